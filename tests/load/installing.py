"""How long each runtime takes to install from its lock file, and how large it is."""

import subprocess
import tempfile
from pathlib import Path

from places import BENCH, DIALOGUE, ROOT, environment, setup_tool
from processes import Stopwatch


def installs(systems: list[str]) -> dict[str, dict[str, float]]:
    """Seconds of `uv sync` into an empty folder (packages are in uv's cache), and MB on disk."""
    wanted = {"baken": [("app", ROOT, "3.12"), ("dialogue", DIALOGUE, "3.10")],
              "default": [("rasa", BENCH, "3.10")]}  # fmt: skip
    setup = setup_tool()
    return {
        name: _install(project, setup.find_python(version), setup.uv())
        for system in systems
        for name, project, version in wanted[system]
    }


def _install(project: Path, python: str, uv: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="baken-install-") as folder:
        target = Path(folder) / "venv"
        command = [uv, "sync", "--quiet", "--frozen", "--no-dev", "--python", python]
        with Stopwatch() as watch:
            subprocess.run(
                [*command, "--project", str(project)],
                env=environment(UV_PROJECT_ENVIRONMENT=str(target)),
                check=True,
            )
        return {"seconds": watch.wall, "mb": megabytes(target)}


def megabytes(folder: Path) -> float:
    """The sizes of all files together; links are not followed."""
    files = (one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
    return round(sum(one.stat().st_size for one in files) / 1e6)
