"""The chat API: parse, call a service, give JSON or a stream of events."""

import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse, StreamingResponse

from assistant.bootstrap import Baken
from assistant.core.conversation import Region
from assistant.core.say import Json
from assistant.services.talk.intake import Incoming
from assistant.web.chat.cookies import clear_session_cookie, cookie_name, set_session_cookie
from assistant.web.chat.models import ErrorOut, MessageIn, OpenIn, RegionIn, TurnOut
from assistant.web.errors import ERRORS, Declined
from assistant.web.headers import from_our_page

router = APIRouter(
    prefix="/api/chat",
    responses={status: {"model": ErrorOut} for status in (400, 401, 403, 413, 429, 500, 503)},
)


async def baken(request: Request) -> Baken:
    """The application that bootstrap built."""
    built: Baken = request.app.state.baken
    return built


async def our_page(request: Request) -> None:
    """Refuses a change that another site asked for."""
    if not from_our_page(request):
        raise Declined(ERRORS["andere_pagina"])


async def token_of(request: Request) -> str | None:
    """The session token in the cookie."""
    return request.cookies.get(cookie_name(request))


App = Annotated[Baken, Depends(baken)]
Token = Annotated[str | None, Depends(token_of)]


@router.post("/sessions", dependencies=[Depends(our_page)], response_model=TurnOut)
async def open_session(
    body: OpenIn, app: App, token: Token, request: Request, response: Response
) -> object:
    """Open a conversation; the first reply says that this is a computer, no emergency service."""
    if body.restart and (left := app.sessions.leave(token)):
        await app.sessions.erase(left)
        token = None
    region = Region(body.region) if body.region else None
    opened = app.sessions.open(token, region, resume=body.resume)
    set_session_cookie(response, request, opened.token)
    return await app.chat.greet(opened.conversation_id)


@router.get("/session", response_model=TurnOut)
async def session(app: App, token: Token) -> object:
    """Where the conversation is, after a reload of the page."""
    return await app.chat.greet(app.sessions.enter(token))


@router.put("/session/region", dependencies=[Depends(our_page)], status_code=204)
async def region(body: RegionIn, app: App, token: Token) -> None:
    """Say where the person lives: it decides the law and the crisis line."""
    with app.conversations.change(app.sessions.enter(token)) as conversation:
        conversation.region = Region(body.region) if body.region else None


@router.delete("/session", dependencies=[Depends(our_page)], status_code=204)
async def stop_and_erase(app: App, token: Token, request: Request) -> Response:
    """Stop en wis: everything of this conversation is deleted, here and in the engine."""
    if conversation_id := app.sessions.leave(token):
        await app.sessions.erase(conversation_id)
    response = Response(status_code=204)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    clear_session_cookie(response, request)
    return response


@router.post(
    "/messages",
    dependencies=[Depends(our_page)],
    response_model=TurnOut,
    responses={200: {"content": {"text/event-stream": {}}}},
)
async def message(body: MessageIn, app: App, token: Token, request: Request) -> object:
    """Send one message. `Accept: text/event-stream` gives each reply as an event, then the turn."""
    conversation_id = app.sessions.enter(token)
    _, turn = await app.chat.say(conversation_id, _incoming(body))
    if "text/event-stream" in request.headers.get("accept", ""):
        response: Response = StreamingResponse(_events(turn), media_type="text/event-stream")
    else:
        response = JSONResponse(turn)
    if turn["erased"]:
        clear_session_cookie(response, request)
        response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _incoming(body: MessageIn) -> Incoming:
    given = [part for part in (body.text, body.button, body.answer) if part is not None]
    if len(given) != 1:
        raise Declined(ERRORS["onleesbaar"])
    if body.answer is not None and not _is_an_answer(body.answer.value):
        raise Declined(ERRORS["onleesbaar"])
    answer = body.answer.model_dump() if body.answer is not None else None
    return Incoming(body.id, text=body.text, button=body.button, answer=answer)


def _is_an_answer(value: object) -> bool:
    """A value, a list of values or a matrix; nothing deeper, and no half signs (surrogates)."""
    given = [*value, *value.values()] if isinstance(value, dict) else value
    parts = given if isinstance(given, list) else [given]
    if any(isinstance(one, list | dict) for one in parts):
        return False
    return not any("\ud800" <= sign <= "\udfff" for sign in "".join(map(str, parts)))


async def _events(turn: dict[str, Json]) -> AsyncIterator[str]:
    for reply in turn["replies"] if isinstance(turn["replies"], list) else []:
        yield _event("reply", reply)
    yield _event("turn", turn)


def _event(name: str, data: object) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
