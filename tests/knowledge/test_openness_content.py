"""The content of the openness aid: equal room, sources, plain words, and a guide that ends."""

import random
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from assistant.core.guide import walk
from assistant.core.guide.answers import Answers
from assistant.core.guide.model import Guide, Kind
from assistant.core.guide.replay import Step
from assistant.core.knowledge.expand import expand
from assistant.core.knowledge.model import Consideration
from assistant.core.openness.balance import SIDES
from assistant.core.openness.symmetry import LISTS, LONGEST_RATIO, asymmetries, length_ratio

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
OPENNESS = KNOWLEDGE / "openness"
THEME_FILES = sorted((OPENNESS / "considerations").glob("*.yml"))
THEMES = [path.stem for path in THEME_FILES]
SITUATIONS = ("solliciteren", "uitgenodigd", "aanbod", "aan_het_werk", "na_uitval", None)
PUSHING = (
    "recht op", "aanbevolen", "aan te raden", "beter om te vertellen", "beter om niet",
    "je moet vertellen",
    "wij raden", "het beste is", "verstandig", "gegarandeerd", "zeker weten dat", "altijd eerlijk",
    "durf gewoon", "gewoon vertellen", "helaas", "coral 2", "decisional",
)  # fmt: skip
MAYBE = re.compile(
    r"\b(kan|kunnen|kunt|kun|misschien|vertelden|je houdt|je hoeft|verteld is verteld)\b", re.I
)
LONGEST_SENTENCE = 20
LONGEST_CONSIDERATION = 18
LONGEST_WORD = 24


@cache
def read(path: Path) -> Any:
    return YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))


def part(name: str) -> Any:
    return read(OPENNESS / f"{name}.yml")


def raw_items() -> list[dict[str, Any]]:
    return [{**item, "theme": path.stem} for path in THEME_FILES for item in read(path)["items"]]


@cache
def considerations() -> tuple[Consideration, ...]:
    return tuple(
        Consideration(
            id=item["id"],
            theme=item["theme"],
            option=item["option"],
            direction=item["direction"],
            text=item["text"],
            phases=tuple(item["phases"]),
            evidence=item["evidence"],
            sources=tuple(item["sources"]),
        )
        for item in raw_items()
    )


@cache
def guide() -> Guide:
    return Guide.from_mapping(expand(read(KNOWLEDGE / "guides/openheid.yml"), considerations()))


def source_ids() -> set[str]:
    return {source["id"] for source in read(KNOWLEDGE / "sources/openness.yml")}


def texts(data: object) -> list[str]:
    """Every sentence-like text in a file, at any depth."""
    if isinstance(data, dict):
        return [text for value in data.values() for text in texts(value)]
    if isinstance(data, list):
        return [text for value in data for text in texts(value)]
    return [data] if isinstance(data, str) and " " in data.strip() else []


def guide_texts() -> list[str]:
    return [
        text
        for question in guide().questions
        for text in (question.text, question.why, *(one.label for one in question.options))
    ]


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.!?;:])\s+", text.strip()) if one]


def user_texts() -> list[str]:
    files = ("options", "experiences", "needs", "values", "degrees", "moments", "statistics",
             "message_elements", "certainty", "re_ask")  # fmt: skip
    return [
        *(item.text for item in considerations()),
        *guide_texts(),
        *(text for name in files for text in texts(part(name))),
    ]


# --- equal room -------------------------------------------------------------------------------


def test_all_numbers_of_the_research_note_and_their_mirrors_are_there() -> None:
    numbers = sorted(item.id.split("_")[0] for item in considerations())
    expected = [
        f"{side}{number:02d}"
        for side, last in (("v", 27), ("n", 28), ("zv", 27), ("zn", 28))
        for number in range(1, last + 1)
    ]
    assert numbers == sorted(expected)


def test_the_id_says_the_option_and_direction() -> None:
    sides = dict(zip(("v", "n", "zv", "zn"), LISTS, strict=True))
    for item in considerations():
        side = re.match("[a-z]+", item.id)
        assert side is not None
        assert (item.option, item.direction) == sides[side[0]], item.id


def test_telling_and_not_telling_get_equal_room_in_every_theme_and_phase() -> None:
    assert asymmetries(considerations()) == ()


@pytest.mark.parametrize("theme", THEMES)
def test_the_four_lists_of_a_theme_are_about_as_long(theme: str) -> None:
    ratio = length_ratio([item for item in considerations() if item.theme == theme])
    assert ratio is not None
    assert ratio <= LONGEST_RATIO


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_something_on_each_list_at_every_moment(theme: str) -> None:
    for phase in ("solliciteren", "werken", "terugkeer"):
        mine = [one for one in considerations() if one.theme == theme and phase in one.phases]
        assert {(one.option, one.direction) for one in mine} == set(LISTS), phase


