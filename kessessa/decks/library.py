"""The library: every scenario, question deck and glossary of some folders, those that are ready and those left out.

Folders are laid out as the shipped one: `cards/*.yaml` and `scenarios/*/scenario.yaml`. Reading is lazy: finding looks
at names, `headings` reads each scenario's first file, `scenario` reads one whole scenario with its question decks.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kessessa.decks import catalogue_folders as words
from kessessa.decks import defaults
from kessessa.decks.build_effects import Words
from kessessa.decks.catalogue_pictures import PICTURES_OF_NO_DECK
from kessessa.decks.deck_folder import SCENARIO_FILE, Folder
from kessessa.decks.diagnostics import Diagnostic, Place, Severity, has_errors
from kessessa.decks.finding import DECK_ID, SCENARIO_ID, id_of, line_of, listing, same_file, shown
from kessessa.decks.glossary import GLOSSARY_LINE, load_glossary
from kessessa.decks.kept_decks import KeptDecks
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.own_pictures import (
    DECKS,
    NO_PICTURES,
    SCENARIOS,
    OwnPictures,
    deck_pictures,
    scenario_pictures,
    with_own,
)
from kessessa.decks.own_pictures import FOLDER as PICTURES
from kessessa.decks.questions import load_question_deck
from kessessa.decks.scenarios import read_head, read_scenario
from kessessa.decks.source import LIMITS, Limits
from kessessa.decks.suggestions import suggest
from kessessa.language import Text
from kessessa.rules.cards import Question
from kessessa.rules.scenario import Scenario, Term

_LONGEST_NAME = 80
_YAML = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a shelf shows of a scenario. With a `problem` only id and title (the folder's name) are sure."""

    id: str
    title: Text
    pitch: Text
    place: str
    region: str
    ages: str
    teaches: Text
    lengths: tuple[int, int, int]
    picture: str
    folder: Path
    problem: Diagnostic | None = None
    round_name: Text = field(default_factory=dict)


