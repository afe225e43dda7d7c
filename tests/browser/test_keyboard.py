"""Somebody who cannot use a mouse or a finger."""

from playwright.async_api import expect

from tests.browser.phone import Phone


async def test_the_keyboard_alone_leads_from_the_notice_to_the_end(phone: Phone) -> None:
    press = phone.page.keyboard.press
    await phone.tab_to("Nederland")
    await press("Space")
    await phone.tab_to("Begin")
    await press("Enter")
    await phone.settled()
    await phone.tab_to("message")
    await phone.page.keyboard.type("start de keuzehulp over vertellen")
    await press("Enter")
    await phone.settled()

    await phone.tab_to("Ik ben aan het werk", "Shift+Tab")
    await press("Enter")
    await phone.settled()
    await phone.tab_to("Familie of vrienden")
    await press("Space")
    await phone.tab_to("Klaar")
    await press("Enter")
    await phone.settled()
    await phone.tab_to("Nee")
    await press("Enter")
    await phone.settled()
    assert await phone.progress() == (4, (await phone.progress())[1])

    await phone.tab_to("Stop en wis", "Shift+Tab")
    await press("Enter")
    await phone.tab_to("Ja, wis alles")
    await press("Enter")
    title = phone.page.get_by_role("heading", name="Je gesprek is gewist")
    await expect(title).to_be_visible()
    await phone.tab_to("Nieuw gesprek")
    await press("Enter")
    await expect(phone.page.get_by_role("heading", name="Welkom bij Baken")).to_be_visible()
