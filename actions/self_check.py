"""The self-check: up to eight gentle questions, stoppable at any time, without a verdict.

It keeps no state: each button carries the answers so far (`seen`: y, n or - for each question), and only what fits is
believed. What was answered with yes goes to the gateway, which alone judges risk: at once as a hint, and at the end,
or when the person stops, in full.

Source of the questions: the ILO indicators of forced labour (2012), the ones a person can answer about themselves.
"""

import re

from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.content import Content
from actions.payload import payload
from actions.services import person_button, sources_button
from actions.topic_answer import AnswerTopic
from actions.turn import Turn
from bot.model import Indicator

QUESTIONS: tuple[tuple[str, Indicator], ...] = (
    ("deception", Indicator.DECEPTION),
    ("wages", Indicator.WAGE_WITHHOLDING),
    ("hours", Indicator.EXCESSIVE_WORK),
    ("debt", Indicator.DEBT_BONDAGE),
    ("documents", Indicator.DOCUMENT_CONFISCATION),
    ("movement", Indicator.ISOLATION_SURVEILLANCE),
    ("threats", Indicator.THREATS),
    ("leave", Indicator.CONFINEMENT),
)
"""Key of the question (`check_q_<key>`) and what a yes to it is a sign of; the easier ones first."""

_MARKS = {"yes": "y", "no": "n", "skip": "-"}
_SEEN = re.compile(f"[yn-]{{0,{len(QUESTIONS)}}}")

Buttons = list[dict[str, str]]


class SelfCheck(Answer):
    """What it is and whether to start; then one question after the other; then what somebody can do."""

    def name(self) -> str:
        return "action_self_check"

    def say(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        answer, seen = turn.told("answer"), turn.told("seen") or ""
        if not _SEEN.fullmatch(seen):
            answer, seen = None, ""
        if answer == "stop":
            self._end("check_stopped", seen, turn, known, dispatcher)
        elif answer == "start":
            self._ask("", turn, known, dispatcher)
        elif answer in _MARKS and len(seen) < len(QUESTIONS):
            seen += _MARKS[answer]
            if len(seen) < len(QUESTIONS):
                self._ask(seen, turn, known, dispatcher)
                _tell(seen, dispatcher, complete=False)
            else:
                self._end("check_end_some" if "y" in seen else "check_end", seen, turn, known, dispatcher)
        elif turn.told("part") is not None:
            AnswerTopic().say(turn, known, dispatcher)
        else:
            self._begin(turn, known, dispatcher)

    def _begin(self, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        dispatcher.utter_message(response="utter_check_my_situation")
        buttons = [
            _button("button_check_start", "start", None, turn, known),
            _button("button_not_now", "stop", None, turn, known),
            sources_button(turn, known),
        ]
        dispatcher.utter_message(text=known.texts.say("check_intro", turn.language), buttons=buttons)

    def _ask(self, seen: str, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        texts, language = known.texts, turn.language
        question = texts.say(f"check_q_{QUESTIONS[len(seen)][0]}", language)
        text = texts.say("check_question", language, number=len(seen) + 1, total=len(QUESTIONS), question=question)
        titles = {"yes": "button_yes", "no": "button_no", "skip": "button_skip", "stop": "button_check_stop"}
        buttons = [_button(title, answer, seen, turn, known) for answer, title in titles.items()]
        dispatcher.utter_message(text=text, buttons=buttons)

    def _end(self, key: str, seen: str, turn: Turn, known: Content, dispatcher: CollectingDispatcher) -> None:
        texts, language = known.texts, turn.language
        rights = {"title": texts.say("button_rights", language), "payload": payload("ask_rights")}
        hotline = {"title": texts.say("button_hotline", language), "payload": payload("find_hotline")}
        dispatcher.utter_message(text=texts.say(key, language), buttons=[person_button(turn, known), rights, hotline])
        _tell(seen, dispatcher, complete=True)


def _button(title: str, answer: str, seen: str | None, turn: Turn, known: Content) -> dict[str, str]:
    sent = payload("check_my_situation", answer=answer, seen=seen or None)
    return {"title": known.texts.say(title, turn.language), "payload": sent}


def _tell(seen: str, dispatcher: CollectingDispatcher, *, complete: bool) -> None:
    """Tell the gateway what was answered with yes, if anything was."""
    said = [indicator.value for mark, (_, indicator) in zip(seen, QUESTIONS, strict=False) if mark == "y"]
    if said:
        dispatcher.utter_message(json_message={"reported": {"indicators": said, "complete": complete}})
