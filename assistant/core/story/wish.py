"""How many hours a week somebody says to want to work."""

from collections.abc import Iterator, Sequence

from assistant.core.story.periods import number
from assistant.core.story.proposal import Kind, Proposal
from assistant.core.story.scene import Scene

HOUR = frozenset({"uur", "uren", "uurtjes", "uurtje", "u"})
WANTS = frozenset({"wil", "willen", "wilde", "graag", "liefst", "zou", "wens", "hoop", "zoek"})
WORKS = frozenset({"werken", "werk", "baan", "baantje", "bijbaan", "beginnen", "starten", "aan",
                   "week", "bijverdienen", "draaien"})  # fmt: skip
NOT_A_WEEK = frozenset({"dag", "maand", "reizen", "fietsen", "slapen", "onderweg", "rijden"})
RANGE = frozenset({"tot", "a", "of", "-", "tussen"})
CLOCK = frozenset({"om", "tot", "vanaf", "rond", "voor", "na", "half"})
MOST = 60


def wishes(scene: Scene) -> Iterator[Proposal]:
    """The hours a week in this clause, when it is one clear number."""
    texts = scene.texts
    if not scene.mine or scene.negations or NOT_A_WEEK.intersection(texts):
        return
    if not WANTS.intersection(texts) or not WORKS.intersection(texts):
        return
    places = [at for at, text in enumerate(texts) if at and text in HOUR]
    hours = [_hours(texts, at) for at in places]
    if len(hours) == 1 and hours[0]:
        start = scene.clause.words[places[0] - 1].start
        yield Proposal(kind=Kind.WENS_UREN, uren=hours[0], at=start)


def _hours(texts: Sequence[str], at: int) -> int | None:
    value = number(texts[at - 1])
    before = texts[max(0, at - 3) : at - 1]
    if value is None or value.denominator != 1 or not 0 < value <= MOST:
        return None
    several = any(text in RANGE for text in before) and any(number(text) for text in before)
    clock = bool(before) and before[-1] in CLOCK
    return None if several or clock else int(value)
