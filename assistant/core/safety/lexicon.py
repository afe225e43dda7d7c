"""The lexicon of the safety check, built from plain data with clear errors."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.core.safety.characters import plain
from assistant.core.safety.matcher import Matcher
from assistant.core.safety.patterns import PatternError, read_pattern
from assistant.core.safety.shape import LexiconError, entries, entry, level, names, text, truth
from assistant.core.safety.spelling import Speller, Words
from assistant.core.safety.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Group:
    """Patterns with one meaning.

    Attributes:
        firm: no guard silences this signal; its own words say that it is meant.
        speaks: this guard gives its verdict also when it covers no signal.
        stops: words that end the reach of this guard.
        covers: the categories this guard may silence; None means all.
        prevails: where guards overlap, this one decides; otherwise the more serious one does.
        yields: where guards overlap, the others decide.

    """

    id: str
    verdict: Verdict
    firm: bool
    speaks: bool
    stops: frozenset[str]
    covers: frozenset[str] | None
    prevails: bool
    yields: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything `assess` needs; made once at start-up, never changed."""

    speller: Speller
    function_words: frozenset[str]
    signals: tuple[Group, ...]
    guards: tuple[Group, ...]
    signal_matcher: Matcher
    guard_matcher: Matcher

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Lexicon":
        """Build the lexicon from the contents of `knowledge/safety/lexicon.yml`.

        Raises:
            LexiconError: says which part is wrong and why.

        """
        speller = _speller(mapping)
        builder = _Builder(mapping, speller)
        signals, signal_matcher = builder.groups("signals", strict=False)
        guards, guard_matcher = builder.groups("guards", strict=True)
        speller.learn(builder.vocabulary)
        functions = frozenset(w for n in names(mapping, "function_words") for w in speller.words(n))
        return cls(speller, functions, signals, guards, signal_matcher, guard_matcher)


def _speller(mapping: Mapping[str, object]) -> Speller:
    variants: dict[str, Words] = {}
    listed = entry(mapping, "variants")
    for words in listed:
        for spelling in names(listed, words):
            if spelling in variants:
                raise LexiconError(f"variants: {spelling!r} stands for two words")
            variants[plain(spelling)] = tuple(words.split())
    errors = entry(mapping, "typing_errors")
    keys = {word: int(count) for count in errors for word in names(errors, count)}
    compounds = entry(mapping, "compounds")
    return Speller(
        variants=variants,
        keys=keys,
        familiar=frozenset(names(mapping, "familiar")),
        heads=names(compounds, "heads"),
        tails=names(compounds, "tails"),
        glue=names(mapping, "glue"),
    )


class _Builder:
    def __init__(self, mapping: Mapping[str, object], speller: Speller) -> None:
        self._mapping = mapping
        self._speller = speller
        sets = entry(mapping, "sets")
        self._sets = {name: names(sets, name) for name in sets}
        self._default_stops = self._canonical_all(names(mapping, "stops"))
        self.vocabulary: set[str] = set(speller.keys)

    def groups(self, part: str, *, strict: bool) -> tuple[tuple[Group, ...], Matcher]:
        matcher = self._guard_matcher() if strict else self._signal_matcher()
        groups: list[Group] = []
        for number, item in enumerate(entries(self._mapping, part)):
            groups.append(self._group(item, part))
            for source in names(item, "patterns"):
                self._add(matcher, source, number, groups[-1].id)
        return tuple(groups), matcher

    def _guard_matcher(self) -> Matcher:
        barrier = self._canonical_all(names(self._mapping, "never_skipped"))
        return Matcher(strict=True, never_skipped=barrier)

    def _signal_matcher(self) -> Matcher:
        return Matcher(strict=False, fillers=self._canonical_all(names(self._mapping, "fillers")))

    def _group(self, item: Mapping[str, object], part: str) -> Group:
        name = text(item, "id", part)
        kind = text(item, "kind", name) if "kind" in item else None
        stops = self._canonical_all(names(item, "stops")) if "stops" in item else None
        return Group(
            id=name,
            verdict=Verdict(text(item, "category", name), level(item, name), kind),
            firm=truth(item, "firm"),
            speaks=truth(item, "speaks"),
            stops=self._default_stops if stops is None else stops,
            covers=frozenset(names(item, "covers")) if "covers" in item else None,
            prevails=truth(item, "prevails"),
            yields=truth(item, "yields"),
        )

    def _add(self, matcher: Matcher, source: str, number: int, group: str) -> None:
        try:
            pattern = read_pattern(source, self._sets, self._canonical)
        except PatternError as error:
            raise LexiconError(f"{group}: {error}") from error
        matcher.add(pattern, number)
        steps = (step for path in pattern.paths for step in path)
        self.vocabulary.update(word for step in steps for word in step.words)

    def _canonical(self, word: str) -> Words:
        lowered = plain(word).replace("'", "")
        return self._speller.pattern_word(lowered)

    def _canonical_all(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(w for word in words for w in self._canonical(word))


__all__: Sequence[str] = ("Group", "Lexicon", "LexiconError")
