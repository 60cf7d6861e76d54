"""The pipeline's own components, one by one and as they are stored and loaded."""

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import ContentError
from bot.rasa_server.classifier import UnderstandingClassifier
from bot.rasa_server.entities import GazetteerExtractor
from bot.rasa_server.importer import ExamplesImporter
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
    def trained(self, storage: LocalModelStorage) -> UnderstandingClassifier:
        """Stored and loaded again."""
        data = TrainingData(
            [
                Message({TEXT: texts[0], "intent": intent, "language": "hu", "examples": texts[1:]})
                for intent, texts in EXAMPLES.items()
            ]
        )
        config = UnderstandingClassifier.get_default_config()
        UnderstandingClassifier.create(config, storage, Resource("c"), context()).train(data)
        return UnderstandingClassifier.load(config, storage, Resource("c"), context())

    def understood(self, trained: UnderstandingClassifier, text: str, storage: LocalModelStorage) -> Message:
        (message,) = trained.process(tokenized(heard(text), storage=storage))
        return message

    def test_what_was_learnt_is_understood_after_loading(self, trained: Any, storage: LocalModelStorage) -> None:
        assert self.understood(trained, "SZALLAST keresnek", storage).get("intent")["name"] == "find_shelter"

    def test_confidences_are_ranked_and_sum_to_one_over_all_intents(
        self, trained: Any, storage: LocalModelStorage
    ) -> None:
        ranking = self.understood(trained, "debt", storage).get("intent_ranking")

        confidences = [entry["confidence"] for entry in ranking]
        assert confidences == sorted(confidences, reverse=True)
        assert sum(confidences) == pytest.approx(1.0, abs=1e-3)
        assert ranking[0] == self.understood(trained, "debt", storage).get("intent")

    @pytest.mark.parametrize("text", ["😀", "7", "x", "漢字", " ", "\u200b", "4 4 4"])
    def test_what_says_nothing_gets_no_intent(self, trained: Any, storage: LocalModelStorage, text: str) -> None:
        message = self.understood(trained, text, storage)

        assert message.get("intent") == {"name": None, "confidence": 0.0}
        assert message.get("intent_ranking") == []

    def test_one_message_of_largest_size_is_taken(self, trained: Any, storage: LocalModelStorage) -> None:
        assert self.understood(trained, "tartozom " * 444, storage).get("intent")["name"] == "ask_debt"

    def test_stored_models_hold_no_code(self, trained: Any, storage: LocalModelStorage) -> None:
        with storage.read_from(Resource("c")) as folder:
            assert {path.suffix for path in Path(folder).iterdir()} == {".json", ".npz"}

    def test_one_intent_alone_is_refused(self, storage: LocalModelStorage) -> None:
        data = TrainingData([Message({TEXT: "szia", "intent": "greet", "language": "hu"})])
        config = UnderstandingClassifier.get_default_config()

        with pytest.raises(ContentError, match="two intents"):
            UnderstandingClassifier.create(config, storage, Resource("c"), context()).train(data)


class TestImporter:
    def test_every_example_of_every_language_reaches_the_training_once(self, tmp_path: Path) -> None:
        for language, example in (("hu", "[Budapesten](city) alszom"), ("uk", "де переночувати")):
            (tmp_path / language).mkdir()
            (tmp_path / language / "nlu.yml").write_text(
                'version: "3.1"\nnlu:\n- intent: find_shelter\n  examples: |\n'
                f"    - {example}\n    - {example}\n    - shelter {language}\n"
                "- intent: greet\n  examples: |\n    - hello\n",
                encoding="utf-8",
            )
        (tmp_path / "uk" / "risk.yml").write_text(
            "examples:\n- {level: high, intent: disclose_exploitation, texts: [мене замикають]}\n"
            "- {level: none, texts: [просто так]}\n",
            encoding="utf-8",
        )
        importer = ExamplesImporter(None, None, [str(tmp_path)])

        messages = importer.get_nlu_data().training_examples

        known = {(m.get("language"), m.get("intent")): [m.get(TEXT), *m.get("examples")] for m in messages}
        assert known == {
            ("hu", "find_shelter"): ["Budapesten alszom", "shelter hu"],
            ("hu", "greet"): ["hello"],
            ("uk", "find_shelter"): ["де переночувати", "shelter uk"],
            ("uk", "greet"): ["hello"],
            ("uk", "disclose_exploitation"): ["мене замикають"],
        }

    def test_a_broken_file_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "hu").mkdir()
        (tmp_path / "hu" / "nlu.yml").write_text('version: "3.1"\nnlu:\n- intent: greet\n', encoding="utf-8")

        with pytest.raises(ContentError, match=r"hu/nlu\.yml"):
            ExamplesImporter(None, None, [str(tmp_path)]).get_nlu_data()
