"""Makes one turn of what was said: texts filled in, buttons given ids, the guide's place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from assistant.core.conversation import Conversation
from assistant.core.say import Button, Card, Json, Say
from assistant.ports import EngineReply, EngineTurn, Guess, ResponseTexts


@dataclass
class Reply:
    """One reply before its buttons have ids."""

    text: str | None = None
    response: str | None = None
    card: Card | None = None
    buttons: list[Button] = field(default_factory=list)


@dataclass
class Turn:
    """One turn: what the person gets, and beside it what only tests and the terminal look at.

    Attributes:
        help: contacts that stay in sight after a crisis, as the crisis card shows them.
        retry: the message was not handled; sending it again makes sense.
        erased: the conversation is gone.
        engine: what the engine answered, when it was asked.
        guess: the intent the engine chose, when it was asked.
        safety: category and level of the safety check, when it spoke.
    """

    replies: list[Reply]
    help: list[Json] | None = None
    retry: bool = False
    erased: bool = False
    engine: EngineTurn | None = None
    guess: Guess | None = None
    safety: Mapping[str, Json] | None = None


def spoken(says: Iterable[Say], texts: ResponseTexts, turn: int) -> list[Reply]:
    """Replies of the app itself, without the engine."""
    return [
        Reply(
            text=_filled(texts.text(say.response, turn), say) if say.response else say.text,
            response=say.response,
            card=say.card,
            buttons=list(say.buttons),
        )
        for say in says
    ]


def joined(first: Turn, second: Turn) -> Turn:
    """One turn of two: the replies of both, and what either knows beside them."""
    return Turn(
        replies=first.replies + second.replies,
        retry=first.retry or second.retry,
        erased=first.erased or second.erased,
        engine=first.engine or second.engine,
        guess=first.guess or second.guess,
        safety=first.safety or second.safety,
    )


def _filled(text: str, say: Say) -> str:
    for name, value in say.values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def as_custom(say: Say) -> dict[str, Json]:
    """What an action sends along with a reply: our own JSON in Rasa's `custom` field."""
    return {
        "text": say.text,
        "card": say.card,
        "buttons": [
            {
                "label": button.label,
                "intent": button.intent,
                "pending": dict(button.pending) if button.pending is not None else None,
                "kind": button.kind,
            }
            for button in say.buttons
        ],
    }


def from_engine(replies: Iterable[EngineReply]) -> list[Reply]:
    """Replies of the engine. `custom` without a text of its own belongs to the reply before it."""
    made: list[Reply] = []
    for reply in replies:
        custom = dict(reply.custom or {})
        attaches = bool(made) and not reply.text and not custom.get("text") and custom
        if attaches and made[-1].card is None and not made[-1].buttons:
            target = made[-1]
        else:
            target = Reply(text=reply.text or _text(custom), response=reply.response)
            made.append(target)
        _attach(target, custom)
    return [reply for reply in made if reply.text or reply.card or reply.buttons]


def _text(custom: Mapping[str, Json]) -> str | None:
    text = custom.get("text")
    return text if isinstance(text, str) else None


def _attach(reply: Reply, custom: Mapping[str, Json]) -> None:
    card, buttons = custom.get("card"), custom.get("buttons")
    reply.card = card if isinstance(card, dict) else reply.card
    for button in buttons if isinstance(buttons, list) else []:
        if isinstance(button, dict):
            reply.buttons.append(Button(**button))  # type: ignore[arg-type]  # our own JSON, from as_custom


def published(turn: Turn, conversation: Conversation, guide: Json) -> dict[str, Json]:
    """The turn as the chat API gives it; the meaning of each button stays here, in `offers`."""
    offers: dict[str, dict[str, Json]] = {}
    replies: list[Json] = [
        {
            "text": reply.text,
            "response": reply.response,
            "card": reply.card,
            "buttons": [
                _offer(button, f"{conversation.turn}-{len(offers)}", offers)
                for button in reply.buttons
            ],
        }
        for reply in turn.replies
    ]
    conversation.offers = offers or _still(conversation.offers, turn)
    return {
        "turn": conversation.turn,
        "replies": replies,
        "guide": guide,
        "region": conversation.region,
        "help": turn.help,
        "erased": turn.erased,
        "retry": turn.retry,
    }


def _still(offers: dict[str, dict[str, Json]], turn: Turn) -> dict[str, dict[str, Json]]:
    """The buttons of before; without what somebody typed, which may only wait for one turn."""
    return {name: one for name, one in offers.items() if turn.retry or not _holds_text(one)}


def _holds_text(meaning: dict[str, Json]) -> bool:
    pending = meaning.get("pending")
    return isinstance(pending, dict) and "names" in pending


def _offer(button: Button, button_id: str, offers: dict[str, dict[str, Json]]) -> Json:
    meaning: dict[str, Json] = {"intent": button.intent}
    if button.pending is not None:
        meaning = {"pending": dict(button.pending)}
    offers[button_id] = meaning
    return {"id": button_id, "label": button.label, "kind": button.kind}
