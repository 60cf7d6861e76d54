"""The moves between modes, as a table, and the order of the queue."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation import handoff
from bot.errors import AlreadyClaimed, Conflict, NotAllowedMove, NotHolder
from bot.model import Channel, Conversation, Mode, RiskLevel
from tests.fakes import NOON


def conversation(mode: Mode = Mode.ASSISTANT, **changes: object) -> Conversation:
    base = Conversation(
        id="c" * 32,
        channel=Channel.WEB,
        language="hu",
        mode=mode,
        level=RiskLevel.NONE,
        version=5,
        reply_floor=2,
        created_at=NOON,
        last_message_at=NOON,
        holder="anna" if mode is Mode.COUNSELLOR else None,
        waiting_since=NOON if mode in (Mode.WAITING, Mode.COUNSELLOR) else None,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


MOVES = {
    "hand_over": lambda c: handoff.hand_over(c, NOON),
    "decline": handoff.decline,
    "claim": lambda c: handoff.claim(c, "anna", NOON),
    "release": lambda c: handoff.release(c, "anna", NOON),
    "transfer": lambda c: handoff.transfer(c, "anna", "bela", NOON),
    "return": lambda c: handoff.give_back(c, "anna"),
    "close": lambda c: handoff.close(c, "anna", "helped", NOON),
    "reopen": handoff.reopen,
}

ENDS_IN = {
    (Mode.ASSISTANT, "hand_over"): Mode.WAITING,
    (Mode.ASSISTANT, "decline"): Mode.ASSISTANT,
    (Mode.ASSISTANT, "claim"): Mode.COUNSELLOR,
    (Mode.ASSISTANT, "close"): Mode.CLOSED,
    (Mode.WAITING, "hand_over"): Mode.WAITING,
    (Mode.WAITING, "decline"): Mode.ASSISTANT,
    (Mode.WAITING, "claim"): Mode.COUNSELLOR,
    (Mode.WAITING, "return"): Mode.ASSISTANT,
    (Mode.WAITING, "close"): Mode.CLOSED,
    (Mode.COUNSELLOR, "decline"): Mode.COUNSELLOR,
    (Mode.COUNSELLOR, "claim"): Mode.COUNSELLOR,
    (Mode.COUNSELLOR, "release"): Mode.WAITING,
    (Mode.COUNSELLOR, "transfer"): Mode.COUNSELLOR,
    (Mode.COUNSELLOR, "return"): Mode.ASSISTANT,
    (Mode.COUNSELLOR, "close"): Mode.CLOSED,
    (Mode.CLOSED, "decline"): Mode.CLOSED,
    (Mode.CLOSED, "reopen"): Mode.ASSISTANT,
}


@pytest.mark.parametrize(("mode", "move"), itertools.product(Mode, MOVES))
def test_every_move_from_every_mode_ends_where_the_table_says_or_is_refused(mode: Mode, move: str) -> None:
    before = conversation(mode)
    if (mode, move) not in ENDS_IN:
        with pytest.raises((NotAllowedMove, Conflict)):
            MOVES[move](before)
        return
    after = MOVES[move](before)
    assert after.mode is ENDS_IN[mode, move]
    changed = (after.mode, after.holder) != (before.mode, before.holder)
    assert after.version == before.version + (1 if changed else 0)
    assert (after.holder is not None) == (after.mode is Mode.COUNSELLOR)


@pytest.mark.parametrize("move", ["release", "transfer", "return", "close"])
def test_only_the_holder_moves_a_conversation_that_a_counsellor_has(move: str) -> None:
    with pytest.raises(NotHolder):
        MOVES[move](conversation(Mode.COUNSELLOR, holder="bela"))


def test_the_loser_of_a_claim_hears_who_has_it() -> None:
    with pytest.raises(AlreadyClaimed) as caught:
        handoff.claim(conversation(Mode.COUNSELLOR, holder="bela"), "anna", NOON)
    assert caught.value.holder == "bela"


def test_a_late_answer_is_still_good_after_queueing_and_is_late_after_a_claim() -> None:
    made_for = conversation()
    waiting = handoff.hand_over(made_for, NOON)
    assert made_for.version >= waiting.reply_floor
    claimed = handoff.claim(waiting, "anna", NOON)
    assert waiting.version < claimed.reply_floor


def test_a_released_conversation_has_its_old_place_in_the_queue() -> None:
    waiting = handoff.hand_over(conversation(), NOON)
    released = handoff.release(handoff.claim(waiting, "anna", NOON), "anna", NOON + timedelta(hours=1))
    assert released.waiting_since == NOON


def test_the_queue_is_ordered_by_level_then_by_waiting_time() -> None:
    early = conversation(Mode.WAITING, id="a", level=RiskLevel.HIGH, waiting_since=NOON)
    late = conversation(Mode.WAITING, id="b", level=RiskLevel.HIGH, waiting_since=NOON + timedelta(minutes=1))
    urgent = conversation(Mode.WAITING, id="c", level=RiskLevel.IMMEDIATE, waiting_since=NOON + timedelta(hours=2))
    assert [c.id for c in sorted([late, early, urgent], key=handoff.queue_key)] == ["c", "a", "b"]


def test_a_reopened_conversation_starts_with_the_assistant_and_keeps_its_level() -> None:
    reopened = handoff.reopen(conversation(Mode.CLOSED, level=RiskLevel.HIGH, outcome="helped", closed_at=NOON))
    assert (reopened.level, reopened.outcome, reopened.closed_at) == (RiskLevel.HIGH, None, None)
