"""Everything that is known of somebody, as one file for that person."""

import json

from fastapi import APIRouter, Response

from assistant.web.chat.models import ErrorOut
from assistant.web.chat.routes import App, Token

JSON = "application/json"
FILE = "mijn_gegevens.json"

router = APIRouter(
    prefix="/api/chat/documents",
    responses={status: {"model": ErrorOut} for status in (401, 429, 500, 503)},
)


@router.get(f"/{FILE}", response_class=Response, responses={200: {"content": {JSON: {}}}})
async def my_data(app: App, token: Token) -> Response:
    """All data of the conversation of the cookie and of its dossier, with readable keys."""
    made = await app.exports.made(app.sessions.enter(token))
    headers = {"Content-Disposition": f'attachment; filename="{FILE}"', "Cache-Control": "no-store"}
    content = json.dumps(made, ensure_ascii=False, indent=2)
    return Response(content.encode(), media_type=JSON, headers=headers)
