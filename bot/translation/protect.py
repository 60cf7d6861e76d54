"""Pure: numbers, addresses, names and places that a machine must not touch are taken out before and put back after."""

import re
from collections.abc import Collection
from dataclasses import dataclass

OPEN, CLOSE = "⟦", "⟧"

_FIXED = re.compile(
    r"""
      https?://\S+ | www\.\S+                                  # addresses of pages
    | [\w.+-]+@[\w-]+\.[\w.]+                                  # e-mail
    | (?<!\w)@\w{3,}                                           # names on Telegram
    | \+?\d(?:[\d\s().:/–-]*\d)?                               # numbers of all kinds: phones, times, dates, sums
    """,
    re.VERBOSE,
)
_CAPITALISED = re.compile(r"(?<=[\w,;–-]\s)[^\W\d_]*[A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁЄІЇҐ][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_WORDS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_POLITE = frozenset({"Вы", "Вас", "Вам", "Вами", "Ваш", "Ваша", "Ваше", "Ваши", "Вашего", "Вашей", "I", "Sie", "Ihnen"})
"""Written with a capital letter and nobody's name."""

_CAPITALS_ARE_NOUNS = frozenset({"de"})


@dataclass(frozen=True, slots=True)
class Protected:
    """A text with tokens in place of what must not change, and what each token stands for."""

    text: str
    kept: tuple[str, ...]


def protect(text: str, language: str, names: Collection[str] = ()) -> Protected:
    """Take out addresses, numbers, the given names, and (not in German) words written large within a sentence."""
    spans = [match.span() for match in _FIXED.finditer(text)]
    if names:
        folded = {name.casefold() for name in names}
        found = _WORDS.finditer(text)
        spans += [one.span() for one in found if one.group()[0].isupper() and one.group().casefold() in folded]
    if language not in _CAPITALS_ARE_NOUNS:
        spans += [match.span() for match in _CAPITALISED.finditer(text) if match.group() not in _POLITE]
    kept: list[str] = []
    parts: list[str] = []
    place = 0
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start < place:
            continue
        parts += [text[place:start], f"{OPEN}{len(kept)}{CLOSE}"]
        kept.append(text[start:end])
        place = end
    return Protected("".join([*parts, text[place:]]), tuple(kept))


def restore(translated: str, kept: tuple[str, ...]) -> str | None:
    """Put back what was taken out; None when a token is missing, doubled or unknown.

    A machine may write other brackets, or spaces inside them.
    """
    seen: list[int] = []

    def back(match: re.Match[str]) -> str:
        number = int(match[1])
        seen.append(number)
        return kept[number] if number < len(kept) else match[0]

    text = re.sub(r"[⟦\[{(<【]+\s*(\d{1,4})\s*[⟧\]})>】]+", back, translated)
    return text if sorted(seen) == list(range(len(kept))) else None


def pieces(protected: Protected) -> list[tuple[str, str]]:
    """The text between the tokens, each with what follows it untranslated: for a machine that loses tokens."""
    between = re.split(rf"{OPEN}\d+{CLOSE}", protected.text)
    return [
        (part, protected.kept[number] if number < len(protected.kept) else "") for number, part in enumerate(between)
    ]
