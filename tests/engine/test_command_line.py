"""The engine's commands: what they do, and the one line they say when they cannot."""

import json
import os
import shutil
import socket
from pathlib import Path

import pytest
from engine_process import ROOT, run_engine

DATA = "version: '3.1'\nnlu:\n- intent: groet\n  examples: |\n    - hoi\n"


def one_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.startswith("baken:")]
    assert len(lines) == 1, text
    return lines[0]


def project(folder: Path, data: str = DATA, domain: str = "version: '3.1'\n") -> list:
    (folder / "data").mkdir()
    (folder / "data" / "nlu.yml").write_text(data)
    (folder / "domain.yml").write_text(domain)
    return ["--data", str(folder / "data"), "--domain", str(folder / "domain.yml"),
            "--out", str(folder / "models")]  # fmt: skip


def test_no_model_says_make_train(tmp_path: Path) -> None:
    result = run_engine("serve", "--model", str(tmp_path), "--port", "1")
    assert result.returncode == 1
    assert "make train" in one_line(result.stderr)


def test_a_taken_port_is_named(model: Path, tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        result = run_engine("serve", "--model", str(model), "--port", port,
                            "--tracker", f"sqlite:///{tmp_path}/d.db")  # fmt: skip
    assert result.returncode == 1
    assert port in one_line(result.stderr)


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/proc").is_dir(), reason="needs /proc")
def test_a_folder_that_cannot_be_written_is_named(model: Path) -> None:
    result = run_engine("serve", "--model", str(model), "--tracker", "sqlite:////proc/nee/d.db")
    assert result.returncode == 1
    assert "/proc/nee" in one_line(result.stderr)
    result = run_engine("train", "--force", "--out", "/proc/nee")
    assert "/proc/nee" in one_line(result.stderr)


@pytest.mark.parametrize("broken", ["nlu: [\n", "nlu:\n\t- intent: groet\n", "a: b: c\n"])
def test_broken_yaml_is_named_with_its_line(tmp_path: Path, broken: str) -> None:
    result = run_engine("train", *project(tmp_path, data="version: '3.1'\n" + broken))
    assert result.returncode == 1
    assert "nlu.yml, line" in one_line(result.stderr)


def test_a_missing_domain_is_named(tmp_path: Path) -> None:
    arguments = project(tmp_path)
    (tmp_path / "domain.yml").unlink()
    assert "domain.yml is missing" in one_line(run_engine("train", *arguments).stderr)


def test_training_is_skipped_when_nothing_changed(model: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(model, tmp_path / "models")
    result = run_engine("train", "--out", str(copy))
    assert result.returncode == 0
    assert "up to date" in result.stdout


def test_parse_and_encode_read_and_write_json_lines(model: Path) -> None:
    lines = '"hallo"\n{"text": "ik werk 16 uur"}\n\n'
    parsed = run_engine("parse", "--model", str(model), input=lines)
    rows = [json.loads(line) for line in parsed.stdout.splitlines()]
    assert [row["text"] for row in rows] == ["hallo", "ik werk 16 uur"]
    assert rows[0]["intent"]["name"] == "groet"
    assert rows[1]["entities"][0]["value"] == 960
    encoded = run_engine("encode", input=lines)
    assert [len(json.loads(line)["vector"]) for line in encoded.stdout.splitlines()] == [512, 512]


def test_a_line_that_is_not_json_is_named() -> None:
    assert "Line 2" in one_line(run_engine("encode", input='"hallo"\nhoi\n').stderr)


def test_the_repository_has_its_four_rasa_files() -> None:
    for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml"):
        assert (ROOT / name).is_file()
