"""What a text says about each option it names: chosen, denied, or not sure which."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.core.guide.understanding.lexicon import AFFIRM, NEGATORS, STOP
from assistant.core.guide.understanding.set_phrases import HEDGE
from assistant.core.guide.understanding.terms import Choice, Mention, mentions, names
from assistant.core.guide.understanding.text import Token, contains

BREAKS = frozenset({",", ";", ".", "!", "/", "+", "&", "(", ")", ":"})
LINKS = frozenset({"maar", "en", "of", "noch", "want", "plus"})
RESERVING = frozenset({"maar", "mits", "tenzij", "indien", "als", "zolang"})
TWO = 2
NO = frozenset({"nee", "neen"})


@dataclass(frozen=True, slots=True)
class Clause:
    """The words from `start` up to `end`; `link` is what joins it to the clause before."""

    start: int
    end: int
    link: str


@dataclass(frozen=True, slots=True)
class Said:
    """The options a text names, sorted by what it says about them (ids, in order)."""

    words: tuple[str, ...]
    chosen: tuple[str, ...]
    hinted: tuple[str, ...]
    unsure: tuple[str, ...]
    denied: tuple[str, ...]
    is_hedged: bool
    has_strays: bool
    rest: int

    @property
    def possible(self) -> tuple[str, ...]:
        """Every option that may be meant."""
        return tuple(dict.fromkeys((*self.chosen, *self.hinted, *self.unsure)))

    @property
    def has_reservation(self) -> bool:
        """A condition was added: "ja, maar later", "als het kan"; but not "doe maar"."""
        before = ("", *self.words)
        reserved = any(
            word in RESERVING and previous != "doe"
            for previous, word in zip(before, self.words, strict=False)
        )
        return reserved and not self.denied


def listen(tokens: Sequence[Token], choices: Sequence[Choice]) -> Said:
    """Sort the options that are named by what is said about them."""
    said = tuple(token.text for token in tokens if token.is_word or token.is_number)
    found = sorted(mentions(said, choices), key=lambda mention: min(mention.places))
    inside = frozenset(place for mention in found for place in mention.places)
    denies = frozenset(at for at, word in enumerate(said) if word in NEGATORS) - inside
    scene = _scene(said, _clauses(tokens), found, denies, _refusals(choices))
    stances = [(mention, scene.stance(mention)) for mention in found]

    def ids(stance: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(one.option_id for one, its in stances if its == stance))

    return Said(
        words=said,
        chosen=ids("chosen"),
        hinted=ids("hinted"),
        unsure=ids("unsure"),
        denied=ids("denied"),
        is_hedged=_is_hedged(said, inside),
        has_strays=any(scene.is_stray(clause) for clause in scene.clauses),
        rest=sum(_tells(word) for at, word in enumerate(said) if at not in inside),
    )


SMALL = frozenset({"ik", "een", "het", "nog"})


@dataclass(frozen=True, slots=True)
class _Scene:
    """The text with its mentions at home in their clauses; worked out once, in linear time."""

    said: tuple[str, ...]
    clauses: tuple[Clause, ...]
    homes: dict[Mention, Clause]
    named: dict[Clause, set[str]]
    denies: frozenset[int]
    refusals: frozenset[str]
    is_corrected: bool
    first_denial: int

    def stance(self, mention: Mention) -> str:
        clause = self.homes[mention]
        if self.is_corrected:
            return "unsure"
        if self._denies(mention, clause):
            return "unsure" if len(self.named[clause]) > 1 else "denied"
        if self._follows_denial(clause):
            return "unsure"
        return "chosen" if mention.is_full else "hinted"

    def is_stray(self, clause: Clause) -> bool:
        """A clause that tells something and names no option: "en de buurman"."""
        if clause in self.named:
            return False
        return any(_tells(word) for word in self.said[clause.start : clause.end])

    def _denies(self, mention: Mention, clause: Clause) -> bool:
        """A "niet" after an option that says no confirms it: "nee, dat wil ik niet"."""
        is_refusal = mention.option_id in self.refusals
        end = min(mention.places) if is_refusal else clause.end
        return any(at in self.denies for at in range(clause.start, end))

    def _follows_denial(self, clause: Clause) -> bool:
        """Maybe denied too ("niet mijn baas, mijn collega's"), but not after "maar" or "wel"."""
        if clause.link == "maar" or AFFIRM & set(self.said[clause.start : clause.end]):
            return False
        return clause.start >= self.first_denial


def _scene(
    said: tuple[str, ...],
    clauses: tuple[Clause, ...],
    found: Sequence[Mention],
    denies: frozenset[int],
    refusals: frozenset[str],
) -> _Scene:
    home_of = {at: clause for clause in clauses for at in range(clause.start, clause.end)}
    homes = {mention: home_of[min(mention.places)] for mention in found}
    named: dict[Clause, set[str]] = {}
    for mention, clause in homes.items():
        named.setdefault(clause, set()).add(mention.option_id)
    denied_ends = [
        clause.end for clause in named if not denies.isdisjoint(range(clause.start, clause.end))
    ]
    return _Scene(
        said,
        clauses,
        homes,
        named,
        denies,
        refusals,
        is_corrected=_is_corrected(said, found, denies),
        first_denial=min(denied_ends, default=len(said) + 1),
    )


def _is_corrected(said: tuple[str, ...], found: Sequence[Mention], denies: frozenset[int]) -> bool:
    """In "niet alleen X", "X of Y" and "X, nee Y" what is said first is not what is meant."""
    if contains(said, ("niet", "alleen")) is not None:
        return True
    if len({mention.option_id for mention in found}) < TWO:
        return False
    first, last = min(found[0].places), min(found[-1].places)
    return "of" in said or any(said[at] in NO and first < at < last for at in denies)


def _clauses(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    found: list[Clause] = []
    start, at, link = 0, 0, ""
    for token in tokens:
        is_word = token.is_word or token.is_number
        if token.text in BREAKS or token.text in LINKS:
            found.append(Clause(start, at, link))
            start, link = at, token.text
        at += is_word
    return (*found, Clause(start, at, link))


def _refusals(choices: Sequence[Choice]) -> frozenset[str]:
    """The options that say no: "nee, dat wil ik niet" confirms them."""
    return frozenset(one.id for one in choices if any(name[0] in NO for name in names(one)))


def _is_hedged(said: Sequence[str], inside: frozenset[int]) -> bool:
    for phrase in HEDGE:
        at = contains(said, phrase)
        if at is None:
            continue
        # "Ik twijfel nog" can be an option; then the doubt itself is what is chosen.
        doubt = {at + place for place, word in enumerate(phrase) if word not in SMALL}
        if not doubt <= inside:
            return True
    return False


def _tells(word: str) -> bool:
    return word not in STOP and word not in NEGATORS and word not in LINKS and word not in AFFIRM
