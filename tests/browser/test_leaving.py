"""Somebody stops half way, comes back, or leaves for good."""

from playwright.async_api import expect

from tests.browser.phone import Phone


async def test_after_a_pause_and_a_reload_the_guide_goes_on_where_it_was(phone: Phone) -> None:
    await phone.start_guide()
    for _ in range(3):
        await phone.answer()
    question, progress = await phone.question_text(), await phone.progress()
    await phone.tap("Stoppen (later verder)")
    assert not await phone.asked()

    await phone.page.reload()
    await phone.tap("Verder")
    assert (await phone.question_text(), await phone.progress()) == (question, progress)


async def test_a_reload_in_the_middle_of_a_question_keeps_that_question(phone: Phone) -> None:
    await phone.start_guide()
    await phone.answer({"Ik heb een aanbod voor werk"})
    question, progress = await phone.question_text(), await phone.progress()

    await phone.page.reload()
    await phone.page.locator("baken-question").wait_for()
    assert (await phone.question_text(), await phone.progress()) == (question, progress)
    await phone.answer()
    await phone.say("samenvatting")
    assert "Ik heb een aanbod voor werk" in await phone.newest()


async def test_stop_and_erase_leaves_nothing_here_or_there(phone: Phone) -> None:
    await phone.start_guide()
    await phone.answer({"Ik heb een aanbod voor werk"})
    [cookie] = await phone.page.context.cookies()
    assert await phone.session_status() == 200

    await phone.tap("Stop en wis")
    await phone.tap("Nee, ga verder")
    assert await phone.session_status() == 200
    await phone.tap("Stop en wis")
    await phone.tap("Ja, wis alles")
    await expect(phone.page.get_by_role("heading", name="Je gesprek is gewist")).to_be_visible()
    await expect(phone.page.get_by_text("aanbod voor werk")).to_have_count(0)

    assert await phone.session_status() == 401
    assert await phone.page.context.cookies() == []
    assert set((await phone.kept_in_browser()).values()) == {0}
    await phone.page.context.add_cookies([cookie])
    assert await phone.session_status() == 401, "the old cookie still opens the conversation"
