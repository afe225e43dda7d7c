"""The action endpoint that Rasa calls: one ASGI app on a port of its own, loopback only."""

import logging
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

from assistant.actions import guide, questions
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
)


def create_webhook(baken: Baken) -> FastAPI:
    """The endpoint over what bootstrap built. What an action raises is logged by its kind only."""
    executor = ActionExecutor()
    for action in ACTIONS:
        executor.register_action(action(baken))
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)

    @app.post("/webhook")
    async def webhook(request: Request) -> Response:
        call: dict[str, Any] = await request.json()
        try:
            result = await executor.run(call)
        except ActionExecutionRejection as rejection:
            body = {"error": str(rejection), "action_name": rejection.action_name}
            return JSONResponse(body, 400)
        except ActionNotFoundException as missing:
            return JSONResponse({"error": str(missing), "action_name": missing.action_name}, 404)
        except Exception as error:  # noqa: BLE001  the border: Rasa must hear that it failed
            # The text of an exception may hold what somebody typed; its kind and place do not.
            place = error.__traceback__
            while place is not None and place.tb_next is not None:
                place = place.tb_next
            where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "?"
            LOG.error(
                "action %s failed: %s at %s", call.get("next_action"), type(error).__name__, where
            )
            return JSONResponse({"error": "action_failed"}, 500)
        return JSONResponse(result.model_dump(by_alias=True) if result else {})

    return app
