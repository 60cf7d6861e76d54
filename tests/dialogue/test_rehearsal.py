"""Before the first person writes, every language and an action have answered once."""

from functools import partial

import pytest
from rasa.core.channels.channel import UserMessage

from bot.rasa_server.channel import handled
from bot.rasa_server.content import texts
from bot.rasa_server.rehearsal import QUESTION, SENDER, rehearse


class Server:
    """Understands from the start; its actions answer from the n-th time on."""

    def __init__(self, actions_from: int = 1, fails: int = 0) -> None:
        self.heard: list[UserMessage] = []
        self._actions_from = actions_from
        self._fails = fails

    async def handle(self, message: UserMessage) -> None:
        self.heard.append(message)
        if len(self.heard) <= self._fails:
            raise RuntimeError("canary-text")
        asked = [each.text for each in self.heard].count(QUESTION)
        if message.text != QUESTION or asked >= self._actions_from:
            await message.output_channel.send_text_message(message.sender_id, "answer")


async def test_every_language_is_read_once_in_nobodys_conversation() -> None:
    server = Server()

    await rehearse(partial(handled, server.handle), pause=0)

    assert {each.metadata["language"] for each in server.heard} == set(texts().languages)
    assert {each.sender_id for each in server.heard} == {SENDER}
    assert server.heard[-1].text == QUESTION


async def test_it_waits_for_the_action_server() -> None:
    server = Server(actions_from=3)

    await rehearse(partial(handled, server.handle), pause=0)

    assert [each.text for each in server.heard].count(QUESTION) == 3


async def test_a_failure_does_not_end_it_and_is_told_by_kind_only(caplog: pytest.LogCaptureFixture) -> None:
    server = Server(fails=2)

    await rehearse(partial(handled, server.handle), pause=0)

    assert len(server.heard) == len(texts().languages) + 1
    assert "RuntimeError" in caplog.text and "canary-text" not in caplog.text
