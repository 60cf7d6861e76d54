"""Pure: what a person's text and button must be like before anything is done with it."""

import re
import unicodedata

from bot.errors import BadInput
from bot.model import SafeTime

TEXT_LIMIT = 4_000
CLIENT_ID_LIMIT = 64

SAFETY_PAYLOADS = frozenset({"safe:yes", "safe:no", "safe:wait", *(f"safe_time:{time}" for time in SafeTime)})
GATEWAY_PAYLOADS = frozenset({"person", "decline_person", "not_now", "delete_yes"}) | SAFETY_PAYLOADS
_LANGUAGE = re.compile(r"language:([a-z]{2})")


def clean_text(text: str) -> str:
    """Drop what no person types (NUL, lone surrogates, other control characters) and refuse empty or endless text.

    Right-to-left marks and zero-width joiners stay: some scripts and emoji need them. Raises BadInput.
    """
    if len(text) > 4 * TEXT_LIMIT:
        raise BadInput("text_too_long", f"at most {TEXT_LIMIT} characters", 413)
    kept = "".join(
        character
        for character in text.replace("\r\n", "\n")
        if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
    ).strip()
    if len(kept) > TEXT_LIMIT:
        raise BadInput("text_too_long", f"at most {TEXT_LIMIT} characters", 413)
    if not any(unicodedata.category(character)[0] not in "ZC" for character in kept):
        raise BadInput("text_empty", "there is nothing to read in it")
    return kept


def check_client_id(client_id: str) -> str:
    """Return it if it can serve to recognise a repeated message; raises BadInput."""
    if not client_id or len(client_id) > CLIENT_ID_LIMIT or not client_id.isprintable():
        raise BadInput("bad_client_id", f"client_id must be 1 to {CLIENT_ID_LIMIT} printable characters")
    return client_id


def language_of(payload: str) -> str | None:
    """The language a `language:xx` button asks for."""
    match = _LANGUAGE.fullmatch(payload)
    return match[1] if match else None
