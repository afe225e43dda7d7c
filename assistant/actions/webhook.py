"""The action endpoint that Rasa calls: one ASGI app on a port of its own, loopback only."""

import logging
from typing import Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from assistant.actions import guide, profile, questions
from assistant.adapters.quiet_logs import kind_and_place
from assistant.bootstrap import Baken

LOG = logging.getLogger(__name__)
ACTIONS = (
    guide.ActionStartGids,
    guide.ActionHervatGids,
    guide.ValidateGuideForm,
    guide.ActionAskGuideFormAntwoord,
    guide.ActionGidsAfgerond,
    guide.ActionBesturing,
    questions.ActionKennis,
    questions.ActionOnbekend,
    questions.ActionVangnet,
    questions.ActionZwaarMoment,
    profile.ActionVerhaal,
    profile.ActionToonProfiel,
)


def create_webhook(baken: Baken) -> Starlette:
    """The endpoint over what bootstrap built. What an action raises is logged by its kind only."""
    executor = _executor(baken)

    async def webhook(request: Request) -> Response:
        call: dict[str, Any] = await request.json()
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            body = {"error": str(rejection), "action_name": rejection.action_name}
            return JSONResponse(body, 400)
        except ActionNotFoundException as missing:
            return JSONResponse({"error": str(missing), "action_name": missing.action_name}, 404)
        except Exception as error:  # the border: Rasa must hear that it failed
            LOG.error("%s: %s", call.get("next_action"), kind_and_place(error))  # noqa: TRY400
            return JSONResponse({"error": "action_failed"}, 500)
        return JSONResponse(result.model_dump(by_alias=True) if result else {})

    return Starlette(routes=[Route("/webhook", webhook, methods=["POST"])])


def _executor(baken: Baken) -> ActionExecutor:
    executor = ActionExecutor()
    for action in ACTIONS:
        executor.register_action(action(baken))
    return executor
