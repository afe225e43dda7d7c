"""Every question intent is answered from the knowledge store, with source and date."""

import pytest

from assistant.bootstrap import Baken
from assistant.services.talk.heard import Heard
from tests.dialogues.talk import Talk

QUESTIONS = {
    "vraag_vertellen_voor_en_nadelen": "wat zijn voor en nadelen van vertellen over mijn klachten",
    "vraag_vertellen_aan_wie": "aan wie kan ik het het beste vertellen op mijn werk",
    "vraag_vertellen_wanneer": "wanneer is een goed moment om het te vertellen",
    "vraag_vertellen_hoe": "hoe zeg ik zoiets tegen mijn leidinggevende",
    "vraag_vertellen_ervaringen": "hoe liep het bij anderen af die het verteld hebben",
    "vraag_moet_ik_vertellen": "ben ik verplicht om mijn diagnose te melden bij een sollicitatie",
    "vraag_mag_werkgever_vragen": "mag een werkgever vragen of ik psychische klachten heb",
    "vraag_verzwijgen_of_liegen": "mag ik liegen over mijn gezondheid als ze ernaar vragen",
    "vraag_aanstellingskeuring": "mogen ze mij medisch keuren voor een baan",
    "vraag_doelgroepregister": "kan mijn werkgever zien dat ik in het doelgroepregister sta",
    "vraag_no_riskpolis_melden": "moet ik zeggen dat ik onder de no-riskpolis val",
    "vraag_bedrijfsarts_geheim": "vertelt de bedrijfsarts alles door aan mijn baas",
    "vraag_discriminatie": "ze wezen me af vanwege mijn depressie, mag dat zomaar",
    "vraag_privacy_baken": "wie kan dit gesprek lezen",
    "vraag_wajong_werken": "wat gebeurt er met mijn wajong als ik ga werken",
    "vraag_wia_werken": "hoeveel mag ik werken met een WIA-uitkering",
    "vraag_bijstand_werken": "mag ik bijverdienen in de bijstand",
    "vraag_toeslagen": "gaat mijn zorgtoeslag omlaag als ik meer verdien",
    "vraag_uitkering_terug": "krijg ik mijn uitkering terug als het werk niet lukt",
    "vraag_inkomsten_melden": "bij wie moet ik doorgeven dat ik loon krijg",
    "vraag_proefplaatsing": "wat is een proefplaatsing",
    "vraag_vrijwilligerswerk": "mag ik vrijwilligerswerk doen met mijn uitkering",
    "vraag_wat_is_ips": "wat doet een ips-coach",
    "vraag_werkt_ips": "werkt IPS eigenlijk wel",
    "vraag_werkaanpassing": "welke aanpassingen kan ik vragen op mijn werk",
    "vraag_terugval": "wat doe ik als het weer slechter gaat op mijn werk",
    "vraag_profiel": "ik weet niet waar ik goed in ben",
    "vraag_opleiding": "kan ik een opleiding gaan doen",
    "vraag_jobcoach": "hoe krijg ik een jobcoach",
    "vraag_werkgever_regelingen": "krijgt een werkgever subsidie als hij mij aanneemt",
    "vraag_solliciteren": "hoe schrijf ik een sollicitatiebrief",
    "vraag_gat_in_cv": "hoe leg ik een gat in mijn cv uit",
    "vraag_ziekmelden": "wat moet ik zeggen als ik me ziek meld",
}


@pytest.mark.parametrize("intent", sorted(QUESTIONS))
async def test_a_question_gets_a_card_with_its_source_and_date(baken: Baken, intent: str) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say(QUESTIONS[intent])
    card = talk.card("knowledge")
    assert card["sources"]
    assert card["checked_on"]
    assert intent in baken.knowledge.topics[card["topic"]].intents


@pytest.mark.parametrize("region", ["nl", "vl"])
async def test_every_question_intent_has_an_answer_in_this_region(
    baken: Baken, region: str
) -> None:
    talk = await Talk.begin(baken, region)
    conversation = baken.conversations.read(talk.conversation)
    asking = [intent for intent in baken.knowledge.intents if intent.startswith("vraag_")]
    for intent in asking:
        steered = baken.knowledge.intents[intent].steer
        if steered or baken.knowledge.intents[intent].topic == "smalltalk":
            continue
        says = baken.questions.answer(conversation, Heard("", intent, 1.0))
        assert any(say.card and say.card["type"] == "knowledge" for say in says), intent


async def test_legal_answers_say_that_they_are_no_advice(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("mag een werkgever vragen of ik psychische klachten heb")
    assert talk.card("knowledge")["disclaimer"] == "recht"


async def test_what_nobody_knows_is_said_honestly(baken: Baken) -> None:
    talk = await Talk.begin(baken, "nl")
    await talk.say("flurk bazel wompie kratoe")
    assert talk.responses == ["utter_onbekend"]
