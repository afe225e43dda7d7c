"""What somebody made in the chat, as a file to keep: made at once, written nowhere."""

from collections.abc import Callable

from fastapi import APIRouter, Response
from starlette.concurrency import run_in_threadpool

from assistant.adapters.document_pdf import document_pdf
from assistant.adapters.document_word import document_word
from assistant.core.document import Document
from assistant.web.chat.models import ErrorOut
from assistant.web.chat.routes import App, Token

PDF = "application/pdf"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

router = APIRouter(
    prefix="/api/chat/documents",
    responses={status: {"model": ErrorOut} for status in (401, 404, 429, 500, 503)},
)


@router.get("/inkomstenplan.pdf", response_class=Response, responses={200: {"content": {PDF: {}}}})
async def income_plan_pdf(app: App, token: Token) -> Response:
    """The income plan of the conversation of the cookie, as accessible PDF."""
    made = await app.documents.income_plan(app.sessions.enter(token))
    return await _file(made, document_pdf, PDF, "inkomstenplan.pdf")


@router.get(
    "/inkomstenplan.docx", response_class=Response, responses={200: {"content": {WORD: {}}}}
)
async def income_plan_word(app: App, token: Token) -> Response:
    """The same in Word."""
    made = await app.documents.income_plan(app.sessions.enter(token))
    return await _file(made, document_word, WORD, "inkomstenplan.docx")


async def _file(
    made: Document, draw: Callable[[Document], bytes], media_type: str, name: str
) -> Response:
    """Drawn on another thread, so that nobody's message waits for it."""
    content = await run_in_threadpool(draw, made)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type=media_type, headers=headers)
