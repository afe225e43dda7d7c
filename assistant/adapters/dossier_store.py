"""Dossiers in SQLAlchemy: only what differs is written, what is erased is really gone."""

import hashlib
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from assistant.adapters.database_transactions import reading, writing
from assistant.adapters.dossier_erasing import erase_rows, squeeze_out, sweep
from assistant.adapters.dossier_events import add_events, events_of
from assistant.adapters.dossier_parts import DossierParts
from assistant.adapters.dossier_rows import Row, candidate_row, dossier_of
from assistant.adapters.dossier_seals import Seals
from assistant.adapters.dossier_tables import (
    CANDIDATE_CONVERSATIONS,
    CANDIDATES,
    RETURN_CODES,
    WRONG_CODES,
)
from assistant.adapters.vault import KeyUnreadable, Vault
from assistant.core.dossier.model import Dossier
from assistant.core.dossier.retention import WRONG_CODES as WRONG_CODES_KEPT
from assistant.ports import Clock

_ONE = select(CANDIDATES).where(CANDIDATES.c.id == bindparam("wanted"))
# Whoever writes locks the row: two devices save one after the other.
_LOCKED = _ONE.with_for_update()
# One damaged value may not keep everybody out.
_A_FEW = select(CANDIDATES).limit(5)


class SqlDossierStore:
    """The dossier store; a stolen database shows no fact about anybody, and no name of a guide.

    Raises:
        KeyUnreadable: the key does not belong to this database.
    """

    def __init__(self, engine: Engine, vault: Vault, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._parts = DossierParts(Seals(vault))
        self._refuse_wrong_key()

    def create(self, dossier: Dossier, selector: str, verifier: str) -> None:
        """Keep a new dossier with its return code."""
        owner = {"candidate_id": dossier.candidate.id}
        with writing(self._engine) as connection:
            row = candidate_row(dossier.candidate)
            connection.execute(insert(CANDIDATES), self._parts.sealed(CANDIDATES, row, row))
            code = {**owner, "selector_hash": _hash(selector), "verifier": verifier}
            connection.execute(insert(RETURN_CODES), self._parts.sealed(RETURN_CODES, owner, code))
            self._parts.write(connection, dossier)
            add_events(connection, dossier)

    def change_code(self, candidate_id: str, selector: str, verifier: str) -> None:
        """From now on only this code opens the dossier; nothing happens when it was erased."""
        owner = {"candidate_id": candidate_id}
        code = {**owner, "selector_hash": _hash(selector), "verifier": verifier}
        with writing(self._engine) as connection:
            if self._candidate(connection, _LOCKED, candidate_id) is None:
                return
            mine = RETURN_CODES.c.candidate_id == candidate_id
            connection.execute(delete(RETURN_CODES).where(mine))
            connection.execute(insert(RETURN_CODES), self._parts.sealed(RETURN_CODES, owner, code))

    def found(self, selector: str) -> list[tuple[str, str]]:
        """(candidate id, verifier) of every dossier with this selector."""
        query = select(RETURN_CODES).where(RETURN_CODES.c.selector_hash == _hash(selector))
        with reading(self._engine) as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
        opened = [self._parts.opened(RETURN_CODES, row) for row in rows]
        return [(row["candidate_id"], row["verifier"]) for row in opened]

    def load(self, candidate_id: str) -> Dossier | None:
        """The dossier, opened; None when there is none."""
        with reading(self._engine) as connection:
            held = self._candidate(connection, _ONE, candidate_id)
            if held is None:
                return None
            parts = self._parts.read(connection, candidate_id)
            return dossier_of(held, parts, events_of(connection, candidate_id))

    def save(self, dossier: Dossier) -> None:
        """Bring what is kept in line; a dossier that was erased meanwhile stays erased."""
        wanted = candidate_row(dossier.candidate)
        with writing(self._engine) as connection:
            held = self._candidate(connection, _LOCKED, dossier.candidate.id)
            if held is None:
                return
            differing = {name: value for name, value in wanted.items() if held[name] != value}
            if differing:
                sealed = self._parts.sealed(CANDIDATES, wanted, differing)
                mine = CANDIDATES.c.id == dossier.candidate.id
                connection.execute(update(CANDIDATES).where(mine).values(**sealed))
            self._parts.write(connection, dossier)
            add_events(connection, dossier)

    def link(self, candidate_id: str, conversation_id: str) -> None:
        """Note that this conversation works with this dossier."""
        row = {"candidate_id": candidate_id, "conversation_id": conversation_id}
        with writing(self._engine) as connection:
            known = self._candidate(connection, _LOCKED, candidate_id) is not None
            if known and conversation_id not in _conversations(connection, candidate_id):
                connection.execute(insert(CANDIDATE_CONVERSATIONS), row)

    def conversations(self, candidate_id: str) -> list[str]:
        """The conversations that work, or worked, with this dossier."""
        with reading(self._engine) as connection:
            return _conversations(connection, candidate_id)

    def erase(self, candidate_id: str) -> None:
        """Remove every row of this candidate; needs no key."""
        with writing(self._engine) as connection:
            erase_rows(connection, candidate_id, self._clock.now())
        squeeze_out(self._engine)

    def expired(self, today: date) -> list[str]:
        """Candidates whose last day has passed."""
        query = select(CANDIDATES.c.id).where(CANDIDATES.c.delete_on < today)
        with reading(self._engine) as connection:
            return list(connection.execute(query).scalars())

    def drop_expired(self, today: date) -> int:
        """Remove single rows whose own last day has passed; how many."""
        with writing(self._engine) as connection:
            dropped = sweep(connection, today)
        squeeze_out(self._engine)
        return dropped

    def wrong_codes(self, who: str, since: datetime) -> int:
        """How many wrong codes were tried; `who` is a selector, a conversation or "all"."""
        tried = WRONG_CODES.c
        query = select(func.count()).select_from(WRONG_CODES).where(tried.at >= since)
        if who != "all":
            mine = or_(tried.selector_hash == _hash(who), tried.conversation_id == who)
            query = query.where(mine)
        with reading(self._engine) as connection:
            return connection.execute(query).scalar_one()

    def note_wrong_code(self, selector: str, conversation_id: str, at: datetime) -> None:
        """Note a wrong code; what was typed is kept as a hash, for a day."""
        row = {"selector_hash": _hash(selector), "conversation_id": conversation_id, "at": at}
        old = WRONG_CODES.c.at < at - WRONG_CODES_KEPT
        with writing(self._engine) as connection:
            connection.execute(delete(WRONG_CODES).where(old))
            connection.execute(insert(WRONG_CODES), row)

    def _refuse_wrong_key(self) -> None:
        """Stop at the start when this key opens none of the dossiers we look at.

        Raises:
            KeyUnreadable: it opens none.
        """
        with reading(self._engine) as connection:
            rows = [dict(row) for row in connection.execute(_A_FEW).mappings()]
        if rows and not any(self._opens(row) for row in rows):
            raise KeyUnreadable(
                "De sleutel past niet bij de bewaarde dossiers. Er is niets veranderd. Zet het "
                "sleutelbestand terug dat erbij hoort (of BAKEN_KEY); kijk na met: baken key check"
            )

    def _opens(self, row: Row) -> bool:
        try:
            self._parts.opened(CANDIDATES, row)
        except KeyUnreadable:
            return False
        return True

    def _candidate(
        self, connection: Connection, query: Select[Any], candidate_id: str
    ) -> Row | None:
        row = connection.execute(query, {"wanted": candidate_id}).mappings().one_or_none()
        return self._parts.opened(CANDIDATES, dict(row)) if row else None


def _conversations(connection: Connection, candidate_id: str) -> list[str]:
    links = CANDIDATE_CONVERSATIONS.c
    query = select(links.conversation_id).where(links.candidate_id == candidate_id)
    return list(connection.execute(query).scalars())


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
