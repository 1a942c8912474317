"""Consent: every team in turn can live with the proposal, or objects in the name of a pillar."""

from __future__ import annotations

from contextlib import nullcontext

from kessessa.language import Text, pick
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules.meeting import AWAY
from kessessa.rules.moves import Consent, Object
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting_all
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.chooser import Asked, ChooserScene, Entry
from kessessa.screen.scenes.consent_cards import list_said, said_by, say_below, say_beside
from kessessa.screen.scenes.consent_proposal import draw_proposal, proposal_need, repeat_title
from kessessa.screen.scenes.council import GAP, LEFT, TOP, WIDE, CouncilScene, body, footer
from kessessa.screen.seat import Seat, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, keycap, keycap_width, team_token

_LARGE = 1.5
_LISTED = 3
_APART = 2
"""From this level of layout on, the proposal has a page of its own."""
_WIDE = 40.0
"""From this size of letters on, buttons lie over the whole width."""
_PHASES_END = 620.0
"""Where the bar of phases in the footer ends at the latest, and some air after it."""
_UPRIGHT = 4
"""Up to so many teams stand side by side; more lie in two rows of three."""


class ConsentScene(CouncilScene):
    """The proposal above one card a team; at large text proposal and speaking team, then what others said."""

    name = "consent"

    def __init__(self, seat: Seat) -> None:
        """Begin without an opinion."""
        super().__init__(seat)
        self.agreed = False
        spoken = [team for team in self._others() if self.turn.opinions[team] not in {"", AWAY}]
        self.fresh = all(team == self.state.coordinator for team in spoken)
        self.last = -1 if self.fresh or not spoken else max(spoken, key=self._teams().index)
        """The team that spoke just now, -1 for none."""
        self._voice = -1
        """The page on which the team speaks, where another one is shown; else -1."""

    def pages(self, level: int) -> int:
        """Return one page; who speaks, then what others said; or the proposal, who speaks, then three others a page."""
        if level < _APART:
            return 1 + level * bool(self._heard())
        return 2 + -(-len(self._heard()) // _LISTED)

    def _teams(self) -> tuple[int, ...]:
        """Return the teams in the order in which they speak."""
        count, first = len(self.state.teams), self.state.coordinator
        return tuple((first + step) % count for step in range(count))

    def _others(self) -> tuple[int, ...]:
        return tuple(team for team in self._teams() if team != self.turn.team)

    def _heard(self) -> tuple[int, ...]:
        """Return whom pages of their own show: nobody as long as only the proposal has been heard."""
        return () if self.fresh else self._others()

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the proposal and the teams."""
        name = team_name(self.state, self.turn.team, page.language)
        speaks = pick(meets.SPEAKS, page.language, team=name)
        title = said.BOARD if page.scale > _LARGE else meets.CONSENT_TITLE
        self.frame(page, pick(title, page.language), speaks, emblem(self.state, self.turn.team))
        voice = level // _APART
        if level == 0:
            self._all(page)
        elif index > voice:
            heard = self._heard()
            list_said(page, self, heard if level < _APART else heard[(index - 2) * _LISTED : (index - 1) * _LISTED])
        elif index < voice:
            self._proposal(page, body(page))
        elif voice:
            high = repeat_title(page, self)
            self._speaking_wide(page, body(page, TOP + high + GAP))
        else:
            high = proposal_need(page, self) + page.kit.spare * 0.2
            self._proposal(page, (LEFT, TOP, WIDE, high))
            self._speaking_wide(page, body(page, TOP + high + GAP))
        self._voice = voice if index != voice else -1
        self._footer(page, index, self.pages(level))

    def _footer(self, page: Page, index: int, total: int) -> None:
        """Draw the footer: the amber button confirms where the team speaks, and leads there from what others said."""
        amber = Button("go", pick(meets.CONFIRM_VOICE, page.language), "return", "arrow-right")
        if self._voice < 0 and index < total - 1:
            others = (Button("turn-page", pick(meets.OPINIONS, page.language), icon="arrow-right"),)
            footer(self, page, amber, (index, total), ready=True, others=others)
        else:
            if self._voice >= 0 and not self.agreed:
                amber = Button("go", pick(meets.GIVE_VOICE, page.language), "return", "arrow-left")
            self.act(page, amber, index, total, ready=self.agreed)
        if not self.agreed and any(node.id == "agree" for node in page.nodes):
            page.focus = "agree"
        if total == 1 and not self.notice and self.phase >= 0:
            self._reminder(page)

    def _reminder(self, page: Page) -> None:
        """Say before the amber button what an objection is, where there is room."""
        end = next(node.box[0] for node in page.nodes if node.id == "go") - 36
        words = pick(meets.OBJECTION_SAYS, page.language)
        wide, high = page.measure(words, 34, 2000, "semibold")
        if end - wide > _PHASES_END and high < 92:  # noqa: PLR2004  the height of the footer
            page.text(words, (end - wide, page.foot, wide + 4, 92), 34, face="semibold", valign="middle")

    # the proposal

    def _proposal(self, page: Page, box: Box) -> None:
        with self.comes_in(page, box):
            draw_proposal(page, self, box)

    # the teams

    def _all(self, page: Page) -> None:
        teams = self._teams()
        least = 176.0 if len(teams) <= _UPRIGHT else 150.0
        high = max(least, proposal_need(page, self)) + page.kit.spare * 0.2
        self._proposal(page, (LEFT, TOP, WIDE, high))
        top = TOP + high + (36 if len(teams) <= _UPRIGHT else 28)
        columns = len(teams) if len(teams) <= _UPRIGHT else 3
        lines = -(-len(teams) // columns)
        wide = (WIDE - 30 * (columns - 1)) / columns
        each = (page.bottom - top - 28 * (lines - 1)) / lines
        for at, team in enumerate(teams):
            box = (LEFT + at % columns * (wide + 30), top + at // columns * (each + 28), wide, each)
            with self.comes_in(page, box, at + 1):
                self._upright(page, team, box) if lines == 1 else self._flat_card(page, team, box)

    def _ground(self, page: Page, team: int, box: Box) -> bool:
        speaking = team == self.turn.team
        page.panel(box, line="accent" if speaking else "", width=8, lip="accent_dark" if speaking else "lip")
        return speaking

    def _upright(self, page: Page, team: int, box: Box) -> None:
        """Draw a team as an upright card: token and name, then what it says or its two buttons."""
        x, y, wide, high = box
        speaking = self._ground(page, team, box)
        name = team_name(self.state, team, page.language)
        room = min(wide - 160, 460.0)
        names = tuple(team_name(self.state, at, page.language) for at in range(len(self.state.teams)))
        line = page.measure("A", 38, 99, "semibold")[1]
        size = fitting_all(page, names, (38.0, 36.0, 34.0), (room, line), "semibold")
        if any(page.measure(each, size, room, "semibold")[1] > line for each in names):
            size = 38.0  # two lines anyway: then in full size
        name_wide, name_high = page.measure(name, size, room, "semibold")
        left = x + (wide - name_wide - 102) / 2
        team_token(page, emblem(self.state, team), left, y + 28 + max(0.0, (name_high - 80) / 2), 80)
        head = max(80.0, name_high)
        page.text(name, (left + 100, y + 28, name_wide + 4, head), size, face="semibold", valign="middle")
        top = y + 28 + head + 16
        if speaking:
            self._buttons(page, (x + 30, top, wide - 60, y + high - top - 24), stacked=True)
            return
        area = (x, top, wide, y + high - top)
        with enters(page, area, margin=-8) if team == self.last else nullcontext():
            say_below(page, self, team, area)
        page.says(f"{name} : {said_by(self, team, page.language).words}", (x, y, wide, high), f"said-{team}")

    def _flat_card(self, page: Page, team: int, box: Box) -> None:
        """Draw a team as a lying card: token and name above, what it says or its buttons below."""
        x, y, wide, high = box
        speaking = self._ground(page, team, box)
        name = team_name(self.state, team, page.language)
        side = min(80.0, high * 0.34)
        team_token(page, emblem(self.state, team), x + 34, y + 20, side)
        room = wide - side - 80
        head = max(side + 14, page.measure(name, 38, room, "semibold")[1])
        page.text(name, (x + 34 + side + 22, y + 14, room, head), 38, face="semibold", valign="middle")
        top = y + head + 20
        area = (x + 26, top, wide - 52, y + high - top - 18)
        if speaking:
            self._buttons(page, area, stacked=False)
            return
        with enters(page, area, margin=-8) if team == self.last else nullcontext():
            say_beside(page, self, team, (x, top, wide, area[3]))
        page.says(f"{name} : {said_by(self, team, page.language).words}", box, f"said-{team}")

    # speaking

    def _speaking_wide(self, page: Page, box: Box) -> None:
        """Draw the team that speaks over the whole width, with its two buttons and what an objection is."""
        x, y, wide, high = box
        with self.comes_in(page, box, 1):
            self._ground(page, self.turn.team, box)
            name = team_name(self.state, self.turn.team, page.language)
            reminder = pick(meets.OBJECTION_SAYS, page.language)
            name_high = max(100.0, page.measure(name, 50, wide - 220, "semibold")[1])
            each = min(240.0, high - name_high - 72)
            below = page.measure(reminder, 36, wide - 100)[1] + 24
            below = below if below + each + name_high + 72 <= high else 0.0
            top = y + 24 + max(0.0, (high - 72 - name_high - each - below) / 2)
            team_token(page, emblem(self.state, self.turn.team), x + 40, top + (name_high - 100) / 2, 100)
            page.text(name, (x + 170, top, wide - 220, name_high), 50, face="semibold", valign="middle")
            top += name_high + 24
            self._buttons(page, (x + 40, top, wide - 80, each), stacked=False, size=44)
            if below:
                page.text(reminder, (x + 50, top + each + 24, wide - 100, below), 36, colour="ink_soft")

    def _buttons(self, page: Page, box: Box, *, stacked: bool, size: float = 36) -> None:
        x, y, wide, high = box
        most = 104.0 * max(1.0, page.scale * 0.9) + page.kit.spare * 0.15
        each = min(most, (high - 24) / 2) if stacked else min(high - 10, most + 10 if size < _WIDE else 260.0)
        across = wide if stacked else (wide - 20) / 2
        top = y + max(0.0, (high - 2 * each - 24 if stacked else high - 10 - each) / 2)
        both = (pick(meets.AGREE, page.language), pick(meets.OBJECT, page.language))
        line = min(page.measure("X", size, 900, "semibold")[1], each - 16)
        room = across - keycap_width(page, "1") - 56
        size = fitting_all(page, both, (size, 34.0, 32.0, 30.0, 28.0), (room, line), "semibold")
        self._button(page, ("agree", meets.AGREE, "thumbs-up", "success", "1"), (x, top, across, each), size)
        spot = (x, top + each + 24) if stacked else (x + across + 20, top)
        self._button(page, ("object", meets.OBJECT, "hand-palm", "danger", "2"), (*spot, across, each), size)

    def _button(self, page: Page, what: tuple[str, Text, str, str, str], box: Box, size: float) -> None:
        name, text, icon, ink, key = what
        x, y, wide, high = box
        state = "selected" if name == "agree" and self.agreed else ""
        choice_box(page, box, state)
        words = pick(text, page.language)
        cap = keycap_width(page, key)
        needed = page.measure(words, size, 900, "semibold")[0]
        side = 48.0 * icon_growth(page)
        side = side if needed + side + cap + 70 <= wide else 0.0
        if side:
            page.icon(icon, x + 24, y + (high - side) / 2, side, ink, filled=True)
        left = x + 24 + (side + 16 if side else 0)
        page.text(words, (left, y, x + wide - cap - 26 - left, high), size, face="semibold", valign="middle")
        keycap(page, key, x + wide - cap - 18, y + high / 2)
        page.node(Node(name, CHOICE, words, box, "", state, key, 32))

    def key(self, key: str, focus: str) -> Transition | None:
        """Let 1 and 2 speak from any page."""
        if key in {"1", "2"}:
            return self.press("agree" if key == "1" else "object")
        return None

    def press(self, node: str) -> Transition:
        """Agree, object (which asks for the pillar), or confirm."""
        if node == "agree":
            self.agreed = True
            return Stay(focus="go")
        if node == "object":
            self.agreed = False
            return Push(ChooserScene(self.seat, self._asked()))
        if self.agreed:
            return self.send(Consent())
        if self._voice >= 0:
            return Stay(focus="agree", page=self._voice)
        self.notice = pick(meets.VOICE_FIRST, self._language)
        return Stay(focus="agree")

    def _asked(self) -> Asked:
        language = self._language
        entries = tuple(
            Entry(Object(pillar.id), pick(pillar.name, language), pillar.look)
            for pillar in self.state.book.scenario.pillars
        )
        line = pick(meets.OBJECTION_SAYS, language)
        amber = pick(meets.CONFIRM_VOICE, language)
        return Asked(pick(meets.WHICH_PILLAR, language), line, "balance-scale", amber, entries)
