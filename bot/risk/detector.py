"""The pattern reader: spaCy matchers over folded words, compiled once per language."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from bot.model import Indicator
from bot.normalise import slavic_form, slavic_stems
from bot.risk.lexicon import Known, Lexicon, rarest_first
from bot.risk.notation import Gap, Sequence_, Slot
from bot.risk.riskfile import Cue, LanguageRisk, Phrase
from bot.risk.scoring import Sign
from bot.risk.sentences import Sentence
from bot.risk.slot_table import Numbers, SlotTable

_NEARLY_ALONE = 3
"""Words a sentence may have at most for a phrase marked `alone` to count."""


class Hit(NamedTuple):
    """A phrase found in a sentence: the words [start, end), and which of them the phrase itself names."""

    phrase: Phrase
    start: int
    end: int
    named: frozenset[int]


@dataclass(frozen=True, slots=True)
class Found:
    """Everything the phrases of one language found in one sentence."""

    language: str
    indicators: tuple[Hit, ...]
    signs: tuple[Hit, ...]
    cues: Mapping[Cue, tuple[Hit, ...]]


class _Compiled:
    """One sequence of a phrase that spaCy is asked for.

    Its spaCy matcher is made when it is first needed: there are tens of thousands of sequences, and a message concerns
    a few. Two threads may make it at once; either one is as good.
    """

    def __init__(self, phrase: Phrase, sequence: Sequence_, numbers: Sequence[int], vocab: Vocab) -> None:
        """`numbers` are those of the sequence's slots in its order."""
        self.phrase = phrase
        self._numbers = numbers
        self._sequence = sequence
        self._vocab = vocab
        self._matcher: Matcher | None = None

    def window(self, filled: Mapping[int, int]) -> tuple[int, int]:
        """Between which words it stands, if its slots are filled in its order and near enough; else (0, 0).

        `filled` has for each slot a bit for every word. Most sentences with all the words of a sequence fail here, and
        of the others spaCy looks through a part: both cost far less than asking it for everything.
        """
        numbers = iter(self._numbers)
        reached = near = -1
        steps: list[tuple[int, int]] = []
        gap = 0
        for item in self._sequence:
            if isinstance(item, Gap):
                gap = item.most
                for _ in range(gap):
                    near |= near << 1
                continue
            steps.append((reached, gap))
            reached = near & filled[next(numbers)]
            if not reached:
                return 0, 0
            near, gap = reached << 1, 0
        end = reached.bit_length()
        while len(steps) > 1:  # back to the words from which the last one was reached
            before, gap = steps.pop()
            near = reached >> 1
            for _ in range(gap):
                near |= near >> 1
            reached = before & near
        return (reached & -reached).bit_length() - 1, end

    def is_named(self, item: int) -> bool:
        """Whether an item of the sequence is a word of the phrase, and no gap."""
        return isinstance(self._sequence[item], Slot)

    def matches(self, words: Doc | Span) -> list[Any]:
        """Where the sequence stands: key, start, end, alignment."""
        matcher = self._matcher
        if matcher is None:
            # Not validated: the notation made the pattern, and checking costs four times as much as making it.
            matcher = Matcher(self._vocab, validate=False)
            matcher.add("phrase", [[_token_pattern(item) for item in self._sequence]])
            self._matcher = matcher
        found: list[Any] = matcher(words, with_alignments=True)  # with four fields, unlike its annotation
        return found


class _Filled(dict[int, int]):
    """The words of a sentence that fill a slot, a bit for each; worked out for those slots that are asked for."""

    def __init__(self, known: Sequence[Known]) -> None:
        super().__init__()
        self._known = known

    def __missing__(self, slot: int) -> int:
        self[slot] = found = sum(1 << position for position, word in enumerate(self._known) if slot in word.slots)
        return found


class _Several(NamedTuple):
    """One sequence of several words: what must be there before it is worth looking for."""

    slots: tuple[int, ...]
    """Each once, the one that the fewest messages fill first."""

    telling: bool
    """It speaks for an indicator or a sign, not only for scope."""

    gapped: _Compiled | None
    """How it is found; None for words that follow each other."""


