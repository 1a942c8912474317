"""The parts of a news card: its band with the place, its story, its consequences, its options."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import euros, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import news
from kessessa.rules.cards import Event, Way
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import News
from kessessa.screen import directions, weather
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import has_place, on_land
from kessessa.screen.pictures import is_own
from kessessa.screen.seat import look_of, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, choice_box, keycap, keycap_width, letter_badge, target_badge
from kessessa.session import wording

_TITLES = (76.0, 68.0, 60.0, 56.0, 52.0, 48.0, 44.0)
_TEXTS = (44.0, 40.0, 36.0)
STORY = 36.0
"""The size of the story where it goes over several pages, which happens with very large text only."""
_AFTER_TITLE = 16.0
_AROUND = 24.0
"""How far the disc of a vignette reaches around it."""
_UNDER = 14.0
"""What parts what was chosen from what followed."""
_MOST = 4
_LEADS = (330.0, 480.0, 640.0)
"""How wide the directions of an option may be: more where they would be too high."""


@dataclass(frozen=True, slots=True)
class NewsLine:
    """A consequence: badge by `target` ("" for none, "soft" for what softens), words, and a value (+ good, - bad)."""

    target: str
    words: str
    value: str
    amount: int = 0


def draw_band(page: Page, event: Event, box: Box) -> None:
    """Draw the left band: honey or slate, the place on its land or its author's picture, one vignette."""
    x, y, wide, high = box
    weather.band(page, box, 40, good=event.good)
    if not event.good:
        weather.breeze(page, box, weather.lightest(page, "sky", "ink"))
    elif event.picture != "sun":
        page.picture("vignettes/sun.svg", (x + wide - 130, y + 60, 100, 100))
    instead = event.picture if is_own(event.picture) else "house-a"
    shown = event.place if has_place(page, event.place) else instead
    on_land(page, shown, (x + 18, y + high * 0.28, wide - 36, high * 0.44))
    if shown == event.picture:
        return
    side, left, top = 116.0, x + 44, y + high * 0.68
    if not event.good:  # many of these are as dark as the band
        disc = side + 2 * _AROUND
        page.flat((left - _AROUND, top - _AROUND, disc, disc), weather.lightest(page, "surface", "ink"), disc / 2)
    page.picture(f"vignettes/{event.picture or 'newspaper'}.svg", (left, top, side, side))


def chosen_of(state: State, turn: News, language: str) -> str:
    """Return what was chosen, once it has acted; empty where nothing was."""
    if not (turn.told and turn.way):
        return ""
    return pick(words.CHOSEN, language, way=pick(state.book.ways[turn.event][turn.way].do, language))


def head_high(page: Page, state: State, event: Event, wide: float) -> float:
    """Return how high chip and title are, over the story."""
    label = pick(said.NEWS_OF, page.language, name=round_name(state, page.language).lower(), n=state.round)
    chip_high = page.measure(label, 32, 1700, "semibold")[1] + 38
    title = pick(event.title, page.language)
    return chip_high + page.measure(title, _title_size(page, title, wide), wide, "headline")[1] + _AFTER_TITLE


def _title_size(page: Page, title: str, wide: float) -> float:
    return fitting(page, title, _TITLES, (wide, page.measure("A", _TITLES[0], 99, "headline")[1]), "headline")


def shared(page: Page, lines: tuple[NewsLine, ...], room: tuple[float, float]) -> tuple[tuple[NewsLine, ...], ...]:
    """Share consequences out over pages: four a page at most, fewer where they are high."""
    pages: list[tuple[NewsLine, ...]] = [()]
    for line in lines:
        longer = (*pages[-1], line)
        high = 22 + sum(line_high(page, item, room[0]) + 4 for item in longer)
        if pages[-1] and (high > room[1] or len(longer) > _MOST):
            pages.append((line,))
        else:
            pages[-1] = longer
    return tuple(pages)


