"""Services and rights: load, validate, find, and put into words; and the names people call places by."""

from bot.knowledge.facts import Fact, Hours, Phone, Right, Service
from bot.knowledge.gazetteer import EntityMatch, Gazetteer
from bot.knowledge.library import NEARBY, Knowledge, phone_values, proper_names
from bot.knowledge.limits import EUROPE, EUROPEAN, HOME
from bot.knowledge.wording import WORDING_KEYS, service_line, service_lines, service_name

__all__ = [
    "EUROPE",
    "EUROPEAN",
    "HOME",
    "NEARBY",
    "WORDING_KEYS",
    "EntityMatch",
    "Fact",
    "Gazetteer",
    "Hours",
    "Knowledge",
    "Phone",
    "Right",
    "Service",
    "phone_values",
    "proper_names",
    "service_line",
    "service_lines",
    "service_name",
]
