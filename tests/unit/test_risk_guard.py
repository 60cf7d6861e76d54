"""The guard fails upwards and says nothing of the text."""

import threading
from collections.abc import Iterator

import pytest

from bot.model import Assessment, RiskLevel
from bot.risk.guard import GuardedDetector

TEXT = "a canary sentence"


class FakeReader:
    """Answers, breaks or hangs, as it is told."""

    def __init__(self, error: Exception | None = None, hang: threading.Event | None = None) -> None:
        self.error = error
        self.hang = hang

    def assess(self, text: str, language: str | None = None) -> Assessment:
        if self.hang is not None:
            self.hang.wait(5)
        if self.error is not None:
            raise self.error
        return Assessment(RiskLevel.HIGH)


@pytest.fixture
def released() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


async def test_an_assessment_is_passed_on() -> None:
    guard = GuardedDetector(FakeReader())

    assert await guard.assess(TEXT, "en") == Assessment(RiskLevel.HIGH)
    assert guard.failures == 0
    guard.close()


async def test_a_broken_reader_makes_the_message_elevated(caplog: pytest.LogCaptureFixture) -> None:
    guard = GuardedDetector(FakeReader(error=ValueError(TEXT)))

    assessment = await guard.assess(TEXT, "en")

    assert assessment == Assessment(RiskLevel.ELEVATED, failed=True)
    assert guard.failures == 1
    assert "ValueError" in caplog.text
    assert TEXT not in caplog.text
    guard.close()


async def test_a_slow_reader_makes_the_message_elevated(
    released: threading.Event, caplog: pytest.LogCaptureFixture
) -> None:
    guard = GuardedDetector(FakeReader(hang=released), timeout=0.05)

    assessment = await guard.assess(TEXT, "en")

    assert assessment == Assessment(RiskLevel.ELEVATED, failed=True)
    assert TEXT not in caplog.text
    released.set()
    guard.close()
