"""What a cell means: a kind of question, yes or no, a whole number, a list of names, effects; how each is written."""

import re
from collections.abc import Mapping
from typing import Final

from kessessa.decks.exchange.columns import folded
from kessessa.language.things import PILLARS, RESOURCES
from kessessa.scoring.frameworks import BY_ID

# Kinds of question by the key of their body, with the words that name them; the first of each language is written.
KINDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "options": {
        "fr": ("choix", "QCM", "choix multiple", "choix unique", "QCU"),
        "en": ("choice", "multiple choice", "single choice", "MCQ", "quiz", "options"),
    },
    "answer": {
        "fr": ("vrai-faux", "vrai ou faux", "VF"),
        "en": ("true-false", "true or false", "TF", "boolean"),
    },
    "order": {
        "fr": ("ordre", "chronologie", "remettre dans l’ordre", "classement"),
        "en": ("order", "timeline", "ordering", "ranking"),
    },
    "pairs": {
        "fr": ("paires", "paire", "appariement", "association", "relier"),
        "en": ("pairs", "pair", "matching", "match"),
    },
    "number": {
        "fr": ("estimation", "estimer", "numérique"),
        "en": ("estimate", "estimation", "numerical", "number", "slider"),
    },
    "discuss": {
        "fr": ("discussion", "débat", "ouverte", "question ouverte"),
        "en": ("discuss", "debate", "open", "open question"),
    },
}
YES: Final = ("true", "vrai", "oui", "yes", "v", "t", "1", "wahr")
NO: Final = ("false", "faux", "non", "no", "f", "0", "falsch")
SPREADSHEET_ERRORS: Final = frozenset(
    {"#REF!", "#N/A", "#NAME?", "#NOM?", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NULL!", "#NUM!", "#NOMBRE!"}
)

_KIND_OF: Final = {folded(name): body for body, all_of in KINDS.items() for names in all_of.values() for name in names}
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_WHOLE = re.compile(r"[-+\u2212]?\d{1,12}(?:[.,]0+)?")
_REAL = re.compile(r"[-+\u2212]?\d{1,12}[.,]\d{1,12}")
_BETWEEN = re.compile(r"[;,\n|]+")
_EFFECT = re.compile(r"(?P<name>.*?)\s*[:=]?\s*(?P<amount>[-+\u2212]?\s*\d{1,6})", re.DOTALL)


def _labels(known: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {folded(label): name for name, text in known.items() for label in (name, *text.values())}


PILLAR_NAMES: Final = _labels(PILLARS)
TARGET_NAMES: Final = {**_labels(RESOURCES), **PILLAR_NAMES}
PRINCIPLE_NAMES: Final = {
    **_labels({name: principle.name for name, principle in BY_ID.items()}),
    **_labels({name: principle.short for name, principle in BY_ID.items()}),
}


def kind_of(cell: str) -> str | None:
    """Return the body that a kind's name means; None where it means none."""
    return _KIND_OF.get(folded(cell))


def kind_name(body: str, language: str) -> str:
    """Return how a kind is written."""
    return KINDS[body]["fr" if language == "fr" else "en"][0]


def yes_or_no(cell: str) -> bool | None:
    """Return what a cell answers; None where it is neither."""
    word = folded(cell)
    if word in YES:
        return True
    return False if word in NO else None


def whole(cell: str) -> int | None:
    """Return a whole number, with a space between thousands and zeros behind a comma or point; else None."""
    plain = _SPACES.sub("", cell).removesuffix("%")
    if not _WHOLE.fullmatch(plain):
        return None
    return int(re.split("[.,]", plain.replace("\u2212", "-"))[0])


def is_number(cell: str) -> bool:
    """Tell whether a cell is a number of any kind."""
    return whole(cell) is not None or bool(_REAL.fullmatch(_SPACES.sub("", cell).removesuffix("%")))


def names(cell: str, labels: Mapping[str, str] | None = None) -> list[str]:
    """Return the names between semicolons, commas or line ends; `labels` turn names in any language into ids."""
    labels = labels or {}
    whole_cell = labels.get(folded(cell))
    if whole_cell:
        return [whole_cell]
    parts = [part.strip() for part in _BETWEEN.split(cell)]
    return [labels.get(folded(part), part) for part in parts if part]


def effects(cell: str) -> dict[str, int] | None:
    """Return what "democracy +1; knowledge -2" says; None where it says something else."""
    found: dict[str, int] = {}
    for part in (piece.strip() for piece in _BETWEEN.split(cell)):
        match = _EFFECT.fullmatch(part)
        if not match or not match["name"]:
            if part:
                return None
            continue
        name = TARGET_NAMES.get(folded(match["name"]), match["name"])
        if name in found:
            return None
        found[name] = int(_SPACES.sub("", match["amount"]).replace("\u2212", "-"))
    return found or None


def guarded(text: str) -> str:
    """Return a text as a cell; one that reads like a spreadsheet's error gets an apostrophe before it."""
    return f"'{text}" if text.strip().lstrip("'") in SPREADSHEET_ERRORS else text


def unguarded(cell: str) -> str:
    """Return a cell's text without that apostrophe."""
    return cell[1:] if cell.startswith("'") and cell.strip().lstrip("'") in SPREADSHEET_ERRORS else cell


def effects_written(changes: Mapping[str, object]) -> str:
    """Return effects as a cell."""
    return "; ".join(f"{name} {amount:+d}" for name, amount in changes.items() if isinstance(amount, int))
