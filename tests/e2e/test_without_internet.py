"""No process of ours talks to anybody but its neighbours: what the journeys before this one connected to, too."""

import ipaddress

import aiohttp

from bot.commands.stack import Stack
from tests.e2e.people import Visitor

NEIGHBOURS = {"localhost", "unix", "0.0.0.0", ""}


def is_neighbour(host: str) -> bool:
    """Whether a name or an address is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in NEIGHBOURS


async def test_all_connections_stay_on_this_machine(stack: Stack, http: aiohttp.ClientSession) -> None:
    visitor = await Visitor.arrive(http, "en")
    asked = await visitor.post("what are my rights?")
    assert await visitor.replies(asked)

    hosts = set((stack.folder / "connections").read_text(encoding="utf-8").splitlines())

    assert "127.0.0.1" in hosts  # the gateway asked Rasa: connections are noted at all
    assert {host for host in hosts if not is_neighbour(host)} == set()
