"""What a language calls itself, and where it is mostly spoken; both from the Unicode CLDR, by Babel."""

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.model import Language


def own_name(language: Language) -> str | None:
    """The language's name in itself, None where nobody knows it.

    >>> own_name("sk")
    'slovenčina'
    """
    try:
        return str(Locale.parse(language).get_display_name() or "") or None
    except (UnknownLocaleError, ValueError):
        return None


def homeland(language: Language) -> str | None:
    """The country in which most who write so live, as two letters; None where nobody knows it.

    >>> homeland("sk")
    'SK'
    """
    likely = get_global("likely_subtags").get(language)
    return str(likely.rsplit("_", 1)[-1]) if likely else None
