"""A short text to tell who somebody is: the own words in a fixed order, with fixed openings."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.core.sentences import closed


@dataclass(frozen=True, slots=True)
class PitchPart:
    """One sentence: its fixed opening, and the questions whose answers fill it."""

    opening: str
    questions: tuple[str, ...]


def pitch(
    parts: Sequence[PitchPart],
    words: Mapping[str, Sequence[str]],
    own_start: Collection[str],
    between: str,
) -> str:
    """The text; empty when nothing was said.

    Args:
        parts: the sentences, in their order.
        words: what was said at each question; nothing else but the openings gets into the text.
        own_start: words that begin a whole sentence of the person's own ("ik"): no opening then.
        between: what stands between two chosen things.
    """
    sentences = [one for part in parts for one in _sentences(part, words, own_start, between)]
    return " ".join(sentences)


def _sentences(
    part: PitchPart,
    words: Mapping[str, Sequence[str]],
    own_start: Collection[str],
    between: str,
) -> list[str]:
    """What is a whole sentence stands alone; the rest shares one opening, which comes first."""
    all_said = [one.strip() for name in part.questions for one in words.get(name, ())]
    whole = [one for one in all_said if _begins(one, own_start)]
    loose = [one.rstrip(".") for one in all_said if one and one not in whole]
    opened = [f"{part.opening} {between.join(loose)}"] if loose else []
    return [closed(one) for one in (*opened, *whole)]


def _begins(text: str, own_start: Collection[str]) -> bool:
    first = text.split(maxsplit=1)[:1]
    return bool(first) and first[0].casefold() in own_start
