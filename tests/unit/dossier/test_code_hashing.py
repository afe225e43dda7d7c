"""The secret half of a code: a slow hash, the same work for nobody, renewed when it is old."""

from argon2 import PasswordHasher

from assistant.adapters.return_codes import ReturnCodes
from assistant.core.conversation import Conversation
from assistant.core.dossier.code import LENGTH, ReturnWords
from assistant.services.guide.guide_steering import erasing

WORDS = ReturnWords(["aardbei", "fiets", "koffer", "olifant"])
LIGHT = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Counting(PasswordHasher):
    """Counts how often it verifies."""

    tried = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:
        self.tried += 1
        return super().verify(hash, password)


def test_a_code_has_six_words_of_the_list() -> None:
    drawn = ReturnCodes(WORDS, LIGHT).draw()
    assert len(drawn) == LENGTH
    assert set(drawn) <= set(WORDS.words)


def test_only_the_right_secret_opens_and_the_hash_does_not_show_it() -> None:
    codes = ReturnCodes(WORDS, LIGHT)
    verifiers = [codes.seal("een ander geheim"), codes.seal("koffer fiets koffer fiets")]
    assert codes.opens("koffer fiets koffer fiets", verifiers) == 1
    assert codes.opens("fiets koffer fiets koffer", verifiers) is None
    assert verifiers[1].startswith("$argon2id$")
    assert "koffer" not in verifiers[1]


def test_an_unknown_selector_costs_as_much_work_as_a_known_one() -> None:
    hasher = Counting(time_cost=1, memory_cost=8, parallelism=1)
    codes = ReturnCodes(WORDS, hasher)
    assert codes.opens("koffer", []) is None
    assert codes.opens("koffer", [codes.seal("fiets")]) is None
    assert hasher.tried == 2


def test_a_damaged_verifier_opens_nothing() -> None:
    assert ReturnCodes(WORDS, LIGHT).opens("koffer", ["dit is geen hash"]) is None


def test_a_hash_of_a_lighter_setting_is_to_be_made_again() -> None:
    old = ReturnCodes(WORDS, LIGHT).seal("koffer")
    assert ReturnCodes(WORDS).aged(old)
    assert not ReturnCodes(WORDS, LIGHT).aged(old)


def test_only_who_keeps_something_is_asked_what_to_erase() -> None:
    anonymous, kept = Conversation(id="a"), Conversation(id="b", candidate="k")
    assert erasing(anonymous).response == "utter_wis_vraag"
    assert erasing(kept).response == "utter_wis_welke"
    assert [button.pending for button in erasing(kept).buttons] == [
        {"erase": True},
        {"dossier": "erase_all"},
        {"erase": False},
    ]
