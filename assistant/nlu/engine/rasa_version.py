"""Refuses to patch a Rasa that the patches were not written for."""

from assistant.nlu.engine.errors import EngineError

WRITTEN_FOR = "3.6.21"


def require_rasa() -> None:
    """Check the installed Rasa.

    Raises:
        EngineError: another version is installed.
    """
    from rasa.version import __version__ as installed

    if installed != WRITTEN_FOR:
        raise EngineError(
            f"Rasa {installed} is installed, but the engine is written for {WRITTEN_FOR}. "
            "Run: cd environments/dialogue && uv sync --frozen"
        )
