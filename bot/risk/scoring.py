"""From what was read in a message to its level: the risk rules, pure.

A reading is one indicator with the four facts that decide about it: whose it is, when it is, whether it
is stated at all, and how strong a sign it is. Rules after the contract of levels and indicators; sources
of the thinking: ILO indicators of forced labour (weak ones add up), C-SSRS (a wish against an intent),
the Lethality Assessment (weapon, choking, just separated).
"""

import enum
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.model import Assessment, Indicator, RiskLevel
from bot.turn import SelfReport


class Subject(enum.StrEnum):
    """Whom it happens to."""

    SELF = "self"
    OTHER = "other"
    NOBODY = "nobody"
    UNKNOWN = "unknown"


class Time(enum.StrEnum):
    """When it happens."""

    NOW = "now"
    ONGOING = "ongoing"
    PAST = "past"
    UNKNOWN = "unknown"


class Polarity(enum.StrEnum):
    """Whether it is said to be so."""

    STATED = "stated"
    DENIED = "denied"
    ASKED = "asked"
    PRESUPPOSED = "presupposed"
    """Asked or supposed, but in words that give away a fact about the person ("may he lock my door?")."""

    HYPOTHETICAL = "hypothetical"
    QUOTED = "quoted"


class Weight(enum.StrEnum):
    """How much one reading says by itself."""

    STRONG = "strong"
    WEAK = "weak"


class Sign(enum.StrEnum):
    """What is no indicator but weighs beside one."""

    PLEA = "plea"
    """A bare "help", "please"."""

    URGENT = "urgent"
    """Police or ambulance, now."""

    RETURNS = "returns"
    """Somebody is back, is here, is at the door; alone it does not say who."""

    FEAR = "fear"
    """Fear of somebody."""

    BOUND = "bound"
    """Cannot leave or stop."""

    DISTRESS = "distress"
    """Despair without a stated cause."""

    VICTIM_QUESTION = "victim_question"
    """Am I a victim?"""


I = Indicator  # noqa: E741  short name for the tables below only

STRONG = frozenset(
    {
        I.CONFINEMENT, I.DOCUMENT_CONFISCATION, I.PHYSICAL_VIOLENCE, I.SEXUAL_EXPLOITATION, I.FORCED_LABOUR,
        I.FORCED_CRIMINALITY, I.DEBT_BONDAGE, I.THREATS, I.SOLD_OR_MOVED, I.FORCED_MARRIAGE, I.ORGAN_REMOVAL,
        I.ONLINE_EXPLOITATION, I.SUICIDE_SELF_HARM, I.IMMEDIATE_DANGER, I.MEDICAL_EMERGENCY,
    }
)  # fmt: skip
"""One of these, stated of the person or of a particular other, is high by itself."""

WEAK = frozenset(
    {
        I.WAGE_WITHHOLDING, I.EXCESSIVE_WORK, I.DECEPTION, I.ISOLATION_SURVEILLANCE, I.ABUSIVE_CONDITIONS,
        I.ABUSE_OF_VULNERABILITY,
    }
)  # fmt: skip
"""One of these is elevated; two different ones together are high."""

ALWAYS_NOW = frozenset({I.IMMEDIATE_DANGER, I.MEDICAL_EMERGENCY})

WORSE_NOW = frozenset(
    {
        I.CONFINEMENT, I.PHYSICAL_VIOLENCE, I.SEXUAL_EXPLOITATION, I.SOLD_OR_MOVED, I.FORCED_MARRIAGE,
        I.ORGAN_REMOVAL, I.SUICIDE_SELF_HARM, I.THREATS,
    }
)  # fmt: skip
"""Under way, or within hours, these are a danger to life or limb."""

CHILD_ABUSE = frozenset({I.SEXUAL_EXPLOITATION, I.PHYSICAL_VIOLENCE, I.SOLD_OR_MOVED})
"""Done to a child at present, these are immediate without any word for now."""

_ORDER = {indicator: place for place, indicator in enumerate(Indicator)}


@dataclass(frozen=True, slots=True)
class Reading:
    """One indicator as it was read in one place of a message."""

    indicator: Indicator
    subject: Subject = Subject.UNKNOWN
    time: Time = Time.UNKNOWN
    polarity: Polarity = Polarity.STATED
    weight: Weight | None = None
    """None: as strong as the indicator is by the contract."""

    level: RiskLevel | None = None
    """The pattern itself says how grave this wording is."""

    @property
    def counts(self) -> bool:
        """Whether it says something about the person or a particular other."""
        return self.subject is not Subject.NOBODY and self.polarity in (Polarity.STATED, Polarity.PRESUPPOSED)

    @property
    def stated(self) -> bool:
        """Whether it is said to be so."""
        return self.counts and self.polarity is Polarity.STATED

    @property
    def strong(self) -> bool:
        """Whether it is high by itself."""
        if self.weight is not None:
            return self.weight is Weight.STRONG
        return self.indicator in STRONG


