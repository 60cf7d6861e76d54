"""Makes the Rasa server quick and small: without the packages it would import and never use.

Importing Rasa imports TensorFlow (for the progress bar of neural components), the clients of five databases and queues,
and a dozen chat channels. Our pipeline uses none of them, and they are two thirds of the time to start and of the
memory. In this process, and only here, an import of one of them gives an empty module whose names are placeholder
classes. Training and everything else runs Rasa as it is.
"""

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

UNUSED = frozenset(
    {
        "aio_pika", "aiogram", "boto3", "botocore", "confluent_kafka", "fbmessenger", "h5py", "matplotlib",
        "mattermostwrapper", "prompt_toolkit", "pymongo",
        "questionary", "rocketchat_API", "slack_sdk", "tensorflow", "twilio", "webexteamssdk",
    }
)  # fmt: skip
"""Packages that are left out."""

TRAINING_ONLY = frozenset({"rasa.graph_components.validators.default_recipe_validator"})
"""A module of Rasa that a stored model names but only training runs; it imports every component there is."""


class _Named(type):
    """Placeholders have every attribute: `tf.keras.callbacks.Callback` is a placeholder too."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _placeholder(name)


def _placeholder(name: str) -> Any:
    # An exception class, so that `except botocore.exceptions.BotoCoreError` stays valid.
    return _Named(name, (Exception,), {})


class _Empty(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _placeholder(name)


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] not in UNUSED and fullname not in TRAINING_ONLY:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


def leave_out_unused() -> None:
    """From now on, importing what is unused gives placeholders. Raises RuntimeError if Rasa is already imported."""
    if "rasa" in sys.modules:
        raise RuntimeError("too late: Rasa is already imported")
    sys.meta_path.insert(0, _Finder())


def check_answers_lightly() -> None:
    """Check what the action server answers with a short schema.

    Rasa's own describes every event there is and is itself checked anew for each answer: most of the time a message
    takes. Our actions send no events.
    """
    from rasa.core.actions.action import RemoteAction

    RemoteAction.action_response_format_spec = staticmethod(lambda: _ANSWER)


_ANSWER: dict[str, Any] = {
    "type": "object",
    "properties": {
        "events": {"type": "array", "maxItems": 0},
        "responses": {"type": "array", "items": {"type": "object"}},
    },
}
