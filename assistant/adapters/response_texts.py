"""The fixed texts of domain.yml, read once, for when the dialogue engine cannot speak."""

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


class ResponseMissing(Exception):
    """domain.yml has no such response."""


class DomainTexts:
    """Texts by response id."""

    def __init__(self, domain_file: Path) -> None:
        loaded: dict[str, Any] = YAML(typ="safe", pure=True).load(domain_file)
        self._variants = {
            response: [variant["text"] for variant in variants if variant.get("text")]
            for response, variants in loaded["responses"].items()
        }

    def text(self, response: str, turn: int) -> str:
        """A variant of this response; another turn gives another variant.

        Raises:
            ResponseMissing: domain.yml has no such response.
        """
        variants = self._variants.get(response)
        if not variants:
            raise ResponseMissing(response)
        return str(variants[turn % len(variants)])
