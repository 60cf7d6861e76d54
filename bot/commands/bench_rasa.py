"""Rasa's default understanding (DIET on sparse features), trained and asked as Rasa does it: for the benchmark."""

import asyncio
import logging
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml
from rasa.core.agent import Agent
from rasa.model_training import train_nlu
from rasa.utils.log_utils import configure_structlog

PIPELINE = (
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
    {"name": "DIETClassifier", "constrain_similarities": True},
    {"name": "EntitySynonymMapper"},
)
"""What `rasa init` writes, without the response selector and the fallback."""


def train_rasa(examples: Sequence[tuple[str, str]], epochs: int) -> Callable[[str], tuple[str, float]]:
    """Train on (text, intent); returns what tells the intent of a text and its confidence."""
    configure_structlog(logging.ERROR)  # its debug lines hold the messages
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in examples:
        by_intent[intent].append(" ".join(text.replace("[", "(").replace("]", ")").split()))
    sections = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text in texts)} for intent, texts in by_intent.items()
    ]
    pipeline = [{**each, "epochs": epochs} if each["name"] == "DIETClassifier" else dict(each) for each in PIPELINE]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = {"recipe": "default.v1", "language": "en", "assistant_id": "benchmark", "pipeline": pipeline}
        (folder / "config.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
        (folder / "nlu.yml").write_text(
            yaml.safe_dump({"version": "3.1", "nlu": sections}, allow_unicode=True), encoding="utf-8"
        )
        model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder))
        agent = Agent.load(model_path=model)

    def predict(text: str) -> tuple[str, float]:
        intent = asyncio.run(agent.parse_message(text))["intent"]
        return str(intent.get("name")), float(intent.get("confidence") or 0.0)

    return predict
