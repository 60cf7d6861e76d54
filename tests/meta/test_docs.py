"""The documentation says what the code does: routes, tree, layers, commands, targets, settings, links."""

import argparse
import ast
import functools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from aiohttp import web

from bot.__main__ import _parser
from bot.channels.telegram import WEBHOOK_PATH, TelegramChannel, setup_telegram
from bot.channels.web import setup_web
from bot.channels.web_parts import WebParts
from bot.console.setup import ROUTES
from bot.health import setup_health
from bot.http import WebPolicy, make_application
from bot.knowledge import Knowledge, phone_values
from bot.settings import DESCRIPTIONS
from bot.texts import Texts
from tests.meta.test_tree import LIBRARY_HOMES

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROUTE_MAKERS = {
    "bot/channels/telegram.py",
    "bot/channels/web.py",
    "bot/channels/web_live.py",
    "bot/channels/web_pages.py",
    "bot/channels/web_plain.py",
    "bot/console/access.py",
    "bot/health.py",
    "bot/metrics.py",
}
"""Where routes are registered; each of these is asked below."""


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


# --- routes


@functools.cache
def public_routes() -> frozenset[tuple[str, str]]:
    """Every route of the website, Telegram, health and the console, from the real router."""
    app = make_application(WebPolicy(emergency="112"))
    texts = Texts.load(ROOT / "data", phone_values(Knowledge.load(ROOT / "data")))
    nothing = cast(Any, None)  # registering asks only for the sentences
    setup_web(
        app,
        WebParts(
            service=nothing,
            returning=nothing,
            sessions=nothing,
            feed=nothing,
            texts=texts,
            clock=nothing,
            intents=frozenset(),
            default_language="hu",
            exit_url="https://example.org/",
        ),
    )
    setup_health(app, {})
    setup_telegram(app, cast(TelegramChannel, SimpleNamespace(webhook_url=f"https://example.org{WEBHOOK_PATH}")))
    found = {(route.method, path_of(route)) for route in app.router.routes() if route.method != "HEAD"}
    return frozenset(found | {(route.method, route.path) for route in ROUTES} | {("GET", "/metrics")})


def path_of(route: web.AbstractRoute) -> str:
    assert route.resource is not None
    return route.resource.canonical


def documented_routes() -> set[tuple[str, str]]:
    return set(re.findall(r"`(GET|POST|PUT|DELETE) (/[^`\s]*)`", read("docs/api.md")))


def fits(pattern: str, path: str) -> bool:
    """Whether a documented path stands for this one: `{name}` is any one part."""
    return re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(pattern)), path) is not None


def test_every_route_is_documented() -> None:
    documented = documented_routes()
    missing = {
        (method, path)
        for method, path in public_routes()
        if not any(method == its_method and fits(pattern, path) for its_method, pattern in documented)
    }
    assert missing == set()


def test_every_documented_route_exists() -> None:
    routes = public_routes()
    invented = {
        (method, pattern)
        for method, pattern in documented_routes()
        if not any(method == its_method and fits(pattern, path) for its_method, path in routes)
    }
    assert invented == set()


