"""The lock files hold everything the project asks for, extras included, and name no index."""

import re
import tomllib
from importlib.metadata import requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> frozenset[str]:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return frozenset(
        normal(line.partition("==")[0].partition("[")[0]) for line in lines if re.match(r"[\w.\[\]-]+==", line)
    )


def asked_for() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def of_extras(requirement: Requirement) -> set[str]:
    """What the extras that the project names of a dependency bring with them here."""
    found = set()
    for line in requires(requirement.name) or ():
        brought = Requirement(line)
        if brought.marker is not None and any(
            brought.marker.evaluate({"extra": extra}) and not brought.marker.evaluate({"extra": ""})
            for extra in requirement.extras
        ):
            found.add(normal(brought.name))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked(lock: str) -> None:
    assert {normal(requirement.name) for requirement in asked_for()} <= locked(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_what_the_extras_bring_is_locked(lock: str) -> None:
    """An override of uv replaces a requirement with its extras: SQLAlchemy then came without greenlet."""
    brought = {name for requirement in asked_for() for name in of_extras(requirement)}
    assert "greenlet" in brought
    assert brought <= locked(lock)


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_an_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?://|--(?:extra-)?index-url|--find-links", text)
