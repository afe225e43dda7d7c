"""The guide that the tests of walking talk about, and one full set of answers to it."""

from guide_language import Talk, guide, question

WORKING = {"question": "situatie", "is_one_of": ["werken"]}
TELLING = guide(
    question("situatie", "one_of", options=["solliciteren", "werken"], required=True),
    question("baas", "scale", when=WORKING, section="werk"),
    question("aan_wie", "several_of", options=["baas", "collega", "arts"], section="werk"),
    question(
        "hoe_zwaar",
        "matrix",
        rows_from={"question": "aan_wie"},
        columns=["licht", "zwaar"],
        section="werk",
    ),
    question(
        "hulp",
        "free_text",
        when={"question": "hoe_zwaar", "row": "baas", "column_is_one_of": ["zwaar"]},
        section="slot",
    ),
    question("loon", "money", minimum=0, maximum=1_000_000, section="slot"),
)
FULL = {
    "situatie": "werken",
    "baas": 7,
    "aan_wie": ["baas", "arts"],
    "hoe_zwaar": {"baas": "zwaar", "arts": "licht"},
    "hulp": "Iemand die meegaat.",
    "loon": 145000,
}


def fully_answered() -> Talk:
    talk = Talk(TELLING).choose("werken").choose(7).choose(["baas", "arts"])
    return talk.choose("zwaar").choose("licht").choose("Iemand die meegaat.").choose(145000)