def test_neither_option_is_always_written_first() -> None:
    firsts = Counter(read(path)["items"][0]["option"] for path in THEME_FILES)
    assert abs(firsts[SIDES[0]] - firsts[SIDES[1]]) <= 1


def test_no_consideration_is_written_twice() -> None:
    doubles = [
        text for text, times in Counter(i.text for i in considerations()).items() if times > 1
    ]
    assert doubles == []


def test_every_option_has_as_many_points_for_as_against() -> None:
    for option in part("options")["options"]:
        pros, cons = (texts(option[way]) for way in ("voor", "tegen"))
        assert len(pros) == len(cons) == 3, option["id"]
        words = [sum(len(text.split()) for text in way) for way in (pros, cons)]
        assert max(words) <= 1.2 * min(words), (option["id"], words)


def test_moments_have_as_much_for_as_against() -> None:
    words = {
        way: sum(len(one[way].split()) for one in part("moments")["moments"])
        for way in ("voor", "tegen")
    }
    assert max(words.values()) <= 1.2 * min(words.values()), words


# --- sources and figures ----------------------------------------------------------------------


def test_every_consideration_has_sources_that_exist() -> None:
    known = source_ids()
    for item in considerations():
        assert item.sources, item.id
        assert set(item.sources) <= known, item.id


def named_sources(data: object) -> set[str]:
    """Every source id under a key that names sources, at any depth."""
    if isinstance(data, list):
        return {name for value in data for name in named_sources(value)}
    if not isinstance(data, dict):
        return set()
    mine = {str(data[key]) for key in ("source", "based_on") if key in data}
    for key in ("sources", "law_sources", "evidence_sources"):
        mine |= set(data[key]) if isinstance(data.get(key), list) else set()
    return mine | {name for value in data.values() for name in named_sources(value)}


def test_every_source_named_anywhere_in_the_aid_exists() -> None:
    named = named_sources([read(path) for path in OPENNESS.rglob("*.yml")])
    named |= set(guide().sources)
    assert named <= source_ids()


def test_a_source_that_was_read_says_where_and_when() -> None:
    for source in read(KNOWLEDGE / "sources/openness.yml"):
        if source["status"] == "read":
            assert source["url"].startswith("http"), source["id"]
            assert isinstance(source["read_on"], date), source["id"]


def test_a_text_with_a_figure_has_a_complete_statistic() -> None:
    for item in raw_items():
        figure = item.get("statistic")
        if re.search(r"\d", item["text"]):
            assert figure, item["id"]
        if figure:
            assert {"group", "of_100", "text", "uncertainty", "source"} == set(figure), item["id"]
            assert figure["source"] in source_ids()
            assert f"{figure['of_100']} " in figure["text"], item["id"]


def test_figures_in_considerations_are_those_of_the_statistics_file() -> None:
    listed = {
        (one["group"], one["of_100"], one["source"]) for one in part("statistics")["statistics"]
    }
    for item in raw_items():
        if figure := item.get("statistic"):
            assert (figure["group"], figure["of_100"], figure["source"]) in listed, item["id"]


def test_every_statistic_is_whole_and_never_a_percentage() -> None:
    for one in part("statistics")["statistics"]:
        for key in ("group", "text", "period", "uncertainty", "evidence", "source", "set"):
            assert one[key], (one["id"], key)
        assert 0 <= one["of_100"] <= 100
        assert "100" in one["text"]
        assert "%" not in one["text"] + one["uncertainty"]


def test_figures_of_one_set_cover_the_same_period_per_pair() -> None:
    experiences = [
        o for o in part("statistics")["statistics"] if o["set"] == "ervaringen_werknemers"
    ]
    assert len({one["period"] for one in experiences}) == 1
    assert Counter(one["option"] for one in experiences) == {"vertellen": 2, "niet_vertellen": 2}
    assert sum(one["of_100"] for one in experiences) == 100


def test_both_options_show_figures_as_often_in_their_theme() -> None:
    theme = [item for item in raw_items() if item["theme"] == "ervaringen_van_anderen"]
    assert Counter(i["option"] for i in theme if i.get("statistic")) == {
        "vertellen": 3,
        "niet_vertellen": 3,
    }


# --- plain words, no pushing ------------------------------------------------------------------


@pytest.mark.parametrize("word", PUSHING)
def test_no_text_pushes_or_promises(word: str) -> None:
    assert [text for text in user_texts() if word in text.lower()] == []


