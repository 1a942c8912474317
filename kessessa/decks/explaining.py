"""The catalogue's pages, as text for a terminal and as Markdown for the documentation; nothing is printed here."""

import re
from collections.abc import Iterator
from string import Formatter
from typing import Any, Final

from kessessa.decks.catalogue import CATALOGUE
from kessessa.decks.diagnostics import Entry, Frame, Severity
from kessessa.decks.suggestions import suggest
from kessessa.decks.typography import typeset
from kessessa.language import Text, pick

_CODE = re.compile(r"(?i)(?:ke)?0*(\d{1,4})")
_LONGEST_EXAMPLE = 120
_WHERE: Final[dict[Frame, Text]] = {
    Frame.FOLDER: {"fr": "un dossier", "en": "a folder"},
    Frame.FILE: {"fr": "un fichier", "en": "a file"},
    Frame.DECK: {"fr": "un jeu de questions", "en": "a question deck"},
    Frame.CARDS: {"fr": "chaque carte d’un jeu de questions", "en": "every card of a question deck"},
    Frame.CARD: {"fr": "une question", "en": "a question"},
    Frame.SCENARIO: {"fr": "un scénario", "en": "a scenario"},
}
_SEVERITY: Final[dict[Severity, Text]] = {
    Severity.ERROR: {"fr": "erreur", "en": "error"},
    Severity.WARNING: {"fr": "avertissement", "en": "warning"},
}
_FAILS: Final[Text] = {"fr": "Ceci donne {code}, dans {where} :", "en": "This gives {code}, in {where}:"}
_PASSES: Final[Text] = {"fr": "Et ceci passe :", "en": "And this passes:"}
_TITLE: Final[Text] = {"fr": "Les messages de « deck check »", "en": "The messages of “deck check”"}
_INTRO: Final[Text] = {
    "fr": "Chaque message porte un code qui ne change pas d’une version à l’autre. Une erreur laisse le paquet de "
    "côté ; un avertissement le laisse jouer, sauf avec `--strict`. `kessessa deck explain KE0301` montre une page "
    "d’ici dans le terminal.",
    "en": "Every message bears a code that does not change from version to version. An error leaves the deck out; "
    "a warning lets it play, except with `--strict`. `kessessa deck explain KE0301` shows one page from here in "
    "the terminal.",
}
_MADE: Final[Text] = {
    "fr": "Cette page est écrite par `kessessa --lang fr deck explain --all --format md` : ne la corrigez pas.",
    "en": "This page is written by `kessessa --lang en deck explain --all --format md`: do not edit it.",
}
_PARTS: Final[tuple[tuple[int, Text], ...]] = (
    (100, {"fr": "Lire le fichier", "en": "Reading the file"}),
    (200, {"fr": "La forme des valeurs", "en": "The shape of values"}),
    (300, {"fr": "Les questions", "en": "Questions"}),
    (341, {"fr": "Les scénarios", "en": "Scenarios"}),
    (10_000, {"fr": "Ce qui se joue, mais n’est sans doute pas voulu", "en": "What plays, but is probably not meant"}),
)


def find(word: str) -> Entry | None:
    """Return the entry that a code names, however it is written: KE0042, ke42 and 42 are one."""
    found = _CODE.fullmatch(word.strip())
    return CATALOGUE.get(f"KE{int(found[1]):04d}") if found else None


def near(word: str) -> str | None:
    """Return the code that was probably meant."""
    return suggest(word.upper(), CATALOGUE)


def headline(entry: Entry, language: str) -> str:
    """Return an entry's message with an ellipsis in the place of each slot."""
    template = entry.fr if language == "fr" else entry.en
    parts = (text + ("" if slot is None else "…") for text, slot, _, _ in Formatter().parse(template))
    return typeset("".join(parts), language)


def in_a_line(entry: Entry, language: str) -> str:
    """Return code, severity and message in one line."""
    return f"{entry.code}  {pick(_SEVERITY[entry.severity], language)}: {headline(entry, language)}"


def as_page(entry: Entry, language: str) -> str:
    """Return an entry's page as plain text."""
    lines = [in_a_line(entry, language), "", _why(entry, language), "", _fails(entry, language), ""]
    lines += [f"    {line}" for line in _shown(entry.example)]
    if entry.passes:
        lines += ["", pick(_PASSES, language), "", *(f"    {line}" for line in _shown(entry.passes))]
    return "\n".join(lines)


def as_plain(entry: Entry, language: str) -> dict[str, Any]:
    """Return an entry as plain values, for `json.dumps`."""
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "message": headline(entry, language),
        "why": _why(entry, language),
        "where": entry.frame.value,
        "fails": "\n".join(_shown(entry.example)),
        "passes": "\n".join(_shown(entry.passes)),
    }


def as_markdown(language: str) -> str:
    """Return the pages of the whole catalogue as one Markdown document."""
    lines = [f"# {pick(_TITLE, language)}", "", pick(_INTRO, language), "", pick(_MADE, language), ""]
    parts = iter(_PARTS)
    below = 0
    for entry in CATALOGUE.values():
        while int(entry.code[2:]) >= below:
            below, title = next(parts)
            heading = f"## {pick(title, language)}"
        if heading:
            lines += [heading, ""]
            heading = ""
        lines += _markdown(entry, language)
    return "\n".join(lines)


def _markdown(entry: Entry, language: str) -> Iterator[str]:
    kind = "text" if entry.frame is Frame.FOLDER else "yaml"
    yield from (f"### {entry.code}", "")
    severity = pick(_SEVERITY[entry.severity], language).capitalize()
    yield from (f"**{severity}{_colon(language)} {headline(entry, language)}**", "", _why(entry, language), "")
    yield from (_fails(entry, language), "", f"```{kind}", *_shown(entry.example), "```", "")
    yield from (pick(_PASSES, language), "", f"```{kind}", *_shown(entry.passes), "```", "")


def _why(entry: Entry, language: str) -> str:
    return typeset(entry.why_fr if language == "fr" else entry.why_en, language)


def _fails(entry: Entry, language: str) -> str:
    where = pick(_WHERE[entry.frame], language)
    return typeset(pick(_FAILS, language, code=entry.code, where=where), language)


def _colon(language: str) -> str:
    return typeset(" :", language) if language == "fr" else ":"


def _shown(example: str) -> list[str]:
    """Return an example's lines: what is not text shows as a question mark, and what is very long is cut."""
    text = example.encode("utf-8", "replace").decode("utf-8").rstrip("\n")
    return [line if len(line) <= _LONGEST_EXAMPLE * 2 else f"{line[:_LONGEST_EXAMPLE]}…" for line in text.split("\n")]
