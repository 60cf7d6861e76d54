"""The base of every action: it gets the turn already read, and a failure of it never carries what a person wrote.

The action server answers an exception with the whole request, conversation included, and Rasa writes that to its log.
So nothing is raised from here: the kind and place of the failure are logged, and the gateway, which then gets no
answer, offers a person.
"""

import logging
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.content import Content, content
from actions.turn import Turn

_log = logging.getLogger(__name__)


class Answer(Action, ABC):
    """Says something; changes nothing."""

    @abstractmethod
    def name(self) -> str:
        """The action's name in domain.yml."""

    @abstractmethod
    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        """Hand what there is to say to the dispatcher."""

    def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[dict[str, Any]]:
        """Called by the action server."""
        try:
            known = content()
            turn = Turn(tracker, known.texts.default)
            self.say(turn, known, dispatcher)
            # For `helpline ask`; the gateway has no use for it.
            dispatcher.utter_message(json_message={"about": {"topic": turn.intent, "services": turn.shown}})
        except Exception as error:
            _log.error("%s failed: %s", self.name(), _where(error))
            dispatcher.messages.clear()  # half an answer could mislead
        return []


def _where(error: BaseException) -> str:
    """The kind of an exception and the place it was raised at, without its message."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    at = f" at {place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place is not None else ""
    return f"{type(error).__name__}{at}"
