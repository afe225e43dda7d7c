"""A candidate on a small phone walks the income plan, and sees now beside then with its picture."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone
from tests.browser.served import Served
from tests.browser.test_accessible import AXE, sideways, violations
from tests.browser.test_pictures import picture, to_top
from tests.browser.test_whole_guide import FOR_PROGRAMS

NARROW, HEIGHT = 360, 740
# What this person taps or types, in the order of the questions.
ANSWERS = {
    "Welke uitkering heb je nu?": "Wajong",
    "Hoe oud ben je?": "28",
    "Speelt een van deze dingen bij jou?": "Nee, geen van deze",
    "Welke Wajong heb je?": "Wajong 2010 (2010 tot en met 2014)",
    "Wat staat er in je brief van UWV over arbeidsvermogen?": "Ik heb arbeidsvermogen",
    "Krijg je bij dit werk loondispensatie?": "Nee",
    "Heb je een garantiebedrag van UWV?": "Nee",
    "Met wie woon je?": "Alleen",
    "Wat is je kale huur per maand? Huur je geen woning, vul dan 0 in.": "750",
    "Werk je nu al?": "Nee",
    "Hoeveel uur per week wil je gaan werken?": "drie ochtenden van 4 uur",
    "Wat weet je van het loon?": "Het bruto loon per uur",
    "Wat is het bruto loon per uur?": "zo'n 14 euro 50",
    "Wanneer wil je beginnen?": "1 december",
}
HOURS = 41


@dataclass
class Plan:
    """One walk through the plan."""

    phone: Phone
    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)

    @property
    def card(self) -> Locator:
        return self.phone.page.locator("article.income").last


async def walk_by_tapping(phone: Phone) -> Plan:
    """From "inkomstenplan" to the last card."""
    plan = Plan(phone)
    await phone.begin()
    await phone.say("inkomstenplan")
    while await phone.asked():
        plan.asked.append(await phone.question_text())
        plan.read.append(await phone.question.locator("section").inner_text())
        plan.wrong += await sideways(phone, plan.asked[-1])
        await tapped(phone, ANSWERS[plan.asked[-1]])
    plan.read.append(await phone.page.locator(".log").inner_text())
    return plan


async def tapped(phone: Phone, answer: str) -> None:
    """Give one answer on the card of the question."""
    own = phone.question.locator("#own")
    if await own.count():
        await own.fill(answer)
    else:
        picks = phone.question.locator(".options .pick")
        await picks.get_by_text(answer, exact=True).first.click()
    done = phone.question.get_by_role("button", name="Klaar")
    if await done.count():
        await done.click()
    await phone.settled()


@pytest.fixture(scope="module")
async def plan(chromium: Browser, served: Served) -> AsyncIterator[Plan]:
    phone = await Phone.open(chromium, served.address, width=NARROW, height=HEIGHT)
    yield await walk_by_tapping(phone)
    await phone.close()


async def test_tapping_and_typing_leads_past_every_question_of_this_person(plan: Plan) -> None:
    assert plan.asked == list(ANSWERS)


async def test_what_was_typed_is_read_back_before_it_is_used(plan: Plan) -> None:
    told = "\n".join(plan.read)
    for said in ("€ 750,00", "12 uur per week", "€ 14,50", "1 december 2026"):
        assert said in told.replace("\N{NO-BREAK SPACE}", " "), said


async def test_now_stands_beside_then_to_the_cent(plan: Plan) -> None:
    """The sum is made by hand in tests/dialogues/inkomen_uwv.yml."""
    await expect(plan.card.get_by_role("heading", name="Je geld nu en met werk")).to_be_visible()
    rows = plan.card.locator("table.money")
    heads = [" ".join(one.split()) for one in await rows.locator("thead th").all_inner_texts()]
    assert heads[1:] == ["Zoals nu", "Met 12 uur"]
    total = " ".join((await rows.locator("tr.total").inner_text()).split())
    assert total == "Samen per maand € 2.050,65 € 2.259,39"
    difference = await rows.locator("tr.difference").inner_text()
    assert "+ € 208,74" in " ".join(difference.split())


async def test_the_picture_has_a_name_and_the_table_beside_it_has_every_hour(plan: Plan) -> None:
    picture = plan.card.get_by_role("img", name="Zo loopt het van 0 tot 40 uur")
    await expect(picture).to_be_visible()
    box = await picture.bounding_box()
    assert box is not None
    assert 250 <= box["width"] <= NARROW
    table = plan.card.locator("details.points")
    await table.get_by_text("Laat de tabel zien").click()
    lines = table.locator("tbody tr")
    assert await lines.count() == HOURS
    await expect(lines.nth(12)).to_contain_text("2.259,39")
    await expect(lines.nth(12)).to_contain_text("straks")
    assert await sideways(plan.phone, "the table") == []


async def test_each_sum_opens_with_its_lines_and_the_law_behind_it(plan: Plan) -> None:
    sums = plan.card.locator("section.explain details")
    names = [one.strip() for one in await sums.locator("summary").all_inner_texts()]
    assert names[0] == "Je Wajong"
    await sums.first.locator("summary").click()
    await expect(sums.first).to_contain_text("527,80")
    await expect(sums.first).to_contain_text("artikel 2:40")
    law = sums.first.locator("a").first
    assert str(await law.get_attribute("href")).startswith("https://wetten.overheid.nl/")


async def test_whom_to_call_and_when_to_report_stand_below(plan: Plan) -> None:
    said = " ".join((await plan.phone.page.locator(".log").text_content() or "").split())
    assert "uiterlijk 8 december 2026" in said
    assert "uiterlijk 29 december 2026" in said
    assert "Dienst Toeslagen: 0800-0543" in said
    assert "UWV, gemeente en Dienst Toeslagen beslissen" in said


async def test_no_names_of_files_or_programs_are_on_the_screen(plan: Plan) -> None:
    assert FOR_PROGRAMS.findall("\n".join(plan.read)) == []


async def test_nothing_is_wider_than_a_small_phone_and_nothing_broke(plan: Plan) -> None:
    assert plan.wrong == []
    assert plan.phone.trouble == []


@pytest.mark.skipif(not AXE.exists(), reason="axe is er niet. Draai: make widget-test")
async def test_axe_has_nothing_to_say_about_the_plan(plan: Plan) -> None:
    folded = plan.phone.page.locator("article details")
    await folded.evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert await violations(plan.phone, "income plan") == []


async def test_the_keyboard_alone_leads_through_the_plan(open_phone: OpenPhone) -> None:
    phone = await open_phone(width=NARROW, height=HEIGHT)
    press = phone.page.keyboard.press
    await phone.begin()
    await phone.tab_to("message")
    await phone.page.keyboard.type("inkomstenplan")
    await press("Enter")
    await phone.settled()
    back = "Shift+Tab"
    while await phone.asked():
        answer = ANSWERS[await phone.question_text()]
        if await phone.question.locator("#own").count():
            await phone.tab_to("own", back)
            await phone.page.keyboard.type(answer)
            await press("Enter")
        else:
            await phone.tab_to(answer, back)
            several = await phone.kind() == "several_of"
            await press("Space" if several else "Enter")
            if several:
                await phone.tab_to("Klaar")
                await press("Enter")
        await phone.settled()
        back = "Tab"
    await phone.tab_to("Laat de tabel zien", back)
    await press("Enter")
    table = phone.page.locator("article.income details.points")
    await expect(table).to_have_attribute("open", "")
    await expect(table).to_contain_text("2.259,39")


@pytest.mark.skipif(
    os.environ.get("BAKEN_SCREENSHOTS") != "1",
    reason="zonder BAKEN_SCREENSHOTS=1 geen afbeeldingen",
)
async def test_pictures_of_the_plan_on_a_phone(open_phone: OpenPhone) -> None:
    phone = await open_phone()
    await phone.begin()
    await phone.say("inkomstenplan")
    while "Hoeveel uur" not in await phone.question_text():
        await tapped(phone, ANSWERS[await phone.question_text()])
    await phone.say("drie ochtenden van 4 uur")
    await picture(phone, "inkomen_vragen")
    while await phone.asked():
        await tapped(phone, ANSWERS[await phone.question_text()])
    card = phone.page.locator("article.income")
    for part, name in ((card, "inkomen_uitkomst"), (card.locator("figure"), "inkomen_lijn")):
        await to_top(part)
        await phone.page.evaluate("window.scrollTo(0, 0)")
        await picture(phone, name)
    await phone.say("raak ik mijn wajong kwijt als ik 12 uur ga werken")
    await phone.page.evaluate("window.scrollTo(0, 0)")
    await picture(phone, "inkomen_kort")
