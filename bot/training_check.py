"""What can be wrong with the training examples: too few, the same twice, or nearly so; and with the word lists."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bot.content_problem import Problem, Severity
from bot.errors import ContentError
from bot.model import Language
from bot.normalise import fold_text
from bot.understanding.concepts import FILE_NAME as CONCEPTS_FILE
from bot.understanding.concepts import read_list

FEWEST = 12
"""With fewer examples an intent is not learnt at all."""

FLOOR = 40
DECIDING_FLOOR = 60
DECIDING = frozenset(
    {
        "disclose_exploitation",
        "request_human",
        "report_emergency",
        "concern_for_other",
        "check_my_situation",
        "delete_my_data",
        "find_shelter",
        "ask_deportation_risk",
        "ask_job_offer_safety",
        "out_of_scope",
    }
)
"""Intents on which it depends whether a person is called or something is lost."""

_FEWEST_WORDS = 5
"""Shorter messages are alike because there are few ways to say them."""

_WORD = re.compile(r"\w+")

Examples = Mapping[str, Sequence[str]]


def training_problems(
    data_dir: Path, intents: Sequence[str], examples: Mapping[Language, Examples]
) -> Iterator[Problem]:
    """Every problem of the examples of each language, and of the lists of concepts."""
    for language, by_intent in examples.items():
        file = f"{language}/nlu.yml"
        yield from _too_few(file, intents, by_intent)
        yield from _the_same(file, by_intent)
        yield from _nearly_the_same(file, by_intent)
    yield from _concepts(data_dir)


def _too_few(file: str, intents: Sequence[str], examples: Examples) -> Iterator[Problem]:
    for intent in intents:
        number = len(examples.get(intent, ()))
        floor = DECIDING_FLOOR if intent in DECIDING else FLOOR
        if number < FEWEST:
            yield Problem(Severity.ERROR, file, f"{intent}: {number} examples; at least {FEWEST}")
        elif number < floor:
            yield Problem(Severity.WARNING, file, f"{intent}: {number} examples; {floor} are wanted")


def _the_same(file: str, examples: Examples) -> Iterator[Problem]:
    owners: dict[str, set[str]] = defaultdict(set)
    for intent, written in examples.items():
        for example in written:
            owners[fold_text(example)].add(intent)
        for example, times in Counter(example.lower() for example in written).items():
            if times > 1:
                yield Problem(Severity.WARNING, file, f"{intent}: '{example}' is there {times} times")
    for example, having in owners.items():
        if len(having) > 1:
            yield Problem(Severity.ERROR, file, f"'{example}' is an example of {', '.join(sorted(having))}")


def _nearly_the_same(file: str, examples: Examples) -> Iterator[Problem]:
    """Pairs that differ in one word only: a pattern with a word changed teaches little, across intents it misleads."""
    seen: dict[frozenset[str], tuple[str, str]] = {}
    pairs: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for intent, written in examples.items():
        for example in written:
            words = frozenset(_WORD.findall(fold_text(example)))
            if len(words) < _FEWEST_WORDS:
                continue
            for shorter in (words, *(words - {word} for word in words)):
                other = seen.get(shorter)
                if other is not None and other[1] != example:
                    pairs[other[0], intent].append((other[1], example))
                    break
            for shorter in (words, *(words - {word} for word in words)):
                seen.setdefault(shorter, (intent, example))
    for (first, second), found in sorted(pairs.items()):
        where = first if first == second else f"{first} and {second}"
        one, other_one = found[0]
        text = f"{where}: {len(found)} examples differ from another in one word, such as '{one}' and '{other_one}'"
        yield Problem(Severity.WARNING, file, text)


def _concepts(data_dir: Path) -> Iterator[Problem]:
    names: dict[str, frozenset[str]] = {}
    for path in sorted(data_dir.glob(f"*/{CONCEPTS_FILE}")):
        file = f"{path.parent.name}/{CONCEPTS_FILE}"
        try:
            names[file] = frozenset(read_list(path))
        except ContentError as error:
            yield Problem(Severity.ERROR, file, str(error))
    every = frozenset[str]().union(*names.values())
    for file, having in names.items():
        for name in sorted(every - having):
            yield Problem(Severity.WARNING, file, f"{name}: no words; another language has some")
