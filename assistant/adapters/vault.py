"""Encryption of what people enter: authenticated (Fernet), the key outside the database."""

import os
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from assistant.adapters.key_file import KeyFile, KeyUnreadable

__all__ = ["KeyUnreadable", "Vault", "vault_from"]


class Vault:
    """Seals and opens bytes. Several keys: the first seals, all of them open (rotation).

    A vault of a key file notices that the file was replaced: `baken key rotate` needs no restart.
    """

    def __init__(self, keys: Sequence[bytes], file: KeyFile | None = None) -> None:
        self._file = file
        self._stamp = file.stamp() if file else None
        self._use(keys)

    @property
    def keys(self) -> int:
        """How many keys it has."""
        return self._keys

    def seal(self, plain: bytes) -> bytes:
        """Encrypt and sign, with the key that is the newest now."""
        if self._file is not None and self._file.stamp() != self._stamp:
            self._read_again()
        return self._fernet.encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt.

        Raises:
            KeyUnreadable: this was sealed with another key, or was changed.
        """
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken:
            self._read_again()
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken as error:
            raise KeyUnreadable(
                "Wat is opgeslagen past niet bij deze sleutel. Zet het oude sleutelbestand terug."
            ) from error

    def is_newest(self, sealed: bytes) -> bool:
        """Whether the first key opens it."""
        try:
            self._first.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def renewed(self, sealed: bytes) -> bytes:
        """The same, sealed with the newest key; what is so already comes back as it is.

        Raises:
            KeyUnreadable: no key opens it.
        """
        return sealed if self.is_newest(sealed) else self.seal(self.open(sealed))

    def _read_again(self) -> None:
        """Take what the file holds now; a file that cannot be read leaves the keys we have."""
        if self._file is None:
            return
        stamp = self._file.stamp()
        if stamp is None:
            return
        try:
            self._use(self._file.keys())
        except (KeyUnreadable, ValueError):
            return
        self._stamp = stamp

    def _use(self, keys: Sequence[bytes]) -> None:
        fernets = [Fernet(key) for key in keys]
        self._fernet, self._first, self._keys = MultiFernet(fernets), fernets[0], len(fernets)


def vault_from(key_file: Path) -> Vault:
    """The vault of BAKEN_KEY (keys separated by commas), else of a key file made at first run.

    Raises:
        KeyUnreadable: the key is damaged, or the file cannot be read or made.
    """
    from_environment = os.environ.get("BAKEN_KEY")
    if from_environment:
        keys = [key.strip().encode() for key in from_environment.split(",")]
        return _vault(keys, None, "BAKEN_KEY")
    file = KeyFile(key_file)
    return _vault(file.keys(), file, str(key_file))


def _vault(keys: Sequence[bytes], file: KeyFile | None, where: str) -> Vault:
    try:
        # MultiFernet refuses an empty list and Fernet a malformed key, both by ValueError.
        return Vault(keys, file)
    except ValueError as error:
        raise KeyUnreadable(
            f"{where}: dit is geen geldige sleutel. Zet de reservekopie terug; maak geen nieuwe, "
            "want dan is wat is opgeslagen niet meer te lezen."
        ) from error
