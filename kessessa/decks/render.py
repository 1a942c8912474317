"""Diagnostics as text with the marked line, and as plain values for JSON; printing is elsewhere."""

from typing import Any, Final

from kessessa.decks.diagnostics import Diagnostic, Kind, Severity
from kessessa.decks.typography import typeset

_KINDS: Final[dict[str, dict[Kind, str]]] = {
    "fr": {
        Kind.TEXT: "un texte",
        Kind.WORDS: "un texte, ou un texte par langue",
        Kind.WHOLE: "un nombre entier",
        Kind.NUMBER: "un nombre",
        Kind.YES_NO: "« true » ou « false »",
        Kind.LIST: "une liste",
        Kind.MAPPING: "un ensemble de « mot: valeur »",
        Kind.NOTHING: "rien",
    },
    "en": {
        Kind.TEXT: "a text",
        Kind.WORDS: "a text, or one text a language",
        Kind.WHOLE: "a whole number",
        Kind.NUMBER: "a number",
        Kind.YES_NO: '"true" or "false"',
        Kind.LIST: "a list",
        Kind.MAPPING: 'a set of "word: value"',
        Kind.NOTHING: "nothing",
    },
}
_FRAME: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "error": "erreur",
        "warning": "avertissement",
        "meant": "vouliez-vous dire « {word} » ?",
        "known": "connus : {words}",
    },
    "en": {
        "error": "error",
        "warning": "warning",
        "meant": 'did you mean "{word}"?',
        "known": "known: {words}",
    },
}
_MOST_KNOWN = 12


def message(diagnostic: Diagnostic, language: str = "fr") -> str:
    """Say what is wrong, in `language` (fr, or en for any other), without place or suggestion."""
    language = _ours(language)
    template = diagnostic.entry.fr if language == "fr" else diagnostic.entry.en
    kinds = _KINDS[language]
    slots = {
        name: kinds[slot] if isinstance(slot, Kind) else _visible(str(slot)) for name, slot in diagnostic.slots.items()
    }
    return typeset(template.format(**slots), language)


def sentence(diagnostic: Diagnostic, language: str = "fr") -> str:
    """Say what is wrong, with the code under which `deck explain` tells more."""
    return f"{message(diagnostic, language)} [{diagnostic.code}]"


def as_text(diagnostic: Diagnostic, language: str = "fr") -> str:
    """Write a diagnostic as an author reads it: place, words, the line with its mark, hint."""
    language = _ours(language)
    frame = _FRAME[language]
    severity = frame[diagnostic.severity.value]
    where = f"{diagnostic.file}:{diagnostic.line}:{diagnostic.column}"
    lines = [f"{where}: {severity}: {sentence(diagnostic, language)}", *_marked_line(diagnostic)]
    hints = _hints(diagnostic, frame)
    if hints:
        lines.append(f"   {typeset(hints, language)}")
    return "\n".join(lines)


def as_json(diagnostic: Diagnostic, language: str = "fr") -> dict[str, Any]:
    """Give a diagnostic as plain values, for `json.dumps` and for editors."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "file": diagnostic.file,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "length": diagnostic.length,
        "message": message(diagnostic, language),
        "slots": {name: _plain(slot) for name, slot in diagnostic.slots.items()},
        "suggestion": diagnostic.suggestion,
        "known": list(diagnostic.known),
    }


def summary(diagnostics: list[Diagnostic], language: str = "fr") -> str:
    """Count errors and warnings in a short sentence."""
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    frame = _FRAME[_ours(language)]
    counts = ((errors, frame["error"]), (len(diagnostics) - errors, frame["warning"]))
    one = (0, 1) if _ours(language) == "fr" else (1,)
    return ", ".join(f"{count} {word}{'' if count in one else 's'}" for count, word in counts)


def _marked_line(diagnostic: Diagnostic) -> list[str]:
    place = diagnostic.place
    if not place.excerpt.strip():
        return []
    number = str(place.line)
    margin = " " * (len(number) + 3)
    before = place.column - 1 - place.excerpt_start
    left = "… " if place.excerpt_start else ""
    marks = " " * (before + len(left)) + "^" * place.length
    return [f"   {number} | {left}{_visible(place.excerpt)}", f"{margin} | {marks}"]


def _hints(diagnostic: Diagnostic, frame: dict[str, str]) -> str:
    parts = []
    if diagnostic.suggestion is not None:
        parts.append(frame["meant"].format(word=diagnostic.suggestion))
    if diagnostic.known:
        words = ", ".join(diagnostic.known[:_MOST_KNOWN])
        more = ", ..." if len(diagnostic.known) > _MOST_KNOWN else ""
        parts.append(frame["known"].format(words=words + more))
    return " ".join(parts)


def _visible(text: str) -> str:
    # One character for one, so that the mark stays below its place; no escape reaches a terminal.
    return "".join(" " if c in "\t\u00a0\u202f" else c if c.isprintable() else "�" for c in text)


def _plain(slot: str | int) -> str | int:
    return str(slot) if isinstance(slot, str) else slot


def _ours(language: str) -> str:
    return "fr" if language.split("-", maxsplit=1)[0] == "fr" else "en"
