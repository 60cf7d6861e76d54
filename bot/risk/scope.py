"""Whose it is, when it is, and whether it is stated: decided by the words around an indicator."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.risk.detector import Found, Hit
from bot.risk.riskfile import Cue
from bot.risk.scoring import Polarity, Subject, Time
from bot.risk.sentences import Sentence

_SHORT_SENTENCE = 4
"""Words; a sentence as short as "right now" speaks of the one beside it."""

_REACH_OF_FICTION = 2
"""Sentences after "I saw a film" that may still tell its story."""

_REACH_OF_IF = 2
"""Words; what comes later is rather what follows from the "if" than what is supposed."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The three facts about one hit, with the reason for each that is out of the ordinary."""

    subject: Subject
    time: Time
    polarity: Polarity
    reasons: tuple[str, ...]


class MessageScope:
    """The scope words of a whole message, read by the phrases of one language."""

    def __init__(self, sentences: Sequence[Sentence], found: Sequence[Found]) -> None:
        self._sentences = sentences
        self._found = found
        self._safe = any(Cue.SAFE in each.cues for each in found)

    def decide(self, place: int, hit: Hit) -> Decision:
        """Subject, time and polarity of a hit in the sentence at `place`."""
        around = _Around(self._sentences[place], self._found[place].cues, hit)
        reasons: list[str] = []
        subject = self._subject(place, around, reasons)
        time = self._time(place, around, reasons)
        polarity = self._polarity(around, subject, reasons)
        if polarity is Polarity.STATED and self._resolved(place, around):
            reasons.append("put right")
            polarity = Polarity.PRESUPPOSED
        return Decision(subject, time, polarity, tuple(reasons))

    def _subject(self, place: int, around: "_Around", reasons: list[str]) -> Subject:
        if around.within(Cue.SELF):
            return Subject.SELF
        other = around.in_clause(Cue.OTHER)
        told = self._told_elsewhere(place, around)
        if told and not other:
            reasons.append(f"nobody in particular: {told}")
            return Subject.NOBODY
        if other:
            return Subject.OTHER
        if around.in_clause(Cue.SELF):
            return Subject.SELF
        if around.in_clause(Cue.GENERIC) and not around.in_sentence(Cue.NOW) and not hit_is_now(around.hit):
            reasons.append("nobody in particular: people in general")
            return Subject.NOBODY
        return Subject.OTHER if around.in_clause(Cue.PARTICULAR) else Subject.UNKNOWN

    def _told_elsewhere(self, place: int, around: "_Around") -> str:
        """The word that makes it a story, news or somebody's work, in this sentence or just before it."""
        for cue in (Cue.FICTION, Cue.PROFESSIONAL):
            if around.in_sentence(cue):
                return cue.value
        if around.in_sentence(Cue.SELF):
            return ""
        reach = place if self._found[0].cues.get(Cue.PROFESSIONAL) else _REACH_OF_FICTION
        for before in self._found[max(0, place - reach) : place]:
            for cue in (Cue.FICTION, Cue.PROFESSIONAL):
                if cue in before.cues:
                    return f"{cue.value}, the sentence before"
        return ""

    def _time(self, place: int, around: "_Around", reasons: list[str]) -> Time:
        if around.in_sentence(Cue.PAST):
            reasons.append("past")
            return Time.PAST
        if hit_is_now(around.hit):
            return Time.NOW
        if around.in_sentence(Cue.HABIT):
            reasons.append("again and again")
            return Time.ONGOING
        if around.in_sentence(Cue.NOW) or self._now_beside(place):
            reasons.append("now")
            return Time.NOW
        if self._safe:
            reasons.append("past and safe")
            return Time.PAST
        return Time.UNKNOWN

    def _now_beside(self, place: int) -> bool:
        """Whether a sentence of next to nothing but "now" stands beside this one."""
        return any(
            len(self._sentences[near].words) <= _SHORT_SENTENCE and Cue.NOW in self._found[near].cues
            for near in (place - 1, place + 1)
            if 0 <= near < len(self._sentences)
        )

    def _resolved(self, place: int, around: "_Around") -> bool:
        if any(cue.start >= around.hit.end for cue in around.cues.get(Cue.RESOLVED, ())):
            return True
        return place + 1 < len(self._found) and Cue.RESOLVED in self._found[place + 1].cues

    def _polarity(self, around: "_Around", subject: Subject, reasons: list[str]) -> Polarity:
        entry = around.hit.phrase.entry
        personal = subject in (Subject.SELF, Subject.OTHER) or around.in_sentence(Cue.SELF)
        if around.overlaps(Cue.IDIOM):
            reasons.append("common speech")
            return Polarity.DENIED
        told = around.in_sentence(Cue.FICTION)
        if (around.quoted and (subject is Subject.NOBODY or told)) or (told and around.in_sentence(Cue.QUOTING)):
            reasons.append("quoted")
            return Polarity.QUOTED
        if entry.asked:
            reasons.append("a question that gives a fact away")
            return Polarity.PRESUPPOSED
        if not entry.holds:
            if around.denied():
                reasons.append("denied")
                return Polarity.DENIED
            if around.before_in_clause(Cue.CONDITION, reach=_REACH_OF_IF):
                reasons.append("supposed")
                return Polarity.PRESUPPOSED if personal else Polarity.HYPOTHETICAL
        if around.before_in_clause(Cue.PERMISSION):
            reasons.append("asked whether it is allowed")
            return Polarity.PRESUPPOSED if personal else Polarity.ASKED
        if around.before_in_clause(Cue.INFORMATION):
            reasons.append("a question for information")
            return Polarity.PRESUPPOSED if subject is Subject.SELF else Polarity.ASKED
        if around.asked_without_a_person(personal):
            reasons.append("asked")
            return Polarity.ASKED
        return Polarity.STATED


