"""The real clock, the only place that asks the computer for the time."""

from __future__ import annotations

from datetime import datetime


class SystemClock:
    """The computer's own time."""

    def moment(self) -> datetime:
        """Return the date and time now, in the computer's time zone."""
        return datetime.now().astimezone()
