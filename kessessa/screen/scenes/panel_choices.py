"""What the facilitator's panel asks back: how many rounds, when the bell rings, which team is away."""

from __future__ import annotations

from datetime import datetime, timedelta

from kessessa.language import Text, comfort, counted, entry, keys, pick
from kessessa.rules.facilitator import LEAST_ROUNDS, MOST_ROUNDS, SHIFTS
from kessessa.rules.legal import for_facilitator
from kessessa.rules.moves import BringBack, SetAside, SetLevel, SetRounds
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain, small_button
from kessessa.screen.scene import Pop, Replace, Scene, Stay, Transition
from kessessa.screen.scenes.teams import rounds_of
from kessessa.screen.seat import Seat, emblem, team_name, unit_of
from kessessa.screen.setup import BELL_STEP
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import (
    button_width,
    choice_box,
    draw_button,
    keycap,
    keycap_width,
    team_token,
)
from kessessa.session.bell import LESSON_MINUTES, bell_note

_EDGES = ((300.0, 1320.0), (110.0, 1700.0))
"""Left edge and width of a card, and those for large text."""
_PAD, _FOOT = 60.0, 132.0
_TEAMS = (6, 3, 2)
"""How many teams a page shows at each layout level."""
_VALUES = (120.0, 100.0, 84.0, 72.0, 60.0)
_TITLES = (56.0, 50.0, 44.0, 40.0)


class CardScene(Scene):
    """A card over another scene: a title, a sentence, something to set, and one button."""

    over = True

    def __init__(self) -> None:
        """Begin at the usual width."""
        self.left, self.wide = _EDGES[0]
        self.foot = 960.0
        self.largest = _VALUES[0]
        """At which size at most a value is shown."""

    def lay(self, page: Page, title: Text, words: str, inside: float) -> float:
        """Lay the card with room for `inside` pixels below its words and return where they begin."""
        curtain(page)
        self.left, self.wide = _EDGES[page.large]
        room = self.wide - 2 * _PAD
        asked = pick(title, page.language)
        size = fitting(page, asked, _TITLES, (room, 80 * page.scale), "headline")
        one = page.measure(asked, size, room, "headline")[1]
        two = page.measure(words, 36, room)[1] + 16 if words else 0.0
        high = 56 + one + two + 30 + inside + _FOOT
        top = max(16.0, (1080 + page.kit.spare - high) / 2)
        if top + high > 1080 + page.kit.spare:
            page.problems.append(f"too high: the card {asked} takes {high:.0f}")
        page.panel((self.left, top, self.wide, high))
        page.text(asked, (self.left + _PAD, top + 46, room, one + 4), size, face="headline")
        page.text(words, (self.left + _PAD, top + 52 + one, room, two + 4), 36, colour="ink_soft")
        self.foot = top + high - _FOOT + 10
        return top + 80 + one + two

    def done(self, page: Page, words: Text = comfort.DONE, *, cancel: bool = False) -> None:
        """Draw the button that ends the card, after all else on it; before it one that leaves all as it was."""
        if cancel:
            leave = Button("cancel", pick(keys.BACK, page.language), "escape", "arrow-left")
            spot = (self.left + 50, self.foot + 4, button_width(page, leave, size=34), 84)
            draw_button(page, leave, spot, size=34)
        go = Button("go", pick(words, page.language), "return", "check")
        wide = button_width(page, go)
        draw_button(page, go, (self.left + self.wide - 50 - wide, self.foot, wide, 92), primary=True)
        page.amber = "go"

    def value(self, page: Page, shown: str) -> tuple[float, float, float]:
        """Return the size of a value that is set, and how wide and high it is on one line."""
        room = _EDGES[page.large][1] - 420
        sizes = tuple(size for size in _VALUES if size <= self.largest)
        size = fitting(page, shown, sizes, (room, 140 * page.scale), "headline")
        return (size, *page.measure(shown, size, room, "headline"))

    def stepper(self, page: Page, shown: str, y: float, less: Text, more: Text) -> tuple[float, float]:
        """Draw a large value between minus and plus; return where it ends and how high it is."""
        size, wide, tall = self.value(page, shown)
        middle, left = y + tall / 2, self.left + _PAD
        small_button(page, "less", "minus", pick(less, page.language), (left, middle - 48, 96, 96), key="-")
        page.text(shown, (left + 130, y, wide + 8, tall + 2), size, face="headline")
        spot = (left + 170 + wide, middle - 48, 96.0, 96.0)
        small_button(page, "more", "plus", pick(more, page.language), spot, key="+")
        return left + 300 + wide, tall


