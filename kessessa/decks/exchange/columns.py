"""The columns of a table of questions: their headers in French and English, and which column a header means."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kessessa.decks.suggestions import suggest
from kessessa.language import Text

MOST_ITEMS: Final = 6
ITEM, DETAIL = "item", "detail"
# Columns that may stand once a language.
TEXTS: Final = frozenset({"question", ITEM, DETAIL, "unit", "explain", "neighbour", "notes"})

_LETTERS = "abcdef"
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_SIGNS = re.compile(r"[^\w]+")
_BRACKETED = re.compile(r"^(?P<name>.*?)\s*[(\[](?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[)\]]\s*$", re.DOTALL)
_LANGUAGES: Final = {
    "fr": "fr", "francais": "fr", "french": "fr",
    "en": "en", "anglais": "en", "english": "en",
}  # fmt: skip
_PLURAL = re.compile(r"\(e?s\)")
_LONGEST_HEADER = 80


@dataclass(frozen=True, slots=True)
class Known:
    """A column that a table can have: what it is called, and by which other names it is known.

    `fr` and `en` list names, the first of which is written; `numbered`: there is one for each item of a card.
    """

    field: str
    fr: tuple[str, ...]
    en: tuple[str, ...]
    holds: Text
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds: a field, which item of it (from 1; 0 for none), and the language ("" for the deck's)."""

    field: str
    number: int = 0
    language: str = ""


COLUMNS: Final = (
    Known("id", ("id", "identifiant"), ("id", "identifier"), {
        "fr": "le nom de la carte : minuscules, chiffres et tirets ; vide, il est tiré de la question",
        "en": "the card’s name: lower case, digits and hyphens; where empty it is made from the question",
    }),
    Known("kind", ("type", "type de question", "genre"), ("kind", "question type", "question kind"), {
        "fr": "choix, vrai-faux, ordre, paires, estimation ou discussion ; vide, il est deviné s’il est clair",
        "en": "choice, true-false, order, pairs, estimate or discuss; where empty it is guessed if it is clear",
    }),
    Known(
        "question",
        ("question", "énoncé", "intitulé", "texte de la question"),
        ("question", "question text", "prompt", "statement"),
        {"fr": "la question elle-même ; obligatoire", "en": "the question itself; needed"},
    ),
    Known("level", ("niveau", "difficulté"), ("level", "difficulty"), {
        "fr": "1, 2 ou 3 ; vide : 1", "en": "1, 2 or 3; where empty, 1",
    }),
    Known("principles", ("principes", "principe"), ("principles", "principle"), {
        "fr": "un ou plusieurs principes, séparés par des points-virgules ; vide : education",
        "en": "one or several principles, with semicolons between them; where empty, education",
    }),
    Known("picture", ("image", "illustration", "vignette"), ("picture", "image"), {
        "fr": "le nom d’une image du jeu", "en": "the name of a picture of the game",
    }),
    Known("pillar", ("pilier",), ("pillar",), {
        "fr": "le pilier que la question éclaire", "en": "the pillar that the question sheds light on",
    }),
    Known(
        "answer",
        (
            "bonne réponse", "bonnes réponses", "réponse", "réponse correcte", "réponses correctes", "réponse juste",
            "solution", "nombre",
        ),
        ("right answer", "right answers", "answer", "correct answer", "correct answers", "correct", "key", "number"),
        {
            "fr": "les lettres des bonnes propositions (A; C), « vrai » ou « faux », ou le nombre à estimer",
            "en": "the letters of the right items (A; C), “true” or “false”, or the number to estimate",
        },
    ),
    Known(
        ITEM,
        ("proposition", "réponse", "option", "choix", "étape", "élément", "terme", "gauche", "point"),
        ("item", "answer", "option", "choice", "step", "element", "term", "left", "point"),
        {
            "fr": "une proposition, une étape (dans le bon ordre), la gauche d’une paire, ou un point à écouter",
            "en": "an option, a step (in the right order), the left of a pair, or a point to listen for",
        },
        numbered=True,
    ),
    Known(
        DETAIL,
        ("précision", "pourquoi", "commentaire", "définition", "droite", "détail", "rétroaction", "explication"),
        ("detail", "because", "why", "feedback", "comment", "definition", "right", "explanation"),
        {
            "fr": "pourquoi cette proposition est fausse, le détail de l’étape, ou le terme de droite de la paire ; "
            "pour un vrai-faux, « précision 1 » dit pourquoi",
            "en": "why this option is wrong, the step’s detail, or the right of the pair; for a true-false, "
            "“detail 1” says why",
        },
        numbered=True,
    ),
    Known("low", ("minimum", "min", "de"), ("minimum", "min", "from"), {
        "fr": "le plus petit nombre que l’on peut répondre (estimation)",
        "en": "the smallest number that can be answered (estimate)",
    }),
    Known("high", ("maximum", "max", "à"), ("maximum", "max", "to"), {
        "fr": "le plus grand nombre que l’on peut répondre (estimation)",
        "en": "the greatest number that can be answered (estimate)",
    }),
    Known("step", ("pas", "par pas de"), ("step", "step size"), {
        "fr": "de combien le curseur avance (estimation)", "en": "how far the slider moves at a time (estimate)",
    }),
    Known("tolerance", ("tolérance", "marge"), ("tolerance", "margin"), {
        "fr": "l’écart qui compte encore comme juste (estimation)",
        "en": "the distance that still counts as right (estimate)",
    }),
    Known("unit", ("unité",), ("unit",), {
        "fr": "ce que l’on compte (estimation)", "en": "what is counted (estimate)",
    }),
    Known("shuffle", ("mélanger", "mélange"), ("shuffle", "shuffled"), {
        "fr": "« non » pour garder les propositions dans leur ordre (choix)",
        "en": "“no” to keep the options in their order (choice)",
    }),
    Known("explain", ("explication", "explications", "rétroaction générale"), (
        "explanation", "explain", "general feedback",
    ), {
        "fr": "ce que la classe lit après avoir répondu ; vide : la bonne réponse",
        "en": "what the class reads after answering; where empty, the right answer",
    }),
    Known("neighbour", ("à discuter", "voisin", "avec le voisin"), ("to discuss", "neighbour", "neighbor"), {
        "fr": "une question à se poser entre voisins", "en": "a question to ask one’s neighbour",
    }),
    Known("source", ("source", "titre de la source"), ("source", "source title"), {
        "fr": "d’où vient l’information", "en": "where the fact comes from",
    }),
    Known("url", ("lien", "adresse", "lien de la source"), ("link", "url", "address", "source link"), {
        "fr": "l’adresse de la source, avec https://", "en": "the source’s address, with https://",
    }),
    Known("year", ("année", "année de la source"), ("year", "source year"), {
        "fr": "l’année de la source", "en": "the source’s year",
    }),
    Known("facts", ("faits", "fait"), ("facts", "fact"), {
        "fr": "les faits vérifiés dont la carte part, séparés par des points-virgules",
        "en": "the checked facts that the card rests on, with semicolons between them",
    }),
    Known("effects", ("effets", "effet"), ("effects", "effect"), {
        "fr": "ce qu’une bonne réponse change : democracy +1; knowledge +1",
        "en": "what a right answer changes: democracy +1; knowledge +1",
    }),
    Known("notes", ("notes", "note", "notes pour l’animateur"), ("notes", "note", "facilitator’s notes"), {
        "fr": "pour la personne qui anime", "en": "for the facilitator",
    }),
    Known("tags", ("étiquettes", "étiquette", "mots-clés", "tags"), ("tags", "tag", "keywords"), {
        "fr": "des mots pour retrouver la carte, séparés par des points-virgules",
        "en": "words to find the card by, with semicolons between them",
    }),
)  # fmt: skip
BY_FIELD: Final = {known.field: known for known in COLUMNS}


