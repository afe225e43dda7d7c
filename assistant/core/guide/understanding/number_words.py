"""Dutch and Flemish number words, from nul to honderdduizenden."""

from fractions import Fraction

UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = (
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
)
TENS = (
    "twintig",
    "dertig",
    "veertig",
    "vijftig",
    "zestig",
    "zeventig",
    "tachtig",
    "negentig",
)
THOUSAND = 1000
SPOKEN = {
    "zeuven": 7,
    "neugen": 9,
    "tachentig": 80,
    "tweeen": 2,
    "drieen": 3,
    "vieren": 4,
    "vijven": 5,
    "zessen": 6,
    "zevens": 7,
    "achten": 8,
    "negens": 9,
}
HALVES = {
    "half": Fraction(1, 2),
    "halve": Fraction(1, 2),
    "halfje": Fraction(1, 2),
    "anderhalf": Fraction(3, 2),
    "anderhalve": Fraction(3, 2),
    "driekwart": Fraction(3, 4),
    "kwart": Fraction(1, 4),
}
HALF_ENDINGS = ("eneenhalf", "eneenhalve", "enhalf", "enhalve")


def _below_hundred() -> dict[str, int]:
    found = {word: number for number, word in enumerate([*UNITS, *TEENS])}
    for tens, word in enumerate(TENS, 2):
        found[word] = tens * 10
        found |= {f"{unit}en{word}": tens * 10 + n for n, unit in enumerate(UNITS[1:], 1)}
    return found | SPOKEN


BELOW_HUNDRED = _below_hundred()


def number_word(word: str) -> Fraction | None:
    """The value of a word written as one: tweehonderdvijftig, twaalfhonderd, tweeenhalf."""
    if word in HALVES:
        return HALVES[word]
    for ending in HALF_ENDINGS:
        if word.endswith(ending):
            whole = _whole(word.removesuffix(ending))
            return None if whole is None else whole + Fraction(1, 2)
    found = _whole(word)
    return None if found is None else Fraction(found)


def _whole(word: str) -> int | None:
    before, thousand, after = word.partition("duizend")
    if not thousand:
        return _below_ten_thousand(word)
    return _sum(_hundreds(before) if before else 1, THOUSAND, _rest(after))


def _below_ten_thousand(word: str) -> int | None:
    before, hundred, after = word.partition("honderd")
    if not hundred:
        return BELOW_HUNDRED.get(word)
    many = BELOW_HUNDRED.get(before) if before else 1
    return _sum(many, 100, BELOW_HUNDRED.get(_tail(after)) if after else 0)


def _hundreds(word: str) -> int | None:
    found = _below_ten_thousand(word)
    return found if found is not None and found < THOUSAND else None


def _rest(word: str) -> int | None:
    return _below_ten_thousand(_tail(word)) if word else 0


def _tail(word: str) -> str:
    return word.removeprefix("en")


def _sum(many: int | None, of: int, rest: int | None) -> int | None:
    return None if many is None or rest is None else many * of + rest
