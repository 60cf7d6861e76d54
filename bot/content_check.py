"""Everything that can be wrong with the files under data/ without a program failing: for `helpline check`."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.content_problem import Problem, Severity
from bot.errors import ContentError
from bot.knowledge import WORDING_KEYS, Knowledge, Service, phone_values
from bot.model import Language
from bot.texts import FALLBACK, FILES, language_folders, variables_of
from bot.training_check import training_problems
from bot.translation_check import plural_forms, revisions, service_names

LONGEST_TEXT = 4096
"""Telegram's limit for one message, in characters."""

SAME_EVERYWHERE = frozenset({"language_unknown", "language_unknown_named", "language_name"})
"""Keys whose text is not translated."""

# Rasa takes any YAML file below data/ with such a line, at whatever depth, for one of its own.
_RASA_SECTION = re.compile(
    r"^\s*(nlu|rules|stories|responses|intents|entities|slots|forms|actions|e2e_actions|session_config):",
    re.MULTILINE,
)
SERVICES = "services.ftl"
"""Names of services: not the same in every language, and with numbers in them that the services are called by."""

_TYPED_NUMBER = re.compile(r"(?<![\d.,:/-])(?:\+\d|0\d)[\d ()/-]{5,}\d|(?<!\d)(?:11[0-9]|10[457]|116[ -]?\d{3})(?!\d)")
_LONG_ENOUGH_TO_TRANSLATE = 25
_UTTERANCE = "utter_"

_Messages = dict[str, ftl.Message]
_Examples = dict[str, list[str]]


def check(data_dir: Path, today: date | None = None) -> list[Problem]:
    """Every problem of the content, errors first. Reads files only."""
    day = today or datetime.now(UTC).date()
    problems: list[Problem] = []
    languages = language_folders(data_dir)
    if not languages:
        problems.append(Problem(Severity.ERROR, ".", "no language folder with an answers.ftl"))
    knowledge = _knowledge(data_dir, problems)
    catalogues = {
        name: {language: _messages(data_dir, language, name, problems) for language in languages}
        for name in FILES
        if name != SERVICES
    }
    examples = {language: _examples(data_dir, language, problems) for language in languages}
    for name, by_language in catalogues.items():
        problems += _differences(name, by_language)
        for language, messages in by_language.items():
            problems += _sentences(f"{language}/{name}", messages, language, by_language.get(FALLBACK, {}))
            problems += plural_forms(f"{language}/{name}", language, messages)
            if knowledge is not None:
                problems += _numbers(f"{language}/{name}", messages, knowledge, day)
    intents = _intents(data_dir, examples, problems)
    for language in languages:
        problems += _unworded(language, catalogues["answers.ftl"][language])
        problems += _unanswered(language, intents, catalogues["answers.ftl"][language])
        if knowledge is not None:
            problems += revisions(language, catalogues["answers.ftl"][language], knowledge)
            if language != FALLBACK:  # the facts themselves are in English
                names = _messages(data_dir, language, SERVICES, problems)
                problems += service_names(language, names, knowledge)
    problems += training_problems(data_dir, intents, examples)
    if knowledge is not None:
        problems += _knowledge_state(knowledge, intents, day)
    problems += _rasa_sections(data_dir)
    return sorted(problems, key=lambda problem: (problem.severity, problem.file, problem.message))


def _knowledge(data_dir: Path, problems: list[Problem]) -> Knowledge | None:
    try:
        knowledge = Knowledge.load(data_dir)
        phone_values(knowledge)
    except ContentError as error:
        problems.append(Problem(Severity.ERROR, "knowledge", str(error)))
        return None
    return knowledge


