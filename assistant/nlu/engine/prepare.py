"""Makes plain `rasa train`, `rasa shell`, `rasa test` and `rasa data validate` work here.

`python -m assistant.nlu.engine.prepare` writes one `.pth` file into this runtime's site-packages;
Python reads it at every start. It adds the repository to the path and installs the stand-in.
"""

import sys
import sysconfig
from pathlib import Path

PTH_NAME = "baken_dialogue.pth"
ROOT = Path(__file__).resolve().parents[3]


def pth_content(root: Path) -> str:
    # One line: `site` runs a line that starts with `import`. A failing import must never keep
    # Python itself from starting, for example when the repository was moved.
    code = (
        f"sys.path.append({str(root)!r}); "
        "__import__('assistant.nlu.engine.stand_in', fromlist=['install']).install()"
    )
    return f"import sys; exec({f'try: {code}' + chr(10) + 'except ImportError: pass'!r})\n"


def prepare(site_packages: Path, root: Path = ROOT) -> bool:
    """Write the file when it is missing or differs; tell whether anything was written."""
    target = site_packages / PTH_NAME
    content = pth_content(root)
    if target.exists() and target.read_text(encoding="utf-8") == content:
        return False
    target.write_text(content, encoding="utf-8")
    return True


def main() -> int:
    changed = prepare(Path(sysconfig.get_paths()["purelib"]))
    sys.stdout.write("stand-in installed\n" if changed else "stand-in was already there\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
