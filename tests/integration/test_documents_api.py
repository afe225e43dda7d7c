"""Downloading the income plan: only with your own cookie, as a file, kept nowhere."""

import logging
import secrets
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import docx
import httpx
import pytest
from pypdf import PdfReader

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.bootstrap import Baken
from assistant.core.conversation import GuideRun, RunStatus
from assistant.core.guide.answers import Answers
from assistant.core.profile.model import Profile
from assistant.web.app import create_app

HEADERS = {"X-Baken": "1"}
PDF, WORD = "/api/chat/documents/inkomstenplan.pdf", "/api/chat/documents/inkomstenplan.docx"
BOTH = [
    (PDF, "application/pdf"),
    (WORD, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
]
RENT = "€ 617,23"
WAJONG: dict[str, Any] = {
    "uitkeringen": ["wajong"],
    "leeftijd": 29,
    "geldzaken": ["geen_van_deze"],
    "wajong_regeling": "wajong_2010",
    "arbeidsvermogen": "wel",
    "loondispensatie": "nee",
    "heeft_garantiebedrag": "nee",
    "leefvorm": "alleen",
    "kale_huur": 61723,
    "werkt_al": "nee",
    "uren": 720,
    "loon_soort": "per_uur",
    "uurloon": 1550,
    "begint": "2026-12-01",
}


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_TODAY", "2026-11-22")


@pytest.fixture
async def browser(baken: Baken) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(create_app(baken), raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers=HEADERS
    ) as client:
        yield client


async def with_answers(
    browser: httpx.AsyncClient, baken: Baken, status: RunStatus = RunStatus.DONE, **changed: Any
) -> None:
    """A conversation in which the guide was answered like this."""
    await browser.post("/api/chat/sessions", json={"region": "nl"})
    answers = {key: value for key, value in {**WAJONG, **changed}.items() if value != "weg"}
    with baken.conversations.change(baken.sessions.enter(browser.cookies["baken"])) as kept:
        kept.runs["inkomstenplan"] = GuideRun("inkomstenplan", Answers(answers).as_json(), status)


def text_of(answer: httpx.Response) -> str:
    if answer.headers["content-type"] == "application/pdf":
        pages = PdfReader(BytesIO(answer.content)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())
    opened = docx.Document(BytesIO(answer.content))
    cells = (cell.text for table in opened.tables for row in table.rows for cell in row.cells)
    return " ".join(" ".join([*(one.text for one in opened.paragraphs), *cells]).split())


@pytest.mark.parametrize("path", [PDF, WORD])
async def test_without_a_session_there_is_no_document(
    browser: httpx.AsyncClient, path: str
) -> None:
    answer = await browser.get(path)
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "geen_sessie"


@pytest.mark.parametrize("path", [PDF, WORD])
async def test_without_a_plan_the_answer_says_what_to_do(
    browser: httpx.AsyncClient, path: str
) -> None:
    await browser.post("/api/chat/sessions", json={"region": "nl"})
    answer = await browser.get(path)
    assert answer.status_code == 404
    error = answer.json()["error"]
    assert error["code"] == "geen_document"
    assert error["message"] == "Hier is nog niets van om te downloaden."
    assert error["action"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(("path", "kind"), BOTH)
async def test_the_plan_comes_as_a_file_that_no_cache_keeps(
    browser: httpx.AsyncClient, baken: Baken, path: str, kind: str
) -> None:
    await with_answers(browser, baken)
    answer = await browser.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == kind
    name = path.rpartition("/")[2]
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    told = text_of(answer)
    assert RENT in told
    assert "Mijn inkomstenplan" in told


async def test_another_person_cannot_get_it(browser: httpx.AsyncClient, baken: Baken) -> None:
    await with_answers(browser, baken)
    mine = browser.cookies["baken"]
    browser.cookies.clear()
    await browser.post("/api/chat/sessions", json={"region": "nl"})
    assert browser.cookies["baken"] != mine
    assert (await browser.get(PDF)).status_code == 404
    guessed = {"Cookie": f"baken={secrets.token_urlsafe(32)}"}
    browser.cookies.clear()
    assert (await browser.get(PDF, headers=guessed)).status_code == 401


async def test_after_stop_and_erase_it_is_gone(browser: httpx.AsyncClient, baken: Baken) -> None:
    await with_answers(browser, baken)
    token = browser.cookies["baken"]
    await browser.delete("/api/chat/session")
    answer = await browser.get(PDF, headers={"Cookie": f"baken={token}"})
    assert answer.status_code == 401


async def test_an_unfinished_plan_is_made_of_the_answers_so_far(
    browser: httpx.AsyncClient, baken: Baken
) -> None:
    await with_answers(browser, baken, RunStatus.PAUSED, begint="weg")
    answer = await browser.get(PDF)
    assert answer.status_code == 200
    assert "nog niet klaar met de vragen" in text_of(answer)


async def test_an_unfinished_plan_without_a_sum_is_no_document_yet(
    browser: httpx.AsyncClient, baken: Baken
) -> None:
    await with_answers(browser, baken, RunStatus.ACTIVE, uitkeringen=["ww"], begint="weg")
    assert (await browser.get(PDF)).status_code == 404


@pytest.mark.parametrize("path", [PDF, WORD])
async def test_a_plan_that_we_decline_says_why_and_who_knows(
    browser: httpx.AsyncClient, baken: Baken, path: str
) -> None:
    await with_answers(browser, baken, geldzaken=["beslag"])
    answer = await browser.get(path)
    assert answer.status_code == 200
    told = text_of(answer)
    assert "Ik kan het nog niet uitrekenen" in told
    assert "beslag" in told.lower()
    assert "Wie je meer kan vertellen" in told
    assert "Zo is het gerekend" not in told


async def test_nothing_of_the_plan_comes_in_the_logs(
    browser: httpx.AsyncClient, baken: Baken, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await with_answers(browser, baken)
    for path in (PDF, WORD):
        assert (await browser.get(path)).status_code == 200
    for secret in ("61723", "617,23", "Wajong", "wajong", "Je loon"):
        assert secret not in caplog.text


async def test_downloading_counts_for_the_rate(
    browser: httpx.AsyncClient, baken: Baken, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant.adapters.rate_limit import SlidingWindowRate

    monkeypatch.setattr(baken.documents, "_rate", SlidingWindowRate("1/minute"))
    await with_answers(browser, baken)
    assert (await browser.get(PDF)).status_code == 200
    slow = await browser.get(PDF)
    assert slow.status_code == 429
    assert slow.json()["error"]["code"] == "te_snel"


async def test_after_the_plan_the_chat_offers_both_files(baken: Baken) -> None:
    from assistant.services.cards.income_cards import IncomeCards

    cards = baken.guides._extras["inkomstenplan"]
    assert isinstance(cards, IncomeCards)
    guide = KnowledgeFiles(baken.settings.knowledge).load_guides()["inkomstenplan"]
    last = cards.at_end(guide, Answers(WAJONG), Profile())[-1]
    assert last.card is not None
    assert last.card["type"] == "documents"
    files = last.card["files"]
    assert [(one["href"], one["kind"]) for one in files] == [(PDF, "pdf"), (WORD, "docx")]
    assert all(one["label"] for one in files)
    refused = cards.at_end(guide, Answers({**WAJONG, "geldzaken": ["beslag"]}), Profile())
    assert all(say.card is None or say.card["type"] != "documents" for say in refused)
