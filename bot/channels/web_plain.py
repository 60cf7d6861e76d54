"""The chat without scripts: forms, a self-refreshing frame for the messages, a cookie for the session."""

import hashlib
import hmac
import re
import secrets

from aiohttp import web
from markupsafe import Markup

from bot.channels.web_pages import cookie_token, drop_cookie, hidden_until, page, page_language, set_cookie
from bot.channels.web_parts import (
    PARTS,
    accept,
    come_back,
    conversation_of,
    every_message,
    new_token,
    slow_arrivals,
    slow_requests,
)
from bot.conversation.arriving import clean_text
from bot.errors import BadInput, UnknownConversation
from bot.http import POLICY, SlowDown
from bot.model import Channel, Conversation, Message, Mode, Sender

ADDRESS = "/chat/plain"
REFRESH_SECONDS = 6
SHOWN = 60
_ERRORS = {
    "text_empty": "page-plain-nothing",
    "text_too_long": "page-plain-too-long",
    "slow_down": "page-plain-too-many",
    "ended": "page-plain-ended",
    "deleted": "deleted",
    "bad_code": "more-back-wrong",
    "wrong_code": "more-back-wrong",
    "too_many_tries": "more-back-wait",
}


def setup_plain(app: web.Application) -> None:
    """Register the pages without scripts."""
    app.router.add_get(ADDRESS, plain)
    app.router.add_post(ADDRESS, act)
    app.router.add_get(f"{ADDRESS}/messages", messages_frame)


async def plain(request: web.Request) -> web.Response:
    """The form, and the messages in a frame once there is a session."""
    conversation = await _conversation(request)
    return _form(request, conversation, notice=request.query.get("notice"))


def _form(
    request: web.Request,
    conversation: Conversation | None,
    *,
    notice: str | None = None,
    text: str = "",
    code: str | None = None,
    status: int = 200,
) -> web.Response:
    language = conversation.language if conversation else page_language(request, request.app[PARTS])
    response = page(
        request,
        "plain.html",
        language,
        mode=conversation.mode.value if conversation else None,
        notice=_ERRORS.get(notice, "page-plain-other-error") if notice else None,
        text=text,
        code=code and " ".join(code[place : place + 4] for place in range(0, len(code), 4)),
        hidden=hidden_until(request) if conversation else 0,
        csrf=_csrf(cookie_token(request)) if conversation else "",
        client_id=secrets.token_hex(16),
        stamp=secrets.token_hex(4),
    )
    response.set_status(status)
    if conversation is None and cookie_token(request):
        drop_cookie(request, response)
    return response


async def messages_frame(request: web.Request) -> web.Response:
    """The newest messages; the frame asks again by itself."""
    parts = request.app[PARTS]
    conversation = await _conversation(request)
    messages = await every_message(parts, conversation.id, hidden_until(request)) if conversation else ()
    emergency = request.app[POLICY].emergency
    return page(
        request,
        "plain_messages.html",
        conversation.language if conversation else page_language(request, parts),
        ancestors="'self'",
        refresh=None if conversation is None or conversation.mode is Mode.CLOSED else REFRESH_SECONDS,
        messages=[(message, link_phones(message.text, emergency)) for message in messages[-SHOWN:]],
        offered=_offered(messages),
        csrf=_csrf(cookie_token(request)),
        client_id=secrets.token_hex(16),
    )


def _offered(messages: tuple[Message, ...]) -> frozenset[int]:
    """Ids of the messages whose buttons still count: those after the person's last words."""
    ids: list[int] = []
    for message in reversed(messages):
        if message.sender is Sender.VISITOR:
            break
        ids.append(message.id)
    return frozenset(ids)


