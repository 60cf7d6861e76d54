"""A mail server on this machine that keeps what it is given, or refuses as told."""

import asyncio
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.policy import default
from types import TracebackType
from typing import Self


@dataclass
class SmtpStandIn:
    """Speaks as much SMTP as a sender needs; use it as an async context manager."""

    refuse: str | None = None
    """A whole reply line that every MAIL FROM gets instead of 250."""

    port: int = 0
    received: list[Message] = field(default_factory=list)
    _server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())

        say("220 stand-in")
        while line := (await reader.readline()).decode().strip():
            command = line.split()[0].upper()
            if command == "DATA":
                say("354 go on")
                body = b""
                while (part := await reader.readline()) != b".\r\n":
                    body += part
                self.received.append(message_from_bytes(body, policy=default))
                say("250 kept")
            elif command == "QUIT":
                say("221 bye")
                break
            elif command == "MAIL" and self.refuse is not None:
                say(self.refuse)
            else:
                say("250 ok")
        writer.close()
