"""Training of the second reader: what it is asked, how it learns, thresholds from messages it has not seen."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.model_selection import StratifiedKFold

from bot import garbage
from bot.errors import ContentError
from bot.model import Indicator, Language, RiskLevel
from bot.normalise import Folded, fold
from bot.risk.classifier import ANY_LANGUAGE, LEVELS, Thresholds, Trained, save
from bot.risk.features import VIEWS, stretches
from bot.risk.judge import Judge, answers_of, train_judge
from bot.risk.manner import manner_of
from bot.risk.network import Network, both, train_network
from bot.risk.pattern_part import PatternPart, PhraseKey
from bot.risk.riskfile import Example, load_languages
from bot.risk.scoring import Subject, Time
from bot.risk.sentences import Sentence, split
from bot.risk.spelling import Vocabulary
from bot.risk.thresholds import stricter, thresholds_for
from bot.risk.workers import side_by_side
from bot.understanding.concepts import Concepts
from bot.understanding.examples import Example as Question
from bot.understanding.examples import plain_sentences, questions_of
from bot.understanding.features import Features, Read, Reader
from bot.understanding.linear import Linear, fit_vectors

Progress = Callable[[str], None]
Floats = npt.NDArray[np.float32]
Answer = npt.NDArray[np.bool_]
"""Yes or no for each example."""

# What is asked of a message beside its level: which kind of harmless talk it is, what the person wants.
_KINDS = (
    "negation", "other_subject", "information_question", "hypothetical", "idiom", "quoted", "work_complaint",
    "professional", "past",
)  # fmt: skip
_INTENTS = (
    "out_of_scope", "disclose_exploitation", "report_emergency", "concern_for_other", "check_my_situation",
)  # fmt: skip

# Intents whose messages in nlu.yml are calm. Others may carry a risk that has no label there ("delete it, he comes").
_CALM_INTENTS = frozenset(
    {
        "ask_capabilities", "ask_if_bot", "ask_what_is_trafficking", "ask_rights", "ask_reflection_period",
        "ask_right_to_work", "ask_legal_aid",
        "ask_interpreter", "find_hotline", "find_embassy", "find_nearby_service", "find_basic_needs",
    }
)  # fmt: skip
_SMALL_TALK = frozenset({"greet", "goodbye", "thank", "affirm", "deny", "change_language", "restart"})
_EVERY_CALM_QUESTION = 5
"""Of their messages each so-manieth is learnt as calm; of small talk and of what is out of scope, all."""

_CALM_WEIGHT = 0.3
"""How much a calm text counts: there are many, and most of them are far from anything grave."""

_CALM_FOR_NETWORKS = 3
"""Of the calm texts, each so-manieth is shown to the networks."""

_FOLDS = 3
_SEED = 20
_FEWEST_OF_AN_INDICATOR = 8
_FEWEST_DOCUMENTS = 2
_STRENGTH = 0.3
"""Inverse of the regularisation; measured on messages of unseen writers (docs/decisions/0004-risk.md)."""

# A phrase is believed by itself if it was heard in so many grave examples, and so seldom in harmless ones.
_OFTEN = 5
_TRUSTED_FROM = 0.95


@dataclass(frozen=True, slots=True)
class Prepared:
    """An example with its stretches, the whole of it first."""

    example: Example
    reads: tuple[Read, ...]
    phrases: frozenset[PhraseKey] = frozenset()
    """Phrases that counted, where they came to high or more."""


@dataclass(frozen=True, slots=True)
class Calm:
    """A text that is harmless on the face of it: a question for information, chatter, a line out of a book."""

    language: Language
    text: str
    read: Read


@garbage.paused()
def train(data_dir: Path, target: Path, progress: Progress) -> None:
    """Train on the examples of every risk.yml under `data_dir`, and on calm texts, and save the model to `target`."""
    languages = tuple(load_languages(data_dir).values())
    examples = [example for each in languages for example in each.examples]
    reader = Reader(Concepts.load(data_dir))
    prepared = prepare(examples, PatternPart(languages), reader)
    questions, plain = list(questions_of(data_dir)), list(plain_sentences(data_dir))
    calm = [
        Calm(language, text, reader.read(text, language)) for language, text in (*calm_questions(questions), *plain)
    ]
    others = (*(each.text for each in questions), *(text for _, text in plain))
    vocabulary = Vocabulary.of(((each.language, each.text) for each in examples), others)
    save(fit_with_thresholds(prepared, calm, vocabulary, progress), target)
    progress(f"risk: saved {target.name}, {target.stat().st_size // 1024} KiB")


def calm_questions(questions: Sequence[Question]) -> Iterator[tuple[Language, str]]:
    """Language and text of what is out of scope, of small talk, and of a part of the questions for information."""
    beside = [each for each in questions if each.intent == "out_of_scope" or each.intent in _SMALL_TALK]
    asked = [each for each in questions if each.intent in _CALM_INTENTS]
    yield from ((each.language, each.text) for each in (*beside, *asked[::_EVERY_CALM_QUESTION]))


def prepare(examples: Sequence[Example], patterns: PatternPart, reader: Reader) -> list[Prepared]:
    """What both readers see of each example that has a word in it."""
    prepared = []
    for example in examples:
        folded = fold(example.text)
        sentences = split(folded)
        if sentences:
            found = stretches(folded, sentences, example.language, reader)
            heard = _heard(example, folded, sentences, patterns)
            prepared.append(Prepared(example, tuple(each.read for each in found), heard))
    return prepared


def _heard(
    example: Example, folded: Folded, sentences: Sequence[Sentence], patterns: PatternPart
) -> frozenset[PhraseKey]:
    """Phrases that bring a message to high or more; of elevated ones nobody asks."""
    if example.level is RiskLevel.ELEVATED:
        return frozenset()
    told = patterns.alone(example.language).read(folded, sentences, example.language)
    return frozenset(key for key, _ in told.weighed) if told.level >= RiskLevel.HIGH else frozenset()


def fit_with_thresholds(
    prepared: Sequence[Prepared], calm: Sequence[Calm], vocabulary: Vocabulary, progress: Progress
) -> Trained:
    """A model of all examples and calm texts, with probabilities and thresholds from held-out parts of them."""
    levels = np.array([int(each.example.level) for each in prepared])
    if len(prepared) < _FOLDS or np.bincount(levels, minlength=4).min() < _FOLDS:
        raise ContentError(f"risk.yml: at least {_FOLDS} examples of every level are needed to train")
    progress(f"risk: {len(prepared)} examples, {len(calm)} calm texts")
    lesson = _Lesson.of(prepared, calm)
    answers = held_out_answers(lesson, prepared, progress)
    progress("risk: networks")
    judge, judged = train_judges(answers, lesson.levels)
    network, seen = train_networks(lesson)
    probabilities = both(judged, seen)
    thresholds, strict = {}, {}
    for language in sorted({each.example.language for each in prepared} | {ANY_LANGUAGE}):
        chosen = np.isin(lesson.languages, [language]) | (language == ANY_LANGUAGE)
        part, graveness, is_calm = probabilities[chosen], lesson.levels[chosen], lesson.calm[chosen]
        thresholds[language] = thresholds_for(part, graveness, is_calm)
        strict[language] = stricter(thresholds[language], part[is_calm])
        progress(_figures(language or "all", part[~is_calm], graveness[~is_calm], thresholds[language]))
    progress("risk: learning from all examples")
    indicators, indicator_weights = _fit_indicators(prepared, lesson.rows[: len(prepared)])
    return Trained(
        features=lesson.features,
        questions=_fit(lesson.rows, lesson.questions, lesson.weights),
        judge=judge,
        network=network,
        indicators=indicators,
        indicator_weights=indicator_weights,
        thresholds=thresholds,
        strict_thresholds=strict,
        trusted=trusted_phrases(prepared),
        vocabulary=vocabulary,
    )


@dataclass(frozen=True, slots=True)
class _Lesson:
    """All texts to learn from, examples first, and the right answers to every question about them."""

    features: Features
    rows: csr_matrix
    questions: Sequence[Answer]
    weights: Floats
    levels: npt.NDArray[np.int64]
    languages: npt.NDArray[np.str_]
    calm: Answer
    manners: Floats

    @classmethod
    def of(cls, prepared: Sequence[Prepared], calm: Sequence[Calm]) -> "_Lesson":
        features, rows = Features.fit(
            [*(each.reads[0] for each in prepared), *(each.read for each in calm)], VIEWS, _FEWEST_DOCUMENTS
        )
        is_calm = np.arange(len(prepared) + len(calm)) >= len(prepared)
        nothing = np.zeros(len(calm), dtype=np.bool_)
        questions = [np.concatenate([each, nothing]) for each in _questions([each.example for each in prepared])]
        return cls(
            features=features,
            rows=rows,
            questions=[*questions, is_calm] if calm else questions,
            weights=np.where(is_calm, np.float32(_CALM_WEIGHT), np.float32(1)),
            levels=np.array([*(int(each.example.level) for each in prepared), *([0] * len(calm))]),
            languages=np.array([*(each.example.language for each in prepared), *(each.language for each in calm)]),
            calm=is_calm,
            manners=np.stack(
                [
                    *(manner_of(each.example.text, each.example.language) for each in prepared),
                    *(manner_of(each.text, each.language) for each in calm),
                ]
            ),
        )


def _questions(examples: Sequence[Example]) -> list[Answer]:
    """What is asked of every example, as the right answers: its level first, then what it is about."""
    levels = np.array([int(each.level) for each in examples])
    asked = [levels > place for place in range(len(LEVELS))]
    asked += [np.array([each.kind == kind for each in examples]) for kind in _KINDS]
    asked += [np.array([each.intent == intent for each in examples]) for intent in _INTENTS]
    asked.append(np.array([each.time is Time.NOW for each in examples]))
    asked.append(np.array([each.subject is Subject.OTHER for each in examples]))
    return [answer for answer in asked if min(answer.sum(), (~answer).sum()) >= 2 * _FOLDS]


def trusted_phrases(prepared: Sequence[Prepared]) -> frozenset[PhraseKey]:
    """Phrases heard often in grave examples and almost never in harmless ones."""
    grave: Counter[PhraseKey] = Counter()
    harmless: Counter[PhraseKey] = Counter()
    for each in prepared:
        if each.example.level >= RiskLevel.HIGH:
            grave.update(each.phrases)
        elif each.example.level is RiskLevel.NONE:
            harmless.update(each.phrases)
    return frozenset(
        key for key, times in grave.items() if times >= _OFTEN and times >= _TRUSTED_FROM * (times + harmless[key])
    )


def held_out_answers(lesson: _Lesson, prepared: Sequence[Prepared], progress: Progress) -> Floats:
    """The answers to all questions about each text, by models that have not seen it, and how it is written.

    Which pieces there are is known from all texts, what they mean is not.
    """
    several = [place for place, each in enumerate(prepared) if len(each.reads) > 1]
    sentences = lesson.features.matrix(read for place in several for read in prepared[place].reads[1:])
    of_message = np.repeat(several, [len(prepared[place].reads) - 1 for place in several])
    whole = np.zeros((len(lesson.levels), len(lesson.questions)), dtype=np.float32)
    gravest = np.full_like(whole, -np.inf)
    for number, (seen, unseen) in enumerate(_folds(lesson), start=1):
        progress(f"risk: cross-validation {number} of {_FOLDS}")
        model = _fit(lesson.rows[seen], [answer[seen] for answer in lesson.questions], lesson.weights[seen])
        whole[unseen] = model.matrix_scores(lesson.rows[unseen])
        mine = np.isin(of_message, unseen)
        if mine.any():
            np.maximum.at(gravest, of_message[mine], model.matrix_scores(sentences[mine]))
    return answers_of(whole, np.where(np.isinf(gravest), whole, gravest), lesson.manners)


def train_networks(lesson: _Lesson) -> tuple[Network, Floats]:
    """The networks, and the probability of each level for each text by others that have not seen it."""
    folds = list(_folds(lesson))
    shown = [_shown(lesson, seen) for seen in (*(seen for seen, _ in folds), np.arange(len(lesson.levels)))]
    *others, network = side_by_side(train_network, shown, len(lesson.levels))
    opinions = np.zeros((len(lesson.levels), len(LEVELS)), dtype=np.float32)
    for other, (_, unseen) in zip(others, folds, strict=True):
        opinions[unseen] = other.matrix_probabilities(lesson.rows[unseen])
    return network, opinions


def _shown(lesson: _Lesson, places: npt.NDArray[np.int64]) -> tuple[csr_matrix, npt.NDArray[np.int64], int]:
    """What networks learn from the texts at these places: all examples among them and a part of the calm texts."""
    calm = places[lesson.calm[places]]
    shown = np.sort(np.concatenate([places[~lesson.calm[places]], calm[::_CALM_FOR_NETWORKS]]))
    return lesson.rows[shown], lesson.levels[shown], _SEED


def _folds(lesson: _Lesson) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """Places of the texts to learn from and of those held out, the same each time it is asked."""
    groups = np.char.add(lesson.languages, np.where(lesson.calm, "calm", lesson.levels.astype(str)))
    yield from StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(groups, groups)


def train_judges(answers: Floats, levels: npt.NDArray[np.int64]) -> tuple[Judge, Floats]:
    """The judge, and the probability of each level for each text by others that have not seen its answers."""
    folds = list(StratifiedKFold(_FOLDS, shuffle=True, random_state=_SEED).split(answers, levels))
    tasks = [(answers[seen], levels[seen], _SEED) for seen, _ in folds]
    *others, judge = side_by_side(train_judge, [*tasks, (answers, levels, _SEED)], len(levels))
    probabilities = np.zeros((len(levels), len(LEVELS)), dtype=np.float32)
    for other, (_, unseen) in zip(others, folds, strict=True):
        probabilities[unseen] = other.probabilities(answers[unseen])
    return judge, probabilities


def _fit(rows: csr_matrix, answers: Sequence[Answer], weights: Floats | None = None) -> Linear:
    """One model for each yes-or-no question about the rows."""
    models = side_by_side(
        partial(fit_vectors, c=_STRENGTH, seed=_SEED, balanced=True, weights=weights),
        [(rows, answer) for answer in answers],
        rows.shape[0],
    )
    return Linear(
        np.ascontiguousarray(np.stack([model.coef_[0] for model in models], axis=1).astype(np.float32)),
        np.array([model.intercept_[0] for model in models], dtype=np.float32),
    )


def _fit_indicators(prepared: Sequence[Prepared], rows: csr_matrix) -> tuple[tuple[Indicator, ...], Linear]:
    """Each indicator against the other messages of risk: it is only asked for in those."""
    grave = np.flatnonzero([each.example.level > 0 for each in prepared])
    named = [frozenset(prepared[place].example.indicators) for place in grave]
    indicators, answers = [], []
    for indicator in Indicator:
        answer = np.array([indicator in each for each in named])
        if _FEWEST_OF_AN_INDICATOR <= answer.sum() < len(answer):
            indicators.append(indicator)
            answers.append(answer)
    nothing = Linear(np.zeros((rows.shape[1], 0), np.float32), np.zeros(0, np.float32))
    model = _fit(rows[grave], answers) if answers else nothing
    return tuple(indicators), model


def _figures(language: str, probabilities: Floats, levels: npt.NDArray[np.int64], thresholds: Thresholds) -> str:
    """One line: recall and false alarms of each level, on held-out examples."""
    parts = []
    for place, name in enumerate(("elevated", "high", "immediate")):
        flagged = probabilities[:, place] >= thresholds[place]
        recall = flagged[levels > place].mean()
        alarm = flagged[levels == 0].mean()
        parts.append(f"{name} {recall:.3f} (false {alarm:.3f}, from {thresholds[place]:.2f})")
    return f"risk: {language}: recall at least " + ", ".join(parts)
