"""Pure: a conversation, what was just read in a message, and the hours -> what happens now.

The order of the questions is the safety order; a counsellor can read it from top to bottom:

1. A counsellor has the conversation: nothing is said; a rise to immediate is signalled.
2. Immediate: the emergency text first, the queue at once, staff alerted. No choice is asked, nothing else is said.
3. Somebody may be reading along: the neutral text, nothing else.
4. High: the queue, and the person is told and can say no. After a no, only a rise of the level queues it again.
5. Elevated: a person is offered, not more than once in OFFER_EVERY messages.
6. Otherwise: the assistant answers.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.model import Assessment, Conversation, Indicator, Mode, RiskLevel, Safety

OFFER_EVERY = 10


@dataclass(frozen=True, slots=True)
class Sentence:
    """A reviewed text to say, by key, with buttons as (title key, payload)."""

    key: str
    buttons: tuple[tuple[str, str], ...] = ()
    tells_wait: bool = False
    """It has a hole for how many wait before and how long it took others lately."""


DECLINE = (("button_decline_person", "decline_person"),)
SAFE = (("button_safe_yes", "safe:yes"), ("button_safe_no", "safe:no"))
SAFE_ASK = Sentence("safe_ask", (*SAFE, ("button_write_first_no", "safe:wait")))
SAFE_TIME_ASK = Sentence(
    "safe_time_ask",
    (
        ("button_time_morning", "safe_time:morning"),
        ("button_time_midday", "safe_time:midday"),
        ("button_time_evening", "safe_time:evening"),
        ("button_time_any", "safe_time:any"),
        ("button_write_first_no", "safe:wait"),
    ),
)
OFFER = (("button_person", "person"), ("button_not_now", "not_now"))


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens with one message."""

    say_first: Sentence | None = None
    answer: bool = False
    hand_over: bool = False
    offer_person: bool = False
    alert: bool = False


def decide(conversation: Conversation, assessment: Assessment, raised: RiskLevel, *, open_now: bool) -> Decision:
    """Say what happens with a message.

    `conversation` is as it was before the message; `raised` is its level with the message taken into account.
    """
    level = raised if raised > conversation.level else assessment.level
    rises = raised > conversation.level
    if conversation.mode is Mode.COUNSELLOR:
        return Decision(alert=rises and level is RiskLevel.IMMEDIATE)
    if level is RiskLevel.IMMEDIATE:
        return Decision(say_first=_emergency(conversation, assessment, open_now=open_now), hand_over=True, alert=True)
    if Indicator.UNSAFE_TO_WRITE in assessment.indicators:
        return Decision(
            say_first=Sentence("unsafe_to_write"),
            hand_over=level is RiskLevel.HIGH and not conversation.declined,
        )
    if level is RiskLevel.HIGH and conversation.mode is Mode.ASSISTANT and (rises or not conversation.declined):
        return Decision(
            say_first=Sentence(
                _by_hours(_high(assessment.indicators), open_now=open_now), DECLINE, tells_wait=open_now
            ),
            answer=True,
            hand_over=True,
        )
    offer = level >= RiskLevel.ELEVATED and conversation.mode is Mode.ASSISTANT and offer_is_due(conversation)
    return Decision(answer=True, offer_person=offer)


def offer_is_due(conversation: Conversation) -> bool:
    """Whether a person may be offered again with the message that comes next."""
    return conversation.offered_at is None or conversation.visitor_messages + 1 - conversation.offered_at >= OFFER_EVERY


def person_requested(conversation: Conversation, *, open_now: bool) -> Sentence | None:
    """What to say to someone who asks for a person; None while a counsellor is there."""
    if conversation.mode is Mode.COUNSELLOR:
        return None
    if conversation.mode is Mode.WAITING:
        return Sentence("person_waiting", tells_wait=True)
    return Sentence(_by_hours("person_requested", open_now=open_now), DECLINE, tells_wait=open_now)


def ask_about_safety(conversation: Conversation, *, open_now: bool) -> Sentence | None:
    """What to ask once somebody is in the queue and the first text is said; None when it is known or was asked.

    In the hours: whether it is safe to write. Outside them: when it would be. Never beside an emergency text, which
    asks it itself.
    """
    if conversation.safe_to_write is not Safety.UNKNOWN or conversation.safe_time is not None:
        return None
    if conversation.level is RiskLevel.IMMEDIATE or not conversation.write_first:
        return None
    return SAFE_ASK if open_now else SAFE_TIME_ASK


def _emergency(conversation: Conversation, assessment: Assessment, *, open_now: bool) -> Sentence:
    indicators = assessment.indicators
    if Indicator.MEDICAL_EMERGENCY in indicators:
        key = "emergency_medical"
    elif Indicator.SUICIDE_SELF_HARM in indicators:
        key = "emergency_crisis"
    elif Indicator.MINOR in indicators:
        key = "emergency_child"
    elif conversation.level is RiskLevel.IMMEDIATE:  # said before; who needs another line gets that one in full
        return Sentence("emergency_again")
    else:
        key = "emergency"
    return Sentence(_by_hours(key, open_now=open_now), SAFE if key in ("emergency", "emergency_child") else ())


def _high(indicators: Iterable[Indicator]) -> str:
    found = set(indicators)
    if Indicator.SUICIDE_SELF_HARM in found:
        return "high_crisis"
    return "high_child" if Indicator.MINOR in found else "high"


def _by_hours(key: str, *, open_now: bool) -> str:
    return key if open_now else f"{key}_closed"
