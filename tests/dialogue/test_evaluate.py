"""What `helpline evaluate` makes of Rasa's verdicts, and of the figures."""

from pathlib import Path

import pytest

from bot.commands.bench_nlu import Question, clinc_task, in_and_out, own_task, threshold_for
from bot.commands.confusion_picture import draw
from bot.commands.evaluate import alarms, top_intent
from bot.errors import ContentError
from bot.evaluation import Judged, Labelled, report, worst_intents
from bot.model import RiskLevel
from bot.settings import load


def judged(
    meant: str, taken: str, confidence: float = 0.9, *, messy: bool | None = None, understood: bool = True
) -> Judged:
    label = Labelled("x", "hu", (meant,), messy=messy)
    return Judged(label, "hu", taken, confidence, RiskLevel.NONE, frozenset(), 1.0, understood=understood)


@pytest.mark.parametrize(
    ("parsed", "expected"),
    [
        (
            {
                "intent": {"name": "nlu_fallback", "confidence": 0.4},
                "intent_ranking": [
                    {"name": "nlu_fallback", "confidence": 0.4},
                    {"name": "greet", "confidence": 0.2},
                ],
            },
            ("greet", 0.2),
        ),
        (
            {
                "intent": {"name": "greet", "confidence": 0.8},
                "intent_ranking": [{"name": "greet", "confidence": 0.8}],
            },
            ("greet", 0.8),
        ),
        ({"intent": {"name": None, "confidence": 0.0}, "intent_ranking": []}, ("None", 0.0)),
    ],
)
def test_the_fallback_does_not_hide_what_was_understood(parsed: dict[str, object], expected: tuple[str, float]) -> None:
    assert top_intent(parsed) == expected


def test_messy_and_tidy_messages_and_those_asked_back_are_counted_apart() -> None:
    items = [
        judged("greet", "greet", messy=True),
        judged("greet", "thank", messy=True, understood=False),
        judged("thank", "thank", messy=False),
    ]

    figures = report(items)["hu"]

    assert figures["messy_intent_accuracy"] == 0.5
    assert figures["tidy_intent_accuracy"] == 1.0
    assert figures["understood"] == pytest.approx(2 / 3, abs=1e-3)
    assert figures["understood_and_right"] == 1.0
    assert [each.intent for each in worst_intents(items)] == ["greet", "thank"]


def told(language: str, kind: str, meant: RiskLevel, taken: RiskLevel) -> Judged:
    label = Labelled("x", language, risk=meant, kind=kind)
    return Judged(label, language, "greet", 0.9, taken, frozenset(), 1.0)


def test_alarms_at_messages_made_to_mislead_are_counted_apart_and_by_language() -> None:
    items = [
        told("hu", "idiom", RiskLevel.NONE, RiskLevel.IMMEDIATE),
        told("hu", "negation", RiskLevel.NONE, RiskLevel.NONE),
        told("hu", "intent", RiskLevel.NONE, RiskLevel.HIGH),
        told("hu", "past", RiskLevel.HIGH, RiskLevel.HIGH),
        told("de", "idiom", RiskLevel.NONE, RiskLevel.ELEVATED),
    ]

    figures = report(items)

    assert figures["hu"]["risk"]["hard_flagged_high"] == figures["hu"]["risk"]["hard_flagged_immediate"] == 0.5
    assert figures["de"]["risk"]["hard_flagged_high"] == 0
    assert figures["all"]["risk"]["none_flagged_high"] == 0.5
    table = alarms(figures, ["de", "hu", "all"])
    rows = list(zip(*(column.cells for column in table.columns), strict=True))
    assert rows == [
        ("idiom", "0.000", "1.000", "0.500"), ("intent", "-", "1.000", "1.000"), ("negation", "-", "0.000", "0.000"),
    ]  # fmt: skip


def test_the_confusions_are_drawn(tmp_path: Path) -> None:
    items = [judged("greet", "greet"), judged("greet", "thank"), judged("thank", "thank")]
    for name, begins in (("confusions.png", b"\x89PNG"), ("confusions.svg", b"<?xml")):
        draw(items, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(begins)
    with pytest.raises(ContentError, match=r"\.png or \.svg"):
        draw(items, tmp_path / "confusions.pdf")


def test_a_threshold_trades_what_is_in_scope_for_what_is_out_of_it() -> None:
    questions = [Question("a", "en", ("greet",)), Question("b", "en", ("greet",)), Question("c", "en", ("oos",))]
    verdicts = [("greet", 0.9), ("greet", 0.3), ("thank", 0.2)]

    assert in_and_out(questions, verdicts, 0.0) == (1.0, 0.0)
    assert in_and_out(questions, verdicts, 0.5) == (0.5, 1.0)
    assert threshold_for(questions, verdicts, 0.65) == 0.21


def test_a_file_that_is_not_clinc150_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text('{"train": [["hello"]]}', encoding="utf-8")
    with pytest.raises(ContentError, match=r"data\.json"):
        clinc_task(tmp_path / "data.json")


def test_our_own_questions_are_asked_in_the_language_their_file_is_named_after() -> None:
    questions = own_task(load(), "ours").questions

    assert {question.language for question in questions} == {"de", "en", "hu", "ro", "ru", "uk"}
