"""The reference of the format as a Markdown page, made from the models, so that it is never behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import Any, Final

from kessessa.decks import defaults
from kessessa.decks import reference_parts as parts
from kessessa.decks.checks_reading import MOST_WORDS
from kessessa.decks.checks_texts import GOAL_LINE, LONGEST, OPTION
from kessessa.decks.deck_folder import MOST_FILES
from kessessa.decks.json_schema import schema
from kessessa.decks.models_cards import KINDS
from kessessa.decks.models_questions import BODIES
from kessessa.decks.models_shared import LONGEST_TEXT
from kessessa.decks.own_pictures import MOST_BYTES, MOST_SIDE
from kessessa.decks.reference_parts import Part
from kessessa.decks.reference_types import Types, anchor, default_of, table
from kessessa.decks.source import LIMITS
from kessessa.decks.starting import QUESTIONS, SCENARIO, starter
from kessessa.decks.typography import typeset
from kessessa.language import Text, pick
from kessessa.language import reference as words
from kessessa.language import schema as told
from kessessa.language.things import ACCOUNTS, PILLARS, POWERS, RESOURCES
from kessessa.scoring.frameworks import PRINCIPLES

_IN_PLACE_OF_A: Final = {"FileHead": "QuestionDeckModel", "CardHead": "ChoiceCard", "CardModel": "EventModel"}
"""Models that are only the beginning of others, and one that has all their fields."""
_LINKED: Final[dict[str, Text]] = {
    "principles": words.PRINCIPLES,
    "picture": words.PICTURES,
    "CardHead.effects": words.EFFECTS,
    "EventModel.place": words.PICTURES,
    "ScenarioModel.start": parts.START,
    "FrameworkModel.principles": parts.OWN_PRINCIPLE,
}
_NO_BUILDINGS: Final = re.compile(r".*-plot(-large)?|closed-marker|scaffold")


def as_markdown(language: str, assets: Path) -> str:
    """Return the page in a language; `assets` holds the pictures that cards can name."""
    lines = "\n".join(_Page(language, assets).lines()).split("\n")
    shown, code = [], False
    for line in lines:
        code = code is not line.startswith("```")
        shown.append(line if code else typeset(line, language))
    return "\n".join(shown).rstrip("\n") + "\n"


class _Page:
    """Builds the lines of the page, chapter by chapter."""

    def __init__(self, language: str, assets: Path) -> None:
        self.language = language
        self.assets = assets
        self.models: dict[str, dict[str, Any]] = schema(language)["definitions"]
        titles = {part.model.__name__: pick(part.title, language) for part in parts.ALL}
        own = {"Effects": pick(words.EFFECTS, language), "Condition": pick(words.CONDITIONS, language)}
        self.types = Types(language, titles | own)

    def lines(self) -> Iterator[str]:
        """Yield the whole page."""
        yield from (f"# {self._(words.TITLE)}", "", self._(words.INTRO), "", self._(words.MADE), "")
        yield from self._said(words.FILES, words.FILES_SAYS)
        yield from self._said(words.WRITING, words.WRITING_SAYS)
        yield from self._said(words.VALUES, words.VALUES_SAYS)
        yield from self._part(parts.FILE, 2)
        yield from self._questions()
        yield from self._scenario()
        yield from self._cards()
        yield from self._effects()
        yield from self._conditions()
        yield from self._part(parts.GLOSSARY, 2)
        yield from self._part(parts.TERM)
        yield from self._principles()
        yield from self._always()
        yield from self._pictures()
        yield from self._limits()

    def _(self, text: Text, **slots: object) -> str:
        return pick(text, self.language, **slots)

    def _said(self, title: Text, text: Text) -> Iterator[str]:
        yield from (f"## {self._(title)}", "", self._(text), "")

    def _questions(self) -> Iterator[str]:
        yield from self._part(parts.DECK, 2)
        yield from self._part(parts.QUESTION)
        yield from (self._(words.ONE_BODY, names=", ".join(f"`{name}`" for name in BODIES)), "")
        for part in (*parts.QUESTIONS, parts.SOURCE):
            yield from self._part(part)

    def _scenario(self) -> Iterator[str]:
        yield from self._part(parts.SCENARIO, 2)
        for part in parts.HEAD:
            yield from self._part(part)
        yield from (f"### {self._(parts.START)}", "", self._(words.START_SAYS), "", *self._example("start"))

    def _cards(self) -> Iterator[str]:
        title = {"fr": "Les cartes d’un scénario", "en": "The cards of a scenario"}
        yield from self._said(title, words.CARD_LISTS)
        for part in (parts.CARD, *parts.CARDS):
            yield from self._part(part)

    def _effects(self) -> Iterator[str]:
        yield from self._said(words.EFFECTS, words.EFFECTS_SAYS)
        examples = {name: self._(text) for name, text in parts.EFFECTS.items()}
        yield from self._words(examples, told.EFFECTS)
        for part in parts.OF_EFFECTS:
            yield from self._part(part)

    def _conditions(self) -> Iterator[str]:
        yield from self._said(words.CONDITIONS, words.CONDITIONS_SAYS)
        yield from self._words(parts.CONDITIONS, told.CONDITIONS)
        for part in parts.OF_CONDITIONS:
            yield from self._part(part)

    def _words(self, examples: Mapping[str, str], meant: Mapping[str, Text]) -> list[str]:
        """Return the table of a closed set of words."""
        rows = []
        for name, example in examples.items():
            known = RESOURCES if name == "resource" else PILLARS
            many = parts.FIRST_WORDS.get(name)
            says = self._(many, names=", ".join(f"`{each}`" for each in known)) if many else self._(meant[name])
            rows.append(("…" if many else f"`{name}`", f"`{example}`", says))
        return table(words.WORD_COLUMNS, rows, self.language)

    def _part(self, part: Part, level: int = 3) -> Iterator[str]:
        """Yield the heading, the fields and the example of a model."""
        name = part.model.__name__
        fields = self.models[_IN_PLACE_OF_A.get(name, name)]
        own = {field.alias or key for key, field in part.model.model_fields.items()}
        own -= set(part.base.model_fields if part.base else ())
        shapes = sorted(fields["properties"].items(), key=lambda item: item[0] in KINDS)
        rows = [self._row(name, field, shape, fields) for field, shape in shapes if field in own]
        yield from (f"{'#' * level} {self._(part.title)}", "")
        if part.base is not None:
            title = self.types.titles[part.base.__name__]
            yield from (self._(words.OWN_FIELDS, name=title, link=f"#{anchor(title)}"), "")
        yield from table(words.COLUMNS, rows, self.language)
        yield from self._example(part.example)

    def _row(self, model: str, field: str, shape: dict[str, Any], fields: dict[str, Any]) -> tuple[str, ...]:
        linked = _LINKED.get(f"{model}.{field}") or _LINKED.get(field)
        title = self._(linked) if linked else ""
        value = f"[{title.lower()}](#{anchor(title)})" if linked else self.types.told(shape)
        without = self._(words.NEEDED) if field in fields.get("required", ()) else default_of(shape)
        return (f"`{field}`", value, without, shape["description"])

    def _example(self, name: str) -> Iterator[str]:
        if name:
            yield from (self._(words.EXAMPLE), "", "```yaml", example(name, self.language), "```", "")

    def _principles(self) -> Iterator[str]:
        yield from self._said(words.PRINCIPLES, words.PRINCIPLES_SAYS)
        rows = [(f"`{one.id}`", self._(one.name), self._(one.line)) for one in PRINCIPLES]
        yield from table(words.PRINCIPLE_COLUMNS, rows, self.language)

    def _always(self) -> Iterator[str]:
        yield from (f"## {self._(words.ALWAYS)}", "", self._(words.ALWAYS_PILLARS), "")
        starts = {name: str(defaults.PILLAR_START) for name in PILLARS}
        starts |= {name: str(value) for name, value in defaults.STARTS.items()}
        chapters = (
            (words.ALWAYS_RESOURCES, RESOURCES),
            (words.ALWAYS_ACCOUNTS, ACCOUNTS),
            (words.ALWAYS_POWERS, POWERS),
        )
        yield from self._named(PILLARS, starts)
        for title, names in chapters:
            yield from (self._(title), "", *self._named(names, starts))

    def _named(self, names: Mapping[str, Text], starts: Mapping[str, str]) -> list[str]:
        counted = not names.keys().isdisjoint(starts)
        rows = [(f"`{name}`", self._(text), starts.get(name, "")) for name, text in names.items()]
        columns = 3 if counted else 2
        return table(words.ALWAYS_COLUMNS[:columns], [row[:columns] for row in rows], self.language)

    def _pictures(self) -> Iterator[str]:
        yield from self._said(words.PICTURES, words.PICTURES_SAYS)
        for title, folder in ((words.BUILDINGS, "village/buildings"), (words.VIGNETTES, "vignettes")):
            names = sorted(path.stem for path in (self.assets / folder).glob("*.svg"))
            listed = ", ".join(f"`{name}`" for name in names if not _NO_BUILDINGS.fullmatch(name))
            yield from (f"### {self._(title)}", "", listed, "")
        limits = {"size": MOST_BYTES // 1_000_000, "side": MOST_SIDE, "most": LIMITS.pictures}
        yield from (f"### {self._(words.OWN_PICTURES)}", "", self._(words.OWN_PICTURES_SAYS, **limits), "")

    def _limits(self) -> Iterator[str]:
        yield from self._said(words.LIMITS, words.LIMITS_SAYS)
        lengths = {f"{kind}: {field}": most for kind, fields in LONGEST.items() for field, most in fields.items()}
        lengths |= {f"{self._(words.IN_OPTIONS)}: {field}": most for field, most in OPTION.items()}
        lengths["goal_line"] = GOAL_LINE
        rows = [(f"`{name}`", str(most)) for name, most in lengths.items()]
        yield from table(words.LENGTH_COLUMNS, rows, self.language)
        yield self._(
            words.OTHER_LIMITS,
            size=LIMITS.size // 1_000_000,
            files=MOST_FILES,
            cards=LIMITS.cards,
            signs=LONGEST_TEXT,
            most=MOST_WORDS,
        )


def example(name: str, language: str) -> str:
    """Return the lines that show a part: written for it, or taken from the starter decks by a card's id or a field."""
    if name in parts.EXAMPLES:
        return pick(parts.EXAMPLES[name], language)
    for kind in (SCENARIO, QUESTIONS):
        found = _lines_of(starter(kind, "my-deck", language).split("\n"), name)
        if found:
            return "\n".join(found)
    raise KeyError(name)


def _lines_of(lines: list[str], name: str) -> list[str]:
    """Return the lines of a card under its list, or of a field on top of the file; none where neither is."""
    if f"  - id: {name}" in lines:
        at = lines.index(f"  - id: {name}")
        heads = [line for line in lines[:at] if re.fullmatch(r"[a-z_]+:", line)]
        return [heads[-1], lines[at], *_inside(lines[at + 1 :], 4)]
    for at, line in enumerate(lines):
        if line.startswith(f"{name}:"):
            return [line, *_inside(lines[at + 1 :], 2)]
    return []


def _inside(lines: list[str], spaces: int) -> Iterator[str]:
    """Yield the lines, up to the first that is not so far to the right."""
    return takewhile(lambda line: line.startswith(" " * spaces), lines)
