"""`helpline risk` and `helpline evaluate --feedback`, as somebody types them."""

import json
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.commands.risk_figures import LETTERS_TO_A_MISTAKE, mistyped


def test_explain_tells_the_level_and_what_each_reader_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["risk", "explain", "he keeps my passport and locks me in", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["language"] == "en"
    assert told["level"] in ("high", "immediate")
    assert {"document_confiscation", "confinement"} <= set(told["indicators"])
    assert {each["text"] for each in told["evidence"] if each["reader"] == "patterns"}
    assert told["patterns"]["believed"] in ("high", "immediate")
    assert told["trained"]["probabilities"].keys() == {"elevated", "high", "immediate"}


def test_explain_tells_why_a_phrase_does_not_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["risk", "explain", "nobody took my passport", "--language", "en"]) == 0

    told = capsys.readouterr().out
    assert "denied" in told
    assert "none" in told


def test_phrases_heard_in_harmless_examples_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["risk", "phrases", "--language", "en", "--most", "3"]) == 0

    assert "harmless" in capsys.readouterr().out


def test_a_language_without_phrases_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["risk", "phrases", "--language", "xx"]) == 2

    assert "xx" in capsys.readouterr().err


def test_feedback_from_a_database_without_tables_is_one_clear_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    empty = tmp_path / "helpline.db"
    empty.touch()
    monkeypatch.setenv("HELPLINE_DATABASE_URL", f"sqlite+aiosqlite:///{empty}")

    assert main(["evaluate", "--feedback"]) == 2

    assert "helpline init" in capsys.readouterr().err


def test_figures_of_plain_sentences_of_spelling_and_of_time(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plain, queries, labelled = tmp_path / "de.txt", tmp_path / "clinc.json", tmp_path / "uk.jsonl"
    plain.write_text("Das Wetter war gestern schön.\n\nDie Bahn kam pünktlich.\n", encoding="utf-8")
    queries.write_text(json.dumps({"test": [["what is the weather", "weather"]], "oos": []}), encoding="utf-8")
    row = {"text": "він замкнув мене і забрав паспорт", "language": "uk", "intent": "disclose_exploitation"}
    labelled.write_text(json.dumps(row | {"risk": "high"}, ensure_ascii=False) + "\n", encoding="utf-8")

    assert main(["risk", "figures", str(plain), str(queries), str(labelled), "--json"]) == 0

    found = json.loads(capsys.readouterr().out)
    assert found["plain"]["de"] == {"texts": 2, "high": 0, "immediate": 0}
    assert found["plain"]["clinc"]["texts"] == 1
    assert found["spoilt"]["uk"]["texts"] == 1
    assert found["spoilt"]["uk"]["as it is"] == 100
    assert found["spoilt"]["uk"].keys() >= {"without accents", "mistyped", "in Latin letters"}
    assert found["time"]["uk"]["message"] > 0


def test_figures_are_shown_as_tables(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plain = tmp_path / "en.txt"
    plain.write_text("The train was on time.\n", encoding="utf-8")

    assert main(["risk", "figures", str(plain)]) == 0

    assert "immediate" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "text"), [("en.csv", "a"), ("en.json", "[1]"), ("en.json", "not json")])
def test_figures_of_a_file_of_another_form_are_one_clear_line(
    name: str, text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")

    assert main(["risk", "figures", str(tmp_path / name)]) == 2

    assert name in capsys.readouterr().err


def test_a_mistyped_text_differs_a_little_and_always_alike() -> None:
    text = "please come quickly he has locked the door"

    assert mistyped(text) != text
    assert mistyped(text) == mistyped(text)
    assert abs(len(mistyped(text)) - len(text)) <= len(text) // LETTERS_TO_A_MISTAKE
    assert mistyped("1234 !") == "1234 !"
