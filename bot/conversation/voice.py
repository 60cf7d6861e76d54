"""How the gateway itself speaks: a reviewed sentence becomes a stored message, and after the commit all hear of it."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.hours import Hours
from bot.conversation.policy import Sentence
from bot.conversation.ports import Clock, Feed, Unit
from bot.conversation.waiting import LOOK_BACK, expected_minutes
from bot.model import (
    Button,
    Channel,
    Conversation,
    ConversationId,
    FeedEvent,
    HistoryEvent,
    Message,
    Reply,
    Sender,
)
from bot.texts import Texts

STAFF_TOPIC = "staff"


def conversation_topic(conversation_id: ConversationId) -> str:
    """The feed topic of one conversation."""
    return f"conversation:{conversation_id}"


class Voice:
    """Says reviewed sentences in the conversation's language and wakes whoever listens."""

    def __init__(
        self,
        texts: Texts,
        feed: Feed,
        clock: Clock,
        hours: Hours,
        *,
        pushing: frozenset[Channel] = frozenset({Channel.TELEGRAM}),
    ) -> None:
        self.texts = texts
        self.clock = clock
        self.hours = hours
        """When counsellors are there; replaced when an admin changes it (`conversation.office`)."""

        self._feed = feed
        self._pushing = pushing
        self._wakers: list[Callable[[], None]] = []
        self._typing_shown: list[Callable[[ConversationId], Awaitable[None]]] = []

    def on_commit(self, waker: Callable[[], None]) -> None:
        """Call this after every commit: a worker that looks for what is to do."""
        self._wakers.append(waker)

    def on_typing(self, show: Callable[[ConversationId], Awaitable[None]]) -> None:
        """Call this when a counsellor writes: a channel that has its own sign for it."""
        self._typing_shown.append(show)

    def open_now(self) -> bool:
        """Whether counsellors are there."""
        return self.hours.is_open(self.clock.now())

    def reply(self, sentence: Sentence, language: str, *, zone: str | None = None, **values: str) -> Reply:
        """Fill a sentence in; `opens` (when counsellors are there again) and `people` (a sentence) are at hand.

        `zone`: the person's time zone (an IANA name), if their page told it.
        """
        opens = self._opens(language, zone)
        key = "people_always" if self.hours.always else "people_now" if self.open_now() else "people_later"
        people = self.texts.say(key, language, opens=opens)
        text = self.texts.say(sentence.key, language, opens=opens, people=people, **values)
        buttons = tuple(Button(self.texts.say(title, language), payload) for title, payload in sentence.buttons)
        return Reply(text, buttons)

    async def say(
        self,
        unit: Unit,
        conversation: Conversation,
        sentence: Sentence,
        sender: Sender = Sender.ASSISTANT,
        **values: str,
    ) -> Message:
        """Store a sentence as said by the assistant (or the system), and put it into the outbox if it is pushed."""
        if sentence.tells_wait:
            values["wait"] = await self._wait(unit, conversation)
        zone = conversation.time_zone
        reply = replace(self.reply(sentence, conversation.language, zone=zone, **values), sender=sender)
        return await self.store(unit, conversation, reply)

    async def store(
        self,
        unit: Unit,
        conversation: Conversation,
        reply: Reply,
        *,
        author: str | None = None,
        client_id: str | None = None,
        reply_to: int | None = None,
    ) -> Message:
        """Store a reply of anybody, and put it into the outbox where the channel is pushed to."""
        message = await unit.add_message(
            conversation.id,
            reply.sender,
            reply.text,
            self.clock.now(),
            buttons=reply.buttons,
            author=author,
            client_id=client_id,
            reply_to=reply_to,
        )
        if conversation.channel in self._pushing:
            await unit.add_delivery(message, version=conversation.version)
        return message

    async def record(
        self,
        unit: Unit,
        conversation_id: ConversationId,
        kind: str,
        actor: str | None = None,
        detail: str | None = None,
    ) -> None:
        """Write what happened into the conversation's history: never any of its text."""
        await unit.add_history(conversation_id, HistoryEvent(self.clock.now(), kind, actor, detail))

    async def tell(self, conversation_id: ConversationId, kinds: Iterable[str], staff: Iterable[str] = ()) -> None:
        """After a commit: wake the workers, the person's page and the consoles."""
        for waker in self._wakers:
            waker()
        for kind in kinds:
            await self._feed.publish(FeedEvent(conversation_topic(conversation_id), kind, conversation_id))
        for kind in staff:
            await self._feed.publish(FeedEvent(STAFF_TOPIC, kind, conversation_id))

    async def publish(self, event: FeedEvent) -> None:
        """Send one live event as it is."""
        await self._feed.publish(event)

    async def typing(self, conversation_id: ConversationId, sender: Sender) -> None:
        """Show that somebody writes; nothing is stored."""
        if sender is Sender.COUNSELLOR:
            for show in self._typing_shown:
                await show(conversation_id)
        data = {"sender": sender.value}
        await self._feed.publish(FeedEvent(conversation_topic(conversation_id), "typing", conversation_id, data))
        if sender is Sender.VISITOR:
            await self._feed.publish(FeedEvent(STAFF_TOPIC, "typing", conversation_id, data))

    async def wait_minutes(self, unit: Unit) -> int | None:
        """How long people waited for a counsellor in the last hours; None when too few did."""
        return expected_minutes(await unit.recent_waits(self.clock.now() - LOOK_BACK))

    async def _wait(self, unit: Unit, conversation: Conversation) -> str:
        """How many wait before this person, and how long it took others lately: only what is known."""
        language = conversation.language
        ahead = await unit.waiting_before(conversation)
        minutes = await self.wait_minutes(unit)
        long = (
            self.texts.say("wait_unknown", language)
            if minutes is None
            else self.texts.say("wait_about", language, minutes=minutes)
        )
        return f"{self.texts.say('wait_before', language, count=ahead)} {long}"

    def _opens(self, language: str, zone: str | None) -> str:
        opening: datetime | None = self.hours.next_opening(self.clock.now())
        if opening is None:
            return self.texts.say("opens_unknown", language)
        home = self.hours.zone
        theirs = ZoneInfo(zone) if zone else home
        if opening.astimezone(theirs).utcoffset() == opening.astimezone(home).utcoffset():
            return self.texts.moment(opening, language, home)
        return self.texts.moment(opening, language, theirs, named=True)