def hit_is_now(hit: Hit) -> bool:
    """Whether the wording itself is about the present moment."""
    return hit.phrase.entry.now


class _Around:
    """The words around one hit in its sentence."""

    def __init__(self, sentence: Sentence, cues: Mapping[Cue, Sequence[Hit]], hit: Hit) -> None:
        self.sentence = sentence
        self.cues = cues
        self.hit = hit
        words = sentence.words
        self._clauses = range(words[hit.start].clause, words[hit.end - 1].clause + 1)
        self.quoted = words[hit.start].quoted

    def within(self, cue: Cue) -> bool:
        """A cue inside the hit."""
        return any(self.hit.start <= each.start and each.end <= self.hit.end for each in self.cues.get(cue, ()))

    def overlaps(self, cue: Cue) -> bool:
        """A cue that shares a word with the hit."""
        return any(each.start < self.hit.end and self.hit.start < each.end for each in self.cues.get(cue, ()))

    def in_clause(self, cue: Cue) -> bool:
        """A cue in a clause of the hit."""
        return any(self.sentence.words[each.start].clause in self._clauses for each in self.cues.get(cue, ()))

    def in_sentence(self, cue: Cue) -> bool:
        """A cue anywhere in the sentence."""
        return bool(self.cues.get(cue))

    def before_in_clause(self, cue: Cue, reach: int | None = None) -> bool:
        """A cue before the hit, at most `reach` words away and with no mark between, or at its first word."""
        words = self.sentence.words
        return any(
            each.start <= self.hit.start
            and (reach is None or self.hit.start - each.end <= reach)
            and words[each.start].clause == self._clauses[0]
            for each in self.cues.get(cue, ())
        )

    def denied(self) -> bool:
        """A negation inside the hit's gaps, right before it, or a denial of all that follows."""
        words = self.sentence.words
        for each in self.cues.get(Cue.NEGATION, ()):
            if self.hit.start <= each.start < self.hit.end and each.start not in self.hit.named:
                return True
        if any(each.end <= self.hit.start for each in self.cues.get(Cue.DENIAL, ())):
            return True
        negations = {each.end - 1 for each in self.cues.get(Cue.NEGATION, ())}
        skipped = {each.start for each in self.cues.get(Cue.BESIDE_NEGATION, ())}
        place = self.hit.start - 1
        while place >= 0 and words[place].clause == self._clauses[0]:
            if place in negations:
                return True
            if place not in skipped:
                return False
            place -= 1
        return False

    def asked_without_a_person(self, personal: bool) -> bool:
        """The last clause of a question, with nobody in it that the person could mean."""
        last = self.sentence.words[-1].clause
        return self.sentence.question and not personal and self._clauses[-1] == last
