"""The short sum to a question with an amount or hours in it, as a card."""

from assistant.core.errors import CoreError
from assistant.core.income.kort import Kort, kort
from assistant.core.income.kort_bedragen import TOPIC_SUMS
from assistant.core.money import Cents, euros
from assistant.core.parameters import ParameterBook
from assistant.core.say import Button, Card, Json, Say
from assistant.ports import Clock
from assistant.services.cards.notices import notice
from assistant.services.income.sum_words import SumWords
from assistant.services.talk.heard import Heard

# What the engine calls a benefit → the benefit of the rule. WIA alone is taken as WGA, which says
# itself for which part it holds.
BENEFITS = {
    "wajong": "wajong",
    "wia": "wga",
    "wga": "wga",
    "iva": "iva",
    "ww": "ww",
    "ziektewet": "ziektewet",
    "zw": "ziektewet",
    "bijstand": "bijstand",
    "participatiewet": "bijstand",
}
BY_INTENT = {
    "vraag_wajong_werken": "wajong",
    "vraag_wia_werken": "wga",
    "vraag_bijstand_werken": "bijstand",
}
BENEFIT_INTENTS = frozenset({*BY_INTENT, "vraag_andere_uitkering_werken", "vraag_uitkering_terug"})
PLAN = "start_inkomstenplan"
ASK = {"bijstand": ("gemeente", "sociaal_raadslieden")}
ASK_UWV = ("uwv", "sociaal_raadslieden")


class ShortSums:
    """Answers a benefit question that names an amount or hours."""

    def __init__(self, book: ParameterBook, words: SumWords, clock: Clock) -> None:
        self._book = book
        self._words = words
        self._clock = clock

    def answer(self, heard: Heard) -> list[Say]:
        """The sum with a way on to the plan; nothing when the question has no sum."""
        benefit = benefit_of(heard)
        if benefit is None or (heard.money is None and heard.minutes is None):
            return []
        if heard.money is not None and heard.pay == "netto":
            return [Say(text=self._words.line("kort.liever_bruto"), buttons=(self.to_plan(),))]
        on = self._book.on(self._clock.today())
        money = None if heard.money is None else Cents(heard.money)
        try:
            made = kort(benefit, money, heard.minutes, on)
        except CoreError as error:
            said = self._words.refusal(error)
            return [Say(text=f"{said.text} {said.next_step}".strip(), buttons=(self.to_plan(),))]
        if made is None:
            return []
        card = self._card(benefit, made)
        return [Say(text=str(card["fallback_text"]), card=card, buttons=(self.to_plan(),))]

    def of_topic(self, name: str) -> list[Say]:
        """The amounts of today that a topic asks for with its `sum`."""
        maker = TOPIC_SUMS[name]
        try:
            made = maker(self._book.on(self._clock.today()))
        except CoreError as error:
            return [Say(text=self._words.refusal(error).text)]
        lines = [self._words.step(one) for one in made]
        when = self._words.line("kaart.bedragen_op", dag=self._clock.today())
        return [notice(self._words.line(f"kort.bedragen.{name}"), [*lines, when])]

    def _card(self, benefit: str, made: Kort) -> Card:
        line = self._words.line
        title = line(f"kort.titel.{benefit}")
        left = line("kort.over_netto" if made.netto else "kort.over_bruto")
        amount = euros(made.laag)
        if made.laag < made.hoog:
            amount = line("kort.bereik", laag=made.laag, hoog=made.hoog)
        told = [self._words.step(one) for one in made.regels]
        lines: list[Json] = [
            {"text": text, "amount": None if one.amount is None else euros(one.amount)}
            for text, one in zip(told, made.regels, strict=True)
        ]
        assumed = [self._words.step(one) for one in made.aannames]
        note = line("kaart.let_op")
        read_out = [title, *_read_out(lines), f"{left}: {amount}", *assumed, note]
        return {
            "type": "sum",
            "v": 1,
            "fallback_text": "\n".join(read_out),
            "title": title,
            "lines": lines,
            "total": {"label": left, "amount": amount},
            "range": None,
            "sources": self._sources(made),
            "assumptions": list[Json](assumed),
            "ask": self._ask(benefit),
            "date_text": line("kaart.bedragen_op", dag=self._clock.today()),
            "note": f"{note} {line('kaart.som.plan')}",
        }

    def _sources(self, made: Kort) -> Json:
        return [
            {"title": one.title, "article": one.article, "url": one.url}
            for one in self._words.read_in_of(made.artikelen)
        ]

    def _ask(self, benefit: str) -> Json:
        return [
            {
                "name": contact.name,
                "channels": [
                    {"kind": c.kind, "label": c.value, "href": c.href, "note": c.note}
                    for c in contact.shown_channels
                ],
            }
            for contact in self._words.contacts(ASK.get(benefit, ASK_UWV))
        ]

    def to_plan(self) -> Button:
        """The way on to the income plan."""
        return Button(self._words.line("kaart.plan_maken"), intent=PLAN)


def _read_out(lines: list[Json]) -> list[str]:
    """The lines with their amounts, for whoever hears or reads them without the card."""
    told = [line for line in lines if isinstance(line, dict)]
    return [f"{one['text']} {one['amount'] or ''}".strip() for one in told]


def benefit_of(heard: Heard) -> str | None:
    """The benefit that the question is about; None when it is not one we can do in short."""
    if heard.intent not in BENEFIT_INTENTS:
        return None
    named = [BENEFITS[one] for one in heard.benefits if one in BENEFITS]
    if len(set(named)) == 1:
        return named[0]
    return None if heard.benefits else BY_INTENT.get(heard.intent or "")
