"""Telegram when something is not as it should be: bad input, floods, blocks, restarts, forged updates."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import func, select

from bot.channels.telegram import UPDATE_LIMIT, WEBHOOK_PATH, TelegramChannel
from bot.channels.telegram_sending import TelegramSender
from bot.channels.telegram_wire import split_text
from bot.errors import SettingError
from bot.model import Button, Channel, Reply, RiskLevel
from bot.storage.schema import Base
from bot.storage.tables import HistoryRow, OutboxRow, TelegramUpdateRow
from bot.turn import AssistantTurn
from tests.integration.telegram_world import PUBLIC, SECRET, TelegramWorld, telegram_world
from tests.integration.world import World
from tests.telegram_stand_in import KINDS, TOKEN, Person, TelegramStandIn

CANARY = "kanárimadár-7731 titkos mondat"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@pytest.fixture
async def telegram(world: World) -> AsyncIterator[TelegramWorld]:
    async with telegram_world(world) as made:
        yield made


@pytest.fixture
async def webhook(world: World) -> AsyncIterator[TelegramWorld]:
    async with telegram_world(world, public_url=PUBLIC, secret=SECRET) as made:
        await made.stand_in.until(lambda: made.stand_in.webhook)
        yield made


@pytest.fixture
def person() -> Person:
    return Person(6_000_001)


async def rows(world: World, table: type[Base]) -> int:
    async with world.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


# --- what is no text


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_no_text_is_answered_kindly_and_not_stored(
    telegram: TelegramWorld, person: Person, kind: str
) -> None:
    telegram.stand_in.send(person, kind)
    await telegram.heard(person, telegram.says("media_unsupported"))
    assert not telegram.stand_in.called("getFile")
    said = await telegram.world.said(await telegram.of(person))
    assert [who for who, _ in said] == ["assistant", "assistant", "system"]


async def test_the_words_under_a_photo_are_read(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.send(person, "photo", caption="high elvették az útlevelemet")
    await telegram.heard(person, telegram.says("media_unsupported"), "answer 1")
    assert (await telegram.of(person)).level is RiskLevel.HIGH


async def test_an_album_is_answered_once(telegram: TelegramWorld, person: Person) -> None:
    for _ in range(4):
        telegram.stand_in.send(person, "photo", media_group_id="1")
    telegram.stand_in.say(person, "ennyi")
    await telegram.heard(person, telegram.says("media_unsupported"), "answer 1")
    assert telegram.stand_in.texts(person).count(telegram.says("media_unsupported")) == 1


async def test_a_notice_of_telegrams_own_is_passed_over(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in._message(person, {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}})
    await telegram.idle()
    assert await telegram.world.service.at(Channel.TELEGRAM, str(person.id)) is None


async def test_a_text_too_long_or_without_a_word_is_answered_kindly(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.say(person, "a" * 4_001)
    await telegram.heard(person, telegram.says("text_too_long", limit="4000"))
    telegram.stand_in.say(person, "\u200b\u200d")
    await telegram.heard(person, telegram.says("text_empty"))
    assert telegram.world.assistant.asked == []


async def test_danger_in_a_text_too_long_is_heard_all_the_same(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.say(person, "immediate " + "a" * 4_050)
    await telegram.heard(person, telegram.says("emergency"))
    assert (await telegram.of(person)).level is RiskLevel.IMMEDIATE


@pytest.mark.parametrize("text", ["😀😀😀", "\u202eabc\u202c", "a\ud83d b", "a\x00b"])
async def test_odd_characters_are_taken_or_answered(telegram: TelegramWorld, person: Person, text: str) -> None:
    telegram.stand_in.say(person, text)
    await telegram.heard(person, "answer 1")


async def test_an_edit_of_what_was_never_taken_counts_as_a_message(telegram: TelegramWorld, person: Person) -> None:
    update = telegram.stand_in.say(person, "a" * 4_001)
    await telegram.heard(person, telegram.says("text_too_long", limit="4000"))
    telegram.stand_in.edit(person, update, "rövidebben")
    await telegram.heard(person, "answer 1")


# --- groups, buttons, the same again


async def test_a_group_hears_one_sentence_and_is_left(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    stand_in.add_to_group(person, -100_500, CANARY)
    await stand_in.until(lambda: stand_in.called("leaveChat"))
    assert [message["text"] for message in stand_in.chats[-100_500]] == [telegram.says("private_chat_only")]
    await telegram.idle()
    assert len(stand_in.called("leaveChat")) == 1
    assert await rows(telegram.world, OutboxRow) == 0


async def test_a_group_where_it_may_not_write_is_left_all_the_same(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.fault("sendMessage", 403, "Forbidden: not enough rights")
    telegram.stand_in.add_to_group(person, -100_501, "szia")
    await telegram.stand_in.until(lambda: telegram.stand_in.called("leaveChat"))


async def test_a_button_pressed_twice_counts_once(telegram: TelegramWorld, person: Person) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    world.assistant.turns = [AssistantTurn((Reply("Mit szeretnél?", (Button("Jogaim", "/ask_rights"),)),))]
    stand_in.say(person, "szia")
    await telegram.heard(person, "Mit szeretnél?")
    shown = {**stand_in.chats[person.id][-1]}
    stand_in.tap(person, "Jogaim", shown)
    stand_in.tap(person, "Jogaim", shown)
    await telegram.heard(person, "answer 2")
    await stand_in.until(lambda: len(stand_in.called("answerCallbackQuery")) == 2)
    assert [text for who, text in await world.said(await telegram.of(person)) if who == "visitor"] == ["szia", "Jogaim"]


@pytest.mark.parametrize("data", ["m999999:0", "m1:9", "m2:0", "/report_emergency", "delete_yes", "", "m1:0; drop"])
async def test_an_old_or_foreign_button_is_answered_kindly(telegram: TelegramWorld, person: Person, data: str) -> None:
    stand_in = telegram.stand_in
    stand_in.say(person, "szia")
    await telegram.heard(person, "answer 1")
    stand_in.press(person, stand_in.chats[person.id][-1], data)
    await stand_in.until(lambda: stand_in.called("answerCallbackQuery"))
    assert stand_in.called("answerCallbackQuery")[0]["text"] == telegram.says("button_expired")


async def test_nobody_can_press_a_button_of_somebody_else(telegram: TelegramWorld, person: Person) -> None:
    stand_in, world, other = telegram.stand_in, telegram.world, Person(6_000_002)
    world.assistant.turns = [AssistantTurn((Reply("Töröljem?", (Button("Igen", "delete_yes"),)),))]
    stand_in.say(person, "szia")
    await telegram.heard(person, "Töröljem?")
    data = stand_in.chats[person.id][-1]["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    stand_in.say(other, "szia")
    await telegram.heard(other, "answer 2")
    stand_in.press(other, stand_in.chats[other.id][-1], data)
    await stand_in.until(lambda: stand_in.called("answerCallbackQuery"))
    assert stand_in.called("answerCallbackQuery")[0]["text"] == telegram.says("button_expired")
    assert await telegram.of(other)
    assert await telegram.of(person)


async def test_a_button_of_a_chat_that_was_erased_is_answered_kindly(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    stand_in.say(person, "/delete szia itt")  # begins nothing
    stand_in.say(person, "szia")
    stand_in.say(person, "/language")
    ask = telegram.says("telegram-language-ask")
    await telegram.told(person, ask)  # before or after the answer
    shown = next({**message} for message in stand_in.chats[person.id] if message["text"] == ask)
    await telegram.world.service.forget((await telegram.of(person)).id)
    stand_in.tap(person, "English", shown)
    await stand_in.until(lambda: stand_in.called("answerCallbackQuery"))
    assert stand_in.called("answerCallbackQuery")[0]["text"] == telegram.says("button_expired")


async def test_the_same_update_twice_is_one_message_and_one_answer(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    update = stand_in.say(person, "szia")
    stand_in.again(update)
    helped = stand_in.say(person, "/help")
    stand_in.again(helped)
    stand_in.say(person, "vége")
    await telegram.heard(person, "answer 2")
    assert stand_in.texts(person).count(telegram.says("telegram-help")) == 1
    said = [text for who, text in await telegram.world.said(await telegram.of(person)) if who == "visitor"]
    assert said == ["szia", "vége"]


# --- limits


async def test_over_the_limit_people_are_told_once_and_danger_is_still_heard(world: World, person: Person) -> None:
    async with telegram_world(world, messages_per_minute=3) as telegram:
        for number in range(8):
            telegram.stand_in.say(person, f"üzenet {number}")
        telegram.stand_in.say(person, "immediate kés van nála")
        await telegram.heard(person, telegram.says("emergency"))
        await telegram.idle()
        texts = telegram.stand_in.texts(person)
        assert texts.count(telegram.says("slow_down")) == 1
        said = [text for who, text in await world.said(await telegram.of(person)) if who == "visitor"]
        assert said == ["üzenet 0", "üzenet 1", "üzenet 2", "immediate kés van nála"]


async def test_what_waited_for_us_is_not_held_against_the_person(world: World, person: Person) -> None:
    async with telegram_world(world, messages_per_minute=3) as telegram:
        await telegram.off()
        for number in range(8):
            telegram.stand_in.say(person, f"üzenet {number}")
        world.clock.move(minutes=5)
        await telegram.on()
        await telegram.heard(person, "answer 8")


# --- sending


async def test_a_flood_limit_is_obeyed_and_the_order_kept(telegram: TelegramWorld, person: Person) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    stand_in.say(person, "egy")
    await telegram.heard(person, "answer 1")
    stand_in.fault("sendMessage", 429, "Too Many Requests: retry after 17", retry_after=17)
    for text in ("kettő", "három"):
        stand_in.say(person, text)
    await stand_in.until(lambda: len(world.assistant.asked) == 3)
    await stand_in.until(lambda: len(stand_in.called("sendMessage")) == 4)
    await asyncio.sleep(0.5)
    world.clock.move(seconds=16)
    await asyncio.sleep(1.2)  # longer than workers look by themselves
    assert len(stand_in.called("sendMessage")) == 4
    world.clock.move(seconds=1)
    await telegram.heard(person, "answer 1", "answer 2", "answer 3")


async def test_a_server_in_trouble_is_tried_again(telegram: TelegramWorld, person: Person) -> None:
    telegram.stand_in.fault("sendMessage", 502, "Bad Gateway", times=2)
    telegram.stand_in.say(person, "szia")
    await telegram.heard_after_a_while(person, *telegram.welcome(), "answer 1")


async def test_a_blocked_bot_marks_the_message_undelivered_and_tells_staff(
    telegram: TelegramWorld, person: Person
) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    stand_in.say(person, "high")
    await telegram.heard(person, "answer 1")
    conversation = await telegram.of(person)
    await world.desk.claim(conversation.id, "anna", "Anna")
    await telegram.heard(person, telegram.says("counsellor_joined", name="Anna"))
    stand_in.blocked.add(person.id)
    async with world.feed.subscribe("staff") as events:
        message = await world.desk.staff_reply(conversation.id, "anna", "Itt vagyok.", "r1")
        kinds = [(await anext(events)).kind for _ in range(4)]
    assert kinds == ["message", "queue", "message", "queue"]  # the reply itself, then that it did not arrive
    stored = next(one for one in await world.store.messages_after(conversation.id) if one.id == message.id)
    assert stored.delivered is False
    async with world.database.read() as connection:
        recorded = (await connection.execute(select(HistoryRow.kind))).scalars().all()
    assert "undelivered" in recorded
    assert await rows(world, OutboxRow) == 0


async def test_a_chat_that_is_gone_is_given_up_without_a_storm(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    stand_in.fault("sendMessage", 400, "Bad Request: chat not found", times=1)
    stand_in.fault("sendMessage", 403, "Forbidden: user is deactivated", times=1)
    stand_in.say(person, "szia")
    await stand_in.until(lambda: len(stand_in.called("sendMessage")) == 3)
    await asyncio.sleep(0.2)
    assert len(stand_in.called("sendMessage")) == 3
    assert await rows(telegram.world, OutboxRow) == 0


async def test_a_long_reply_comes_in_parts_and_goes_on_where_it_was_interrupted(
    telegram: TelegramWorld, person: Person
) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    long = " ".join(f"Ez a {number}. mondat az emojival 😀." for number in range(200))
    world.assistant.turns = [AssistantTurn((Reply(long, (Button("Igen", "/affirm"),)),))]
    stand_in.say(person, "/start")
    await telegram.heard(person, *telegram.welcome())
    real, sent = stand_in._api_send_message, []

    def fails_second(parameters: dict[str, object]) -> dict[str, object]:
        sent.append(parameters)
        if len(sent) == 2:
            stand_in.fault("sendMessage", 502, "Bad Gateway")
            raise stand_in.faults["sendMessage"].popleft()
        return real(parameters)

    stand_in._api_send_message = fails_second  # type: ignore[method-assign]
    stand_in.say(person, "mesélj")
    first, second = split_text(long)
    await telegram.heard_after_a_while(person, *telegram.welcome(), first, second)
    parts = stand_in.texts(person)[2:]
    assert " ".join(parts) == long
    assert parts[0].endswith(".")
    markups = [message.get("reply_markup") for message in stand_in.chats[person.id][2:]]
    assert markups[0] is None
    assert markups[1] is not None


async def test_a_reply_on_its_way_while_everything_is_erased_is_deleted_as_well(
    telegram: TelegramWorld, person: Person
) -> None:
    stand_in, world = telegram.stand_in, telegram.world
    stand_in.say(person, "/start")
    await telegram.heard(person, *telegram.welcome())
    real, begun, erased = stand_in._api_send_message, asyncio.Event(), asyncio.Event()

    async def slow(parameters: dict[str, object]) -> dict[str, object]:
        begun.set()
        await erased.wait()
        return real(parameters)

    stand_in._api_send_message = slow  # type: ignore[method-assign, assignment]
    stand_in.say(person, "szia")
    await begun.wait()
    await world.service.forget((await telegram.of(person)).id)
    erased.set()
    await stand_in.until(lambda: stand_in.called("deleteMessages"))
    await stand_in.until(lambda: stand_in.texts(person) == telegram.welcome())


# --- stops and starts


@pytest.mark.parametrize("settings", [{}, {"public_url": PUBLIC, "secret": SECRET}], ids=["polling", "webhook"])
async def test_a_stop_and_a_start_lose_nothing_and_take_nothing_twice(
    world: World, person: Person, settings: dict[str, str]
) -> None:
    async with telegram_world(world, **settings) as telegram:
        telegram.stand_in.say(person, "egy")
        await telegram.heard(person, "answer 1")
        await telegram.off()
        telegram.stand_in.say(person, "kettő")
        telegram.stand_in.say(person, "három")
        await asyncio.sleep(0.2)
        await telegram.on()
        await telegram.heard(person, "answer 1", "answer 2", "answer 3")
        said = [text for who, text in await world.said(await telegram.of(person)) if who == "visitor"]
        assert said == ["egy", "kettő", "három"]


async def test_a_reply_that_was_sent_but_not_marked_so_is_not_sent_again(
    telegram: TelegramWorld, person: Person
) -> None:
    world, real, failures = telegram.world, telegram.world.store.delivered, [OSError("killed")]

    async def dies_once(*args: object) -> None:
        if failures:
            raise failures.pop()
        await real(*args)  # type: ignore[arg-type]

    world.store.delivered = dies_once  # type: ignore[method-assign]
    telegram.stand_in.say(person, "szia")
    await telegram.heard_after_a_while(person, *telegram.welcome(), "answer 1")
    assert len(telegram.stand_in.called("sendMessage")) == 3


async def test_an_update_whose_message_was_not_committed_comes_again(telegram: TelegramWorld, person: Person) -> None:
    world, real = telegram.world, telegram.world.service.incoming
    failures = 2

    async def fails_first(*args: object, **more: object) -> object:
        nonlocal failures
        if failures:
            failures -= 1
            raise OSError("disk")
        return await real(*args, **more)  # type: ignore[arg-type]

    world.service.incoming = fails_first  # type: ignore[method-assign, assignment]
    telegram.stand_in.say(person, "egy")
    telegram.stand_in.say(person, "kettő")
    await telegram.heard(person, *telegram.welcome(), "answer 1", "answer 2")
    said = [text for who, text in await world.said(await telegram.of(person)) if who == "visitor"]
    assert said == ["egy", "kettő"]


async def test_an_update_that_never_works_holds_up_nobody_and_the_person_is_told(
    telegram: TelegramWorld, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram._RETRY_SECONDS", 0.01)
    real = telegram.world.service.incoming

    async def fails_one(incoming: object, **more: object) -> object:
        if incoming.text == "mérgezett":  # type: ignore[attr-defined]
            raise RuntimeError(CANARY)
        return await real(incoming, **more)  # type: ignore[arg-type]

    telegram.world.service.incoming = fails_one  # type: ignore[method-assign, assignment]
    telegram.stand_in.say(person, "mérgezett")
    telegram.stand_in.say(person, "jó")
    await telegram.stand_in.until(lambda: "answer 1" in telegram.stand_in.texts(person))
    assert telegram.says("telegram-failed") in telegram.stand_in.texts(person)


async def test_an_update_nobody_can_parse_costs_none_of_the_others(telegram: TelegramWorld, person: Person) -> None:
    stand_in = telegram.stand_in
    stand_in._add({"message": {"chat": "broken", "text": CANARY}})
    stand_in._add({"callback_query": {"id": "1"}})
    stand_in.say(person, "szia")
    await telegram.heard(person, "answer 1")
    await telegram.idle()


async def test_telegram_away_or_refusing_the_token_does_not_keep_the_gateway_from_starting(
    world: World, person: Person, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.channels.telegram._RETRY_SECONDS", 0.02)
    monkeypatch.setattr("bot.channels.telegram._LONGEST_PAUSE", 0.05)
    async with telegram_world(world) as telegram:
        await telegram.off()
        telegram.stand_in.fault("getMe", 401, "Unauthorized", times=2)
        telegram.stand_in.fault("getUpdates", 502, "Bad Gateway", times=2)
        telegram.stand_in.fault("getUpdates", 409, "Conflict: terminated by other getUpdates request")
        telegram.stand_in.fault("getUpdates", 429, "Too Many Requests", retry_after=1)
        await telegram.on()
        telegram.stand_in.say(person, "szia")
        await telegram.heard(person, "answer 1")
    assert "HELPLINE_TELEGRAM_TOKEN is not accepted" in caplog.text


# --- the webhook


async def test_the_webhook_is_registered_with_its_secret_and_keeps_what_is_pending(webhook: TelegramWorld) -> None:
    call = webhook.stand_in.called("setWebhook")[0]
    assert call["url"] == PUBLIC + WEBHOOK_PATH
    assert call["secret_token"] == SECRET
    assert call["allowed_updates"] == ["message", "edited_message", "callback_query", "my_chat_member"]
    assert not call.get("drop_pending_updates")
    assert not webhook.stand_in.called("getUpdates")


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "titkos-űőá"])
async def test_a_forged_update_is_refused_and_writes_nothing(webhook: TelegramWorld, secret: str | None) -> None:
    update = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"},
    }
    headers = {} if secret is None else {HEADER: secret}
    assert await post(webhook, json.dumps(update).encode(), headers) == 403
    for table in Base.metadata.sorted_tables:
        async with webhook.world.database.read() as connection:
            assert (await connection.execute(select(func.count()).select_from(table))).scalar_one() == 0, table.name


async def test_the_right_secret_is_let_in_and_the_same_update_stored_once(
    webhook: TelegramWorld, person: Person
) -> None:
    message = {"message_id": 1, "date": webhook.stand_in.date(), "chat": person.chat, "from": person.user, "text": "x"}
    webhook.stand_in.chats[person.id] = []
    body = json.dumps({"update_id": 77, "message": message}).encode()
    assert await asyncio.gather(*(post(webhook, body, {HEADER: SECRET}) for _ in range(5))) == [200] * 5
    await webhook.heard(person, "answer 1")
    said = [text for who, text in await webhook.world.said(await webhook.of(person)) if who == "visitor"]
    assert said == ["x"]
    assert await rows(webhook.world, TelegramUpdateRow) == 1


async def test_malformed_and_odd_bodies_are_refused_without_an_accident(webhook: TelegramWorld) -> None:
    right = {HEADER: SECRET}
    assert await post(webhook, b"{", right) == 400
    assert await post(webhook, b"[]", right) == 400
    assert await post(webhook, b"{}", {**right, "Content-Type": "text/plain"}) == 415
    assert await post(webhook, b"{}", right) == 200  # no update in it: nothing to come again
    assert await post(webhook, b'{"update_id": true}', right) == 200
    assert await post(webhook, b'{"update_id": 5, "message": 7}', right) == 200
    assert await post(webhook, b'{"x": "' + b"a" * UPDATE_LIMIT + b'"}', right) == 413


async def test_an_update_larger_than_other_bodies_may_be_is_taken(webhook: TelegramWorld, person: Person) -> None:
    quoted = {"message_id": 1, "date": 1, "chat": person.chat, "text": "😀" * 4_096}
    webhook.stand_in.chats[person.id] = []
    base = {"date": webhook.stand_in.date(), "chat": person.chat, "from": person.user}
    message = {**base, "message_id": 2, "text": "😀" * 3_900, "reply_to_message": quoted}
    body = json.dumps({"update_id": 78, "message": message}).encode()
    assert len(body) > 64 * 1024
    assert await post(webhook, body, {HEADER: SECRET}) == 200
    await webhook.heard(person, "answer 1")


async def test_an_update_that_cannot_be_stored_is_sent_again_by_telegram(
    webhook: TelegramWorld, person: Person
) -> None:
    real, failures = webhook.world.store.seen_update, [OSError("disk")]

    async def fails_once(*args: object) -> bool:
        if failures:
            raise failures.pop()
        return await real(*args)  # type: ignore[arg-type]

    webhook.world.store.seen_update = fails_once  # type: ignore[method-assign]
    webhook.stand_in.say(person, "szia")
    await webhook.heard(person, "answer 1")
    await webhook.idle()
    assert webhook.stand_in.pushed == [503, 200]


async def test_with_polling_there_is_nothing_at_the_webhooks_address(world: World) -> None:
    async with telegram_world(world, public_url="http://127.0.0.1:8080", secret=SECRET) as telegram:
        assert telegram.channel.webhook_url is None
        await telegram.stand_in.until(lambda: telegram.stand_in.called("getUpdates"))


async def test_a_webhook_without_a_secret_is_refused_at_the_start(world: World) -> None:
    with pytest.raises(SettingError, match="HELPLINE_TELEGRAM_SECRET"):
        TelegramChannel(
            token=TOKEN,
            service=world.service,
            store=world.store,
            voice=world.voice,
            public_url=PUBLIC,
        )


async def post(webhook: TelegramWorld, body: bytes, headers: dict[str, str]) -> int:
    assert webhook.server is not None
    url = webhook.server.make_url(WEBHOOK_PATH)
    headers = {"Content-Type": "application/json", **headers}
    async with aiohttp.ClientSession() as session, session.post(url, data=BytesIO(body), headers=headers) as response:
        return response.status


# --- traces


@pytest.mark.parametrize("settings", [{}, {"public_url": PUBLIC, "secret": SECRET}], ids=["polling", "webhook"])
async def test_no_log_and_no_database_file_holds_a_word_a_name_an_id_or_the_token(
    world: World, settings: dict[str, str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.NOTSET)  # the channel silences them itself
    person = Person(6_987_654_321)
    async with telegram_world(world, **settings) as telegram:
        stand_in = telegram.stand_in
        stand_in.fault("sendMessage", 400, f"Bad Request: {CANARY}")
        stand_in.fault("sendMessage", 403, f"Forbidden: {CANARY}")
        stand_in.fault("answerCallbackQuery", 400, f"Bad Request: query is too old {CANARY}")
        stand_in._add({"message": {"chat": "broken", "text": CANARY}})
        stand_in.say(person, "/start")
        stand_in.say(person, CANARY)
        await stand_in.until(lambda: len(stand_in.called("sendMessage")) >= 2)
        update = stand_in.say(person, f"high {CANARY}")
        stand_in.edit(person, update, f"high mégis {CANARY}")
        stand_in.send(person, "document", caption=CANARY)
        stand_in.say(person, "/language")
        await telegram.heard(person, telegram.says("telegram-language-ask"))
        stand_in.tap(person, "English")
        await telegram.heard(person, telegram.says("language_changed", "en"))
    private = (CANARY, person.name, str(person.id), f"maria_teszt_{person.id}", TOKEN, TOKEN.split(":")[1], SECRET)
    for secret in private:
        assert secret not in caplog.text
        for file in tmp_path.glob("helpline.db*"):
            assert secret.encode() not in file.read_bytes()


async def test_the_stand_in_can_run_beside_real_processes(person: Person) -> None:
    stand_in = TelegramStandIn()
    await asyncio.to_thread(stand_in.start_in_thread)
    sender = TelegramSender(TOKEN, stand_in.url, store=_Forgetful())
    try:
        assert (await sender.bot.get_me()).id == 4242424242
        stand_in.say(person, "szia")
        updates = await sender.bot.get_updates(timeout=timedelta(seconds=1))
        assert updates[0].message is not None
        assert updates[0].message.text == "szia"
    finally:
        await sender.close()
        await asyncio.to_thread(stand_in.stop_thread)


class _Forgetful:
    async def remember_sent(self, message_id: int, remote_ids: object) -> bool:
        return True

    async def sent_as(self, message_id: int) -> tuple[str, ...]:
        return ()
