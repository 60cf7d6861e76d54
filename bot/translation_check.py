"""What can be wrong with a translation beside missing sentences: for `helpline check`."""

import re
from collections.abc import Iterator, Mapping

from babel import Locale
from fluent.syntax import ast as ftl

from bot.content_problem import Problem, Severity
from bot.knowledge import Knowledge
from bot.model import Language

_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_BY_DEFAULT = frozenset({"many", "other"})
"""Plural categories that the default form serves."""

_SHORT_NUMBER = re.compile(r"(?<!\d)\d{3}(?: ?\d{3})?(?!\d)")
_UTTERANCE = "utter_"


def service_names(language: Language, messages: Mapping[str, ftl.Message], knowledge: Knowledge) -> Iterator[Problem]:
    """Services without a name in this language, names without a service, and numbers that are not the service's."""
    file = f"{language}/services.ftl"
    expected: dict[str, str] = {}
    for service in knowledge.all_services:
        if service.publishable:
            expected[f"name_{service.key}"] = service.id
            if service.for_whom.get("en"):
                expected[f"for_{service.key}"] = service.id
    for key in sorted(expected.keys() - messages.keys()):
        yield Problem(Severity.WARNING, file, f"{key}: missing; people read it in English")
    known = {f"{part}_{service.key}" for service in knowledge.all_services for part in ("name", "for")}
    for key, message in messages.items():
        if key not in known:
            yield Problem(Severity.ERROR, file, f"{key}: no such service")
            continue
        service_id = expected.get(key)
        own = knowledge.service(service_id) if service_id else None
        numbers = {re.sub(r"\D", "", phone.dialled) for phone in own.phones} if own else set()
        for written in _SHORT_NUMBER.findall(_text(message)):
            if re.sub(r"\D", "", written) not in numbers:
                yield Problem(Severity.ERROR, file, f"{key}: {written} is no number of this service")


def revisions(language: Language, messages: Mapping[str, ftl.Message], knowledge: Knowledge) -> Iterator[Problem]:
    """Answers that do not say for which revision of their topic they were written, or say an older one."""
    file = f"{language}/answers.ftl"
    for intent, topic in knowledge.topics.items():
        message = messages.get(_UTTERANCE + intent)
        if message is None:
            continue
        written = next((each for each in message.attributes if each.id.name == "revision"), None)
        number = _text(written).strip() if written else ""
        if not number.isdecimal():
            yield Problem(Severity.ERROR, file, f"{message.id.name}: has no .revision (now {topic.revision})")
        elif int(number) != topic.revision:
            state = "older than" if int(number) < topic.revision else "not"
            yield Problem(
                Severity.WARNING,
                file,
                f"{message.id.name}: written for revision {number}, {state} the topic's {topic.revision}",
            )


def plural_forms(file: str, language: Language, messages: Mapping[str, ftl.Message]) -> Iterator[Problem]:
    """Choices by a number that lack a form the language needs."""
    needed = set(Locale.parse(language).plural_form.tags) - _BY_DEFAULT
    for key, message in messages.items():
        for element in message.value.elements if message.value else ():
            choice = element.expression if isinstance(element, ftl.Placeable) else None
            if not isinstance(choice, ftl.SelectExpression):
                continue
            forms = {variant.key.name for variant in choice.variants if isinstance(variant.key, ftl.Identifier)}
            if forms <= _CATEGORIES and (lacking := needed - forms):
                yield Problem(Severity.ERROR, file, f"{key}: lacks the plural form {', '.join(sorted(lacking))}")


def _text(node: ftl.Message | ftl.Attribute) -> str:
    elements = node.value.elements if node.value else ()
    return "".join(str(element.value) for element in elements if isinstance(element, ftl.TextElement))
