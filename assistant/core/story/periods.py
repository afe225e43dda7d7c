"""How long something lasted, in whole months; nothing when the words are not exact enough."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from assistant.core.guide.understanding.number_words import number_word

YEAR, WEEKS = 12, 4
NEVER, LATEST = 1950, 2100
MOST_YEARS = 60
YOUNGEST = 10
UNITS = {
    **dict.fromkeys(("jaar", "jaartje", "jaren"), Fraction(YEAR)),
    **dict.fromkeys(("maand", "maanden", "maandje", "maandjes"), Fraction(1)),
    **dict.fromkeys(("week", "weken", "weekjes"), Fraction(1, WEEKS)),
}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",),
            ("juni", "jun"), ("juli", "jul"), ("augustus", "aug"), ("september", "sept", "sep"),
            ("oktober", "okt"), ("november", "nov"), ("december", "dec"),
        ),
        1,
    )
    for name in names
}  # fmt: skip
# "een paar jaar", "2 tot 3 jaar": no number that anybody said.
VAGUE = frozenset({"paar", "enkele", "aantal", "hoeveel", "weinig", "tig", "minder", "meer"})
BETWEEN = frozenset({"tot", "a", "of", "-"})
# "per jaar", "17 jaar oud", "een jaar geleden": not how long a job was.
NOT_BEFORE = frozenset({"per", "elk", "elke", "ieder", "iedere", "vorig", "afgelopen", "dit",
                        "volgend", "over", "binnen", "vanaf", "sinds", "van", "om",
                        "voor"})  # fmt: skip
NOT_AFTER = frozenset({"geleden", "oud", "jong", "terug", "per", "ouder", "later", "eerder",
                       "thuis", "ziek", "opgenomen", "uitkering", "bijstand", "wajong", "ww",
                       "ervaring", "leeftijd"})  # fmt: skip
FAR_AFTER = frozenset({"geleden", "oud", "thuis"})
AFTER = 3


class Length(NamedTuple):
    """A length of time: `months`, None when it was too vague; the places from `start` to `end`."""

    months: int | None
    start: int
    end: int


def lengths(texts: Sequence[str], skip: frozenset[int] = frozenset()) -> list[Length]:
    """Every length of time in a clause; `skip`: places that belong to "per week" and the like."""
    found: list[Length] = []
    if not any(text in UNITS or text == "halfjaar" or _year(text) for text in texts):
        return found
    at = 0
    while at < len(texts):
        one = None if at in skip else _from_to(texts, at) or _counted(texts, at)
        if one is None:
            at += 1
            continue
        found.append(one)
        at = one.end
    return found


def _counted(texts: Sequence[str], at: int) -> Length | None:
    """Such as "vier jaar", "een jaar en drie maanden", "een half jaar", "een jaar of vier"."""
    if texts[at] == "halfjaar":
        return Length(YEAR // 2, at, at + 1)
    unit = UNITS.get(texts[at])
    if unit is None:
        return None
    start, count = _count_before(texts, at)
    if count is None or _not_at_work(texts, start, at + 1) or _is_age(texts, start, count):
        return None
    if at + 2 < len(texts) and texts[at + 1] == "of" and number(texts[at + 2]):
        return _length((number(texts[at + 2]) or 0) * unit, start, at + 3)
    end, more = _and_more(texts, at + 1)
    return _length(count * unit + more, start, end)


def _count_before(texts: Sequence[str], at: int) -> tuple[int, Fraction | None]:
    """Where the count starts, and the count; None when there is no exact one."""
    if at == 0:
        return at, None
    count = number(texts[at - 1])
    if count is None:
        return at, None
    start = at - 1
    before = texts[start - 1] if start else ""
    if texts[at - 1] in ("half", "halve") and before in ("een", "n"):
        start -= 1
    elif texts[at - 1] in ("half", "halve") and number(before):
        return start - 1, (number(before) or Fraction()) + count
    vague = any(text in VAGUE for text in texts[max(0, start - 1) : at])
    several = before in BETWEEN and start > 1 and number(texts[start - 2]) is not None
    return start, None if vague or several else count


def _and_more(texts: Sequence[str], at: int) -> tuple[int, Fraction]:
    """Such as "en drie maanden" after a number of years: where it ends, and its months."""
    if at + 2 < len(texts) and texts[at] == "en" and texts[at + 2].startswith("maand"):
        return at + 3, number(texts[at + 1]) or Fraction()
    return at, Fraction()


def _is_age(texts: Sequence[str], start: int, count: Fraction) -> bool:
    """Such as "ik was 17 jaar"; but "ik was 2 jaar verkoopster" is a length."""
    return bool(start) and texts[start - 1] in ("ben", "was", "werd") and count >= YOUNGEST


def _not_at_work(texts: Sequence[str], start: int, end: int) -> bool:
    before = texts[start - 1] if start else ""
    after = texts[end : end + AFTER]
    if before in NOT_BEFORE or not after:
        return before in NOT_BEFORE
    return after[0] in NOT_AFTER or any(text in FAR_AFTER for text in after)


def _from_to(texts: Sequence[str], at: int) -> Length | None:
    """Such as "van 2015 tot 2018", "van maart 2015 tot juni 2016", "2015 - 2018"."""
    if texts[at] not in ("van", "vanaf", "tussen") and not _year(texts[at]):
        return None
    first = _moment(texts, at + (not _year(texts[at])))
    if first is None or first[1] >= len(texts):
        return None
    joint = 2 if texts[first[1] : first[1] + 2] == ("tot", "en") else 1
    if texts[first[1]] not in ("tot", "en", "-", "tm") or (
        texts[first[1]] == "en" and texts[at] != "tussen"
    ):
        return None
    skip = first[1] + joint + (texts[first[1] + joint : first[1] + joint + 1] == ("met",))
    last = _moment(texts, skip)
    if last is None or last[0] <= first[0]:
        return None
    return _length(Fraction(last[0] - first[0]), at, last[1])


def _moment(texts: Sequence[str], at: int) -> tuple[int, int] | None:
    """A year, or a month and a year: the months since the beginning, and where it ends."""
    if at < len(texts) and _year(texts[at]):
        return int(texts[at]) * YEAR, at + 1
    if at + 1 < len(texts) and texts[at] in MONTHS and _year(texts[at + 1]):
        return int(texts[at + 1]) * YEAR + MONTHS[texts[at]], at + 2
    return None


def _year(text: str) -> bool:
    return len(text) == len("2015") and text.isdigit() and NEVER < int(text) < LATEST


def _length(months: Fraction, start: int, end: int) -> Length:
    known = 1 <= months <= MOST_YEARS * YEAR
    return Length(int(months) if known else None, start, end)


def number(text: str) -> Fraction | None:
    """The value of figures or of a number word; None for anything else."""
    return Fraction(text) if text[:1].isdigit() else number_word(text)
