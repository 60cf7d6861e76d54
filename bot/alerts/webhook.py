"""Alerts to an address of the organisation's own, as signed JSON."""

import hashlib
import hmac
import json

from bot.alerts.posting import post_json
from bot.todo import Notice

SIGNATURE = "X-Helpline-Signature"


class WebhookAlerts:
    """Posts `{"case", "kind", "level"}`; the signature is HMAC-SHA256 of the body with the shared secret, in hex."""

    name = "webhook"

    def __init__(self, url: str, secret: str) -> None:
        self._url = url
        self._secret = secret.encode()

    async def send(self, notice: Notice) -> None:
        """Send it; raises DeliveryRetry or DeliveryImpossible."""
        body = {"case": notice.case, "kind": notice.kind, "level": notice.level.label}
        packed = json.dumps(body, ensure_ascii=False).encode()
        signature = hmac.new(self._secret, packed, hashlib.sha256).hexdigest()
        await post_json(self._url, body, {SIGNATURE: f"sha256={signature}"})
