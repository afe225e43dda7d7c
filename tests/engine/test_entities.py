"""Properties of the entity rules: what is written is what is read, and nothing breaks them."""

import random

import pytest

from assistant.nlu.dutch_numbers import LIMIT, number, spell
from assistant.nlu.entities import find_entities

SENTENCES = ["ik verdien {}", "{} dat is het", "kan dat met {} erbij?", "({})", "tussen,{}, dus"]


def only(text: str, kind: str) -> list:
    return [entity.value for entity in find_entities(text) if entity.kind == kind]


def dutch(cents: int, grouped: bool) -> str:
    euros, rest = divmod(cents, 100)
    whole = f"{euros:,}".replace(",", ".") if grouped else str(euros)
    return whole + (f",{rest:02d}" if rest else "")


def test_every_number_in_words_is_read_back() -> None:
    for value in range(LIMIT):
        assert number(spell(value)) == value


@pytest.mark.parametrize("form", ["€ {}", "€{}", "{} euro", "{} EUR", "{} euro's"])
@pytest.mark.parametrize("grouped", [True, False])
def test_every_amount_is_read_back_in_cents(form: str, grouped: bool) -> None:
    rng = random.Random(form)
    for _ in range(300):
        cents = rng.choice([rng.randrange(100, 10_000_00), rng.randrange(1, 10_000) * 100])
        text = rng.choice(SENTENCES).format(form.format(dutch(cents, grouped)))
        assert only(text, "money") == [cents], text


@pytest.mark.parametrize("unit", ["uur", "uren", "u"])
def test_every_number_of_hours_is_read_back_in_minutes(unit: str) -> None:
    for hours in range(1, 61):
        assert only(f"ik werk {hours} {unit} per week", "hours") == [hours * 60]
        assert only(f"ik werk {spell(hours)} {unit}", "hours") == [hours * 60]
        assert only(f"ik werk {hours},5 {unit}", "hours") == [hours * 60 + 30]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("om 9 uur begin ik", "hours", []),
        ("anderhalf uur reizen", "hours", [90]),
        ("ik heb een uurtje", "hours", []),
        ("1 januari 2027", "date", ["2027-01-01"]),
        ("op 31 maart", "date", ["--03-31"]),
        ("1-7-2026", "date", ["2026-07-01"]),
        ("2026-07-01", "date", ["2026-07-01"]),
        ("29 februari 2027", "date", []),
        ("31-02-2026", "date", []),
        ("29 februari 2028", "date", ["2028-02-29"]),
        ("mijn Wajong en de zorgtoeslag", "benefit", ["wajong", "zorgtoeslag"]),
        ("wwwebsite en ziast", "benefit", []),
        ("mijn ips-coach en mijn baas", "person", ["ips_coach", "leidinggevende"]),
        ("per 4 weken of per maand", "period", ["four_weeks", "month"]),
        ("1.350 euro", "money", [135000]),
        ("1350,5 euro", "money", [135050]),
        ("twaalfhonderd euro", "money", [120000]),
        ("veel euro", "money", []),
        ("eurocent 12", "money", []),
    ],
)
def test_a_sentence_yields_these_values(text: str, kind: str, values: list) -> None:
    assert only(text, kind) == values


def test_finds_lie_inside_the_text_and_never_overlap() -> None:
    rng = random.Random(3)
    parts = ["€", "12", "1.350", ",", "uur", "euro", " ", "per maand", "wia", "mei", "2027", "-",
             "een", "baas", "half", "\n", "🙂", "u", "1-1-2027", "ën", "/", "("]  # fmt: skip
    for _ in range(3000):
        text = "".join(rng.choice(parts) for _ in range(rng.randrange(0, 14)))
        end = 0
        for entity in find_entities(text):
            assert end <= entity.start < entity.end <= len(text)
            end = entity.end


def test_long_strings_of_signs_are_read_quickly() -> None:
    for sign in ("1", "1.", "a", "€", "1 ", "een ", "uur"):
        find_entities(sign * (2000 // len(sign)))
