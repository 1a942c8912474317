"""A small valid scenario in one file, that tests break one thing of, and where its files come from."""

import re
from collections.abc import Collection

from deck_samples import card, deck

from kessessa.decks.catalogue_files import FILE_MISSING
from kessessa.decks.deck_folder import SCENARIO_FILE
from kessessa.decks.diagnostics import Diagnostic, Place
from kessessa.decks.models_cards import KINDS
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.questions import read_question_deck
from kessessa.decks.scenarios import Read, read_scenario
from kessessa.decks.source import LIMITS, Limits

PICTURES = frozenset({"cafe", "key", "newspaper"})
QUESTIONS = (
    "answer: true\neffects: {democracy: 1}\nprinciples: [democratic-control, autonomy]",
    "id: other\nanswer: true\nprinciples: [democratic-control, autonomy]",
)
PROJECT = "{{id: {0}, project: true, title: a, text: b, options: [{{do: c, because: d}}, {{do: e, because: f}}]}}"

SCENARIO = {
    "kessessa": "kessessa: 1",
    "scenario": "scenario: small",
    "language": "language: fr",
    "title": "title: Petit",
    "pitch": "pitch: On commence.",
    "questions": "questions: [basics]",
    "economy": "economy:\n  running: {rent: -100, sales: 10}\n  welcome: social",
    "accounts": "accounts: {sales: Ventes, rent: Loyer}",
    "form": "form: {name: SCIC, law: La loi.}",
    "surplus_project": "surplus_project: Un four",
    "goals": "goals: [{stars: 1, need: {opened: [cafe]}, text: a}]",
    "dangers": "dangers:\n  - {id: d, when: {social: {max: 0}}, rounds: 2, title: a, warning: b, ending: c, advice: d}",
    "win": "win: Gagné",
    "lose": "lose: Une autre fois",
    "events": "events:\n  - {id: article, title: a, text: b, effects: {social: 1}, picture: newspaper}",
    "matters": "matters:\n"
    "  - {id: keys, dilemma: {rounds: 2, default: box}, title: a, text: b, left: {democracy: -1},\n"
    "     options: [{id: box, do: c, because: d}, {do: Un trousseau, because: f}]}\n"
    "  - id: build\n"
    "    project: true\n"
    "    title: a\n"
    "    text: b\n"
    "    options:\n"
    "      - {do: On bâtit, because: d, cost: 100, work: {tokens: 3, opens: cafe, name: Chantier}}\n"
    "      - {do: On attend, because: f}\n"
    f"  - {PROJECT.format('paint')}",
    "activities": "activities: [{id: cafe, title: Le café, staff: 1, each_round: {income: {sales: 100}}}]",
    "orientations": "orientations:\n"
    "  - {id: open-wide, title: a, text: b, each_round: {social: 1}}\n"
    "  - {id: ally, title: a, text: b, effects: {partners: 1}}\n"
    "  - {id: save, title: a, text: b, charges: -20}",
}


def scenario(fragment: str = "") -> str:
    """The valid scenario with the fragment's top-level keys in place of its own."""
    keys = {line.split(":", maxsplit=1)[0] for line in fragment.splitlines() if line[:1].isalpha()}
    kept = [lines for key, lines in SCENARIO.items() if key not in keys]
    return "\n".join([*kept, fragment]) + "\n"


class Memory:
    """Files that are only in memory."""

    def __init__(self, **files: str | bytes) -> None:
        self.files = {name.replace("_yaml", ".yaml"): text for name, text in files.items()}

    def shown(self, name: str) -> str:
        return name

    def read(self, name: str, limits: Limits = LIMITS) -> bytes | Diagnostic:
        text = self.files.get(name)
        if text is None:
            return Diagnostic(FILE_MISSING, Place(name))
        return text.encode() if isinstance(text, str) else text[: limits.size + 1]

    def names(self) -> tuple[str, ...]:
        return tuple(self.files)


class Decks:
    """One sound question deck of level 1 and one broken one."""

    def ids(self) -> Collection[str]:
        return ("basics", "broken")

    def deck(self, name: str) -> QuestionDeckModel | None:
        return (
            read_question_deck(deck(*(card(text) for text in QUESTIONS)).encode(), "basics.yaml")[0]
            if (name == "basics")
            else None
        )


def read(fragment: str = "", limits: Limits = LIMITS, **further: str | bytes) -> Read:
    """Read the small scenario with a fragment in it, and further files such as `more_yaml`."""
    files = Memory(**{SCENARIO_FILE.replace(".", "_"): scenario(fragment), **further})
    return read_scenario(files, Decks(), PICTURES, limits)


def read_with(fragment: str, limits: Limits = LIMITS) -> Read:
    """Read the small scenario with a fragment: its lists of cards stand in a further file, beside the small ones."""
    parts = re.split(r"^(?=[a-z_]+:)", fragment, flags=re.MULTILINE)
    cards = [part for part in parts if part.partition(":")[0] in KINDS]
    head = "\n".join(part.rstrip() for part in parts if part not in cards)
    if not cards:
        return read(head, limits)
    more = "kessessa: 1\n" + "\n".join(part.rstrip() for part in cards)
    return read(f"{head}\nfiles: [more.yaml]", limits, more_yaml=more)
