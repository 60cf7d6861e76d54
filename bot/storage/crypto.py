"""Keys and ciphers: text at rest is sealed with AES-256-GCM, look-ups go by keyed hash.

The key file lies outside the database:
{"current": "k1", "keys": {"k1": base64 of 32 bytes}, "lookup": base64 of 32 bytes}.
A sealed field is: format byte, length of the key id, key id, 12 random bytes, ciphertext with tag
(NIST SP 800-38D). Its context is authenticated with it, so that a field copied elsewhere does not open there.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.errors import DecryptionError, SettingError

SETTING = "HELPLINE_KEY_FILE"
KEY_LENGTH = 32

_FORMAT = 1
_NONCE_LENGTH = 12
_KEY_ID = re.compile(r"[a-z0-9]{1,16}")
_FEWEST_DISTINCT_BYTES = 10
"""Of 32 random bytes about 30 differ; fewer than ten differ in less than one key of 10^25."""


class KeyRing:
    """Every key of the installation; the current one seals, all of them open."""

    def __init__(self, current: str, keys: Mapping[str, bytes], lookup: bytes) -> None:
        if current not in keys:
            raise SettingError(SETTING, "names a current key that it does not hold")
        for key_id, key in (*keys.items(), ("lookup", lookup)):
            _check_key(key_id, key)
        if len({*keys.values(), lookup}) <= len(keys):
            raise SettingError(SETTING, "uses one key for two purposes")
        self._current = current
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self._lookup = lookup

    @classmethod
    def create(cls, path: Path) -> "KeyRing":
        """Write a new key file (mode 0600) and return its keys; never overwrites: raises SettingError."""
        content = {"current": "k1", "keys": {"k1": _new_key()}, "lookup": _new_key()}
        try:
            _write_new(path, content)
        except FileExistsError as error:
            raise SettingError(SETTING, "exists already and is not overwritten") from error
        except OSError as error:
            raise SettingError(SETTING, f"cannot be written ({error.strerror})") from error
        return cls.load(path)

    @classmethod
    def load(cls, path: Path) -> "KeyRing":
        """Read the key file; raises SettingError when it is missing, open to others, malformed or weak."""
        content = _read(path)
        keys = {key_id: _decode(key_id, encoded) for key_id, encoded in content["keys"].items()}
        return cls(content["current"], keys, _decode("lookup", content["lookup"]))

    @staticmethod
    def rotate(path: Path) -> str:
        """Add a new key to the file and make it current; older keys go on opening. Returns its id."""
        KeyRing.load(path)
        content = _read(path)
        numbers = [int(key_id[1:]) for key_id in content["keys"] if re.fullmatch(r"k\d{1,9}", key_id)]
        key_id = f"k{max(numbers, default=0) + 1}"
        _replace(path, {**content, "current": key_id, "keys": {**content["keys"], key_id: _new_key()}})
        return key_id

    @staticmethod
    def retire(path: Path) -> tuple[str, ...]:
        """Drop every key but the current one, when nothing is sealed with them any more; their ids."""
        KeyRing.load(path)
        content = _read(path)
        current = content["current"]
        _replace(path, {**content, "keys": {current: content["keys"][current]}})
        return tuple(key_id for key_id in content["keys"] if key_id != current)

    @property
    def current(self) -> str:
        """Id of the key that seals."""
        return self._current

    def seal(self, text: str, context: str) -> bytes:
        """Encrypt a text for this context (whose field it is), with the current key."""
        key_id = self._current.encode()
        nonce = os.urandom(_NONCE_LENGTH)
        head = bytes((_FORMAT, len(key_id))) + key_id
        sealed = self._ciphers[self._current].encrypt(nonce, text.encode(), head + context.encode())
        return head + nonce + sealed

    def open(self, blob: bytes, context: str) -> str:
        """Decrypt what was sealed for this context; raises DecryptionError, never gives anything changed."""
        key_id, head, rest = _split(blob)
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise DecryptionError("a field is sealed with a key that is not in the key file")
        try:
            opened = cipher.decrypt(rest[:_NONCE_LENGTH], rest[_NONCE_LENGTH:], head + context.encode())
        except InvalidTag:
            raise DecryptionError("a field was changed or belongs elsewhere") from None
        return opened.decode()

    def is_current(self, blob: bytes) -> bool:
        """Whether a field is sealed with the current key."""
        return _split(blob)[0] == self._current

    def digest(self, kind: str, value: str) -> str:
        """Keyed hash for look-ups (HMAC-SHA256, hex); kinds never share a hash."""
        message = f"{len(kind)}:{kind}:{value}".encode()
        return hmac.new(self._lookup, message, hashlib.sha256).hexdigest()


def _split(blob: bytes) -> tuple[str, bytes, bytes]:
    blob = bytes(blob)
    if len(blob) < 2 or blob[0] != _FORMAT or len(blob) < 2 + blob[1] + _NONCE_LENGTH + 16:
        raise DecryptionError("a field is not in the format of sealed fields")
    end = 2 + blob[1]
    return blob[2:end].decode("ascii", "replace"), blob[:end], blob[end:]


def _check_key(key_id: str, key: bytes) -> None:
    if len(key) != KEY_LENGTH:
        raise SettingError(SETTING, f"key {key_id} must be {KEY_LENGTH} bytes in base64")
    typed = all(byte == 0 or 0x20 <= byte < 0x7F for byte in key)
    if typed or len(set(key)) < _FEWEST_DISTINCT_BYTES:
        raise SettingError(SETTING, f"key {key_id} is a default or typed value, not a random one")


def _decode(key_id: str, encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise SettingError(SETTING, f"key {key_id} is not base64") from None


def _new_key() -> str:
    return base64.b64encode(os.urandom(KEY_LENGTH)).decode()


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            if mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise SettingError(SETTING, "can be read by others; make its mode 0600")
            content = json.loads(file.read())
    except FileNotFoundError as error:
        raise SettingError(SETTING, "the key file does not exist") from error
    except OSError as error:
        raise SettingError(SETTING, f"cannot be read ({error.strerror})") from error
    except ValueError:
        raise SettingError(SETTING, "is not JSON") from None  # the parser's message would quote the file
    if not _well_formed(content):
        raise SettingError(SETTING, 'must be {"current": ..., "keys": {...}, "lookup": ...}')
    return dict(content)


def _well_formed(content: object) -> bool:
    if not isinstance(content, dict) or not isinstance(content.get("keys"), dict):
        return False
    return all(isinstance(content.get(name), str) for name in ("current", "lookup")) and all(
        isinstance(key_id, str) and _KEY_ID.fullmatch(key_id) and isinstance(key, str)
        for key_id, key in content["keys"].items()
    )


def _write_new(path: Path, content: Mapping[str, Any]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=1)
        file.write("\n")
        file.flush()
        os.fsync(file.fileno())


def _replace(path: Path, content: Mapping[str, Any]) -> None:
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        _write_new(beside, content)
        os.replace(beside, path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise SettingError(SETTING, f"cannot be written ({error.strerror})") from error
