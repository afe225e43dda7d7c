"""Encryption of what people enter: authenticated (Fernet), the key outside the database."""

import os
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class KeyUnreadable(Exception):
    """The key cannot be read; says which file and what to do. Nothing was overwritten."""


class Vault:
    """Seals and opens bytes. Several keys: the first seals, all of them open (rotation)."""

    def __init__(self, keys: list[bytes]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, plain: bytes) -> bytes:
        """Encrypt and sign."""
        return self._fernet.encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt.

        Raises:
            KeyUnreadable: this was sealed with another key, or was changed.
        """
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken as error:
            raise KeyUnreadable(
                "Wat is opgeslagen past niet bij deze sleutel. Zet het oude sleutelbestand terug."
            ) from error


def vault_from(key_file: Path) -> Vault:
    """The vault of BAKEN_KEY (keys separated by commas), else of a key file made at first run.

    Raises:
        KeyUnreadable: the key is damaged, or the file cannot be read or made.
    """
    from_environment = os.environ.get("BAKEN_KEY")
    if from_environment:
        return _vault(from_environment.split(","), "BAKEN_KEY")
    try:
        if not key_file.exists():
            _make(key_file)
        lines = key_file.read_text(encoding="ascii").split()
    except (OSError, UnicodeDecodeError) as error:
        raise KeyUnreadable(
            f"{key_file}: sleutel niet te lezen of te maken ({error.__class__.__name__}). "
            "Controleer de rechten van de map, of zet de reservekopie terug."
        ) from error
    return _vault(lines, str(key_file))


def _vault(keys: list[str], where: str) -> Vault:
    try:
        # MultiFernet refuses an empty list and Fernet a malformed key, both by ValueError.
        return Vault([key.strip().encode("ascii") for key in keys])
    except ValueError as error:
        raise KeyUnreadable(
            f"{where}: dit is geen geldige sleutel. Zet de reservekopie terug; maak geen nieuwe, "
            "want dan is wat is opgeslagen niet meer te lezen."
        ) from error


def _make(key_file: Path) -> None:
    key_file.parent.mkdir(parents=True, exist_ok=True)
    # O_EXCL: two processes that start together must not each make a key.
    descriptor = os.open(key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(Fernet.generate_key())
