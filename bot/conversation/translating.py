"""What a person is told about translation: once, before the first message that a machine has translated."""

from bot.conversation.policy import Sentence
from bot.conversation.ports import Unit
from bot.conversation.voice import Voice
from bot.model import Conversation, Sender


async def announce_translation(unit: Unit, conversation: Conversation, voice: Voice) -> None:
    """Say that a machine translates, unless this conversation has been told before."""
    if not await unit.has_translated_reply(conversation.id):
        await voice.say(unit, conversation, Sentence("translated_notice"), Sender.SYSTEM)
