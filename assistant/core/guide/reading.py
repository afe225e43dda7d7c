"""Read one mapping of a guide file, key by key, and say exactly where it goes wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from assistant.core.errors import GuideInvalid


@dataclass(frozen=True, slots=True)
class Node:
    """A mapping in the file with the path that leads to it."""

    path: str
    data: Mapping[str, object]

    @classmethod
    def of(cls, path: str, data: object) -> "Node":
        if not isinstance(data, Mapping):
            raise GuideInvalid(
                path, "hier hoort een blok met sleutels", "Schrijf het als sleutel: waarde."
            )
        return cls(path, data)

    def fail(self, what: str, mend: str) -> NoReturn:
        raise GuideInvalid(self.path, what, mend)

    def only(self, allowed: Sequence[str]) -> None:
        """Refuse keys we do not know, so that a typing error never passes silently."""
        for key in self.data:
            if key not in allowed:
                known = ", ".join(sorted(allowed))
                self.fail(f"de sleutel '{key}' hoort hier niet", f"Hier kan: {known}.")

    def has(self, key: str) -> bool:
        return self.data.get(key) is not None

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if value is None or value == "":
            self.fail(f"'{key}' ontbreekt", f"Voeg {key}: toe, met een tekst.")
        if not isinstance(value, str):
            self.fail(f"'{key}' is geen tekst", "Zet er aanhalingstekens om.")
        return value.strip()

    def text_or(self, key: str, default: str) -> str:
        return self.text(key) if self.has(key) else default

    def text_or_none(self, key: str) -> str | None:
        return self.text(key) if self.has(key) else None

    def integer(self, key: str) -> int:
        value = self.data.get(key)
        if isinstance(value, bool) or not isinstance(value, int):
            self.fail(f"'{key}' is geen heel getal", f"Schrijf {key}: met een heel getal.")
        return value

    def integer_or(self, key: str, default: int) -> int:
        return self.integer(key) if self.has(key) else default

    def integer_or_none(self, key: str) -> int | None:
        return self.integer(key) if self.has(key) else None

    def flag(self, key: str) -> bool:
        value = self.data.get(key)
        if not isinstance(value, bool):
            self.fail(
                f"'{key}' is niet true of false", "Schrijf true of false, zonder aanhalingstekens."
            )
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; an absent key is an empty list."""
        items = self._items(key)
        for item in items:
            if not isinstance(item, str):
                self.fail(
                    f"in '{key}' staat iets dat geen tekst is: {item!r}",
                    "Zet er aanhalingstekens om.",
                )
        return tuple(str(item) for item in items)

    def nodes(self, key: str) -> "tuple[Node, ...]":
        """A list of mappings; an absent key is an empty list."""
        return tuple(
            Node.of(f"{self.path}.{key}[{_name(item, index)}]", item)
            for index, item in enumerate(self._items(key))
        )

    def node(self, key: str) -> "Node":
        return Node.of(f"{self.path}.{key}", self.data.get(key))

    def _items(self, key: str) -> Sequence[object]:
        value = self.data.get(key)
        if value is None:
            return ()
        if isinstance(value, str) or not isinstance(value, Sequence):
            self.fail(f"'{key}' is geen lijst", "Schrijf het als lijst: [a, b].")
        return value


def _name(item: object, index: int) -> str:
    """How a path calls this item: by its id when it has one, or else by its place."""
    name = item.get("id") if isinstance(item, Mapping) else None
    return name if isinstance(name, str) else str(index)