class _SeatCard(CardScene):
    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat


class RoundsScene(_SeatCard):
    """Longer or shorter, never below the round being played; questions easier or harder from now on."""

    name = "rounds"

    def __init__(self, seat: Seat) -> None:
        """Begin with the length and the level as they are."""
        super().__init__(seat)
        self._rounds, self._shift = seat.state.rounds, seat.state.shift

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the number of rounds, then the level of questions."""
        line = page.measure("X", 36, 100, "semibold")[1]
        names = [pick(comfort.LEVELS[shift], page.language) for shift in SHIFTS]
        widest = max(page.measure(name, 36, 2000, "semibold")[0] for name in names) + 140
        across = len(SHIFTS) if len(SHIFTS) * (widest + 20) < self.wide else 1
        each = max(76.0, line + 16)
        rows = len(SHIFTS) // across
        self.largest = _VALUES[0] if across > 1 else _VALUES[-1]
        name = self.seat.state.book.scenario.round_name
        shown = rounds_of(self._rounds, name, page.language)
        tall = self.value(page, shown)[2]
        unit = pick(name, page.language)
        unit = unit.capitalize() if page.language == "fr" else unit
        words = pick(comfort.HOW_LONG_SAYS, page.language, unit=unit, n=max(1, self.seat.state.round))
        y = self.lay(page, comfort.HOW_LONG, words if not page.large else "", tall + line + 44 + rows * (each + 14))
        self.stepper(page, shown, y, comfort.FEWER, comfort.MORE)
        y += tall + 24
        page.text(pick(comfort.QUESTIONS, page.language), (self.left + _PAD, y, 1200, line + 2), 36, face="semibold")
        y += line + 14
        wide = (self.wide - 2 * _PAD - 20 * (across - 1)) / across
        for at, shift in enumerate(SHIFTS):
            spot = (self.left + _PAD + at % across * (wide + 20), y + at // across * (each + 14), wide, each)
            self._level(page, at + 1, shift, spot)
        self.done(page)

    def _level(self, page: Page, number: int, shift: int, box: Box) -> None:
        """Draw a level of questions to choose."""
        x, y, wide, high = box
        name, chosen = pick(comfort.LEVELS[shift], page.language), "selected" if shift == self._shift else ""
        choice_box(page, box, chosen)
        cap = keycap_width(page, str(number))
        keycap(page, str(number), x + wide - cap - 18, y + high / 2)
        page.text(name, (x + 26, y, wide - cap - 60, high), 36, face="semibold", valign="middle")
        page.node(Node(f"level-{number}", CHOICE, name, box, "", chosen, str(number), 32))

    def press(self, node: str) -> Transition:
        """Change the number or the level, or let them be so."""
        if node.startswith("level-"):
            self._shift = SHIFTS[int(node.removeprefix("level-")) - 1]
            return Stay(focus="go")
        if node in {"less", "more"}:
            wanted = self._rounds + (1 if node == "more" else -1)
            self._rounds = min(MOST_ROUNDS, max(LEAST_ROUNDS, self.seat.state.round, wanted))
            return Stay(focus=node)
        if self._rounds != self.seat.state.rounds:
            self.seat.play(SetRounds(self._rounds))
        if self._shift != self.seat.state.shift:
            self.seat.play(SetLevel(self._shift))
        return Pop()


class BellScene(_SeatCard):
    """When the bell rings; nobody sees a clock without one."""

    name = "bell"

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the time and what fits before it."""
        tall = page.measure("00:00", 120, 900, "headline")[1]
        none = Button("none", pick(entry.NO_BELL, page.language), "0", enabled=self._rings() is not None)
        wide = button_width(page, none, size=34)
        below = self.left + 380 + page.measure("00:00", 120, 900, "headline")[0] + wide > self.left + self.wide - 60
        y = self.lay(page, entry.BELL, self._says(page.language), tall + (120 if below else 0))
        rings = self._rings()
        shown = "–" if rings is None else f"{rings:%H:%M}"
        end, tall = self.stepper(page, shown, y, entry.EARLIER, entry.LATER)
        spot = (
            (self.left + 60, y + tall + 20)
            if below
            else (max(end, self.left + self.wide - 60 - wide), y + tall / 2 - 42)
        )
        draw_button(page, none, (*spot, wide, 84), size=34)
        self.done(page)

    def _rings(self) -> datetime | None:
        return self.seat.bell.rings if self.seat.bell else None

    def _says(self, language: str) -> str:
        plan = self.seat.plan()
        if plan is None:
            return pick(entry.BELL_NONE, language)
        if plan.fits >= plan.wanted:
            return pick(entry.BELL_ALL, language)
        if plan.fits == 0:
            return pick(entry.BELL_TIGHT, language, n=plan.left)
        name = unit_of(self.seat.state, plan.fits, language)
        return counted(plan.fits, entry.BELL_ONE, entry.BELL_SOME, language, unit=name)

    def press(self, node: str) -> Transition:
        """Move the bell by five minutes, silence it, or let it be so."""
        if node not in {"less", "more", "none"}:
            return Pop()
        self._ring(None if node == "none" else self._moved(1 if node == "more" else -1))
        return Stay(focus="go" if node == "none" else node)

    def _moved(self, steps: int) -> datetime | None:
        rings, moment = self._rings(), self.seat.outside.moment()
        if rings is None:
            length = self.seat.sitting.table.opening.length
            first = moment + timedelta(minutes=LESSON_MINUTES[length])
            return first.replace(minute=first.minute // 5 * 5, second=0, microsecond=0)
        later = rings + steps * BELL_STEP
        return later if later > moment else rings

    def _ring(self, rings: datetime | None) -> None:
        if self.seat.bell is not None and rings != self.seat.bell.rings:
            self.seat.bell.rings = rings
            self.seat.sitting.table.note(bell_note(rings))


class AwayScene(_SeatCard):
    """Which teams are here; the game goes on without the others."""

    name = "away"

    def pages(self, level: int) -> int:
        """Return one page; three teams a page where text is large, then two."""
        return 1 if level == 0 else -(-len(self.seat.state.teams) // _TEAMS[level])

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a row a team."""
        state, language = self.seat.state, page.language
        each = -(-len(state.teams) // self.pages(level))
        teams = range(index * each, min((index + 1) * each, len(state.teams)))
        high = max(88.0, page.measure("X", 36, 100, "semibold")[1] + 28)
        words = pick(comfort.WHICH_AWAY_SAYS, language) if level < 2 else ""  # noqa: PLR2004  the last level
        y = self.lay(page, comfort.WHICH_AWAY, words, len(teams) * (high + 16))
        for place, team in enumerate(teams):
            box = (self.left + 60, y + place * (high + 16), self.wide - 120, high)
            here = state.teams[team].here
            name, said = team_name(state, team, language), pick(comfort.IS_HERE if here else comfort.IS_AWAY, language)
            node = Node(f"team-{team}", CHOICE, name, box, said, "selected" if here else "", str(team + 1))
            choice_box(page, box, node.state)
            team_token(page, emblem(state, team), box[0] + 24, box[1] + high / 2 - 32, 64)
            room, cap = page.measure(said, 32, 500)[0] + 10, keycap_width(page, node.key) + 24
            if page.measure(name, 36, 2000, "semibold")[0] > box[2] - 190 - room - cap:
                cap = 0.0
            page.text(
                name, (box[0] + 112, box[1], box[2] - 190 - room - cap, high), 36, face="semibold", valign="middle"
            )
            right = box[0] + box[2] - 40 - room - cap
            if cap:
                keycap(page, node.key, box[0] + box[2] - 4 - cap, box[1] + high / 2)
            page.text(said, (right, box[1], room, high), 32, colour="ink_soft", align="right", valign="middle")
            page.node(node)
        if index < self.pages(level) - 1:
            more = Button(
                "turn-page", pick(entry.OF, language, n=index + 1, total=self.pages(level)), "p", "caret-down"
            )
            room = button_width(page, more, size=34)
            draw_button(page, more, (self.left + 60, self.foot, room, 92), size=34)
        elif index:
            before = Button("turn-back", pick(keys.PAGE_BEFORE, language), "page-back", "caret-up")
            room = button_width(page, before, size=34, bare=True)
            draw_button(page, before, (self.left + 60, self.foot, room, 92), size=34, bare=True)
        self.done(page)

    def press(self, node: str) -> Transition:
        """Set a team aside or bring it back; afterwards the game shows whose turn it is now."""
        if not node.startswith("team-"):
            return Replace(self.seat.scene(), all=True)
        team = int(node.removeprefix("team-"))
        move = SetAside(team) if self.seat.state.teams[team].here else BringBack(team)
        if move in for_facilitator(self.seat.sitting.table.state):
            self.seat.play(move)
        return Stay(focus="go")

    def back(self) -> Transition | None:
        """Go on with the game."""
        return self.press("go")
