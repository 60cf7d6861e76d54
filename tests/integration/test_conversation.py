"""The road of a message: stored, read for danger, answered, handed over, returned, forgotten."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation.service import ASK_LANGUAGE_UNTIL
from bot.errors import AlreadyClaimed, BadInput, ConversationClosed, NotHolder, UnknownConversation
from bot.language import Guess
from bot.model import Channel, Indicator, Mode, Reply, RiskLevel, Safety, Sender
from bot.turn import AssistantTurn
from tests.fakes import MIDNIGHT
from tests.integration.world import World, real_knowledge


async def test_the_first_words_say_it_is_a_program_and_how_to_reach_a_person(world: World) -> None:
    conversation = await world.begin()
    assert await world.said(conversation) == [("assistant", text) for text in world.welcome()]


async def test_a_message_is_answered_once_and_in_order(world: World) -> None:
    conversation = await world.begin()
    for text in ("egy", "ketto", "harom"):
        await world.write(conversation, text)
    await world.work()
    assert [text for _, text, _ in world.assistant.asked] == ["egy", "ketto", "harom"]
    answers = [text for who, text in await world.said(conversation) if who == "assistant"][2:]
    assert answers == ["answer 1", "answer 2", "answer 3"]


async def test_the_same_client_id_again_is_the_same_message(world: World) -> None:
    conversation = await world.begin()
    first = await world.write(conversation, "szia", "same")
    again = await world.write(conversation, "szia", "same")
    await world.work()
    assert first.id == again.id
    assert len(world.assistant.asked) == 1


async def test_twenty_at_once_with_the_same_client_id_store_one_message(world: World) -> None:
    conversation = await world.begin()
    messages = await asyncio.gather(*(world.write(conversation, "szia", "same") for _ in range(20)))
    assert len({message.id for message in messages}) == 1


async def test_high_is_queued_told_and_still_answered(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high elvették az útlevelemet")
    await world.work()
    row = await world.now(conversation)
    assert (row.mode, row.level, row.escalated) == (Mode.WAITING, RiskLevel.HIGH, True)
    said = [text for who, text in await world.said(conversation) if who == "assistant"][2:]
    assert said == [world.sentence("high"), world.sentence("safe_ask"), "answer 1"]
    assert world.assistant.asked[0][2].handed_over


async def test_immediate_says_the_emergency_number_first_and_asks_rasa_nothing(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "immediate kés van nála")
    await world.work()
    text = await world.last(conversation)
    assert text == world.sentence("emergency")
    assert "112" in text[:160]
    assert world.assistant.asked == []
    assert (await world.now(conversation)).mode is Mode.WAITING


async def test_at_night_nobody_is_promised_that_somebody_reads(world: World) -> None:
    world.clock.at = MIDNIGHT
    conversation = await world.begin()
    await world.write(conversation, "immediate kés van nála")
    text = await world.last(conversation)
    assert text == world.sentence("emergency_closed")
    assert "8:00" in text


async def test_nothing_lowers_the_level_but_staff_with_a_reason(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.write(conversation, "vicc volt, minden rendben")
    assert (await world.now(conversation)).level is RiskLevel.HIGH
    with pytest.raises(BadInput):
        await world.desk.set_level(conversation.id, "anna", RiskLevel.NONE, " ")
    await world.desk.set_level(conversation.id, "anna", RiskLevel.NONE, "read it: a misunderstanding")
    assert (await world.now(conversation)).level is RiskLevel.NONE


async def test_elevated_offers_a_person_once_in_ten_messages(world: World) -> None:
    conversation = await world.begin()
    for _ in range(11):
        await world.write(conversation, "elevated")
        await world.work()
    offers = [text for _, text in await world.said(conversation) if text == world.sentence("offer_person")]
    assert len(offers) == 2


async def test_a_person_can_say_no_and_the_assistant_goes_on(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.work()
    await world.write(conversation, "Nem kérek segítőt", payload="decline_person")
    assert (await world.now(conversation)).mode is Mode.ASSISTANT
    await world.write(conversation, "high újra")
    await world.work()
    assert (await world.now(conversation)).mode is Mode.ASSISTANT
    assert await world.last(conversation) == "answer 2"


async def test_once_claimed_the_assistant_is_silent_and_its_late_answer_is_dropped(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")

    async def claim() -> None:
        await world.desk.claim(conversation.id, "anna", "Anna")

    world.assistant.before_answer = claim
    await world.work()
    await world.write(conversation, "ott vagy?")
    await world.work()
    said = [text for who, text in await world.said(conversation) if who == "assistant"]
    assert said == [*world.welcome(), world.sentence("high"), world.sentence("safe_ask")]
    assert await world.last(conversation, Sender.SYSTEM) == world.sentence("counsellor_joined", name="Anna")


async def test_while_waiting_the_assistant_goes_on_answering(world: World) -> None:
    conversation = await world.begin()
    await world.service.request_person(conversation.id)
    await world.write(conversation, "közben: hol kapok enni?")
    await world.work()
    assert await world.last(conversation) == "answer 1"


async def test_an_answer_made_before_the_queue_is_not_lost_by_it(world: World) -> None:
    conversation = await world.begin()

    async def queue() -> None:
        await world.service.request_person(conversation.id)

    world.assistant.before_answer = queue
    await world.write(conversation, "mi az adósrabszolgaság?")
    await world.work()
    assert await world.last(conversation) == "answer 1"


async def test_two_counsellors_race_and_one_wins(world: World) -> None:
    conversation = await world.begin()
    await world.service.request_person(conversation.id)
    names = ["anna", "bela", "cili", "dani"]
    results = await asyncio.gather(
        *(world.desk.claim(conversation.id, name, name) for name in names), return_exceptions=True
    )
    assert sum(isinstance(result, AlreadyClaimed) for result in results) == 3
    assert (await world.now(conversation)).holder in names


async def test_only_the_holder_writes_and_the_same_client_id_writes_once(world: World) -> None:
    conversation = await world.begin()
    await world.desk.claim(conversation.id, "anna", "Anna")
    with pytest.raises(NotHolder):
        await world.desk.staff_reply(conversation.id, "bela", "szia", "s1")
    first = await world.desk.staff_reply(conversation.id, "anna", "Szia, itt vagyok.", "s1")
    again = await world.desk.staff_reply(conversation.id, "anna", "Szia, itt vagyok.", "s1")
    assert first.id == again.id
    assert first.author == "anna"


async def test_returned_to_the_assistant_it_speaks_again(world: World) -> None:
    conversation = await world.begin()
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.give_back(conversation.id, "anna")
    await world.write(conversation, "köszönöm")
    await world.work()
    assert await world.last(conversation) == "answer 1"
    assert await world.last(conversation, Sender.SYSTEM) == world.sentence("counsellor_left")


async def test_writing_after_the_end_opens_it_again_with_the_assistant(world: World) -> None:
    conversation = await world.begin()
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.close(conversation.id, "anna", "helped")
    with pytest.raises(ConversationClosed):
        await world.desk.staff_reply(conversation.id, "anna", "még valami", "s2")
    await world.write(conversation, "itt vagyok újra")
    await world.work()
    assert (await world.now(conversation)).mode is Mode.ASSISTANT
    assert await world.last(conversation) == "answer 1"


async def test_when_rasa_is_down_the_fixed_text_with_the_number_comes_and_then_it_goes_on(
    world: World,
) -> None:
    conversation = await world.begin()
    world.assistant.down = True
    await world.write(conversation, "high elvették")
    await world.work()
    assert await world.last(conversation) == world.sentence("assistant_unavailable")
    assert "112" in await world.last(conversation)
    assert (await world.now(conversation)).level is RiskLevel.HIGH
    world.assistant.down = False
    await world.write(conversation, "ott vagy?")
    await world.work()
    assert await world.last(conversation) == "answer 2"


async def test_the_dialogue_can_ask_for_a_person_and_for_another_language(world: World) -> None:
    conversation = await world.begin()
    world.assistant.turns = [AssistantTurn((), handoff=True), AssistantTurn((Reply("OK"),), language="en")]
    await world.write(conversation, "emberrel akarok beszélni")
    await world.work()
    said = [text for _, text in await world.said(conversation)]
    assert said[-2:] == [world.sentence("person_requested"), world.sentence("safe_ask")]
    await world.write(conversation, "english please")
    await world.work()
    row = await world.now(conversation)
    assert (row.mode, row.language, row.language_chosen) == (Mode.WAITING, "en", True)


async def test_the_language_follows_the_person_until_they_choose_one(world: World) -> None:
    conversation = await world.begin()
    world.identifier.says = Guess("en", 0.99, None)
    await world.write(conversation, "hello, I need help with my job")
    assert (await world.now(conversation)).language == "en"
    await world.service.choose_language(conversation.id, "hu")
    await world.write(conversation, "hello again, are you there")
    assert (await world.now(conversation)).language == "hu"
    with pytest.raises(BadInput):
        await world.service.choose_language(conversation.id, "xx")


async def test_a_language_we_do_not_have_is_not_taken_for_harmless(world: World) -> None:
    conversation = await world.begin()
    world.identifier.says = Guess(None, 0.9, "sk")
    await world.write(conversation, "pomôžte mi prosím")
    row = await world.now(conversation)
    assert row.level is RiskLevel.ELEVATED


async def test_somebody_whose_language_we_do_not_have_is_told_in_english_with_its_name_and_numbers_there(
    world: World,
) -> None:
    conversation = await world.begin()
    world.identifier.says = Guess(None, 0.9, "cs")
    await world.write(conversation, "pomozte mi prosím")

    said = (await world.service.messages(conversation.id))[-1]

    assert said.text.startswith(world.texts.say("language_unknown_named", "en", name="čeština"))
    payloads = [button.payload for button in said.buttons]
    assert payloads == [*(f"language:{code}" for code in world.texts.languages), "person"]
    there = real_knowledge().services(["hotline"], "CZ", at=world.clock.now(), limit=1)
    assert there
    assert there[0].known_phones[0].dialled in said.text


async def test_a_language_nobody_has_a_name_for_is_answered_without_one(world: World) -> None:
    conversation = await world.begin()
    world.identifier.says = Guess(None, 0.9, "qq")
    await world.write(conversation, "???")
    assert (await world.last(conversation)).startswith(world.texts.say("language_unknown", "en"))


async def test_the_language_is_asked_for_at_the_beginning_when_it_stays_unsure_and_not_later(world: World) -> None:
    conversation = await world.begin()
    world.identifier.says = Guess(None, 0.0, unsure=True)
    question = world.sentence("language_ask")
    for number in range(4):
        await world.write(conversation, f"brekeke {number}")
    said = [message.text for message in await world.service.messages(conversation.id)]
    assert said.count(question) == ASK_LANGUAGE_UNTIL


async def test_who_chose_a_language_is_not_asked_for_it(world: World) -> None:
    conversation = await world.begin()
    await world.service.choose_language(conversation.id, "en")
    world.identifier.says = Guess(None, 0.0, unsure=True)
    await world.write(conversation, "brekeke")
    assert world.texts.say("language_ask", "en") not in [
        message.text for message in await world.service.messages(conversation.id)
    ]


async def test_leaving_ends_the_session_and_staff_see_it(world: World) -> None:
    conversation = await world.begin()
    await world.service.request_person(conversation.id)
    await world.service.leave(conversation.id)
    assert await world.service.at(Channel.WEB, "address-1") is None
    assert (await world.now(conversation)).left_by_quick_exit


async def test_forgetting_leaves_nothing_and_a_second_time_there_is_nothing(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "high")
    await world.service.forget(conversation.id)
    for call in (
        world.service.forget(conversation.id),
        world.write(conversation, "szia"),
        world.now(conversation),
    ):
        with pytest.raises(UnknownConversation):
            await call
    await world.work()
    assert world.assistant.asked == []


async def test_what_was_erased_while_the_assistant_thought_is_not_answered(world: World) -> None:
    conversation = await world.begin()

    async def forget() -> None:
        await world.service.forget(conversation.id)

    world.assistant.before_answer = forget
    await world.write(conversation, "szia")
    await world.work()
    with pytest.raises(UnknownConversation):
        await world.now(conversation)


async def test_an_edit_is_read_again_and_can_raise_the_level(world: World) -> None:
    conversation = await world.begin(Channel.TELEGRAM)
    await world.write(conversation, "semmi", "telegram:1")
    await world.service.edited(conversation.id, "telegram:1", "high bezárt")
    row = await world.now(conversation)
    assert (row.level, row.mode) == (RiskLevel.HIGH, Mode.WAITING)
    assert ("visitor", "high bezárt") in await world.said(conversation)


async def test_replies_to_telegram_wait_in_the_outbox_in_order(world: World) -> None:
    conversation = await world.begin(Channel.TELEGRAM)
    await world.write(conversation, "szia")
    await world.work()
    texts = []
    while (delivery := await world.store.lease_delivery(world.clock.now(), timedelta(seconds=30))) is not None:
        assert delivery.address == "address-1"
        texts.append(delivery.message.text)
        await world.store.delivered(delivery.id, world.clock.now())
    welcome = [world.sentence("welcome_telegram"), world.sentence("welcome_telegram_next")]
    assert texts == [*welcome, "answer 1"]


async def test_somebody_reading_along_is_answered_neutrally_and_staff_know(world: World) -> None:
    detector = world.service._detector
    detector.indicators[RiskLevel.ELEVATED] = (Indicator.UNSAFE_TO_WRITE,)  # type: ignore[attr-defined]
    conversation = await world.begin()
    await world.write(conversation, "elevated itt van mellettem")
    await world.work()
    assert await world.last(conversation) == world.sentence("unsafe_to_write")
    assert (await world.now(conversation)).safe_to_write is Safety.NO


async def test_a_wish_that_cannot_be_read_changes_nothing(world: World) -> None:
    conversation = await world.begin()
    before = await world.now(conversation)
    for text in ("", " \n ", "\x00", "x" * 4_001):
        with pytest.raises(BadInput):
            await world.write(conversation, text)
    assert replace(await world.now(conversation)) == before


async def test_a_bare_yes_is_read_against_what_was_offered_and_a_no_declines(world: World) -> None:
    conversation = await world.begin()
    await world.write(conversation, "elevated")
    await world.work()
    world.assistant.turns = [AssistantTurn((), handoff=True), AssistantTurn((), decline=True)]
    await world.write(conversation, "igen")
    await world.work()
    assert world.assistant.asked[-1][2].offered == ("person", "not_now")
    assert (await world.now(conversation)).mode is Mode.WAITING
    await world.write(conversation, "mégse")
    await world.work()
    assert world.assistant.asked[-1][2].offered == ("safe:yes", "safe:no", "safe:wait", "decline_person")
    assert (await world.now(conversation)).mode is Mode.ASSISTANT
    assert await world.last(conversation) == world.sentence("person_declined")
