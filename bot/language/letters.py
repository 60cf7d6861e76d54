"""What letters alone tell of a language: scripts, and letters that only one language writes."""

import re
from collections.abc import Mapping

from bot.model import Language

CYRILLIC = re.compile("[\u0400-\u052f]")
CYRILLIC_LANGUAGES = frozenset({"uk", "ru", "bg", "mk"})
"""Languages learnt here that are written in it."""

LETTERS: Mapping[Language, frozenset[str]] = {
    "hu": frozenset("őű"),
    "uk": frozenset("іїєґ"),
    "ru": frozenset("ыэъё"),
    "ro": frozenset("șțăţ"),
    "de": frozenset("ß"),
    "pl": frozenset("łżśęąźń"),
    "cs": frozenset("řěů"),
    "sk": frozenset("ľĺŕ"),
    "tr": frozenset("ğı"),
    "es": frozenset("ñ"),
    "sr": frozenset("јљњћџђ"),
    "mk": frozenset("ѓќѕ"),
    "mn": frozenset("өү"),
    "kk": frozenset("қғңұһ"),
    "uz": frozenset("ўҳ"),
    "tg": frozenset("ҷӣӯ"),
    "vi": frozenset("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
}
"""Letters that, among the languages known here, only this one writes."""

_LANGUAGE_OF = {letter: language for language, letters in LETTERS.items() for letter in letters}

# Scripts that tell enough by themselves; the code is that of the most likely language.
_SCRIPTS: tuple[tuple[re.Pattern[str], Language], ...] = (
    (re.compile("[\u0600-\u06ff]"), "ar"),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\u4e00-\u9fff]"), "zh"),
    (re.compile("[\uac00-\ud7af]"), "ko"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0530-\u058f]"), "hy"),
    (re.compile("[\u0900-\u097f]"), "hi"),
    (re.compile("[\u0980-\u09ff]"), "bn"),
    (re.compile("[\u1200-\u137f]"), "am"),
    (re.compile("[\u1780-\u17ff]"), "km"),
    (re.compile("[\u1000-\u109f]"), "my"),
    (re.compile("[\u0d80-\u0dff]"), "si"),
    (re.compile("[\u0b80-\u0bff]"), "ta"),
)
# Letters that tell apart languages of the Arabic script.
_FARSI = re.compile("[پچژگ]")
_URDU = re.compile("[ٹڈڑںے]")


def script_language(letters: str) -> Language | None:
    """The likely language of a text written mostly in a script that few languages use."""
    for script, language in _SCRIPTS:
        if len(script.findall(letters)) * 2 > len(letters):
            if language == "ar":
                return "ur" if _URDU.search(letters) else "fa" if _FARSI.search(letters) else "ar"
            return language
    return None


def is_cyrillic(letters: str) -> bool:
    """Whether most letters are Cyrillic."""
    return len(CYRILLIC.findall(letters)) * 2 > len(letters)


def languages_of(word: str) -> frozenset[Language]:
    """The languages one of whose own letters stands in a word."""
    return frozenset(_LANGUAGE_OF[letter] for letter in word.lower() if letter in _LANGUAGE_OF)
