"""`baken database upgrade`: brings the tables up to date, as a start of the app does too."""

import sys

from assistant.adapters.database_schema import DatabaseNewer, bring_up_to_date
from assistant.adapters.databases import engine_of
from assistant.ports import StoreUnavailable
from assistant.settings import Settings


def upgrade() -> int:
    """Change the tables where that is needed; 1 when it cannot be done."""
    try:
        changed = bring_up_to_date(engine_of(Settings().database))
    except DatabaseNewer as error:
        print(error, file=sys.stderr)
        return 1
    except StoreUnavailable as error:
        print(
            f"De database is niet te openen of te veranderen ({error}): klopt BAKEN_DATABASE, is "
            "de schijf vol, of alleen te lezen? De gegevens zijn zoals ze waren.",
            file=sys.stderr,
        )
        return 1
    print("De tabellen zijn bijgewerkt." if changed else "De tabellen waren al van nu.")
    return 0
