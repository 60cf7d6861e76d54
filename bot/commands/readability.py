"""`helpline check --readability`: how easy the answers are to read, by language."""

import statistics

from rich.console import Console
from rich.table import Table

from bot.knowledge import Knowledge, phone_values
from bot.readability import lix, reading_ease, sentences
from bot.settings import Settings
from bot.texts import Texts

_ANSWERS = "utter_"
_WORST = 3


def readability(settings: Settings) -> int:
    """Print medians over all answers (`utter_*`), and the hardest ones by LIX; returns 0."""
    texts = Texts.load(settings.data, phone_values(Knowledge.load(settings.data)))
    table = Table("language", "answers", "reading ease", "LIX", "words a sentence", "most characters", "hardest by LIX")
    for language in texts.languages:
        answers = {key: texts.say(key, language) for key in texts.keys(language) if key.startswith(_ANSWERS)}
        scores = {key: lix(text) for key, text in answers.items()}
        ease = [score for text in answers.values() if (score := reading_ease(text, language)) is not None]
        lengths = [len(text.split()) / sentences(text) for text in answers.values()]
        hardest = sorted(scores, key=lambda key: -scores[key])[:_WORST]
        table.add_row(
            language,
            str(len(answers)),
            f"{statistics.median(ease):.0f}" if ease else "-",
            f"{statistics.median(scores.values()):.0f}",
            f"{statistics.median(lengths):.1f}",
            str(max(map(len, answers.values()))),
            ", ".join(f"{key.removeprefix(_ANSWERS)} {scores[key]:.0f}" for key in hardest),
        )
    console = Console()
    if not console.is_terminal:
        console = Console(width=180)  # in a file nothing may be cut off
    console.print(table)
    return 0
