"""The vetted texts for hard moments: variants, contacts and buttons, per region."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.core.safety.characters import plain
from assistant.core.safety.shape import LexiconError, entries, entry, names, text

UNKNOWN_REGION = "unknown"
REGIONS = ("nl", "vl", UNKNOWN_REGION)
_LONGEST_ANSWER = 60


class Answer(StrEnum):
    """What somebody answers to a question of the safety layer."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"
    CALL = "call"
    CHAT = "chat"
    RESUME = "resume"
    STOP = "stop"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SafetyButton:
    id: str
    label: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class SafetyText:
    """One text in several wordings; `contacts` is region → contact ids, most urgent first."""

    id: str
    variants: tuple[str, ...]
    contacts: Mapping[str, tuple[str, ...]]
    buttons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts, buttons and ways to answer."""

    by_id: Mapping[str, SafetyText]
    buttons: Mapping[str, SafetyButton]
    phrases: Mapping[str, Mapping[str, str]]
    answers: Mapping[str, Answer]

    @classmethod
    def from_mapping(cls, mapping: Mapping[str, object]) -> "Texts":
        """Build from the contents of `knowledge/safety/texts.yml`.

        Raises:
            LexiconError: says which part is wrong and why.
        """
        buttons = _buttons(entry(mapping, "buttons"))
        texts = [_text(item, buttons) for item in entries(mapping, "texts")]
        phrases = entry(mapping, "phrases")
        listed = entry(mapping, "answers")
        return cls(
            by_id={item.id: item for item in texts},
            buttons=buttons,
            phrases={name: _per_region(phrases, name) for name in phrases},
            answers={plain(way): Answer(name) for name in listed for way in names(listed, name)},
        )

    def words(self, text_id: str, variant: int, region: str = UNKNOWN_REGION) -> str:
        """Return the words to show, with the numbers of this region."""
        variants = self.by_id[text_id].variants
        filled = {name: ways[region] for name, ways in self.phrases.items()}
        return variants[variant % len(variants)].format_map(filled)

    def read_answer(self, message: str) -> Answer:
        """Return what a short typed message answers; anything longer is OTHER."""
        if len(message) > _LONGEST_ANSWER:
            return Answer.OTHER
        letters = "".join(sign if sign.isalnum() else " " for sign in plain(message))
        return self.answers.get(" ".join(letters.split()), Answer.OTHER)


def _buttons(listed: Mapping[str, object]) -> dict[str, SafetyButton]:
    buttons = {}
    for name in listed:
        button = entry(listed, name)
        answer = Answer(text(button, "answer", name))
        buttons[name] = SafetyButton(name, text(button, "label", name), answer)
    return buttons


def _text(item: Mapping[str, object], buttons: Mapping[str, SafetyButton]) -> SafetyText:
    name = text(item, "id", "texts")
    contacts = entry(item, "contacts")
    chosen = names(item, "buttons")
    unknown = [button for button in chosen if button not in buttons]
    if unknown:
        raise LexiconError(f"{name}: unknown button {unknown[0]}")
    variants = names(item, "variants")
    if not variants:
        raise LexiconError(f"{name}: needs at least one variant")
    regional = {region: names(contacts, region) for region in REGIONS}
    return SafetyText(name, variants, regional, chosen)


def _per_region(phrases: Mapping[str, object], name: str) -> dict[str, str]:
    phrase = entry(phrases, name)
    return {region: text(phrase, region, name) for region in REGIONS}
