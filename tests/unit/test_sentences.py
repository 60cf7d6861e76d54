"""Every sentence the assistant can say: what is never said or asked, numbers, sources, and the first words."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import phonenumbers
import pytest
import yaml

from actions.content import content
from bot.knowledge import service_lines
from bot.settings import ROOT
from tests.unit.trackers import TEXTS

KNOWLEDGE = content().knowledge
INTENTS = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"]
AT = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)

NEVER_SAID = {
    "en": r"you are safe now|you(?:'re| are) (?:now )?safe\b|nobody will (?:ever )?know|100 ?%|untraceable"
    r"|completely anonymous"
    r"|you will not be (?:punished|deported|arrested)|you won't be (?:punished|deported)|calm down|should have left"
    r"|just go to the police|why did(?:n't)? you|i understand exactly|as an ai\b|(?<!that )you are (?:not )?a victim"
    r"|i am human|i am a person\b",
    "hu": r"biztonságban vagy(?:\.| most)|senki (?:sem|se|nem) fogja megtudni|100 ?%|teljesen névtelen"
    r"|nem fognak megbüntetni"
    r"|nem büntetnek meg|nem toloncolnak ki|nem utasítanak ki|nyugodj meg|el kellett volna (?:menned|jönnöd)"
    r"|csak menj (?:el )?a rendőrségre"
    r"|miért nem (?:mentél|szóltál)|pontosan értem|áldozat vagy\b|nem vagy áldozat|ember vagyok",
    "uk": r"ви (?:тепер |зараз )?в безпеці\b|ніхто (?:ніколи )?не дізнається|100 ?%|повністю анонімн"
    r"|вас не покарають|вас не депортують"
    r"|заспокойтеся|треба було піти|просто (?:йдіть|зверніться) (?:до|в) поліці|чому ви не|ви (?:не )?жертва"
    r"|\bя людина",
    "ro": r"sunteți în siguranță acum|nimeni nu va afla|100 ?%|complet anonim|nu veți fi (?:pedepsit|deportat"
    r"|expulzat)"
    r"|calmați-vă|liniștiți-vă|trebuia să plecați|mergeți pur și simplu la poliție|de ce nu ați"
    r"|(?:nu )?sunteți o victimă|sunt om\b",
    "de": r"sie sind jetzt sicher|sie sind in sicherheit|niemand wird (?:es )?erfahren|100 ?%|völlig anonym"
    r"|sie werden nicht (?:bestraft|abgeschoben)"
    r"|beruhigen sie sich|hätten (?:sie )?gehen sollen|gehen sie einfach zur polizei|warum haben sie (?:nicht)?"
    r"|sie sind (?:k?ein) opfer"
    r"|ich bin ein mensch",
    "ru": r"вы (?:теперь |сейчас )?в безопасности\b|никто (?:никогда )?не узнает|100 ?%|полностью анонимн"
    r"|вас не накажут|вас не депортируют"
    r"|успокойтесь|надо было уйти|просто (?:идите|обратитесь) в полицию|почему вы не|вы (?:не )?жертва|\bя человек",
}
"""Each would harm or would be a promise nobody can keep."""

NEVER_ASKED = {
    "en": r"your (?:full )?name|your address|passport|document number|photo|your papers|legal(?:ly)? (?:here"
    r"|status)|how old are you|who did|prove",
    "hu": r"a neved|hogy hívnak|a címed|hol laksz|útlevél|igazolványszám|fénykép|papírjaid|legálisan|hány éves"
    r"|ki tette|bizonyít",
    "uk": r"ваше ім|як вас звати|ваша адреса|паспорт|номер документ|фото|ваші документи|легально"
    r"|скільки вам років|хто це зробив|довед",
    "ro": r"numele (?:dumneavoastră|complet)|cum vă numiți|adresa|pașaport|numărul documentului|fotografi"
    r"|actele dumneavoastră|legal aici|câți ani|cine a făcut|dovedi",
    "de": r"ihr(?:en)? namen|wie heißen|ihre adresse|reisepass|ausweisnummer|foto|ihre papiere|legal"
    r"|wie alt sind|wer hat|beweis",
    "ru": r"ваше имя|как вас зовут|ваш адрес|паспорт|номер документ|фото|ваши документы|легально"
    r"|сколько вам лет|кто это сделал|докаж",
}
"""No question may be about these."""

SELF_CHECK = "check_q_"
"""May ask whether somebody keeps the papers: a yes or no that can be left out, and never whose or which."""

_NUMBER = re.compile(r"\+?\d[\d ()/-]{1,}\d")


def sentences(language: str) -> Iterator[tuple[str, str]]:
    """Key and text of everything there is to say or show, with every variable filled in."""
    interface = TEXTS.interface(language, "")
    filling: dict[str, str | float] = {
        "opens": "M",
        "people": "",
        "name": "N",
        "limit": "1",
        "country": "C",
        "date": "D",
    }
    filling |= {"number": "1", "total": "8", "question": "Q", "hours": "H", "languages": "L"}
    filling |= {"wait": "W", "count": 2, "minutes": 2}
    filling |= {"for": "F", "phone": "P", "details": "D"}
    yield from interface.items()
    for key in TEXTS.keys(language):
        if key not in interface and "--" not in key:
            yield key, TEXTS.say(key, language, **filling)


@pytest.mark.parametrize("language", TEXTS.languages)
def test_what_is_never_said_is_in_no_sentence(language: str) -> None:
    never = re.compile(NEVER_SAID[language], re.IGNORECASE)

    assert [(key, match.group()) for key, text in sentences(language) if (match := never.search(text))] == []


@pytest.mark.parametrize("language", TEXTS.languages)
def test_nothing_private_is_asked(language: str) -> None:
    never = re.compile(NEVER_ASKED[language], re.IGNORECASE)
    asked = [
        (key, question)
        for key, text in sentences(language)
        if not key.startswith((SELF_CHECK, "button_", "topic_", "staff", "console"))
        for question in re.findall(r"[^.!?…\n]*\?", text)
        if never.search(question)
    ]

    assert asked == []


@pytest.mark.parametrize("language", TEXTS.languages)
def test_in_danger_at_most_one_question_is_asked_and_the_number_comes_first(language: str) -> None:
    for key, text in sentences(language):
        if key.startswith(("emergency", "high")) and not key.startswith("emergency-"):
            assert text.count("?") <= 1, key
        if key.startswith("emergency_") or key == "emergency":
            assert "112" in text[:160], key


@pytest.mark.parametrize("language", TEXTS.languages)
def test_answers_are_short(language: str) -> None:
    """Six short sentences; a seventh only where a language needs two for one."""
    for key, text in sentences(language):
        if key.startswith("utter_") and not key.endswith("_next"):
            said = len(re.findall(r"[.!?…](?=\s|$)", text))
            assert said <= 8, f"{key}: {said} sentences"
            assert len(text) <= 700, f"{key}: {len(text)} characters"


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_number_that_can_appear_is_in_the_facts(language: str) -> None:
    known = set()
    for service in KNOWLEDGE.all_services:
        for phone in service.known_phones if service.publishable else ():
            known.add(_digits(phone.dialled))
            if phone.e164:
                known.add(_digits(phone.e164))
    shown = [service for service in KNOWLEDGE.all_services if service.spoken(AT.date())]
    lines = service_lines(TEXTS, shown, language, AT) + service_lines(TEXTS, shown, language, AT, from_country="IS")
    numbers = {
        (where, _digits(number))
        for where, text in [*sentences(language), *(("service", _without_hours(line)) for line in lines)]
        if not where.startswith(("widget", "console", "staff", "page", "telegram"))
        for number in _NUMBER.findall(text)
    }
    prefix = {"0680"}  # "numbers that begin with 06 80"
    years = {str(year) for year in range(2000, 2031)}

    assert len(numbers) > 100
    assert sorted(each for each in numbers if len(each[1]) > 2 and each[1] not in known | years | prefix) == []


@pytest.mark.parametrize("service", [service for service in KNOWLEDGE.all_services if service.spoken(AT.date())])
def test_every_service_that_is_shown_has_a_source_and_its_number_can_be_dialled(service: object) -> None:
    entry = KNOWLEDGE.service(getattr(service, "id", ""))
    assert entry is not None
    assert entry.source
    for phone in entry.known_phones:
        if phone.e164:
            assert phonenumbers.is_possible_number(phonenumbers.parse(phone.e164))


@pytest.mark.parametrize("intent", [intent for intent in INTENTS if intent.startswith(("ask_", "find_"))])
def test_every_answer_with_a_fact_has_its_source(intent: str) -> None:
    about_ourselves = {"ask_capabilities", "ask_if_bot", "ask_chat_privacy", "find_hotline", "find_nearby_service"}
    pages = [page for right in KNOWLEDGE.basis(intent) for page in right.pages]

    assert pages or intent in about_ourselves


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("channel", ["", "_telegram"])
def test_the_first_words_name_the_program_the_person_the_number_and_privacy(language: str, channel: str) -> None:
    first = TEXTS.say(f"welcome{channel}", language)
    people = TEXTS.say("people_now", language)
    second = TEXTS.say(f"welcome{channel}_next", language, people=people)
    program = {"en": "program", "hu": "rogram", "uk": "рограм", "ro": "rogram", "de": "rogramm", "ru": "рограмм"}

    assert program[language] in first.split(".")[0] + first.split(".")[1]
    assert "112" in first
    assert people in second
    assert len(second.splitlines()) >= 2
    assert ("Telegram" in second) is bool(channel)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _without_hours(line: str) -> str:
    return re.sub(r"\d\d:\d\d", "", re.sub(r"https?://\S+", "", line))
