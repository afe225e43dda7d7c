"""What the tests of the profile share: the guides on file, a walk through one, small drafts."""

from collections.abc import Mapping
from datetime import date

from hypothesis import strategies as st

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide
from assistant.core.profile.changes import taken_up
from assistant.core.profile.model import Draft, Profile, SaidBy, Section
from assistant.core.profile.yields import drafts
from assistant.settings import ROOT

TODAY = date(2026, 11, 22)
FILES = KnowledgeFiles(ROOT / "knowledge")
KNOWLEDGE = FILES.load().knowledge
GUIDES = FILES.load_guides()
PLACES = KNOWLEDGE.parts["profile"]["sections"]


def walked(guide: Guide, said: Mapping[str, object]) -> Answers:
    """Go through a guide to its end, answering what is in `said` and skipping the rest."""
    answers, left = Answers(), dict(said)
    while (question := walk.current(guide, answers)) is not None:
        answers = walk.put(guide, answers, question.id, left.pop(question.id, None))
    assert not left, f"never asked: {sorted(left)}"
    return answers


def after(
    profile: Profile,
    guide_id: str,
    said: Mapping[str, object],
    day: date = TODAY,
    entry: str | None = None,
) -> Profile:
    """The profile after this walk through a guide on file."""
    guide = GUIDES[guide_id]
    made = drafts(guide, walked(guide, said), entry, day)
    return taken_up(profile, made, guide_id, entry, day)


def draft(text: str, place: str = "wens.werkdoel", **more: object) -> Draft:
    section, _, field = place.partition(".")
    given = {"origin": "gids.vraag", **more}
    return Draft(section=Section(section), field=field, text=text, **given)  # type: ignore[arg-type]


PLACED = ["wens.werkdoel", "wens.niet", "sterke_kanten.trots"]


@st.composite
def some_drafts(draw: st.DrawFn) -> list[Draft]:
    """What one walk may give: a few places, questions and speakers, each thing once."""
    one = st.builds(
        lambda text, place, question, who: draft(
            text,
            place,
            origin=f"gids.{question}",
            said_by=who,
            consent=TODAY if who in (SaidBy.FAMILIE, SaidBy.EX_WERKGEVER) else None,
        ),
        st.sampled_from(["a", "b", "c", "d"]),
        st.sampled_from(PLACED),
        st.sampled_from(["een", "twee"]),
        st.sampled_from(list(SaidBy)),
    )
    return draw(st.lists(one, max_size=6, unique_by=lambda made: (made.text, made.origin, made)))


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """A profile after a few walks, on a few days, through two guides."""
    profile = Profile()
    for number, made in enumerate(draw(st.lists(some_drafts(), max_size=5))):
        guide = draw(st.sampled_from(["gids", "werkervaring", "arbeidsprofiel_sterk"]))
        named = [draft(one.text, f"{one.section}.{one.field}",
                       origin=f"{guide}.{one.origin.partition('.')[2]}",
                       said_by=one.said_by, consent=one.consent) for one in made]  # fmt: skip
        day = date(2026, 11, 1 + draw(st.integers(number, 20)))
        profile = taken_up(profile, named, guide, None, day)
    return profile