def lead_high(page: Page, lead: str, size: float, wide: float) -> float:
    """Return how high the line before a story is, with the gap after it."""
    return page.measure(lead, size, wide, "bold")[1] + _UNDER if lead else 0.0


def draw_story(page: Page, state: State, event: Event, story: tuple[str, str], box: Box) -> float:
    """Draw chip, title and story (what was chosen, if anything, then the text); return the height that they took."""
    lead, text = story
    x, y, wide, high = box
    language = page.language
    label = pick(said.NEWS_OF, language, name=round_name(state, language).lower(), n=state.round)
    fill, ink = ("ok_soft", "success") if event.good else ("info_soft", "info")
    chip(page, label, x, y, icon="newspaper", fill=fill, colour=ink)
    top = y + page.measure(label, 32, 1700, "semibold")[1] + 14 + 24
    title = pick(event.title, language)
    size = _title_size(page, title, wide)
    top += page.text(title, (x, top, wide, y + high - top), size, face="headline") + _AFTER_TITLE
    room = min(4.2 * page.measure("A", 40, 99)[1], y + high - top)
    fits = (size for size in _TEXTS if lead_high(page, lead, size, wide) + page.measure(text, size, wide)[1] <= room)
    size = next(fits, _TEXTS[-1])
    page.text(lead, (x, top, wide, y + high - top), size, face="bold")
    top += lead_high(page, lead, size, wide)
    top += page.text(text, (x, top, wide, y + high - top), size)
    page.says(" ".join(part for part in (f"{title}.", lead, text) if part), (x, y, wide, top - y))
    return top - y


def lines_of(state: State, turn: News, language: str) -> tuple[NewsLine, ...]:
    """Return what the event will do, or what it did."""
    event, book = state.book.events[turn.event], state.book
    if turn.told:
        done = [
            NewsLine(
                change.target,
                pick(book.name_of(change.target), language),
                wording.amount_text(change.target, change.after - change.before, language),
                change.after - change.before,
            )
            for change in turn.changes
        ]
        return tuple(done) or (NewsLine("", pick(words.NO_EFFECT, language), ""),)
    effects = news.acting(state, turn)
    found = [
        NewsLine(line.target, line.words, line.value, line.amount)
        for line in wording.effect_lines(book, effects, language)
    ]
    if news.softened(state, turn):
        why = pick(event.softened_because, language)
        text = pick(said.SOFTENED, language, why=why) if why else pick(said.SOFTENED_PLAIN, language)
        found.append(NewsLine("soft", text, ""))
    return tuple(found) or (NewsLine("", pick(words.NO_EFFECT, language), ""),)


def draw_lines(page: Page, state: State, lines: tuple[NewsLine, ...], box: Box) -> None:
    """Draw consequences one under another; they come in one by one."""
    x, y, wide, high = box
    page.rule(x, y, wide)
    top = y + 22
    spare = high - 22 - sum(line_high(page, line, wide) for line in lines)
    gap = max(4.0, min(44.0, spare / len(lines)))
    for at, line in enumerate(lines):
        each = line_high(page, line, wide)
        with enters(page, (x, top, wide, each), at + 1, margin=2):
            draw_line(page, state, line, (x, top, wide, each))
        top += each + gap
    if top - gap > y + high + 6:
        page.problems.append(f"too high: consequences end at {top - gap:.0f} of {y + high:.0f}")


def _room(page: Page, line: NewsLine, wide: float) -> float:
    value = page.measure(line.value, 56 if line.amount else 36, 900, "headline")[0] if line.value else 0.0
    return wide - 92 - (value + 30 if line.value else 0)


def line_high(page: Page, line: NewsLine, wide: float) -> float:
    """Return how high a consequence is."""
    value = page.measure("0", 56, 900, "headline")[1] if line.amount else 0.0
    return max(70.0, value, page.measure(line.words, 40, _room(page, line, wide), "semibold")[1])


