"""The main job through the three real processes: asked, answered, handed over, taken, returned, erased."""

import sqlite3
from pathlib import Path

import aiohttp
import pytest

from bot.commands.stack import Stack
from tests.e2e.people import Counsellor, Visitor, is_said, until
from tests.integration.world import real_texts

CANARY = "kanari-szo-7391"

STORY = {
    "hu": {
        "question": "mennyi idő alatt kell eldöntenem, hogy együttműködök-e a rendőrséggel? van gondolkodási idő?",
        "answer": "utter_ask_reflection_period",
        "cry": "elvették az útlevelemet és nem engednek ki",
        "words": ("útlevelemet", "nem engednek ki"),
        "after": "mik a jogaim?",
    },
    "en": {
        "question": "is there a recovery and reflection period before I decide about the police?",
        "answer": "utter_ask_reflection_period",
        "cry": "they took my passport and they don't let me out",
        "words": ("passport", "let me out"),
        "after": "what are my rights?",
    },
}


@pytest.mark.parametrize("language", ["hu", "en"])
async def test_the_main_job(stack: Stack, http: aiohttp.ClientSession, counsellor: Counsellor, language: str) -> None:
    story = STORY[language]
    texts = real_texts()

    # Given a person who asks something
    visitor = await Visitor.arrive(http, language)
    welcome = visitor.session["messages"]
    assert [message["from"] for message in welcome] == ["assistant", "assistant"]
    asked = await visitor.post(story["question"])
    answers = await visitor.replies(asked)
    assert answers[0].startswith(texts.say(story["answer"], language)[:60])

    # When they cry for help
    cried = await visitor.post(f"{story['cry']} {CANARY}")
    case = await counsellor.find(CANARY, within=1.0)

    # Then the queue holds it at once, as high or above, with the words that caused it
    assert case["level"] in ("high", "immediate")
    assert case["language"] == language
    message = next(m for m in case["messages"] if CANARY in m["text"])
    marked = " ".join(
        message["text"][e["start"] : e["end"]] for e in case["evidence"] if e["message_id"] == message["id"]
    )
    assert any(word.split()[0] in marked for word in story["words"]), marked
    assert is_said((await visitor.replies(cried))[0], "high", language)

    # And a counsellor takes it: the assistant is silent, and the person reads the counsellor's words
    status, _ = await counsellor.do(case["id"], "claim")
    assert status == 200
    async with http.ws_connect("/api/chat/live") as live:
        await live.send_json({"type": "auth", "token": visitor.session["token"]})
        await counsellor.say(case["id"], "Itt vagyok, olvasom.")
        frame = await _frame(live, "counsellor")
    assert frame["text"] == "Itt vagyok, olvasom."
    quiet = await visitor.post(story["after"])
    assert [m for m in await visitor.messages(quiet, wait=1) if m["from"] == "assistant"] == []

    # And gives it back: the assistant speaks again
    status, _ = await counsellor.do(case["id"], "return")
    assert status == 200
    again = await visitor.post(story["after"])
    assert (await visitor.replies(again))[0].startswith(texts.say("utter_ask_rights", language)[:40])

    # And erasing leaves no row
    assert await visitor.erase() == 200
    assert await visitor.erase() in (401, 404)
    assert rows_of(stack, case["id"]) == {}


async def test_immediate_danger_gets_the_number_first_and_the_top_of_the_queue(
    http: aiohttp.ClientSession, counsellor: Counsellor
) -> None:
    high = await Visitor.arrive(http, "hu")
    await high.post("nem fizetnek és elvették a személyimet, nem mehetek el innen")
    urgent = await Visitor.arrive(http, "hu")
    cried = await urgent.post("kés van nála és most jön ide, segítsetek")
    first = (await urgent.replies(cried))[0]
    assert "112" in first[:160]

    async def on_top() -> bool:
        waiting = (await counsellor.queue())["waiting"]
        return bool(waiting) and waiting[0]["level"] == "immediate"

    await until(on_top, 5, "the top of the queue")
    for visitor in (high, urgent):
        assert await visitor.erase() == 200


async def test_what_a_person_wrote_is_in_no_file_and_no_output(stack: Stack, http: aiohttp.ClientSession) -> None:
    visitor = await Visitor.arrive(http, "hu")
    sent = await visitor.post(f"{CANARY} elvették az útlevelemet és bezártak")
    await visitor.replies(sent)
    places = [path for path in stack.folder.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") for path in places)
    holding = [path.name for path in places if CANARY.encode() in path.read_bytes()]
    assert holding == []
    assert await visitor.erase() == 200


async def _frame(live: aiohttp.ClientWebSocketResponse, sender: str) -> dict:  # type: ignore[type-arg]
    while True:
        frame = await live.receive_json(timeout=10)
        if frame["type"] == "message":
            message = frame.get("message", frame)
            if message["from"] == sender:
                return dict(message)


def rows_of(stack: Stack, conversation_id: str) -> dict[str, int]:
    """How many rows each table still has of a conversation."""
    database = sqlite3.connect(Path(stack.environment["HELPLINE_VAR"]) / "helpline.db")
    try:
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table'")]
        counts = {}
        for table in tables:
            columns = [row[1] for row in database.execute(f"pragma table_info({table})")]
            for column in columns:
                if column == "conversation_id" or (table == "conversations" and column == "id"):
                    query = f"select count(*) from {table} where {column} = ?"
                    (count,) = database.execute(query, (conversation_id,)).fetchone()
                    if count:
                        counts[table] = count
        return counts
    finally:
        database.close()