def test_routes_are_registered_nowhere_else() -> None:
    calls = {"add_get", "add_post", "add_put", "add_delete", "add_patch", "add_route", "add_static", "add_view"}
    makers = set()
    for path in (ROOT / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in calls:
                makers.add(path.relative_to(ROOT).as_posix())
    assert makers == ROUTE_MAKERS


# --- the tree

_NAME = re.compile(r"\.?[\w-]+(?:[./][\w-]+)*/?")
_FILE = re.compile(r".*\.(py|js|css|html|svg|yml|ftl|jsonl|mako|md)")


def drawn_files() -> set[str]:
    """Every file the tree of docs/architecture.md draws: the names at the beginning of its lines, in their folders."""
    (tree,) = re.findall(r"## Tree\n+```\n(.*?)```", read("docs/architecture.md"), re.DOTALL)
    files: set[str] = set()
    open_folders: list[tuple[int, list[str]]] = []  # indentation, and the paths that it stands for
    for line in tree.splitlines():
        indent = len(line) - len(line.lstrip())
        while open_folders and open_folders[-1][0] >= indent:
            open_folders.pop()
        parents = open_folders[-1][1] if open_folders else [""]
        for word in leading_names(line):
            if word.endswith("/"):
                paths = [parent + word for parent in parents]
                if open_folders and open_folders[-1][0] == indent:
                    open_folders[-1][1].extend(paths)
                else:
                    open_folders.append((indent, paths))
            else:
                here = open_folders[-1][1] if open_folders else [""]
                files.update(folder + word for folder in here)
    return files


def leading_names(line: str) -> Iterator[str]:
    for word in line.split():
        if not _NAME.fullmatch(word) or not (word.endswith("/") or _FILE.fullmatch(word)):
            return
        yield word


def real_files(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and _FILE.fullmatch(path.name) and path.name != "__init__.py"
    }


@pytest.mark.parametrize("folder", ["bot", "actions", "data"])
def test_the_tree_draws_every_file_and_none_that_is_not_there(folder: str) -> None:
    drawn = {name for name in drawn_files() if name.startswith(f"{folder}/")}
    real = real_files(folder)
    assert sorted(real - drawn) == []
    assert sorted(drawn - real) == []


def test_the_layers_are_those_the_linter_enforces() -> None:
    contracts = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (layers,) = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    assert "\n".join(layers).replace("bot.", "") in read("docs/architecture.md")


def test_the_homes_of_libraries_are_those_the_tests_enforce() -> None:
    text = read("docs/architecture.md")
    rows = re.findall(r"^\| [\w' -]+ \| (`(?:bot|actions)[^|]*) \|$", text, re.MULTILINE)
    assert sorted(", ".join(sorted(re.findall(r"`([^`]+)`", row))) for row in rows) == sorted(
        ", ".join(sorted(homes)) for homes in LIBRARY_HOMES.values()
    )


# --- commands, targets, settings


def commands(parser: argparse.ArgumentParser, before: str = "helpline") -> Iterator[tuple[str, set[str]]]:
    """Every command in full with its long options."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for name, its_parser in action.choices.items():
            yield from commands(its_parser, f"{before} {name}")
    if not below:
        options = {option for action in parser._actions for option in action.option_strings}
        yield before, {option for option in options if option.startswith("--") and option != "--help"}


COMMANDS = list(commands(_parser()))


@pytest.mark.parametrize(("command", "options"), COMMANDS, ids=[command for command, _ in COMMANDS])
def test_every_command_is_documented_with_its_options(command: str, options: set[str]) -> None:
    lines = [line for line in read("docs/api.md").splitlines() if re.match(rf"\| `{command}[ `]", line)]
    assert len(lines) == 1, command
    assert [option for option in sorted(options) if option not in lines[0]] == []


def test_no_page_names_a_command_that_does_not_exist() -> None:
    known = {command.split()[1] for command, _ in COMMANDS} | {"COMMAND"}
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        code = "\n".join(re.findall(r"^```.*?^```", text, re.DOTALL | re.MULTILINE))
        named = re.findall(r"`helpline ([a-zA-Z-]+)", text) + re.findall(r"^helpline ([a-zA-Z-]+)", code, re.MULTILINE)
        for name in named:
            assert name in known, f"{page.name}: helpline {name}"


def test_every_make_target_is_explained() -> None:
    targets = re.findall(r"^([a-z0-9-]+):.*## ", read("Makefile"), re.MULTILINE)
    text = read("README.md") + read("CONTRIBUTING.md")
    assert targets
    assert [name for name in targets if not re.search(rf"`?make {name}\b(?!-)", text)] == []


def test_every_setting_named_anywhere_exists() -> None:
    known = {name for name, _, _ in DESCRIPTIONS} | {"HELPLINE_REQUIRE_ALL"}
    files = [*PAGES, *(path for path in (ROOT / "deploy").iterdir() if path.is_file())]
    for path in files:
        for name in re.findall(r"HELPLINE_[A-Z_]*[A-Z]", path.read_text(encoding="utf-8")):
            assert name in known, f"{path.name}: {name}"


# --- links


def anchors(page: Path) -> set[str]:
    """The anchors that headings get: lower case, no punctuation, hyphens for spaces."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_inside_the_documentation_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if link.startswith(("https://", "http://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), f"{page.name}: {link}"
        if anchor:
            assert anchor in anchors(target), f"{page.name}: {link}"


def test_every_page_is_in_the_index() -> None:
    index = read("docs/README.md")
    pages = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")} - {"README.md"}
    assert [name for name in sorted(pages) if f"({name})" not in index] == []
