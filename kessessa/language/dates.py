"""Days and hours as people say them."""

from __future__ import annotations

from datetime import datetime

from kessessa.language.speech import Text, pick

MONTHS: dict[str, tuple[str, ...]] = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
WHEN: Text = {"fr": "{day} {month} {year}, {hour}\u00a0h\u00a0{minute}", "en": "{day} {month} {year}, {hour}:{minute}"}
FIRST: Text = {"fr": "1er", "en": "1"}


def when(moment: datetime, language: str) -> str:
    """Return "5 mars 2026, 10 h 02" or "5 March 2026, 10:02"."""
    day = pick(FIRST, language) if moment.day == 1 else str(moment.day)
    hour = f"{moment:%H}" if language == "en" else str(moment.hour)
    names = MONTHS.get(language, MONTHS["fr"])
    return pick(WHEN, language, day=day, month=names[moment.month - 1], year=moment.year, hour=hour,
                minute=f"{moment:%M}")  # fmt: skip
