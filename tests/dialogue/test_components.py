"""The pipeline's own components, one by one and as they are stored and loaded."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.rasa_server.classifier import CalibratedClassifier, softmax
from bot.rasa_server.entities import GazetteerExtractor
from bot.rasa_server.featurizer import NgramFeaturizer
from bot.rasa_server.message_context import MessageContext
from bot.rasa_server.tokenizer import LanguageTokenizer

CUES = ["am from", "szarmazom", "jotem"]
EXAMPLES = {
    "greet": ["szia", "jó napot", "hello there", "good morning", "szervusz kedves"],
    "ask_debt": [
        "must I pay the debt",
        "tartozom a főnökömnek",
        "he says I owe money",
        "adósságot követelnek",
        "my debt",
    ],
    "find_shelter": ["I need a safe place", "szállást keresek", "where can I sleep", "nincs hol aludnom", "shelter"],
}


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    return LocalModelStorage(tmp_path)


def context() -> ExecutionContext:
    return ExecutionContext(GraphSchema({}), node_name="node")


def heard(text: str, language: str | None = "hu", **metadata: Any) -> Message:
    sent = {**metadata, **({"language": language} if language else {})}
    return Message({TEXT: text, "metadata": sent or None})


def tokenized(*messages: Message, storage: LocalModelStorage) -> list[Message]:
    MessageContext.create({}, storage, Resource("x"), context()).process(list(messages))
    tokenizer = LanguageTokenizer.create(LanguageTokenizer.get_default_config(), storage, Resource("x"), context())
    return tokenizer.process(list(messages))


def entities(text: str, storage: LocalModelStorage, language: str = "hu") -> list[dict[str, Any]]:
    extractor = GazetteerExtractor.create({"origin_cues": CUES}, storage, Resource("x"), context())
    (message,) = extractor.process([Message({TEXT: text, "language": language})])
    return message.get("entities") or []


class TestContext:
    def test_takes_what_the_gateway_sent(self, storage: LocalModelStorage) -> None:
        (message,) = tokenized(heard("hello", "hu", risk_level="high"), storage=storage)

        assert message.get("language") == "hu"
        assert message.get("risk_level") == "high"
        assert {"language", "risk_level"} <= message.output_properties

    def test_works_both_out_where_there_is_no_gateway(self, storage: LocalModelStorage) -> None:
        (message,) = tokenized(heard("My boss took my passport and locks me in every night.", None), storage=storage)

        assert message.get("language") == "en"
        assert message.get("risk_level") in {"elevated", "high", "immediate"}


class TestTokenizer:
    @pytest.mark.parametrize("language", ["hu", "en", "uk", "zz", "", "x" * 500])
    @pytest.mark.parametrize("text", ["szia, itt vagyok!", " ", "😀", "a\u200bb\n\nc", "x" * 4_000])
    def test_every_token_stands_where_it_says(self, storage: LocalModelStorage, text: str, language: str) -> None:
        (message,) = tokenized(heard(text, language or "hu"), storage=storage)

        tokens = message.get("text_tokens")
        assert tokens
        assert all(text[token.start : token.end] == token.text for token in tokens)


class TestEntities:
    @pytest.mark.parametrize(
        ("text", "language", "entity", "value"),
        [
            ("Szállást keresek Budapesten", "hu", "city", "Budapest"),
            ("Ausztriában vagyok", "hu", "country", "AT"),
            ("ausztriaban dolgozom", "hu", "country", "AT"),
            ("I work in Austria", "en", "country", "AT"),
            ("please write in english", "en", "language", "en"),
        ],
    )
    def test_names_are_found_with_their_endings(
        self, storage: LocalModelStorage, text: str, language: str, entity: str, value: str
    ) -> None:
        found = entities(text, storage, language)

        (match,) = [item for item in found if item["entity"] == entity]
        assert match["value"] == value
        assert match["extractor"] == "GazetteerExtractor"
        assert text[match["start"] : match["end"]].strip() == text[match["start"] : match["end"]] != ""

    @pytest.mark.parametrize(
        ("text", "language", "role"),
        [
            ("I am from Ukraine", "en", "origin"),
            ("Ukrajnából jöttem", "hu", "origin"),
            ("I am in Ukraine", "en", None),
            ("Ukrajnában vagyok", "hu", None),
        ],
    )
    def test_where_somebody_comes_from_is_told_apart_from_where_they_are(
        self, storage: LocalModelStorage, text: str, language: str, role: str | None
    ) -> None:
        (country,) = [item for item in entities(text, storage, language) if item["entity"] == "country"]

        assert country["value"] == "UA"
        assert country.get("role") == role

    @pytest.mark.parametrize("text", ["", "x", "😀" * 100, "Budapest" * 500, "\x00"])
    def test_any_text_is_taken(self, storage: LocalModelStorage, text: str) -> None:
        assert isinstance(entities(text, storage), list)


class TestUnderstanding:
    @pytest.fixture
    def trained(self, storage: LocalModelStorage) -> tuple[NgramFeaturizer, CalibratedClassifier]:
        """Featurizer and classifier, stored and loaded again."""
        examples = [
            Message({TEXT: text, "intent": intent, "metadata": {"language": "hu"}})
            for intent, texts in EXAMPLES.items()
            for text in texts
        ]
        data = TrainingData(tokenized(*examples, storage=storage))
        config = NgramFeaturizer.get_default_config()
        featurizer = NgramFeaturizer.create(config, storage, Resource("f"), context())
        featurizer.train(data)
        featurizer.process_training_data(data)
        CalibratedClassifier.create({}, storage, Resource("c"), context()).train(data)
        return (
            NgramFeaturizer.load(config, storage, Resource("f"), context()),
            CalibratedClassifier.load({}, storage, Resource("c"), context()),
        )

    def understood(
        self, trained: tuple[NgramFeaturizer, CalibratedClassifier], text: str, storage: LocalModelStorage
    ) -> Message:
        featurizer, classifier = trained
        (message,) = classifier.process(featurizer.process(tokenized(heard(text), storage=storage)))
        return message

    def test_what_was_learnt_is_understood_after_loading(self, trained: Any, storage: LocalModelStorage) -> None:
        assert self.understood(trained, "SZALLAST keresnek", storage).get("intent")["name"] == "find_shelter"

    def test_confidences_are_ranked_and_sum_to_one_over_all_intents(
        self, trained: Any, storage: LocalModelStorage
    ) -> None:
        ranking = self.understood(trained, "debt", storage).get("intent_ranking")

        confidences = [entry["confidence"] for entry in ranking]
        assert confidences == sorted(confidences, reverse=True)
        assert sum(confidences) == pytest.approx(1.0)
        assert ranking[0] == self.understood(trained, "debt", storage).get("intent")

    @pytest.mark.parametrize("text", ["😀", "7", "x", "漢字", " ", "\u200b", "4 4 4"])
    def test_what_says_nothing_gets_no_intent(self, trained: Any, storage: LocalModelStorage, text: str) -> None:
        message = self.understood(trained, text, storage)

        assert message.get("intent") == {"name": None, "confidence": 0.0}
        assert message.get("intent_ranking") == []

    def test_one_message_of_largest_size_is_taken(self, trained: Any, storage: LocalModelStorage) -> None:
        assert self.understood(trained, "tartozom " * 444, storage).get("intent")["name"] == "ask_debt"

    def test_stored_models_hold_no_code(self, trained: Any, storage: LocalModelStorage) -> None:
        for name in ("f", "c"):
            with storage.read_from(Resource(name)) as folder:
                assert {path.suffix for path in Path(folder).iterdir()} == {".json", ".npz"}

    def test_one_intent_alone_is_refused(self, storage: LocalModelStorage) -> None:
        data = TrainingData([Message({TEXT: "szia", "intent": "greet"})])

        with pytest.raises(ValueError, match="two intents"):
            CalibratedClassifier.create({}, storage, Resource("c"), context()).train(data)


def test_shares_of_large_scores_stay_finite() -> None:
    shares = softmax(np.array([[1e4, -1e4, 0.0], [0.0, 0.0, 0.0]]))

    assert np.isfinite(shares).all()
    assert shares.sum(axis=1) == pytest.approx([1.0, 1.0])
