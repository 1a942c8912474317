"""What the four steps of the debrief share: its head with four steps, the prompts, the way on and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from kessessa.language import closing as words
from kessessa.language import keys, pick
from kessessa.rules.state import State
from kessessa.scoring.moments import Moment, key_moments
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.fold import least, widths, words_button
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.phases import page_wide
from kessessa.screen.scene import Replace, Scene, Transition
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.steps import steps as numbered_steps
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, icon_growth
from kessessa.session.debrief import STEPS, Debrief, debrief, step_note
from kessessa.session.table import Table

SPARE = 250.0
"""From so much spare height on, what stands beside the main panel may stand under it."""
_SIZES = (38.0, 36.0, 34.0, 32.0, 30.0, 28.0)
_PAD = 36.0


class Talk:
    """A debrief under way: the seat, and what is computed once for all its screens. `open` makes a step's scene."""

    def __init__(self, seat: Seat, open_step: Callable[[Talk, str], Scene]) -> None:
        """Begin to talk about the session of a seat."""
        self.seat = seat
        self._open = open_step

    @property
    def table(self) -> Table:
        """The session's table."""
        return self.seat.sitting.table

    @property
    def state(self) -> State:
        """The state in which the game ended; nothing of it must stay hidden any more."""
        return self.table.state

    @property
    def now(self) -> Debrief:
        """Where the debrief stands."""
        return debrief(self.table.notes, len(self.state.teams))

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """The decisions that mattered most, each with its what-if."""
        return key_moments([(step.before, step.move) for step in self.table.history], self.state)

    def turn_to(self, step: str) -> Transition:
        """Note a step and show it."""
        self.table.note(step_note(step))
        return Replace(self._open(self, step))


class DebriefScene(TurnScene):
    """Base of the scenes of the debrief; `step` is one of the session's STEPS."""

    step = STEPS[0]

    def __init__(self, talk: Talk) -> None:
        """Sit down to talk."""
        super().__init__(talk.seat)
        self.talk = talk

    @property
    def state(self) -> State:
        """The state in which the game ended."""
        return self.talk.state

    @property
    def at(self) -> int:
        """The number of the step, from 0."""
        return STEPS.index(self.step)

    def head(self, page: Page, emblem: str = "", title: str = "", line: str = "") -> None:
        """Draw ground, title, the four steps and the tools."""
        language = self._language = page.language
        page.ground()
        line = line or pick(words.DEBRIEF_LINES[self.step], language)
        frame.title(page, title or pick(words.DEBRIEF, language), line, emblem)
        steps = tuple(pick(words.DEBRIEF_STEPS[step], language) if step == self.step else "" for step in STEPS)
        numbered_steps(page, steps, self.at)
        frame.tools(page, sound=page.kit.dress.sound)

    def prompts(self, language: str) -> tuple[str, ...]:
        """Return what the facilitator may ask at this step, in the scenario's words."""
        found = dict(self.state.book.scenario.prompts).get(self.step, ())
        return tuple(pick(prompt, language) for prompt in found)

    def draw_prompts(self, page: Page, box: Box, more: tuple[str, ...] = ()) -> None:
        """Draw the facilitator's panel: the prompts of the step, then `more`."""
        title = pick(words.FACILITATOR, page.language)
        told(page, "chalkboard-teacher", title, (*self.prompts(page.language), *more), box)

    def onwards(self, page: Page, *, index: int, total: int, others: tuple[Button, ...] = (), advice: str = "") -> None:
        """Draw the footer: back to the step before, and on to the next page, the next step or the end."""
        language = page.language
        if self.at == len(STEPS) - 1:
            go = Button("go", pick(words.FINISH, language), "return", "check")
        else:
            go = Button("go", pick(words.DEBRIEF_STEPS[STEPS[self.at + 1]], language), "return", "arrow-right")
        back = None
        if self.at and not index:  # from the second page on, the way back leads to the page before
            back = Button("back", pick(words.DEBRIEF_STEPS[STEPS[self.at - 1]], language), "backspace", "arrow-left")
        go = frame.dots(page, index, total, go)
        room = frame.RIGHT - frame.EDGE - button_width(page, go) - least(page, others)
        if back is not None and _bare(page, back) > room:
            back = Button("back", back.label, "", back.icon)  # its key works all the same
        elif back is not None and _crowded(page, back, go, others):  # what others open must be read
            back = Button("back", back.label, "", back.icon)
            if _crowded(page, back, go, others):
                back = Button("back", pick(keys.BACK, language), "", back.icon)
        frame.footer(page, go, others, back=back, advice=advice)

    def key(self, key: str, focus: str) -> Transition | None:
        """Go back a step by its key, printed or not."""
        return self.press("back") if key == "backspace" and self.at else None

    def press(self, node: str) -> Transition:
        """Go back a step, on to the next one, or home after the last."""
        if node == "back":
            return self.talk.turn_to(STEPS[max(0, self.at - 1)])
        if self.at == len(STEPS) - 1:
            return self.seat.leave()
        return self.talk.turn_to(STEPS[self.at + 1])


