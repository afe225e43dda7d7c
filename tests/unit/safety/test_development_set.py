"""Recall per category and false alarms on our own development set, printed and asserted."""

from collections import defaultdict
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from assistant.core.safety import Level, assess

SET = Path(__file__).parents[2] / "safety" / "dev"
TARGETS = {
    "A": 0.99, "B": 0.99, "I": 0.99,
    "C": 0.95, "D": 0.95, "E": 0.95, "F": 0.95, "G": 0.95, "H": 0.95, "J": 0.95,
    "L": 0.9, "N": 0.9,
}  # fmt: skip
FALSE_ALARMS = 0.05
FULL = {Level.CRISIS, Level.DANGER}


def blocks(name):
    return YAML(typ="safe").load((SET / name).read_text(encoding="utf-8"))


def loud_enough(verdict, expected):
    if expected in {Level.GENTLE, Level.THIRD_PARTY}:
        return verdict.level is expected
    return verdict.level.rank >= expected.rank


@pytest.fixture(scope="module")
def recall(lexicon):
    heard = defaultdict(list)
    for block in blocks("signals.yml"):
        for sentence in block["sentences"]:
            verdict = assess(sentence, lexicon)
            heard[block["category"]].append(loud_enough(verdict, Level(block["level"])))
            if not heard[block["category"]][-1]:
                print(f"missed {block['category']} ({verdict}): {sentence}")
    return {category: sum(hits) / len(hits) for category, hits in heard.items()}


@pytest.fixture(scope="module")
def false_alarms(lexicon):
    alarms = defaultdict(list)
    for block in blocks("calm.yml"):
        for sentence in block["sentences"]:
            verdict = assess(sentence, lexicon)
            alarms[block["category"]].append(verdict.level in FULL)
            if alarms[block["category"]][-1]:
                print(f"false alarm {block['category']} ({verdict}): {sentence}")
    return {category: sum(hits) / len(hits) for category, hits in alarms.items()}


@pytest.mark.parametrize("category", sorted(TARGETS))
def test_recall_meets_its_target(recall, category):
    print(f"recall {category}: {recall[category]:.3f}")
    assert recall[category] >= TARGETS[category]


@pytest.mark.parametrize("category", ["K", "M", "O", "P", "Q"])
def test_full_alarms_on_calm_text_stay_rare(false_alarms, category):
    print(f"false alarms {category}: {false_alarms[category]:.3f}")
    assert false_alarms[category] <= FALSE_ALARMS


def test_the_mixed_round_is_heard(lexicon):
    missed, total = [], 0
    for block in blocks("more_signals.yml"):
        least = Level(block["level"]).rank
        total += len(block["sentences"])
        missed += [s for s in block["sentences"] if assess(s, lexicon).level.rank < least]
    print(f"recall mixed: {1 - len(missed) / total:.3f} of {total}; missed: {missed}")
    assert len(missed) <= 0.05 * total


def test_no_guard_silences_a_signal_beside_it(lexicon):
    block = blocks("more_signals.yml")[-1]
    assert block["level"] == "crisis"
    assert [
        s for s in block["sentences"] if assess(s, lexicon).level.rank < Level.CRISIS.rank
    ] == []


def test_the_mixed_round_of_calm_text_stays_calm(lexicon):
    [block] = blocks("more_calm.yml")
    alarms = [s for s in block["sentences"] if assess(s, lexicon).level.rank > Level.GENTLE.rank]
    print(f"false alarms mixed: {len(alarms)} of {len(block['sentences'])}: {alarms}")
    assert len(alarms) <= FALSE_ALARMS * len(block["sentences"])


def test_the_set_is_large_enough():
    sentences = [
        s for name in ("signals.yml", "calm.yml") for b in blocks(name) for s in b["sentences"]
    ]
    assert len(sentences) >= 250
    assert len(set(sentences)) == len(sentences)
    work = [s for b in blocks("calm.yml") if b["category"] in "MO" for s in b["sentences"]]
    assert len(work) >= 80


# The broad sets. The lexicon was tuned on the odd sentences; these floors lie a little below what
# the even sentences, which nobody looked at, gave on 22 November 2026. The lexicon alone: the
# second vote needs the trained model (docs/veiligheid.md gives both together).
FOUND = {
    "A": 0.90, "B": 0.58, "C": 0.36, "D": 0.42, "E": 0.62, "F": 0.50, "G": 0.44, "H": 0.45,
    "I": 0.40, "J": 0.42, "N": 0.60,
}  # fmt: skip
ALARMS = {"K": 0.20, "L": 0.46, "M": 0.08, "O": 0.17, "P": 0.15, "Q": 0.15, "geen": 0.05}


def broad(category, half):
    sentences = [s for b in blocks(f"breed_{category}.yml") for s in b["sentences"]]
    return sentences[0::2] if half == "odd" else sentences[1::2]


def share(lexicon, category, half, loud):
    verdicts = [assess(s, lexicon).level for s in broad(category, half)]
    return sum(loud(level) for level in verdicts) / len(verdicts)


@pytest.mark.parametrize("category", sorted(FOUND))
def test_the_broad_set_is_heard(lexicon, category):
    odd, even = (
        share(lexicon, category, half, lambda level: level.rank > Level.SOFT.rank)
        for half in ("odd", "even")
    )
    print(f"found {category}: odd {odd:.3f}, even {even:.3f}")
    assert even >= FOUND[category]


@pytest.mark.parametrize("category", sorted(ALARMS))
def test_full_alarms_on_the_broad_calm_set_are_bounded(lexicon, category):
    odd, even = (share(lexicon, category, half, FULL.__contains__) for half in ("odd", "even"))
    print(f"false alarms {category}: odd {odd:.3f}, even {even:.3f}")
    assert even <= ALARMS[category]
