"""Settings are refused with one line that names the setting."""

import re
from pathlib import Path

import pytest

from bot import settings
from bot.errors import SettingError

ROOT = Path(__file__).resolve().parents[2]


def test_the_defaults_are_enough_to_start() -> None:
    loaded = settings.load({})
    assert (loaded.host, loaded.port, loaded.language) == ("127.0.0.1", 8080, "hu")
    assert loaded.database_url.startswith("sqlite:///")
    assert loaded.key_file.parent == loaded.var


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HELPLINE_PORT", "eighty"),
        ("HELPLINE_PORT", "70000"),
        ("HELPLINE_PORT", "-1"),
        ("HELPLINE_DATA", "/nowhere"),
        ("HELPLINE_VAR", str(Path(__file__))),
        ("HELPLINE_DATABASE_URL", "mysql://x/y"),
        ("HELPLINE_DATABASE_URL", "helpline.db"),
        ("HELPLINE_REDIS_URL", "http://x"),
        ("HELPLINE_PUBLIC_URL", "helpline.example.org"),
        ("HELPLINE_PUBLIC_URL", "https://x:notaport"),
        ("HELPLINE_ORIGINS", "*"),
        ("HELPLINE_ORIGINS", "https://a.example/path"),
        ("HELPLINE_LANGUAGE", "xx"),
        ("HELPLINE_TIMEZONE", "Europe/Nowhere"),
        ("HELPLINE_TIMEZONE", "../etc/passwd"),
        ("HELPLINE_EXIT_URL", "javascript:alert(1)"),
        ("HELPLINE_TELEGRAM_TOKEN", "changeme"),
        ("HELPLINE_TELEGRAM_SECRET", "short"),
        ("HELPLINE_LOG_LEVEL", "LOUD"),
        ("HELPLINE_TYPO", "1"),
    ],
)
def test_a_wrong_value_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingError) as caught:
        settings.load({name: value})
    assert caught.value.name == name
    assert "\n" not in str(caught.value)


def test_a_webhook_without_a_secret_is_refused() -> None:
    environ = {"HELPLINE_TELEGRAM_TOKEN": "1:" + "a" * 30, "HELPLINE_PUBLIC_URL": "https://x.example"}
    with pytest.raises(SettingError, match="HELPLINE_TELEGRAM_SECRET"):
        settings.load(environ)


def test_the_example_file_and_the_documentation_name_every_setting_with_its_default() -> None:
    names = {name: default for name, default, _ in settings.DESCRIPTIONS}
    example = dict(re.findall(r"^#?(HELPLINE_\w+)=(.*)$", (ROOT / ".env.example").read_text(), re.MULTILINE))
    assert example == names
    documented = set(re.findall(r"^\| `(HELPLINE_\w+)`", (ROOT / "docs/settings.md").read_text(), re.MULTILINE))
    assert documented == set(names)
