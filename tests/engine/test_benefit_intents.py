"""A benefit that is named decides which benefit the question is about."""

import pytest

from assistant.nlu.benefit_intents import OTHER, decided


@pytest.mark.parametrize(
    ("intent", "benefits", "expected"),
    [
        (OTHER, ["wia"], "vraag_wia_werken"),
        ("vraag_wia_werken", ["wajong"], "vraag_wajong_werken"),
        ("vraag_bijstand_werken", ["ww"], OTHER),
        ("vraag_wia_werken", ["wga", "iva"], None),
        ("vraag_wia_werken", ["wajong", "bijstand"], None),
        ("vraag_wia_werken", [], None),
        ("vraag_wia_werken", ["zorgtoeslag"], None),
        ("vraag_uitkering_terug", ["wia"], None),
    ],
)
def test_the_one_benefit_that_is_named_decides(intent, benefits, expected):
    assert decided(intent, benefits) == expected
