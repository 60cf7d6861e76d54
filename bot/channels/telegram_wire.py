"""Pure: how texts are cut, buttons laid out and things named on their way to and from Telegram."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.model import Button

TEXT_LIMIT = 4_096
"""Telegram's limit for one message; counted in UTF-16 units, which is never less than Telegram counts."""

SIDE_BY_SIDE = 18
"""Titles up to this long share a row with another: on a phone a longer one would be cut."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_CALLBACK = re.compile(r"m(\d{1,18}):(\d{1,2})")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_NEEDED = ("message_id", "date", "edit_date", "chat", "from", "text", "caption")


def command_of(text: str | None) -> tuple[str, str] | None:
    """The command a text begins with and what follows it; None when it is no command."""
    match = _COMMAND.fullmatch((text or "").strip())
    return (match[1].lower(), (match[2] or "").strip()) if match else None


def units(text: str) -> int:
    """How long a text is in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def split_text(text: str, limit: int = TEXT_LIMIT) -> Iterator[str]:
    """The text in pieces within the limit: cut after a line, else a sentence, else a word, else anywhere."""
    text = text.strip()
    while units(text) > limit:
        end = _fitting(text, limit)
        head = text[:end]
        cut = head.rfind("\n") + 1
        if cut <= end // 2:
            cut = max((match.end() for match in _SENTENCE_END.finditer(head)), default=0)
        if cut <= end // 2:
            cut = max(head.rfind(" ") + 1, cut)
        cut = cut or end
        yield head[:cut].rstrip()
        text = text[cut:].lstrip()
    if text:
        yield text


def _fitting(text: str, limit: int) -> int:
    used = 0
    for place, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return place
    return len(text)


def keyboard(message_id: int, buttons: Sequence[Button]) -> InlineKeyboardMarkup | None:
    """Buttons in rows of one or two. They name a stored message and a place in it, never what they do."""
    rows: list[list[InlineKeyboardButton]] = []
    for place, button in enumerate(buttons):
        key = InlineKeyboardButton(button.title, callback_data=f"m{message_id}:{place}")
        room = rows and len(rows[-1]) == 1 and len(rows[-1][0].text) <= SIDE_BY_SIDE
        if room and len(button.title) <= SIDE_BY_SIDE:
            rows[-1].append(key)
        else:
            rows.append([key])
    return InlineKeyboardMarkup(rows) if rows else None


def pressed(data: str | None) -> tuple[int, int] | None:
    """The stored message and the place of the button that sent this; None when it is none of ours."""
    match = _CALLBACK.fullmatch(data or "")
    return (int(match[1]), int(match[2])) if match else None


def reduced(raw: Mapping[str, Any]) -> dict[str, Any]:
    """An update with nothing in it but the words and where they came from.

    For one that cannot be parsed, because the server is older or newer than our library: nobody's words may be lost
    for the shape of a poll or of a quoted message.
    """
    update: dict[str, Any] = {}
    for kind in ("message", "edited_message"):
        message = raw.get(kind)
        if isinstance(message, Mapping):
            kept = {name: message[name] for name in _NEEDED if name in message}
            if "text" not in kept:
                kept["dice"] = {"value": 1, "emoji": "\N{GAME DIE}"}  # stands for whatever it was that is no text
            update[kind] = kept
    return update


def client_id_of(message_id: int) -> str:
    """The id that a person's message gets in the conversation: the same update twice is one message."""
    return f"telegram:{message_id}"


def message_id_of(client_id: str | None) -> int | None:
    """Telegram's id of a person's stored message, where it has one."""
    number = (client_id or "").removeprefix("telegram:")
    return int(number) if client_id != number and number.isdecimal() else None


def interaction_id(message_id: int, place: int) -> str:
    """The id that a pressed button gets in the conversation: pressed twice is once."""
    return f"telegram:cb:{message_id}:{place}"


def answer_id(update_id: int, key: str) -> str:
    """The id that the channel's own answer to an update gets: said once, however often the update comes."""
    return f"telegram:re:{update_id}:{key}"[:64]
