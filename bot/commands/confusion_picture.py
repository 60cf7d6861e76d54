"""The confusion matrix of the intents as a picture."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from bot.errors import ContentError
from bot.evaluation import Judged

ENDINGS = (".png", ".svg")


def draw(judged: Sequence[Judged], path: Path) -> None:
    """Write the picture: a row an intent that was meant, a column an intent it was taken for, shares of the row.

    Raises ContentError for a file that is neither PNG nor SVG.
    """
    if path.suffix.lower() not in ENDINGS:
        raise ContentError(f"{path.name}: a picture ends in {' or '.join(ENDINGS)}")
    counted: Counter[tuple[str, str]] = Counter()
    for item in judged:
        if item.label.intents:
            counted[item.label.intents[0], item.label.intents[0] if item.intent_right else item.intent] += 1
    names = sorted({name for pair in counted for name in pair})
    place = {name: number for number, name in enumerate(names)}
    shares = np.zeros((len(names), len(names)))
    for (meant, taken), times in counted.items():
        shares[place[meant], place[taken]] = times
    shares /= np.maximum(shares.sum(axis=1, keepdims=True), 1)
    size = 3 + 0.28 * len(names)
    figure = Figure(figsize=(size, size), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    image = axes.imshow(np.sqrt(shares), cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=7)
    axes.set_yticks(range(len(names)), names, fontsize=7)
    axes.set_xlabel("taken for")
    axes.set_ylabel("meant")
    for row, column in zip(*np.nonzero(shares), strict=True):
        share = shares[row, column]
        colour = "white" if share > 0.5 else "black"
        axes.text(column, row, f"{share * 100:.0f}", ha="center", va="center", fontsize=5, color=colour)
    figure.colorbar(image, shrink=0.6, label="square root of the share of the row")
    figure.savefig(path, dpi=150)
