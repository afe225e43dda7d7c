"""The index over the knowledge works the same on a real SQLite file and a real PostgreSQL."""

import os
from dataclasses import replace

import pytest
from sqlalchemy import create_engine, text

from assistant.adapters.databases import database
from assistant.adapters.knowledge_index import SqlKnowledgeIndex
from assistant.core.knowledge.entry import IndexEntry

POSTGRES = os.environ.get("BAKEN_TEST_POSTGRES")
TABLES = ("knowledge_text", "knowledge_passage", "knowledge_meta")
ENTRIES = (
    IndexEntry("keuring", "De aanstellingskeuring", ("moet ik naar een keuring",),
               "Een arts kijkt of je het werk aankunt."),
    IndexEntry("wajong", "Werken met Wajong", ("wat gebeurt er met mijn uitkering",),
               "Je houdt een deel van je financiële steun."),
    IndexEntry("ziekmelden", "Je ziek melden", ("wat zeg ik tegen mijn leidinggevende",),
               "Je hoeft niet te zeggen wat je hebt."),
)  # fmt: skip


class TwoMeanings:
    """Texts about money point one way, all others another."""

    def __init__(self, *, works: bool = True):
        self.works = works
        self.asked = 0

    def encode(self, texts):
        self.asked += len(texts)
        if not self.works:
            return None
        return [[1.0, 0.2] if "uitkering" in one or "geld" in one else [0.0, 1.0] for one in texts]


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request, tmp_path):
    if request.param == "sqlite":
        made = database(f"sqlite:///{tmp_path / 'kennis.db'}")
    elif POSTGRES:
        made = create_engine(POSTGRES)
        with made.begin() as connection:
            for table in TABLES:
                connection.execute(text(f"DROP TABLE IF EXISTS {table}"))
    else:
        pytest.skip("BAKEN_TEST_POSTGRES is not set: no PostgreSQL to test against")
    yield made
    made.dispose()


def test_the_best_entry_comes_first(engine):
    index = SqlKnowledgeIndex(engine)
    index.build(ENTRIES)
    assert index.search("moet ik naar de aanstellingskeuring")[0].entry == "keuring"


@pytest.mark.parametrize("typed", ["aanstelingskeuring", "AANSTELLINGSKEURING!", "financiele"])
def test_spelling_and_accents_do_not_matter(engine, typed):
    index = SqlKnowledgeIndex(engine)
    index.build(ENTRIES)
    wanted = "wajong" if typed == "financiele" else "keuring"
    assert index.search(typed)[0].entry == wanted


def test_building_twice_builds_once(engine):
    index = SqlKnowledgeIndex(engine)
    assert index.build(ENTRIES) is True
    assert index.build(ENTRIES) is False
    assert SqlKnowledgeIndex(engine).build(ENTRIES) is False


def test_a_changed_entry_is_found_and_the_old_words_are_not(engine):
    index = SqlKnowledgeIndex(engine)
    index.build(ENTRIES)
    changed = replace(ENTRIES[2], title="Verzuim doorgeven", questions=("verzuim",), body="Bel.")
    assert index.build((*ENTRIES[:2], changed)) is True
    assert index.search("verzuim")[0].entry == "ziekmelden"
    assert index.search("leidinggevende") == ()


def test_vectors_are_kept_and_find_what_words_do_not(engine):
    encoder = TwoMeanings()
    SqlKnowledgeIndex(engine).build(ENTRIES, encoder)
    again = SqlKnowledgeIndex(engine)
    before = encoder.asked
    assert again.build(ENTRIES, encoder) is False
    assert encoder.asked == before + 1
    best = again.search("geld", encoder.encode(["geld"])[0])[0]
    assert (best.entry, best.vector) == ("wajong", pytest.approx(1.0))


def test_without_an_encoder_only_words_count_and_later_vectors_are_made(engine):
    index = SqlKnowledgeIndex(engine)
    index.build(ENTRIES, TwoMeanings(works=False))
    assert index.search("wajong")[0].vector is None
    assert index.build(ENTRIES, TwoMeanings()) is True
    assert index.search("wajong", [1.0, 0.2])[0].vector is not None


@pytest.mark.parametrize("typed", ["", "?", "'; drop table knowledge_text --", '"" OR NEAR(', "zzz",
                                   "a & | ! :*", "é" * 500])  # fmt: skip
def test_any_text_is_a_safe_question(engine, typed):
    index = SqlKnowledgeIndex(engine)
    index.build(ENTRIES)
    index.search(typed)
    assert index.search("keuring")[0].entry == "keuring"


def test_an_empty_store_finds_nothing(engine):
    index = SqlKnowledgeIndex(engine)
    index.build(())
    assert index.search("keuring") == ()
