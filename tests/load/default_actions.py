"""Actions of the same names for Rasa's own action server: canned answers of about Baken's size.

They run the form like Baken's do, but decide and store nothing: this flatters the default.
Runs in the environment of environments/bench (Python 3.10): `rasa run actions`.
"""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

Events = list[dict[str, Any]]
SENTENCE = "Dit is een gewone zin over werk, geld en vertellen. "
OPTION = {"id": "keuze_van_gewone_lengte", "label": "Een keuze van gewone lengte", "note": None}
PAUSES = {"stop", "afscheid"}


def card(card_type: str, sentences: int, **fields: Any) -> dict[str, Any]:
    text = SENTENCE * sentences
    return {"card": {"type": card_type, "v": 1, "fallback_text": text, **fields}, "text": text}


def question() -> dict[str, Any]:
    options = [OPTION] * 8
    return card("question", 8, kind="one_of", why=SENTENCE * 2, options=options, progress={})


def knowledge() -> dict[str, Any]:
    sources = [{"title": SENTENCE, "url": "https://example.org/bron"}] * 4
    return card("knowledge", 18, sources=sources)


class Canned(Action):
    """Says one thing; Rasa's SDK registers every named subclass."""

    action = ""

    def name(self) -> str:
        return self.action

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> Events:
        return self.answer(dispatcher, tracker)

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(json_message=knowledge())
        return []


class Kennis(Canned):
    action = "action_kennis"


class Onbekend(Canned):
    action = "action_onbekend"


class Vangnet(Canned):
    action = "action_vangnet"


class ZwaarMoment(Canned):
    action = "action_zwaar_moment"


class Afgerond(Canned):
    action = "action_gids_afgerond"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(response="utter_gids_gepauzeerd")
        return []


class Begin(Canned):
    action = "action_start_gids"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(response="utter_gids_gestart", titel="Vertellen", minuten=20)
        return []


class Hervat(Canned):
    action = "action_hervat_gids"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(response="utter_gids_hervat", titel="Vertellen")
        return []


class Besturing(Canned):
    action = "action_besturing"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(response="utter_gids_geen_actief")
        return [FollowupAction("action_listen")]


class Vraag(Canned):
    action = "action_ask_guide_form_antwoord"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        dispatcher.utter_message(json_message=question())
        return []


class Antwoord(Canned):
    action = "validate_guide_form"

    def answer(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> Events:
        intent = str(tracker.latest_message.get("intent", {}).get("name"))
        if tracker.slots.get("antwoord") is None:
            return []
        if intent.startswith("vraag_"):
            dispatcher.utter_message(json_message=knowledge())
        ends = [SlotSet("requested_slot", None)] if intent in PAUSES else []
        return [SlotSet("antwoord", None), *ends]
