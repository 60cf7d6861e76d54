"""Every exception of the project, named by what happened.

    HelplineError
    ├── SettingError              a setting is missing, unsafe or malformed; the message names it
    ├── ContentError              a file under data/ breaks its contract; the message names file and entry
    │   └── MissingText           no language has this sentence
    ├── DecryptionError           a stored field does not open with any known key
    ├── AssistantUnavailable      Rasa did not answer in time or not at all
    ├── TranslationUnavailable    the translation server did not answer, or not with a translation
    ├── DeliveryError             a channel could not take a reply
    │   ├── DeliveryRetry         worth trying again, perhaps after `retry_after` seconds
    │   └── DeliveryImpossible    never worth trying again (blocked, deleted)
    ├── BadInput                  what arrived cannot be taken; `code` and `status` for the edge
    ├── UnknownConversation       no such conversation, or not this caller's
    ├── ConversationClosed        it has ended
    ├── Conflict                  somebody else was first
    │   ├── AlreadyClaimed        a counsellor has it; `holder` says who
    │   ├── NotHolder             the caller does not hold it
    │   └── NotSafeToWrite        something speaks against writing to the person now; `reason` says what
    ├── NotAllowedMove            the mode does not permit this change
    ├── Unauthenticated           no session, or it has ended
    └── Forbidden                 the role does not permit this

Messages never hold text that a person wrote. HTTP statuses are given only at the edge (bot/http.py).
"""


class HelplineError(Exception):
    """Base of every error this project raises on purpose."""


class SettingError(HelplineError):
    """A setting is missing, unsafe or malformed."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class ContentError(HelplineError):
    """A file under data/ breaks its contract."""


class MissingText(ContentError):
    """No language has this sentence."""


class DecryptionError(HelplineError):
    """A stored field does not open with any known key, or was changed."""


class AssistantUnavailable(HelplineError):
    """Rasa did not answer in time or not at all."""


class TranslationUnavailable(HelplineError):
    """The translation server did not answer, or not with a translation."""


class DeliveryError(HelplineError):
    """A channel could not take a reply."""


class DeliveryRetry(DeliveryError):
    """Worth trying again, after `retry_after` seconds where the channel said so."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class DeliveryImpossible(DeliveryError):
    """Never worth trying again: blocked, deleted, gone."""


class BadInput(HelplineError):
    """What arrived cannot be taken."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


class UnknownConversation(HelplineError):
    """No such conversation, or it is not this caller's: the two look the same from outside."""


class ConversationClosed(HelplineError):
    """The conversation has ended."""


class Conflict(HelplineError):
    """Somebody else was first."""


class AlreadyClaimed(Conflict):
    """A counsellor has the conversation."""

    def __init__(self, holder: str) -> None:
        super().__init__(f"already claimed by {holder}")
        self.holder = holder


class NotHolder(Conflict):
    """The caller does not hold the conversation."""


class NotSafeToWrite(Conflict):
    """Something speaks against writing to the person now; the counsellor has to say that they mean it."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"not safe to write: {reason}")
        self.reason = reason


class NotAllowedMove(HelplineError):
    """The conversation's mode does not permit this change."""


class Unauthenticated(HelplineError):
    """No session, or it has ended."""


class Forbidden(HelplineError):
    """The role does not permit this."""
