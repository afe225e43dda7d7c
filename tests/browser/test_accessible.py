"""axe finds nothing wrong with the real screens, wide and narrow."""

from pathlib import Path

import pytest

from tests.browser.conftest import OpenPhone
from tests.browser.phone import Phone

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "widget" / "node_modules" / "axe-core" / "axe.min.js"
# A question that is asked again stands in the log twice, as two regions with the same name. No WCAG
# criterion, but it is in the way of somebody who jumps from region to region.
KNOWN = {"landmark-unique"}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


async def violations(phone: Phone, screen: str) -> list[str]:
    """Run axe inside the page; `evaluate` works under the strict content policy."""
    found = await phone.page.evaluate(
        f"""{AXE.read_text()}; axe.run(document, {{runOnly: {TAGS},
            rules: {{"target-size": {{enabled: true}}}}}}).then(result => result.violations.map(
              one => [one.id, one.nodes.map(node => node.target.join(" ")).join("; ")]))"""
    )
    return [f"{screen}: {rule}: {where}" for rule, where in found if rule not in KNOWN]


async def sideways(phone: Phone, screen: str) -> list[str]:
    """WCAG 1.4.10: nobody has to scroll sideways."""
    wider = await phone.page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return [f"{screen}: {wider} px too wide"] if wider > 0 else []


@pytest.mark.skipif(not AXE.exists(), reason="axe is er niet. Draai: make widget-test")
@pytest.mark.parametrize("width", [1280, 320])
async def test_axe_has_nothing_to_say_about_the_screens(open_phone: OpenPhone, width: int) -> None:
    phone = await open_phone(width=width, height=800)
    found: list[str] = []

    async def look(screen: str) -> None:
        found.extend(await violations(phone, screen) + await sideways(phone, screen))

    await look("notice")
    await phone.start_guide()
    await look("question")
    while await phone.kind() != "matrix":
        await phone.answer()
    await look("matrix")
    await phone.say("samenvatting")
    await look("summary")
    await phone.say("ik wil dood")
    await look("crisis")
    assert found == []
