"""Dutch and Flemish phrases that steer an answer: skipping, hedging, all, none, yes, no."""


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """One phrase a line, as words; the longest first, so that it is found first."""
    found = {tuple(line.split()) for line in text.strip().splitlines()}
    return tuple(sorted(found, key=lambda phrase: (-len(phrase), phrase)))


SKIP = phrases("""
weet ik niet
weet ik nog niet
weet ik nie
weet niet
weet het niet
weet nog niet
ik weet niet
ik weet het niet
ik weet het echt niet
ik weet het nog niet
ik weet het nie
kweetnie
kweenie
kweet nie
geen idee
ik heb geen idee
geen flauw idee
sla over
sla maar over
sla deze over
sla deze vraag over
sla dit over
overslaan
deze overslaan
volgende vraag
skip
pas
liever niet
dat zeg ik liever niet
zeg ik liever niet
wil ik niet zeggen
dat wil ik niet zeggen
wil ik niet vertellen
daar wil ik niet op antwoorden
geen antwoord
geen mening
""")

# Said at a question in free words, this is no answer to keep.
NOTHING = phrases("""
nee
neen
nee hoor
nee niks
nee niets
niks
niets
geen
nee geen
nee dat was het
nee dat is alles
dat was het
niet echt
niks speciaals
niets speciaals
""")

RATHER_NOT = phrases("""
liever niet
niet echt
niet
eigenlijk niet
""")

HEDGE = phrases("""
half om half
nou ja
half half
fifty fifty
ik twijfel
twijfel
twijfelen
misschien
wellicht
mogelijk
beide
beiden
allebei
alle twee
alletwee
weet niet
weet ik niet
weet het niet
weet nog niet
weet het nog niet
weet ik nog niet
weet ik nie
geen idee
een beetje
beetje
soms
hangt ervan af
hangt er van af
ligt eraan
ligt er aan
kan niet kiezen
maakt niet uit
maakt me niet uit
om het even
ergens tussenin
tussenin
niet zeker
onzeker
eventueel
""")

NONE_OF = phrases("""
niks ging goed
niets ging goed
niks
niets
er ging niks goed
er ging niets goed
geen
geen van beide
geen van beiden
geen van allen
geen van deze
geen van die
geen van de twee
geen enkele
geen een
geen 1
niets
niks
niemand
niets van dit alles
niets daarvan
helemaal niets
helemaal niemand
""")

ALL_OF = phrases("""
alle
alles
allemaal
alle opties
allen
iedereen
ze allemaal
""")

BOTH = phrases("""
beide
beiden
allebei
alle twee
alletwee
""")

YES = phrases("""
ja
jawel
jawel hoor
ik geloof het wel
wel
jaa
jaja
ja graag
yep
jazeker
ja zeker
zeker
zeker wel
ja hoor
jep
jup
yes
klopt
dat klopt
inderdaad
natuurlijk
tuurlijk
absoluut
ja dat klopt
ik denk het wel
ik denk van wel
denk het wel
""")

NO = phrases("""
nee
neen
nope
nee hoor
tuurlijk niet
ik denk van niet
ik denk het niet
ik geloof het niet
neen hoor
nee niet
zeker niet
nee zeker niet
natuurlijk niet
absoluut niet
helemaal niet
echt niet
nooit
klopt niet
dat klopt niet
""")

EXCEPT = phrases("""
behalve
uitgezonderd
maar niet
niet
zonder
buiten
""")
