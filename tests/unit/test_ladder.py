"""The silence ladder, rung by rung."""

from datetime import timedelta

import pytest

from bot.conversation.ladder import Step, next_step
from bot.model import Mode, RiskLevel
from tests.fakes import NOON
from tests.unit.test_handoff import conversation

HIGH, IMMEDIATE, ELEVATED = RiskLevel.HIGH, RiskLevel.IMMEDIATE, RiskLevel.ELEVATED


@pytest.mark.parametrize(
    ("mode", "level", "nudges", "minutes", "open_now", "step"),
    [
        (Mode.COUNSELLOR, HIGH, 0, 2.9, True, None),
        (Mode.COUNSELLOR, HIGH, 0, 3, True, Step.REMIND),
        (Mode.COUNSELLOR, HIGH, 1, 5.9, True, None),
        (Mode.COUNSELLOR, HIGH, 1, 6, True, Step.RELEASE),
        (Mode.COUNSELLOR, IMMEDIATE, 0, 1, True, Step.REMIND),
        (Mode.COUNSELLOR, IMMEDIATE, 1, 2, False, Step.RELEASE),
        (Mode.COUNSELLOR, HIGH, 0, 60, True, Step.REMIND),  # one rung at a time, however late the look
        (Mode.WAITING, HIGH, 2, 8.9, True, None),
        (Mode.WAITING, HIGH, 2, 9, True, Step.SUPERVISOR),
        (Mode.WAITING, ELEVATED, 2, 9, True, Step.SUPERVISOR),
        (Mode.WAITING, ELEVATED, 0, 600, True, None),
        (Mode.WAITING, HIGH, 0, 9, True, Step.SUPERVISOR),
        (Mode.WAITING, HIGH, 0, 600, False, None),
        (Mode.WAITING, IMMEDIATE, 0, 3, False, Step.SUPERVISOR),
        (Mode.WAITING, HIGH, 3, 600, True, None),
        (Mode.ASSISTANT, IMMEDIATE, 0, 600, True, None),
        (Mode.CLOSED, IMMEDIATE, 0, 600, True, None),
    ],
)
def test_each_rung_comes_in_its_time(
    mode: Mode, level: RiskLevel, nudges: int, minutes: float, open_now: bool, step: Step | None
) -> None:
    case = conversation(mode, level=level, nudges=nudges, owed_since=NOON)
    assert next_step(case, NOON + timedelta(minutes=minutes), open_now=open_now) is step


def test_nothing_is_due_where_nothing_is_owed() -> None:
    case = conversation(Mode.COUNSELLOR, level=IMMEDIATE, owed_since=None)
    assert next_step(case, NOON + timedelta(days=1), open_now=True) is None