def level_of_reading(reading: Reading) -> RiskLevel:
    """The level one reading gives by itself."""
    if not reading.counts:
        return RiskLevel.NONE
    if not reading.stated:
        return RiskLevel.ELEVATED
    level = reading.level
    if level is None:
        level = RiskLevel.HIGH if reading.strong else RiskLevel.ELEVATED
        if reading.strong and reading.indicator in ALWAYS_NOW:
            level = RiskLevel.IMMEDIATE
    if reading.time is Time.NOW and reading.strong and reading.indicator in WORSE_NOW:
        level = max(level, RiskLevel.IMMEDIATE)
    if reading.time is Time.PAST:
        level = min(level, RiskLevel.HIGH)
    return level


def level_of(readings: Iterable[Reading], signs: Collection[Sign] = ()) -> tuple[RiskLevel, tuple[Indicator, ...]]:
    """The level of a message and the indicators it rests on, by the risk rules."""
    counted = [reading for reading in readings if reading.counts]
    indicators = {reading.indicator for reading in counted}
    level = max((level_of_reading(reading) for reading in counted), default=RiskLevel.NONE)
    stated = [reading for reading in counted if reading.stated]
    level = max(level, _level_together(stated), _level_of_signs(stated, signs))
    return level, ordered(indicators)


def _level_together(stated: list[Reading]) -> RiskLevel:
    """What stated readings say together that none of them says alone."""
    level = RiskLevel.NONE
    if len({reading.indicator for reading in stated if reading.indicator in WEAK}) >= 2:
        level = RiskLevel.HIGH
    if any(reading.indicator is I.MINOR for reading in stated):
        beside = [reading for reading in stated if reading.indicator not in (I.MINOR, I.UNSAFE_TO_WRITE)]
        if beside:
            level = RiskLevel.HIGH
        if any(
            reading.indicator in CHILD_ABUSE and reading.strong and reading.time is not Time.PAST for reading in beside
        ):
            level = RiskLevel.IMMEDIATE
    return level


def _level_of_signs(stated: list[Reading], signs: Collection[Sign]) -> RiskLevel:
    """What signs say, alone and beside stated readings."""
    if not signs:
        return RiskLevel.NONE
    level = RiskLevel.ELEVATED
    present = [reading for reading in stated if reading.time is not Time.PAST]
    weak = any(reading.indicator in WEAK for reading in present)
    if weak and (Sign.BOUND in signs or Sign.FEAR in signs):
        level = RiskLevel.HIGH
    if Sign.BOUND in signs and Sign.FEAR in signs:
        level = RiskLevel.HIGH
    strong = any(reading.strong and reading.indicator in STRONG for reading in present)
    if strong and Sign.RETURNS in signs:
        level = RiskLevel.IMMEDIATE
    if Sign.RETURNS in signs and (Sign.FEAR in signs or Sign.PLEA in signs):
        level = RiskLevel.IMMEDIATE
    if Sign.URGENT in signs:
        level = RiskLevel.IMMEDIATE
    return level


def assess_report(report: SelfReport) -> Assessment:
    """How grave the yeses of a self-check are: as if they were written, but a hint at most while it goes on."""
    readings = [Reading(indicator, Subject.SELF, Time.ONGOING) for indicator in report.indicators]
    level, indicators = level_of(readings)
    return Assessment(level if report.complete else min(level, RiskLevel.ELEVATED), indicators)


def raise_conversation(
    previous_level: RiskLevel, previous_indicators: Iterable[Indicator], assessment: Assessment
) -> tuple[RiskLevel, tuple[Indicator, ...]]:
    """The level and indicators of a conversation after one more message; neither is ever taken back.

    Two different weak indicators, or a child and any indicator, add up across messages. A bare plea,
    or word that somebody is back, right after a strong indicator means danger now.
    """
    before = frozenset(previous_indicators)
    now = frozenset(assessment.indicators)
    together = before | now
    level = max(previous_level, assessment.level)
    told_now = assessment.level >= RiskLevel.ELEVATED
    if len(together & WEAK) >= 2 and told_now:
        level = max(level, RiskLevel.HIGH)
    if told_now and before & WEAK and {Sign.FEAR, Sign.BOUND} & set(assessment.signs):
        level = max(level, RiskLevel.HIGH)
    if told_now and I.MINOR in together and together & (STRONG | WEAK):
        level = max(level, RiskLevel.HIGH)
        fresh = (now & CHILD_ABUSE) or (I.MINOR in now and before & CHILD_ABUSE)
        if fresh and assessment.level >= RiskLevel.ELEVATED and I.MINOR in together:
            level = RiskLevel.IMMEDIATE
    strong_before = previous_level >= RiskLevel.HIGH and bool(before & STRONG)
    if strong_before and {Sign.PLEA, Sign.RETURNS, Sign.URGENT} & set(assessment.signs):
        level = RiskLevel.IMMEDIATE
    return level, ordered(together)


def ordered(indicators: Iterable[Indicator]) -> tuple[Indicator, ...]:
    """Indicators in the order of the contract, each once."""
    return tuple(sorted(set(indicators), key=_ORDER.__getitem__))
