"""The public ASGI app: chat API, widget files and demo page."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from assistant.bootstrap import Baken
from assistant.ports import StoreUnavailable
from assistant.web import errors
from assistant.web.chat import documents, dossier, suggestions
from assistant.web.chat.routes import router
from assistant.web.headers import SecurityHeaders

STATIC = Path(__file__).parent / "static"
# Large enough for a filled-in matrix and for hearing a cry for help in a very long text.
LARGEST_BODY = 256 * 1024
CLEAN_UP_SECONDS = 300


class BodyLimit:
    """Stops reading a body at LARGEST_BODY, also when it does not say how long it is."""

    def __init__(self, app: ASGIApp, refuse: ASGIApp) -> None:
        self._app = app
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, unless its stated or real length is over the limit."""
        if scope["type"] != "http" or scope["method"] in {"GET", "HEAD"}:
            await self._app(scope, receive, send)
            return
        parts, size = [], 0
        while True:
            message = await receive()
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            if size > LARGEST_BODY:
                await self._refuse(scope, receive, send)
                return
            if not message.get("more_body"):
                break
        whole = [{"type": "http.request", "body": b"".join(parts), "more_body": False}]

        async def replay() -> Message:
            # After the body only the end of the connection can come; that is the server's to tell.
            return whole.pop() if whole else await receive()

        await self._app(scope, replay, send)


def create_app(baken: Baken) -> FastAPI:
    """The app over what bootstrap built."""

    @contextlib.asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        cleaning = asyncio.create_task(_clean_up_forever(baken))
        yield
        cleaning.cancel()
        await baken.close()

    app = FastAPI(title="Baken", version="1", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.baken = baken
    errors.install(app)
    app.include_router(router)
    app.include_router(documents.router)
    app.include_router(dossier.router)
    app.include_router(suggestions.router)

    @app.get("/gezond", include_in_schema=False)
    async def healthy() -> Response:
        """200 when the engine answers; 503 when only the crisis layer works."""
        return Response(status_code=200 if await baken.engine.healthy() else 503)

    @app.get("/", include_in_schema=False)
    async def demo() -> FileResponse:
        """The demo page with the widget."""
        return FileResponse(STATIC / "demo.html")

    app.mount("/", StaticFiles(directory=STATIC), name="static")

    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        await errors.answer(request, errors.ERRORS["te_groot"])(scope, receive, send)

    app.add_middleware(BodyLimit, refuse=refuse)
    app.add_middleware(SecurityHeaders)
    return app


async def _clean_up_forever(baken: Baken) -> None:
    while True:
        with contextlib.suppress(StoreUnavailable):
            await baken.sessions.clean_up()
            await baken.dossiers.tidy()
        await asyncio.sleep(CLEAN_UP_SECONDS)
