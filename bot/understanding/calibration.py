"""Confidences that can be believed: one temperature for the scores, and a table that shows how far to believe them.

The scores of a linear classifier are no probabilities. A softmax with one temperature, fitted on messages the
classifier had not seen (Guo et al. 2017, "On Calibration of Modern Neural Networks"), makes them so that a confidence
of 0.7 is right in about seven cases of ten. The fallback thresholds in config.yml rest on that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar


def softmax(scores: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Scores along the last axis as shares of one."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: npt.NDArray[Any] = powers / powers.sum(axis=-1, keepdims=True)
    return shares


def fit_temperature(scores: npt.NDArray[Any], classes: npt.NDArray[Any]) -> float:
    """The temperature under which the true classes of held-out messages are likeliest."""

    def surprise(log_temperature: float) -> float:
        chances = softmax(scores / np.exp(log_temperature))
        return float(-np.mean(np.log(chances[np.arange(len(classes)), classes] + 1e-12)))

    return float(np.exp(minimize_scalar(surprise, bounds=(-4.0, 2.0), method="bounded").x))


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages of about one confidence: how sure the classifier was of them, and how often it was right."""

    low: float
    high: float
    messages: int
    confidence: float
    accuracy: float


def reliability(confidences: Sequence[float], right: Sequence[bool], bins: int = 10) -> list[Bin]:
    """The reliability table: bins of equal width without the empty ones."""
    table = []
    for number in range(bins):
        low, high = number / bins, (number + 1) / bins
        inside = [
            (confidence, hit)
            for confidence, hit in zip(confidences, right, strict=True)
            if low <= confidence < high or (high == 1 and confidence == 1)
        ]
        if inside:
            sure = sum(confidence for confidence, _ in inside) / len(inside)
            hits = sum(hit for _, hit in inside) / len(inside)
            table.append(Bin(low, high, len(inside), round(sure, 4), round(hits, 4)))
    return table


def calibration_error(table: Sequence[Bin]) -> float | None:
    """The expected calibration error: how far confidence and accuracy lie apart, weighed by messages."""
    total = sum(each.messages for each in table)
    if not total:
        return None
    return round(sum(abs(each.confidence - each.accuracy) * each.messages for each in table) / total, 4)
