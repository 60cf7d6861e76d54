"""Notes where a process connects to and which names it looks up, from its first line on (Python imports this file).

Each is one line of the file named by WATCHED_CONNECTIONS.
"""

import os
import sys
from typing import Any

_NOTES = os.open(os.environ["WATCHED_CONNECTIONS"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _note(event: str, details: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        where = details[1]  # a path, or host and port and perhaps more
        os.write(_NOTES, f"{where[0] if isinstance(where, tuple) else 'unix'}\n".encode())
    elif event == "socket.getaddrinfo" and details[0] is not None:
        os.write(_NOTES, f"{details[0]}\n".encode())


sys.addaudithook(_note)
