"""Puts the console on an application: every route with who may call it, in one table."""

from aiohttp import web

from bot.console import api, auth, pages
from bot.console.access import ALL_STAFF, ANYBODY, CASE_WORK, FIGURES, SUPERVISION, Route, register
from bot.console.live import live, setup_live
from bot.console.parts import CONSOLE, ConsoleParts

API = "/api/staff"
CASE = f"{API}/conversations/{{id}}"

ROUTES: tuple[Route, ...] = (
    Route("GET", "/staff", pages.page, ANYBODY),
    Route("GET", "/staff/strings", pages.strings, ANYBODY),
    Route("GET", pages.ASSET_PATH, pages.asset, ANYBODY),
    Route("POST", f"{API}/login", auth.login, ANYBODY),
    Route("POST", f"{API}/logout", auth.logout, ALL_STAFF),
    Route("GET", f"{API}/session", auth.current, ALL_STAFF),
    Route("GET", f"{API}/queue", api.queue, CASE_WORK),
    Route("GET", f"{API}/colleagues", api.colleagues, CASE_WORK),
    Route("GET", f"{API}/live", live, CASE_WORK),
    Route("GET", CASE, api.detail, CASE_WORK),
    Route("POST", f"{CASE}/claim", api.claim, CASE_WORK),
    Route("POST", f"{CASE}/messages", api.write, CASE_WORK),
    Route("POST", f"{CASE}/release", api.release, CASE_WORK),
    Route("POST", f"{CASE}/transfer", api.transfer, CASE_WORK),
    Route("POST", f"{CASE}/return", api.give_back, CASE_WORK),
    Route("POST", f"{CASE}/close", api.close, CASE_WORK),
    Route("POST", f"{CASE}/level", api.set_level, CASE_WORK),
    Route("POST", f"{CASE}/feedback", api.feedback, CASE_WORK),
    Route("POST", f"{CASE}/notes", api.add_note, CASE_WORK),
    Route("DELETE", CASE, api.erase, SUPERVISION),
    Route("GET", f"{API}/statistics", api.statistics, FIGURES),
)


def setup_console(app: web.Application, parts: ConsoleParts) -> None:
    """Register the console on an application made by `bot.http.make_application`."""
    app[CONSOLE] = parts
    app[api.VIEWS] = api.Views()
    setup_live(app)
    pages.setup_pages(app)
    register(app, ROUTES)
