"""What the cards did over many games: how often each was seen and chosen, and how it moved the outcome."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.rules.cards import Way
from kessessa.rules.effects import Door, Site
from kessessa.rules.forecast import of_way, tokens_of
from kessessa.rules.record import Record, record
from kessessa.rules.scenario import TREASURY, Scenario
from kessessa.simulate.crowd import Cells
from kessessa.simulate.statistics import Contrast, Stratum, contrast
from kessessa.simulate.tally import Tally, merged
from kessessa.simulate.watching import ORIENTATION, Card, Option

AIMLESS = ("random", "crowd")
"""Ways to play that choose nothing for what it brings: they say nothing about an option's worth."""
ENOUGH = 20
"""Games in which an option must have been offered before its never being chosen says anything."""
NEARLY_ALWAYS = 0.9
DEAD, DOMINANT, CLOSED = "dead", "dominant", "closed"


@record
class CardLine(Record):
    """A card: in how many games it was seen (an activity: opened), and what that changed. `share` from 0 to 1."""

    kind: str
    card: str
    games: int
    share: float
    effect: Contrast | None


@record
class OptionLine(Record):
    """An option: games in which it was offered, games in which it was chosen, and what choosing it changed.

    `by_policy` has (policy, offered, chosen). `mark` is empty, `dead` (no policy with an aim ever chose it), `dominant`
    (chosen nearly always and as good as every other option in all gauges) or `closed` (never offered).
    """

    kind: str
    card: str
    option: str
    offered: int
    chosen: int
    by_policy: tuple[tuple[str, int, int], ...]
    effect: Contrast | None
    mark: str


def card_lines(scenario: Scenario, cells: Cells) -> tuple[CardLine, ...]:
    """Return a line for every card of the scenario."""
    whole = merged(cells.values())
    lines = []
    for card in _cards(scenario):
        seen = whole.seen[card]
        effect = contrast(_with_and_without(tally, card) for tally in cells.values())
        lines.append(CardLine(*card, seen, seen / whole.games if whole.games else 0.0, effect))
    return tuple(lines)


def _with_and_without(tally: Tally, card: Card) -> Stratum:
    seen, wins = tally.seen[card], tally.seen_wins[card]
    return seen, wins, tally.games - seen, tally.wins - wins


def _cards(scenario: Scenario) -> Iterator[Card]:
    yield from (("event", card.id) for card in scenario.events)
    yield from (("matter", card.id) for card in scenario.matters)
    yield from (("activity", card.id) for card in scenario.activities)
    yield from ((ORIENTATION, card.id) for card in scenario.orientations)
    yield from (("question", card.id) for card in scenario.questions)


def option_lines(scenario: Scenario, cells: Cells) -> tuple[OptionLine, ...]:
    """Return a line for every option of every event, matter and debate."""
    lines = []
    for kind, cards in (("event", scenario.events), ("matter", scenario.matters)):
        for card in cards:
            best = best_in_all(card.ways)
            lines += [_option_line(cells, (kind, card.id, way.id), best=way.id == best) for way in card.ways]
    lines += [_option_line(cells, (ORIENTATION, "", card.id), best=False) for card in scenario.orientations]
    return tuple(lines)


def _option_line(cells: Cells, option: Option, *, best: bool) -> OptionLine:
    card = option[:2]
    by_policy: dict[str, list[int]] = {}
    strata = []
    for (policy, _, _), tally in cells.items():
        counts = by_policy.setdefault(policy, [0, 0])
        counts[0] += tally.offered[option]
        counts[1] += tally.chosen[option]
        others = tally.decided[card] - tally.chosen[option]
        other_wins = tally.decided_wins[card] - tally.chosen_wins[option]
        strata.append((tally.chosen[option], tally.chosen_wins[option], others, other_wins))
    shares = tuple((policy, offered, chosen) for policy, (offered, chosen) in by_policy.items())
    offered, chosen = sum(line[1] for line in shares), sum(line[2] for line in shares)
    return OptionLine(*option, offered, chosen, shares, contrast(strata), _mark(shares, offered, best=best))


def _mark(by_policy: tuple[tuple[str, int, int], ...], offered: int, *, best: bool) -> str:
    if not offered:
        return CLOSED
    aimed = [line for line in by_policy if line[0] not in AIMLESS]
    could, did = sum(line[1] for line in aimed), sum(line[2] for line in aimed)
    if could < ENOUGH:
        return ""
    if not did:
        return DEAD
    return DOMINANT if best and did >= NEARLY_ALWAYS * could else ""


def best_in_all(ways: tuple[Way, ...]) -> str:
    """Return the option that is as good as every other one in all gauges, cost and time; empty where there is none."""
    for way in ways:
        others = [other for other in ways if other is not way]
        if others and all(_beats(way, other) for other in others):
            return way.id
    return ""


def _beats(way: Way, other: Way) -> bool:
    mine, theirs = _sums(way), _sums(other)
    differences = [mine.get(name, 0) - theirs.get(name, 0) for name in {*mine, *theirs}]
    opens_all = _opened(way) >= _opened(other)
    costs_less = tokens_of(way) <= tokens_of(other)
    return opens_all and costs_less and min(differences, default=0) >= 0 and max(differences, default=0) > 0


def _sums(way: Way) -> dict[str, int]:
    sums = dict(of_way(way))
    sums[TREASURY] = sums.get(TREASURY, 0) - way.cost
    return sums


def _opened(way: Way) -> set[str]:
    sites = {effect.opens for effect in way.effects if isinstance(effect, Site) and effect.opens}
    return sites | {effect.activity for effect in way.effects if isinstance(effect, Door) and effect.opened}
