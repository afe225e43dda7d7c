"""The ways in which the engine declines, each with one clear line for a person."""


class EngineError(Exception):
    """Something the person who starts or trains the engine can repair; `str` is one line."""


class TrackerStoreDown(Exception):
    """The database with conversations did not answer; the turn did not happen."""


class ConversationBusy(Exception):
    """An earlier message of the same conversation took too long."""


class ActionFailed(BaseException):
    """An action did not answer, so the turn is broken off and leaves no trace.

    A `BaseException`, because Rasa's processor catches every `Exception` of an action, logs it and
    goes on with an empty answer: the person would see nothing and nobody would notice.
    """

    def __init__(self, action: str, reason: str) -> None:
        super().__init__(f"{action}: {reason}")
        self.action = action
        self.reason = reason
