"""Writes a document in every kind of file."""

import sys
from pathlib import Path

from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.core.document import Document

WRITERS = {"pdf": document_pdf, "docx": document_word}


def write_paper(made: Document, name: str, folder: Path) -> int:
    """Both kinds of the document in this folder; 1 when it cannot be written."""
    return write_files({f"{name}.{kind}": writer(made) for kind, writer in WRITERS.items()}, folder)


def write_files(contents: dict[str, bytes], folder: Path) -> int:
    """Each file with its content in this folder; 1 when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            target = folder / name
            target.write_bytes(content)
            print(f"{target} is klaar.")
    except OSError as error:
        said = f"In {folder} is niet te schrijven: {error.strerror}. Kies een andere map met --out."
        print(said, file=sys.stderr)
        return 1
    return 0
