"""Logs that never hold what somebody typed: of an exception only its kind and its place."""

import logging
import traceback


def kind_and_place(error: BaseException) -> str:
    """For example `KeyError at guides.py:120`; the message of an exception may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__} at {place}"


class NoWords(logging.Filter):
    """Puts kind and place in the stead of a traceback with its messages."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Always lets the record through, without the words of its exception."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            record.msg, record.args = kind_and_place(error), ()
            record.exc_info, record.exc_text = None, None
        return True


def quiet_logs() -> None:
    """Use it for every handler of this process."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    for handler in logging.getLogger().handlers:
        handler.addFilter(NoWords())
