"""A glossary: the words that cards may use without explaining them. Which words a text uses is not looked at here."""

import re
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import Field, ValidationError

from kessessa.decks import catalogue_questions as words
from kessessa.decks.build_effects import Words
from kessessa.decks.catalogue_files import TOO_MANY_PROBLEMS
from kessessa.decks.checks_texts import check_texts
from kessessa.decks.diagnostics import Diagnostic, cut_after, has_errors, in_order
from kessessa.decks.document import Document
from kessessa.decks.models_shared import FileHead, Id, Line, StrictModel
from kessessa.decks.models_shared import Text as Written
from kessessa.decks.questions import newer_format
from kessessa.decks.shape_errors import explain_shape
from kessessa.decks.source import LIMITS, Limits, read_file
from kessessa.decks.yaml_reader import read_yaml
from kessessa.rules.effects import Text
from kessessa.rules.scenario import Term

GLOSSARY_LINE: Final = re.compile(rb"^glossary:[ \t]*[\"']?([a-z0-9-]{1,80})", re.MULTILINE)
_MOST_TERMS: Final = 500
_HEAD: Final = re.compile(r"([^:,.;]{1,32}?)[ \u00a0\u202f]?: (.+)", re.DOTALL)
"""A word and what it means, on one line."""


class TermModel(StrictModel):
    """One term: what it is called, what texts may call it for short, and what it means."""

    id: Id
    term: Written
    short: Annotated[list[Line], Field(default_factory=list, max_length=10)]
    means: Written


class GlossaryModel(FileHead):
    """A whole glossary."""

    glossary: Id
    terms: Annotated[list[TermModel], Field(min_length=1, max_length=_MOST_TERMS)]


def load_glossary(path: Path, name: str, limits: Limits = LIMITS) -> tuple[tuple[Term, ...], list[Diagnostic]]:
    """Load a glossary and everything that is to be said about it; no terms after an error. Raises nothing."""
    data = read_file(path, name, limits)
    return ((), [data]) if isinstance(data, Diagnostic) else read_glossary(data, name, limits)


def read_glossary(data: bytes, name: str, limits: Limits = LIMITS) -> tuple[tuple[Term, ...], list[Diagnostic]]:
    """Do what load_glossary does, with a file's bytes."""
    document = read_yaml(data, name, limits)
    if isinstance(document, list):
        return (), document
    newer = newer_format(document)
    if newer is not None:
        return (), [newer]
    problems = [*document.problems, *_twice(document)]
    terms: tuple[Term, ...] = ()
    try:
        model = GlossaryModel.model_validate(document.data)
    except ValidationError as error:
        problems += explain_shape(error, GlossaryModel, document)
    else:
        short = frozenset(name for one in model.terms for name in one.short)
        problems += check_texts(document, model.language, explained=short)
        text = Words(model.language, ()).text
        terms = tuple(Term(one.id, text(one.term), text(one.means), tuple(one.short)) for one in model.terms)
    found = in_order(problems)
    return (() if has_errors(found) else terms), cut_after(found, limits.problems, TOO_MANY_PROBLEMS)


def own_term(name: str, said: Text) -> Term:
    """Return a word of a scenario's own glossary: "Word: what it means", else called as its `name`."""
    parts = {language: _HEAD.fullmatch(text) for language, text in said.items()}
    called = {language: found[1] if found else name.replace("-", " ") for language, found in parts.items()}
    means = {language: found[2] if found else said[language] for language, found in parts.items()}
    return Term(
        name, called, {language: text[:1].upper() + text[1:] for language, text in means.items()}, (name.upper(),)
    )


def _twice(document: Document) -> list[Diagnostic]:
    terms: Any = document.data.get("terms") if isinstance(document.data, dict) else None
    first: dict[str, int] = {}
    found = []
    for index, term in enumerate(terms[:_MOST_TERMS] if isinstance(terms, list) else []):
        name = term.get("id") if isinstance(term, dict) else None
        if not isinstance(name, str):
            continue
        if name in first:
            line = document.value_place(("terms", first[name], "id")).line
            found.append(document.problem(words.CARD_TWICE, ("terms", index, "id"), id=name, line=line))
        first.setdefault(name, index)
    return found
