"""TEMPORARY while state and texts are being written."""

from assistant.services.turns import Turn
from assistant.core.say import Say


class Crisis:
    def __init__(self, lexicon, texts, contacts):
        self.lexicon = lexicon

    def hear(self, conversation, text):
        return None

    def resources(self, conversation):
        return None

    def second_vote(self, conversation):
        return [Say("utter_vangnet_check")]

    def hard_moment(self, conversation):
        return [Say("utter_zwaar_moment")]
