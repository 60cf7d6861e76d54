"""A start that must not happen: refused with one line that names the setting."""

import base64
import json
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.storage.crypto import KeyRing


@pytest.fixture
def var(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private folder with good keys, and an environment that names it."""
    folder = tmp_path / "var"
    folder.mkdir(mode=0o700)
    KeyRing.create(folder / "keys.json")
    monkeypatch.setenv("HELPLINE_VAR", str(folder))
    return folder


def refused(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["serve"]) == 2
    line = capsys.readouterr().err
    assert line.startswith(f"helpline: {name}: ")
    assert line.count("\n") == 1


def test_without_a_key_file(var: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (var / "keys.json").unlink()
    refused(capsys, "HELPLINE_KEY_FILE")


def test_with_a_key_file_that_others_can_read(var: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (var / "keys.json").chmod(0o644)
    refused(capsys, "HELPLINE_KEY_FILE")


@pytest.mark.parametrize("key", [b"changeme" * 4, bytes(32), b"short"])
def test_with_a_default_or_empty_key(var: Path, capsys: pytest.CaptureFixture[str], key: bytes) -> None:
    content = json.loads((var / "keys.json").read_text())
    content["keys"]["k1"] = base64.b64encode(key).decode()
    (var / "keys.json").write_text(json.dumps(content))
    refused(capsys, "HELPLINE_KEY_FILE")


@pytest.mark.parametrize("content", ["", "{}", "not json", '{"current": "k2", "keys": {}, "lookup": ""}'])
def test_with_a_key_file_that_cannot_be_read_as_one(
    var: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    (var / "keys.json").write_text(content)
    refused(capsys, "HELPLINE_KEY_FILE")


def test_with_a_lost_key_beside_a_database_nothing_is_made_anew(var: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == 0
    (var / "keys.json").unlink()
    assert main(["init"]) == 2
    assert capsys.readouterr().err.startswith("helpline: HELPLINE_KEY_FILE: ")
    assert not (var / "keys.json").exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HELPLINE_DATABASE_URL", "mysql://here"),
        ("HELPLINE_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none"),
        ("HELPLINE_REDIS_URL", "ftp://here"),
        ("HELPLINE_DATA", "/nowhere/at/all"),
        ("HELPLINE_HOURS", "now and then"),
        ("HELPLINE_PUBLIC_URL", "not an address"),
        ("HELPLINE_TELEGRAM_TOKEN", "changeme"),
    ],
)
def test_with_a_wrong_setting(
    var: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    refused(capsys, name)


def test_with_a_folder_that_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HELPLINE_VAR", str(tmp_path / "file"))
    refused(capsys, "HELPLINE_VAR")


def test_init_makes_a_private_folder_and_private_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HELPLINE_VAR", str(tmp_path / "new"))
    assert main(["init"]) == 0
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "new").iterdir()}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
    assert modes["keys.json"] == modes["helpline.db"] == 0o600


def test_an_account_can_be_added_listed_disabled_and_reset(
    var: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["staff", "add", "--username", "anna", "--role", "counsellor", "--languages", "hu,en", "--json"]
    assert main([*add, "--qr", str(tmp_path / "qr.svg")]) == 0
    first = json.loads(capsys.readouterr().out)
    assert set(first) == {"username", "password", "totp_secret"}
    assert (tmp_path / "qr.svg").read_text().startswith("<svg")
    assert (tmp_path / "qr.svg").stat().st_mode & 0o777 == 0o600
    assert main(add) == 2
    assert main(["staff", "reset", "--username", "anna", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["password"] != first["password"]
    assert main(["staff", "disable", "--username", "anna"]) == 0
    assert main(["staff", "list"]) == 0
    assert "disabled" in capsys.readouterr().out
    assert main(["staff", "disable", "--username", "nobody"]) == 2


def test_the_key_can_be_changed_and_older_text_still_opens(var: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init"]) == 0
    before = json.loads((var / "keys.json").read_text())["current"]
    assert main(["rotate-key"]) == 0
    assert set(json.loads((var / "keys.json").read_text())["keys"]) > {before}
    assert main(["rotate-key", "--finish"]) == 0
    assert before not in json.loads((var / "keys.json").read_text())["keys"]
