"""Hands Rasa the training examples of each language, one message for all examples of an intent.

Rasa copies and fingerprints every training message a dozen times over; with some tens of thousands of examples that
takes longer than learning from them. So each intent and language comes as one message, which carries the other
examples in `EXAMPLES`; only our classifier looks at them. Messages of risk.yml that name their intent teach it too.
"""

from pathlib import Path
from typing import Any, List, Optional, Text, Union

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.rasa_server.message_context import LANGUAGE
from bot.understanding.examples import NLU_FILE, is_language_folder, texts_of

EXAMPLES = "examples"
"""Key of a training message that holds the other examples of its intent and language."""


class ExamplesImporter(RasaFileImporter):
    """Rasa's own importer for everything but the examples in our language folders."""

    def __init__(
        self,
        config_file: Optional[Text] = None,
        domain_path: Optional[Text] = None,
        training_data_paths: Optional[Union[List[Text], Text]] = None,
        **kwargs: Any,
    ) -> None:
        """Find the files, as Rasa's importer does."""
        super().__init__(config_file, domain_path, training_data_paths)
        files: List[Path] = [Path(file) for file in self._nlu_files]
        self._ours = sorted(file for file in files if file.name == NLU_FILE and is_language_folder(file.parent))
        self._nlu_files: List[Text] = [str(file) for file in files if file not in self._ours]

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        """The examples of every language folder, and whatever Rasa finds elsewhere."""
        messages = []
        for file in self._ours:
            for intent, texts in texts_of(file.parent).items():
                first, *others = texts
                messages.append(Message({TEXT: first, INTENT: intent, LANGUAGE: file.parent.name, EXAMPLES: others}))
        others_data: TrainingData = super().get_nlu_data(language)
        return others_data.merge(TrainingData(messages))
