"""Alerts by e-mail, through the organisation's own mail server."""

from collections.abc import Sequence
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import aiosmtplib

from bot.errors import DeliveryImpossible, DeliveryRetry
from bot.todo import Notice

TIMEOUT = 10.0
_WRONG = 500
"""SMTP replies from here on say that the same mail will fail again (RFC 5321, 4.2.1)."""


class MailAlerts:
    """Sends to a list of addresses; the subject is the text's first line."""

    name = "mail"

    def __init__(
        self,
        host: str,
        port: int,
        sender: str,
        recipients: Sequence[str],
        *,
        username: str | None = None,
        password: str | None = None,
        tls: bool = False,
        plain: bool = False,
    ) -> None:
        """`tls`: from the first byte (smtps). Else STARTTLS is demanded, unless `plain` (a server on this machine)."""
        self._host, self._port, self._sender = host, port, sender
        self._recipients = list(recipients)
        self._username, self._password = username, password
        self._tls = tls
        self._start_tls = None if plain else not tls

    async def send(self, notice: Notice) -> None:
        """Send it; raises DeliveryRetry or DeliveryImpossible."""
        message = EmailMessage()
        message["From"], message["To"] = self._sender, ", ".join(self._recipients)
        message["Subject"] = notice.text.splitlines()[0]
        message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=self._sender.partition("@")[2] or None)
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(notice.text)
        try:
            await aiosmtplib.send(
                message,
                hostname=self._host,
                port=self._port,
                username=self._username,
                password=self._password,
                use_tls=self._tls,
                start_tls=self._start_tls,
                timeout=TIMEOUT,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise DeliveryImpossible("every recipient was refused") from error
        except aiosmtplib.SMTPResponseException as error:  # from None: a server may repeat what it was sent
            kind = DeliveryImpossible if error.code >= _WRONG else DeliveryRetry
            raise kind(f"mail server said {error.code}") from None
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise DeliveryRetry(type(error).__name__) from None
