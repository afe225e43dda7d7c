"""Downloading papers: only with your own cookie, kept nowhere, and every link of a card opens."""

import dataclasses
import json
from collections.abc import AsyncIterator

import httpx
import pytest
from fhir.resources.R4B.bundle import Bundle
from paper_people import told
from paper_reading import text_of_pdf, text_of_word
from random_walks import walked

from assistant.bootstrap import Baken, build
from assistant.commands.local import LocalSettings
from assistant.core.conversation import Conversation
from assistant.services.cards.paper_cards import PaperCards
from assistant.settings import Settings
from assistant.web.app import create_app

AT = "/api/chat/documents"
PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FHIR = "application/fhir+json"
KINDS = {"pdf": PDF, "docx": WORD, "fhir.json": FHIR}
DID = ("arbeidsprofiel_sterk", "werkervaring", "openheid", "gesprekskaart", "driegesprek")


@pytest.fixture(scope="module")
async def app(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Baken]:
    folder = tmp_path_factory.mktemp("papers")
    given = dataclasses.asdict(Settings()) | {"data": folder, "rate": "100000/minute"}
    baken = build(LocalSettings(**{**given, "engine_port": 1}))
    yield baken
    await baken.close()


@pytest.fixture
async def browser(app: Baken) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(create_app(app), raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://localhost:8080", headers={"X-Baken": "1"}
    ) as client:
        yield client


async def entered(browser: httpx.AsyncClient) -> None:
    await browser.post("/api/chat/sessions", json={"region": "nl"})


async def filled_in(browser: httpx.AsyncClient, app: Baken) -> None:
    """A conversation in which these guides were done."""
    await entered(browser)
    with app.conversations.change(app.sessions.enter(browser.cookies["baken"])) as held:
        take_up_all(held, app)


def take_up_all(held: Conversation, app: Baken) -> None:
    for guide_id in DID:
        guide = app.guides._parts.shelf.of(held, guide_id)
        told(held, guide_id, walked(guide, 4))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["arbeidsprofiel", "mijn_gegevens", "netwerk"])
async def test_without_a_session_there_is_no_paper(
    browser: httpx.AsyncClient, name: str, kind: str
) -> None:
    answer = await browser.get(f"{AT}/{name}.{kind}")
    assert answer.status_code == 401
    assert answer.json()["error"]["code"] == "geen_sessie"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["arbeidsprofiel", "openheidsoverzicht", "netwerk", "niets"])
async def test_of_what_nobody_made_there_is_no_paper(
    browser: httpx.AsyncClient, name: str, kind: str
) -> None:
    await entered(browser)
    answer = await browser.get(f"{AT}/{name}.{kind}")
    assert answer.status_code == 404
    error = answer.json()["error"]
    assert error["code"] == "geen_document"
    assert error["action"]
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("name", ["ARBEIDSPROFIEL", "a" * 100, "_x", "a-b", "a%20b", "1", "é"])
@pytest.mark.parametrize("kind", KINDS)
async def test_a_name_that_is_none_is_not_read(
    browser: httpx.AsyncClient, name: str, kind: str
) -> None:
    await entered(browser)
    answer = await browser.get(f"{AT}/{name}.{kind}")
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "onleesbaar"


@pytest.mark.parametrize("path", ["../x.pdf", "..%2Fx.pdf", "%2e%2e%2fx.docx", ".pdf", "x.exe"])
async def test_no_path_leads_to_a_file_of_the_machine(
    browser: httpx.AsyncClient, path: str
) -> None:
    await entered(browser)
    answer = await browser.get(f"{AT}/{path}")
    assert answer.status_code in {400, 404}
    assert "root:" not in answer.text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["arbeidsprofiel_sterk", "werkervaring", "openheid"])
async def test_a_paper_comes_as_a_file_that_no_cache_keeps(
    browser: httpx.AsyncClient, app: Baken, name: str, kind: str
) -> None:
    await filled_in(browser, app)
    answer = await browser.get(f"{AT}/{name}.{kind}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == KINDS[kind]
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}.{kind}"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_bundle_is_valid_and_says_nothing_of_who_answered(
    browser: httpx.AsyncClient, app: Baken
) -> None:
    await filled_in(browser, app)
    bundle = (await browser.get(f"{AT}/openheid.fhir.json")).json()
    Bundle.model_validate(bundle)
    assert app.sessions.enter(browser.cookies["baken"]) not in json.dumps(bundle)


async def test_every_link_of_every_card_opens(browser: httpx.AsyncClient, app: Baken) -> None:
    await filled_in(browser, app)
    guides = app.knowledge.guides
    for guide_id in DID:
        title = str(guides[guide_id].mapping["title"])
        for say in PaperCards(app.knowledge).offered(guide_id, title):
            assert say.card is not None
            for file in say.card["files"]:
                answer = await browser.get(file["href"])
                assert answer.status_code == 200, file["href"]
                read = text_of_pdf if file["kind"] == "pdf" else text_of_word
                assert "Gemaakt op" in read(answer.content)


async def test_who_keeps_nothing_can_still_take_everything_along(
    browser: httpx.AsyncClient, app: Baken
) -> None:
    await filled_in(browser, app)
    told_text = text_of_pdf((await browser.get(f"{AT}/mijn_gegevens.pdf")).content)
    assert "Alles wat Baken van mij heeft" in told_text
    assert "Er is niets bewaard" in told_text


async def test_who_keeps_reads_what_was_kept_and_that_it_was_downloaded(
    browser: httpx.AsyncClient, app: Baken
) -> None:
    await filled_in(browser, app)
    conversation = app.conversations.read(app.sessions.enter(browser.cookies["baken"]))
    await app.dossiers.keep(conversation, "Ja, bewaar het.")
    app.conversations.keep(conversation)
    told_text = text_of_word((await browser.get(f"{AT}/mijn_gegevens.docx")).content)
    assert "Bewaard tot en met" in told_text
    assert "Ja, bewaar het." in told_text
    assert "Ik bewaarde mijn gegevens." in told_text
    assert "Ik haalde mijn gegevens op." in told_text


async def test_after_stop_and_erase_there_is_no_paper(
    browser: httpx.AsyncClient, app: Baken
) -> None:
    await filled_in(browser, app)
    token = browser.cookies["baken"]
    await browser.delete("/api/chat/session")
    answer = await browser.get(f"{AT}/mijn_gegevens.pdf", headers={"Cookie": f"baken={token}"})
    assert answer.status_code == 401
