"""The console on a real database behind an aiohttp test client; what its tests share."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pyotp
from aiohttp import ClientResponse, ClientWebSocketResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.console.parts import ConsoleParts
from bot.console.setup import setup_console
from bot.conversation.languages import LanguageReplies
from bot.conversation.office import Office, OfficeValues
from bot.conversation.service import ConversationService
from bot.http import WebPolicy, make_application
from bot.model import Assessment, Conversation, Evidence, Indicator, RiskLevel, Role
from bot.risk.scoring import raise_conversation
from bot.storage.audit import AuditEntry, AuditLog
from bot.storage.canned import CannedReplies
from bot.storage.console_views import ConsoleViews
from bot.storage.enrolment import Enrolment
from bot.storage.office import OfficeSettings
from bot.storage.staff import Credentials, StaffStore
from bot.storage.staff_sessions import StaffSessions
from bot.storage.statistics import statistics
from bot.translation.client import TranslationClient
from tests.integration.world import World, real_knowledge

Client = TestClient[web.Request, web.Application]
MakeClient = Callable[..., Awaitable[Client]]


class SpanDetector:
    """Reads '[high:threats words]' as that level and indicator, at exactly that place; anything else is none."""

    _MARK = re.compile(r"\[(elevated|high|immediate):([a-z_]+) ([^\]]+)\]")

    async def assess(self, text: str, language: str | None) -> Assessment:
        found = list(self._MARK.finditer(text))
        indicators = tuple(dict.fromkeys(Indicator(match[2]) for match in found))
        evidence = tuple(Evidence(Indicator(match[2]), match.start(3), match.end(3)) for match in found)
        level = max((RiskLevel.from_label(match[1]) for match in found), default=RiskLevel.NONE)
        return Assessment(level, indicators, evidence)


@dataclass
class Member:
    """A member of staff at a browser."""

    client: Client
    credentials: Credentials
    world: World
    sockets: list[ClientWebSocketResponse]
    csrf: str = ""
    shown: dict[str, Any] = field(default_factory=dict)

    def code(self) -> str:
        """What the authenticator app shows now."""
        return str(pyotp.TOTP(self.credentials.totp_secret).at(self.world.clock.now()))

    async def login(self, **instead: str) -> ClientResponse:
        """Log in, with something else in place of a credential if given."""
        body = {
            "username": self.credentials.username,
            "password": self.credentials.password,
            "code": self.code(),
            **instead,
        }
        response = await self.client.post("/api/staff/login", json=body)
        if response.status == 200:
            self.shown = await response.json()
            self.csrf = self.shown["csrf_token"]
        return response

    async def get(self, path: str, **more: Any) -> ClientResponse:
        """Read."""
        return await self.client.get(f"/api/staff{path}", **more)

    async def json(self, path: str) -> Any:
        """Read what must be there."""
        response = await self.get(path)
        assert response.status == 200, await response.text()
        return await response.json()

    async def post(self, path: str, body: Any = None, **headers: str) -> ClientResponse:
        """Change something."""
        headers = {"X-CSRF-Token": self.csrf, **headers}
        return await self.client.post(f"/api/staff{path}", json=body, headers=headers)

    async def put(self, path: str, body: Any = None) -> ClientResponse:
        """Change something that is there."""
        return await self.client.put(f"/api/staff{path}", json=body, headers={"X-CSRF-Token": self.csrf})

    async def delete(self, path: str) -> ClientResponse:
        """End something."""
        return await self.client.delete(f"/api/staff{path}", headers={"X-CSRF-Token": self.csrf})

    async def act(self, conversation: Conversation, action: str, body: Any = None, **headers: str) -> ClientResponse:
        """Do something with a conversation."""
        return await self.post(f"/conversations/{conversation.id}/{action}", body, **headers)

    async def erase(self, conversation_id: str) -> ClientResponse:
        """Erase a conversation."""
        return await self.client.delete(
            f"/api/staff/conversations/{conversation_id}", headers={"X-CSRF-Token": self.csrf}
        )

    async def socket(self) -> ClientWebSocketResponse:
        """The live socket, past its first words."""
        socket = await self.client.ws_connect("/api/staff/live")
        self.sockets.append(socket)
        assert (await socket.receive_json())["type"] == "ready"
        return socket


@dataclass
class ConsoleWorld:
    """A gateway with its console."""

    world: World
    app: web.Application
    parts: ConsoleParts
    server: TestServer
    aiohttp_client: MakeClient
    sockets: list[ClientWebSocketResponse] = field(default_factory=list)

    async def make_client(self) -> Client:
        """A browser of its own before the one server."""
        return await self.aiohttp_client(self.server)

    async def close(self) -> None:
        """Close what is open, as browsers do: a server waits for that when it stops."""
        for socket in self.sockets:
            await socket.close()

    async def member(
        self,
        username: str = "anna",
        role: Role = Role.COUNSELLOR,
        *,
        shown_as: str | None = None,
        login: bool = True,
        languages: Sequence[str] = ("hu", "en"),
        **more: bool,
    ) -> Member:
        """A new account at its own browser, logged in unless said otherwise."""
        credentials = await self.parts.staff.add(
            username, role, languages, self.world.clock.now(), shown_as=shown_as, **more
        )
        member = Member(await self.make_client(), credentials, self.world, self.sockets)
        if login:
            assert (await member.login()).status == 200
        return member

    async def waiting(self, text: str = "[high:threats he threatens me]", **more: Any) -> Conversation:
        """A conversation in the queue."""
        conversation = await self.world.begin(**more)
        await self.world.write(conversation, text)
        return await self.world.now(conversation)

    async def audited(self, conversation: Conversation | None = None) -> list[tuple[str, str]]:
        """(who, what) of the audit log, oldest first, of one case or all."""
        entries: tuple[AuditEntry, ...] = await self.parts.audit.entries(
            case_id=None if conversation is None else conversation.id
        )
        return [(entry.actor, entry.action) for entry in reversed(entries)]


def make_console(
    world: World,
    aiohttp_client: MakeClient,
    policy: WebPolicy | None = None,
    translation: TranslationClient | None = None,
) -> ConsoleWorld:
    """Put a console before this world."""
    keys = world.store._sealer.keys
    world.service = ConversationService(
        world.store,
        SpanDetector(),
        world.identifier,
        world.voice,
        raise_conversation,  # type: ignore[arg-type]
        LanguageReplies(world.texts, real_knowledge()),
    )
    parts = ConsoleParts(
        desk=world.desk,
        service=world.service,
        views=ConsoleViews(world.database, keys),
        staff=StaffStore(world.database, keys),
        sessions=StaffSessions(world.database, keys),
        audit=AuditLog(world.database, keys),
        statistics=partial(statistics, world.database),
        enrolment=Enrolment(world.database, keys),
        office=Office(OfficeSettings(world.database), world.voice, OfficeValues("24/7", "Europe/Budapest")),
        office_settings=OfficeSettings(world.database),
        canned=CannedReplies(world.database),
        knowledge=real_knowledge(),
        feed=world.feed,
        texts=world.texts,
        clock=world.clock,
        translation=translation,
        session_check_seconds=0.05,
    )
    app = make_application(policy or WebPolicy(emergency="112"))
    setup_console(app, parts)
    return ConsoleWorld(world, app, parts, TestServer(app), aiohttp_client)
