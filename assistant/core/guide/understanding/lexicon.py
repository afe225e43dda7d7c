"""Dutch and Flemish words that steer an answer: fillers, negations, ordinals, feelings."""


def vocabulary(text: str) -> frozenset[str]:
    """A set of words, written as running text."""
    return frozenset(text.split())


STOP = vocabulary("""
    ik je jij we wij mijn me mij de het een t n aan in op van voor met bij te tot om dat die
    dit daar er is ben was zijn wil zou zal graag ga gaat doe doen eh uh euh uhm hm ehm hoor
    toch denk dus nu dan ook vooral alleen eigenlijk gewoon als want en plus ge gij kies
    neem optie keuze antwoord nummer nr wordt word ongeveer zon circa ca rond zowat pakweg
    zeg eerst daarna vervolgens tenslotte hem haar hen ze zij heb heeft
""")

NEGATORS = vocabulary("niet geen nooit nee neen zonder noch niets niks niemand behalve nie")
AFFIRM = vocabulary("wel alleen juist")

ASKING = vocabulary("wat wie waarom hoe wanneer welke welk waar waarvoor hoezo hoeveel")
ASKING_VERBS = vocabulary("mag mogen moet moeten kan kun kunt kunnen krijg heb heeft is wordt")
SUBJECTS = vocabulary("ik je jij u we wij hij ze zij men mijn mn de het een er dat iemand")
ORDINALS = {
    "eerste": 1,
    "eerst": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "zevende": 7,
    "achtste": 8,
    "negende": 9,
    "tiende": 10,
}
LAST = "laatste"
POINTING = vocabulary("de het optie nummer nr keuze antwoord ik kies neem doe maar die graag")
NOTHING = vocabulary("geen niets niks nul")
FEELINGS = vocabulary("""
    hoog laag hoge lage veel weinig gemiddeld middelmatig goed slecht heel erg best redelijk
    matig hoogst laagst maximaal minimaal
""")
