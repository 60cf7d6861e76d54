"""Turns a message into TF-IDF weights of character and word n-grams.

Character n-grams carry inflected and misspelt words, word n-grams the rest. Both are taken from the folded text (no
accents, one alphabet, no repeated letters); character n-grams of the text as written stand beside them, because in
some languages an accent tells two words apart.
"""

import json
from collections import Counter
from itertools import chain
from typing import Any, Dict, List, Optional, Text, Tuple, Type

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.sparse_featurizer.sparse_featurizer import SparseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.normalise import fold_text

Parts = Tuple[Text, Text, Text]
"""One message as the three views see it: folded text, text as written, folded words joined by spaces."""

_VIEWS = ("folded", "written", "words")
_FILE = "vocabulary.json"
_WEIGHTS = "weights.npz"


class View:
    """TF-IDF of one view: what scikit-learn learnt, applied without its checks, which cost more than the work."""

    def __init__(self, vectorizer: TfidfVectorizer, vocabulary: Dict[Text, int], idf: NDArray[np.float32]) -> None:
        self.vocabulary = vocabulary
        self.idf = idf
        self._ngrams = vectorizer.build_analyzer()

    def weigh(self, text: Text) -> Tuple[List[int], NDArray[np.float32]]:
        """The columns of the n-grams in the text, ascending, and their weights (sublinear TF-IDF, L2-normalised)."""
        counts = Counter(column for ngram in self._ngrams(text) if (column := self.vocabulary.get(ngram)) is not None)
        columns = sorted(counts)
        weights = (1.0 + np.log([counts[column] for column in columns])) * self.idf[columns] if columns else np.zeros(0)
        length = np.sqrt(np.sum(weights**2)) or 1.0
        return columns, (weights / length).astype(np.float32)


def _vectorizer(view: Text, config: Dict[Text, Any]) -> TfidfVectorizer:
    common = {"sublinear_tf": True, "min_df": config["min_df"], "dtype": np.float32}
    if view == "words":
        return TfidfVectorizer(
            ngram_range=tuple(config["word_ngrams"]), tokenizer=str.split, token_pattern=None, **common
        )
    return TfidfVectorizer(analyzer="char_wb", ngram_range=tuple(config["char_ngrams"]), **common)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class NgramFeaturizer(SparseFeaturizer, GraphComponent):
    """Sparse sentence features; the vocabulary is learnt from the training examples."""

    @classmethod
    def required_components(cls) -> List[Type[Any]]:
        """Words come from a tokenizer."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The n-gram lengths are those that did best with a linear classifier on short intents."""
        return {**SparseFeaturizer.get_default_config(), "char_ngrams": [2, 5], "word_ngrams": [1, 2], "min_df": 1}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Refuse lengths that make no n-gram."""
        for name in ("char_ngrams", "word_ngrams"):
            low, high = config.get(name, (1, 1))
            if not 1 <= low <= high:
                raise ValueError(f"{name} must be two numbers, the smaller first")

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        views: Optional[List[View]] = None,
    ) -> None:
        super().__init__(execution_context.node_name, config)
        self._model_storage = model_storage
        self._resource = resource
        self._views = views

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "NgramFeaturizer":
        """Make an untrained component."""
        return cls(config, model_storage, resource, execution_context)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "NgramFeaturizer":
        """Make the component from what `train` stored."""
        with model_storage.read_from(resource) as folder:
            ngrams = json.loads((folder / _FILE).read_text(encoding="utf-8"))
            with np.load(folder / _WEIGHTS, allow_pickle=False) as weights:
                views = [
                    View(
                        _vectorizer(view, config),
                        {ngram: column for column, ngram in enumerate(ngrams[view])},
                        weights[view],
                    )
                    for view in _VIEWS
                ]
        return cls(config, model_storage, resource, execution_context, views)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the vocabulary and its weights."""
        examples = [message for message in training_data.training_examples if message.get(INTENT) and message.get(TEXT)]
        parts = [_parts(message) for message in examples]
        self._views = []
        for place, view in enumerate(_VIEWS):
            learnt = _vectorizer(view, self._config).fit([part[place] for part in parts])
            self._views.append(View(learnt, learnt.vocabulary_, learnt.idf_.astype(np.float32)))
        self._persist()
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Put the features on every training example."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Put the features on every message that has a text."""
        for message in messages:
            if message.get(TEXT):
                features = self._row(_parts(message))
                message.add_features(Features(features, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages

    def _row(self, parts: Parts) -> scipy.sparse.coo_matrix:
        """One row: the views side by side."""
        if self._views is None:
            raise RuntimeError("the featurizer is used before it was trained")
        columns: List[int] = []
        weights: List[NDArray[np.float32]] = []
        width = 0
        for part, view in zip(parts, self._views, strict=True):
            here, weight = view.weigh(part)
            columns.extend(column + width for column in here)
            weights.append(weight)
            width += len(view.vocabulary)
        places = (np.zeros(len(columns), dtype=np.int32), np.array(columns, dtype=np.int32))
        return scipy.sparse.coo_matrix((np.concatenate(weights), places), shape=(1, width))

    def _persist(self) -> None:
        """Write plain JSON and arrays: loading a model never runs code out of it."""
        views = dict(zip(_VIEWS, self._views or (), strict=True))
        ngrams = {name: sorted(view.vocabulary, key=view.vocabulary.__getitem__) for name, view in views.items()}
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(ngrams, ensure_ascii=False), encoding="utf-8")
            np.savez(folder / _WEIGHTS, **{name: view.idf for name, view in views.items()})


def _parts(message: Message) -> Parts:
    text: Text = message.get(TEXT)
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    words = chain.from_iterable(fold_text(token.text).split() for token in tokens)
    return fold_text(text), text.lower(), " ".join(words)
