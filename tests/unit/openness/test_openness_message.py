"""The draft holds the person's own words, in a fixed order, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.core.openness.message import Element, draft

ELEMENTS = tuple(
    Element(name, f"bericht_{name}", name)
    for name in ("doel", "kern", "merkbaar", "kracht", "verzoek", "grens", "vervolg")
)
WORDS = st.none() | st.text(max_size=60)
ANSWERS = st.fixed_dictionaries({}, optional={element.question: WORDS for element in ELEMENTS})


def test_the_filled_parts_follow_in_order_and_skipped_ones_are_named() -> None:
    made = draft(
        {
            "bericht_voor": "leidinggevende",
            "bericht_verzoek": "ik zit graag rustig",
            "bericht_doel": "Ik wil mijn werk goed doen.",
            "bericht_kern": None,
            "wat": {"leidinggevende": "wat_nodig", "coach": "verhaal"},
        },
        ELEMENTS,
    )
    assert made is not None
    assert made.text == "Ik wil mijn werk goed doen.\n\nik zit graag rustig."
    assert made.used == ("doel", "verzoek")
    assert made.left_out == ("kern", "merkbaar", "kracht", "grens", "vervolg")
    assert (made.person, made.degree) == ("leidinggevende", "wat_nodig")


def test_without_words_there_is_no_draft() -> None:
    assert draft({"bericht_doel": "  ", "bericht_kern": None}, ELEMENTS) is None


def test_a_draft_for_nobody_yet_has_no_degree() -> None:
    made = draft({"bericht_kern": "Hoi", "wat": {"coach": "klachten"}}, ELEMENTS)
    assert made is not None
    assert (made.person, made.degree) == (None, None)


def test_a_question_or_exclamation_gets_no_full_stop() -> None:
    made = draft({"bericht_vervolg": "Zullen we morgen praten?"}, ELEMENTS)
    assert made is not None
    assert made.text == "Zullen we morgen praten?"


@given(ANSWERS)
def test_nothing_is_invented(answers: dict[str, object]) -> None:
    made = draft(answers, ELEMENTS)
    said = [str(answers[e.question]).strip() for e in ELEMENTS if answers.get(e.question)]
    own = [words for words in said if words]
    if made is None:
        assert not own
        return
    rest = made.text
    for words in own:
        before, found, rest = rest.partition(words)
        assert found
        assert before in {"", "\n\n", ".\n\n"}
    assert rest in {"", "."}
    assert len(made.used) + len(made.left_out) == len(ELEMENTS)
