"""`helpline risk` and `helpline evaluate --feedback`, as somebody types them."""

import json
from pathlib import Path

import pytest

from bot.__main__ import main


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
