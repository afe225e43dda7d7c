"""The work profile in the browser: a candidate, a worker with much to do, and any screen."""

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from assistant.adapters.esco_database import write
from assistant.adapters.esco_files import read_esco
from assistant.adapters.esco_occupations import FILE
from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.test_accessible import AXE, sideways, violations
from tests.integration.esco_samples import esco

OWN_WORDS = "Ik knap oude fietsen op"
JOB = {
    "Wat voor ervaring wil je opschrijven?": "betaald werk",
    "Wat was je werk?": "vakkenvuller",
    "Hoeveel uur per week deed je dit ongeveer?": "20 uur",
}
LOOK_BACK = {
    "Over welk werk gaat het?": "vakkenvuller",
    "Hoe stopte het?": "niet verlengd",
    "Wil je kort of wat langer terugkijken?": "kort",
    "Wat neem je mee uit deze baan? Eén zin is genoeg.": "ik begin met minder uren",
}
TALK = {
    "Welk gesprek bereid je voor?": "het eerste",
    "Op welke dag is het gesprek?": "7 december",
    "Wat heb je nodig om goed te beginnen?": "een rondleiding",
}
PDF = b"%PDF-"


def draft(phone: Phone) -> Locator:
    return phone.page.locator("baken-draft textarea").last


async def typed(phone: Phone, answers: Mapping[str, str]) -> None:
    """The guide on the screen, typed; what is not in `answers` is skipped."""
    turns = 0
    while await phone.asked():
        turns += 1
        assert turns < 60, "this guide does not end"
        await phone.say(answers.get(await phone.question_text(), "sla over"))


async def kept(phone: Phone) -> str:
    """Keep what is on this screen; the return code."""
    await phone.say("bewaren")
    await phone.tap("Ja, bewaar het")
    return await draft(phone).input_value()


async def downloaded(phone: Phone, link: Locator) -> tuple[str, bytes]:
    """The name and the bytes of the file behind this link."""
    async with phone.page.expect_download() as download:
        await link.click()
    file = await download.value
    return file.suggested_filename, Path(await file.path()).read_bytes()


@pytest.fixture
async def occupations(served: Served, tmp_path: Path) -> AsyncIterator[None]:
    """The app with a few occupations; the other tests run without."""
    write(served.folder / FILE, read_esco(esco(tmp_path / "esco")))
    yield
    (served.folder / FILE).unlink()


async def test_a_candidate_keeps_the_strengths_and_goes_on_with_the_code_on_another_device(
    open_phone: OpenPhone,
) -> None:
    first = await open_phone()
    await first.begin()
    await first.say("start het arbeidsprofiel")
    await first.tap("Waar ben ik goed in?")
    press = first.page.keyboard.press
    await first.tab_to("Goed luisteren", "Shift+Tab")
    await press("Space")
    await first.tab_to("Klaar")
    await press("Enter")
    await first.settled()
    await first.say(OWN_WORDS)
    asked = await first.question_text()
    code = await kept(first)
    assert len(code.split()) == 6
    assert await first.question_text() == asked

    second = await open_phone(width=1280, height=800)
    await second.begin()
    await second.say("ik heb een code")
    await second.say(code)
    await expect(second.page.locator(".log")).to_contain_text("Welkom terug")
    await second.tap("Verder waar ik was")
    assert await second.question_text() == asked
    await typed(second, {})
    name, content = await downloaded(second, second.page.locator(".log a[href$='.pdf']").last)
    assert name.endswith(".pdf")
    assert content.startswith(PDF)
    await second.say("laat mijn profiel zien")
    said = await second.newest()
    assert "Goed luisteren" in said
    assert OWN_WORDS in said
    for phone in (first, second):
        assert set((await phone.kept_in_browser()).values()) == {0}


async def test_a_worker_does_a_job_a_look_back_and_an_agenda_in_one_go(
    open_phone: OpenPhone,
) -> None:
    screen = await open_phone(width=1280, height=800)
    await screen.begin()
    await screen.say("werkervaring toevoegen")
    await typed(screen, JOB)
    assert "20 uur" in await screen.newest()
    await screen.say("terugkijken op een baan")
    await typed(screen, LOOK_BACK)
    assert "ik begin met minder uren" in await screen.newest()
    await screen.say("ik wil een driegesprek voorbereiden")
    await typed(screen, TALK)
    said = await screen.newest()
    assert "7 december 2026" in said
    assert "een rondleiding" in said
    name, content = await downloaded(screen, screen.page.locator(".log a[href$='.pdf']").last)
    assert name.endswith(".pdf")
    assert content.startswith(PDF)


async def at_an_occupation(phone: Phone) -> Locator:
    """The field in which somebody types an occupation."""
    await phone.begin()
    await phone.say("past deze vacature bij mij")
    return phone.question.locator("#own")


async def test_without_a_list_of_occupations_own_words_are_enough(phone: Phone) -> None:
    field = await at_an_occupation(phone)
    await field.press_sequentially("kok", delay=20)
    await expect(field).not_to_have_attribute("role", "combobox")
    await field.press("Enter")
    await phone.settled()
    assert await phone.question_text() == "Waar is het?"


@pytest.mark.usefixtures("occupations")
async def test_with_a_list_the_arrow_keys_choose_and_own_words_stay_allowed(phone: Phone) -> None:
    field = await at_an_occupation(phone)
    await field.press_sequentially("kok", delay=20)
    names = phone.question.get_by_role("option")
    await expect(names.first).to_be_visible()
    await field.press("ArrowDown")
    await expect(names.first).to_have_attribute("aria-selected", "true")
    await field.press("Enter")
    await expect(field).to_have_value("kok")
    await field.press("Enter")
    await phone.settled()
    assert await phone.question_text() == "Waar is het?"

    await phone.say("terug")
    own = phone.question.locator("#own")
    await own.fill("kokshulp op een boot")
    await own.press("Escape")
    await phone.question.get_by_role("button", name="Klaar").click()
    await phone.settled()
    await phone.say("samenvatting")
    assert "kokshulp op een boot" in await phone.newest()


@pytest.mark.skipif(not AXE.exists(), reason="axe is er niet. Draai: make widget-test")
@pytest.mark.usefixtures("occupations")
@pytest.mark.parametrize("width", [1280, 320])
async def test_axe_has_nothing_to_say_about_menu_code_names_and_folds(
    open_phone: OpenPhone, width: int
) -> None:
    phone = await open_phone(width=width, height=800)
    found: list[str] = []

    async def look(screen: str) -> None:
        found.extend(await violations(phone, screen) + await sideways(phone, screen))

    await phone.begin()
    await phone.say("wat kun je")
    await look("menu")
    await kept(phone)
    await look("code")
    await phone.say("past deze vacature bij mij")
    field = phone.question.locator("#own")
    await field.press_sequentially("kok", delay=20)
    await expect(phone.question.get_by_role("option").first).to_be_visible()
    await look("names")
    await field.press("Escape")
    await typed(
        phone,
        {
            "Welk werk wil je bekijken?": "kok",
            "Hoe past dit werk bij jou? Kies per onderdeel.": "klaar",
        },
    )
    await look("folds")
    assert found == []
