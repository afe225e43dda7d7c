"""What somebody made in the chat, as a file to keep: made at once, written nowhere."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Path, Response
from starlette.concurrency import run_in_threadpool

from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.adapters.fhir_json import answers_json
from assistant.core.document import Document
from assistant.web.chat.models import ErrorOut
from assistant.web.chat.routes import App, Token

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FHIR = "application/fhir+json"

type Name = Annotated[str, Path(pattern=r"^[a-z][a-z0-9_]{0,63}$")]

router = APIRouter(
    prefix="/api/chat/documents",
    responses={status: {"model": ErrorOut} for status in (401, 404, 429, 500, 503)},
)


@router.get("/{name}.pdf", response_class=Response, responses={200: {"content": {PDF: {}}}})
async def pdf(name: Name, app: App, token: Token) -> Response:
    """A document of the conversation of the cookie, or any guide begun in it, as accessible PDF."""
    made = await app.documents.made(app.sessions.enter(token), name)
    return await _file(made, document_pdf, PDF, f"{name}.pdf")


@router.get("/{name}.docx", response_class=Response, responses={200: {"content": {WORD: {}}}})
async def word(name: Name, app: App, token: Token) -> Response:
    """The same in Word."""
    made = await app.documents.made(app.sessions.enter(token), name)
    return await _file(made, document_word, WORD, f"{name}.docx")


@router.get("/{name}.fhir.json", response_class=Response, responses={200: {"content": {FHIR: {}}}})
async def fhir(name: Name, app: App, token: Token) -> Response:
    """The answers to a guide with the guide, as a FHIR R4 Bundle; who answered is not in it."""
    guide, answers = await app.documents.walk(app.sessions.enter(token), name)
    made = await run_in_threadpool(answers_json, guide, answers, app.clock.now())
    return _sent(made.encode(), FHIR, f"{name}.fhir.json")


async def _file(
    made: Document, draw: Callable[[Document], bytes], media_type: str, name: str
) -> Response:
    """Drawn on another thread, so that nobody's message waits for it."""
    return _sent(await run_in_threadpool(draw, made), media_type, name)


def _sent(content: bytes, media_type: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type=media_type, headers=headers)
