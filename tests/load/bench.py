"""Baken beside Rasa's defaults, in one run: `make bench`. What it measures: docs/performance.md.

.venv/bin/python tests/load/bench.py [--quick] [--only baken|default|income]
"""

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import income_speed
from installing import installs
from measuring import measured
from places import BENCH, OUT, setup_tool
from processes import circumstances
from report import markdown, terminal
from training import baken_model, default_model

MODELS = {"baken": baken_model, "default": default_model}


def main() -> int:
    asked = arguments()
    income = income_speed.measured(quick=asked.quick)
    print(income_speed.table(income), flush=True)
    if asked.only == "income":
        return 0
    systems = [asked.only] if asked.only else ["baken", "default"]
    OUT.mkdir(parents=True, exist_ok=True)
    if "default" in systems:
        install_default()
    result: dict[str, Any] = {"circumstances": circumstances(), "quick": asked.quick}
    result["income"] = income
    for system in systems:
        model, training = MODELS[system]()
        result[system] = {**measured(system, model_file(system, model), quick=asked.quick)}
        result[system]["training"] = training
        if not asked.quick:
            result[system]["install"] = installs([system])
    result["load_average_after"] = [round(load, 1) for load in os.getloadavg()]
    write(result)
    return 0


def model_file(system: str, folder: Path) -> Path:
    """Baken takes the folder, Rasa the file."""
    return folder if system == "baken" else next(folder.glob("*.tar.gz"))


def install_default() -> None:
    """Rasa with TensorFlow, beside everything else: only the bench uses it."""
    setup = setup_tool()
    python = setup.find_python("3.10")
    if python is None:
        sys.exit(setup.MISSING.format(version="3.10"))
    print("installing Rasa with TensorFlow for the comparison (2.5 GB, once) ...", flush=True)
    setup.sync(BENCH, python)


def write(result: dict[str, Any]) -> None:
    """Print the table; keep the figures and the Markdown."""
    (OUT.parent / "bench.json").write_text(json.dumps(result, indent=1) + "\n")
    tables = [markdown(result), income_speed.table(result["income"]), ""]
    (OUT.parent / "bench.md").write_text("\n\n".join(tables))
    print(f"\n{terminal(result)}\n\nvar/bench.json  var/bench.md")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer messages, no installs")
    parser.add_argument("--only", choices=[*sorted(MODELS), "income"])
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
