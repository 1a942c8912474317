"""A scenario as a picture: cards in columns, what unlocks what as lines between them, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from kessessa.language import graph as words
from kessessa.language import pick
from kessessa.report.markup import NOTHING, Html, joined, page, paragraphs, style, table, tag
from kessessa.report.style import STYLE
from kessessa.rules.cards import Activity, Event, Matter
from kessessa.rules.scenario import Scenario
from kessessa.simulate.links import FLAG, Link, links, ranks

_WIDE, _HIGH, _ACROSS, _DOWN, _EDGE = 250, 74, 130, 26, 20
_LETTERS = 24
_LOOK = """
.card { fill: #fffaf0; stroke: #1b2a32; stroke-width: 2; }
.activity { rx: 26; fill: #e6f0e6; }
.event { stroke-dasharray: 7 4; }
.dilemma { stroke-width: 4; }
.kind { font: italic 13px sans-serif; fill: #44535a; }
.name { font: bold 15px sans-serif; fill: #1b2a32; }
.said { font: 12px sans-serif; fill: #1b2a32; paint-order: stroke; stroke: #fff; stroke-width: 4; }
.way { fill: none; stroke: #1f5c46; stroke-width: 2.5; marker-end: url(#end); }
.closes, .removes { stroke: #8a4b00; stroke-dasharray: 3 4; }
.flag { stroke-dasharray: 10 5; }
.ground { fill: #fff; }
"""
_Spot = tuple[int, int]


def rows(scenario: Scenario, language: str) -> tuple[tuple[str, ...], ...]:
    """Return each link in words: the card, the option, what it does, to which card."""
    names, ways = _names(scenario, language), _ways(scenario, language)
    return tuple(
        (names[link.start], ways.get((link.start, link.by), ""), _said(link, language), names[link.end])
        for link in links(scenario)
    )


def free(scenario: Scenario, language: str) -> str:
    """Return the cards that nothing has to unlock and that unlock nothing, in one sentence; empty for none."""
    found = links(scenario)
    bound = {name for link in found for name in (link.start, link.end)}
    names = [name for card, name in _names(scenario, language).items() if card not in bound]
    return pick(words.FREE, language, names=", ".join(names)) if names else ""


def as_page(scenario: Scenario, language: str) -> str:
    """Return an HTML page: the picture, the table, and the cards that stand alone."""
    heading = pick(words.TITLE, language, name=pick(scenario.title, language))
    lines = rows(scenario, language)
    heads = [pick(head, language) for head in words.HEADS]
    shown = (tag("figure", as_drawing(scenario, language)), table(heading, heads, lines)) if lines else (NOTHING,)
    said = pick(words.DRAWING if lines else words.NO_LINKS, language)
    head = tag(
        "head", tag("meta", charset="utf-8"), tag("meta", name="viewport", content="width=device-width"),
        tag("title", heading), style(STYLE),
    )  # fmt: skip
    body = tag("main", tag("h1", heading), paragraphs(said), *shown, paragraphs(free(scenario, language)))
    return page(head, tag("body", body), language)


def as_drawing(scenario: Scenario, language: str) -> Html:
    """Return the picture alone, as SVG."""
    found = links(scenario)
    spots = _spots(scenario, found)
    wide = max((x for x, _ in spots.values()), default=0) + _WIDE + _EDGE
    high = max((y for _, y in spots.values()), default=0) + _HIGH + _EDGE
    names, kinds = _names(scenario, language), _kinds(scenario)
    ground = tag("rect", width="100%", height="100%", class_="ground")
    pieces = [style(_LOOK), _arrow_head(), ground, *(_line(link, spots) for link in found)]
    pieces += [_card(spots[card], kinds[card], names[card], language) for card in spots]
    title = pick(words.TITLE, language, name=pick(scenario.title, language))
    return tag(
        "svg", joined(pieces), xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {wide} {high}", role="img",
        class_="graph", aria_label=title,
    )  # fmt: skip


def _spots(scenario: Scenario, found: Sequence[Link]) -> dict[str, _Spot]:
    """Return where each linked card stands: a column a step, in each column those first that act on one another."""
    bound = dict.fromkeys(name for link in found for name in (link.start, link.end))
    rank = ranks(scenario, found)
    columns: dict[int, list[str]] = {}
    for name in bound:
        columns.setdefault(rank[name], []).append(name)
    spots: dict[str, _Spot] = {}
    for at, column in sorted(columns.items()):
        before = {
            name: [spots[link.start][1] for link in found if link.end == name and link.start in spots]
            for name in column
        }
        ordered = sorted(column, key=lambda name: sum(before[name]) / len(before[name]) if before[name] else 10**6)
        for row, name in enumerate(ordered if at else column):
            spots[name] = (_EDGE + at * (_WIDE + _ACROSS), _EDGE + row * (_HIGH + _DOWN))
    return spots


def _middle(card: str, found: Sequence[Link], spots: dict[str, _Spot]) -> float:
    """Return the mean height of what unlocks a card, far below where nothing placed does."""
    heights = [spots[link.start][1] for link in found if link.end == card and link.start in spots]
    return sum(heights) / len(heights) if heights else 10**6


def _line(link: Link, spots: dict[str, _Spot]) -> Html:
    (x1, y1), (x2, y2) = spots[link.start], spots[link.end]
    forward = x2 > x1
    one = (x1 + _WIDE if forward else x1, y1 + _HIGH // 2)
    two = (x2 - 8 if forward else x2 + _WIDE + 8, y2 + _HIGH // 2)
    bend = (_ACROSS if forward else -_ACROSS) * 6 // 10
    course = f"M{one[0]} {one[1]} C{one[0] + bend} {one[1]} {two[0] - bend} {two[1]} {two[0]} {two[1]}"
    drawn = tag("path", d=course, class_=f"way {link.kind}")
    if link.kind != FLAG:
        return drawn
    middle = ((one[0] + two[0]) // 2, (one[1] + two[1]) // 2 - 6)
    return joined([drawn, _words(link.flag, middle, "said", "middle")])


def _card(spot: _Spot, kind: str, name: str, language: str) -> Html:
    x, y = spot
    box = tag("rect", x=str(x), y=str(y), width=str(_WIDE), height=str(_HIGH), rx="10", class_=f"card {kind}")
    lines = wrap(name, _LETTERS)[:2]
    pieces = [box, _words(pick(words.CARDS[kind], language), (x + 14, y + 20), "kind", "start")]
    pieces += [_words(line, (x + 14, y + 42 + 19 * at), "name", "start") for at, line in enumerate(lines)]
    return joined(pieces)


def _arrow_head() -> Html:
    point = tag("path", d="M0 0 L8 4 L0 8 z", fill="#1f5c46")
    return tag(
        "defs", tag("marker", point, id="end", markerWidth="8", markerHeight="8", refX="6", refY="4", orient="auto")
    )


def _words(said: str, spot: _Spot, kind: str, anchor: str) -> Html:
    return tag("text", said, x=str(spot[0]), y=str(spot[1]), class_=kind, text_anchor=anchor)


def _said(link: Link, language: str) -> str:
    return pick(words.KINDS[link.kind], language, flag=link.flag)


def _names(scenario: Scenario, language: str) -> dict[str, str]:
    cards: tuple[Matter | Event | Activity, ...] = (*scenario.matters, *scenario.events, *scenario.activities)
    return {card.id: pick(card.title, language) for card in cards}


def _kinds(scenario: Scenario) -> dict[str, str]:
    kinds = {card.id: "project" if card.project else "dilemma" for card in scenario.matters}
    return (
        kinds | {card.id: "event" for card in scenario.events} | {card.id: "activity" for card in scenario.activities}
    )


def _ways(scenario: Scenario, language: str) -> dict[tuple[str, str], str]:
    cards: tuple[Matter | Event, ...] = (*scenario.matters, *scenario.events)
    return {(card.id, way.id): pick(way.do, language) for card in cards for way in card.ways}
