"""Keys and ciphers: what is sealed opens only unchanged and in its place; weak key files are refused."""

import base64
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import DecryptionError, SettingError
from bot.storage.crypto import KeyRing

RING = KeyRing("k1", {"k1": os.urandom(32)}, os.urandom(32))


def encoded(key: bytes) -> str:
    return base64.b64encode(key).decode()


def write_key_file(path: Path, **changes: Any) -> Path:
    content: dict[str, Any] = {
        "current": "k1",
        "keys": {"k1": encoded(os.urandom(32))},
        "lookup": encoded(os.urandom(32)),
    }
    path.write_text(json.dumps({**content, **changes}))
    path.chmod(0o600)
    return path


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_sealed_opens_again_in_its_context(text: str, context: str) -> None:
    assert RING.open(RING.seal(text, context), context) == text


@given(st.data())
def test_any_changed_byte_is_refused(data: st.DataObject) -> None:
    blob = bytearray(RING.seal("elvették az útlevelem", "c1:text"))
    place = data.draw(st.integers(0, len(blob) - 1))
    blob[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(DecryptionError):
        RING.open(bytes(blob), "c1:text")


@pytest.mark.parametrize("length", range(60))
def test_a_cut_field_is_refused(length: int) -> None:
    blob = RING.seal("some longer text that fills the field", "c1:text")
    with pytest.raises(DecryptionError):
        RING.open(blob[:length], "c1:text")


def test_a_field_does_not_open_in_another_conversation() -> None:
    with pytest.raises(DecryptionError):
        RING.open(RING.seal("text", "c1:text"), "c2:text")


def test_the_same_text_is_sealed_differently_each_time() -> None:
    assert RING.seal("igen", "c1:text") != RING.seal("igen", "c1:text")


def test_a_decryption_error_quotes_nothing() -> None:
    blob = RING.seal("canary", "c1:text")
    with pytest.raises(DecryptionError) as caught:
        RING.open(blob, "other")
    assert "canary" not in str(caught.value) and "c1" not in str(caught.value)


def test_digests_need_the_key_and_kinds_never_share_one() -> None:
    other = KeyRing("k1", {"k1": os.urandom(32)}, os.urandom(32))
    assert RING.digest("address", "123") == RING.digest("address", "123")
    assert RING.digest("address", "123") != other.digest("address", "123")
    assert RING.digest("a", "b:c") != RING.digest("a:b", "c")


def test_a_new_key_file_is_for_its_owner_alone_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    blob = KeyRing.create(path).seal("text", "c")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(SettingError, match="exists already"):
        KeyRing.create(path)
    assert KeyRing.load(path).open(blob, "c") == "text"


def test_after_rotation_old_fields_open_and_new_ones_use_the_new_key(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    before = KeyRing.create(path)
    old, digest = before.seal("text", "c"), before.digest("address", "1")
    assert KeyRing.rotate(path) == "k2"
    after = KeyRing.load(path)
    assert after.current == "k2"
    assert after.open(old, "c") == "text"
    assert not after.is_current(old) and after.is_current(after.seal("text", "c"))
    assert after.digest("address", "1") == digest
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(DecryptionError):
        before.open(after.seal("text", "c"), "c")


def test_a_retired_key_opens_nothing_any_more(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    old = KeyRing.create(path).seal("text", "c")
    KeyRing.rotate(path)
    assert KeyRing.retire(path) == ("k1",)
    with pytest.raises(DecryptionError):
        KeyRing.load(path).open(old, "c")


@pytest.mark.parametrize(
    "key",
    [
        bytes(32),
        b"\xff" * 32,
        b"changeme" * 4,
        b"changeme".ljust(32, b"\0"),
        b"changeme".ljust(32, b"0"),
        b"ChangeMe-please-32-characters!!!",
        b"0123456789abcdef0123456789abcdef",
        b"short",
        b"",
        bytes(range(31)),
        bytes(range(33)),
    ],
)
@pytest.mark.parametrize("place", ["key", "lookup"])
def test_a_weak_or_default_key_is_refused(tmp_path: Path, key: bytes, place: str) -> None:
    changes: dict[str, Any] = {"keys": {"k1": encoded(key)}} if place == "key" else {"lookup": encoded(key)}
    path = write_key_file(tmp_path / "keys.json", **changes)
    with pytest.raises(SettingError, match="HELPLINE_KEY_FILE"):
        KeyRing.load(path)


def test_one_key_for_two_purposes_is_refused(tmp_path: Path) -> None:
    same = encoded(os.urandom(32))
    with pytest.raises(SettingError, match="two purposes"):
        KeyRing.load(write_key_file(tmp_path / "keys.json", keys={"k1": same}, lookup=same))


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644, 0o777])
def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    path = write_key_file(tmp_path / "keys.json")
    path.chmod(mode)
    with pytest.raises(SettingError, match="0600"):
        KeyRing.load(path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "changeme",
        "[]",
        "{}",
        '{"current": "k1", "keys": [], "lookup": "x"}',
        '{"current": 1, "keys": {}, "lookup": ""}',
    ],
)
def test_a_malformed_key_file_is_refused_without_quoting_it(tmp_path: Path, content: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(content)
    path.chmod(0o600)
    with pytest.raises(SettingError, match="HELPLINE_KEY_FILE") as caught:
        KeyRing.load(path)
    assert "changeme" not in str(caught.value)


def test_a_missing_file_a_folder_an_unknown_current_key_and_bad_base64_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="does not exist"):
        KeyRing.load(tmp_path / "nothing.json")
    with pytest.raises(SettingError, match="cannot be read"):
        KeyRing.load(tmp_path)
    with pytest.raises(SettingError, match="current"):
        KeyRing.load(write_key_file(tmp_path / "a.json", current="k9"))
    with pytest.raises(SettingError, match="base64"):
        KeyRing.load(write_key_file(tmp_path / "b.json", lookup="!!!!"))


def test_a_key_file_cannot_be_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="cannot be written"):
        KeyRing.create(tmp_path / "missing" / "keys.json")
