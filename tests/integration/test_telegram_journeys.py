"""Telegram from the first word to the last, by polling and by webhook, in every language there is."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from bot.channels.telegram_commands import COMMANDS
from bot.errors import UnknownConversation
from bot.model import Button, Channel, Mode, Reply, RiskLevel, Sender
from bot.storage.schema import Base
from bot.turn import AssistantTurn
from tests.integration.telegram_world import PUBLIC, SECRET, TelegramWorld, telegram_world
from tests.integration.world import World
from tests.telegram_stand_in import Person

POLLING: dict[str, str] = {}
WEBHOOK = {"public_url": PUBLIC, "secret": SECRET}


@pytest.fixture(params=[POLLING, WEBHOOK], ids=["polling", "webhook"])
async def telegram(world: World, request: pytest.FixtureRequest) -> AsyncIterator[TelegramWorld]:
    async with telegram_world(world, **request.param) as made:
        yield made


@pytest.fixture(params=["hu", "en", "uk", "ro", "de", "ru"])
def anybody(request: pytest.FixtureRequest) -> Person:
    """The journeys that everything hangs on, in every language."""
    return Person(5_000_001, request.param)


@pytest.fixture(params=["hu", "en"])
def person(request: pytest.FixtureRequest) -> Person:
    return Person(5_000_001, request.param)


async def test_a_question_is_answered_and_a_counsellor_takes_over_and_gives_back(
    telegram: TelegramWorld, anybody: Person
) -> None:
    person = anybody
    language, stand_in, world = person.language, telegram.stand_in, telegram.world
    stand_in.say(person, "/start")
    await telegram.heard(person, *telegram.welcome(language))

    stand_in.say(person, "mennyi a minimálbér?")
    await telegram.heard(person, "answer 1")

    stand_in.say(person, "high elvették az útlevelemet")
    await telegram.heard(person, telegram.says("high", language), telegram.says("safe_ask", language), "answer 2")
    conversation = await telegram.of(person)
    assert (conversation.mode, conversation.level, conversation.language) == (Mode.WAITING, RiskLevel.HIGH, language)

    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok. / I am here.", "r1")
    joined = telegram.says("counsellor_joined", language, name="Anna")
    await telegram.heard(person, joined, "Itt vagyok. / I am here.")

    stand_in.say(person, "köszönöm")
    await telegram.idle()
    assert (await world.said(conversation))[-1] == ("visitor", "köszönöm")

    await world.desk.give_back(conversation.id, "anna")
    stand_in.say(person, "még valami")
    await telegram.heard(person, telegram.says("counsellor_left", language), "answer 3")


async def test_after_half_an_hour_of_silence_no_reply_tells_what_was_said_before(
    telegram: TelegramWorld, anybody: Person
) -> None:
    person, language = anybody, anybody.language
    telegram.stand_in.say(person, "/start")
    telegram.stand_in.say(person, "high elvették az útlevelemet")
    answered = [telegram.says("high", language), telegram.says("safe_ask", language), "answer 1"]
    await telegram.heard(person, *telegram.welcome(language), *answered)

    before = len(telegram.stand_in.texts(person))

    telegram.world.clock.move(minutes=31)
    telegram.stand_in.say(person, "jó napot")

    await telegram.heard(person, "answer 2")
    await telegram.idle()
    assert telegram.stand_in.texts(person)[before:] == ["answer 2"]  # what the dialogue says to a greeting, no more


async def test_immediate_danger_is_answered_with_the_emergency_number_first(
    telegram: TelegramWorld, anybody: Person
) -> None:
    person = anybody
    telegram.stand_in.say(person, "/start")
    telegram.stand_in.say(person, "immediate kés van nála")
    await telegram.heard(person, telegram.says("emergency", person.language))
    assert "112" in telegram.stand_in.texts(person)[-1][:160]
    assert (await telegram.of(person)).mode is Mode.WAITING


async def test_delete_asks_first_and_then_leaves_no_row_and_no_message(telegram: TelegramWorld, person: Person) -> None:
    stand_in, language = telegram.stand_in, person.language
    stand_in.say(person, "/start")
    written = stand_in.say(person, "valami titok")
    await telegram.heard(person, "answer 1")
    stand_in.say(person, "/delete")
    await telegram.heard(person, telegram.says("delete_confirm", language))
    stand_in.tap(person, telegram.says("button_delete_yes", language))
    await stand_in.until(lambda: stand_in.texts(person) == [telegram.says("data_deleted", language)])
    assert written["message"]["message_id"] not in stand_in.theirs[person.id]
    async with telegram.world.database.read() as connection:
        for table in Base.metadata.sorted_tables:
            if table.name in ("telegram_updates", "audit"):
                continue
            rows = (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            assert rows == 0, table.name


async def test_after_deleting_writing_again_begins_afresh(telegram: TelegramWorld) -> None:
    person, stand_in = Person(5_000_002), telegram.stand_in
    stand_in.say(person, "/start")
    stand_in.say(person, "/delete")
    await telegram.heard(person, telegram.says("delete_confirm"))
    stand_in.tap(person, telegram.says("button_delete_yes"))
    await telegram.heard(person, telegram.says("data_deleted"))
    stand_in.say(person, "szia")
    await telegram.heard(person, telegram.says("data_deleted"), *telegram.welcome(), "answer 1")


async def test_no_keeps_the_conversation(telegram: TelegramWorld) -> None:
    person, stand_in = Person(5_000_003), telegram.stand_in
    stand_in.say(person, "szia")
    stand_in.say(person, "/delete")
    await telegram.told(person, telegram.says("delete_confirm"))  # before or after the answer
    stand_in.tap(person, telegram.says("button_delete_no"))
    await stand_in.until(lambda: stand_in.called("answerCallbackQuery"))
    assert stand_in.called("answerCallbackQuery")[0]["text"] == telegram.says("telegram-kept")
    assert (await telegram.world.said(await telegram.of(person)))[2] == ("visitor", "szia")


async def test_delete_without_a_conversation_says_so_and_begins_none(telegram: TelegramWorld) -> None:
    person = Person(5_000_004)
    telegram.stand_in.say(person, "/delete")
    await telegram.heard(person, telegram.says("telegram-nothing-to-delete"))


async def test_human_puts_the_person_into_the_queue(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.say(person, "/start")
    telegram.stand_in.say(person, "/human")
    await telegram.told(person, telegram.says("person_requested", person.language))
    assert (await telegram.of(person)).mode is Mode.WAITING


async def test_the_language_is_a_first_guess_and_can_be_chosen(telegram: TelegramWorld) -> None:
    stand_in = telegram.stand_in
    stranger = Person(5_000_005, "pt-br")
    stand_in.say(stranger, "/start")
    await telegram.heard(stranger, *telegram.welcome(telegram.world.texts.default))
    stand_in.say(stranger, "/language")
    await stand_in.until(lambda: len(stand_in.texts(stranger)) == 3)
    stand_in.tap(stranger, "English")
    await telegram.heard(stranger, telegram.says("language_changed", "en"))
    conversation = await telegram.of(stranger)
    assert (conversation.language, conversation.language_chosen) == ("en", True)
    stand_in.say(stranger, "/language hu")
    await telegram.heard(stranger, telegram.says("language_changed", "hu"))


async def test_a_deep_link_chooses_the_language(telegram: TelegramWorld) -> None:
    person = Person(5_000_006, "en")
    telegram.stand_in.say(person, "/start hu")
    await telegram.heard(person, *telegram.welcome("hu"))
    assert (await telegram.of(person)).language_chosen
    telegram.stand_in.say(person, "/start en")
    await telegram.heard(person, telegram.says("language_changed", "en"), *telegram.welcome("en"))


async def test_start_again_says_the_first_words_again(telegram: TelegramWorld) -> None:
    person = Person(5_000_007)
    telegram.stand_in.say(person, "/start")
    telegram.stand_in.say(person, "/start")
    await telegram.heard(person, *telegram.welcome(), *telegram.welcome())


async def test_help_and_an_unknown_command_are_friendly(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    stand_in.say(person, "/help")
    stand_in.say(person, "/fly")
    help_text = telegram.says("telegram-help", person.language)
    await telegram.heard(person, help_text, telegram.says("telegram-unknown-command", person.language))
    assert "112" in help_text
    assert telegram.world.assistant.asked == []


async def test_words_after_a_command_are_read_and_never_reach_the_dialogue_as_a_command(
    telegram: TelegramWorld,
) -> None:
    stand_in, asked = telegram.stand_in, telegram.world.assistant.asked
    person, other, third = Person(5_000_008), Person(5_000_009), Person(5_000_010)
    stand_in.say(person, "/help immediate kés van nála")
    await telegram.heard(person, telegram.says("telegram-help"), telegram.says("emergency"))
    stand_in.say(other, "/report_emergency vagy mi")
    await telegram.heard(other, "answer 1")
    assert asked[-1][1] == "report_emergency vagy mi"
    stand_in.say(third, "/immediate")  # a cry that looks like a command
    await telegram.heard(third, telegram.says("emergency"))


async def test_a_pressed_button_becomes_a_message_with_its_title_and_payload(telegram: TelegramWorld) -> None:
    person, stand_in, world = Person(5_000_011), telegram.stand_in, telegram.world
    long_payload = '/find_shelter{"country":"HU","city":"a very long name of a town that no button could carry"}'
    buttons = (Button("Szállás", long_payload), Button("Segítő", "person"), Button("Egy hosszabb felirat", "/more"))
    world.assistant.turns = [AssistantTurn((Reply("Mit szeretnél?", buttons),))]
    stand_in.say(person, "szia")
    await telegram.heard(person, "Mit szeretnél?")
    rows = stand_in.chats[person.id][-1]["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [2, 1]
    stand_in.tap(person, "Szállás")
    await telegram.heard(person, "answer 2")
    assert world.assistant.asked[-1][1] == long_payload
    await stand_in.until(lambda: not stand_in.chats[person.id][-2].get("reply_markup"))
    assert len(stand_in.called("answerCallbackQuery")) == 1


async def test_an_edit_is_read_again_and_may_raise_the_level(telegram: TelegramWorld) -> None:
    person, stand_in = Person(5_000_012), telegram.stand_in
    update = stand_in.say(person, "minden rendben")
    await telegram.heard(person, "answer 1")
    stand_in.edit(person, update, "immediate kés van nála")
    await telegram.heard(person, telegram.says("emergency"))
    conversation = await telegram.of(person)
    said = [text for who, text in await telegram.world.said(conversation) if who == "visitor"]
    assert said == ["immediate kés van nála"]


async def test_menus_and_descriptions_are_set_in_every_language(telegram: TelegramWorld) -> None:
    stand_in, languages = telegram.stand_in, telegram.world.texts.languages
    await stand_in.until(lambda: len(stand_in.called("setMyShortDescription")) == len(languages) + 1)
    codes = {call.get("language_code") for call in stand_in.called("setMyCommands")}
    assert codes == {None, *languages}
    for call in stand_in.called("setMyCommands"):
        assert [one["command"] for one in call["commands"]] == list(COMMANDS)
    assert all(len(call["description"]) <= 512 for call in stand_in.called("setMyDescription"))
    assert all(len(call["short_description"]) <= 120 for call in stand_in.called("setMyShortDescription"))


async def test_exit_answers_with_one_neutral_word_and_the_chat_leads_nowhere_any_more(
    telegram: TelegramWorld, person: Person
) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    stand_in.say(person, "high elvették az útlevelemet")
    await telegram.heard(person, "answer 1")
    conversation = await telegram.of(person)
    stand_in.say(person, "/exit")
    await telegram.heard(person, telegram.says("telegram-exit", person.language))
    row = await world.now(conversation)
    assert row.left_by_quick_exit and row.mode is Mode.WAITING
    assert await world.service.at(Channel.TELEGRAM, str(person.id)) is None
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok.", "r1", confirmed=True)
    await telegram.idle()
    assert stand_in.texts(person)[-1] == telegram.says("telegram-exit", person.language)
    stand_in.say(person, "szia")
    await telegram.heard(person, *telegram.welcome(person.language), "answer 2")
    assert (await telegram.of(person)).id != conversation.id


async def test_exit_and_hide_begin_no_conversation(telegram: TelegramWorld) -> None:
    person = Person(5_000_041)
    telegram.stand_in.say(person, "/exit")
    await telegram.heard(person, telegram.says("telegram-exit"))
    telegram.stand_in.say(person, "/hide")
    await telegram.heard(person, telegram.says("telegram-nothing-to-delete"))
    assert await telegram.world.service.at(Channel.TELEGRAM, str(person.id)) is None


async def test_hide_takes_our_words_off_the_screen_and_the_conversation_goes_on(
    telegram: TelegramWorld, person: Person
) -> None:
    stand_in = telegram.stand_in
    stand_in.say(person, "valami titok")
    await telegram.heard(person, "answer 1")
    hidden = telegram.says("telegram-hidden", person.language)
    stand_in.say(person, "/hide")
    await stand_in.until(lambda: stand_in.texts(person) == [hidden])
    said = [text for _, text in await telegram.world.said(await telegram.of(person))]
    assert "valami titok" in said and "answer 1" in said
    stand_in.say(person, "még valami")
    await telegram.heard(person, hidden, "answer 2")


async def test_privacy_is_told_for_this_channel(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.say(person, "/privacy")
    keys = ("utter_ask_chat_privacy_telegram", "utter_ask_chat_privacy_telegram_more")
    await telegram.heard(person, *(telegram.says(key, person.language) for key in keys))


@pytest.mark.parametrize("again", [False, True])
async def test_a_link_can_begin_with_the_self_check(telegram: TelegramWorld, again: bool) -> None:
    person = Person(5_000_042)
    if again:
        telegram.stand_in.say(person, "/start")
        await telegram.heard(person, *telegram.welcome())
    telegram.stand_in.say(person, "/start check")
    await telegram.heard(person, *telegram.welcome(), "answer 1")
    assert telegram.world.assistant.asked[-1][1] == "/check_my_situation"


async def test_a_location_is_used_as_its_town_and_stored_nowhere(world: World) -> None:
    points: list[tuple[float, float]] = []

    def nearest(latitude: float, longitude: float) -> str | None:
        points.append((latitude, longitude))
        return "Debrecen" if latitude > 47 else None

    async with telegram_world(world, nearest_town=nearest) as telegram:
        person = Person(5_000_044)
        telegram.stand_in.send(person, "location", location={"latitude": 47.5316273, "longitude": 21.6273124})
        await telegram.heard(person, "answer 1")
        assert world.assistant.asked[-1][1] == '/find_nearby_service{"city": "Debrecen"}'
        assert ("visitor", "Debrecen") in await world.said(await telegram.of(person))
        telegram.stand_in.send(person, "location", location={"latitude": 1.5, "longitude": 1.5})
        await telegram.heard(person, telegram.says("media_unsupported"))
    assert len(points) == 2
    async with world.database.read() as connection:
        for table in Base.metadata.sorted_tables:
            for row in (await connection.execute(select(table))).all():
                assert "5316273" not in str(row) and "6273124" not in str(row)


async def test_somebody_is_seen_to_write_and_staff_words_can_be_protected(world: World) -> None:
    async with telegram_world(world, protect_staff_messages=True) as telegram:
        person = Person(5_000_045)
        telegram.stand_in.say(person, "szia")
        await telegram.heard(person, "answer 1")
        assert telegram.stand_in.called("sendChatAction")[0]["action"] == "typing"
        conversation = await telegram.of(person)
        await world.desk.claim(conversation.id, "anna", "Anna")
        await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok.", "r1")
        await telegram.heard(person, "Itt vagyok.")
        sent = {call["text"]: call.get("protect_content") for call in telegram.stand_in.called("sendMessage")}
        assert sent["Itt vagyok."] in (True, "true") and not sent["answer 1"]


async def test_replies_quote_on_both_sides(telegram: TelegramWorld) -> None:
    person, world, stand_in = Person(5_000_046), telegram.world, telegram.stand_in
    first = stand_in.say(person, "szia")
    await telegram.heard(person, *telegram.welcome(), "answer 1")
    ours = stand_in.chats[person.id][-1]
    stand_in.say(person, "erre gondoltam", reply_to_message=ours)
    stand_in.say(person, "meg erre", reply_to_message=first["message"])
    stand_in.say(person, "ez nincs meg", reply_to_message={**ours, "message_id": 999_999_999})
    await telegram.idle()

    conversation = await telegram.of(person)
    stored = {message.text: message for message in await world.service.messages(conversation.id)}
    assert stored["erre gondoltam"].reply_to == stored["answer 1"].id
    assert stored["meg erre"].reply_to == stored["szia"].id
    assert stored["ez nincs meg"].reply_to is None

    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.staff_reply(conversation.id, "anna", "Ezt értem.", "q1", reply_to=stored["meg erre"].id)
    await world.desk.staff_reply(conversation.id, "anna", "Ezt írtuk.", "q2", reply_to=stored["answer 1"].id)
    await telegram.heard_after_a_while(person, "Ezt értem.", "Ezt írtuk.")
    sent = {call["text"]: call.get("reply_parameters") for call in stand_in.called("sendMessage")}
    own = int(str(stored["meg erre"].client_id).removeprefix("telegram:"))
    assert sent["Ezt értem."] == {"message_id": own, "allow_sending_without_reply": True}
    assert sent["Ezt írtuk."] == {"message_id": ours["message_id"], "allow_sending_without_reply": True}
    assert sent["answer 1"] is None

    other = Person(5_000_047)
    stand_in.say(other, "más")
    await telegram.idle()
    theirs = (await world.service.messages((await telegram.of(other)).id))[0]
    with pytest.raises(UnknownConversation):
        await world.desk.staff_reply(conversation.id, "anna", "Más beszélgetésből.", "q3", reply_to=theirs.id)


async def test_a_counsellor_who_writes_is_seen_to_write_but_not_told_at_every_key(telegram: TelegramWorld) -> None:
    person, world, stand_in = Person(5_000_048), telegram.world, telegram.stand_in
    stand_in.say(person, "szia")
    await telegram.heard(person, *telegram.welcome(), "answer 1")
    before = len(stand_in.called("sendChatAction"))
    conversation = await telegram.of(person)
    for _ in range(5):
        await world.service.typing(conversation.id, Sender.COUNSELLOR)
    await stand_in.until(lambda: len(stand_in.called("sendChatAction")) == before + 1)
    await world.service.typing(conversation.id, Sender.VISITOR)
    await world.desk.claim(conversation.id, "anna", "Anna")
    await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok.", "r1")
    await telegram.heard_after_a_while(person, "Itt vagyok.")
    assert len(stand_in.called("sendChatAction")) == before + 1
