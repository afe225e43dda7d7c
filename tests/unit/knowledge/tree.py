"""A small, sound knowledge folder that a test can break in one place."""

from pathlib import Path

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.core.knowledge.files import KnowledgeProblem

FILES = {
    "intents.yml": """\
topics: [disclosure, rights_privacy]
intents:
  start_openheid: {topic: disclosure, start: openheid}
  vraag_mag_werkgever_vragen: {topic: rights_privacy}
""",
    "topics/mag_werkgever_vragen.yml": """\
id: mag_werkgever_vragen
title: Mag een werkgever naar je gezondheid vragen?
topic: rights_privacy
region: nl
intents: [vraag_mag_werkgever_vragen]
questions: [mag mijn baas vragen wat ik heb, mag hij vragen of ik ziek ben, moet ik dat zeggen]
answer: |
  Nee, dat mag niet. Je hoeft niet te antwoorden.

  Er is één uitzondering.
next_step: Bedenk vooraf wat je dan zegt.
ask: [juridisch_loket]
sources: [cka-2017-28]
evidence: wet
checked_on: 2026-11-22
review_by: 2027-05-22
disclaimer: recht
terms: [aanstellingskeuring]
""",
    "contacts/juridisch_loket.yml": """\
id: juridisch_loket
name: Juridisch Loket
region: nl
channels: [{kind: tel, value: 0800-8020, href: "tel:08008020"}]
for: Gratis uitleg over recht.
status: not_verified
checked_on: 2026-11-22
""",
    "terms/aanstellingskeuring.yml": """\
id: aanstellingskeuring
term: aanstellingskeuring
meaning: Een onderzoek door een arts voordat je een baan krijgt.
sources: [cka-2017-28]
""",
    "sources/recht.yml": """\
- id: cka-2017-28
  title: Advies 2017-28
  publisher: CKA
  url: https://www.aanstellingskeuringen.nl/publicaties/adviezen/2017/2017-28.aspx
  read_on: 2026-11-20
  status: read
""",
    "openness/considerations/aanpassing.yml": """\
theme: aanpassing
title: Aanpassingen op je werk
items:
  - id: v01_werk_past_beter
    option: vertellen
    direction: voor
    text: Je werkgever kan je werk aanpassen.
    phases: [solliciteren, werken, terugkeer]
    evidence: kwalitatief
    sources: [cka-2017-28]
  - id: zn01_geen_hulp
    option: niet_vertellen
    direction: tegen
    text: Je werkgever kan je niet helpen.
    phases: [werken]
    evidence: redenering
    sources: [cka-2017-28]
""",
    "guides/openheid.yml": """\
id: openheid
version: 1
title: Wel of niet vertellen
topic: disclosure
intro: Je weegt of je het vertelt.
minutes: 20
sources: [cka-2017-28]
sections: [{id: situatie, title: Waar je nu staat}]
questions:
  - id: situatie
    section: situatie
    kind: one_of
    text: Waar sta je nu?
    options:
      - {id: solliciteren, label: Ik ga solliciteren}
      - {id: werken, label: Ik werk}
  - id: afwegen
    section: situatie
    kind: matrix
    text: Wat is voor jou belangrijk?
    columns: [{id: niet, label: niet belangrijk}, {id: erg, label: erg belangrijk}]
    rows_from: {considerations: {themes: [aanpassing], phase_question: situatie}}
""",
}


def write(root: Path, changes: dict[str, str | None] | None = None) -> Path:
    """The sound folder with some files replaced, added or (None) left out."""
    knowledge = root / "knowledge"
    for name, text in {**FILES, **(changes or {})}.items():
        if text is not None:
            path = knowledge / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return knowledge


def problems(root: Path, name: str, old: str, new: str) -> tuple[KnowledgeProblem, ...]:
    """The problems after one replacement in one file."""
    assert old in FILES[name]
    knowledge = write(root, {name: FILES[name].replace(old, new, 1)})
    return KnowledgeFiles(knowledge).load().problems
