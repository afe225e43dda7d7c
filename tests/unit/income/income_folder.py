"""A small, sound folder with parameters and words that a test can break in one place."""

from pathlib import Path

from assistant.adapters.income_files import IncomeFiles

WAGE = "parameters/minimumloon/uur.yml"
SHARE = "parameters/zorgtoeslag/afbouw.yml"
WORDS = "income/zorg.yml"
SOURCES = "sources/recht.yml"

FILES = {
    WAGE: """\
id: minimumloon.uur
title: Minimumloon per uur
unit: eurocent
per: uur
values:
  - {valid_from: 2026-01-01, valid_until: 2026-06-30, value: 1400, source: wml, article: "8", seen: wet}
  - {valid_from: 2026-07-01, valid_until: 2026-12-31, value: 1450, source: wml, article: "8", seen: wet}
""",  # noqa: E501
    SHARE: """\
id: zorgtoeslag.afbouw
title: Deel dat eraf gaat
unit: fractie
per: geen
values:
  - {valid_from: 2024-01-01, value: "0.137", source: blog, seen: secundair}
""",
    WORDS: """\
steps:
  zorg.begin: "Je inkomen is {inkomen:euro}. Daarvan telt {deel:procent}."
not_modelled:
  zorg.buitenland: {text: Woon je buiten Nederland? Dan is het anders., ask: [toeslagen]}
refusals:
  zorg.te_jong: {text: Onder 18 krijg je dit niet., next_step: Vraag het je ouders., ask: [toeslagen]}
""",  # noqa: E501
    SOURCES: """\
- id: wml
  title: Wet minimumloon
  publisher: Overheid.nl
  url: https://wetten.overheid.nl/voorbeeld
  read_on: 2026-11-20
  status: read
- {id: blog, title: Een blog, publisher: Iemand, status: seed}
""",
    "contacts/toeslagen.yml": """\
id: toeslagen
name: Dienst Toeslagen
region: nl
channels: []
for: Vragen over toeslagen.
status: not_verified
checked_on: 2026-11-22
""",
}


def write(root: Path, changes: dict[str, str | None] | None = None) -> IncomeFiles:
    """The sound folder with some files replaced, added or (None) left out."""
    knowledge = root / "knowledge"
    for name, text in {**FILES, **(changes or {})}.items():
        if text is not None:
            path = knowledge / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return IncomeFiles(knowledge)
