"""`helpline bench nlu`: our understanding beside Rasa's default pipeline, on the same data, in processes of their own.

Data are our own examples and evaluation files, and CLINC150 (Larson et al. 2019) where its files are given. Rasa's
pipeline learns slowly, so on our data both learn from the same sample of examples as well; ours is shown on all of them
too.
"""

import json
import multiprocessing
import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.commands.bench_rasa import train_rasa
from bot.errors import ContentError
from bot.settings import Settings
from bot.understanding import model as understanding
from bot.understanding.concepts import Concepts
from bot.understanding.examples import Example, examples_of
from bot.understanding.network import Training

OUT_OF_SCOPE = "oos"
WANTED_RECALL = 0.65
"""Out-of-scope recall on CLINC150's validation part that the threshold is chosen for."""

PUBLISHED = {
    "full": {"Rasa": (91.5, 45.3), "SVM": (91.0, 14.5), "MLP+USE": (93.5, 47.4), "BERT": (96.9, 40.3)},
    "small": {"Rasa": (88.9, 55.0), "SVM": (89.6, 18.6), "MLP+USE": (91.5, 52.2), "BERT": (96.4, 40.9)},
}
"""In-scope accuracy and out-of-scope recall in per cent, trained with out-of-scope examples (Larson et al. 2019)."""

Predict = Callable[[str, str], tuple[str, float]]
"""A text and its language -> intent and confidence."""


@dataclass(frozen=True, slots=True)
class Question:
    """A message to be understood, with every intent that counts as right."""

    text: str
    language: str
    accepted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What is learnt and what is asked; `tuning` chooses the threshold for out-of-scope messages."""

    name: str
    examples: tuple[Example, ...]
    questions: tuple[Question, ...]
    tuning: tuple[Question, ...] = ()


def bench(
    settings: Settings, *, clinc: Sequence[Path], sample: int, epochs: int, json_out: bool, seed: int = 1
) -> None:
    """Measure and print. Raises ContentError for a file that is not CLINC150's."""
    ours = own_task(settings, "our data")
    few = Task(f"our data, {sample} an intent and language", _sample(ours.examples, sample, seed), ours.questions)
    tasks = [ours, few, *(clinc_task(path) for path in clinc)]
    rows = []
    for task in tasks:
        rows.append(_apart(_measure_ours, task, settings.data))
        if task is not ours:
            rows.append(_apart(_measure_rasa, task, epochs))
    if json_out:
        print(json.dumps(rows, indent=1))
        return
    columns = list(dict.fromkeys(key for row in rows for key in row))
    table = Table(*columns, title="helpline bench nlu")
    for row in rows:
        table.add_row(*("-" if row.get(key) is None else str(row[key]) for key in columns))
    console = Console()
    if not console.is_terminal:
        console = Console(width=180)  # in a file nothing may be cut off
    console.print(table)
    for task in tasks[2:]:
        size = "small" if len(task.examples) < 10_000 else "full"
        published = ", ".join(f"{name} {inside}/{outside}" for name, (inside, outside) in PUBLISHED[size].items())
        console.print(f"{task.name}, published (in-scope accuracy / out-of-scope recall): {published}")


