"""Whether good and hard points get equal room: as many, and about as long."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from assistant.core.ipdas.aid import Aid
from assistant.core.knowledge.model import Consideration

# A fifth more words, or one point more in a theme of considerations, is still equal detail.
LONGER, MORE = 1.2, 1
STEERING = ("aanbevolen", "beste keuze", "wij raden", "we raden", "je kunt beter", "moet je doen")


def unequal(aid: Aid) -> tuple[str, ...]:
    """Every place where one side is clearly longer, or where a text pushes to a side."""
    return (*_options(aid), *_themes(aid), *_pushing(aid))


def _options(aid: Aid) -> Iterable[str]:
    for option in aid.options:
        good = [point["text"] for point in option["voor"]]
        hard = [point["text"] for point in option["tegen"]]
        if len(good) != len(hard) or _ratio([good, hard]) > LONGER:
            yield f"options.yml: {option['id']}"


def _themes(aid: Aid) -> Iterable[str]:
    for theme in aid.knowledge.themes.values():
        sides = _sides(theme.considerations)
        counts = [len(side) for side in sides]
        if len(sides) != 4 or max(counts) - min(counts) > MORE or _ratio(sides) > LONGER:  # noqa: PLR2004 - two options, two directions
            yield f"considerations/{theme.id}.yml"


def _sides(items: Iterable[Consideration]) -> list[list[str]]:
    ordered = sorted(items, key=lambda item: (item.option, item.direction))
    groups = groupby(ordered, key=lambda item: (item.option, item.direction))
    return [[item.text for item in side] for _, side in groups]


def _ratio(sides: Sequence[Sequence[str]]) -> float:
    means = [sum(len(text.split()) for text in side) / len(side) for side in sides if side]
    return max(means) / min(means) if means else 1.0


def _pushing(aid: Aid) -> Iterable[str]:
    texts = [item.text for item in aid.knowledge.considerations]
    texts += [point["text"] for o in aid.options for side in ("voor", "tegen") for point in o[side]]
    for text in texts:
        if any(word in text.lower() for word in STEERING):
            yield f"'{text}'"
