"""Keeps Python's garbage collector away from what is loaded once and stays.

Word lists, phrases and models come to more than a million objects. The collector goes through all of them again and
again while they are loaded, which takes half of a start, and later, every so often, for about a second in which no
message is answered. Frozen objects are never gone through (https://docs.python.org/3/library/gc.html#gc.freeze).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def pause() -> None:
    """Collect nothing until `resume`: for the beginning of a process that loads much."""
    gc.disable()


def resume() -> None:
    """Collect again, but never what is there by now."""
    gc.freeze()
    gc.enable()


@contextmanager
def paused() -> Iterator[None]:
    """Around whatever loads much that stays; also as a decorator. Inside of another one it changes nothing.

    After an error nothing is kept.
    """
    if not gc.isenabled():
        yield
        return
    pause()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()
