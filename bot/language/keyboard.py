"""Text typed on the wrong keyboard layout: `руддщ` for hello, `ghbdtn` for привет."""

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю"
_TO_LATIN = str.maketrans(_RUSSIAN, _LATIN)
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)


def on_the_other_layout(text: str) -> str:
    """The same keys struck on the other of the two layouts, US English and Russian, in lower case.

    >>> on_the_other_layout("руддщ")
    'hello'
    """
    lowered = text.lower()
    cyrillic = sum("а" <= letter <= "я" for letter in lowered)
    latin = sum("a" <= letter <= "z" for letter in lowered)
    return lowered.translate(_TO_LATIN if cyrillic > latin else _TO_RUSSIAN)
