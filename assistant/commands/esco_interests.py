"""`baken esco interests`: the interest cards, and occupations to look at. Never a test."""

from collections.abc import Sequence
from typing import Any

from assistant.adapters.esco_occupations import EscoOccupations
from assistant.commands.esco_said import (
    NO_CARDS,
    NOT_IMPORTED,
    as_json,
    cards,
    credit_lines,
    failed,
    say,
    with_esco,
)
from assistant.core.occupations.inspiration import Idea, inspiration
from assistant.core.occupations.interests import InterestWords, Leaning, UnknownCard, leanings

NO_INTERESTS = "Beroepen bij deze richtingen zijn er niet: O*NET is niet ingelezen (--onet MAP)."


def interests(picked: Sequence[str], *, json: bool) -> int:
    """Print the cards, or what the picked cards point to; 2 for a card that does not exist."""
    words = cards()
    if words is None:
        return failed(NO_CARDS)
    if not picked:
        return _print_cards(words, json=json)
    try:
        directions = leanings(words.cards, picked)
    except UnknownCard as error:
        failed(f"Er is geen kaartje '{error.card_id}'. Kijk met: baken esco interests")
        return 2
    shown = _answer_as_json if json else _answer_as_text
    return with_esco(lambda esco: shown(words, directions, esco))


def _print_cards(words: InterestWords, *, json: bool) -> int:
    if json:
        table = [
            {"id": one.id, "text": one.text, "direction": one.direction.value}
            for one in words.cards
        ]
        return as_json(cards=table, not_a_test=words.not_a_test)
    width = max(len(one.id) for one in words.cards)
    return say(*(f"{one.id:<{width}}  {one.text}" for one in words.cards), "", words.not_a_test)


def _answer_as_json(
    words: InterestWords, directions: Sequence[Leaning], esco: EscoOccupations
) -> int:
    titles = {one: about.title for one, about in words.directions.items()}
    return as_json(
        directions=[
            {"id": one.direction.value, "title": titles[one.direction], "picked": one.picked}
            for one in directions
        ],
        ideas=[_idea(one) for one in inspiration(esco.catalogue, directions)],
        imported=esco.catalogue.imported,
        interests_imported=bool(esco.catalogue.profiles),
        not_a_test=words.not_a_test,
        own_ideas=words.own_ideas,
        credits=credit_lines(esco.catalogue.about, interests=True),
    )


def _idea(idea: Idea) -> dict[str, Any]:
    one = idea.occupation
    because = [direction.value for direction in idea.because]
    return {"uri": one.uri, "label": one.label, "field": idea.field, "because": because}


def _answer_as_text(
    words: InterestWords, directions: Sequence[Leaning], esco: EscoOccupations
) -> int:
    for one in directions:
        about = words.directions[one.direction]
        say(f"{about.title} ({one.picked}): {about.meaning}")
    say("", *_ideas(words, directions, esco))
    credits_ = credit_lines(esco.catalogue.about, interests=True)
    return say("", words.not_a_test, words.own_ideas, *credits_)


def _ideas(words: InterestWords, directions: Sequence[Leaning], esco: EscoOccupations) -> list[str]:
    if not esco.catalogue.profiles:
        return [NO_INTERESTS if esco.catalogue.imported else NOT_IMPORTED]
    found = inspiration(esco.catalogue, directions)
    titles = [", ".join(words.directions[why].title for why in one.because) for one in found]
    return [f"- {one.occupation.label} ({title})" for one, title in zip(found, titles, strict=True)]