def folded(words: str) -> str:
    """Return words without case, accents and signs, for comparing what people type."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", words.replace("œ", "oe")))
    return " ".join(_SIGNS.sub(" ", bare.replace("_", " ")).casefold().split())


def _names(*, numbered: bool) -> Iterator[tuple[str, str]]:
    for known in COLUMNS:
        if known.numbered is numbered:
            yield from ((folded(name), known.field) for name in (known.field, *known.fr, *known.en))


_SINGLE: Final = dict(_names(numbered=False))
_NUMBERED: Final = dict(_names(numbered=True))
# Without a number these mean the first: a true-false has one reason only.
_FIRST: Final = {folded(name): DETAIL for name in ("précision", "pourquoi", "détail", "because", "why", "feedback")}


def recognise(header: str) -> Column | None:
    """Return what a header means, in either language, whatever its case and accents; None where it means nothing."""
    if len(header) > _LONGEST_HEADER:
        return None
    header = _PLURAL.sub("", header)
    plain, hint, _ = header.partition(" - ")  # quiz sites put a hint behind: "Answer 1 - max 75 characters"
    return _recognise(header) or (_recognise(plain) if hint else None)


def _recognise(header: str) -> Column | None:
    bracketed = _BRACKETED.match(header)
    if bracketed:
        column = _meaning(folded(bracketed["name"]))
        return _in(column, _LANGUAGES.get(folded(bracketed["language"]), bracketed["language"]))
    name = folded(header)
    column = _meaning(name)
    if column is None:
        name, _, last = name.rpartition(" ")
        if last in _LANGUAGES:
            return _in(_meaning(name), _LANGUAGES[last])
    return column


def meant(header: str) -> str | None:
    """Return the header that was probably meant by one that means nothing."""
    name, _, last = folded(header).rpartition(" ")
    number = f" {last}" if name and (last.isdecimal() or last in _LETTERS) else ""
    if number:
        near = suggest(name, _NUMBERED)
        return f"{near}{number}" if near else None
    known = {folded(name): name for column in COLUMNS if not column.numbered for name in (*column.fr, *column.en)}
    near = suggest(folded(header), known)
    return known[near] if near else None


def header_of(column: Column, language: str) -> str:
    """Return the header that is written for a column."""
    known = BY_FIELD[column.field]
    name = (known.fr if language == "fr" else known.en)[0]
    number = f" {column.number}" if column.number else ""
    return f"{name}{number} ({column.language})" if column.language else f"{name}{number}"


def _meaning(name: str) -> Column | None:
    if name in _SINGLE:
        return Column(_SINGLE[name])
    if name in _FIRST:
        return Column(_FIRST[name], 1)
    base, _, last = name.rpartition(" ")
    if not base:  # "option1", "optiona" is no word
        base, last = name.rstrip("0123456789"), name[len(name.rstrip("0123456789")) :]
    number = _LETTERS.find(last) + 1 if len(last) == 1 and last in _LETTERS else 0
    if last.isdecimal() and last.isascii() and len(last) == 1:
        number = int(last)
    if base in _NUMBERED and 0 < number <= MOST_ITEMS:
        return Column(_NUMBERED[base], number)
    return None


def _in(column: Column | None, language: str) -> Column | None:
    if column is None or column.field not in TEXTS:
        return None
    return Column(column.field, column.number, language)
