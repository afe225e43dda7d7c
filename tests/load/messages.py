"""What everybody says in the load test: one conversation, 26 messages of 20-odd kinds."""

MESSAGES = (
    # small talk
    "hallo",
    "wie ben je",
    # questions that need an action
    "mag mijn baas vragen wat ik heb",
    "wat is een proefplaatsing",
    # nothing that we know; a yes to nothing
    "het regent pannenkoeken op mars",
    "ja",
    # the openness guide in text, with two questions in between and steering
    "start de keuzehulp over vertellen",
    "ik zoek werk",
    "wat is IPS eigenlijk?",
    "alleen familie en vrienden",
    "nee",
    "waarom vraag je dat",
    "ja",
    "sla over",
    "ja",
    "ga terug",
    "nee",
    "waar ben ik",
    "samenvatting",
    "duidelijke taken en verwachtingen",
    "moet ik liegen over mijn ziekte",
    "eerlijk zijn",
    "stop",
    # outside the guide again, and back in
    "dank je",
    "ga verder",
    "stop",
)

# For the long conversation: a question with an action, then small talk, again and again.
AGAIN = ("wat is een proefplaatsing", "dank je")
