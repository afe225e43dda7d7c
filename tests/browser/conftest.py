"""The real app and a real browser, for the tests that tap, type and look."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from playwright.async_api import Browser, async_playwright

from tests.browser.phone import Phone
from tests.browser.served import NotServed, Served, serving

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
OpenPhone = Callable[..., Awaitable[Phone]]


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """Debian's Chromium."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("chromium is er niet. Draai: python3 tools/debian.py chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
async def served(
    chromium: Browser,  # without a browser the app need not start
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[Served]:
    """One running app for all tests in this folder."""
    try:
        async with serving(tmp_path_factory.mktemp("baken")) as app:
            yield app
    except NotServed as error:
        pytest.fail(f"Baken startte niet: {error}", pytrace=False)


@pytest.fixture
async def open_phone(chromium: Browser, served: Served) -> AsyncIterator[OpenPhone]:
    """Opens a browser of its own for somebody; afterwards nothing may have leaked or broken."""
    opened: list[Phone] = []

    async def opener(address: str = served.address, **look: int) -> Phone:
        opened.append(await Phone.open(chromium, address, **look))
        return opened[-1]

    yield opener
    for phone in opened:
        await phone.close()
    assert [trouble for phone in opened for trouble in phone.trouble] == []


@pytest.fixture
async def phone(open_phone: OpenPhone) -> Phone:
    """Somebody's phone, on the page with the chat."""
    return await open_phone()
