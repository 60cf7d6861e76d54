"""What is said when a message is in a language we do not speak, and when nobody can tell which one it is in."""

from datetime import datetime

from bot.conversation.policy import OFFER
from bot.knowledge import Knowledge, service_lines
from bot.language.names import homeland, own_name
from bot.model import Button, Language, Reply
from bot.texts import FALLBACK, Texts

NUMBERS = 2
"""Lines named to somebody whose language we do not speak: more are not read in a foreign language."""


class LanguageReplies:
    """Makes these replies; holds no state of any conversation."""

    def __init__(self, texts: Texts, knowledge: Knowledge) -> None:
        self._texts = texts
        self._knowledge = knowledge

    def choice(self) -> tuple[Button, ...]:
        """A button for each language, by its own name."""
        return tuple(Button(self._texts.names[code], f"language:{code}") for code in self._texts.languages)

    def unknown(self, language: Language, now: datetime) -> Reply:
        """In English, with the language's own name, the lines of the country it is mostly spoken in, and a person."""
        name = own_name(language)
        text = (
            self._texts.say("language_unknown_named", FALLBACK, name=name)
            if name
            else self._texts.say("language_unknown", FALLBACK)
        )
        country = homeland(language)
        if country is not None and self._knowledge.knows_country(country, now.date()):
            there = self._knowledge.services(["hotline"], country, language=language, at=now, limit=NUMBERS)
            text = "\n\n".join([text, *service_lines(self._texts, there, FALLBACK, now, country)])
        offer = tuple(Button(self._texts.say(title, FALLBACK), payload) for title, payload in OFFER[:1])
        return Reply(text, (*self.choice(), *offer))

    def ask(self, language: Language) -> Reply:
        """Which language it shall be."""
        return Reply(self._texts.say("language_ask", language), self.choice())
