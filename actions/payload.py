"""What a button sends back: an intent, and what is said with it, in the form that Rasa reads."""

import json


def payload(intent: str, **said: str | None) -> str:
    """`/intent{"name":"value"}`; what is None is left out.

    >>> payload("find_shelter", page="2", city=None)
    '/find_shelter{"page":"2"}'
    """
    given = {name: value for name, value in said.items() if value is not None}
    return f"/{intent}" + (json.dumps(given, separators=(",", ":"), ensure_ascii=False) if given else "")
