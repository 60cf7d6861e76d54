"""Which language a message is in."""

from bot.language.identifier import Guess, LanguageIdentifier

__all__ = ["Guess", "LanguageIdentifier"]
