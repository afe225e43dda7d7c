"""A conversation and its dossier come together: what is new goes over, and nothing is lost."""

from datetime import date, datetime, timedelta

from assistant.core.conversation import Conversation, GuideRun, RunStatus
from assistant.core.dossier.merge import together
from assistant.core.dossier.model import Candidate, Dossier
from assistant.core.profile.changes import added, removed, taken_up
from assistant.core.profile.model import Draft, Profile, Section

NOW = datetime.fromisoformat("2026-11-22T10:00:00+01:00")
TODAY, UNTIL = NOW.date(), date(2027, 11, 22)


def run(guide: str, answer: str, number: int = 1, *, done: bool = True) -> GuideRun:
    status = RunStatus.DONE if done else RunStatus.PAUSED
    return GuideRun(guide, {"given": {"q": answer}, "withdrawn": {}}, status, number)


def conversation(*runs: GuideRun) -> Conversation:
    return Conversation(id="c", runs={one.guide: one for one in runs})


def empty() -> Dossier:
    return Dossier(candidate=Candidate(id="k", made_at=NOW, seen_at=NOW, delete_on=UNTIL))


def line(dossier: Dossier, here: Conversation, minutes: int = 0) -> Dossier:
    return together(dossier, here, NOW + timedelta(minutes=minutes), UNTIL)


def answers(dossier: Dossier) -> dict[tuple[str, int], str]:
    return {(w.run.guide, w.number): w.run.answers["given"]["q"] for w in dossier.walks}


def draft(text: str, guide: str = "sterk", entry: str | None = None) -> Draft:
    return Draft(
        section=Section.STERKE_KANTEN, field="kracht", text=text, origin=f"{guide}.q", entry=entry
    )


def profile(*texts: str, guide: str = "sterk") -> Profile:
    return taken_up(Profile(), [draft(text, guide) for text in texts], guide, None, TODAY)


def texts(held: Profile) -> set[str]:
    return {item.text for item in held.current}


def test_what_is_only_here_goes_into_the_dossier() -> None:
    here = conversation(run("openheid", "a", done=False))
    here.profile = profile("geduld").as_json()
    dossier = line(empty(), here)
    assert answers(dossier) == {("openheid", 1): "a"}
    assert texts(dossier.profile) == {"geduld"}
    assert dossier.walks[0].delete_on == UNTIL


def test_a_second_time_nothing_changes() -> None:
    here = conversation(run("openheid", "a"))
    first = line(empty(), here)
    assert line(first, here, minutes=9) == first


def test_on_another_device_everything_is_there_again() -> None:
    one = conversation(run("openheid", "a"), run("pitch", "b", done=False))
    one.profile = profile("geduld").as_json()
    dossier = line(empty(), one)
    other = Conversation(id="d")
    line(dossier, other)
    assert other.runs["openheid"].status is RunStatus.DONE
    assert other.paused_run is not None
    assert other.paused_run.guide == "pitch"
    assert texts(Profile.from_json(other.profile)) == {"geduld"}


def test_a_guide_that_goes_on_here_goes_on_after_coming_back() -> None:
    dossier = line(empty(), conversation(run("openheid", "a")))
    here = conversation(run("pitch", "b", done=False))
    here.active_guide = "pitch"
    line(dossier, here)
    assert here.active_guide == "pitch"
    assert here.run is not None
    assert here.run.status is RunStatus.ACTIVE


def test_both_have_the_guide_then_the_newer_is_used_and_the_other_is_kept() -> None:
    dossier = line(empty(), conversation(run("openheid", "toen")))
    here = conversation(run("openheid", "nu"))
    after = line(dossier, here)
    assert here.runs["openheid"].answers["given"]["q"] == "nu"
    assert [one.answers["given"]["q"] for one in here.earlier] == ["toen"]
    assert answers(after) == {("openheid", 1): "toen", ("openheid", 2): "nu"}


def test_a_guide_that_was_only_opened_here_does_not_hide_what_was_kept() -> None:
    dossier = line(empty(), conversation(run("openheid", "toen")))
    here = conversation(GuideRun("openheid"))
    after = line(dossier, here)
    assert here.runs["openheid"].answers["given"]["q"] == "toen"
    assert answers(after) == {("openheid", 1): "toen"}


def test_two_jobs_told_on_two_devices_are_two_jobs() -> None:
    one = conversation(run("werkervaring", "bakker"))
    one.profile = taken_up(
        Profile(), [draft("bakker", "werkervaring", "werkervaring-1")], "werkervaring",
        "werkervaring-1", TODAY,
    ).as_json()  # fmt: skip
    dossier = line(empty(), one)
    here = conversation(run("werkervaring", "bouwmarkt"))
    here.profile = taken_up(
        Profile(), [draft("bouwmarkt", "werkervaring", "werkervaring-1")], "werkervaring",
        "werkervaring-1", TODAY,
    ).as_json()  # fmt: skip
    after = line(dossier, here)
    entries = {item.text: item.entry for item in after.profile.current}
    assert entries == {"bakker": "werkervaring-1", "bouwmarkt": "werkervaring-2"}
    assert here.runs["werkervaring"].number == 2


def test_a_choice_from_the_own_profile_still_means_the_same_item() -> None:
    kept = conversation()
    kept.profile = profile("geduld", "humor").as_json()
    dossier = line(empty(), kept)
    here = conversation(run("pitch", "i1"))
    here.profile = profile("kracht", guide="anders").as_json()
    after = line(dossier, here)
    meant = here.runs["pitch"].answers["given"]["q"]
    assert {item.id: item.text for item in after.profile.current}[meant] == "kracht"


def test_two_devices_at_once_take_over_each_others_changes() -> None:
    one = conversation(run("openheid", "a"))
    dossier = line(empty(), one)
    two = Conversation(id="d")
    dossier = line(dossier, two)
    two.runs["openheid"].answers["given"]["q"] = "b"
    two.profile = added(Profile.from_json(two.profile), [draft("humor")], TODAY).as_json()
    dossier = line(dossier, two)
    dossier = line(dossier, one)
    assert one.runs["openheid"].answers["given"]["q"] == "b"
    assert texts(Profile.from_json(one.profile)) == {"humor"}
    assert answers(dossier) == {("openheid", 1): "b"}


def test_the_same_guide_changed_on_two_devices_stays_twice() -> None:
    one = conversation(run("openheid", "a"))
    dossier = line(empty(), one)
    two = Conversation(id="d")
    dossier = line(dossier, two)
    one.runs["openheid"].answers["given"]["q"] = "een"
    two.runs["openheid"].answers["given"]["q"] = "twee"
    dossier = line(dossier, two)
    dossier = line(dossier, one)
    assert answers(dossier) == {("openheid", 1): "twee", ("openheid", 2): "een"}
    line(dossier, two)
    assert two.runs["openheid"].answers["given"]["q"] == "een"


def test_what_was_removed_on_one_device_is_gone_on_the_other() -> None:
    one = conversation(run("openheid", "a"))
    one.profile = profile("geduld", "humor").as_json()
    dossier = line(empty(), one)
    two = Conversation(id="d")
    dossier = line(dossier, two)
    del one.runs["openheid"]
    one.profile = removed(Profile.from_json(one.profile), "i1", TODAY).as_json()
    dossier = line(dossier, one)
    assert dossier.walks == ()
    line(dossier, two)
    assert two.runs == {}
    assert texts(Profile.from_json(two.profile)) == {"humor"}