def body(page: Page) -> Box:
    """Return the room for what a step shows."""
    return (60.0, 140.0, 1800.0, page.bottom - 140)


def _crowded(page: Page, back: Button, go: Button, others: tuple[Button, ...]) -> bool:
    """Return whether the footer holds the words of the other buttons only once those of the way back are fewer."""
    wides = [button_width(page, item, size=34) + frame.GAP for item in (back, *others)]
    around = page_wide(page) + sum(widths(page, words_button(page)))
    return sum(wides) + around + button_width(page, go) > frame.RIGHT - frame.EDGE


def _bare(page: Page, button: Button) -> float:
    """Return how much of the footer a button takes without its words."""
    return button_width(page, button, size=34, bare=True) + frame.GAP


def told_height(page: Page, title: str, lines: tuple[str, ...], wide: float, size: float = 32.0) -> float:
    """Return how high a panel of things said must be for its lines at a size."""
    room = wide - 2 * _PAD
    head = page.measure(title, 34, room - 80, "headline")[1] + 90
    return head + sum(page.measure(line, size, room, "semibold")[1] + 20 for line in lines)


def told(page: Page, icon: str, title: str, lines: tuple[str, ...], box: Box, *, first: int = 0) -> None:
    """Draw a panel of things said: a heading, then paragraphs at the largest size at which all fit.

    They are numbered from `first` on; not at all where that is 0.
    """
    x, y, wide, high = box
    page.panel(box, "info_soft")
    left, room = x + _PAD, wide - 2 * _PAD
    top = y + 28
    head = fitting(page, title, (44, 42, 40, 38, 36, 34), (room - 80 * page.scale, 60 * page.scale), "headline")
    top += heading(page, icon, title, left, top, room, head, "info") + 20
    side = 50 * icon_growth(page)
    indent = side + 20 if first else 0.0
    space = y + high - 20 - top
    size = _SIZES[-1]
    for size in _SIZES:
        needs = [page.measure(line, size, room - indent, "semibold")[1] for line in lines]
        if sum(needs) + 16 * (len(lines) - 1) <= space:
            break
    spare = max(0.0, (space - sum(needs) - 16 * (len(lines) - 1)) / max(1, len(lines))) if lines else 0.0
    for at, line in enumerate(lines):
        if first:
            line_high = page.measure("X", size, room, "semibold")[1]
            disc = (left, top + (line_high - side) / 2, side, side)
            page.flat(disc, "info", side / 2)
            page.text(str(first + at), disc, 0.6 * side, face="headline", colour="on_primary", align="centre",
                      valign="middle", fixed=True)  # fmt: skip
        page.text(line, (left + indent, top, room - indent, y + high - 10 - top), size, face="semibold")
        top += needs[at] + 16 + min(28.0, spare)
    page.says(f"{title} {' '.join(lines)}", box)
