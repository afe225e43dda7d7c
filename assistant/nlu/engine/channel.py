"""The engine's HTTP channel; loopback only, for the app and nobody else."""

import logging
from typing import Any, Awaitable, Callable, List

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.exceptions import NotFound, SanicException
from sanic.request import Request
from sanic.response import HTTPResponse

from assistant.nlu.engine.errors import ConversationBusy, TrackerStoreDown
from assistant.nlu.engine.runtime import Engine

logger = logging.getLogger(__name__)

MAX_TEXT = 2000
MAX_SENDER = 255
MAX_TEXTS = 500


class BadRequest(Exception):
    """The app sent something the contract does not allow."""

    def __init__(self, code: str, status: int = 400) -> None:
        super().__init__(code)
        self.code, self.status = code, status


class BakenInput(InputChannel):
    """The channel under `/webhooks/baken`, also for Rasa's own `rasa run`."""

    def __init__(self) -> None:
        from assistant.nlu.engine.patches import apply_all

        apply_all()

    @classmethod
    def name(cls) -> str:
        return "baken"

    @classmethod
    def from_credentials(cls, credentials: Any) -> "BakenInput":
        return cls()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[None]]) -> Blueprint:
        routes = Blueprint("baken_webhook")
        routes.add_route(webhook, "/webhook", methods=["POST"])
        routes.add_route(parse, "/parse", methods=["POST"])
        routes.add_route(encode, "/encode", methods=["POST"])
        routes.add_route(forget, "/conversations/<sender>", methods=["DELETE"])
        routes.add_route(health, "/health", methods=["GET"])
        return routes


def engine_of(request: Request) -> Engine:
    context = request.app.ctx
    if getattr(context, "engine", None) is None:
        context.engine = Engine(context.agent)
    return context.engine


async def webhook(request: Request) -> HTTPResponse:
    body = _object(request)
    sender, text = _sender(body.get("sender")), _text(body.get("message"))
    turn = await engine_of(request).turn(sender, text)
    return response.json(turn.as_json())


async def parse(request: Request) -> HTTPResponse:
    return response.json({"results": await engine_of(request).parse(_texts(request))})


async def encode(request: Request) -> HTTPResponse:
    return response.json({"vectors": engine_of(request).encode(_texts(request))})


async def forget(request: Request, sender: str) -> HTTPResponse:
    await engine_of(request).forget(_sender(sender))
    return response.empty()


async def health(request: Request) -> HTTPResponse:
    engine = engine_of(request)
    if not engine.warm:
        await engine.warm_up()
    return response.json(await engine.health())


def _object(request: Request) -> Any:
    body = request.json
    if not isinstance(body, dict):
        raise BadRequest("not_an_object")
    return body


def _sender(value: Any) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= MAX_SENDER or "\x00" in value:
        raise BadRequest("bad_sender")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadRequest("bad_text")
    if len(value) > MAX_TEXT:
        raise BadRequest("too_long", 413)
    if not value.strip():
        raise BadRequest("empty_text")
    return value


def _texts(request: Request) -> List[str]:
    texts = _object(request).get("texts")
    if not isinstance(texts, list) or len(texts) > MAX_TEXTS:
        raise BadRequest("bad_texts")
    return [_text(text) for text in texts]


async def on_error(request: Request, error: Exception) -> HTTPResponse:
    """Answer every error in JSON, with a code and never with the text that caused it."""
    if isinstance(error, BadRequest):
        return response.json({"error": error.code}, error.status)
    if isinstance(error, TrackerStoreDown):
        logger.error("tracker store down: %s", error)
        return response.json({"error": "tracker_store"}, 503)
    if isinstance(error, ConversationBusy):
        return response.json({"error": "busy"}, 409)
    if isinstance(error, NotFound):
        return response.json({"error": "not_found"}, 404)
    if isinstance(error, SanicException):
        return response.json({"error": "bad_request"}, error.status_code or 400)
    logger.error("turn failed", exc_info=error)
    return response.json({"error": "engine"}, 500)


def add_error_answers(app: Sanic) -> None:
    app.error_handler.add(Exception, on_error)