def test_a_consideration_speaks_of_what_can_happen() -> None:
    assert [item.text for item in considerations() if not MAYBE.search(item.text)] == []


def test_considerations_are_short() -> None:
    long = [i.text for i in considerations() if len(i.text.split()) > LONGEST_CONSIDERATION]
    assert long == []


def test_sentences_are_short() -> None:
    long = [
        one
        for text in user_texts()
        for one in sentences(text)
        if len(one.split()) > LONGEST_SENTENCE
    ]
    assert long == []


def test_words_are_not_too_long() -> None:
    words = {word for text in user_texts() for word in re.findall(r"\w+", text)}
    assert {word for word in words if len(word) > LONGEST_WORD} == set()


def test_the_reading_level_that_we_report_is_what_we_count() -> None:
    asked = [text for question in guide().questions for text in (question.text, question.why)]
    counted = [*asked, *(item.text for item in considerations())]
    lengths = [len(one.split()) for text in counted for one in sentences(text)]
    average = sum(lengths) / len(lengths)
    reported = part("about")["readability"]["average_words_per_sentence"]
    assert abs(average - reported) < 0.5, round(average, 1)


# --- the other parts agree with the guide -----------------------------------------------------


def ids_of(question: str) -> list[str]:
    found = guide().question(question)
    return [one.id for one in (found.columns or found.options)]


@pytest.mark.parametrize(
    ("name", "key", "question"),
    [
        ("needs", "needs", "behoeften"),
        ("values", "values", "waarden"),
        ("degrees", "degrees", "wat"),
        ("persons", "persons", "aan_wie"),
        ("options", "options", "richting"),
    ],
)
def test_the_guide_offers_what_the_file_describes(name: str, key: str, question: str) -> None:
    described = [one["id"] for one in part(name)[key]]
    offered = ids_of(question)
    assert set(described) == set(offered)


def test_needs_values_and_degrees_carry_the_same_words_in_the_guide() -> None:
    for name, question in (("needs", "behoeften"), ("values", "waarden"), ("degrees", "wat")):
        found = guide().question(question)
        labels = {one.id: one.label for one in (found.columns or found.options)}
        assert labels == {one["id"]: one["label"] for one in part(name)[name]}


def test_every_moment_in_the_guide_is_described_and_the_other_way_round() -> None:
    offered = set(ids_of("wanneer")) | set(ids_of("wanneer_sollicitatie"))
    assert {one["id"] for one in part("moments")["moments"]} == offered


def test_every_moment_to_look_again_is_described() -> None:
    described = {one["id"] for one in part("re_ask")["moments"]}
    assert described == set(ids_of("opnieuw_kijken")) - {"niet"}


def test_the_themes_of_the_guide_are_the_files() -> None:
    assert set(ids_of("themas")) == set(THEMES)
    weighing = [one for one in guide().questions if one.id.startswith("weeg_")]
    assert {one.id.removeprefix("weeg_") for one in weighing} == set(THEMES)


def test_the_message_elements_and_certainty_items_name_real_questions() -> None:
    ids = {question.id for question in guide().questions}
    sections = {section.id for section in guide().sections}
    assert {one["question"] for one in part("message_elements")["elements"]} <= ids
    for item in part("certainty")["items"]:
        assert {item["before"], item["after"]} <= ids
        assert item["section"] in sections


def test_every_option_has_one_experience_marked_as_made_up() -> None:
    found = part("experiences")["experiences"]
    assert sorted(one["option"] for one in found) == sorted(
        one["id"] for one in part("options")["options"]
    )
    assert part("experiences")["label"] == "verzonnen voorbeeld"
    for one in found:
        assert one["fictional"] is True
        assert all(one[key] for key in ("lichamelijk", "psychisch", "sociaal"))
    words = [sum(len(o[k].split()) for k in ("lichamelijk", "psychisch", "sociaal")) for o in found]
    assert max(words) <= 1.2 * min(words), words


# --- about, and what IPDAS asks ---------------------------------------------------------------


def test_the_decision_is_stated_and_includes_not_telling_and_not_yet() -> None:
    options = part("options")
    assert options["decision"]
    assert options["situatie"]
    assert options["if_you_do_nothing"]
    assert {"niet_vertellen", "nog_niet"} <= {one["id"] for one in options["options"]}


def test_the_dates_of_the_aid_are_in_order() -> None:
    about = part("about")
    assert about["datum"] < about["herzien_voor"]


def test_what_the_owner_has_not_confirmed_is_not_called_met() -> None:
    statuses = {one["id"]: one["status"] for one in part("ipdas")["criteria"]}
    if not part("about")["funding"]["confirmed_by_owner"]:
        assert statuses["C6"] == "not_done"
    if not part("about")["authors"]["confirmed_by_owner"]:
        assert statuses["K20"] == "not_done"


