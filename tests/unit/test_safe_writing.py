"""What speaks against writing to a person, what their word changes, and how long a wait is said to be."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.conversation.hours import Hours
from bot.conversation.office import OfficeValues, parse_holidays
from bot.conversation.policy import SAFE_ASK, SAFE_TIME_ASK, ask_about_safety
from bot.conversation.safe_writing import objection, with_answer
from bot.conversation.waiting import expected_minutes
from bot.conversation.wishes import meant_by
from bot.errors import BadInput
from bot.model import Mode, RiskLevel, SafeTime, Safety
from tests.fakes import NOON
from tests.unit.test_handoff import conversation


@pytest.mark.parametrize(
    ("changes", "silent_minutes", "opener", "reason"),
    [
        ({}, 1, False, None),
        ({}, 31, False, "pause"),
        ({}, 31, True, None),
        ({"safe_to_write": Safety.NO}, 0, True, "not_safe"),
        ({"safe_to_write": Safety.YES}, 31, False, "pause"),
        ({"left_by_quick_exit": True}, 0, True, "quick_exit"),
        ({"write_first": False}, 5, False, None),
        ({"write_first": False}, 11, True, "write_first"),
    ],
)
def test_what_speaks_against_a_line_is_said(
    changes: dict[str, object], silent_minutes: float, opener: bool, reason: str | None
) -> None:
    case = conversation(Mode.COUNSELLOR, **changes)
    last = NOON - timedelta(minutes=silent_minutes)
    assert objection(case, last, NOON, opener=opener) == reason


def test_the_persons_word_is_kept() -> None:
    case = conversation(Mode.WAITING)
    assert with_answer(case, "safe:yes")[0].safe_to_write is Safety.YES
    assert with_answer(case, "safe:no")[0].safe_to_write is Safety.NO
    assert with_answer(case, "safe:wait")[0].write_first is False
    assert with_answer(case, "safe_time:evening")[0].safe_time is SafeTime.EVENING
    for wrong in ("safe:maybe", "safe_time:never", "person"):
        with pytest.raises(BadInput):
            with_answer(case, wrong)


@pytest.mark.parametrize(
    ("intent", "offered", "meant"),
    [
        ("affirm", ("safe:yes", "safe:no", "decline_person"), "safe:yes"),
        ("deny", ("safe:yes", "safe:no", "decline_person"), "safe:no"),
        ("deny", ("safe_time:morning",), "safe:wait"),
        ("affirm", ("safe_time:morning",), "safe_time:any"),
        ("affirm", ("person", "safe:yes"), None),
        ("ask_wages", ("safe:yes",), None),
        (None, ("safe:yes",), None),
        ("deny", (), None),
    ],
)
def test_a_plain_yes_or_no_answers_the_question_asked_last(
    intent: str | None, offered: tuple[str, ...], meant: str | None
) -> None:
    assert meant_by(intent, offered) == meant


def test_safety_is_asked_once_and_never_beside_an_emergency_text() -> None:
    case = conversation(Mode.WAITING, level=RiskLevel.HIGH)
    assert ask_about_safety(case, open_now=True) is SAFE_ASK
    assert ask_about_safety(case, open_now=False) is SAFE_TIME_ASK
    for known in (
        {"safe_to_write": Safety.YES},
        {"safe_time": SafeTime.ANY},
        {"write_first": False},
        {"level": RiskLevel.IMMEDIATE},
    ):
        assert ask_about_safety(conversation(Mode.WAITING, **known), open_now=True) is None


def test_a_wait_is_the_middle_of_the_last_ones_and_unknown_when_they_are_few() -> None:
    assert expected_minutes([]) is None
    assert expected_minutes([60, 60]) is None
    assert expected_minutes([5, 10, 20]) == 1
    assert expected_minutes([60, 240, 6000]) == 4


def test_holidays_are_days_or_spans_a_line() -> None:
    found = parse_holidays("2026-12-24..2026-12-26 Christmas\n\n2027-01-01  # New Year\n")
    assert found == {date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1)}
    with pytest.raises(BadInput, match="line 2"):
        parse_holidays("2026-12-24\nChristmas")


def test_on_a_holiday_nobody_is_there_and_the_next_opening_is_after_it() -> None:
    zone = ZoneInfo("Europe/Budapest")
    holidays = frozenset({NOON.date(), NOON.date() + timedelta(days=1)})
    for text in ("Mon-Sun 08:00-20:00", "24/7"):
        hours = Hours.parse(text, zone, holidays)
        assert not hours.is_open(NOON)
        opening = hours.next_opening(NOON)
        assert opening is not None
        assert opening.astimezone(zone).date() == NOON.date() + timedelta(days=2)
    assert Hours.parse("24/7", zone).always


def test_office_values_name_what_is_wrong() -> None:
    values = OfficeValues("24/7", "Europe/Budapest")
    assert values.changed({"hours": "Mon 08:00-09:00"}).parsed().spans[0]
    with pytest.raises(BadInput, match="office setting"):
        values.changed({"phone": "1"})
    with pytest.raises(BadInput, match="hours"):
        values.changed({"hours": "never"}).parsed()
