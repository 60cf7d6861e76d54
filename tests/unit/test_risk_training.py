"""The trained reader: trained, saved, loaded, and harmless when it is missing or broken."""

from pathlib import Path

import numpy as np
import pytest

from bot.errors import ContentError
from bot.model import RiskLevel
from bot.risk.classifier import load_trained
from bot.risk.judge import answers_of, train_judge
from bot.risk.reader import MODEL_FILE, load_reader
from bot.risk.training import train
from bot.understanding.concepts import Concepts

RISK = """
patterns: {confinement: [cellar]}
examples:
  - {level: none, texts: [NONE]}
  - {level: elevated, indicators: [wage_withholding], texts: [ELEVATED]}
  - {level: high, indicators: [threats], texts: [HIGH]}
  - {level: immediate, indicators: [immediate_danger], texts: [IMMEDIATE]}
"""
WORDS = {
    "NONE": "the {} tram goes to the market",
    "ELEVATED": "i got no wages for the {} week",
    "HIGH": "he says the {} time that he hurts my mother",
    "IMMEDIATE": "with a knife for the {} time he runs at me",
}
ORDER = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "next"]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    text = RISK
    for name, sentence in WORDS.items():
        text = text.replace(f"[{name}]", "[" + ", ".join(sentence.format(word) for word in ORDER) + "]")
    path = tmp_path / "data" / "en" / "risk.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return tmp_path / "data"


def test_a_trained_reader_hears_what_no_phrase_says(data: Path, tmp_path: Path) -> None:
    told: list[str] = []
    train(data, tmp_path / "models" / MODEL_FILE, told.append)

    reader = load_reader(data, tmp_path / "models")

    assert told
    assert reader.has_trained_part
    assessment = reader.assess("with a knife for the hundredth time he runs at me", "en")
    assert assessment.level is RiskLevel.IMMEDIATE
    assert {each.reader for each in assessment.evidence} == {"trained"}
    assert reader.assess("the green tram goes to the market", "en").level is RiskLevel.NONE


def test_training_twice_gives_the_same_reader(data: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        train(data, tmp_path / name / MODEL_FILE, lambda line: None)

    text = "no wages and he hurts my mother"
    one, two = (load_reader(data, tmp_path / name).explain(text, "en") for name in ("one", "two"))

    assert one == two


def test_the_phrases_work_with_the_trained_part_missing(data: Path, tmp_path: Path) -> None:
    reader = load_reader(data, tmp_path / "nothing-here")

    assert not reader.has_trained_part
    assert reader.assess("in the cellar", "en").level is RiskLevel.HIGH


def test_a_broken_model_file_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / MODEL_FILE
    path.write_bytes(b"not a model")

    with pytest.raises(ContentError, match=MODEL_FILE):
        load_trained(path, Concepts({}))


def test_too_few_examples_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "en" / "risk.yml"
    path.parent.mkdir()
    path.write_text("examples: [{level: none, texts: [hello]}]", encoding="utf-8")

    with pytest.raises(ContentError):
        train(tmp_path, tmp_path / MODEL_FILE, lambda line: None)


NOT_BY_ITSELF = """
patterns: {confinement: [in the cellar, behind the bars]}
examples:
  - {level: high, indicators: [confinement], texts: [GRAVE, BARS]}
  - {level: none, texts: [JOKE]}
  - {level: elevated, indicators: [wage_withholding], texts: [ELEVATED]}
  - {level: immediate, indicators: [immediate_danger], texts: [IMMEDIATE]}
"""


@pytest.fixture
def joked_about(tmp_path: Path) -> Path:
    """Examples in which a phrase is as often a joke as a cry, and another always a cry."""
    sentences = WORDS | {
        "GRAVE": "the {} man holds us in the cellar and takes the key",
        "BARS": "the {} man holds us behind the bars and takes the key",
        "JOKE": "the {} wine is getting old in the cellar like my jokes",
    }
    text = NOT_BY_ITSELF
    for name, sentence in sentences.items():
        text = text.replace(name, ", ".join(sentence.format(word) for word in ORDER))
    path = tmp_path / "data" / "en" / "risk.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return tmp_path / "data"


def test_a_phrase_also_heard_in_jokes_is_believed_only_beside_a_suspicion(joked_about: Path, tmp_path: Path) -> None:
    train(joked_about, tmp_path / "models" / MODEL_FILE, lambda line: None)
    reader = load_reader(joked_about, tmp_path / "models")

    joke = reader.explain("the good wine is getting old in the cellar like my jokes", "en")
    cry = reader.explain("the good man holds us in the cellar and takes the key", "en")
    unlike_any = reader.explain("blue wine is getting old jokes behind the bars", "en")

    assert (joke.pattern_level, joke.assessment.level) == (RiskLevel.HIGH, RiskLevel.ELEVATED)
    assert cry.assessment.level is RiskLevel.HIGH
    assert unlike_any.believed_level is RiskLevel.HIGH  # this phrase was never a joke: it needs nobody's leave


def test_the_judge_learns_what_no_single_answer_says() -> None:
    # Grave (first answer) counts unless it is quoted (second answer).
    chance = np.random.default_rng(1)
    grave, quoted = chance.choice([-1.0, 1.0], 12_000), chance.choice([-1.0, 1.0], 12_000)
    levels = np.where((grave > 0) & (quoted < 0), 2, 0)
    levels[:2], levels[2:4] = 1, 3
    whole = np.stack([grave, quoted], axis=1).astype(np.float32)

    plain = np.zeros((len(whole), 0), dtype=np.float32)  # nothing is known of how they are written
    judge = train_judge(answers_of(whole, whole, plain), levels, seed=1)

    asked = np.array([[1, -1], [1, 1], [-1, -1]], dtype=np.float32)
    high = judge.probabilities(answers_of(asked, asked, plain[:3]))[:, 1]
    assert high[0] > 0.5 > high[1:].max()
    assert high[0] > 2 * high[1:].max()
