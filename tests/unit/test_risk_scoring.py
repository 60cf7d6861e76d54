"""The risk rules as a table."""

from collections.abc import Sequence

import pytest

from bot.model import Assessment, Indicator, RiskLevel
from bot.risk.scoring import (
    CHILD_ABUSE,
    STRONG,
    WEAK,
    Polarity,
    Reading,
    Sign,
    Subject,
    Time,
    level_of,
    raise_conversation,
)

I = Indicator  # noqa: E741
NONE, ELEVATED, HIGH, IMMEDIATE = RiskLevel
ALWAYS_NOW = {I.IMMEDIATE_DANGER, I.MEDICAL_EMERGENCY}


def level(*readings: Reading, signs: Sequence[Sign] = ()) -> RiskLevel:
    return level_of(readings, signs)[0]


@pytest.mark.parametrize("indicator", list(Indicator))
@pytest.mark.parametrize("polarity", [Polarity.DENIED, Polarity.ASKED, Polarity.HYPOTHETICAL, Polarity.QUOTED])
def test_what_is_not_stated_is_none(indicator: Indicator, polarity: Polarity) -> None:
    assert level_of([Reading(indicator, polarity=polarity)]) == (NONE, ())


@pytest.mark.parametrize("indicator", list(Indicator))
def test_what_is_about_nobody_in_particular_is_none(indicator: Indicator) -> None:
    assert level_of([Reading(indicator, subject=Subject.NOBODY)]) == (NONE, ())


@pytest.mark.parametrize("indicator", list(Indicator))
def test_a_question_that_gives_a_fact_away_is_elevated(indicator: Indicator) -> None:
    assert level(Reading(indicator, polarity=Polarity.PRESUPPOSED)) is ELEVATED


@pytest.mark.parametrize("subject", [Subject.SELF, Subject.OTHER, Subject.UNKNOWN])
@pytest.mark.parametrize("indicator", sorted(STRONG - ALWAYS_NOW))
def test_one_strong_indicator_is_high(indicator: Indicator, subject: Subject) -> None:
    assert level(Reading(indicator, subject, Time.ONGOING)) is HIGH
    assert level(Reading(indicator, subject, Time.UNKNOWN)) is HIGH


@pytest.mark.parametrize("indicator", sorted(WEAK))
def test_one_weak_indicator_is_elevated_now_or_past(indicator: Indicator) -> None:
    for time in Time:
        assert level(Reading(indicator, time=time)) is ELEVATED


@pytest.mark.parametrize("indicator", sorted(STRONG))
def test_past_and_over_is_high_and_never_immediate(indicator: Indicator) -> None:
    assert level(Reading(indicator, time=Time.PAST)) is HIGH
    assert level(Reading(indicator, time=Time.PAST, level=IMMEDIATE)) is HIGH


@pytest.mark.parametrize("indicator", sorted(ALWAYS_NOW))
def test_danger_and_medical_emergency_are_immediate(indicator: Indicator) -> None:
    assert level(Reading(indicator)) is IMMEDIATE


@pytest.mark.parametrize(
    "indicator",
    [
        I.CONFINEMENT,
        I.PHYSICAL_VIOLENCE,
        I.SEXUAL_EXPLOITATION,
        I.SOLD_OR_MOVED,
        I.FORCED_MARRIAGE,
        I.ORGAN_REMOVAL,
        I.SUICIDE_SELF_HARM,
        I.THREATS,
    ],
)
def test_under_way_or_within_hours_is_immediate(indicator: Indicator) -> None:
    assert level(Reading(indicator, time=Time.NOW)) is IMMEDIATE


@pytest.mark.parametrize("indicator", [I.DOCUMENT_CONFISCATION, I.DEBT_BONDAGE, I.FORCED_LABOUR, I.ONLINE_EXPLOITATION])
def test_a_word_for_now_does_not_make_every_indicator_immediate(indicator: Indicator) -> None:
    assert level(Reading(indicator, time=Time.NOW)) is HIGH


def test_a_plan_to_kill_oneself_is_immediate_and_a_wish_to_be_dead_is_high() -> None:
    assert level(Reading(I.SUICIDE_SELF_HARM, level=IMMEDIATE)) is IMMEDIATE
    assert level(Reading(I.SUICIDE_SELF_HARM)) is HIGH


def test_two_different_weak_indicators_are_high_and_one_twice_is_not() -> None:
    assert level(Reading(I.WAGE_WITHHOLDING), Reading(I.EXCESSIVE_WORK)) is HIGH
    assert level(Reading(I.WAGE_WITHHOLDING), Reading(I.WAGE_WITHHOLDING)) is ELEVATED