class Library:
    """All decks of some folders. Nothing of it raises: what is wrong is told by diagnostics."""

    def __init__(
        self,
        folders: Iterable[Path],
        pictures: frozenset[str] | None = None,
        limits: Limits = LIMITS,
        kept: KeptDecks | None = None,
    ) -> None:
        """Find decks in `folders`; the earlier folder keeps an id that two decks bear.

        `passed_over` tells what was found but not taken: an id that is taken, a file under another name.
        `pictures` are the names that cards can show (see `picture_names`); None leaves pictures unchecked.
        `kept`: where checked question decks are kept between runs.
        """
        self.pictures = pictures
        self.limits = limits
        self._load_deck = load_question_deck if kept is None else kept.load
        self.passed_over: list[Diagnostic] = []
        self._deck_files: dict[str, Path] = {}
        self._folders: dict[str, Path] = {}
        self._glossary_files: dict[str, Path] = {}
        self._glossaries: dict[str, tuple[tuple[Term, ...], list[Diagnostic]]] = {}
        self._decks: dict[str, tuple[QuestionDeckModel | None, list[Diagnostic]]] = {}
        self._scenarios: dict[str, tuple[Scenario | None, list[Diagnostic]]] = {}
        self._headings: dict[str, Heading] = {}
        self._own: dict[str, OwnPictures] = {}
        for folder in folders:
            self._find(folder)

    def ids(self) -> Collection[str]:
        """Return the ids of all question decks, broken ones too."""
        return self._deck_files.keys()

    def scenario_ids(self) -> tuple[str, ...]:
        """Return the ids of all scenarios, broken ones too, in the order of the shelf."""
        return tuple(self._folders)

    def glossary(self) -> tuple[Term, ...]:
        """Return the terms of all glossaries; a broken one brings none."""
        return tuple(term for name in self._glossary_files for term in self._glossary(name)[0])

    def explained(self) -> frozenset[str]:
        """Return the abbreviations and names that a glossary explains."""
        return frozenset(short for term in self.glossary() for short in term.short)

    def deck(self, name: str) -> QuestionDeckModel | None:
        """Return a question deck, or None where it has errors or does not exist."""
        return self._deck(name)[0] if name in self._deck_files else None

    def scenario(self, name: str) -> Scenario | list[Diagnostic]:
        """Return a whole scenario, or why it cannot be played; empty where nothing is called so."""
        if name not in self._folders:
            return []
        scenario, problems = self._scenario(name)
        return problems if scenario is None else scenario

    def place_of(self, name: str) -> Path | None:
        """Return a scenario's folder or a question deck's file; None where nothing is called so."""
        return self._folders.get(name) or self._deck_files.get(name)

    def decks_of(self, name: str) -> tuple[str, ...]:
        """Return the question decks that a scenario asks from; none where it cannot be played."""
        found = self.scenario(name)
        asked = found.questions if isinstance(found, Scenario) else ()
        return tuple(dict.fromkeys(question.id.partition("/")[0] for question in asked))

    def own_pictures(self, home: str) -> OwnPictures:
        """Return the pictures of "scenarios/ID" or "cards/ID"; none where nothing is called so."""
        if home not in self._own:
            shelf, _, name = home.partition("/")
            path = (self._folders if shelf == SCENARIOS else self._deck_files).get(name)
            look = scenario_pictures if shelf == SCENARIOS else deck_pictures
            self._own[home] = NO_PICTURES if path is None else look(path, shown(path), name, self.limits)
        return self._own[home]

    def illustrated(self, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        """Return questions that name their decks' own pictures as the game knows them."""

        def shown_as(card: Question) -> str:
            return self.own_pictures(f"{DECKS}/{card.id.partition('/')[0]}").shown(card.picture)

        return tuple(card.evolve(picture=shown_as(card)) if card.picture else card for card in questions)

    def picture(self, name: str) -> bytes | None:
        """Return an author's picture by its name in the game, "scenarios/ID/NAME" or "cards/ID/NAME"; None: gone."""
        home, _, own = name.rpartition("/")
        return self.own_pictures(home).read(own)

    def headings(self) -> list[Heading]:
        """Return what a shelf shows, reading one file a scenario: other files' problems show once it was loaded."""
        return [self._heading(name) for name in self._folders]

    def left_out(self) -> list[Diagnostic]:
        """Return the errors that are known so far: call after `check` for all of them."""
        found = [*self.passed_over, *self._found()]
        return [problem for problem in found if problem.severity is Severity.ERROR]

    def check(self) -> list[Diagnostic]:
        """Read everything, and return all that is to be said about it, deck after deck."""
        for name in self._deck_files:
            self._deck(name)
        for name in self._folders:
            self._scenario(name)
        for name in self._glossary_files:
            self._glossary(name)
        return [*self.passed_over, *self._found()]

    def check_deck(self, name: str) -> list[Diagnostic]:
        """Return all that is to be said about one question deck of the library."""
        return list(self._deck(name)[1])

    def check_scenario(self, name: str) -> list[Diagnostic]:
        """Return all that is to be said about one scenario of the library, without its question decks."""
        return list(self._scenario(name)[1])

    def _found(self) -> Iterator[Diagnostic]:
        for _, problems in (*self._decks.values(), *self._scenarios.values(), *self._glossaries.values()):
            yield from problems

    def _find(self, folder: Path) -> None:
        for path in listing(folder / "cards", "*.yaml", folder):
            glossary = id_of(path, GLOSSARY_LINE)
            shelf = self._glossary_files if glossary else self._deck_files
            self._take(shelf, glossary or id_of(path, DECK_ID) or path.stem, path, path)
        for path in listing(folder / "scenarios", f"*/{SCENARIO_FILE}", folder):
            self._take(self._folders, id_of(path, SCENARIO_ID) or path.parent.name, path.parent, path)
        for path in listing(folder / "cards", "*", folder):
            if path.suffix != ".yaml" and _YAML.search(path.name):
                self.passed_over.append(
                    Diagnostic(words.WRONG_ENDING, Place(shown(path)), suggestion=_YAML.sub(".yaml", path.name))
                )
        homes = {path.parent for path in listing(folder / "scenarios", "*/*", folder) if _YAML.search(path.name)}
        for home in sorted(homes):
            if not (home / SCENARIO_FILE).is_file():
                self.passed_over.append(
                    Diagnostic(words.NO_SCENARIO_FILE, Place(shown(home)), suggestion=SCENARIO_FILE)
                )

        self._find_pictures(folder)

    def _find_pictures(self, folder: Path) -> None:
        """Tell of pictures that belong to none of the folder's question decks."""
        cards = folder / DECKS
        ours = [name for name, path in self._deck_files.items() if path.parent == cards]
        for path in listing(cards / PICTURES, "[!.]*", folder):
            if path.name not in ours:
                slots, near = {"name": path.name[:_LONGEST_NAME]}, suggest(path.name, ours)
                self.passed_over.append(
                    Diagnostic(PICTURES_OF_NO_DECK, Place(shown(path)), slots, suggestion=near, known=tuple(ours[:12]))
                )

    def _take(self, shelf: dict[str, Path], name: str, kept: Path, file: Path) -> None:
        earlier = shelf.setdefault(name, kept)
        if earlier != kept and not same_file(earlier, kept):
            place = Place(shown(file), *line_of(file, name))
            self.passed_over.append(Diagnostic(words.TAKEN, place, {"id": name, "file": shown(earlier)}))

    def _glossary(self, name: str) -> tuple[tuple[Term, ...], list[Diagnostic]]:
        if name not in self._glossaries:
            path = self._glossary_files[name]
            self._glossaries[name] = load_glossary(path, shown(path), self.limits)
        return self._glossaries[name]

    def _deck(self, name: str) -> tuple[QuestionDeckModel | None, list[Diagnostic]]:
        if name not in self._decks:
            path, own = self._deck_files[name], self.own_pictures(f"{DECKS}/{name}")
            pictures = own.known(self.pictures)
            found = self._load_deck(path, shown(path), self.limits, pictures, self.explained())
            self._decks[name] = with_own(found, own)
        return self._decks[name]

    def _scenario(self, name: str) -> tuple[Scenario | None, list[Diagnostic]]:
        if name not in self._scenarios:
            folder = Folder(self._folders[name], shown(self._folders[name]))
            own = self.own_pictures(f"{SCENARIOS}/{name}")
            found, problems = read_scenario(folder, self, self.pictures, self.limits, self.explained(), own)
            whole = (
                None
                if found is None
                else found.evolve(terms=(*found.terms, *self.glossary()), questions=self.illustrated(found.questions))
            )
            self._scenarios[name] = whole, problems
            self._headings.pop(name, None)
        return self._scenarios[name]

    def _heading(self, name: str) -> Heading:
        if name not in self._headings:
            self._headings[name] = self._read_heading(name)
        return self._headings[name]

    def _read_heading(self, name: str) -> Heading:
        path = self._folders[name]
        model, problems = read_head(Folder(path, shown(path)), self.limits)
        problems = [*self._scenarios.get(name, (None, []))[1], *problems]
        problem = next((found for found in problems if found.severity is Severity.ERROR), None)
        if model is None:
            return Heading(name, {"fr": path.name, "en": path.name}, {}, "", "", "", {}, (0, 0, 0), "", path, problem)
        text, place = Words(model.language, ()).text, model.place
        return Heading(
            id=name,
            title=text(model.title),
            pitch=text(model.pitch),
            place=place.name if place else "",
            region=(place.region or "") if place else "",
            ages=model.ages or "",
            teaches=text(model.teaches),
            lengths=(model.length.short, model.length.standard, model.length.long),
            picture=self.own_pictures(f"{SCENARIOS}/{name}").shown(model.picture),
            folder=path,
            problem=problem,
            round_name=text(model.round) or defaults.ROUND,
        )


def picture_names(assets: Path) -> frozenset[str]:
    """Return the names that cards can show: vignettes and buildings of the village."""
    folders = (assets / "vignettes", assets / "village" / "buildings")
    return frozenset(path.stem for folder in folders for path in folder.glob("*.svg"))


def blocks(diagnostics: Sequence[Diagnostic], *, strict: bool = False) -> bool:
    """Tell whether a check has failed: by an error, or, when strict, by a warning."""
    return bool(diagnostics) if strict else has_errors(list(diagnostics))
