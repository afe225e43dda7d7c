"""What is asked and shown about a dossier, inside a guide and outside it; nothing is done here."""

from collections.abc import Sequence
from datetime import date

from assistant.core.conversation import Conversation, RunStatus
from assistant.core.dossier.model import Share
from assistant.core.dossier.retention import dossier_until
from assistant.core.dossier.sharing import CARD
from assistant.core.guide.words import date_in_words
from assistant.core.profile.model import ASKS_CONSENT, Item, Profile, SaidBy
from assistant.core.say import Button, Json, Say
from assistant.core.steering import Steer

STEERS = frozenset({Steer.SAVE, Steer.RETURN, Steer.DATA})
# The typed text is a return code, and never reaches the engine.
AWAITS_CODE = "code"
A_PAGE = 8
SHOWN_OF_AN_ITEM = 160


def desk_button(label: str, what: str, kind: str = "choice", **more: Json) -> Button:
    """A button that the desk answers."""
    return Button(label, pending={"dossier": what, **more}, kind=kind)


def steered(conversation: Conversation, steer: Steer | None, today: date) -> list[Say]:
    """What saving, coming back and "my data" ask or show. Sets what is awaited."""
    if steer is Steer.RETURN:
        return [code_question(conversation)]
    conversation.awaiting = "choose"
    if steer is Steer.SAVE:
        return [keep_question(conversation, today)]
    return [overview(conversation, today)]


def keep_question(conversation: Conversation, today: date) -> Say:
    """What is kept, how long, and who can read it; then yes or no. Both are fine."""
    values: dict[str, str | int] = {"laatste_dag": date_in_words(dossier_until(today))}
    if conversation.candidate is not None:
        again = (
            desk_button("Nieuwe code", "new_code"),
            desk_button("Mijn gegevens", "data"),
            desk_button("Laat maar", "keep_no"),
        )
        return Say("utter_bewaren_is_al", values, buttons=again)
    yes_or_no = (desk_button("Ja, bewaar het", "keep_yes"), desk_button("Nee", "keep_no"))
    return Say("utter_bewaren_vraag", values, buttons=yes_or_no)


def code_question(conversation: Conversation) -> Say:
    """Ask for the code; what is typed next is read as one."""
    conversation.awaiting = AWAITS_CODE
    return Say("utter_code_vraag", buttons=(not_after_all(),))


def not_after_all() -> Button:
    return desk_button("Toch niet", "stop_return")


def erase_which() -> Say:
    """What is kept, or this conversation only: somebody who keeps something chooses."""
    buttons = (
        Button("Alleen dit gesprek", pending={"erase": True}, kind="danger"),
        desk_button("Alles, ook wat bewaard is", "erase_all", kind="danger"),
        Button("Niets wissen", pending={"erase": False}),
    )
    return Say("utter_wis_welke", buttons=buttons)


def overview(conversation: Conversation, today: date) -> Say:
    """How much there is, until when, and what somebody can do with it."""
    walks = [*conversation.earlier, *conversation.runs.values()]
    items = len(Profile.from_json(conversation.profile).current)
    values: dict[str, str | int] = {
        "gidsen": len(walks),
        "onderdelen": items,
        "laatste_dag": date_in_words(dossier_until(today)),
    }
    change = (desk_button("Iets weghalen", "items"),) if items else ()
    buttons = (desk_button("Downloaden", "export"), *change)
    if conversation.candidate is None:
        return Say(
            "utter_gegevens_niet_bewaard",
            values,
            buttons=(*buttons, desk_button("Bewaren", "keep")),
        )
    shared = (desk_button("Wat ik deelde", "shares"),) if _made_a_card(conversation) else ()
    kept = (
        *shared,
        desk_button("Nieuwe code", "new_code"),
        desk_button("Wis wat bewaard is", "erase", kind="danger"),
    )
    return Say("utter_gegevens_bewaard", values, buttons=(*buttons, *kept))


def shares_list(shares: Sequence[Share]) -> list[Say]:
    """Each share with a button to take it back; what is on paper already stays with the other."""
    if not shares:
        return [Say("utter_gedeeld_niets")]
    return [Say("utter_gedeeld_uitleg"), *(_share(one) for one in shares)]


def _share(share: Share) -> Say:
    values: dict[str, str | int] = {
        "voor_wie": share.audience or "iemand",
        "gemaakt": date_in_words(share.made_at.date()),
        "aantal": len(share.items),
        "laatste_dag": date_in_words(share.until),
    }
    button = desk_button("Trek in", "revoke", share=share.id)
    return Say("utter_gedeeld_met", values, buttons=(button,))


def _made_a_card(conversation: Conversation) -> bool:
    runs = (*conversation.earlier, *conversation.runs.values())
    return any(one.guide == CARD and one.status is RunStatus.DONE for one in runs)


def items_page(profile: Profile, first: int) -> list[Say]:
    """Some items of the profile, each with a button to take it out; then what else there is."""
    items = profile.current
    shown = [_item(item) for item in items[first : first + A_PAGE]]
    if not shown:
        return [Say("utter_gegevens_geen_onderdelen")]
    others = {item.said_by for item in items if item.said_by in ASKS_CONSENT}
    buttons = [
        desk_button(_WITHDRAW[one], "withdraw", kind="danger", who=one.value)
        for one in sorted(others)
    ]
    if first + A_PAGE < len(items):
        buttons.append(desk_button("Meer", "items", first=first + A_PAGE))
    buttons.append(desk_button("Klaar", "done"))
    return [
        Say("utter_gegevens_onderdelen"),
        *shown,
        Say("utter_gegevens_kies", buttons=tuple(buttons)),
    ]


_WITHDRAW = {
    SaidBy.FAMILIE: "Haal weg wat familie zei",
    SaidBy.EX_WERKGEVER: "Haal weg wat een werkgever zei",
}


def _item(item: Item) -> Say:
    text = item.text
    if len(text) > SHOWN_OF_AN_ITEM:
        text = f"{text[:SHOWN_OF_AN_ITEM].rstrip()}…"
    return Say(text=text, buttons=(desk_button("Haal weg", "remove", item=item.id),))