@pytest.mark.parametrize("sign", [Sign.FEAR, Sign.BOUND])
def test_a_weak_indicator_with_fear_or_no_way_out_is_high(sign: Sign) -> None:
    assert level(Reading(I.WAGE_WITHHOLDING), signs=[sign]) is HIGH
    assert level(Reading(I.WAGE_WITHHOLDING), signs=[Sign.DISTRESS]) is ELEVATED


def test_a_child_alone_is_elevated_and_with_any_indicator_high() -> None:
    assert level(Reading(I.MINOR)) is ELEVATED
    for indicator in (WEAK | STRONG) - CHILD_ABUSE - ALWAYS_NOW:
        assert level(Reading(I.MINOR), Reading(indicator)) is HIGH


@pytest.mark.parametrize("indicator", sorted(CHILD_ABUSE))
def test_a_child_abused_or_sold_at_present_is_immediate(indicator: Indicator) -> None:
    assert level(Reading(I.MINOR), Reading(indicator)) is IMMEDIATE
    assert level(Reading(I.MINOR), Reading(indicator, time=Time.PAST)) is HIGH


@pytest.mark.parametrize("sign", sorted(set(Sign) - {Sign.URGENT}))
def test_a_sign_alone_is_elevated(sign: Sign) -> None:
    assert level(signs=[sign]) is ELEVATED


def test_police_now_is_immediate() -> None:
    assert level(signs=[Sign.URGENT]) is IMMEDIATE


@pytest.mark.parametrize("sign", [Sign.FEAR, Sign.PLEA])
def test_somebody_returns_and_it_frightens_is_immediate(sign: Sign) -> None:
    assert level(signs=[Sign.RETURNS, sign]) is IMMEDIATE


def test_indicators_come_in_the_order_of_the_contract() -> None:
    _, indicators = level_of([Reading(I.THREATS), Reading(I.CONFINEMENT), Reading(I.THREATS)])

    assert indicators == (I.CONFINEMENT, I.THREATS)


def said(level: RiskLevel, *indicators: Indicator, signs: Sequence[Sign] = ()) -> Assessment:
    return Assessment(level, indicators, signs=tuple(sign.value for sign in signs))


@pytest.mark.parametrize("before", list(RiskLevel))
def test_a_conversation_never_falls(before: RiskLevel) -> None:
    level, indicators = raise_conversation(before, (I.THREATS,), said(NONE))

    assert level is before
    assert indicators == (I.THREATS,)


def test_two_different_weak_indicators_across_messages_are_high() -> None:
    assert raise_conversation(ELEVATED, (I.WAGE_WITHHOLDING,), said(ELEVATED, I.EXCESSIVE_WORK))[0] is HIGH
    assert raise_conversation(ELEVATED, (I.WAGE_WITHHOLDING,), said(ELEVATED, I.WAGE_WITHHOLDING))[0] is ELEVATED


@pytest.mark.parametrize("sign", [Sign.PLEA, Sign.RETURNS, Sign.URGENT])
def test_a_bare_plea_or_a_return_after_a_strong_indicator_is_immediate(sign: Sign) -> None:
    after = raise_conversation(HIGH, (I.CONFINEMENT,), said(ELEVATED, signs=[sign]))

    assert after == (IMMEDIATE, (I.CONFINEMENT,))


def test_a_bare_plea_without_anything_before_stays_elevated() -> None:
    assert raise_conversation(NONE, (), said(ELEVATED, signs=[Sign.PLEA]))[0] is ELEVATED


def test_fear_after_a_weak_indicator_is_high() -> None:
    assert raise_conversation(ELEVATED, (I.DECEPTION,), said(ELEVATED, signs=[Sign.FEAR]))[0] is HIGH


def test_a_child_and_an_indicator_add_up_across_messages() -> None:
    assert raise_conversation(ELEVATED, (I.MINOR,), said(ELEVATED, I.DECEPTION))[0] is HIGH
    assert raise_conversation(ELEVATED, (I.MINOR,), said(HIGH, I.SEXUAL_EXPLOITATION))[0] is IMMEDIATE
    assert raise_conversation(HIGH, (I.SEXUAL_EXPLOITATION,), said(ELEVATED, I.MINOR))[0] is IMMEDIATE


def test_small_talk_after_two_weak_indicators_raises_nothing_further() -> None:
    assert raise_conversation(HIGH, (I.DECEPTION, I.EXCESSIVE_WORK), said(NONE))[0] is HIGH
