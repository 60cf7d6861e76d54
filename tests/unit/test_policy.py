"""What happens with a message, as a table a counsellor can read."""

import pytest

from bot.conversation.policy import OFFER_EVERY, Decision, Sentence, decide, offer_is_due, person_requested
from bot.model import Assessment, Indicator, Mode, RiskLevel
from tests.unit.test_handoff import conversation

NONE, ELEVATED, HIGH, IMMEDIATE = RiskLevel


def decision(
    mode: Mode,
    before: RiskLevel,
    message: RiskLevel,
    *indicators: Indicator,
    open_now: bool = True,
    **changes: object,
) -> Decision:
    return decide(
        conversation(mode, level=before, **changes),
        Assessment(message, indicators),
        max(before, message),
        open_now=open_now,
    )


def said(result: Decision) -> Sentence:
    assert result.say_first is not None
    return result.say_first


# mode, level before, level of the message -> first sentence, answers?, queued?, offered?, alert?
TABLE = [
    (Mode.ASSISTANT, NONE, NONE, None, True, False, False, False),
    (Mode.ASSISTANT, NONE, ELEVATED, None, True, False, True, False),
    (Mode.ASSISTANT, NONE, HIGH, "high", True, True, False, False),
    (Mode.ASSISTANT, NONE, IMMEDIATE, "emergency", False, True, False, True),
    (Mode.ASSISTANT, IMMEDIATE, IMMEDIATE, "emergency_again", False, True, False, True),
    (Mode.ASSISTANT, HIGH, NONE, None, True, False, False, False),
    (Mode.WAITING, HIGH, NONE, None, True, False, False, False),
    (Mode.WAITING, HIGH, ELEVATED, None, True, False, False, False),
    (Mode.WAITING, HIGH, HIGH, None, True, False, False, False),
    (Mode.WAITING, HIGH, IMMEDIATE, "emergency", False, True, False, True),
    (Mode.COUNSELLOR, HIGH, NONE, None, False, False, False, False),
    (Mode.COUNSELLOR, HIGH, HIGH, None, False, False, False, False),
    (Mode.COUNSELLOR, HIGH, IMMEDIATE, None, False, False, False, True),
    (Mode.COUNSELLOR, IMMEDIATE, IMMEDIATE, None, False, False, False, False),
]


@pytest.mark.parametrize(("mode", "before", "message", "says", "answers", "queued", "offered", "alerts"), TABLE)
def test_each_level_in_each_mode_has_its_consequences(
    mode: Mode,
    before: RiskLevel,
    message: RiskLevel,
    says: str | None,
    answers: bool,
    queued: bool,
    offered: bool,
    alerts: bool,
) -> None:
    result = decision(mode, before, message)
    assert (result.say_first.key if result.say_first else None) == says
    assert (result.answer, result.hand_over, result.offer_person, result.alert) == (
        answers,
        queued,
        offered,
        alerts,
    )


def test_a_level_that_rises_by_what_was_said_before_counts_as_the_messages_own() -> None:
    weak = Assessment(ELEVATED, (Indicator.DECEPTION,))
    result = decide(conversation(level=ELEVATED), weak, HIGH, open_now=True)
    assert result.hand_over
    assert result.say_first is not None


def test_high_can_be_declined_and_immediate_cannot() -> None:
    assert ("button_decline_person", "decline_person") in said(decision(Mode.ASSISTANT, NONE, HIGH)).buttons
    buttons = said(decision(Mode.ASSISTANT, NONE, IMMEDIATE)).buttons
    assert [payload for _, payload in buttons] == ["safe:yes", "safe:no"]


def test_after_a_no_the_same_level_does_not_queue_again_but_immediate_does() -> None:
    assert not decision(Mode.ASSISTANT, HIGH, HIGH, declined=True).hand_over
    assert decision(Mode.ASSISTANT, HIGH, IMMEDIATE, declined=True).hand_over


def test_a_person_is_offered_at_most_once_in_ten_messages() -> None:
    offered = [offer_is_due(conversation(visitor_messages=count, offered_at=1)) for count in range(1, OFFER_EVERY + 1)]
    assert offered == [False] * (OFFER_EVERY - 1) + [True]


@pytest.mark.parametrize(
    ("indicators", "key"),
    [
        ((Indicator.MEDICAL_EMERGENCY, Indicator.MINOR), "emergency_medical"),
        ((Indicator.SUICIDE_SELF_HARM,), "emergency_crisis"),
        ((Indicator.MINOR, Indicator.SEXUAL_EXPLOITATION), "emergency_child"),
        ((Indicator.IMMEDIATE_DANGER,), "emergency"),
    ],
)
@pytest.mark.parametrize("open_now", [True, False])
def test_the_emergency_text_fits_the_danger_and_the_hour(
    indicators: tuple[Indicator, ...], key: str, open_now: bool
) -> None:
    said = decision(Mode.ASSISTANT, NONE, IMMEDIATE, *indicators, open_now=open_now).say_first
    assert said is not None
    assert said.key == (key if open_now else f"{key}_closed")


def test_when_somebody_reads_along_only_the_neutral_text_is_said() -> None:
    result = decision(Mode.ASSISTANT, HIGH, ELEVATED, Indicator.UNSAFE_TO_WRITE)
    assert (result.say_first.key if result.say_first else None, result.answer) == ("unsafe_to_write", False)


def test_a_second_cry_of_another_kind_still_names_the_line_that_fits() -> None:
    again = decision(Mode.WAITING, IMMEDIATE, IMMEDIATE, Indicator.SUICIDE_SELF_HARM)
    assert said(again).key == "emergency_crisis"


def test_danger_now_comes_before_the_neutral_text() -> None:
    result = decision(Mode.ASSISTANT, NONE, IMMEDIATE, Indicator.UNSAFE_TO_WRITE)
    assert said(result).key == "emergency"


@pytest.mark.parametrize(
    ("mode", "open_now", "key"),
    [
        (Mode.ASSISTANT, True, "person_requested"),
        (Mode.ASSISTANT, False, "person_requested_closed"),
        (Mode.WAITING, True, "person_waiting"),
        (Mode.COUNSELLOR, True, None),
    ],
)
def test_asking_for_a_person_is_answered_by_mode_and_hour(mode: Mode, open_now: bool, key: str | None) -> None:
    sentence = person_requested(conversation(mode), open_now=open_now)
    assert (sentence.key if sentence else None) == key
