"""From which probability a message is elevated, high, immediate: as low as its false alarms allow."""

import numpy as np
import numpy.typing as npt

from bot.risk.classifier import Thresholds

Floats = npt.NDArray[np.float32]

# The most harmless examples (they are hard ones) that may be flagged at elevated, high, immediate: the thresholds are
# the lowest that keep to it, so that nothing else than these ceilings costs recall. A message that speaks of nobody
# in particular is read more strictly: of calm texts, too, only so many may be flagged then. Every fourth harmless
# example is the twin of a cry, in almost its words; of these 43, 36 and 22 in 100 are flagged, of others 17, 13, 6.
_CEILINGS = (0.24, 0.19, 0.105)
_CALM_CEILINGS = (0.15, 0.02, 0.006)
_HIGH_TAKEN_FOR_IMMEDIATE = 0.33


def thresholds_for(probabilities: Floats, levels: npt.NDArray[np.int64], calm: npt.NDArray[np.bool_]) -> Thresholds:
    """The lowest threshold of each level that keeps false alarms among hard harmless messages to its ceiling.

    From the probabilities of each level (messages x 3) for messages that were not learnt from, their levels 0 to 3, and
    which of them are calm texts.
    """
    harmless, high = probabilities[(levels == 0) & ~calm], probabilities[levels == 2]
    chosen = [
        _lowest(harmless[:, column], ceiling) if len(harmless) else 0.5 for column, ceiling in enumerate(_CEILINGS)
    ]
    if len(high):
        chosen[2] = max(chosen[2], _lowest(high[:, 2], _HIGH_TAKEN_FOR_IMMEDIATE))
    return chosen[0], chosen[1], chosen[2]


def stricter(thresholds: Thresholds, calm: Floats) -> Thresholds:
    """The same, raised as far as the probabilities of calm texts ask for."""
    if not len(calm):
        return thresholds
    least = [_lowest(calm[:, column], ceiling) for column, ceiling in enumerate(_CALM_CEILINGS)]
    elevated, high, immediate = map(max, thresholds, least)
    return elevated, high, immediate


def _lowest(wrong: Floats, ceiling: float) -> float:
    """The lowest threshold that at most this share of the wrong messages reaches."""
    allowed = int(ceiling * len(wrong))
    descending = np.sort(wrong)[::-1]
    return float(np.nextafter(descending[min(allowed, len(descending) - 1)], np.float32(1)))
