"""`helpline rasa` and `helpline actions`: Rasa's two servers, on loopback, with our settings handed on."""

import os
import sys
from typing import NoReturn

from bot.commands import train
from bot.settings import ROOT, Settings


def rasa(settings: Settings) -> NoReturn:
    """Become the Rasa server."""
    model = settings.models / train.MODEL
    if not model.is_file():
        sys.exit(f"{model}: no trained model; run helpline train")
    arguments = ["-m", "bot.rasa_server", "--model", str(model), "--port", str(settings.rasa_port)]
    arguments += ["--actions-port", str(settings.actions_port)]
    _become(settings, arguments)


def actions(settings: Settings) -> NoReturn:
    """Become the action server."""
    _become(settings, ["-m", "rasa_sdk", "--actions", "actions", "--port", str(settings.actions_port)])


def _become(settings: Settings, arguments: list[str]) -> NoReturn:
    os.chdir(ROOT)
    os.execve(sys.executable, [sys.executable, *arguments], train.rasa_environment(settings))  # noqa: S606
