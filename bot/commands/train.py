"""`helpline train`: train what the assistant understands and the second reader of risk, when something changed."""

import hashlib
import json
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from sklearn.exceptions import ConvergenceWarning

from bot.language.identifier import MODEL_FILE as LANGUAGE_MODEL
from bot.language.training import train_tables
from bot.risk import training as risk_training
from bot.settings import ROOT, Settings
from bot.texts import language_folders

MODEL = "helpline.tar.gz"
RISK_MODEL = "risk.joblib"
MODELS = (MODEL, RISK_MODEL, LANGUAGE_MODEL)
FINGERPRINT = "fingerprint.json"

FIRST_LANGUAGES = ("hu", "en", "uk", "ro", "de", "ru")
"""Told apart from each other whether or not they have a folder already."""

_CODE = ("config.yml", "domain.yml", "requirements.lock", "bot/normalise.py")
_CODE_FOLDERS = ("bot/rasa_server", "bot/risk", "bot/language", "bot/understanding", "bot/knowledge")
_DATA_FILES = (
    "*/nlu.yml",
    "*/risk.yml",
    "*/concepts.yml",
    "*/plain.txt",
    "dialogue/*.yml",
    "knowledge/synonyms.yml",
    "knowledge/common_words.yml",
)


def fingerprint(settings: Settings) -> str:
    """SHA-256 over everything a model is made from."""
    digest = hashlib.sha256()
    for path in _sources(settings):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def is_current(settings: Settings) -> bool:
    """Whether the models on disk were made from the present data and configuration."""
    note = settings.models / FINGERPRINT
    if not note.is_file() or not all((settings.models / name).is_file() for name in MODELS):
        return False
    made_from: object = json.loads(note.read_text()).get("made_from")
    return made_from == fingerprint(settings)


def train(settings: Settings, *, force: bool = False) -> float | None:
    """Train both models; returns the seconds it took, None when they were current. Exits when Rasa fails."""
    if not force and is_current(settings):
        return None
    settings.models.mkdir(exist_ok=True)
    started = time.monotonic()
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with warnings.catch_warnings(), Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        warnings.simplefilter("ignore", ConvergenceWarning)  # a few passes are enough, on purpose
        task = progress.add_task("Training the assistant ...", total=None)
        with _rasa_train(settings) as assistant:  # beside the two others: it needs nothing of theirs
            progress.update(task, description="Learning to tell languages apart ...")
            languages = tuple(dict.fromkeys((*language_folders(settings.data), *FIRST_LANGUAGES)))
            train_tables(languages, settings.data).save(settings.models / LANGUAGE_MODEL)
            progress.update(task, description="Training the reader of risk ...")
            risk_training.train(
                settings.data, settings.models / RISK_MODEL, lambda text: progress.update(task, description=text)
            )
            progress.update(task, description="Training the assistant ...")
            _finish(assistant)
    seconds = time.monotonic() - started
    note = {"made_from": fingerprint(settings), "seconds": round(seconds, 1)}
    (settings.models / FINGERPRINT).write_text(json.dumps(note) + "\n")
    console.print(f"Trained in {seconds:.0f} s.")
    return seconds


def rasa_environment(settings: Settings) -> dict[str, str]:
    """The environment Rasa's processes run in: loopback only, quiet, no telemetry, our settings handed on."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "SANIC_HOST": "127.0.0.1",
        "HELPLINE_DATABASE_URL": settings.database_url,
        "HELPLINE_KEY_FILE": str(settings.key_file),
        "HELPLINE_DATA": str(settings.data),
        "HELPLINE_MODELS": str(settings.models),
        "HELPLINE_RASA_PORT": str(settings.rasa_port),
        "HELPLINE_ACTIONS_PORT": str(settings.actions_port),
    }


def _rasa_train(settings: Settings) -> "subprocess.Popen[str]":
    command = [
        sys.executable,
        "-m",
        "rasa",
        "train",
        "--fixed-model-name",
        MODEL.removesuffix(".tar.gz"),
        "--quiet",
        "--force",  # Rasa's own cache looks at data and configuration, not at our components' code and concepts
    ]
    command += [
        "--out",
        str(settings.models),
        "--data",
        str(settings.data),
        "--domain",
        "domain.yml",
        "--config",
        "config.yml",
    ]
    return subprocess.Popen(
        command, cwd=ROOT, env=rasa_environment(settings), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def _finish(training: "subprocess.Popen[str]") -> None:
    """Wait for Rasa; exits with the end of what it said when it failed."""
    said, _ = training.communicate()
    if training.returncode != 0:
        sys.exit("rasa train failed:\n" + said[-4_000:])


def _sources(settings: Settings) -> Iterator[Path]:
    yield from (ROOT / name for name in _CODE)
    for folder in _CODE_FOLDERS:
        yield from sorted((ROOT / folder).rglob("*.py"))
    for pattern in _DATA_FILES:
        yield from sorted(settings.data.glob(pattern))
