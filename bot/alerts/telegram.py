"""Alerts to a Telegram chat of the staff, by the Bot API's sendMessage."""

from bot.alerts.posting import post_json
from bot.todo import Notice


class TelegramAlerts:
    """Sends to one chat."""

    name = "telegram"

    def __init__(self, api_url: str, token: str, chat: str) -> None:
        self._url = f"{api_url.rstrip('/')}/bot{token}/sendMessage"
        self._chat = chat

    async def send(self, notice: Notice) -> None:
        """Send it; raises DeliveryRetry or DeliveryImpossible."""
        body = {"chat_id": self._chat, "text": notice.text, "link_preview_options": {"is_disabled": True}}
        await post_json(self._url, body)
