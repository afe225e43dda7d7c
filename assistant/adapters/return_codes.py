"""Return codes: words drawn by chance, and the slow hash that keeps their secret half."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from ruamel.yaml import YAML

from assistant.core.dossier.code import LENGTH, ReturnWords


def return_words(knowledge: Path) -> ReturnWords:
    """The list of `knowledge/return_words.yml`. Raises OSError when it is not there."""
    loaded = YAML(typ="safe", pure=True).load(knowledge / "return_words.yml")
    return ReturnWords(loaded["words"])


class ReturnCodes:
    """Draws codes and keeps their secret half with argon2id."""

    def __init__(self, words: ReturnWords, hasher: PasswordHasher | None = None) -> None:
        self._words = words
        self._hasher = hasher or PasswordHasher()
        # Nobody knows what it is the hash of; trying it costs what a real try costs.
        self._nobody = self._hasher.hash(secrets.token_urlsafe(32))

    def draw(self) -> tuple[str, ...]:
        """The words of a new code."""
        return tuple(secrets.choice(self._words.words) for _ in range(LENGTH))

    def seal(self, secret: str) -> str:
        """The argon2id hash, with its salt and its setting."""
        return self._hasher.hash(secret)

    def opens(self, secret: str, verifiers: Sequence[str]) -> int | None:
        """Which verifier this secret opens. All are tried, and a dummy when there is none."""
        opened = None
        for place, verifier in enumerate(verifiers or [self._nobody]):
            if self._fits(verifier, secret) and verifiers:
                opened = place
        return opened

    def aged(self, verifier: str) -> bool:
        """Whether it was made with another setting than today's."""
        return self._hasher.check_needs_rehash(verifier)

    def _fits(self, verifier: str, secret: str) -> bool:
        try:
            return self._hasher.verify(verifier, secret)
        except (VerifyMismatchError, VerificationError, InvalidHashError):
            return False
