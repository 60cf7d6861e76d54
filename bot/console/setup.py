"""Puts the console on an application: every route with who may call it, in one table."""

from aiohttp import web

from bot.console import account, admin, api, auth, oversight, pages, replies, safety, translation
from bot.console.access import (
    ALL_STAFF,
    ANYBODY,
    CASE_WORK,
    ENROLMENT,
    FIGURES,
    OFFICE,
    SUPERVISION,
    Route,
    register,
)
from bot.console.live import live, setup_live
from bot.console.parts import CONSOLE, ConsoleParts

API = "/api/staff"
CASE = f"{API}/conversations/{{id}}"

ROUTES: tuple[Route, ...] = (
    Route("GET", "/staff", pages.page, ANYBODY),
    Route("GET", "/staff/strings", pages.strings, ANYBODY),
    Route("GET", pages.ASSET_PATH, pages.asset, ANYBODY),
    Route("POST", f"{API}/login", auth.login, ANYBODY),
    Route("POST", f"{API}/logout", auth.logout, ENROLMENT),
    Route("GET", f"{API}/session", auth.current, ENROLMENT),
    Route("GET", f"{API}/enrol", account.begin_enrolment, ENROLMENT),
    Route("POST", f"{API}/enrol", account.enrol, ENROLMENT),
    Route("GET", f"{API}/account", account.show, ALL_STAFF),
    Route("PUT", f"{API}/account", account.rename, ALL_STAFF),
    Route("POST", f"{API}/account/password", account.change_password, ALL_STAFF),
    Route("POST", f"{API}/account/recovery", account.renew_recovery, ALL_STAFF),
    Route("GET", f"{API}/account/sessions", account.sessions, ALL_STAFF),
    Route("DELETE", f"{API}/account/sessions/{{handle}}", account.end_one, ALL_STAFF),
    Route("GET", f"{API}/accounts", admin.accounts, OFFICE),
    Route("POST", f"{API}/accounts", admin.invite, OFFICE),
    Route("PUT", f"{API}/accounts/{{username}}", admin.change, OFFICE),
    Route("POST", f"{API}/accounts/{{username}}/disable", admin.disable, OFFICE),
    Route("POST", f"{API}/accounts/{{username}}/enable", admin.enable, OFFICE),
    Route("POST", f"{API}/accounts/{{username}}/reset", admin.reset, OFFICE),
    Route("DELETE", f"{API}/accounts/{{username}}/sessions", admin.end_sessions, OFFICE),
    Route("GET", f"{API}/office", admin.office, ALL_STAFF),
    Route("PUT", f"{API}/office", admin.set_office, OFFICE),
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
    Route("PUT", f"{CASE}/safety", safety.set_safety, CASE_WORK),
    Route("PUT", f"{CASE}/lane", safety.set_lane, CASE_WORK),
    Route("POST", f"{CASE}/messages/{{message}}/translation", translation.of_message, CASE_WORK),
    Route("POST", f"{CASE}/translate", translation.draft, CASE_WORK),
    Route("DELETE", CASE, api.erase, SUPERVISION),
    Route("GET", f"{API}/replies", replies.replies, CASE_WORK),
    Route("POST", f"{API}/replies", replies.add_reply, CASE_WORK),
    Route("PUT", f"{API}/replies/{{reply}}", replies.change_reply, CASE_WORK),
    Route("DELETE", f"{API}/replies/{{reply}}", replies.remove_reply, CASE_WORK),
    Route("GET", f"{API}/services", replies.services, CASE_WORK),
    Route("GET", f"{API}/statistics", oversight.statistics, FIGURES),
    Route("GET", f"{API}/statistics.csv", oversight.statistics_csv, FIGURES),
    Route("GET", f"{API}/audit", oversight.audit, SUPERVISION),
    Route("GET", f"{API}/audit/verify", oversight.verify_audit, SUPERVISION),
)


def setup_console(app: web.Application, parts: ConsoleParts) -> None:
    """Register the console on an application made by `bot.http.make_application`."""
    app[CONSOLE] = parts
    app[api.VIEWS] = api.Views()
    setup_live(app)
    pages.setup_pages(app)
    register(app, ROUTES)
