"""What a person asks the gateway itself for: somebody to talk to, another language, not to be written to, and no."""

from dataclasses import replace

from bot.conversation import handoff
from bot.conversation.arriving import SAFETY_PAYLOADS, language_of
from bot.conversation.policy import Sentence, ask_about_safety, person_requested
from bot.conversation.ports import Unit
from bot.conversation.safe_writing import with_answer
from bot.conversation.voice import Voice
from bot.errors import BadInput
from bot.model import Conversation, Mode


async def perform(unit: Unit, conversation: Conversation, payload: str, voice: Voice) -> Conversation:
    """Do what one of the gateway's own buttons asks for. Raises BadInput for any other."""
    if payload == "person":
        return await queue_on_request(unit, conversation, voice)
    if payload == "decline_person":
        return await decline_person(unit, conversation, voice)
    if payload == "not_now":
        await voice.say(unit, conversation, Sentence("person_declined"))
        await unit.save(conversation)
        return conversation
    if payload in SAFETY_PAYLOADS:
        return await take_safety(unit, conversation, payload, voice)
    return await switch_language(unit, conversation, language_of(payload) or "", voice)


async def queue_on_request(unit: Unit, conversation: Conversation, voice: Voice) -> Conversation:
    """Put a conversation into the queue because the person asked for it, and say so."""
    open_now = voice.open_now()
    sentence = person_requested(conversation, open_now=open_now)
    is_new = conversation.mode is Mode.ASSISTANT
    if is_new:
        conversation = handoff.hand_over(conversation, voice.clock.now(), open_now=open_now)
        await voice.record(unit, conversation.id, "queued", detail="requested")
    if sentence is not None:
        await voice.say(unit, conversation, sentence)
    if is_new:
        await ask_safety(unit, conversation, voice)
    await unit.save(conversation)
    return conversation


async def ask_safety(unit: Unit, conversation: Conversation, voice: Voice) -> None:
    """After the first text of a hand-over: ask whether, or when, it is safe to write."""
    question = ask_about_safety(conversation, open_now=voice.open_now())
    if question is not None:
        await voice.say(unit, conversation, question)


async def decline_person(unit: Unit, conversation: Conversation, voice: Voice) -> Conversation:
    """The person wants no counsellor: out of the queue, and say that this is fine."""
    was_waiting = conversation.mode is Mode.WAITING
    conversation = handoff.decline(conversation)
    if conversation.mode is not Mode.COUNSELLOR:
        await voice.say(unit, conversation, Sentence("person_declined"))
    if was_waiting:
        await voice.record(unit, conversation.id, "declined")
    await unit.save(conversation)
    return conversation


async def take_safety(unit: Unit, conversation: Conversation, payload: str, voice: Voice) -> Conversation:
    """Keep what the person says of writing to them; while a counsellor is there the program says nothing to it."""
    conversation, sentence = with_answer(conversation, payload)
    if conversation.mode is not Mode.COUNSELLOR:
        await voice.say(unit, conversation, sentence)
    await voice.record(unit, conversation.id, "safety", detail=payload)
    await unit.save(conversation)
    return conversation


async def switch_language(unit: Unit, conversation: Conversation, language: str, voice: Voice) -> Conversation:
    """Go on in this language, whatever is guessed later. Raises BadInput."""
    if language not in voice.texts.languages:
        raise BadInput("unknown_language", f"there are {', '.join(voice.texts.languages)}")
    conversation = replace(conversation, language=language, language_chosen=True)
    if conversation.mode is not Mode.COUNSELLOR:
        await voice.say(unit, conversation, Sentence("language_changed"))
    await unit.save(conversation)
    return conversation


def meant_by(intent: str | None, offered: tuple[str, ...]) -> str | None:
    """The button about safety that a plain yes or no stands for, when the last thing asked was about that."""
    if not offered or offered[0] not in SAFETY_PAYLOADS:
        return None
    if offered[0].startswith("safe_time:"):
        return {"affirm": "safe_time:any", "deny": "safe:wait"}.get(intent or "")
    return {"affirm": "safe:yes", "deny": "safe:no"}.get(intent or "")
