"""Rules about the tree itself that no linter sees."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "actions").rglob("*.py")])
LONGEST = 340
"""Lines; past 300 a file is asked what it hides."""

LIBRARY_HOMES = {
    "telegram": {"bot/channels"},
    "sqlalchemy": {"bot/storage", "bot/migrations"},
    "alembic": {"bot/storage/migrate.py", "bot/migrations"},
    "spacy": {"bot/risk", "bot/rasa_server"},
    "rasa": {"bot/rasa_server", "bot/commands/evaluate.py", "bot/commands/bench_rasa.py"},
    "rasa_sdk": {"actions"},
    "lingua": {"bot/language/identifier.py"},
    "wordfreq": {"bot/language/training.py"},
    "symspellpy": {"bot/risk/spelling.py"},
    "minify": {"bot/channels/web_assets.py"},
    "matplotlib": {"bot/commands/confusion_picture.py"},
    "redis": {"bot/feed.py"},
    "prometheus_client": {"bot/metrics.py"},
    "honcho": {"bot/commands/run.py"},
    "aiosmtplib": {"bot/alerts"},
}
SETTINGS_READERS = {"bot/app.py", "bot/__main__.py", "bot/settings.py"}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_every_file_says_its_one_job_in_its_first_line_and_is_not_too_long(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(source))
    assert docstring, "no docstring"
    assert docstring.splitlines()[0].rstrip().endswith((".", ":", "!", "?", ";")) or len(docstring) > 10
    assert len(source.splitlines()) <= LONGEST


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_no_module_is_an_attic(path: Path) -> None:
    assert path.stem not in {"utils", "util", "helpers", "helper", "common", "misc"}


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_every_library_has_its_one_home(path: Path) -> None:
    for library, homes in LIBRARY_HOMES.items():
        if any(name == library or name.startswith(f"{library}.") for name in imported(path)):
            assert any(relative(path) == home or relative(path).startswith(f"{home}/") for home in homes), library


@pytest.mark.parametrize("path", CODE, ids=relative)
def test_only_the_root_and_the_commands_read_settings(path: Path) -> None:
    if "bot.settings" in imported(path) and not relative(path).startswith("bot/commands/"):
        assert relative(path) in SETTINGS_READERS


def test_nobody_imports_what_rasa_loads_by_name() -> None:
    for path in CODE:
        place = relative(path)
        for name in imported(path):
            if name.startswith("bot.rasa_server"):
                assert place.startswith("bot/rasa_server/"), place
            if name == "actions" or name.startswith("actions."):
                assert place.startswith("actions/"), place


def test_the_conversation_knows_only_words_texts_and_the_standard_library() -> None:
    allowed = tuple(
        f"bot.{name}" for name in ("conversation", "texts", "knowledge", "language", "model", "turn", "todo", "errors")
    )
    for path in (ROOT / "bot/conversation").glob("*.py"):
        for name in imported(path):
            if name.startswith(("bot.", "actions")):
                assert name.startswith(allowed), f"{path.name}: {name}"


def test_actions_know_only_content_and_the_sdk() -> None:
    allowed = ("bot.knowledge", "bot.texts", "bot.language", "bot.model", "bot.errors", "actions")
    for path in (ROOT / "actions").glob("*.py"):
        for name in imported(path):
            if name.startswith(("bot.", "actions")):
                assert name.startswith(allowed), f"{path.name}: {name}"


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / line for line in listed.splitlines() if (ROOT / line).is_file()]


def test_nothing_private_or_machine_made_is_tracked() -> None:
    forbidden = re.compile(r"(^|/)(uv\.lock|\.env|.*\.(db|sqlite3?|pem|key|joblib|tar\.gz|pyc))$")
    assert [relative(path) for path in tracked() if forbidden.search(relative(path))] == []


def test_no_tracked_file_names_a_package_index_or_a_folder_of_one_machine() -> None:
    # Put together here so that this file does not name them itself.
    signs = [
        re.compile(p)
        for p in (
            r"--(extra-)?index" + "-url",
            r'"resolved": *"https?://',
            r"(?<![\w.])/(root|work|home/\w+)/",
        )
    ]
    found = []
    for path in tracked():
        if path.suffix in {".png", ".ico", ".woff2"} or path.name == "LICENSE":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if any(sign.search(line) for sign in signs) and "--no-emit-index-url" not in line:
                found.append(f"{relative(path)}:{number}")
    assert found == []
