"""The stretches of a message that the trained reader reads: all of it, and each sentence where there are several."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model import Language
from bot.normalise import Folded, is_cyrillic
from bot.risk.sentences import Sentence
from bot.understanding.features import Read, Reader

VIEWS = {"letters": 1.0, "words": 1.0, "concepts": 0.7, "pairs": 0.7}
"""What is seen of a stretch, and how much each view weighs; chosen on messages of unseen writers (decision 4)."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a message as the classifier reads it; [start, end) in the folded text."""

    read: Read
    start: int
    end: int


def stretches(
    folded: Folded, sentences: Sequence[Sentence], language: Language | None, reader: Reader
) -> list[Stretch]:
    """The whole message first, then its sentences of more than one word, where there are several."""
    language = language or _guessed(folded.text)
    text = folded.text
    found = [Stretch(reader.read_folded(text, language), sentences[0].start, sentences[-1].end)]
    if len(sentences) > 1:
        ends = [*(each.start for each in sentences[1:]), len(text)]
        found.extend(
            # Up to the next sentence: the mark that ends this one says whether it is a question.
            Stretch(reader.read_folded(text[each.start : max(end, each.end)], language), each.start, each.end)
            for each, end in zip(sentences, ends, strict=True)
            if len(each.words) > 1
        )
    return found


def _guessed(text: str) -> Language:
    """By its letters alone, where nobody could say what language it is."""
    return "ru" if is_cyrillic(text) else "en"
