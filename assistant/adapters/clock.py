"""The one place that reads the clock, in Europe/Amsterdam."""

import os
from datetime import date, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class SystemClock:
    """The real time; `ASSISTANT_TODAY=2027-01-01` shows the assistant as of that day."""

    def now(self) -> datetime:
        """Now, with its time zone."""
        return datetime.now(AMSTERDAM)

    def today(self) -> date:
        """Today, or the day that ASSISTANT_TODAY names.

        Raises:
            ValueError: ASSISTANT_TODAY is no date (say it as 2027-01-31).
        """
        fixed = os.environ.get("ASSISTANT_TODAY")
        return date.fromisoformat(fixed) if fixed else self.now().date()
