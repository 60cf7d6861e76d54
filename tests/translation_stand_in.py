"""A translation server on this machine with LibreTranslate's HTTP interface; it can fail in the ways real ones do."""

import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass
class TranslationStandIn:
    """ "Translates" by turning letters into capitals, so that what was kept as it was can be told apart."""

    tokens: str = "keep"
    """What happens to tokens: keep, spaces (other brackets, spaces inside), lose, double."""

    status: int = 200
    garbage: bytes | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)

    def server(self) -> TestServer:
        """The server; the caller starts and closes it."""
        app = web.Application()
        app.router.add_post("/translate", self._translate)
        return TestServer(app)

    async def _translate(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append({**body, "address": str(request.rel_url)})
        if self.garbage is not None:
            return web.Response(body=self.garbage, content_type="application/json")
        if self.status != 200:
            return web.json_response({"error": f"no: {body['q']}"}, status=self.status)
        said = body["q"].upper()
        changed = {
            "keep": lambda text: text,
            "spaces": lambda text: re.sub(r"⟦(\d+)⟧", r"[ \1 ]", text),
            "lose": lambda text: re.sub(r"⟦0⟧", "", text),
            "double": lambda text: re.sub(r"⟦0⟧", "⟦0⟧ ⟦0⟧", text),
        }[self.tokens](said)
        return web.json_response({"translatedText": changed})