def draw_line(page: Page, state: State, line: NewsLine, box: Box) -> None:
    """Draw one consequence: badge, words, and by how much."""
    x, y, wide, high = box
    look = look_of(state, line.target)
    badge = (x, y + high / 2 - 34, 68.0)
    if line.target == "":
        page.icon("arrow-right", x + 10, y + high / 2 - 24, 48, "ink_soft")
    else:
        target_badge(page, "partners" if line.target == "soft" else line.target, look, *badge)
    room = _room(page, line, wide)
    page.text(line.words, (x + 92, y, room, high), 40, face="semibold", valign="middle")
    if line.value:
        size = 56.0 if line.amount else 36.0
        ink = "ink_soft" if not line.amount else "success" if line.amount > 0 else "danger"
        value = page.measure(line.value, size, 900, "headline")[0]
        spot = (x + wide - value - 2, y, value + 4, high)
        page.text(line.value, spot, size, face="headline", colour=ink, align="right", valign="middle")


def draw_ways(page: Page, state: State, ways: tuple[tuple[Way, ...], tuple[Way, ...]], selected: str, box: Box) -> None:
    """Draw options as rows; `ways`: all of them (for their letters), and those of this page."""
    x, y, wide, high = box
    every, shown = ways
    gap = 16.0
    each = min(170.0 * max(1.0, page.scale), (high - 10 - gap * (len(shown) - 1)) / len(shown))
    for row, way in enumerate(shown):
        _way(page, state, way, every.index(way), (x, y + 6 + row * (each + gap), wide, each), selected)


def _way(page: Page, state: State, way: Way, at: int, box: Box, selected: str) -> None:
    x, y, wide, high = box
    chosen = "selected" if way.id == selected else ""
    choice_box(page, box, chosen, "row")
    badge = min(80.0, high - 30)
    letter_badge(page, at, x + 24, y + (high - badge) / 2, badge)
    cap = keycap_width(page, str(at + 1))
    keycap(page, str(at + 1), x + wide - cap - 22, y + high / 2)
    end = x + wide - cap - 44
    end -= _leads(page, state, way, end, (y, high)) + 20
    left = x + badge + 48
    room = end - left
    do, line = pick(way.do, page.language), pick(way.line, page.language)
    size = fitting(page, do, (40, 36, 34), (room, high - 16), "semibold")
    tall = page.measure(do, size, room, "semibold")[1]
    below = page.measure(line, 32, room)[1]
    below = below if tall + below <= high - 8 else 0.0
    top = y + (high - tall - below) / 2
    page.text(do, (left, top, room, y + high - top), size, face="semibold")
    if below:
        page.text(line, (left, top + tall, room, below + 2), 32, colour="ink_soft")
    page.node(Node(f"way-{way.id}", CHOICE, do, box, line, chosen, str(at + 1), 32))


def _leads(page: Page, state: State, way: Way, end: float, span: tuple[float, float]) -> float:
    """Draw where an option leads and what it costs, from its right end; return how wide that is."""
    y, high = span
    leads = directions.of_way(way, page.language, figures=False)
    cost = euros(-way.cost, page.language) if way.cost else ""
    cost_wide, cost_high = page.measure(cost, 34, 500, "headline") if cost else (0.0, 0.0)
    part = 0.9
    for room in _LEADS:
        wide, tall = directions.measure(page, leads, room, part)
        if tall + cost_high <= high - 10:
            break
    else:
        page.problems.append(f"too high: directions take {tall + cost_high:.0f} of {high:.0f}")
    whole = max(wide, cost_wide + 54 if cost else 0.0)
    top = y + (high - tall - cost_high) / 2
    directions.draw(page, state, leads, (end - whole, top, whole + 2, tall + 2), part=part)
    if cost:
        spot = (end - whole + 54, top + tall, cost_wide + 4, cost_high)
        page.picture("coin.svg", (end - whole, top + tall + cost_high / 2 - 22, 44, 44))
        short = state.stock[state.book.resource_at[TREASURY]] < way.cost
        page.text(cost, spot, 34, face="headline", colour="warning" if short else "ink")
    return whole
