"""Answers a question from the knowledge store, with source and date, or says that it can't."""

from collections.abc import Sequence

from assistant.core.conversation import Conversation
from assistant.core.knowledge.model import Knowledge, Topic, serves
from assistant.core.say import Button, Card, Json, Say
from assistant.ports import Clock
from assistant.services.income.short_sums import ShortSums
from assistant.services.knowledge.guidance import Choose, Guidance, Known
from assistant.services.talk.heard import Heard

ANY_BENEFIT = "vraag_andere_uitkering_werken"
BENEFIT_INTENTS = frozenset(
    {ANY_BENEFIT, "vraag_wajong_werken", "vraag_wia_werken", "vraag_bijstand_werken"}
)


class Questions:
    """From a question to a knowledge card."""

    def __init__(
        self, guidance: Guidance, knowledge: Knowledge, sums: ShortSums, clock: Clock
    ) -> None:
        self._guidance = guidance
        self._knowledge = knowledge
        self._sums = sums
        self._clock = clock

    def answer(self, conversation: Conversation, heard: Heard) -> list[Say]:
        """The card of the topic that fits, a choice of topics, or the honest "I don't know"."""
        if conversation.region != "vl" and (told := self._sums.answer(heard)):
            return told
        if heard.intent == ANY_BENEFIT and heard.text and not heard.benefits:
            return [Say("utter_welke_uitkering", buttons=self._benefits(conversation))]
        found = self._guidance.answer(
            heard.intent,
            heard.text,
            conversation.region,
            self._clock.today(),
            heard.vector,
        )
        if isinstance(found, Known):
            return self._told(found.topic, conversation, other_region=found.other_region)
        if isinstance(found, Choose) and heard.intent in self._knowledge.intents:
            # The subject is known; the card names its title, and the near ones are one tap away.
            best, *others = found.topics
            nearby = [Say("utter_kennis_ook", buttons=self._choices(others))] if others else []
            return [*self._told(best, conversation), *nearby]
        guides = self._guides_meant(heard)
        if isinstance(found, Choose):
            return [Say("utter_bedoel_je", buttons=(*guides, *self._choices(found.topics)))]
        return [Say("utter_bedoel_je" if guides else "utter_onbekend", buttons=guides)]

    def show(self, conversation: Conversation, topic_id: str) -> list[Say]:
        """The card of one topic, by its id."""
        topic = self._knowledge.topics.get(topic_id)
        return self._told(topic, conversation) if topic else [Say("utter_onbekend")]

    def _guides_meant(self, heard: Heard) -> tuple[Button, ...]:
        """A guide that may be meant, when the words were not clear enough to start it."""
        starts = {
            name: intent.start
            for name in heard.guesses
            if (intent := self._knowledge.intents.get(name)) and intent.start
        }
        return tuple(
            Button(str(self._knowledge.guides[guide].mapping["title"]), intent=name)
            for name, guide in starts.items()
        )

    def _benefits(self, conversation: Conversation) -> tuple[Button, ...]:
        """Every benefit we know something of, where this person lives; in nl also the plan."""
        region = conversation.region
        topics = [
            topic
            for topic in self._knowledge.topics.values()
            if BENEFIT_INTENTS.intersection(topic.intents[:1]) and serves(topic.region, region)
        ]
        named = [topic for topic in topics if topic.id.removesuffix("_vl").endswith("werken")]
        plan = () if region == "vl" else (self._sums.to_plan(),)
        return (*self._choices(named if len(named) > 1 else topics), *plan)

    def _choices(self, topics: Sequence[Topic]) -> tuple[Button, ...]:
        return tuple(Button(topic.title, pending={"topic": topic.id}) for topic in topics)

    def _told(
        self, topic: Topic, conversation: Conversation, *, other_region: bool = False
    ) -> list[Say]:
        card = self._card(topic, conversation)
        says = [Say(text="\n\n".join(topic.paragraphs), card=card)]
        if topic.sum is not None:
            says += self._sums.of_topic(topic.sum)
        if further := self._further(topic):
            says.append(Say("utter_kennis_verder", buttons=further))
        if other_region:
            says.insert(0, Say(f"utter_kennis_alleen_{topic.region}"))
        if topic.overdue(self._clock.today()):
            says.append(Say("utter_kennis_verouderd", {"datum": _day(topic.checked_on)}))
        return says

    def _further(self, topic: Topic) -> tuple[Button, ...]:
        """The guide or menu that helps with the subject of this topic."""
        if topic.guide is not None:
            title = str(self._knowledge.guides[topic.guide].mapping["title"])
            return (Button(title, pending={"start": topic.guide}),)
        if topic.menu is not None:
            return (Button(self._knowledge.menus[topic.menu].title, pending={"menu": topic.menu}),)
        return ()

    def _card(self, topic: Topic, conversation: Conversation) -> Card:
        ask: list[Json] = [
            {
                "name": contact.name,
                "channels": [
                    {"kind": c.kind, "label": c.value, "href": c.href, "note": c.note}
                    for c in contact.shown_channels
                ],
            }
            for contact in self._knowledge.contacts_of(topic, conversation.region)
        ]
        sources: list[Json] = [
            {
                "title": source.title,
                "url": source.url,
                "read_on": source.read_on.isoformat() if source.read_on else None,
            }
            for source in self._knowledge.sources_of(topic)
        ]
        return {
            "type": "knowledge",
            "v": 1,
            "fallback_text": f"{topic.title}\n\n{topic.answer}\n\n{topic.next_step}",
            "topic": topic.id,
            "title": topic.title,
            "paragraphs": list(topic.paragraphs),
            "next_step": topic.next_step,
            "sources": sources,
            "checked_on": topic.checked_on.isoformat(),
            "disclaimer": topic.disclaimer,
            "ask": ask,
            "not_modelled": list(topic.not_modelled),
        }


def _day(day: object) -> str:
    return str(day)
