"""The open questions after a hit, and what follows on each answer."""

from enum import StrEnum

from assistant.core.safety.texts import Answer


class Awaiting(StrEnum):
    """The question that is open."""

    NOTHING = "nothing"
    CONTACT = "contact"  # do you want to call or chat now?
    SAFE = "safe"  # are you safe now?
    COMPANY = "company"  # is somebody with you?
    EMERGENCY = "emergency"  # does calling 112 work?
    VOICES = "voices"  # does a voice say that you must hurt somebody?
    CHECK = "check"  # do you think of suicide?
    OTHER_SAFE = "other_safe"  # is the other person in danger?
    CHILD_SAFE = "child_safe"  # is the child safe?
    HOME_SAFE = "home_safe"  # are you safe, with violence around you?
    DISTANCE = "distance"  # can you keep away from that person?


# Open question and answer → the text that follows and the question it asks.
FOLLOW_UP: dict[tuple[Awaiting, Answer], tuple[str, Awaiting]] = {
    (Awaiting.EMERGENCY, Answer.YES): ("nood_ja", Awaiting.SAFE),
    (Awaiting.EMERGENCY, Answer.CALL): ("nood_ja", Awaiting.SAFE),
    (Awaiting.EMERGENCY, Answer.NO): ("nood_nee", Awaiting.COMPANY),
    (Awaiting.EMERGENCY, Answer.UNSURE): ("nood_nee", Awaiting.COMPANY),
    (Awaiting.VOICES, Answer.YES): ("crisis_stemmen", Awaiting.SAFE),
    (Awaiting.VOICES, Answer.NO): ("check_nee", Awaiting.NOTHING),
    (Awaiting.VOICES, Answer.UNSURE): ("crisis_stemmen", Awaiting.SAFE),
    (Awaiting.CONTACT, Answer.YES): ("contact_ja", Awaiting.SAFE),
    (Awaiting.CONTACT, Answer.CALL): ("contact_ja", Awaiting.SAFE),
    (Awaiting.CONTACT, Answer.CHAT): ("contact_ja", Awaiting.SAFE),
    (Awaiting.CONTACT, Answer.NO): ("contact_nee", Awaiting.SAFE),
    (Awaiting.CONTACT, Answer.UNSURE): ("contact_nee", Awaiting.SAFE),
    (Awaiting.SAFE, Answer.YES): ("veilig_ja", Awaiting.NOTHING),
    (Awaiting.SAFE, Answer.NO): ("veilig_nee", Awaiting.COMPANY),
    (Awaiting.SAFE, Answer.UNSURE): ("veilig_weet_niet", Awaiting.SAFE),
    (Awaiting.SAFE, Answer.CALL): ("contact_ja", Awaiting.SAFE),
    (Awaiting.SAFE, Answer.CHAT): ("contact_ja", Awaiting.SAFE),
    (Awaiting.COMPANY, Answer.YES): ("gezelschap_ja", Awaiting.NOTHING),
    (Awaiting.COMPANY, Answer.NO): ("gezelschap_nee", Awaiting.EMERGENCY),
    (Awaiting.COMPANY, Answer.UNSURE): ("gezelschap_nee", Awaiting.EMERGENCY),
    (Awaiting.CHECK, Answer.YES): ("check_ja", Awaiting.CONTACT),
    (Awaiting.CHECK, Answer.NO): ("check_nee", Awaiting.NOTHING),
    (Awaiting.CHECK, Answer.UNSURE): ("check_weet_niet", Awaiting.CONTACT),
    (Awaiting.OTHER_SAFE, Answer.YES): ("ander_gevaar", Awaiting.NOTHING),
    (Awaiting.OTHER_SAFE, Answer.NO): ("ander_geen_gevaar", Awaiting.NOTHING),
    (Awaiting.OTHER_SAFE, Answer.UNSURE): ("ander_weet_niet", Awaiting.NOTHING),
    (Awaiting.CHILD_SAFE, Answer.YES): ("geweld_veilig", Awaiting.NOTHING),
    (Awaiting.CHILD_SAFE, Answer.NO): ("geweld_onveilig", Awaiting.NOTHING),
    (Awaiting.CHILD_SAFE, Answer.UNSURE): ("geweld_twijfel", Awaiting.NOTHING),
    (Awaiting.HOME_SAFE, Answer.YES): ("geweld_veilig", Awaiting.NOTHING),
    (Awaiting.HOME_SAFE, Answer.NO): ("geweld_onveilig", Awaiting.NOTHING),
    (Awaiting.HOME_SAFE, Answer.UNSURE): ("geweld_twijfel", Awaiting.NOTHING),
    (Awaiting.DISTANCE, Answer.YES): ("afstand_ja", Awaiting.NOTHING),
    (Awaiting.DISTANCE, Answer.NO): ("afstand_nee", Awaiting.NOTHING),
    (Awaiting.DISTANCE, Answer.UNSURE): ("afstand_nee", Awaiting.NOTHING),
}
# Something else than an answer: the question is put once more, in other words.
ASK_AGAIN: dict[Awaiting, tuple[str, Awaiting]] = {
    Awaiting.CONTACT: ("contact_anders", Awaiting.SAFE),
    Awaiting.EMERGENCY: ("nood_nee", Awaiting.COMPANY),
    Awaiting.DISTANCE: ("violence_geweld", Awaiting.DISTANCE),
}
