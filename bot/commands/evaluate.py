"""`helpline evaluate`: labelled messages through exactly what a live first message goes through."""

import asyncio
import json
import logging
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.utils.log_utils import configure_structlog
from rich.console import Console
from rich.table import Table

from bot.commands import train
from bot.commands.confusion_picture import draw
from bot.commands.labelled_files import read_labelled
from bot.evaluation import Judged, Labelled, confidence_table, confusions, report, worst_intents
from bot.language import LanguageIdentifier
from bot.model import Channel
from bot.risk.reader import load_reader
from bot.settings import Settings
from bot.texts import language_folders
from bot.turn import MessageContext

FALLBACK = "nlu_fallback"
"""What Rasa says when it is not sure enough."""


async def judge(settings: Settings, labelled: Sequence[Labelled]) -> list[Judged]:
    """Let language, risk and understanding read each message as a conversation's first one."""
    os.environ.update(train.rasa_environment(settings))
    configure_structlog(logging.ERROR)  # Rasa's debug lines would stand between the figures, with the messages in them
    identifier = LanguageIdentifier.load(language_folders(settings.data), settings.data, settings.models)
    reader = load_reader(settings.data, settings.models)
    agent = Agent.load(model_path=str(settings.models / train.MODEL))
    if agent.processor is None:
        sys.exit("The model cannot be loaded; run helpline train.")
    judged = []
    for label in labelled:
        started = time.perf_counter()
        guess = identifier.identify(label.text, None)
        assessment = reader.assess(label.text, guess.language)
        language = guess.language or guess.other or settings.language
        context = MessageContext(language, assessment.level, assessment.indicators, channel=Channel.WEB)
        message = UserMessage(label.text, metadata=context.as_metadata(), sender_id="evaluation")
        parsed = await agent.processor.parse_message(message)
        judged.append(
            Judged(
                label,
                guess.language or guess.other,
                *top_intent(parsed),
                assessment.level,
                frozenset(assessment.indicators),
                (time.perf_counter() - started) * 1_000,
                understood=parsed["intent"].get("name") not in (None, FALLBACK),
            )
        )
    return judged


def top_intent(parsed: dict[str, Any]) -> tuple[str, float]:
    """The best real intent with its confidence: below the threshold Rasa puts its fallback in front of it."""
    ranked = [entry for entry in parsed.get("intent_ranking") or () if entry["name"] != FALLBACK]
    best = ranked[0] if ranked else parsed["intent"]
    return str(best.get("name")), float(best.get("confidence") or 0.0)


def evaluate(
    settings: Settings, files: Sequence[Path], *, as_json: bool, with_messages: bool, picture: Path | None = None
) -> None:
    """Print the figures of these files. Raises ContentError for a malformed line."""
    labelled = [label for path in files for label in read_labelled(path)]
    train.train(settings)
    judged = asyncio.run(judge(settings, labelled))
    figures = report(judged)
    if picture is not None:
        draw(judged, picture)
    if with_messages:
        figures["messages"] = {"verdicts": [_verdict(item) for item in judged]}
    if as_json:
        print(json.dumps(figures, ensure_ascii=False, indent=1))
    else:
        _print_tables(figures, judged)


def _verdict(item: Judged) -> dict[str, Any]:
    return {
        "text": item.label.text,
        "language": item.language,
        "intent": item.intent,
        "confidence": round(item.confidence, 3),
        "risk": item.risk.label,
        "indicators": sorted(item.indicators),
    }


def alarms(figures: dict[str, dict[str, Any]], languages: Sequence[str]) -> Table:
    """Of the harmless messages of each class, the share that calls a counsellor, in every language."""
    table = Table("class", *languages, title="harmless messages flagged high")
    for kind in figures["all"]["classes"]:
        shares = [
            figures[language]["classes"].get(kind, {}).get("risk", {}).get("none_flagged_high")
            for language in languages
        ]
        if shares[-1] is not None:
            table.add_row(kind, *map(_cell, shares))
    return table


def _print_tables(figures: dict[str, dict[str, Any]], judged: Sequence[Judged]) -> None:
    console = Console()
    languages = [name for name in figures if name != "messages"]
    table = Table("figure", *languages, title="helpline evaluate")
    for name in [name for name in figures["all"] if name not in ("risk", "classes")]:
        table.add_row(name, *(_cell(figures[language][name]) for language in languages))
    for name in figures["all"]["risk"]:
        table.add_row(f"risk: {name}", *(_cell(figures[language]["risk"][name]) for language in languages))
    console.print(table)
    classes = Table("class", "messages", "intent", "at least high", "none flagged high", "none flagged immediate")
    for kind, row in figures["all"]["classes"].items():
        risk = row["risk"]
        cells = (row["messages"], row["intent_accuracy"], risk["high_at_least_high"])
        classes.add_row(kind, *map(_cell, (*cells, risk["none_flagged_high"], risk["none_flagged_immediate"])))
    console.print(classes)
    console.print(alarms(figures, languages))
    worst = Table("intent", "messages", "precision", "recall", "F1", title="the ten worst intents")
    for each in worst_intents(judged):
        worst.add_row(each.intent, str(each.messages), _cell(each.precision), _cell(each.recall), _cell(each.f1))
    console.print(worst)
    sure = Table("confidence", "messages", "mean confidence", "right", title="how far to believe a confidence")
    for bin_ in confidence_table(judged):
        sure.add_row(
            f"{bin_.low:.1f} to {bin_.high:.1f}", str(bin_.messages), _cell(bin_.confidence), _cell(bin_.accuracy)
        )
    console.print(sure)
    mixed = Table("times", "meant", "taken for", title="the most frequent confusions")
    for (meant, taken), times in confusions(judged).most_common(15):
        mixed.add_row(str(times), meant, taken)
    console.print(mixed)
    if "messages" in figures:
        for verdict in figures["messages"]["verdicts"]:
            console.print_json(data=verdict, indent=None)


def _cell(value: float | int | None) -> str:
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
