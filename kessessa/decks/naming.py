"""How options and sites without a written id get one, from their English words. Written ids are kept."""

import re
import unicodedata
from typing import Any, Final

LONGEST_ID: Final = 60
_NOT_IN_AN_ID = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """Make an id of a text: "A key for each!" becomes "a-key-for-each"; empty where no letter or digit is."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return _NOT_IN_AN_ID.sub("-", plain)[:LONGEST_ID].strip("-")


def english(text: Any) -> str:
    """Return the English of a text as it was read, or the first language that there is."""
    if isinstance(text, dict):
        text = text.get("en") or next(iter(text.values()), "")
    return text if isinstance(text, str) else ""


def option_ids(options: Any) -> list[str]:
    """Return the id of each option of a card as it was read; made ones are kept apart by -2, -3 ..."""
    written = [option.get("id") if isinstance(option, dict) else None for option in _listed(options)]
    taken = {name for name in written if isinstance(name, str)}
    ids = []
    for option, own in zip(_listed(options), written, strict=True):
        name = own
        if not isinstance(name, str):
            name = _free(slug(english(option.get("do"))) if isinstance(option, dict) else "", taken)
            taken.add(name)
        ids.append(name)
    return ids


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 1
    while wanted and name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _listed(options: Any) -> list[Any]:
    return options if isinstance(options, list) else []
