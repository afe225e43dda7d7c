"""Short answers to a yes/no question are heard; what could mean something else is not."""

import pytest

from assistant.core.yes_or_no import yes_or_no

YES = ["ja", "Ja graag!", "ja hoor", "ja doe maar", "graag", "jawel", "prima", "oké", "ja klopt"]
NO = ["nee", "nee liever niet", "nee bedankt", "nu niet", "later misschien", "laat maar",
      "niet doen", "nee dat klopt niet", "liever niet", "toch niet"]  # fmt: skip
NEITHER = ["ja maar niet alles", "misschien", "wat bedoel je", "ja?", "", "waarom", "goed of niet",
           "ik heb twee jaar bij een bakker gewerkt", "ja weet ik niet"]  # fmt: skip


@pytest.mark.parametrize("text", YES)
def test_this_is_a_yes(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize("text", NO)
def test_this_is_a_no(text: str) -> None:
    assert yes_or_no(text) is False


@pytest.mark.parametrize("text", NEITHER)
def test_this_could_mean_something_else(text: str) -> None:
    assert yes_or_no(text) is None
