"""The people around somebody, by what each could do, and what nobody does yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.core.profile.model import Item


@dataclass(frozen=True, slots=True)
class Person:
    """One person: a relation, never a name.

    Attributes:
        roles: what this person could do, in words.
        contact: who gets in touch, in words.
        step: the next step, in words, with its day when there is one.
    """

    who: str
    roles: tuple[str, ...] = ()
    contact: str | None = None
    step: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """Everybody, in the order in which they came."""

    people: tuple[Person, ...]

    def doing(self, role: str) -> tuple[str, ...]:
        """Who could do this; somebody who is told of twice is named once."""
        found = [one.who for one in self.people if role in one.roles]
        return tuple(dict.fromkeys(found))

    def missing(self, roles: Iterable[str]) -> tuple[str, ...]:
        """The roles that nobody has yet."""
        return tuple(role for role in roles if not self.doing(role))


def network(items: Sequence[Item]) -> Network:
    """The people of the network section; items of one walk belong to one person.

    What belongs to nobody, such as an idea where to find people, is left out.
    """
    entries = dict.fromkeys(item.entry for item in items)
    people = [_person([item for item in items if item.entry == entry]) for entry in entries]
    return Network(tuple(one for one in people if one is not None))


def _person(items: Sequence[Item]) -> Person | None:
    def said(field: str) -> tuple[str, ...]:
        return tuple(item.text for item in items if item.field == field)

    who = said("persoon")
    if not who:
        return None
    return Person(
        who=who[0],
        roles=said("rol"),
        contact=next(iter(said("contact")), None),
        step=next(iter(said("volgende")), None),
        when=next(iter(said("wanneer")), None),
    )
