"""Chooses the intent: a linear classifier over the sparse features, with confidences that can be believed.

The scores of a linear classifier are no probabilities. A softmax with one temperature, fitted on predictions for
examples the classifier had not seen (Guo et al. 2017, "On Calibration of Modern Neural Networks"), makes them so that
a confidence of 0.7 is right in about seven cases of ten. The fallback thresholds in config.yml rest on that.
"""

import json
from typing import Any, Dict, List, Optional, Text, Tuple, Type

import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.optimize import minimize_scalar
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

_FILE = "intents.json"
_WEIGHTS = "weights.npz"

_FEWEST_LETTERS = 2
"""One letter says nothing, whatever it reminds the classifier of."""

Floats = NDArray[np.float32]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CalibratedClassifier(IntentClassifier, GraphComponent):
    """A linear support vector machine, one against the rest, and a temperature."""

    @classmethod
    def required_components(cls) -> List[Type[Any]]:
        """Features come from a featurizer."""
        return [Featurizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """`c`: how closely to follow the examples; `folds`: for the temperature; `ranking_length`: intents reported."""
        return {"c": 0.5, "folds": 4, "ranking_length": 5, "random_state": 42}

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        intents: Tuple[Text, ...] = (),
        weights: Optional[Tuple[Floats, Floats]] = None,
        temperature: float = 1.0,
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._model_storage = model_storage
        self._resource = resource
        self._intents = intents
        self._weights = weights
        self._temperature = temperature

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "CalibratedClassifier":
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "CalibratedClassifier":
        """Make the component from what `train` stored."""
        with model_storage.read_from(resource) as folder:
            stored = json.loads((folder / _FILE).read_text(encoding="utf-8"))
            with np.load(folder / _WEIGHTS, allow_pickle=False) as arrays:
                weights = (arrays["coefficients"], arrays["intercepts"])
        return cls(config, model_storage, resource, tuple(stored["intents"]), weights, stored["temperature"])

    def train(self, training_data: TrainingData) -> Resource:
        """Fit the temperature on held-out folds, then the classifier on everything."""
        examples = [message for message in training_data.intent_examples if message.get(INTENT) and message.get(TEXT)]
        labels = np.array([message.get(INTENT) for message in examples])
        if len(set(labels)) < 2:
            raise ValueError("a classifier needs examples of at least two intents")
        features = scipy.sparse.vstack([_features(message) for message in examples], format="csr")
        self._temperature = self._fit_temperature(features, labels)
        model = self._fit(features, labels)
        self._intents = tuple(str(intent) for intent in model.classes_)
        self._weights = _both_sides(model)
        self._persist()
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Put intent and ranking on every message; a message without text or features gets no intent."""
        for message in messages:
            ranking = self._rank(message)
            intent = ranking[0] if ranking else {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}
            message.set(INTENT, intent, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _rank(self, message: Message) -> List[Dict[Text, Any]]:
        if self._weights is None or sum(map(str.isalpha, message.get(TEXT) or "")) < _FEWEST_LETTERS:
            return []
        features = _features(message)
        if not features.nnz:
            return []  # nothing in it was ever seen: the intercepts alone would be a wild guess
        coefficients, intercepts = self._weights
        scores = coefficients[:, features.col] @ features.data + intercepts
        confidences = softmax(scores / self._temperature)
        best = np.argsort(-confidences)[: self._config["ranking_length"]]
        return [
            {INTENT_NAME_KEY: self._intents[place], PREDICTED_CONFIDENCE_KEY: float(confidences[place])}
            for place in best
        ]

    def _fit(self, features: scipy.sparse.csr_matrix, labels: NDArray[np.str_]) -> LinearSVC:
        model = LinearSVC(C=self._config["c"], class_weight="balanced", random_state=self._config["random_state"])
        return model.fit(features, labels)

    def _fit_temperature(self, features: scipy.sparse.csr_matrix, labels: NDArray[np.str_]) -> float:
        """The temperature under which held-out labels are likeliest; 1 where an intent has too few examples."""
        intents, numbers = np.unique(labels, return_inverse=True)
        folds = min(self._config["folds"], int(np.bincount(numbers).min()))
        if folds < 2:
            return 1.0
        splitter = StratifiedKFold(folds, shuffle=True, random_state=self._config["random_state"])
        scores = np.zeros((len(labels), len(intents)))
        for known, held_out in splitter.split(features, labels):
            coefficients, intercepts = _both_sides(self._fit(features[known], labels[known]))
            scores[held_out] = features[held_out] @ coefficients.T + intercepts

        def surprise(log_temperature: float) -> float:
            confidences = softmax(scores / np.exp(log_temperature))
            return float(-np.mean(np.log(confidences[np.arange(len(labels)), numbers] + 1e-12)))

        return float(np.exp(minimize_scalar(surprise, bounds=(-4.0, 2.0), method="bounded").x))

    def _persist(self) -> None:
        """Write plain JSON and arrays: loading a model never runs code out of it."""
        coefficients, intercepts = self._weights or (np.zeros((0, 0)), np.zeros(0))
        stored = {"intents": list(self._intents), "temperature": self._temperature}
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(stored), encoding="utf-8")
            np.savez(folder / _WEIGHTS, coefficients=coefficients, intercepts=intercepts)


def softmax(scores: NDArray[Any]) -> NDArray[Any]:
    """Scores along the last axis as shares of one."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: NDArray[Any] = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def _features(message: Message) -> scipy.sparse.coo_matrix:
    _, sentence = message.get_sparse_features(TEXT)
    if sentence is None:
        raise ValueError("the classifier needs a featurizer with sparse sentence features before it")
    return sentence.features.tocoo()


def _both_sides(model: LinearSVC) -> Tuple[Floats, Floats]:
    """Coefficients and intercepts, a row an intent; of two intents only one is learnt, the other is its mirror."""
    coefficients, intercepts = model.coef_.astype(np.float32), model.intercept_.astype(np.float32)
    if len(model.classes_) == 2:
        return np.vstack([-coefficients, coefficients]), np.concatenate([-intercepts, intercepts])
    return coefficients, intercepts
