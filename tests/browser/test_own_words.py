"""Somebody types in their own words, asks something in between and changes an answer."""

from playwright.async_api import expect

from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone


async def test_typing_asking_in_between_and_changing_an_answer_lose_nothing(phone: Phone) -> None:
    await phone.start_guide()
    await phone.say("ik ben aan het werk")
    assert await phone.question_text() == "Wie weten er al iets van?"

    await phone.say("mag mijn baas dat vragen?")
    assert await phone.question_text() == "Wie weten er al iets van?"
    offered = phone.page.locator(".quick").last.get_by_role("button")
    if await offered.count():  # it doubts which topic is meant
        await offered.first.click()
        await phone.settled()
    await expect(phone.page.get_by_text("Waar dit vandaan komt").last).to_be_visible()
    assert await phone.question_text() == "Wie weten er al iets van?"
    assert await phone.usable_old_controls() == []

    await phone.say("niemand op mijn werk")
    await phone.say("wijzig")
    await phone.page.locator(".quick").last.get_by_role("button", name="Waar sta je nu?").click()
    await phone.settled()
    await expect(phone.question).to_contain_text("je vorige keuze")
    await phone.answer({"Ik heb een aanbod voor werk"})

    await phone.say("samenvatting")
    said = await phone.newest()
    assert "Ik heb een aanbod voor werk" in said
    assert "Niemand op mijn werk" in said
    assert "Ik ben aan het werk" not in said


async def test_a_question_outside_the_guide_gives_a_card_with_its_sources(phone: Phone) -> None:
    await phone.begin()
    await phone.say("wat is een proefplaatsing?")
    sources = phone.page.get_by_text("Waar dit vandaan komt")
    await sources.click()
    links = phone.page.locator(".log details[open] a")
    assert await links.count() > 0
    for link in await links.all():
        assert str(await link.get_attribute("href")).startswith("https://")
        assert "noopener" in str(await link.get_attribute("rel"))


async def test_every_example_on_the_page_leads_somewhere(open_phone: OpenPhone) -> None:
    screen = await open_phone(width=1280, height=800)
    await screen.begin()
    examples = screen.page.locator(".examples button")
    assert await examples.count() >= 3
    lost = []
    for example in await examples.all():
        await example.click()
        await expect(screen.page.get_by_label("Typ je bericht")).to_be_focused()
        await screen.tap("Stuur")
        if not await screen.something_to_go_on_with():
            lost.append(await example.inner_text())
    assert lost == []
