"""The words by which a name of a person is recognised, from `knowledge/story/names.yml`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from assistant.core.story.words import plain

SHORTEST = 2
MOST_PARTS = 4
MOSTLY_CAPITALS = 0.7
MY_OWN = frozenset({"mijn"})
# First names that are also ordinary words.
DOUBT = frozenset(
    {
        "an",
        "wil",
        "ton",
        "bas",
        "mark",
        "said",
        "bea",
        "els",
        "cor",
        "lien",
        "jet",
        "nel",
        "mo",
        "roos",
        "lies",
        "rob",
        "noa",
        "eva",
        "bram",
        "ans",
        "teun",
    }
)
# A word that ends so is no Dutch verb: after "mijn baas" it is a name.
SOUNDS_LIKE_NAME = ("a", "o", "i", "y", "u", "ah", "esh", "ski", "jn", "ek")
LONG_ENOUGH = 4
AFTER_IS = frozenset({"is", "was"})
# "bij Henk" may be an employer, "met Henk" is not.
WITH = frozenset({"met", "van", "door", "aan", "tegen", "naar", "en", "vroeg", "belde", "sprak",
                  "zoals", "namens", "over"})  # fmt: skip


@dataclass(frozen=True)
class NameWords:
    """Plain words: small letters without accents.

    Attributes:
        relations: "baas", after which a name may stand; they stay in the text.
        titles: "mevrouw", after which a name stands.
        named: "heet", after which a name stands.
        particles: small words inside a surname.
        no_name: words that may follow a relation and are no name.
        not_people: cities, months, benefits and the like, which have capitals too.
        brands: employers, as rows of words.
    """

    relations: frozenset[str]
    titles: frozenset[str]
    named: frozenset[str]
    particles: frozenset[str]
    no_name: frozenset[str]
    first_names: frozenset[str]
    not_people: frozenset[str]
    brands: Mapping[str, tuple[tuple[str, ...], ...]]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Sequence[str]], brands: Iterable[str]) -> "NameWords":
        lists = {
            name: frozenset(plain(word) for word in data[name])
            for name in cls.__dataclass_fields__
            if name != "brands"
        }
        return cls(**lists, brands=_by_first(brands))

    def brand_at(self, texts: Sequence[str], at: int) -> int:
        """How many words from here are the name of an employer; 0 for none."""
        return next(
            (
                len(name)
                for name in self.brands.get(texts[at], ())
                if tuple(texts[at : at + len(name)]) == name
            ),
            0,
        )


def _by_first(brands: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    made: dict[str, list[tuple[str, ...]]] = {}
    for brand in brands:
        parts = tuple(plain(part) for part in brand.split())
        made.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in made.items()}
