"""The shapes of the chat API, as the OpenAPI document shows them."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """Refuses fields it does not know: a typo must not pass in silence."""

    model_config = ConfigDict(extra="forbid")


class OpenIn(Strict):
    """Open a conversation, or go on with the one of the cookie (`resume` after an idle time)."""

    resume: bool = False
    restart: bool = Field(False, description="Erase the conversation of the cookie and begin anew.")
    region: Literal["nl", "vl"] | None = None


class AnswerIn(Strict):
    """A filled-in question card; `value` is canonical (see docs/architecture.md) or plain text."""

    guide: str = Field(max_length=64)
    question: str = Field(max_length=64)
    value: Any


class MessageIn(Strict):
    """One message: text, a tapped button, or a filled-in card. `id` makes a repeat harmless."""

    id: str = Field(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9_-]+$")
    text: str | None = None
    button: str | None = Field(None, max_length=32)
    answer: AnswerIn | None = None


class RegionIn(Strict):
    """Where the person lives; None forgets it."""

    region: Literal["nl", "vl"] | None


class ButtonOut(BaseModel):
    """A quick reply: send its id back as `button`."""

    id: str
    label: str
    kind: str


class ReplyOut(BaseModel):
    """One reply: text, a card, or both, with the buttons under it."""

    text: str | None
    response: str | None
    card: dict[str, Any] | None
    buttons: list[ButtonOut]


class TurnOut(BaseModel):
    """What the assistant did with one message."""

    turn: int
    replies: list[ReplyOut]
    guide: dict[str, Any] | None
    region: Literal["nl", "vl"] | None
    help: list[dict[str, Any]] | None
    erased: bool = Field(False, description="Everything is gone; the cookie too.")
    retry: bool = Field(
        False, description="Not handled; sending the same message again makes sense."
    )


class ErrorBody(BaseModel):
    """What happened, what you can do now, and whether trying again makes sense."""

    code: str
    message: str
    action: str
    retry: bool


class ErrorOut(BaseModel):
    """An error."""

    error: ErrorBody
