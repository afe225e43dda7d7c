"""Every way the web declines, in one table: what happened, what now, worth retrying or not."""

from dataclasses import dataclass

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from assistant.adapters.vault import KeyUnreadable
from assistant.ports import StoreUnavailable
from assistant.services.paper.documents import NoDocument
from assistant.services.talk.chat import TooFast
from assistant.services.talk.conversations import ConversationGone
from assistant.services.talk.sessions import SessionIdle, SessionMissing


@dataclass(frozen=True)
class WebError:
    """One error for a person. The words come from domain.yml, by response id."""

    status: int
    code: str
    response: str
    retry: bool


class Declined(Exception):
    """The web layer itself declines."""

    def __init__(self, error: WebError) -> None:
        self.error = error


ERRORS = {
    error.code: error
    for error in (
        WebError(400, "onleesbaar", "utter_fout_onleesbaar", retry=False),
        WebError(401, "geen_sessie", "utter_fout_geen_sessie", retry=False),
        WebError(401, "sessie_verlopen", "utter_fout_sessie_verlopen", retry=False),
        WebError(403, "andere_pagina", "utter_fout_andere_pagina", retry=False),
        WebError(404, "geen_document", "utter_fout_geen_document", retry=False),
        WebError(413, "te_groot", "utter_fout_te_lang", retry=False),
        WebError(429, "te_snel", "utter_fout_te_snel", retry=True),
        WebError(503, "opslag_weg", "utter_fout_geen_verbinding_opslag", retry=True),
        WebError(500, "kapot", "utter_fout_kapot", retry=True),
    )
}
_CODES: dict[type[Exception], str] = {
    SessionMissing: "geen_sessie",
    SessionIdle: "sessie_verlopen",
    ConversationGone: "geen_sessie",
    NoDocument: "geen_document",
    TooFast: "te_snel",
    StoreUnavailable: "opslag_weg",
    KeyUnreadable: "opslag_weg",
    RequestValidationError: "onleesbaar",
}


def answer(request: Request, error: WebError) -> JSONResponse:
    """The error as JSON, in the words of domain.yml: the first sentence what, the rest what now."""
    what, _, action = request.app.state.baken.texts.text(error.response, 0).partition(". ")
    body = {"code": error.code, "message": f"{what}.", "action": action, "retry": error.retry}
    return JSONResponse({"error": body}, error.status)


def install(app: FastAPI) -> None:
    """Let every known exception become its error; a bug becomes the one generic text."""

    async def declined(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, Declined)  # noqa: S101  registered for this type only
        return answer(request, error.error)

    async def known(request: Request, error: Exception) -> JSONResponse:
        return answer(request, ERRORS[_CODES[type(error)]])

    async def bug(request: Request, _error: Exception) -> JSONResponse:
        return answer(request, ERRORS["kapot"])

    app.add_exception_handler(Declined, declined)
    for kind in _CODES:
        app.add_exception_handler(kind, known)
    app.add_exception_handler(Exception, bug)
