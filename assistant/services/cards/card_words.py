"""The fixed words of the cards of one guide, from domain.yml."""

from assistant.ports import ResponseTexts


class CardWords:
    """`utter_<guide>_<name>` by its name."""

    def __init__(self, texts: ResponseTexts, prefix: str) -> None:
        self._texts = texts
        self._prefix = prefix

    def __call__(self, name: str) -> str:
        return self._texts.text(f"utter_{self._prefix}_{name}", 0)