def _messages(data_dir: Path, language: Language, name: str, problems: list[Problem]) -> _Messages:
    path = data_dir / language / name
    file = f"{language}/{name}"
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        problems.append(Problem(Severity.ERROR, file, "missing"))
        return {}
    except UnicodeDecodeError:
        problems.append(Problem(Severity.ERROR, file, "not UTF-8"))
        return {}
    messages: _Messages = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Junk):
            line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
            problems.append(Problem(Severity.ERROR, file, f"line {line} is not valid Fluent"))
        elif isinstance(entry, ftl.Message):
            if entry.id.name in messages:
                problems.append(Problem(Severity.ERROR, file, f"{entry.id.name}: written twice"))
            messages[entry.id.name] = entry
    return messages


def _differences(name: str, by_language: Mapping[Language, _Messages]) -> Iterator[Problem]:
    """Keys that a language lacks, and variables that differ from the English (or first) sentence."""
    holders: dict[str, list[Language]] = {}
    for language, messages in by_language.items():
        for key in messages:
            holders.setdefault(key, []).append(language)
    for key, having in sorted(holders.items()):
        model = FALLBACK if FALLBACK in having else having[0]
        expected = variables_of(by_language[model][key])
        for language, messages in by_language.items():
            file = f"{language}/{name}"
            if key not in messages:
                if key not in WORDING_KEYS:  # those are asked for in every language anyway
                    yield Problem(Severity.ERROR, file, f"{key}: missing ({', '.join(having)} has it)")
                continue
            variables = variables_of(messages[key])
            for variable in sorted(variables ^ expected):
                verb = "lacks" if variable in expected else "has"
                yield Problem(Severity.ERROR, file, f"{key}: {verb} ${variable}, unlike {model}")


def _sentences(file: str, messages: _Messages, language: Language, english: _Messages) -> Iterator[Problem]:
    for key, message in messages.items():
        if message.value is None:
            yield Problem(Severity.ERROR, file, f"{key}: has no text")
            continue
        text = _longest(message.value)
        if len(text) > LONGEST_TEXT:
            yield Problem(Severity.ERROR, file, f"{key}: {len(text)} characters; at most {LONGEST_TEXT}")
        if any(_TYPED_NUMBER.search(typed) for typed in _typed_texts(message.value)):
            yield Problem(Severity.ERROR, file, f"{key}: a phone number is typed in; write {{ $phone_... }}")
        same = english.get(key)
        if (
            language != FALLBACK
            and key not in SAME_EVERYWHERE
            and same is not None
            and same.value is not None
            and sum(map(len, _typed_texts(message.value))) >= _LONG_ENOUGH_TO_TRANSLATE
            and text == _longest(same.value)
        ):
            yield Problem(Severity.WARNING, file, f"{key}: the same as in English; not translated?")


def _numbers(file: str, messages: _Messages, knowledge: Knowledge, today: date) -> Iterator[Problem]:
    values = phone_values(knowledge)
    by_variable = {"phone_" + entry.id.replace("-", "_"): entry for entry in knowledge.all_services}
    for key, message in messages.items():
        for variable in sorted(variables_of(message)):
            if not variable.startswith("phone_"):
                continue
            if variable not in values:
                yield Problem(Severity.ERROR, file, f"{key}: no number that may be shown for ${variable}")
            elif not by_variable[variable].spoken(today):
                yield Problem(Severity.WARNING, file, f"{key}: the number of ${variable} is long unverified")


def _longest(pattern: ftl.Pattern) -> str:
    """The text with the longest form of every choice; a variable counts by its written name."""
    return "".join(_longest_element(element) for element in pattern.elements)


def _longest_element(element: Any) -> str:
    if isinstance(element, ftl.TextElement):
        return str(element.value)
    expression = element.expression
    if isinstance(expression, ftl.SelectExpression):
        return max((_longest(variant.value) for variant in expression.variants), key=len)
    if isinstance(expression, ftl.VariableReference):
        return f"{{${expression.id.name}}}"
    return str(expression.value) if isinstance(expression, ftl.StringLiteral) else ""


def _typed_texts(pattern: ftl.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ftl.TextElement):
            yield element.value
        elif isinstance(element.expression, ftl.StringLiteral):
            yield element.expression.value
        elif isinstance(element.expression, ftl.SelectExpression):
            for variant in element.expression.variants:
                yield from _typed_texts(variant.value)


