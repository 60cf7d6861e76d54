"""The quick start: placeholders for what Rasa imports and never uses. In a process of its own: they would stay."""

import subprocess
import sys

from tests.dialogue.conftest import ROOT


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_server_starts_without_tensorflow() -> None:
    done = run(
        "from bot.rasa_server.lean import check_answers_lightly, leave_out_unused\n"
        "leave_out_unused()\n"
        "check_answers_lightly()\n"
        "import rasa.core.run, sys\n"
        "import tensorflow as tf\n"
        "from botocore.exceptions import BotoCoreError\n"
        "assert issubclass(BotoCoreError, Exception)\n"
        "assert not hasattr(tf, '__version__')\n"
        "assert not {'jax', 'keras'} & set(sys.modules)\n"
        "from rasa.core.actions.action import RemoteAction\n"
        "RemoteAction('a', None)._validate_action_result({'events': [], 'responses': [{'text': 'x'}]})\n"
    )

    assert done.returncode == 0, done.stderr


def test_it_refuses_to_come_too_late() -> None:
    done = run("import rasa\nfrom bot.rasa_server.lean import leave_out_unused\nleave_out_unused()")

    assert "too late" in done.stderr
