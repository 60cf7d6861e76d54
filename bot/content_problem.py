"""One thing that is wrong with the files under data/."""

import enum
from dataclasses import dataclass


class Severity(enum.StrEnum):
    """Whether the content may go live as it is."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend; `file` is relative to the data folder."""

    severity: Severity
    file: str
    message: str