def _yaml(path: Path, file: str, problems: list[Problem]) -> Any:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        problems.append(Problem(Severity.ERROR, file, "missing"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        problems.append(Problem(Severity.ERROR, file, f"not readable YAML ({type(error).__name__})"))
    return None


def _examples(data_dir: Path, language: Language, problems: list[Problem]) -> _Examples:
    file = f"{language}/nlu.yml"
    raw = _yaml(data_dir / language / "nlu.yml", file, problems)
    sections = raw.get("nlu") if isinstance(raw, dict) else None
    found: _Examples = {}
    for section in sections if isinstance(sections, list) else []:
        if isinstance(section, dict) and "intent" in section:
            lines = str(section.get("examples") or "").splitlines()
            written = [line.strip()[2:].strip() for line in lines if line.strip().startswith("- ")]
            found.setdefault(str(section["intent"]), []).extend(written)
    if raw is not None and not found:
        problems.append(Problem(Severity.ERROR, file, "holds no examples of intents"))
    return found


def _intents(data_dir: Path, examples: Mapping[Language, _Examples], problems: list[Problem]) -> list[str]:
    """The intents of domain.yml, which lies beside the data folder, and any that have examples."""
    declared: set[str] = set()
    domain = data_dir.parent / "domain.yml"
    if domain.is_file():
        raw = _yaml(domain, "../domain.yml", problems)
        for intent in (raw.get("intents") if isinstance(raw, dict) else None) or []:
            declared.add(next(iter(intent)) if isinstance(intent, dict) else str(intent))
        for language, by_intent in examples.items():
            for intent in sorted(by_intent.keys() - declared):
                problems.append(Problem(Severity.ERROR, f"{language}/nlu.yml", f"{intent}: not in domain.yml"))
    return sorted(declared.union(*(by_intent.keys() for by_intent in examples.values())))


def _unworded(language: Language, answers: _Messages) -> Iterator[Problem]:
    for key in WORDING_KEYS:
        if key not in answers:
            yield Problem(Severity.ERROR, f"{language}/answers.ftl", f"{key}: missing; services are worded with it")


def _unanswered(language: Language, intents: list[str], answers: _Messages) -> Iterator[Problem]:
    for intent in intents:
        if _UTTERANCE + intent not in answers:
            yield Problem(Severity.ERROR, f"{language}/answers.ftl", f"{_UTTERANCE}{intent}: no answer to this intent")


def _knowledge_state(knowledge: Knowledge, intents: list[str], today: date) -> Iterator[Problem]:
    for entry in knowledge.overdue(today):
        file = "knowledge/services.yml" if isinstance(entry, Service) else "knowledge/rights.yml"
        gone = entry.stale(today) and isinstance(entry, Service) and not entry.fixed_number
        state = "to be verified again; no longer shown" if gone else "to be verified again"
        yield Problem(Severity.WARNING, file, f"{entry.id}: {state} (review was due {entry.review_by})")
    for intent in sorted(set(intents) - knowledge.topics.keys()):
        yield Problem(Severity.ERROR, "knowledge/topics.yml", f"{intent}: missing")
    for intent in sorted(knowledge.topics.keys() - set(intents)) if intents else []:
        yield Problem(Severity.ERROR, "knowledge/topics.yml", f"{intent}: no such intent")


def _rasa_sections(data_dir: Path) -> Iterator[Problem]:
    for path in sorted(
        [*data_dir.glob("knowledge/*.yml"), *data_dir.glob("*/risk.yml"), *data_dir.glob("*/concepts.yml")]
    ):
        try:
            match = _RASA_SECTION.search(path.read_text(encoding="utf-8"))
        except UnicodeDecodeError:
            yield Problem(Severity.ERROR, path.relative_to(data_dir).as_posix(), "not UTF-8")
            continue
        if match:
            file = path.relative_to(data_dir).as_posix()
            yield Problem(Severity.ERROR, file, f"a line begins with '{match[1]}:', which Rasa takes for its own")
