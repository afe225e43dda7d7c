"""Names to choose from while somebody types an occupation or a skill; own words always stay."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from assistant.services.knowledge.occupations import MOST, Suggestions, SuggestKind
from assistant.web.chat.models import ErrorOut
from assistant.web.chat.routes import App, Token

LONGEST = 60

router = APIRouter(
    prefix="/api/chat/suggestions",
    responses={status: {"model": ErrorOut} for status in (400, 401, 429, 500, 503)},
)


class SuggestionOut(BaseModel):
    """One name; `also` is the other name by which it was found."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    label: str
    also: str | None


class SuggestionsOut(BaseModel):
    """The names. Without an import there are none, and `imported` says so."""

    model_config = ConfigDict(from_attributes=True)

    items: list[SuggestionOut] = Field(max_length=MOST)
    imported: bool
    credit: str | None


@router.get("", response_model=SuggestionsOut)
async def suggestions(
    kind: SuggestKind,
    q: Annotated[str, Query(max_length=LONGEST)],
    app: App,
    token: Token,
) -> Suggestions:
    """Names like `q`, of a conversation that is open. What was typed is neither kept nor logged."""
    return await app.occupations.suggest(app.sessions.enter(token), kind, q)
