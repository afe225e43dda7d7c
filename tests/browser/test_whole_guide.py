"""A candidate on a phone walks the whole openness guide by tapping."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Browser, expect

from tests.browser.phone import Phone
from tests.browser.served import Served

WANTED = {
    "Ik ben aan het werk",
    "Duidelijke taken en verwachtingen",
    "Ruimte om het zelf op te lossen",
    "Rust in mijn hoofd",
    "Zelf bepalen wie wat weet",
    "Aanpassingen en verwachtingen",
    "Privacy en zelf de regie houden",
    "Ik vertel een deel",
    "Mijn leidinggevende of werkgever",
    "Een collega die ik vertrouw",
    "Op een dag die ik zelf kies",
}
# snake_case, "vertellen.voor", 2026-11-22, and what a program says when it has nothing to say.
FOR_PROGRAMS = re.compile(
    r"\b[a-z]+(?:_[a-z]+)+\b|\b\w+\.(?:voor|tegen)\b|\b\d{4}-\d\d-\d\d\b|\b(?:None|null|undefined)\b"
)


@dataclass
class Walk:
    """One walk from the first question to the last card."""

    phone: Phone
    questions: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    progress: list[tuple[int, int]] = field(default_factory=list)
    still_usable: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
async def walk(chromium: Browser, served: Served) -> AsyncIterator[Walk]:
    phone = await Phone.open(chromium, served.address)
    await phone.start_guide()
    walked = Walk(phone)
    while await phone.asked():
        walked.questions.append(await phone.question_text())
        assert len(walked.questions) < 80, walked.questions
        walked.kinds.add(await phone.kind())
        walked.progress.append(await phone.progress())
        walked.still_usable += await phone.usable_old_controls()
        walked.read.append(await phone.question.locator("section").inner_text())
        await phone.answer(WANTED)
    walked.read.append(await phone.page.locator(".log").inner_text())
    yield walked
    await phone.close()


async def test_before_anything_else_somebody_reads_that_this_is_a_computer(phone: Phone) -> None:
    notice = phone.page.get_by_role("region", name="Welkom bij Baken")
    await expect(notice).to_contain_text("Je praat met een computer, niet met een mens")
    await expect(notice).to_contain_text("geen hulpdienst")
    await expect(phone.page.get_by_label("Typ je bericht")).to_have_count(0)
    assert await phone.session_status() == 401, "a conversation began before 'Begin'"


async def test_tapping_leads_past_every_kind_of_question(walk: Walk) -> None:
    assert walk.kinds == {"one_of", "several_of", "ranking", "matrix", "free_text", "date"}
    assert len(walk.questions) == len(set(walk.questions)), "a question was asked twice"


async def test_the_progress_is_always_in_sight_and_never_goes_back(walk: Walk) -> None:
    done = [number for number, _ in walk.progress]
    assert done[0] == 1
    assert done == sorted(set(done))
    assert all(number <= total for number, total in walk.progress)
    assert walk.progress[-1][0] == walk.progress[-1][1]


async def test_questions_that_were_answered_cannot_be_tapped_again(walk: Walk) -> None:
    assert walk.still_usable == []
    before = await walk.phone.page.locator(".log .entry").count()
    await walk.phone.page.locator("baken-question button").first.click(force=True)
    assert await walk.phone.page.locator(".log .entry").count() == before


async def test_the_guide_ends_with_cards_to_take_along(walk: Walk) -> None:
    said = await walk.phone.newest()
    assert "Ik ben aan het werk" in said
    assert "Gemaakt op 22 november 2026" in said
    assert "Wat ervoor spreekt" in said
    people = walk.phone.page.locator("table.stacking").last.get_by_role("rowheader")
    assert await people.all_inner_texts() == [
        "Mijn leidinggevende of werkgever",
        "Een collega die ik vertrouw",
    ]
    draft = walk.phone.page.locator("baken-draft textarea").last
    assert "Ik zit graag rustig." in await draft.input_value()


async def test_no_names_of_files_or_programs_are_on_the_screen(walk: Walk) -> None:
    assert FOR_PROGRAMS.findall("\n".join(walk.read)) == []


async def test_nothing_left_the_origin_and_the_content_policy_held(walk: Walk) -> None:
    assert walk.phone.trouble == []
    assert set((await walk.phone.kept_in_browser()).values()) == {0}
