"""What the checks of one scenario share: the names that exist, what was seen so far, and the simplest checks.

Values are looked at as they were read, so that a problem in one field does not hide another.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from pydantic import BaseModel, ValidationError

from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks import catalogue_shape as shape_words
from kessessa.decks.catalogue_names import UNKNOWN_PICTURE
from kessessa.decks.defaults import PRINCIPLES, SENSITIVE
from kessessa.decks.diagnostics import Diagnostic, Entry, Kind, Severity
from kessessa.decks.document import Document
from kessessa.decks.models_shared import ID_PATTERN
from kessessa.decks.shape_errors import explain_shape, kind_of
from kessessa.decks.source import LIMITS
from kessessa.decks.suggestions import suggest
from kessessa.language.things import ACCOUNTS, PILLARS, RESOURCES

_ID = re.compile(ID_PATTERN)
# A longer list is refused as such, and not looked into.
_LONGEST_LIST = 60
_MOST_GUESSES = 100


@dataclass(frozen=True)
class Names:
    """Every id that cards of one scenario can name. `pictures` is None where nobody knows them.

    `colleges` are those to vote in.
    """

    pillars: tuple[str, ...] = tuple(PILLARS)
    resources: tuple[str, ...] = tuple(RESOURCES)
    accounts: frozenset[str] = frozenset(ACCOUNTS)
    cards: frozenset[str] = frozenset()
    activities: frozenset[str] = frozenset()
    pictures: frozenset[str] | None = None
    colleges: frozenset[str] = frozenset()
    principles: tuple[str, ...] = PRINCIPLES


@dataclass(frozen=True)
class Spot:
    """A value at `path` of a document."""

    document: Document
    path: tuple[str | int, ...]

    def at(self, *steps: str | int) -> "Spot":
        """Return the spot of something inside."""
        return Spot(self.document, (*self.path, *steps))


@dataclass
class Look:
    """The state of one check: what was found wrong, and which flags and doors were met on the way.

    Errors and warnings of a file beyond twice `most` are not kept: nobody reads on, and explaining takes time.
    """

    names: Names
    most: int = LIMITS.problems
    problems: list[Diagnostic] = field(default_factory=list)
    raised: dict[str, Spot] = field(default_factory=dict)
    asked: dict[str, Spot] = field(default_factory=dict)
    lowered: dict[str, Spot] = field(default_factory=dict)
    doors: set[str] = field(default_factory=set)
    errors: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)

    def is_full(self, spot: Spot) -> bool:
        """Tell whether enough is wrong in the file of a spot."""
        return self.errors[spot.document.source.name] > 2 * self.most

    def say(
        self,
        entry: Entry,
        spot: Spot,
        *,
        of_key: bool = False,
        suggestion: str | None = None,
        known: Sequence[str] = (),
        **slots: str | int,
    ) -> None:
        """Report a problem."""
        count = self.errors if entry.severity is Severity.ERROR else self.warnings
        if count[spot.document.source.name] > 2 * self.most:
            return
        count[spot.document.source.name] += 1
        problem = spot.document.problem(entry, spot.path, of_key=of_key, suggestion=suggestion, known=known, **slots)
        self.problems.append(problem)

    def unknown(self, entry: Entry, spot: Spot, name: str, known: Sequence[str], *, of_key: bool = False) -> None:
        """Report a name that nothing bears, with the one that was probably meant."""
        if not self.is_full(spot):
            # Whoever has so much wrong needs no guesses, and they take time.
            near = suggest(name, known) if len(self.problems) < _MOST_GUESSES else None
            self.say(entry, spot, of_key=of_key, suggestion=near, known=known, name=name)

    def wrong_kind(self, spot: Spot, expected: Kind, raw: Any) -> None:
        """Report a value of the wrong kind."""
        self.say(shape_words.WRONG_KIND, spot, expected=expected, found=kind_of(raw))

    def is_mapping(self, raw: Any, spot: Spot) -> TypeGuard[dict[str, Any]]:
        """Tell whether a value is a mapping; report it where it is not."""
        if isinstance(raw, dict):
            return True
        self.wrong_kind(spot, Kind.MAPPING, raw)
        return False

    def is_whole(self, spot: Spot, raw: Any, least: int, most: int) -> bool:
        """Tell whether a value is a whole number between two bounds; report it where it is not."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            self.wrong_kind(spot, Kind.WHOLE, raw)
        elif raw < least:
            self.say(shape_words.TOO_SMALL, spot, least=least)
        elif raw > most:
            self.say(shape_words.TOO_GREAT, spot, most=most)
        else:
            return True
        return False

    def fits(self, spot: Spot, model: type[BaseModel], raw: Any) -> bool:
        """Tell whether a value has a model's shape; report what does not."""
        if self.is_full(spot):
            return False
        try:
            model.model_validate(raw)
        except ValidationError as error:
            found = explain_shape(error, model, spot.document, spot.path)
            self.errors[spot.document.source.name] += len(found)
            self.problems += found
            return False
        return True

    def ids(self, spot: Spot, raw: Any) -> Iterator[tuple[Spot, str]]:
        """Yield each id of a value that is one id or a list of ids; report what is neither."""
        if isinstance(raw, list):
            if len(raw) > _LONGEST_LIST:
                self.say(shape_words.LIST_TOO_LONG, spot, found=len(raw), most=_LONGEST_LIST)
            for index, item in enumerate(raw[:_LONGEST_LIST]):
                yield from self._id(spot.at(index), item)
        else:
            yield from self._id(spot, raw)

    def _id(self, spot: Spot, raw: Any) -> Iterator[tuple[Spot, str]]:
        if not isinstance(raw, str):
            self.wrong_kind(spot, Kind.TEXT, raw)
        elif not _ID.fullmatch(raw):
            self.say(shape_words.NOT_AN_ID, spot)
        else:
            yield spot, raw

    def tags(self, spot: Spot, raw: Any) -> None:
        """Report a tag that was probably meant to be the one that has an effect."""
        for index, tag in enumerate(raw[:_LONGEST_LIST] if isinstance(raw, list) else ()):
            if isinstance(tag, str) and tag != SENSITIVE and suggest(tag, (SENSITIVE,)):
                self.say(name_words.TAG_MISSPELT, spot.at(index), suggestion=SENSITIVE, name=tag)

    def percent(self, spot: Spot, raw: Any) -> None:
        """Report a part of one that is not so many hundredths."""
        if isinstance(raw, float) and abs(raw * 100 - round(raw * 100)) > 1e-6:  # noqa: PLR2004 floats are never exact
            self.say(scenario_words.NOT_A_PERCENT, spot)

    def pillar(self, spot: Spot, raw: Any) -> None:
        """Report a pillar that there is not."""
        if isinstance(raw, str) and raw not in self.names.pillars:
            self.unknown(name_words.UNKNOWN_TARGET, spot, raw, self.names.pillars)

    def account(self, spot: Spot, raw: Any, *, of_key: bool = False) -> None:
        """Report an account without a name."""
        if isinstance(raw, str) and raw not in self.names.accounts:
            known = sorted(self.names.accounts)
            self.unknown(name_words.UNKNOWN_ACCOUNT, spot, raw, known, of_key=of_key)

    def college(self, spot: Spot, raw: Any) -> None:
        """Report a college that there is not."""
        if isinstance(raw, str) and raw not in self.names.colleges:
            self.unknown(name_words.UNKNOWN_COLLEGE, spot, raw, sorted(self.names.colleges))

    def activity(self, spot: Spot, raw: Any) -> None:
        """Report an activity that there is not."""
        if isinstance(raw, str) and raw not in self.names.activities:
            self.unknown(name_words.UNKNOWN_ACTIVITY, spot, raw, sorted(self.names.activities))

    def picture(self, spot: Spot, raw: Any) -> None:
        """Report a picture that nobody has drawn."""
        pictures = self.names.pictures
        if pictures is not None and isinstance(raw, str) and raw not in pictures and not self.is_full(spot):
            # Warnings are not counted, and there are many pictures to compare with.
            near = suggest(raw, pictures) if len(self.problems) < _MOST_GUESSES else None
            self.say(UNKNOWN_PICTURE, spot, suggestion=near, name=raw)

    def principles(self, spot: Spot, raw: Any) -> None:
        """Report principles that no framework has: in a list, or as a mapping's keys."""
        known = self.names.principles
        if isinstance(raw, dict | list):
            for index, name in enumerate(list(raw)[:_LONGEST_LIST]):
                step = index if isinstance(raw, list) else name
                if isinstance(name, str) and name not in known:
                    of_key = isinstance(raw, dict)
                    self.unknown(name_words.UNKNOWN_PRINCIPLE, spot.at(step), name, known, of_key=of_key)
