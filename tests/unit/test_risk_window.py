"""Where in a sentence spaCy is asked for a phrase: never where it is missed, whatever stands around it."""

import random
from pathlib import Path

import yaml
from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from bot.normalise import fold
from bot.risk.detector import PatternReader
from bot.risk.riskfile import load_file
from bot.risk.sentences import split

WORDS = ("alma", "barka", "cica", "duda", "eper")
GAPS = {" ": 0, " .. ": 3, " ... ": 7}


def test_phrases_are_found_wherever_spacy_finds_them_in_the_whole_sentence(tmp_path: Path) -> None:
    chance = random.Random(7)
    phrases = {}
    while len(phrases) < 60:
        gaps = [chance.choice(list(GAPS)) for _ in range(chance.randint(1, 3))]
        words = [chance.choice(WORDS) for _ in range(len(gaps) + 1)]
        if any(GAPS[gap] for gap in gaps):
            phrases["".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))] = (words, gaps)
    (tmp_path / "xx").mkdir()
    path = tmp_path / "xx" / "risk.yml"
    path.write_text(yaml.safe_dump({"patterns": {"threats": list(phrases)}}), encoding="utf-8")
    reader = PatternReader(load_file(path))
    vocab = Vocab()
    matchers = {written: Matcher(vocab) for written in phrases}
    for written, (words, gaps) in phrases.items():
        tokens: list[dict[str, str]] = [{"ORTH": words[0]}]
        for gap, word in zip(gaps, words[1:], strict=True):
            tokens += [{"OP": f"{{0,{GAPS[gap]}}}"}] * bool(GAPS[gap]) + [{"ORTH": word}]
        matchers[written].add("phrase", [tokens])

    found = 0
    for _ in range(150):
        talk = [chance.choice((*WORDS, "zebra", "zene")) for _ in range(chance.randint(2, 30))]
        doc = Doc(vocab, words=talk)
        expected = set()
        for written, matcher in matchers.items():
            ends: dict[int, int] = {}
            for _, start, end in matcher(doc):
                ends[start] = min(end, ends.get(start, end))
            expected |= {(written, start, end) for start, end in ends.items()}
        (sentence,) = reader.read(split(fold(" ".join(talk))))
        assert {(hit.phrase.written, hit.start, hit.end) for hit in sentence.indicators} == expected
        found += len(expected)
    assert found > 1000
