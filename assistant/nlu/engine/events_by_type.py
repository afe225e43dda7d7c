"""Finds the class of a stored event by a look-up instead of a walk over all event classes."""

from functools import lru_cache

from assistant.nlu.engine.rasa_version import require_rasa


def apply() -> None:
    require_rasa()
    from rasa.shared.core.events import Event

    if not hasattr(Event.resolve_by_type, "cache_info"):
        Event.resolve_by_type = staticmethod(lru_cache(maxsize=128)(Event.resolve_by_type))
