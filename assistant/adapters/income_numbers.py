"""Looks at every number in a line of JSON before anything is made of it."""

import re
from typing import Any

from assistant.adapters.income_fault import dotted, fault
from assistant.adapters.income_types import SHARES

LARGEST = 10**12  # eurocent; more than anybody has, and far from slow
DEEPEST = 20
SHARE = r"[0-9]{1,9}(/0*[1-9][0-9]{0,8}|\.[0-9]{1,9})?"
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
GIVEN = ("gegeven",)
SHARE_NAMES = frozenset((name,) for name in SHARES)
READABLE = re.compile(rf"{SHARE}|{DAY}")
LIKE_A_NUMBER = re.compile(r"[-+]?\s*[0-9][0-9.,/eE+\s-]*")


def check_numbers(data: Any, path: tuple[str | int, ...] = ()) -> None:  # noqa: ANN401 - any JSON
    """Refuse what pydantic would read as a number that nobody meant.

    Raises:
        Fault: a number with a point, a huge one, or a text such as "1.200,50" or "1/0".
    """
    word = _wrong(data) or _wrong_share(data, path)
    if len(path) > DEEPEST:
        word = "json.verkeerde_waarde"
    if word:
        raise fault("verkeerde_waarde", word, dotted(path))
    if isinstance(data, dict | list):
        items = data.items() if isinstance(data, dict) else enumerate(data)
        for key, value in items:
            check_numbers(value, (*path, key))


def _wrong(value: Any) -> str | None:  # noqa: ANN401 - any JSON
    """The id of what is wrong with one value; None when it may pass."""
    if isinstance(value, float):
        return "json.geen_getal"
    if isinstance(value, int):
        return "json.te_groot_getal" if abs(value) > LARGEST else None
    if isinstance(value, str) and LIKE_A_NUMBER.fullmatch(value):
        return None if READABLE.fullmatch(value) else "json.geen_getal"
    return None


def _wrong_share(value: Any, path: tuple[str | int, ...]) -> str | None:  # noqa: ANN401
    """A share is text or a whole number; Python would take True for 1, and break on a list."""
    given = len(path) == len(GIVEN) + 1 and path[:1] == GIVEN
    if not given and path[-1:] not in SHARE_NAMES:
        return None
    if value is None:
        return "json.geen_getal" if given else None
    fits = isinstance(value, str | int) and not isinstance(value, bool)
    return None if fits else "json.geen_deel"
