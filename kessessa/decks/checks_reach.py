"""What can never come about in a scenario: cards that stay in the pile, activities, stars. Bounds only, no play.

Everything that might happen is taken to happen: each card that can come up does, and so do all of its options.
What is out of reach then is out of reach in every game.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from kessessa.decks import catalogue_reach as words
from kessessa.decks.checks_conditions import COUNTS, EVERY_PILLAR
from kessessa.decks.defaults import STARTS
from kessessa.decks.looking import Look, Spot
from kessessa.decks.walking import items_of, names_in, values_of

Card = tuple[str, Spot, dict[str, Any]]

_TOP: Final = 10
_TEAMS: Final = 6
_USUAL_ROUNDS: Final = 10
_MOST_PASSES: Final = 40
_NEVER_BOUNDED: Final = frozenset({"treasury", "knowledge", "members"})
"""Rules themselves bring these: no sum over cards bounds them."""
_OPENING: Final = frozenset({"open", "opens"})
_PILES: Final = ("events", "matters")


@dataclass(frozen=True)
class Wall:
    """A part of a condition that nothing can fulfil: where, its word, the name in it, and how far one can get."""

    spot: Spot
    word: str
    name: str
    most: int | None = None
    least: int | None = None


@dataclass
class Reach:
    """How far a game can get: flags that can be raised, activities that can open, the highest of each measure."""

    look: Look
    flags: set[str] = field(default_factory=set)
    doors: set[str] = field(default_factory=set)
    highest: dict[str, int] = field(default_factory=dict)

    def wall(self, spot: Spot, raw: Any) -> Wall | None:
        """Return the first part of a condition that can never be; None where all of it can."""
        if not isinstance(raw, dict):
            return None
        for word, value in raw.items():
            found = self._atom(spot.at(word), word, value)
            if found is not None:
                return found
        return None

    def _atom(self, spot: Spot, word: str, raw: Any) -> Wall | None:
        if word in ("flag", "opened"):
            there = self.flags if word == "flag" else self.doors | (set(names_in(raw)) - self.look.names.activities)
            return next((Wall(at, word, name) for at, name in _named(spot, raw) if name not in there), None)
        if word == "all":
            return next((wall for wall in self._parts(spot, raw) if wall), None)
        if word == "any":
            walls = list(self._parts(spot, raw))
            return walls[0] if walls and all(walls) else None
        return self._range(spot, word, raw)

    def _parts(self, spot: Spot, raw: Any) -> Iterator[Wall | None]:
        for index, part in enumerate(raw if isinstance(raw, list) else ()):
            yield self.wall(spot.at(index), part)

    def _range(self, spot: Spot, word: str, raw: Any) -> Wall | None:
        most = self.highest.get(word)
        wanted = raw.get("min") if isinstance(raw, dict) else raw
        if most is None or not isinstance(wanted, int) or isinstance(wanted, bool) or wanted <= most:
            return None
        at = spot.at("min") if isinstance(raw, dict) else spot
        return Wall(at, word, word, most, wanted)


def check_reach(
    look: Look,
    raw: dict[str, Any],
    cards: Sequence[Card],
    goals: Sequence[tuple[Spot, dict[str, Any]]],
    generous: frozenset[str],
) -> None:
    """Report cards that can never come up, activities that never open, and goals that nobody can reach.

    `generous`: what right answers of the question decks can bring, as often as one likes.
    """
    reach = _explore(look, raw, cards, generous)
    for kind, spot, card in cards:
        if kind == "activities" and isinstance(card.get("id"), str) and card["id"] not in look.doors:
            look.say(words.ACTIVITY_NEVER_OPENS, spot.at("id"))
        for here, condition in _conditions(spot, card):
            _say(look, reach.wall(here, condition), here)
    for spot, goal in goals:
        _say_goal(look, reach.wall(spot.at("need"), goal.get("need")))


def _say(look: Look, wall: Wall | None, here: Spot) -> None:
    if wall is None:
        return
    asked = look.asked.get(wall.name) if wall.word == "flag" else None
    told = asked is not None and wall.name not in look.raised and asked.path[: len(here.path)] == here.path
    if wall.word == "flag" and not told:
        look.say(words.NEVER_DRAWN, wall.spot, name=wall.name)
    elif wall.word == "opened":
        look.say(words.NEVER_OPEN_FOR_IT, wall.spot, name=wall.name)
    elif wall.most is not None:
        look.say(words.NEVER_SO_HIGH, wall.spot, name=wall.name, most=wall.most)


def _say_goal(look: Look, wall: Wall | None) -> None:
    if wall is None or wall.word == "flag":
        return
    if wall.most is None:
        look.say(words.GOAL_OUT_OF_REACH, wall.spot, name=wall.name)
    else:
        look.say(words.GOAL_TOO_HIGH, wall.spot, name=wall.name, most=wall.most)


def _conditions(spot: Spot, card: dict[str, Any]) -> Iterator[tuple[Spot, Any]]:
    """Yield the conditions of a card and of its options."""
    yield spot.at("when"), card.get("when")
    for index, option in enumerate(_listed(card.get("options"))):
        if isinstance(option, dict):
            yield spot.at("options", index, "when"), option.get("when")


def _explore(look: Look, raw: dict[str, Any], cards: Sequence[Card], generous: frozenset[str]) -> Reach:
    reach = Reach(look, highest=_highest(look, raw, cards, generous))
    start = raw.get("start")
    reach.doors.update(names_in(start.get("opened")) if isinstance(start, dict) else ())
    for _ in range(_MOST_PASSES):
        reach.highest["opened_count"] = len(reach.doors & look.names.activities)
        before = len(reach.flags), len(reach.doors)
        for card in cards:
            if _comes(reach, card):
                _take(reach, card[1], card[2])
        if (len(reach.flags), len(reach.doors)) == before:
            return reach
    # So long a chain is nobody's scenario: what is further along is not looked for.
    reach.flags.update(look.raised)
    reach.doors.update(look.doors)
    return reach


def _comes(reach: Reach, card: Card) -> bool:
    kind, spot, raw = card
    if kind == "activities":
        return any(name in reach.doors for name in names_in(raw.get("id")))
    return kind not in _PILES or reach.wall(spot.at("when"), raw.get("when")) is None


def _take(reach: Reach, spot: Spot, raw: Any) -> None:
    """Let all happen that a card can bring: flags and doors, at any depth, of options that are possible."""
    waiting: list[Any] = [{key: value for key, value in raw.items() if key not in ("options", "when")}]
    for index, option in enumerate(_listed(raw.get("options"))):
        if isinstance(option, dict) and reach.wall(spot.at("options", index, "when"), option.get("when")) is None:
            waiting.append(option)
    for key, value in items_of(waiting):
        if key == "set":
            reach.flags.update(names_in(value))
        elif key in _OPENING:
            reach.doors.update(names_in(value))


def _highest(look: Look, raw: dict[str, Any], cards: Sequence[Card], generous: frozenset[str]) -> dict[str, int]:
    """Return the highest that each bounded measure can get."""
    length = raw.get("length")
    written = [value for value in length.values() if isinstance(value, int)] if isinstance(length, dict) else []
    rounds = max([*written, _USUAL_ROUNDS])
    found = {"round": rounds, "teams": _TEAMS, EVERY_PILLAR: _TOP} | dict.fromkeys(look.names.pillars, _TOP)
    start = raw.get("start")
    gains = _gains(cards, rounds)
    for name in look.names.resources:
        if name not in _NEVER_BOUNDED | generous | frozenset(COUNTS):
            first = start.get(name, STARTS.get(name, 0)) if isinstance(start, dict) else STARTS.get(name, 0)
            if isinstance(first, int):
                found[name] = first + gains[name]
    return found


def _gains(cards: Sequence[Card], rounds: int) -> Counter[str]:
    """Return what all cards can add to each name: once, or every round where a card lasts or goes back to its pile."""
    back = {name for _, _, card in cards for value in values_of("add", card) for name in names_in(value)}
    gains: Counter[str] = Counter()
    for kind, _, card in cards:
        name = card.get("id")
        times = 1 if kind in _PILES and not (isinstance(name, str) and name in back) else rounds
        for key, value in items_of(card):
            if isinstance(value, int) and value > 0:
                gains[key] += value * times
    return gains


def _named(spot: Spot, raw: Any) -> Iterator[tuple[Spot, str]]:
    """Yield the names of a value that is one or a list of them, each with its spot."""
    if isinstance(raw, list):
        yield from ((spot.at(index), name) for index, name in enumerate(raw) if isinstance(name, str))
    elif isinstance(raw, str):
        yield spot, raw


def _listed(raw: Any) -> list[Any]:
    return raw[:_TOP] if isinstance(raw, list) else []
