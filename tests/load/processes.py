"""What Linux knows of a process: CPU time and memory, its children included."""

import os
import time
from datetime import datetime
from pathlib import Path

TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """The process and everything it started that still runs."""
    pids = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            pids += family(int(child))
    return pids


def cpu_ms(pid: int) -> float:
    """User and system time so far, children that ended included."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return sum(int(field) for field in fields[11:15]) * TICK_MS


def memory_mb(pid: int) -> dict[str, float]:
    """RSS counts shared pages in full; PSS divides them among the processes that share them."""
    found = {"rss": 0.0, "pss": 0.0}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        name = line.split(":")[0].lower()
        if name in found:
            found[name] = int(line.split()[1]) / 1024
    return found


def circumstances() -> dict[str, object]:
    """When and on what this ran: figures of a busy machine are slower."""
    now = datetime.now().astimezone()
    return {
        "date": now.strftime("%Y-%m-%d %H:%M %Z"),
        "cores": os.cpu_count(),
        "load_average": [round(load, 1) for load in os.getloadavg()],
        "processor": _processor(),
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "?"


class Stopwatch:
    """Wall seconds, and the CPU seconds of the children that ended in between."""

    def __enter__(self) -> "Stopwatch":
        self._wall, self._cpu = time.monotonic(), _children_cpu()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.wall = round(time.monotonic() - self._wall, 1)
        self.cpu = round(_children_cpu() - self._cpu, 1)


def _children_cpu() -> float:
    times = os.times()
    return times.children_user + times.children_system
