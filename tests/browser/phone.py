"""Somebody with a phone: what they see on the screen, and what they tap and type."""

import re
from collections.abc import Collection
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request

PATIENCE = 30_000
# The element with focus, also inside a shadow root, and how it is called.
FOCUSED = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const words = (at.closest("label") ?? at).innerText ?? "";
  return {name: words.trim() || at.getAttribute("aria-label") || at.id,
          ring: getComputedStyle(at.closest("label") ?? at).outlineStyle !== "none"
             || getComputedStyle(at).outlineStyle !== "none"};
}"""


class Phone:
    """One browser page with the chat."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.trouble: list[str] = []
        page.set_default_timeout(PATIENCE)
        page.on("request", self._requested)
        page.on("console", self._logged)
        page.on("pageerror", lambda error: self.trouble.append(f"error: {error}"))

    @classmethod
    async def open(
        cls, browser: Browser, address: str, width: int = 390, height: int = 844, sharp: int = 2
    ) -> "Phone":
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=sharp,
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            reduced_motion="reduce",
        )
        phone = cls(await context.new_page())
        await phone.page.goto(address)
        await phone.page.locator("#help").wait_for()
        return phone

    async def close(self) -> None:
        await self.page.context.close()

    # ---- what somebody does ----------------------------------------------------------------

    async def begin(self, region: str = "Nederland") -> None:
        """Past the notice, and the region Baken asks for."""
        await self.page.get_by_role("button", name="Begin", exact=True).click()
        await self.settled()
        await self.tap(region)

    async def start_guide(self) -> None:
        await self.begin()
        await self.say("start de keuzehulp over vertellen")

    async def say(self, text: str) -> None:
        await self.page.get_by_label("Typ je bericht").fill(text)
        await self.tap("Stuur")

    async def tap(self, label: str) -> None:
        """A button that can be tapped now: the newest with these words."""
        usable = self.page.locator("button:visible:not([aria-disabled=true])")
        named = re.compile(rf"^\W*{re.escape(label)}\s*$")
        await usable.filter(has_text=named).last.click()
        await self.settled()

    async def answer(self, wanted: Collection[str] = ()) -> None:
        """Fill in the question on the screen: what is wanted where offered, else the first."""
        kind = await self.kind()
        if kind == "matrix":
            await self._choose_in_every_row()
        elif kind in {"free_text", "date"}:
            text = "1 maart 2027" if kind == "date" else "Ik zit graag rustig."
            await self.question.locator("#own").fill(text)
        else:
            found = await self._offered(".options .pick", wanted)
            for one in found[:1] if kind == "one_of" else found:
                await one.click()
        if kind != "one_of":  # there a tap is the answer
            await self.question.get_by_role("button", name="Klaar").click()
        await self.settled()

    async def _choose_in_every_row(self) -> None:
        for number, row in enumerate(
            await self.question.locator("fieldset.rowset, tr:has(input)").all()
        ):
            columns = await row.locator(".pick").all()
            await columns[number % len(columns)].click()

    async def _offered(self, selector: str, wanted: Collection[str]) -> list[Locator]:
        options = await self.question.locator(selector).all()
        labels = [await self._first_line(option.locator(".words")) for option in options]
        found = [one for one, label in zip(options, labels, strict=True) if label in wanted]
        return found or options[:1]

    async def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press a key until the focus is on what has this name."""
        passed: list[Any] = []
        for _ in range(60):
            await self.page.keyboard.press(key)
            focus = await self.page.evaluate(FOCUSED)
            if focus["name"].startswith(name):
                assert focus["ring"], f"nobody can see that the focus is on {name!r}"
                return
            passed.append(focus["name"])
        raise AssertionError(f"no {name!r} with {key}; passed {passed}")

    async def settled(self) -> None:
        """Until Baken has answered."""
        await self.page.locator(".status").wait_for(state="detached")

    # ---- what somebody sees ----------------------------------------------------------------

    @property
    def question(self) -> Locator:
        """The newest question card."""
        return self.page.locator("baken-question").last

    async def question_text(self) -> str:
        return await self._first_line(self.question.locator("h3"))

    async def kind(self) -> str:
        """What kind of question the newest one looks like."""
        looks = {
            "matrix": "fieldset.rowset, table.matrix",
            "ranking": ".order",
            "several_of": "input[type=checkbox]",
            "one_of": ".options button",
            "free_text": "textarea",
            "date": "input[inputmode=text]",
        }
        for kind, selector in looks.items():
            if await self.question.locator(selector).count():
                return kind
        raise AssertionError(f"unknown question: {await self.question.inner_text()}")

    async def asked(self) -> bool:
        """Whether a guide waits for an answer."""
        return await self.page.locator("section.guide").count() > 0

    async def progress(self) -> tuple[int, int]:
        """Question number and how many there are about, as the bar says."""
        said = await self.page.locator("section.guide .line").inner_text()
        found = re.search(r"Vraag (\d+) van ongeveer (\d+)", said)
        assert found, said
        return int(found[1]), int(found[2])

    async def newest(self) -> str:
        """Everything Baken said after the person's last message."""
        entries = await self.page.locator(".log .entry").all()
        said: list[str] = []
        for entry in entries:
            mine = "you" in (await entry.get_attribute("class") or "")
            said = [] if mine else [*said, await entry.inner_text()]
        return "\n".join(said)

    async def something_to_go_on_with(self) -> bool:
        """Whether Baken came with a card, a question or buttons, and not with words alone."""
        mine = self.page.locator(".log .entry.you").last
        return bool(
            await mine.evaluate(
                """mine => { const found = [];
                     for (let at = mine.nextElementSibling; at; at = at.nextElementSibling)
                       found.push(...at.querySelectorAll(".card, .quick, baken-question"));
                     return found.length > 0; }"""
            )
        )

    async def usable_old_controls(self) -> list[str]:
        """Controls in earlier question cards that still work; there should be none."""
        return await self.page.locator("baken-question").evaluate_all(
            """cards => cards.slice(0, -1).flatMap(card => [...card.shadowRoot.querySelectorAll(
                 "button, input, textarea")])
               .filter(one => !one.disabled && !one.readOnly
                 && one.getAttribute("aria-disabled") !== "true")
               .map(one => one.outerHTML.slice(0, 120))"""
        )

    async def calls(self) -> list[str]:
        """Telephone links on the screen."""
        links = await self.page.locator("a[href^='tel:']:visible").all()
        return [str(await link.get_attribute("href")) for link in links]

    async def kept_in_browser(self) -> dict[str, int]:
        """How much the page left in the browser."""
        kept: dict[str, int] = await self.page.evaluate(
            """async () => ({local: localStorage.length, session: sessionStorage.length,
                databases: (await indexedDB.databases()).length,
                caches: (await caches.keys()).length, cookies: document.cookie.length})"""
        )
        return kept

    async def session_status(self) -> int:
        """What the API says about the conversation of this browser."""
        return int(await self.page.evaluate("fetch('/api/chat/session').then(r => r.status)"))

    @staticmethod
    async def _first_line(of: Locator) -> str:
        return (await of.inner_text()).strip().splitlines()[0]

    def _requested(self, request: Request) -> None:
        there, here = urlsplit(request.url), urlsplit(self.page.url)
        if there.scheme not in {"data", "about"} and here.netloc not in {"", there.netloc}:
            self.trouble.append(f"left the origin: {request.url}")

    def _logged(self, message: ConsoleMessage) -> None:
        # A first visit asks for its conversation, and Chromium logs the 401.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.trouble.append(message.text)
