"""`baken key`: a new key in place of the old one, and whether everything can be opened."""

import os
import sys

from cryptography.fernet import Fernet

from assistant.adapters.clock import SystemClock
from assistant.adapters.database_schema import DatabaseNewer
from assistant.adapters.databases import database
from assistant.adapters.dossier_resealing import Resealing, Sealed
from assistant.adapters.key_file import KeyFile
from assistant.adapters.vault import KeyUnreadable, vault_from
from assistant.ports import StoreUnavailable
from assistant.settings import Settings

SHOWN = 10
# How often progress is told, at most.
STEPS = 20
NOT_LOST = "Er is niets weg: alles is met de oude of de nieuwe sleutel te openen."
AGAIN = "Geef deze opdracht opnieuw als het opgelost is; Baken gaat verder waar het was."


def new() -> int:
    """Print a key for BAKEN_KEY."""
    print(Fernet.generate_key().decode())
    return 0


def check() -> int:
    """Say whether everything can be opened; 1 when something cannot."""
    settings = Settings()
    if not os.environ.get("BAKEN_KEY") and not settings.key_file.exists():
        return _failed(f"Er is nog geen sleutel: {settings.key_file}. Er is niets gemaakt.")
    try:
        vault = vault_from(settings.key_file)
        found = Resealing(database(settings.database), vault).check()
    except (KeyUnreadable, DatabaseNewer) as error:
        return _failed(str(error))
    except StoreUnavailable as error:
        return _failed(f"De database is niet te lezen ({error}). Er is niets veranderd.")
    print(f"Versleutelde waarden: {found.values}.")
    if found.older:
        print(f"Met een oudere sleutel: {found.older}. Maak dat af met: baken key rotate")
    return _told_unreadable(found) if found.unreadable else _said("Alles is te openen.")


def rotate() -> int:
    """Seal everything with a new key and drop the old one; 1 when that is not finished."""
    settings = Settings()
    try:
        return _rotate(settings)
    except BlockingIOError:
        return _failed("Er is al iemand bezig met een nieuwe sleutel. Wacht tot dat klaar is.")
    except (KeyUnreadable, DatabaseNewer) as error:
        return _failed(f"{error} {NOT_LOST}")
    except StoreUnavailable as error:
        return _failed(
            f"De database werkt niet mee ({error}): is de schijf vol, of alleen te lezen? "
            f"{NOT_LOST} {AGAIN}"
        )
    except OSError as error:
        return _failed(
            f"Ik kan het sleutelbestand niet schrijven ({error.strerror}): is de schijf vol, of "
            f"alleen te lezen? Het is {settings.key_file}. {NOT_LOST} {AGAIN}"
        )


def _rotate(settings: Settings) -> int:
    if os.environ.get("BAKEN_KEY"):
        return _rotate_environment(settings)
    if not settings.key_file.exists():
        return _failed(f"Er is nog geen sleutel om te vervangen: {settings.key_file}")
    file = KeyFile(settings.key_file)
    with file.alone():
        return _rotate_file(settings, file)


def _rotate_environment(settings: Settings) -> int:
    vault = vault_from(settings.key_file)
    if vault.keys == 1:
        return _failed(
            "In BAKEN_KEY staat één sleutel. Maak een nieuwe met: baken key new. Zet hem vooraan, "
            "met een komma ertussen: BAKEN_KEY=nieuw,oud. Start Baken daarmee opnieuw. Geef dan "
            "deze opdracht nog eens, met dezelfde BAKEN_KEY."
        )
    found = _renewed(Resealing(database(settings.database), vault))
    if found.unreadable or found.older:
        return _not_finished(found)
    return _said(
        "Alles is nu met de eerste sleutel van BAKEN_KEY versleuteld. De oude kan eruit. Bewaar "
        "hem alleen nog zolang je oude reservekopieën van de database hebt."
    )


def _rotate_file(settings: Settings, file: KeyFile) -> int:
    engine = database(settings.database)
    if vault_from(settings.key_file).keys == 1:
        copy = file.add_in_front(SystemClock().now())
        print(f"Er is een nieuwe sleutel. Een kopie van de oude staat in {copy}.")
    else:
        print("Er staan al meer sleutels in het bestand. Baken gaat verder met de eerste.")
    found = _renewed(Resealing(engine, vault_from(settings.key_file)))
    if found.unreadable or found.older:
        return _not_finished(found)
    file.keep_first()
    return _said(
        "Alles is nu met de nieuwe sleutel versleuteld. De oude staat niet meer in het "
        "sleutelbestand. Maak nu een reservekopie van dit bestand, op een andere plek dan de "
        f"database: {settings.key_file}. De kopie van de oude sleutel heb je alleen nog nodig voor "
        "oude reservekopieën van de database. Gooi hem weg als die er niet meer zijn."
    )


def _renewed(resealing: Resealing) -> Sealed:
    """Seal everything with the first key, and look once more whether nothing was left."""
    told = 0

    def tell(done: int, total: int) -> None:
        nonlocal told
        if done * STEPS // total > told:
            told = done * STEPS // total
            print(f"Opnieuw versleuteld: {done} van {total} dossiers en gesprekken.", flush=True)

    resealing.renew(tell)
    return resealing.check()


def _not_finished(found: Sealed) -> int:
    if found.unreadable:
        return _told_unreadable(found)
    return _failed(
        f"Er kwamen {found.older} waarden met een oudere sleutel bij. Draait er nog een Baken met "
        f"een andere BAKEN_KEY? Start die opnieuw. {NOT_LOST} {AGAIN}"
    )


def _told_unreadable(found: Sealed) -> int:
    places = "".join(f"\n  {place}" for place in found.unreadable[:SHOWN])
    return _failed(
        f"{len(found.unreadable)} van {found.values} waarden zijn niet te openen:{places}\n"
        "Er is niets overschreven. Heb je de sleutel waarmee ze gemaakt zijn? Zet hem als regel "
        "onder de sleutel die er staat (of achteraan in BAKEN_KEY). Anders helpt een reservekopie "
        "van de database. De oude sleutel blijft staan tot alles te openen is."
    )


def _said(text: str) -> int:
    print(text)
    return 0


def _failed(text: str) -> int:
    print(text, file=sys.stderr)
    return 1
