"""What is loaded once and stays: the garbage collector is paused meanwhile and never goes through it afterwards."""

import asyncio
import gc
from collections.abc import Iterator

import pytest

from bot import garbage
from bot.rasa_server import __main__ as rasa_server


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    assert gc.isenabled()
    yield
    gc.enable()


def test_nothing_is_collected_meanwhile_and_what_was_loaded_is_kept_out() -> None:
    frozen = gc.get_freeze_count()
    with garbage.paused():
        assert not gc.isenabled()
        loaded = [[number] for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= frozen + len(loaded)


def test_what_comes_later_is_collected() -> None:
    with garbage.paused():
        pass
    frozen = gc.get_freeze_count()
    circle: list[object] = []
    circle.append(circle)
    del circle
    assert gc.collect() >= 1
    assert gc.get_freeze_count() <= frozen


def test_an_inner_pause_does_not_end_the_outer_one() -> None:
    with garbage.paused():
        with garbage.paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_after_an_error_it_collects_again_and_keeps_nothing() -> None:
    frozen = gc.get_freeze_count()
    with pytest.raises(ValueError, match="broken"), garbage.paused():
        raise ValueError("broken")
    assert gc.isenabled()
    assert gc.get_freeze_count() <= frozen


def test_as_a_decorator_it_pauses_each_call() -> None:
    @garbage.paused()
    def load() -> bool:
        return gc.isenabled()

    assert [load(), load()] == [False, False]
    assert gc.isenabled()


def test_rasa_collects_again_once_its_model_is_loaded() -> None:
    frozen = gc.get_freeze_count()
    garbage.pause()
    asyncio.run(rasa_server.started(None, None))
    assert gc.isenabled()
    assert gc.get_freeze_count() > frozen