def own_task(settings: Settings, name: str) -> Task:
    """Our training examples, and our evaluation files as questions."""
    from_files = []
    for path in sorted((settings.data / "evaluation").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("intent"):
                accepted = (row["intent"],) if isinstance(row["intent"], str) else tuple(row["intent"])
                from_files.append(Question(row["text"], row.get("language", path.stem.partition(".")[0]), accepted))
    return Task(name, tuple(examples_of(settings.data)), tuple(from_files))


def clinc_task(path: Path) -> Task:
    """CLINC150 with its out-of-scope examples as a class."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        parts = {
            part: [(str(text), str(intent)) for name in names for text, intent in content[name]]
            for part, names in {
                "train": ("train", "oos_train"),
                "val": ("val", "oos_val"),
                "test": ("test", "oos_test"),
            }.items()
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(f"{path.name}: not a file of CLINC150 ({type(error).__name__})") from error
    asked = {part: tuple(Question(text, "en", (intent,)) for text, intent in parts[part]) for part in ("val", "test")}
    examples = tuple(Example(text, "en", intent) for text, intent in parts["train"])
    return Task(f"CLINC150 {path.stem}", examples, asked["test"], asked["val"])


def _sample(examples: Sequence[Example], most: int, seed: int) -> tuple[Example, ...]:
    chosen: dict[tuple[str, str], list[Example]] = {}
    for example in random.Random(seed).sample(list(examples), len(examples)):
        group = chosen.setdefault((example.intent, example.language), [])
        if len(group) < most:
            group.append(example)
    return tuple(example for group in chosen.values() for example in group)


def _measure_ours(task: Task, data_dir: Path) -> dict[str, Any]:
    concepts = Concepts.load(data_dir)
    started = time.perf_counter()
    if task.tuning:  # one language, many short questions: pairs of words instead of pairs of concepts
        network = Training(hidden=256, epochs=10, batch=64, rate=1e-3, input_dropout=0.4, hidden_dropout=0.5)
        views = {"letters": 1.0, "words": 1.0, "together": 1.0}
        settings = understanding.Settings(views=views, network=network)
    else:
        settings = understanding.Settings()
    model = understanding.train(task.examples, concepts, settings)
    seconds = time.perf_counter() - started

    def predict(text: str, language: str) -> tuple[str, float]:
        ranked = model.rank(text, language, 1)
        return (ranked[0].intent, ranked[0].confidence) if ranked else (OUT_OF_SCOPE, 0.0)

    return _measured("ours", task, predict, seconds)


def _measure_rasa(task: Task, epochs: int) -> dict[str, Any]:
    started = time.perf_counter()
    predict = train_rasa([(example.text, example.intent) for example in task.examples], epochs)
    seconds = time.perf_counter() - started
    return _measured(f"Rasa's default, {epochs} epochs", task, lambda text, _: predict(text), seconds)


def _measured(system: str, task: Task, predict: Predict, seconds: float) -> dict[str, Any]:
    times, verdicts = [], []
    for question in task.questions:
        began = time.perf_counter()
        verdicts.append(predict(question.text, question.language))
        times.append((time.perf_counter() - began) * 1_000)
    row: dict[str, Any] = {
        "task": task.name,
        "system": system,
        "examples": len(task.examples),
        "train_s": round(seconds, 1),
        "ms": round(statistics.median(times), 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    if not task.tuning:
        right = [intent in question.accepted for question, (intent, _) in zip(task.questions, verdicts, strict=True)]
        return row | {"accuracy": round(sum(right) / len(right), 4)}
    tuned = [predict(question.text, question.language) for question in task.tuning]
    row |= dict(zip(("in_scope", "oos_recall"), in_and_out(task.questions, verdicts, 0.0), strict=True))
    threshold = threshold_for(task.tuning, tuned, WANTED_RECALL)
    with_threshold = in_and_out(task.questions, verdicts, threshold)
    return row | {"threshold": threshold, "in_scope_thr": with_threshold[0], "oos_recall_thr": with_threshold[1]}


def in_and_out(
    questions: Sequence[Question], verdicts: Sequence[tuple[str, float]], threshold: float
) -> tuple[float, float]:
    """In-scope accuracy and out-of-scope recall when what is less sure than `threshold` is taken for out of scope."""
    inside: list[bool] = []
    outside: list[bool] = []
    for question, (intent, confidence) in zip(questions, verdicts, strict=True):
        said = intent if confidence >= threshold else OUT_OF_SCOPE
        (outside if OUT_OF_SCOPE in question.accepted else inside).append(said in question.accepted)
    return round(sum(inside) / len(inside), 4), round(sum(outside) / len(outside), 4)


def threshold_for(questions: Sequence[Question], verdicts: Sequence[tuple[str, float]], recall: float) -> float:
    """The lowest threshold, in hundredths, at which so many out-of-scope questions are recognised."""
    for hundredths in range(100):
        if in_and_out(questions, verdicts, hundredths / 100)[1] >= recall:
            return hundredths / 100
    return 1.0


def _apart(measure: Callable[..., dict[str, Any]], *arguments: Any) -> dict[str, Any]:
    """Run one measurement in a fresh process, so that memory is its own."""
    print(f"{measure.__name__.removeprefix('_measure_')}: {arguments[0].name} ...", file=sys.stderr)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, arguments)
