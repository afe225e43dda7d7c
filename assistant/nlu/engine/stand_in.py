"""Answers Rasa's imports of packages that are left out, and fails clearly when one is used.

Rasa imports TensorFlow, every chat platform and every cloud store at start-up, also when the
assistant uses none of them. They are not installed (see `environments/dialogue/pyproject.toml`).
The finder is the last on `sys.meta_path`, so an installed package always wins, and it answers only
to Rasa: other libraries ask for TensorFlow to find out whether it is there.
"""

import importlib.machinery
import importlib.util
import os
import sys
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, Optional, Sequence

LEFT_OUT = frozenset({
    "tensorflow", "tensorflow_text", "tensorflow_hub", "tensorflow_addons", "keras",
    "matplotlib", "boto3", "botocore", "confluent_kafka", "twilio", "slack_sdk", "aiogram",
    "webexteamssdk", "mattermostwrapper", "fbmessenger", "rocketchat_API", "sklearn_crfsuite",
    "pycrfsuite",
})  # fmt: skip
# Left out of a serving process only: installed for `train` and `rasa test`, never used in a turn.
NOT_FOR_SERVING = frozenset({
    "sklearn", "skops", "sentry_sdk", "pymongo", "aio_pika", "socketio", "questionary",
    "prompt_toolkit", "networkx", "apscheduler",
})  # fmt: skip

PLOTTING = "rasa.utils.plotting"


class PackageLeftOut(RuntimeError):
    """A package that this runtime does not carry was used, not just imported."""


class StandInType(type):
    """Makes every attribute of a missing package a class that can be named, not used."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return make_stand_in(f"{cls.__module__}.{cls.__name__}", name)

    def __call__(cls, *_: Any, **__: Any) -> Any:
        raise PackageLeftOut(
            f"{cls.__module__}.{cls.__name__} needs a package that is not installed in Baken's "
            "dialogue runtime. Use a component that works without it."
        )


def make_stand_in(package: str, name: str) -> type:
    # `except SomeSdkError:` must keep working, so errors are real exception classes.
    if name.endswith(("Error", "Exception", "Warning")):
        return type(name, (Exception,), {"__module__": package})
    return StandInType(name, (), {"__module__": package})


class StandInModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return make_stand_in(self.__name__, name)


class PlotFinder:
    """Gives Rasa a plotting module that draws nothing when matplotlib is not installed."""

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]] = None, target: Any = None
    ) -> Optional[importlib.machinery.ModuleSpec]:
        if fullname != PLOTTING or any(map(has_matplotlib, sys.path)):
            return None
        place = Path(__file__).with_name("no_plots.py")
        return importlib.util.spec_from_file_location(fullname, place)


def has_matplotlib(folder: str) -> bool:
    return Path(folder, "matplotlib").is_dir()


class StandInFinder:
    """Finder and loader of the packages that are left out."""

    def __init__(self, packages: frozenset) -> None:
        self.packages = packages

    def find_spec(
        self, fullname: str, path: Optional[Sequence[str]] = None, target: Any = None
    ) -> Optional[importlib.machinery.ModuleSpec]:
        if fullname.partition(".")[0] not in self.packages or not asked_by_rasa(sys._getframe(1)):
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=True)  # type: ignore[arg-type]

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return StandInModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Do nothing: the module has no content."""


def asked_by_rasa(frame: Optional[FrameType]) -> bool:
    while frame is not None:
        importer = frame.f_globals.get("__name__", "")
        if not importer.startswith("importlib"):
            return bool(importer == "rasa" or importer.startswith("rasa."))
        frame = frame.f_back
    return False


def install(serving: bool = False) -> None:
    """Put the finder in place, once; a serving process leaves out more."""
    # Also for plain `rasa …`: nothing about Baken's use goes to a third party.
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    if serving:
        sys.meta_path.insert(0, StandInFinder(NOT_FOR_SERVING))  # type: ignore[arg-type]
    if not any(isinstance(finder, PlotFinder) for finder in sys.meta_path):
        sys.meta_path.insert(0, PlotFinder())  # type: ignore[arg-type]
        sys.meta_path.append(StandInFinder(LEFT_OUT))  # type: ignore[arg-type]
