"""Small files of our own making, in the shape of the official ones of ESCO and O*NET."""

import csv
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

ESCO = "http://data.europa.eu/esco"
OCCUPATION = (
    "conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "hiddenLabels",
    "status", "modifiedDate", "description", "code", "naceCode",
)  # fmt: skip
DAY = "2025-03-01T10:00:00.000Z"
OCCUPATIONS = (
    ("Occupation", f"{ESCO}/occupation/kok", "5120", "kok", "kokkin\npâtissier", "chef", "released",
     DAY, "Koks koken.", "5120.1", "x"),
    ("Occupation", f"{ESCO}/occupation/heftruck", "8344", "heftruckchauffeur", "", "", "released",
     DAY, "Zij rijden.", "8344.1", "x"),
    ("Occupation", f"{ESCO}/occupation/kok", "5120", "kok van vroeger", "", "", "released",
     "2024-01-01T00:00:00.000Z", "Oud.", "5120.1", "x"),
    ("Occupation", f"{ESCO}/occupation/weg", "8344", "koetsier", "", "", "obsolete",
     DAY, "Weg.", "8344.2", "x"),
)  # fmt: skip
GROUP = ("conceptType", "conceptUri", "code", "preferredLabel", "status")
GROUPS = tuple(
    ("ISCOGroup", f"{ESCO}/isco/C{code}", code, label, "released")
    for code, label in (("51", "Diensten"), ("5120", "Koks"), ("83", "Voertuigen"),
                        ("8344", "Heftrucks"))
)  # fmt: skip
SKILL = ("conceptUri", "preferredLabel", "status", "description", "broaderConceptPT")
SKILLS = (
    (f"{ESCO}/skill/a", "plannen", "released", "Een plan maken.", "organiseren"),
    (f"{ESCO}/skill/b", "chatten", "released", "Online praten.", "organiseren | samenwerken"),
)
RIASEC = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
INTEREST = ("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value")
CROSSWALK = "ESCO_to_ONET-SOC.xlsx"


def table(path: Path, header, rows, delimiter: str = ",") -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([header, *rows])


def esco(folder: Path, occupations=OCCUPATIONS) -> Path:
    """The three files of ESCO."""
    folder.mkdir(exist_ok=True)
    table(folder / "occupations_nl.csv", OCCUPATION, occupations)
    table(folder / "ISCOGroups_nl.csv", GROUP, GROUPS)
    table(folder / "transversalSkillsCollection_nl.csv", SKILL, SKILLS)
    return folder


def onet(folder: Path) -> Path:
    """The files of O*NET, with two occupations: a cook who makes, and a driver who does."""
    folder.mkdir(exist_ok=True)
    (folder / "Read Me.txt").write_text("O*NET 29.1 Database\nNovember 2024 Release\n")
    codes = [("35-2014.00", "Cooks", "…"), ("53-7051.00", "Truck Operators", "…")]
    table(folder / "Occupation Data.txt", ("O*NET-SOC Code", "Title", "Description"), codes, "\t")
    likes = {"35-2014.00": (4, 1, 6, 2, 2, 2), "53-7051.00": (7, 1, 1, 1, 1, 3)}
    rows = [
        (code, "1.B", name, "OI", f"{value}.00")
        for code, values in likes.items()
        for name, value in zip(RIASEC, values, strict=True)
    ]
    rows.append(("35-2014.00", "1.B", "First Interest High-Point", "IH", "3.00"))
    table(folder / "Interests.txt", INTEREST, rows, "\t")
    return folder


def crosswalk(folder: Path, rows=(("5120.1", "35-2014.00"), ("8344.1", "53-7051.00"))) -> Path:
    """A workbook as the official one: a title, a version, a header, and shared strings."""
    head = ("ESCO/ISCO Code", "ESCO/ISCO Title", "O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title")
    lines = [("Crosswalk",), ("Uses the ESCO classification. ESCO v1.1.0 used.",), head]
    lines += [(esco_code, "a", soc, "b") for esco_code, soc in rows]
    path = folder / CROSSWALK
    with zipfile.ZipFile(path, "w") as book:
        texts = sorted({text for line in lines for text in line})
        book.writestr("xl/sharedStrings.xml", _strings(texts))
        book.writestr("xl/worksheets/sheet1.xml", _sheet(lines, texts))
    return path


SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _strings(texts: list[str]) -> str:
    """Every text in two runs, as Excel does when part of a cell is bold."""
    items = (f"<si><r><t>{escape(t[:2])}</t></r><r><t>{escape(t[2:])}</t></r></si>" for t in texts)
    return f"<sst {SPACE}>{''.join(items)}</sst>"


def _sheet(lines, texts: list[str]) -> str:
    """Shared strings, except the first cell of each line, which is written in place."""
    rows = []
    for number, line in enumerate(lines, 1):
        cells = [f'<c r="A{number}" t="inlineStr"><is><t>{escape(line[0])}</t></is></c>']
        cells += [
            f'<c r="{"ABCD"[place]}{number}" t="s"><v>{texts.index(text)}</v></c>'
            for place, text in enumerate(line[1:], 1)
        ]
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f"<worksheet {SPACE}><sheetData>{''.join(rows)}</sheetData></worksheet>"
