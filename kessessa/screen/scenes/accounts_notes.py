"""Notes at the foot of the accounts: fragile pillars, what nobody kept, what was completed, who joined."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import listed, month, pick, signed
from kessessa.language import window_round as words
from kessessa.rules.scenario import MEMBERS
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen.page import Page
from kessessa.screen.scenes.accounts_pillars import FRAGILE
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, target_badge
from kessessa.session import wording

_PAD = 40.0
_NOTE_GAP = 4.0
_WARNING, _GOOD, _PLAIN = ("warning_soft", "warning"), ("ok_soft", "success"), ("surface", "line_strong")
"""Fill and outline of the strip."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A line of the strip; `kind`: warning, good, members or plain."""

    kind: str
    text: str


def notes(state: State, turn: Accounts, language: str) -> tuple[Notice, ...]:
    """Return what needs a look, the most pressing first."""
    found = [
        Notice("warning", pick(words.FRAGILE_PILLAR, language, pillar=pick(pillar.name, language)))
        for pillar, value in zip(state.book.scenario.pillars, state.pillars, strict=True)
        if value <= FRAGILE
    ]
    for kind, text, cards in (
        ("warning", month.UNSTAFFED, turn.unstaffed),
        ("warning", words.WORSENED, turn.dilemmas),
        ("good", words.COMPLETED, turn.completed),
    ):
        names = [wording.title_of(state.book, name, language) for name in cards]
        names = [name for name in names if name]
        if names:
            found.append(Notice(kind, pick(text, language, names=listed(names, language))))
    found += [Notice("plain", pick(text, language)) for text in turn.later]
    if turn.joined:
        found.append(Notice("members", pick(month.NEW_MEMBERS, language, n=signed(turn.joined))))
    return tuple(found)


BETWEEN = 16.0
"""What parts two notes that have a panel each."""


def _sign(page: Page) -> float:
    """Return how wide the sign of a note is, with the space after it."""
    return 46 * icon_growth(page) + 16


def strip_height(page: Page, found: tuple[Notice, ...], wide: float) -> float:
    """Return how high the strip of notes is; they flow one after another."""
    if not found:
        return 0.0
    room = wide - 2 * _PAD
    if _too_long(page, found, room):
        lines = (page.measure(notice.text, 34, room - _sign(page), "semibold")[1] + 12 for notice in found)
        return sum(lines) + 40
    return max(84.0, len(_flow(page, found, room)) * _line(page) + 28)


def _too_long(page: Page, found: tuple[Notice, ...], room: float) -> bool:
    return any(page.measure(notice.text, 34, 9000, "semibold")[0] + _sign(page) > room for notice in found)


def _line(page: Page) -> float:
    return page.measure("A", 34, 99, "semibold")[1] + _NOTE_GAP


def _flow(page: Page, found: tuple[Notice, ...], room: float) -> list[list[Notice]]:
    """Lay notes on as few lines as they need, about equally long; one longer than a line has it to itself."""
    wides = [page.measure(notice.text, 34, 9000, "semibold")[0] + _sign(page) + 40 for notice in found]
    count = len(_broken(wides, room))
    even = (room * part / 100 for part in range(40, 101, 5))
    cuts = next(cuts for part in even if len(cuts := _broken(wides, part)) == count)
    return [list(found[start:end]) for start, end in zip(cuts, [*cuts[1:], len(found)], strict=True)]


def _broken(wides: list[float], room: float) -> list[int]:
    """Return where lines begin when things of these widths fill lines of a width."""
    cuts, used = [0], 0.0
    for at, wide in enumerate(wides):
        if at > cuts[-1] and used + wide > room:
            cuts.append(at)
            used = 0.0
        used += wide
    return cuts


def draw_notes(page: Page, found: tuple[Notice, ...], box: Box) -> None:
    """Draw the notes; the strip is that of a warning where all are, and plain where some are."""
    x, y, wide, high = box
    kinds = {notice.kind == "warning" for notice in found}
    fill, outline = _PLAIN if len(kinds) > 1 else _WARNING if True in kinds else _GOOD
    page.panel(box, fill, line=outline, width=4, shadow=False)
    lines = _flow(page, found, wide - 2 * _PAD)
    if _too_long(page, found, wide - 2 * _PAD):
        _listed(page, found, box)
        return
    top = y + (high - len(lines) * _line(page)) / 2
    for line in lines:
        left = x + _PAD
        for notice in line:
            left += _note(page, notice, (left, top, wide, _line(page))) + 40
        top += _line(page)


def note_heights(page: Page, found: tuple[Notice, ...], wide: float) -> tuple[float, ...]:
    """Return how high the panel of each note is on a page of their own."""
    room = wide - 2 * _PAD - _sign(page)
    return tuple(max(110.0, page.measure(notice.text, 34, room, "semibold")[1] + 40) for notice in found)


def draw_note_rows(page: Page, found: tuple[Notice, ...], box: Box) -> None:
    """Draw the notes one under another, a panel each."""
    x, y, wide, high = box
    sign = _sign(page)
    room = wide - 2 * _PAD - sign
    talls = note_heights(page, found, wide)
    if sum(talls) + BETWEEN * (len(found) - 1) > high + 4:
        page.problems.append(f"too high: {len(found)} notes take {sum(talls):.0f} of {high:.0f}")
    air = max(0.0, min(70.0, (high - sum(talls) - BETWEEN * (len(found) - 1)) / max(1, len(found))))
    for notice, least in zip(found, talls, strict=True):
        tall = least + air
        alarm = notice.kind == "warning"
        page.panel(
            (x, y, wide, tall), "warning_soft" if alarm else "surface", radius=28, line="warning" if alarm else ""
        )
        line = page.measure(notice.text, 34, room, "semibold")[1]
        _note(page, notice, (x + _PAD, y + (tall - line) / 2, room + sign, line))
        y += tall + BETWEEN


def _listed(page: Page, found: tuple[Notice, ...], box: Box) -> None:
    """Draw notes one under another, each on as many lines as it takes."""
    x, y, wide, high = box
    room = wide - 2 * _PAD - _sign(page)
    top = y + 24
    for notice in found:
        tall = page.measure(notice.text, 34, room, "semibold")[1]
        if top + tall > y + high:
            page.problems.append(f"too high: {notice.text!r} below {y + high:.0f}")
        _note(page, notice, (x + _PAD, top, room + _sign(page), tall))
        top += tall + 12


def _note(page: Page, notice: Notice, box: Box) -> float:
    x, y, wide, high = box
    sign = {"warning": "warning", "good": "check-circle", "plain": "calendar"}
    ink = {"warning": "warning", "good": "success"}.get(notice.kind, "ink")
    room, side = _sign(page), _sign(page) - 16
    middle = y + min(high, page.measure("A", 34, 99, "semibold")[1]) / 2
    if notice.kind == "members":
        target_badge(page, MEMBERS, "", x, middle - side / 2, side)
    else:
        page.icon(sign[notice.kind], x, middle - side / 2, side, ink, filled=notice.kind != "plain")
    taken = min(wide - room, page.measure(notice.text, 34, 9000, "semibold")[0] + 2)
    page.text(notice.text, (x + room, y, taken, high), 34, face="semibold", valign="middle")
    return taken + room