async def act(request: web.Request) -> web.StreamResponse:
    """A form was sent: a message, a button, a wish for a person, erasing."""
    _check_site(request)
    if request.content_type != "application/x-www-form-urlencoded":
        raise BadInput("unsupported_media_type", "send a form", 415)
    try:
        sent = await request.post()
    except (ValueError, LookupError):
        raise BadInput("malformed_form", "the form cannot be read") from None
    fields = {name: value for name, value in sent.items() if isinstance(value, str)}
    parts = request.app[PARTS]
    conversation = await _conversation(request)
    if conversation is not None and not hmac.compare_digest(
        fields.get("csrf", "").encode("utf-8", "replace"), _csrf(cookie_token(request)).encode()
    ):
        raise BadInput("forged_form", "the form is not from this session", 403)
    if "wish" in fields:
        return await _wish(request, conversation, fields)
    text = fields.get("text", "")
    body = {"client_id": fields.get("client_id") or secrets.token_hex(16)}
    body |= {"payload": fields["payload"]} if "payload" in fields else {"text": text}
    token = ""
    try:
        if conversation is None:
            if fields.get("csrf"):  # the form was made for a session that has ended
                return _form(request, None, notice="ended", text=text)
            clean_text(text)  # no session for nothing
            await slow_arrivals(request)
            token = new_token()
            conversation = await parts.service.start(Channel.WEB, token, page_language(request, parts))
        await slow_requests(request)
        accepted = await accept(parts, conversation, body)
    except SlowDown as error:
        response = _form(request, conversation, notice="slow_down", text=text, status=429)
        response.headers["Retry-After"] = str(error.retry_after)
    except BadInput as error:
        response = _form(request, None if token else conversation, notice=error.code, text=text, status=error.status)
    else:
        response = web.Response(status=303, headers={"Location": ADDRESS})
        if accepted.erased:
            response.headers["Location"] = f"{ADDRESS}?notice=deleted"
            drop_cookie(request, response)
    if token and response.status == 303:
        set_cookie(request, response, token)
    return response


async def _wish(request: web.Request, conversation: Conversation | None, fields: dict[str, str]) -> web.StreamResponse:
    """What is no message: a return code, coming back by one, seeing what was said before."""
    wish = fields["wish"]
    if wish == "return":
        try:
            token, returned = await come_back(request, fields.get("code", ""))
        except SlowDown as error:
            response = _form(request, conversation, notice="too_many_tries", status=429)
            response.headers["Retry-After"] = str(error.retry_after)
            return response
        except BadInput as error:
            return _form(request, conversation, notice=error.code, status=error.status)
        back = web.Response(status=303, headers={"Location": ADDRESS})
        set_cookie(request, back, token, returned.last)
        return back
    if conversation is None:
        return _form(request, None, notice="ended")
    if wish == "code":
        given = await request.app[PARTS].returning.give(conversation.id)
        return _form(request, conversation, code=given.code)
    if wish == "earlier":
        shown = web.Response(status=303, headers={"Location": ADDRESS})
        set_cookie(request, shown, cookie_token(request))
        return shown
    raise BadInput("bad_field", "wish must be return, code or earlier")


async def _conversation(request: web.Request) -> Conversation | None:
    token = cookie_token(request)
    if not token:
        return None
    try:
        return await conversation_of(request.app[PARTS], token)
    except UnknownConversation:
        return None


def _check_site(request: web.Request) -> None:
    """A form of another site is refused. "null" is what our own pages send, as they give no referrer."""
    origin = request.headers.get("Origin", "null")
    foreign = origin != "null" and not request.app[POLICY].is_own(origin, request.host)
    if foreign or request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise BadInput("origin_not_allowed", "the form is not from this site", 403)


def _csrf(token: str) -> str:
    return hmac.new(token.encode(), b"form of the page without scripts", hashlib.sha256).hexdigest()


def link_phones(text: str, emergency: str) -> Markup:
    """Escaped text in which a tap on a telephone number calls it; view.js reads numbers the same way."""
    numbers = (r"\+\d[\d ()-]{5,}\d", r"0\d[\d ()-]{6,}\d", r"116[ -]?\d{3}", re.escape(emergency))
    pattern = re.compile(rf"(^|[^\w.,:+])({'|'.join(numbers)})(?![\w:])")
    linked = Markup("")  # adding a str to Markup escapes it
    end = 0
    for match in pattern.finditer(text):
        dialled = re.sub(r"[^\d+]", "", match[2])
        linked += text[end : match.start(2)]
        linked += Markup('<a href="tel:{}">{}</a>').format(dialled, match[2])
        end = match.end(2)
    return linked + text[end:]