def test_all_44_criteria_are_listed_with_a_place_where_they_are_met() -> None:
    criteria = part("ipdas")["criteria"]
    expected = [f"Q{n}" for n in range(1, 7)] + [f"C{n}" for n in range(1, 11)]
    assert [one["id"] for one in criteria] == expected + [f"K{n}" for n in range(1, 29)]
    for one in criteria:
        assert one["status"] in {"met", "not_done", "n_a"}
        assert one["status"] != "met" or one["where"], one["id"]


# --- the guide can always be walked to its end ------------------------------------------------


def answer(step: Step, chance: random.Random) -> object:
    question = step.question
    if chance.random() < 0.15:
        return None
    if question.kind is Kind.ONE_OF:
        return chance.choice(step.options).id
    if question.kind in {Kind.SEVERAL_OF, Kind.RANKING}:
        most = min(len(step.options), question.max_choices or len(step.options))
        return [one.id for one in chance.sample(list(step.options), chance.randint(1, most))]
    if question.kind is Kind.MATRIX:
        return {row.id: chance.choice(question.columns).id for row in step.rows}
    return "2027-01-10" if question.kind is Kind.DATE else "In mijn eigen woorden"


def walked(seed: int, chosen: Mapping[str, object] | None = None) -> tuple[list[str], int]:
    """The questions on one path to the end, and the number of taps it takes."""
    chance, answers, seen, taps = random.Random(seed), Answers(), [], 0
    while question := walk.current(guide(), answers):
        step = walk.step_at(guide(), question.id, answers)
        value = (chosen or {}).get(question.id, answer(step, chance))
        answers = walk.put(guide(), answers, question.id, value)
        seen.append(question.id)
        taps += len(value) if isinstance(value, dict | list) else 1
        assert len(seen) <= len(guide().questions)
    return seen, taps


def test_every_question_is_reachable_and_every_path_ends() -> None:
    reached: set[str] = set()
    for seed in range(400):
        reached.update(walked(seed)[0])
    assert reached == {question.id for question in guide().questions}


def test_skipping_everything_reaches_the_end() -> None:
    everything = dict.fromkeys(question.id for question in guide().questions)
    seen, _ = walked(1, everything)
    assert seen[-1] == "opnieuw_kijken"


def test_nothing_is_required() -> None:
    assert [question.id for question in guide().questions if question.required] == []


def test_every_question_says_why() -> None:
    assert [question.id for question in guide().questions if not question.why] == []


@pytest.mark.parametrize("direction", ["niet_vertellen", "nog_niet"])
def test_telling_nobody_skips_who_when_and_what_and_still_ends_well(direction: str) -> None:
    for seed in range(30):
        seen, _ = walked(seed, {"richting": direction, "themas": ["steun"]})
        assert not {"aan_wie", "wanneer", "wanneer_sollicitatie", "wat", "status"} & set(seen)
        assert "als_iemand_vraagt" in seen
        assert {"volgende_stap", "coach_bespreken", "achteraf_keuze"} <= set(seen)


def test_the_shortest_full_path_fits_in_ten_minutes() -> None:
    """About fifteen seconds a tap leaves room to read."""
    for situation in SITUATIONS:
        for theme in THEMES:
            chosen = {"situatie": situation, "richting": "niet_vertellen", "themas": [theme]}
            assert max(walked(seed, chosen)[1] for seed in range(3)) <= 60


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_chosen_theme_always_has_rows_of_all_four_lists(
    theme: str, situation: str | None
) -> None:
    answers = Answers()
    while question := walk.current(guide(), answers):
        step = walk.step_at(guide(), question.id, answers)
        if question.kind is Kind.MATRIX:
            groups = Counter(row.group for row in step.rows)
            assert len(groups) == len(LISTS)
            assert max(groups.values()) - min(groups.values()) <= 1
            return
        given = {"situatie": situation, "themas": [theme]}.get(question.id)
        answers = walk.put(guide(), answers, question.id, given)
    pytest.fail("the theme was not asked")


def test_the_four_questions_come_before_and_after_the_weighing() -> None:
    order = [question.id for question in guide().questions]
    before, after = (
        [order.index(one[when]) for one in part("certainty")["items"]]
        for when in ("before", "after")
    )
    weighing = [order.index(question) for question in order if question.startswith("weeg_")]
    assert max(before) < min(weighing) < max(weighing) < min(after)
    assert all(later - earlier == 1 for earlier, later in pairwise(after))
