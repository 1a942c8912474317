"""The frame that every screen shares: title, track of rounds, steps, tools, footer with its one amber button."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import keys, pick
from kessessa.language import round as said
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import LEAST_SIZE, Page
from kessessa.screen.phases import page_back, page_number, phase_bar, phases_wide, way_back, way_back_wide
from kessessa.screen.purse import Purse, draw_purse, purse_width
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import SINKS, Button, button_width, draw_button, printed, team_token

TITLE = 46
SMALLEST_TITLE = 34
"""A long title steps down to this size before it takes a second line."""
SMALLEST_LINE = 28
_OVER = 26
"""How much higher than its box a title may be before it meets the body."""
ALONE = 1420.0
"""How wide a title may be where nothing stands between it and the tools."""
EDGE = 60
RIGHT = 1860
GAP = 36
_PILL = 850.0
"""How wide the words of a short track may be; longer ones say 5/10 in place of 5 sur 10."""
_LEFT_PART = 300.0
"""What the left of a footer needs at least: where in the round, or on which page one is."""
_WORDS = "tool-words"
"""The button of the glossary."""


@dataclass(frozen=True, slots=True)
class Track:
    """The rounds of a session: `now` of `total`, those that open with All for one, and whether the assembly is on."""

    name: str
    now: int
    total: int
    debates: tuple[int, ...] = ()
    assembly: bool = False


def title(
    page: Page, words: str, line: str = "", emblem: str = "", rounds: Track | None = None, *, wide: float = 0
) -> None:  # fmt: skip
    """Write the title, the line under it, and the token of the team that speaks.

    It goes up to a short track of `rounds`, or is so `wide` where that is said.
    """
    x, y, usual, high = page.kit.tokens.box("title")
    wide = wide or usual
    if rounds is not None and page.large:
        wide = _short_track(page, rounds)[1][0] - x - 30
    if emblem:
        team_token(page, emblem, x, y + 6, 80)
        x, wide = x + 98, wide - 98
    big, small = float(TITLE), 32
    while big > SMALLEST_TITLE and page.measure(words, big, 2000, "headline")[0] > wide:
        big -= 4
    while big > LEAST_SIZE and page.measure(words, big, wide, "headline")[1] > high + _OVER:
        big -= 2
    while small > SMALLEST_LINE and line and page.measure(line, small, 2000)[0] > wide:
        small -= 2
    _, title_high = page.measure(words, big, wide, "headline")
    _, line_high = page.measure(line, small, wide) if line else (0, 0)
    if title_high + line_high > high + _OVER or title_high > 2 * big:
        line, line_high = "", 0.0
    high = max(high, title_high + line_high)
    if not line and title_high < high:
        y += (high - title_high) / 2
    page.text(words, (x, y - 4, wide, high), big, face="headline")
    if line:
        page.text(line, (x, y - 4 + title_high, wide, line_high + 2), small, colour="ink_soft")


def track(page: Page, rounds: Track) -> None:
    """Draw the track of rounds; at large text it becomes "Mois 3 sur 6"."""
    box = page.kit.tokens.box("track")
    label = pick(said.ROUND, page.language, name=rounds.name, n=rounds.now)
    wide, _ = page.measure(label, 40, 900, "headline")
    room = box[2] - wide - 120
    if page.large or room < 60 * (rounds.total + 1):
        text, (x, y, wide, high) = _short_track(page, rounds)
        page.panel((x, y, wide, high), radius=46)
        page.text(text, (x, y - 8, wide, high + 16), 40, face="headline", align="centre", valign="middle")
        return
    page.panel(box, radius=46)
    page.text(label, (box[0] + 34, box[1], wide + 4, box[3]), 40, face="headline", valign="middle")
    _nodes_of_track(page, rounds, box[0] + 34 + wide + 52, room)


def _short_track(page: Page, rounds: Track) -> tuple[str, Box]:
    text = pick(said.ROUND_OF, page.language, name=rounds.name, n=rounds.now, total=rounds.total)
    if page.measure(text, 40, 2000, "headline")[0] > _PILL:
        text = pick(said.ROUND, page.language, name=rounds.name, n=f"{rounds.now}/{rounds.total}")
    if rounds.assembly:
        text = pick(said.ASSEMBLY_SHORT, page.language)
    wide, _ = page.measure(text, 40, _PILL, "headline")
    x, y, full, high = page.kit.tokens.box("track")
    return text, (x + full - wide - 88, y, wide + 88, high)


def _nodes_of_track(page: Page, rounds: Track, x: float, room: float) -> None:
    y = page.kit.tokens.box("track")[1] + 46
    early = 0.5 if 1 in rounds.debates else 0.0
    step = room / (rounds.total + 0.5 + early)
    x += step * early
    end = x + step * rounds.total
    page.flat((x, y - 5, end - x, 10), "track", 5)
    done = x + step * (rounds.total if rounds.assembly else max(0, rounds.now - 1))
    page.flat((x, y - 5, max(1, done - x), 10), "primary", 5)
    for number in range(1, rounds.total + 1):
        at = x + step * (number - 1)
        past = number < rounds.now or rounds.assembly
        if number in rounds.debates:
            _debate_mark(page, at - step / 2, y, past=past or number == rounds.now)
        _round_mark(page, number, at, y, past=past, now=number == rounds.now)
    _assembly_mark(page, end, y, on=rounds.assembly)


def _round_mark(page: Page, number: int, x: float, y: float, *, past: bool, now: bool) -> None:
    if past:
        page.flat((x - 19, y - 19, 38, 38), "primary", 19)
        page.icon("check", x - 13, y - 13, 26, "on_primary")
    elif now:
        page.flat((x - 26, y - 26, 52, 52), "accent", 26)
        box = (x - 26, y - 26, 52.0, 52.0)
        page.text(
            str(number), box, 34, face="headline", colour="on_accent", align="centre", valign="middle", fixed=True
        )
    else:
        page.flat((x - 17, y - 17, 34, 34), "surface", 17, "line_strong", 5)


def _debate_mark(page: Page, x: float, y: float, *, past: bool) -> None:
    page.shape("diamond", x - 23, y - 23, 46, "primary" if past else "line_strong")
    if not past:
        page.shape("diamond", x - 17, y - 17, 34, "surface")
    for dx, dy in ((0, -6), (-6, 5), (6, 5)):
        page.flat((x + dx - 3, y + dy - 3, 6, 6), "surface" if past else "line_strong", 3)


def _assembly_mark(page: Page, x: float, y: float, *, on: bool) -> None:
    text = pick(said.ASSEMBLY_SHORT, page.language)
    wide = max(58.0, page.measure(text, 28, 200, "headline")[0] + 20)
    box = (x + 29 - wide, y - 29, wide, 58.0)
    page.flat(box, "accent" if on else "surface", 16, "line_strong", 5)
    page.text(text, box, 28, face="headline", colour="on_accent" if on else "ink_soft", align="centre", valign="middle",
              fixed=True)  # fmt: skip


def tools(page: Page, *, sound: bool, quiet: bool = False) -> None:
    """Draw the four tools: sound, help, comfort and pause (which is back outside a session)."""
    x, y, _, high = page.kit.tokens.box("tools")
    pause = ("pause", keys.PAUSE) if not quiet else ("arrow-left", keys.BACK)
    listed = (
        ("tool-sound", "speaker-high" if sound else "speaker-slash", keys.SOUND, "s", 80),
        ("tool-help", "question", keys.HELP, "f1", 80),
        ("tool-comfort", "person-arms-spread", keys.COMFORT, "f4", 80),
        ("tool-pause", pause[0], pause[1], "escape", 104),
    )
    for name, icon, words, key, wide in listed:
        box = (x, y, float(wide), high)
        low = SINKS if page.pressed == box else 0.0
        page.panel((x, y + low, float(wide), high), radius=22, lip="button_lip", lip_height=6 - low, shadow=False)
        page.icon(icon, x + wide / 2 - 20, y + 8 + low, 40)
        label = printed(page, key)
        page.text(
            label,
            (x, y + 48 + low, wide, 40),
            28,
            face="semibold",
            colour="ink_soft",
            align="centre",
            valign="middle",
            fixed=True,
        )
        page.node(Node(name, BUTTON, pick(words, page.language), box, "", "", key, 22))
        x += wide + 14


def footer(
    page: Page, amber: Button, others: tuple[Button, ...] = (), purse: tuple[Purse, ...] = (), phase: int = -1,
    advice: str = "", back: Button | None = None, notice: str = "",
) -> None:  # fmt: skip
    """Draw the footer: phase bar, advice or a way back at the left, then purse, other buttons, and the amber one.

    A `notice` answers what was just pressed, and comes before all else at the left.
    Where words of the page are underlined, one more button opens what they mean.
    Where there is too little room the purse goes first, then the other phases of the bar, then the words of the other
    buttons, those of the glossary and then of the last one first (icon and key stay).
    """
    y, high = page.foot, 92.0
    wide = button_width(page, amber)
    others = _with_room(page, others, wide)
    least = sum(_widths(page, others, _going(others)[-1]))
    if notice:
        start = page_back(page, EDGE, y, high)
        left = _notice(page, notice, (start, y - 12, RIGHT - wide - least - GAP - start, high + 24))
    else:
        whole = RIGHT - wide - GAP - sum(_widths(page, others))
        brief = phase >= 0 and EDGE + phases_wide(page, phase) > whole
        left = _left_part(page, phase, advice, back, y, RIGHT - wide - GAP - least, brief=brief)
    room = RIGHT - wide - left - GAP
    purse_wide = purse_width(page, purse)
    if sum(_widths(page, others)) + purse_wide > room:
        purse, purse_wide = (), 0.0
    going = _going(others)
    bare = next((names for names in going if sum(_widths(page, others, names)) <= room), going[-1])
    x = RIGHT - wide
    draw_button(page, amber, (x, y, wide, high), primary=True)
    for at, each in reversed(tuple(enumerate(_widths(page, others, bare)))):
        x -= each
        draw_button(page, others[at], (x, y + 4, each - GAP, high - 8), size=34, bare=others[at].id in bare)
    if purse:
        draw_purse(page, purse, x - GAP - purse_wide, y, high)
    page.amber = amber.id


def _with_room(page: Page, others: tuple[Button, ...], amber: float) -> tuple[Button, ...]:
    """Return the buttons beside the amber one: with that of underlined words, without those that have no room.

    What a tool does is done by its key as well; other buttons stand on another page.
    """
    room = RIGHT - EDGE - amber
    meant = words_button(page)
    if sum(_widths(page, (*meant, *others), _going((*meant, *others))[-1])) < room - _LEFT_PART * page.scale:
        return (*meant, *others)
    if sum(_widths(page, others, _going(others)[-1])) < room - way_back_wide(page):
        return others
    others = tuple(button for button in others if not button.id.startswith("tool-"))
    # the first page, which has no way back, shows them all
    bare = sum(_widths(page, others, _going(others)[-1]))
    return () if page.turns[0] and bare > room - way_back_wide(page) else others


def words_button(page: Page) -> tuple[Button, ...]:
    """Return the button that opens what the words underlined so far mean; none without such words."""
    names = ", ".join(pick(term.name, page.language) for term, _ in page.explained)
    button = Button(_WORDS, pick(keys.WORDS, page.language), "g", "book-open-text", told=names)
    return (button,) if names else ()


def _going(buttons: tuple[Button, ...]) -> list[frozenset[str]]:
    """Return which buttons have lost their words, step by step: none, the glossary's as on every screen, the last's."""
    others = [item.id for item in reversed(buttons) if item.id != _WORDS]
    order = [_WORDS, *others] if len(others) < len(buttons) else others
    return [frozenset(order[:count]) for count in range(len(order) + 1)]


def _widths(page: Page, buttons: tuple[Button, ...], bare: frozenset[str] = frozenset()) -> list[float]:
    """Return the width of each button and the gap before it; those that are `bare` do without their words."""
    return [button_width(page, item, size=34, bare=item.id in bare) + GAP for item in buttons]


def _notice(page: Page, notice: str, box: Box) -> float:
    """Write a notice as large as fits its box; return where it ends."""
    x, y, wide, high = box
    page.icon("info", x, y + high / 2 - 22, 44, "info", filled=True)
    x, room = x + 60, min(wide - 60, 1000.0)
    size = fitting(page, notice, (32, 30, 28), (room, high), "semibold")
    page.text(notice, (x, y, room, high), size, face="semibold", valign="middle")
    return x + page.measure(notice, size, room, "semibold")[0]


def _left_part(
    page: Page, phase: int, advice: str, back: Button | None, y: float, end: float, *, brief: bool
) -> float:  # fmt: skip
    high = 92.0
    if back is not None:
        return way_back(page, back, EDGE, y, high, end)
    if page.turns[1] > 1:
        return page_number(page, EDGE, y, high, end)
    if phase >= 0:
        return phase_bar(page, phase, EDGE, y + high / 2, end, brief=brief)
    if advice:
        wide, tall = page.measure(advice, 32, 800)
        if tall <= high + 8:
            page.text(advice, (EDGE, y - 4, 800, high + 8), 32, colour="ink_soft", valign="middle")
            return EDGE + wide + GAP
    return EDGE


def dots(page: Page, index: int, total: int, amber: Button) -> Button:
    """Return the amber button of a page: on all but the last it turns the page; the footer then shows which it is."""
    page.turns = (index, total)
    if index >= total - 1:
        return amber
    return Button("turn-page", pick(keys.NEXT_PAGE, page.language), "return", "arrow-right")
