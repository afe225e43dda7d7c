"""Breaks off the turn when an action fails, instead of Rasa's silent empty answer."""

from typing import Any, List

from assistant.nlu.engine.errors import ActionFailed
from assistant.nlu.engine.rasa_version import require_rasa


class WatchedAction:
    """An action whose failure cannot go unnoticed."""

    def __init__(self, action: Any) -> None:
        self._action = action

    def __getattr__(self, name: str) -> Any:
        return getattr(self._action, name)

    async def run(self, *arguments: Any) -> List[Any]:
        from rasa.core.actions.action import ActionExecutionRejection

        try:
            return await self._action.run(*arguments)
        except ActionExecutionRejection:
            raise
        except Exception as error:  # every way to fail means the same for the person
            cause = error.__cause__ or error.__context__ or error
            raise ActionFailed(self._action.name(), type(cause).__name__) from None


def apply() -> None:
    require_rasa()
    from rasa.core.processor import MessageProcessor

    if getattr(MessageProcessor._run_action, "watched", False):
        return
    stock = MessageProcessor._run_action

    async def run_watched(self: Any, action: Any, *arguments: Any, **named: Any) -> bool:
        return await stock(self, WatchedAction(action), *arguments, **named)

    run_watched.watched = True  # type: ignore[attr-defined]
    MessageProcessor._run_action = run_watched
