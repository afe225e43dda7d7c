"""What can be typed after `baken`; imports nothing of the app, so that help is quick."""

import argparse
from datetime import date
from pathlib import Path

type Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(prog="baken", description="Baken: hulp bij kiezen over werk.")
    commands = top.add_subparsers(dest="command", required=True, metavar="OPDRACHT")
    _talking(commands)
    _making(commands)
    _guide(commands.add_parser("guide", help="de gidsen"))
    _document(commands.add_parser("document", help="een document van iemand in een bestand"))
    _income(commands.add_parser("income", help="rekenen met inkomen"))
    _esco(commands.add_parser("esco", help="beroepen, vaardigheden en interesses"))
    _keeping(commands)
    return top


def _talking(commands: Commands) -> None:
    serve = commands.add_parser("serve", help="start de chat")
    serve.add_argument("--host", default=None)
    serve.add_argument("--port", type=int, default=None)
    serve.add_argument("--no-engine", action="store_true", help="de dialoogmotor draait elders")
    chat = commands.add_parser("chat", help="praat in de terminal")
    chat.add_argument(
        "--json", action="store_true", help="een bericht per regel, een beurt per regel"
    )
    chat.add_argument("--region", choices=["nl", "vl"], default=None)
    nlu = commands.add_parser("nlu", help="wat Baken van elke regel begrijpt")
    nlu.add_argument("--json", action="store_true")


def _making(commands: Commands) -> None:
    train = commands.add_parser(
        "train", help="train het dialoogmodel als de gegevens veranderd zijn"
    )
    train.add_argument("--force", action="store_true")
    knowledge = commands.add_parser("knowledge", help="de kennis")
    knowledge.add_subparsers(dest="action", required=True).add_parser(
        "check", help="controleer alles"
    )
    commands.add_parser("upkeep", help="welke bedragen en bronnen iemand moet nakijken")


def _keeping(commands: Commands) -> None:
    key = commands.add_parser("key", help="de sleutel van wat bewaard is")
    actions = key.add_subparsers(dest="action", required=True)
    actions.add_parser("rotate", help="versleutel alles met een nieuwe sleutel")
    actions.add_parser("check", help="kijk of alles te openen is")
    actions.add_parser("new", help="maak een sleutel voor BAKEN_KEY")
    dossier = commands.add_parser("dossier", help="wat mensen bewaarden")
    dossier.add_subparsers(dest="action", required=True).add_parser(
        "tidy", help="wis wat over zijn laatste dag heen is"
    )
    tables = commands.add_parser("database", help="de tabellen")
    tables.add_subparsers(dest="action", required=True).add_parser(
        "upgrade", help="werk de tabellen bij; een start van de chat doet dat ook"
    )


def _income(income: argparse.ArgumentParser) -> None:
    what = income.add_mutually_exclusive_group()
    what.add_argument("--schema", action="store_true", help="de vorm van vraag en antwoord")
    what.add_argument(
        "--json", action="store_true", help="een situatie per regel, een som per regel"
    )
    actions = income.add_subparsers(dest="action")
    table = actions.add_parser("parameters", help="de bedragen van een dag")
    table.add_argument("--on", type=_day, required=True, metavar="JJJJ-MM-DD")
    table.add_argument("--json", dest="table_as_json", action="store_true")
    plan = actions.add_parser("plan", help="een inkomstenplan (PDF en Word) van antwoorden")
    plan.add_argument("answers", type=Path, metavar="ANTWOORDEN.yml")
    plan.add_argument("--out", type=Path, default=Path(), metavar="MAP")


def _esco(esco: argparse.ArgumentParser) -> None:
    actions = esco.add_subparsers(dest="action", required=True)
    reading = actions.add_parser("import", help="lees de officiële Nederlandse bestanden in")
    reading.add_argument("folder", type=Path, metavar="MAP")
    reading.add_argument("--onet", type=Path, default=None, metavar="MAP", help="ook interesses")
    looking = actions.add_parser("search", help="zoek een beroep")
    looking.add_argument("words", nargs="+", metavar="WOORD")
    looking.add_argument("--limit", type=int, default=10, metavar="AANTAL")
    picking = actions.add_parser("skills", help="algemene vaardigheden om uit te kiezen")
    cards = actions.add_parser("interests", help="de kaartjes, of ideeën bij gekozen kaartjes")
    cards.add_argument("cards", nargs="*", metavar="KAARTJE")
    for one in (looking, picking, cards):
        one.add_argument("--json", action="store_true")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        said = f"'{text}' is geen dag. Schrijf hem als 2026-11-22."
        raise argparse.ArgumentTypeError(said) from error


def _guide(guide: argparse.ArgumentParser) -> None:
    actions = guide.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="welke gidsen er zijn")
    printing = actions.add_parser("print", help="een leeg formulier op papier (PDF)")
    printing.add_argument("name")
    printing.add_argument("--out", type=Path, default=None)
    sharing = actions.add_parser("fhir", help="de gids als FHIR R4 Questionnaire (JSON)")
    sharing.add_argument("name")
    sharing.add_argument("--out", type=Path, default=None)


def _document(document: argparse.ArgumentParser) -> None:
    document.add_argument("name", metavar="NAAM", help="arbeidsprofiel, gesprekskaart, een gids, …")
    document.add_argument(
        "--from", dest="person", type=Path, required=True, metavar="BESTAND.yml",
        help="de antwoorden op gidsen van iemand",
    )  # fmt: skip
    document.add_argument("--out", type=Path, default=Path(), metavar="MAP")
    document.add_argument(
        "--fhir", action="store_true", help="de antwoorden als FHIR R4 (JSON) in plaats van papier"
    )
