"""Logs that cannot hold what a person wrote, at any level.

Rasa logs message texts in debug lines, warnings and exception texts. So of records that are not
ours only the place and the kind of error are written, never the sentence.
"""

import logging
import sys
import traceback

OURS = "assistant."


class PlaceOnlyFormatter(logging.Formatter):
    """Writes our own lines in full, and of others where they come from."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}"
        if record.name.startswith(OURS):
            line = f"{line} {record.getMessage()}"
        else:
            line = f"{line} {record.module}:{record.lineno} (text withheld)"
        if record.exc_info and record.exc_info[0]:
            frames = traceback.format_tb(record.exc_info[2])
            line = f"{line}\n{''.join(frames)}{record.exc_info[0].__name__}"
        return line


def configure(level: int = logging.INFO) -> None:
    """Send every log record, Rasa's structured ones too, through one handler on standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(PlaceOnlyFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(True)
    for noisy in ("asyncio", "rasa", "sanic"):
        logging.getLogger(noisy).setLevel(max(level, logging.WARNING))
    # Deprecations inside Rasa's pinned libraries: nothing a reader of this log can do.
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    quiet_structured_logs()


def quiet_structured_logs() -> None:
    """Let Rasa's structured log lines, which print texts by default, follow the log levels."""
    import structlog

    structlog.configure(
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        processors=[structlog.stdlib.filter_by_level, structlog.processors.KeyValueRenderer()],
        cache_logger_on_first_use=True,
    )
