"""Makes the pictures of the documents anew; only with BAKEN_SCREENSHOTS=1."""

import os
from pathlib import Path

import pytest
from playwright.async_api import Locator

from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone
from tests.browser.test_whole_guide import WANTED

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "schermen"
LARGEST = 200_000
pytestmark = pytest.mark.skipif(
    os.environ.get("BAKEN_SCREENSHOTS") != "1",
    reason="zonder BAKEN_SCREENSHOTS=1 geen afbeeldingen",
)


async def picture(phone: Phone, name: str) -> None:
    await phone.page.mouse.move(1, 1)  # nothing under the mouse lights up
    path = PICTURES / f"{name}.png"
    await phone.page.screenshot(path=path, animations="disabled")
    assert path.stat().st_size <= LARGEST, f"{path.name} is too large"


async def to_top(of: Locator) -> None:
    await of.evaluate("one => one.scrollIntoView({block: 'start'})")


async def answer_until(phone: Phone, words: str) -> None:
    while words not in await phone.question_text():
        await phone.answer(WANTED)


async def test_pictures_on_a_phone(open_phone: OpenPhone) -> None:
    phone = await open_phone()
    await phone.start_guide()
    await answer_until(phone, "Wie weten er al iets van?")
    await picture(phone, "gesprek")
    await answer_until(phone, "Wat vind jij belangrijk?")
    await phone.say("samenvatting")
    await picture(phone, "samenvatting")
    await phone.say("ik wil dood")
    await picture(phone, "nood")


async def test_pictures_on_a_wide_screen(open_phone: OpenPhone) -> None:
    wide = await open_phone(width=1280, height=800, sharp=1)
    await wide.begin()
    await wide.say("wat is een proefplaatsing?")
    await picture(wide, "desktop")
    await wide.page.set_viewport_size({"width": 1280, "height": 1000})
    await wide.say("start de keuzehulp over vertellen")
    await answer_until(wide, "Aanpassingen en verwachtingen")
    rows = await wide.question.locator("tr:has(input)").all()
    for number, row in enumerate(rows[:5]):
        await row.locator(".pick").nth((3, 1, 2, 0, 1)[number]).click()
    await to_top(wide.question)
    await picture(wide, "afwegen")
    await answer_until(wide, "Herken je jezelf erin?")
    await to_top(wide.page.locator(".card:has(.sides)").last)
    await picture(wide, "balans")