class PatternReader:
    """Finds the phrases of one language in sentences; safe to share between threads once built."""

    def __init__(self, content: LanguageRisk, *, by_sound: bool = False) -> None:
        """`by_sound` compares words in the one Latin form that all spellings of Russian and Ukrainian share."""
        self._by_sound = by_sound
        self.language = content.language
        self._vocab = Vocab()  # of no language: words are compared as they are folded, and nothing else of them
        self._lexicon = Lexicon()
        self._words: dict[int, list[Phrase]] = defaultdict(list)
        self._fixed = PhraseMatcher(self._vocab, attr="ORTH")
        self._fixed_phrases: dict[int, list[Phrase]] = defaultdict(list)
        several: list[_Several] = []
        for phrase in content.phrases:
            for sequence in phrase.sequences:
                self._compile(phrase, self._in_form(sequence), several)
        self._of_one_word = frozenset(self._words)
        # Sequences of several words, those of a fixed phrase without one of their own: they are all looked for at once.
        self._table = SlotTable([each.slots for each in several], len(self._lexicon))
        self._gapped = [each.gapped for each in several]
        self._telling: dict[int, set[frozenset[int]]] = defaultdict(set)
        for each in several:
            if each.telling:
                self._telling[each.slots[0]].add(frozenset(each.slots))
        self._nothing = Found(content.language, (), (), {})

    def _in_form(self, sequence: Sequence_) -> Sequence_:
        """The sequence in the form in which words are compared."""
        if not self._by_sound:
            return sequence
        return tuple(_slavic_slot(item) if isinstance(item, Slot) else item for item in sequence)

    def _compile(self, phrase: Phrase, sequence: Sequence_, several: list[_Several]) -> None:
        """File one sequence where it is cheapest to find: single word, fixed phrase, or pattern with gaps."""
        slots = [(self._lexicon.slot(item), item) for item in sequence if isinstance(item, Slot)]
        if len(sequence) == 1:
            self._words[slots[0][0]].append(phrase)
            return
        numbers = tuple(number for number, _ in slots)
        telling = not isinstance(phrase.name, Cue)
        gapped = None
        if all(isinstance(item, Slot) and _is_plain(item) for item in sequence):
            words = [slot.options[0] for _, slot in slots]
            key = " ".join(words)
            self._fixed.add(key, [Doc(self._vocab, words=words)])
            self._fixed_phrases[self._vocab.strings[key]].append(phrase)
        else:
            gapped = _Compiled(phrase, sequence, numbers, self._vocab)
        several.append(_Several(rarest_first(slots), telling, gapped))

    def may_tell(self, words: Iterable[str]) -> bool:
        """Whether an indicator or sign of several words could be found among these words of a whole message."""
        filled = frozenset[int]().union(*(word.slots for word in self._known(words)))
        return any(slots <= filled for slot in filled & self._telling.keys() for slots in self._telling[slot])

    def _known(self, words: Iterable[str]) -> list[Known]:
        return self._lexicon.look_up_all(map(_slavic_word, words) if self._by_sound else words)

    def read(self, sentences: Sequence[Sentence]) -> list[Found]:
        """Every phrase of this language in each of the sentences of a message."""
        known = [self._known([word.text for word in sentence.words]) for sentence in sentences]
        standing = self._table.standing([[word.numbers for word in words] for words in known])
        return [self._found(*each) for each in zip(known, standing, strict=True)]

    def _found(self, known: Sequence[Known], standing: Numbers) -> Found:
        """The phrases in one sentence, of which `standing` are the sequences of several words that may be there."""
        hits = [
            Hit(phrase, position, position + 1, frozenset((position,)))
            for position, word in enumerate(known)
            for slot in word.slots & self._of_one_word
            for phrase in self._words[slot]
        ]
        gapped = [each for number in standing.tolist() if (each := self._gapped[number]) is not None]
        fixed = len(gapped) < len(standing)
        windows: list[tuple[_Compiled, int, int]] = []
        if gapped:
            filled = _Filled(known)
            windows = [(each, *each.window(filled)) for each in gapped]
            windows = [each for each in windows if each[2]]
        if fixed or windows:  # spaCy is asked only then: most sentences hold nothing
            doc = Doc(self._vocab, words=[word.form for word in known])
            if fixed:
                for key, start, end in self._fixed(doc):
                    for phrase in self._fixed_phrases[key]:
                        hits.append(Hit(phrase, start, end, frozenset(range(start, end))))
            for each in windows:
                hits.extend(_matches(doc, *each))
        if len(known) > _NEARLY_ALONE:
            hits = [hit for hit in hits if not hit.phrase.entry.alone]
        return self._sorted(hits) if hits else self._nothing

    def _sorted(self, hits: Iterable[Hit]) -> Found:
        """Hits by what they speak for, in the order of the text."""
        indicators: list[Hit] = []
        signs: list[Hit] = []
        cues: dict[Cue, list[Hit]] = defaultdict(list)
        for hit in sorted(hits, key=lambda hit: (hit.start, hit.end, hit.phrase.name, hit.phrase.written)):
            name = hit.phrase.name
            if isinstance(name, Indicator):
                indicators.append(hit)
            elif isinstance(name, Sign):
                signs.append(hit)
            else:
                cues[name].append(hit)
        return Found(self.language, tuple(indicators), tuple(signs), {cue: tuple(each) for cue, each in cues.items()})


def _matches(doc: Doc, compiled: _Compiled, first: int, last: int) -> list[Hit]:
    """The shortest match from each word of doc[first:last]: a longer one only spans more that was not asked for."""
    shortest: dict[int, Hit] = {}
    for _, start, end, alignment in compiled.matches(doc[first:last]):
        held = shortest.get(start)
        if held is not None and held.end <= first + end:
            continue
        named = frozenset(first + start + place for place, item in enumerate(alignment) if compiled.is_named(item))
        shortest[start] = Hit(compiled.phrase, first + start, first + end, named)
    return list(shortest.values())


@lru_cache(maxsize=20_000)
def _slavic_word(word: str) -> str:
    return slavic_form(word)


@lru_cache(maxsize=20_000)
def _slavic_slot(slot: Slot) -> Slot:
    """The slot with every option in the shared form; a stem has several where its last letters may change."""
    options: dict[str, None] = {}
    for option in slot.options:
        if option.endswith("*"):
            options |= dict.fromkeys(f"{stem}*" for stem in slavic_stems(option[:-1]))
        else:
            options[slavic_form(option)] = None
    return Slot(tuple(option for option in options if option.strip("*")))


def _is_plain(slot: Slot) -> bool:
    return len(slot.options) == 1 and not slot.options[0].endswith("*")


def _token_pattern(item: Gap | Slot) -> dict[str, object]:
    """One slot or gap in spaCy's notation."""
    if isinstance(item, Gap):
        return {"OP": f"{{0,{item.most}}}"}
    if _is_plain(item):
        return {"ORTH": item.options[0]}
    options = "|".join(f"{option[:-1]}.*" if option.endswith("*") else option for option in item.options)
    return {"ORTH": {"REGEX": f"^(?:{options})$"}}
