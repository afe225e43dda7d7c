"""Brings the tables of a database up to date when the app starts, with Alembic's migrations."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from assistant.adapters.database_transactions import migrating, told

MIGRATIONS = Path(__file__).parent / "migrations"
# Every revision there is, oldest first. Kept here so that a start needs no Alembic.
REVISIONS = ("0001", "0002")


class DatabaseNewer(Exception):
    """A newer Baken changed the tables; says what to do. Nothing was changed."""

    def __init__(self, revision: str) -> None:
        super().__init__(
            f"De database is van een nieuwere Baken (versie {revision} van de tabellen; deze Baken "
            f"kent tot en met {REVISIONS[-1]}). Er is niets veranderd. Installeer de nieuwste "
            "Baken, of zet de reservekopie van vóór de nieuwe versie terug."
        )


def bring_up_to_date(engine: Engine) -> bool:
    """Make or change the tables where that is needed; whether anything was done.

    Two processes may do this at once; people may go on reading meanwhile.

    Raises:
        StoreUnavailable: the database cannot be read or changed; it is as it was.
        DatabaseNewer: the tables are of a newer version of this program.
    """
    with told(), engine.connect() as connection:
        if _is_current(connection):
            return False
    with migrating(engine) as connection:
        if _is_current(connection):
            return False
        _upgrade(connection)
    return True


def revision_of(connection: Connection) -> str | None:
    """The revision of the tables; None where Alembic was never at work."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _is_current(connection: Connection) -> bool:
    revision = revision_of(connection)
    if revision is not None and revision not in REVISIONS:
        raise DatabaseNewer(revision)
    return revision == REVISIONS[-1]


def _upgrade(connection: Connection) -> None:
    # Only here: importing Alembic takes longer than everything else at a start.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
