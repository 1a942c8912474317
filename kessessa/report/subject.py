"""The session that a report is about: its table and language, what is read from it once, and how it names things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from kessessa.language import Text, euros, pick, signed, signed_euros
from kessessa.language import report as words
from kessessa.language.spaces import unbroken
from kessessa.language.teams import EMBLEMS
from kessessa.report.story import Act, Moved, story
from kessessa.rules.book import Book
from kessessa.rules.cards import Source
from kessessa.rules.scenario import TREASURY, Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.scoring.evidence import Evidence, evidence
from kessessa.scoring.moments import Moment, what_ifs
from kessessa.scoring.scores import Score, scores
from kessessa.session.debrief import debrief
from kessessa.session.table import Table


@dataclass(frozen=True)
class Subject:
    """What to write about, and in which language. `begun` and `last` are the session's own dates, ISO 8601 or empty.

    `cut`: the end of what was kept could not be read.
    """

    table: Table
    language: str
    begun: str = ""
    last: str = ""
    cut: bool = False

    @property
    def state(self) -> State:
        """The state now; what teams voted in secret is never written."""
        return self.table.state

    @property
    def book(self) -> Book:
        """The scenario's index."""
        return self.state.book

    @property
    def tale(self) -> Scenario:
        """The scenario."""
        return self.book.scenario

    @property
    def finished(self) -> bool:
        """Whether the game is over."""
        return isinstance(self.state.turn, Ended)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """What happened, in order."""
        return story(self.table)

    @cached_property
    def found(self) -> tuple[Evidence, ...]:
        """All evidence."""
        return evidence(self.state)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """The scores of both frameworks."""
        return scores(self.state)

    @cached_property
    def feelings(self) -> tuple[str, ...]:
        """Each team's word of the debrief, empty where there is none."""
        return debrief(self.table.notes, len(self.state.teams)).words

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Every what-if of every matter, none while the game goes on: there is no end to compare with."""
        if not self.finished:
            return ()
        return tuple(what_ifs([(step.before, step.move) for step in self.table.history], self.state))

    # how things are said

    def say(self, text: Text | None, **slots: object) -> str:
        """Return a text in the language of the report, its spaces set."""
        return unbroken(pick(text, self.language, **slots), self.language)

    def named(self, name: str, value: str) -> str:
        """Return "name : value" as the language writes it."""
        return self.say(words.NAMED, name=name, value=value)

    def quoted(self, text: Text) -> str:
        """Return a text between the quotation marks of the language."""
        return self.say(words.QUOTED, words=self.say(text))

    @property
    def round_name(self) -> str:
        """What a round is called, with a capital."""
        return pick(self.tale.round_name, self.language).capitalize()

    def team(self, at: int) -> str:
        """Return the name of a team, empty for nobody."""
        if not 0 <= at < len(self.state.teams):
            return ""
        emblem = self.state.teams[at].id
        return pick(EMBLEMS.get(emblem), self.language) or emblem

    def name(self, target: str) -> str:
        """Return the name of a pillar or a resource."""
        return pick(self.book.name_of(target), self.language)

    def euros(self, amount: int) -> str:
        """Return a sum."""
        return euros(amount, self.language)

    def amount(self, target: str, amount: int) -> str:
        """Return how much there is of something: a sum for the treasury, else a number."""
        return self.euros(amount) if target == TREASURY else str(amount)

    def change(self, moved: Moved) -> str:
        """Return a change in a few words: "Démocratie 5 → 6 (+1)"."""
        before, after = (self.amount(moved.target, value) for value in (moved.before, moved.after))
        line = self.say(words.FROM_TO, name=self.name(moved.target), before=before, after=after)
        return f"{line} ({self.difference(moved)})"

    def difference(self, moved: Moved) -> str:
        """Return by how much something changed, with its sign."""
        by = moved.after - moved.before
        return signed_euros(by, self.language) if moved.target == TREASURY else signed(by)

    def source(self, source: Source | None) -> str:
        """Return a source's title and year, empty for none."""
        if source is None:
            return ""
        return f"{source.title}, {source.year}" if source.year else source.title

    def day(self, moment: str) -> str:
        """Return the day of a moment of ISO 8601 as both languages write it: "22/11/2026"; else what was given."""
        try:
            return f"{datetime.fromisoformat(moment):%d/%m/%Y}"
        except ValueError:
            return moment
