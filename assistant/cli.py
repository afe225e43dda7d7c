"""The `baken` command."""

import argparse
import dataclasses
import os
import sys

from assistant.commands.arguments import parser
from assistant.settings import Settings

READER_LEFT = 141  # what a shell gives a program that a closed pipe ended


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


def _run_key(asked: argparse.Namespace) -> int:
    from assistant.commands import key

    return {"rotate": key.rotate, "check": key.check, "new": key.new}[asked.action]()


def _run_dossier(_asked: argparse.Namespace) -> int:
    from assistant.commands.dossier import tidy

    return tidy()


def _run_database(_asked: argparse.Namespace) -> int:
    from assistant.commands.database import upgrade

    return upgrade()


def _run_document(asked: argparse.Namespace) -> int:
    from assistant.commands.document import document, document_fhir

    write = document_fhir if asked.fhir else document
    return write(asked.name, asked.person, asked.out)


RUN = {
    "income": _run_income,
    "document": _run_document,
    "esco": _run_esco,
    "key": _run_key,
    "dossier": _run_dossier,
    "database": _run_database,
}


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
    return _run_guide(asked)


def _run_guide(asked: argparse.Namespace) -> int:
    from assistant.commands.guide import guide_fhir, list_guides, print_guide

    if asked.action == "list":
        return list_guides()
    write = guide_fhir if asked.action == "fhir" else print_guide
    return write(asked.name, asked.out)


if __name__ == "__main__":
    sys.exit(main())
