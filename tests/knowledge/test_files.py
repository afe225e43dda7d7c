"""Every knowledge file keeps to its schema and to the rules; a failure names the file."""

from pathlib import Path

import pytest

from assistant.adapters.knowledge_files import KnowledgeFiles
from assistant.adapters.knowledge_places import ELSEWHERE

ROOT = Path(__file__).resolve().parents[2] / "knowledge"
FILES = KnowledgeFiles(ROOT)
LOADED = FILES.load()
# A file in a wrong place is among the problems but not among the files that were read.
NAMES = sorted({*LOADED.files, *(problem.file for problem in LOADED.problems)})


@pytest.mark.parametrize("name", NAMES)
def test_this_knowledge_file_is_sound(name):
    found = [str(problem) for problem in LOADED.problems if problem.file == name]
    assert not found, "\n" + "\n".join(found)


def test_no_knowledge_file_is_passed_over():
    there = {
        f"knowledge/{path.relative_to(ROOT).as_posix()}"
        for path in ROOT.rglob("*.y*ml")
        if path.relative_to(ROOT).parts[0] not in ELSEWHERE
    }
    assert there == set(NAMES)


def test_every_guide_on_file_can_be_walked():
    assert set(FILES.load_guides()) == set(LOADED.knowledge.guides)
