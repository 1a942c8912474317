"""Sessions to report on, played by bots and by dice, and a reader that takes a page of HTML apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from kessessa import rules
from kessessa.decks.library import Library, picture_names
from kessessa.report.subject import Subject
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Ended
from kessessa.session.debrief import word_note
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import POLICIES, bot_move, seats

ROOT = Path(__file__).resolve().parents[2]
ALONE = {"meta", "br"}


@cache
def shipped() -> Scenario:
    found = Library((ROOT,), picture_names(ROOT / "assets")).scenario("cafe-herm")
    assert isinstance(found, Scenario), found
    return found


def by_bots(seed: int = 7, teams: int = 4, length: str = "short", *, words: bool = True) -> Table:
    """Let bots play the scenario that ships to its end, and say a word each."""
    scenario = shipped()
    table = Table(Opening(scenario, seats(scenario, teams), seed, length))
    played_on(table)
    for team in range(teams if words else 0):
        table.note(word_note(team, f"mot{team}"))
    return table


@cache
def by_dice(seed: int, teams: int, moves: int = 10_000) -> Table:
    """Play at random: much is missed, objected to and voted on."""
    table, chance = Table(Opening(shipped(), seats(shipped(), teams), seed, "short")), seed
    for _ in range(moves):
        if isinstance(table.state.turn, Ended):
            break
        move, chance = POLICIES["random"].choose(table.state, rules.legal(table.state), chance)
        assert not isinstance(table.play(move), Refusal)
    return table


def replayed(table: Table, moves: int) -> Table:
    """Return another table at which the same was played, so many moves of it."""
    again = Table(table.opening)
    for step in table.history[:moves]:
        again.play(step.move)
    return again


def played_on(table: Table) -> Table:
    """Let bots play a table to its end."""
    while not isinstance(table.state.turn, Ended):
        assert not isinstance(table.play(bot_move(table.state, table.opening.seed)), Refusal)
    return table


def about(table: Table, language: str = "fr") -> Subject:
    return Subject(table, language, "2026-03-05T10:02:00+01:00", "2026-03-05T10:58:00+01:00")


@dataclass
class Element:
    """An element of a page with what is in it."""

    name: str
    given: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(item if isinstance(item, str) else item.text for item in self.inside)

    def all(self, *names: str) -> list[Element]:
        """Return every element of these names inside this one, in order."""
        found = []
        for item in self.inside:
            if isinstance(item, Element):
                found += [item] if item.name in names or not names else []
                found += item.all(*names)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute twice in {tag}"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in ALONE:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        raise AssertionError(f"{tag} is closed as XML is")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag, f"{tag} is closed where it was not open"

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)


def read(page: str) -> Element:
    """Return the html element of a page whose every element is closed in its place."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == [reader.root], "something is not closed"
    (top,) = reader.root.all("html")
    return top


def chapter(top: Element, name: str) -> Element:
    """Return the chapter with this id."""
    return next(item for item in top.all("section") if any(head.given.get("id") == name for head in item.all("h2")))
