"""A cry for help on the screen: numbers to tap, first and whatever else is broken."""

from pathlib import Path

from playwright.async_api import expect

from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone
from tests.browser.served import serving

NUMBERS = {"tel:113", "tel:112"}


async def test_a_crisis_puts_the_guide_aside_and_the_numbers_stay(phone: Phone) -> None:
    await phone.start_guide()
    await phone.answer()
    question = await phone.question_text()
    await phone.say("ik wil dood")

    card = phone.page.locator(".log .crisis").last
    await expect(card).to_contain_text("neem ik serieus")
    in_card = await card.locator("a[href^='tel:']").all()
    assert {str(await link.get_attribute("href")) for link in in_card} >= NUMBERS
    assert not await phone.asked(), "the guide goes on asking"
    assert await phone.usable_old_controls() == []
    assert await phone.page.locator("baken-question section.locked").count() == 2

    bar = phone.page.get_by_role("region", name="Nu iemand spreken?")
    await expect(bar).to_be_in_viewport()
    await phone.tap("Nu niet")
    await expect(bar).to_be_in_viewport()
    assert not await phone.asked(), "the guide went on without being asked"
    await phone.say("ga verder")
    assert await phone.asked()
    assert await phone.question_text() == question
    await expect(bar).to_be_in_viewport()
    await phone.answer()
    await expect(bar).to_be_in_viewport()


async def test_the_numbers_are_still_there_after_a_reload(phone: Phone) -> None:
    await phone.start_guide()
    await phone.say("ik wil dood")
    await phone.page.reload()
    await expect(phone.page.locator(".log .crisis")).to_be_visible()
    bar = phone.page.get_by_role("region", name="Nu iemand spreken?")
    await expect(bar).to_be_in_viewport()
    await phone.say("wat kun je?")
    await expect(bar).to_be_in_viewport()
    await phone.page.reload()
    await expect(bar).to_be_in_viewport()


async def test_help_is_one_tap_away_before_a_conversation_began(phone: Phone) -> None:
    await phone.page.get_by_role("button", name="Hulp nu").click()
    assert set(await phone.calls()) >= NUMBERS | {"tel:1813"}


async def test_somebody_still_gets_words_and_numbers_when_the_engine_is_killed(
    open_phone: OpenPhone, tmp_path: Path
) -> None:
    async with serving(tmp_path) as app:
        phone = await open_phone(app.address)
        await phone.start_guide()
        await phone.answer()
        app.kill_engine()

        await phone.say("niemand op mijn werk")
        assert "storing" in await phone.newest()
        await expect(phone.page.get_by_role("button", name="Opnieuw proberen")).to_be_visible()
        await phone.say("ik wil dood")
        assert set(await phone.calls()) >= NUMBERS
        await expect(phone.page.locator(".log .crisis")).to_be_visible()
