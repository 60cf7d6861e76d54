"""Every requirement of docs/requirements.md is held by tests that are there."""

import re

import pytest

from bot.settings import ROOT

REQUIREMENTS = 50
ROW = re.compile(r"^\| (\d+) \| .+ \| (.+) \|$", re.MULTILINE)
TEST = re.compile(r"`([\w/]+\.py)::(test_\w+)`")
ROWS = [
    (int(number), TEST.findall(held_by))
    for number, held_by in ROW.findall((ROOT / "docs/requirements.md").read_text(encoding="utf-8"))
]


def test_all_of_them_are_there_in_order() -> None:
    assert [number for number, _ in ROWS] == list(range(1, REQUIREMENTS + 1))


@pytest.mark.parametrize(("number", "tests"), ROWS, ids=[str(number) for number, _ in ROWS])
def test_each_is_held_by_tests_that_exist(number: int, tests: list[tuple[str, str]]) -> None:
    assert tests, f"nothing holds requirement {number}"
    for path, name in tests:
        assert re.search(rf"def {name}\(", (ROOT / "tests" / path).read_text(encoding="utf-8")), f"{path}::{name}"
