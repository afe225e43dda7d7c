"""The `baken` command."""

import argparse
import dataclasses
import os
import sys
from datetime import date
from pathlib import Path

from assistant.settings import Settings

READER_LEFT = 141  # what a shell gives a program that a closed pipe ended


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(prog="baken", description="Baken: hulp bij kiezen over werk.")
    commands = top.add_subparsers(dest="command", required=True, metavar="OPDRACHT")
    serve = commands.add_parser("serve", help="start de chat")
    serve.add_argument("--host", default=None)
    serve.add_argument("--port", type=int, default=None)
    serve.add_argument("--no-engine", action="store_true", help="de dialoogmotor draait elders")
    train = commands.add_parser(
        "train", help="train het dialoogmodel als de gegevens veranderd zijn"
    )
    train.add_argument("--force", action="store_true")
    chat = commands.add_parser("chat", help="praat in de terminal")
    chat.add_argument(
        "--json", action="store_true", help="een bericht per regel, een beurt per regel"
    )
    chat.add_argument("--region", choices=["nl", "vl"], default=None)
    nlu = commands.add_parser("nlu", help="wat Baken van elke regel begrijpt")
    nlu.add_argument("--json", action="store_true")
    _guide(commands.add_parser("guide", help="de gidsen"))
    knowledge = commands.add_parser("knowledge", help="de kennis")
    knowledge.add_subparsers(dest="action", required=True).add_parser(
        "check", help="controleer alles"
    )
    _income(commands.add_parser("income", help="rekenen met inkomen"))
    _esco(commands.add_parser("esco", help="beroepen, vaardigheden en interesses"))
    commands.add_parser("upkeep", help="welke bedragen en bronnen iemand moet nakijken")
    return top


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


def main(arguments: list[str] | None = None) -> int:
    """Run one command; its exit status."""
    asked = parser().parse_args(arguments)
    try:
        return _run(asked)
    except BrokenPipeError:
        # Whoever read our output has left, as in `baken upkeep | head`; nobody is there to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_LEFT


def _run(asked: argparse.Namespace) -> int:
    """Each command is imported only when it is asked for."""
    if asked.command == "serve":
        from assistant.commands.serve import serve

        given = {"host": asked.host, "port": asked.port}
        changes = {name: value for name, value in given.items() if value is not None}
        return serve(dataclasses.replace(Settings(), **changes), engine=not asked.no_engine)
    if asked.command == "chat":
        from assistant.commands.chat import chat

        return chat(as_json=asked.json, region=asked.region)
    if asked.command in RUN:
        return RUN[asked.command](asked)
    return _offline(asked)


def _run_income(asked: argparse.Namespace) -> int:
    if asked.action == "parameters":
        from assistant.commands.income_parameters import parameters

        return parameters(asked.on, as_json=asked.table_as_json)
    if asked.action == "plan":
        from assistant.commands.income_plan import plan

        return plan(asked.answers, asked.out)
    from assistant.commands.income import answer_lines, schema

    if asked.schema:
        return schema()
    if asked.json:
        return answer_lines()
    return parser().error(
        "kies: baken income --schema, --json, parameters --on DAG, of plan ANTWOORDEN.yml"
    )


def _run_esco(asked: argparse.Namespace) -> int:
    if asked.action == "interests":
        from assistant.commands.esco_interests import interests

        return interests(asked.cards, json=asked.json)
    from assistant.commands.esco import import_esco, search, skills

    if asked.action == "import":
        return import_esco(asked.folder, asked.onet)
    if asked.action == "search":
        return search(asked.words, asked.limit, json=asked.json)
    return skills(json=asked.json)


RUN = {"income": _run_income, "esco": _run_esco}


def _offline(asked: argparse.Namespace) -> int:
    if asked.command == "train":
        from assistant.commands.train import train

        return train(force=asked.force)
    if asked.command == "nlu":
        from assistant.commands.nlu import nlu

        return nlu(as_json=asked.json)
    if asked.command == "knowledge":
        from assistant.commands.knowledge import check

        return check()
    if asked.command == "upkeep":
        from assistant.commands.upkeep import upkeep

        return upkeep()
    from assistant.commands.guide import list_guides, print_guide

    return list_guides() if asked.action == "list" else print_guide(asked.name, asked.out)


if __name__ == "__main__":
    sys.exit(main())
