"""Read plain data (from a YAML file) piece by piece, with an error that names the place."""

from collections.abc import Mapping, Sequence

from assistant.core.safety.verdict import Level


class LexiconError(ValueError):
    """The lexicon or the texts are not well formed."""


def entry(mapping: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = mapping.get(key)
    if not isinstance(value, Mapping):
        raise LexiconError(f"{key}: must be a mapping")
    return {str(name): item for name, item in value.items()}


def entries(mapping: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    value = mapping.get(key)
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise LexiconError(f"{key}: must be a list")
    if not all(isinstance(item, Mapping) for item in value):
        raise LexiconError(f"{key}: every item must be a mapping")
    return [{str(name): part for name, part in item.items()} for item in value]


def names(mapping: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = mapping.get(key)
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise LexiconError(f"{key}: must be a list of texts")
    wrong = [item for item in value if not isinstance(item, str)]
    if wrong:
        raise LexiconError(f"{key}: put quotes around {wrong[0]!r}")
    return tuple(str(item) for item in value)


def text(mapping: Mapping[str, object], key: str, where: str) -> str:
    value = mapping.get(key)
    if not isinstance(value, str) or not value.strip():
        raise LexiconError(f"{where}: {key} must be a text")
    return value.strip()


def truth(mapping: Mapping[str, object], key: str) -> bool:
    value = mapping.get(key, False)
    if not isinstance(value, bool):
        raise LexiconError(f"{key}: must be true or false")
    return value


def level(mapping: Mapping[str, object], where: str) -> Level:
    try:
        return Level(text(mapping, "level", where))
    except ValueError as error:
        raise LexiconError(f"{where}: {error}") from error
