"""`helpline ask`: what the assistant says to a question, with its topic, the sources and the services it named.

The dialogue and its actions are started for it on free ports and with a store of their own, so the answers are those
that people get, and nothing of it is kept. How a message is judged for risk is shown by `helpline risk explain`.
"""

import json
import tempfile
import urllib.request
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.commands.stack import Stack
from bot.errors import SettingError
from bot.knowledge import Knowledge, Service, phone_values
from bot.settings import Settings
from bot.texts import Texts

_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and the language of it if it is known."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a question."""

    question: Question
    topic: str
    messages: tuple[tuple[str, tuple[str, ...]], ...]
    """Texts, each with the titles of its buttons."""

    services: tuple[str, ...]
    """Ids, as listed."""


def read_questions(path: Path) -> list[Question]:
    """A line each: `ro: ce drepturi am?`; empty lines and those that begin with # are passed over.

    Raises SettingError for a file that cannot be read or a line without a language.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(str(path), f"cannot be read ({type(error).__name__})") from None
    questions = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        language, colon, text = line.partition(":")
        if not colon or not text.strip():
            raise SettingError(str(path), f"line {number} is not like 'ro: ce drepturi am?'")
        questions.append(Question(text.strip(), language.strip()))
    return questions


def ask(settings: Settings, questions: Sequence[Question], *, table: bool = False) -> None:
    """Ask and print; a table in Markdown, or each answer whole."""
    knowledge = Knowledge.load(settings.data)
    with tempfile.TemporaryDirectory() as folder, Stack(Path(folder)) as stack:
        address = f"http://127.0.0.1:{stack.environment['HELPLINE_RASA_PORT']}/webhooks/rest/webhook"
        answers = [_asked(address, question) for question in questions]
    texts = Texts.load(settings.data, phone_values(knowledge))
    answers = [_with_topic(answer, texts, knowledge) for answer in answers]
    print(_table(answers, knowledge) if table else "\n\n".join(_whole(answer, knowledge) for answer in answers))


def _asked(address: str, question: Question) -> Answer:
    metadata: dict[str, Any] = {"language": question.language, "risk_level": "none"} if question.language else {}
    body = {"sender": uuid.uuid4().hex, "message": question.text, "metadata": metadata}
    request = urllib.request.Request(  # noqa: S310 - own address
        address, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=_SECONDS) as reply:  # noqa: S310 - own address
        said = json.load(reply)
    about: dict[str, Any] = {}
    messages = []
    for each in said:
        about |= (each.get("custom") or {}).get("about") or {}
        if each.get("text"):
            messages.append((each["text"], tuple(button["title"] for button in each.get("buttons") or ())))
    return Answer(question, about.get("topic") or "", tuple(messages), tuple(about.get("services") or ()))


def _with_topic(answer: Answer, texts: Texts, knowledge: Knowledge) -> Answer:
    """A topic that no action told is known by its sentence."""
    if answer.topic or not answer.messages:
        return answer
    said = answer.messages[0][0]
    topics = (
        topic
        for topic in knowledge.topics
        for language in texts.languages
        if texts.has(f"utter_{topic}", language) and texts.say(f"utter_{topic}", language) == said
    )
    return replace(answer, topic=next(topics, ""))


def _whole(answer: Answer, knowledge: Knowledge) -> str:
    lines = [f"? {answer.question.text}", f"topic: {answer.topic or '(fixed sentence)'}", ""]
    for text, buttons in answer.messages:
        lines += [text, *([" ".join(f"[{title}]" for title in buttons)] if buttons else []), ""]
    lines += ["sources:", *(f"  {line}" for line in _sources(answer, knowledge)), "services:"]
    for service in _services(answer, knowledge):
        lines.append(f"  {service.id}: {service.source} ({service.source_date}), review by {service.review_by}")
    return "\n".join(lines)


def _table(answers: Iterable[Answer], knowledge: Knowledge) -> str:
    rows = ["| language | question | topic | the answer begins | services | sources |", "|---|---|---|---|---|---|"]
    for answer in answers:
        begins = answer.messages[0][0].splitlines()[0] if answer.messages else ""
        cells = (
            answer.question.language or "",
            answer.question.text,
            answer.topic,
            begins,
            ", ".join(answer.services),
            str(len(_sources(answer, knowledge))),
        )
        rows.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    return "\n".join(rows)


def _sources(answer: Answer, knowledge: Knowledge) -> list[str]:
    basis = knowledge.basis(answer.topic)
    laws = [law for right in basis for law in right.laws]
    pages = [f"{source} ({day})" if day else source for right in basis for source, day in right.pages]
    return list(dict.fromkeys([*laws, *pages]))


def _services(answer: Answer, knowledge: Knowledge) -> list[Service]:
    found = (knowledge.service(service_id) for service_id in answer.services)
    return [service for service in found if service is not None]
