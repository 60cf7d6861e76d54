"""Runs the many independent fits of a training side by side, in processes of their own.

Not in threads: those would share liblinear's random numbers, and no training would be like another. What is learnt is
the same however many processes there are.
"""

import warnings
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from joblib import Parallel, cpu_count, delayed
from sklearn.exceptions import ConvergenceWarning

Fitted = TypeVar("Fitted")

_MOST = 4
"""Each process holds the rows a second time while it learns from them: some 600 MB with all examples."""

_WORTH_A_PROCESS = 5_000
"""With fewer rows a process takes longer to start than to learn."""


def side_by_side(fit: Callable[..., Fitted], tasks: Sequence[tuple[Any, ...]], rows: int) -> list[Fitted]:
    """`fit` of each of the `tasks` (its arguments), in their order; `rows` is how many rows one of them learns from.

    `fit` must be a function of a module or a partial of one, so that another process can find it. What it raises is
    raised here.
    """
    if rows < _WORTH_A_PROCESS:
        return [_quietly(fit, task) for task in tasks]
    processes = min(cpu_count(), _MOST, len(tasks))
    found: list[Fitted] = Parallel(n_jobs=processes)(delayed(_quietly)(fit, task) for task in tasks)
    return found


def _quietly(fit: Callable[..., Fitted], task: tuple[Any, ...]) -> Fitted:
    """Without scikit-learn's warning that it could have gone on: a few passes are enough, on purpose."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return fit(*task)
