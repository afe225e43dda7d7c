"""`baken dossier tidy`: erases every dossier and every row whose last day has passed."""

import sys

from assistant.adapters.clock import SystemClock
from assistant.adapters.database_schema import DatabaseNewer
from assistant.adapters.databases import database
from assistant.adapters.dossier_store import SqlDossierStore
from assistant.adapters.vault import KeyUnreadable, vault_from
from assistant.ports import StoreUnavailable
from assistant.settings import Settings


def tidy() -> int:
    """Erase and say how much; 1 when the database cannot be changed."""
    settings, clock = Settings(), SystemClock()
    # The real day: erasing cannot be undone, so it does not follow ASSISTANT_TODAY.
    today = clock.now().date()
    try:
        vault = vault_from(settings.key_file)
        store = SqlDossierStore(database(settings.database), vault, clock)
        expired = store.expired(today)
        for candidate_id in expired:
            store.erase(candidate_id)
        rows = store.drop_expired(today)
    except (KeyUnreadable, DatabaseNewer) as error:
        print(error, file=sys.stderr)
        return 1
    except StoreUnavailable as error:
        print(
            f"De database werkt niet mee ({error}): is de schijf vol, of alleen te lezen? Wat nog "
            "niet gewist is, staat er nog. Geef deze opdracht later opnieuw.",
            file=sys.stderr,
        )
        return 1
    print(f"Gewiste dossiers: {len(expired)}. Andere gewiste regels: {rows}.")
    return 0
