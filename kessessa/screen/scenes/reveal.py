"""The answer to a question: the verdict first, then what was chosen, what is right and why, and the principle."""

from __future__ import annotations

from kessessa.language import pick, signed, window_round
from kessessa.language import round as said
from kessessa.rules.cards import Question
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.turns import NOBODY, Reveal
from kessessa.screen.blocks import Block, draw_column
from kessessa.screen.page import Page
from kessessa.screen.scene import LEVELS, Transition
from kessessa.screen.scenes.reveal_blocks import letters, main_blocks, side_blocks
from kessessa.screen.seat import Seat, TurnScene, emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, target_badge, team_token
from kessessa.session.wording import amount_text

_BAR: Box = (80.0, 138.0, 1760.0, 136.0)
_TOP, _BOTTOM = 310.0, 902.0


class RevealScene(TurnScene):
    """What a team (and who helped it) answered, and what there is to learn from it."""

    name = "reveal"
    phase = 1

    def __init__(self, seat: Seat) -> None:
        """Take the answer from the state."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Reveal)  # noqa: S101  the director shows this scene only then
        self.turn = turn

    @property
    def _card(self) -> Question:
        return self.state.book.questions[self.turn.card]

    def _main(self, language: str, level: int) -> tuple[Block, ...]:
        return main_blocks(self.state, self.turn, language, apart=level == LEVELS - 1)

    def _side(self, language: str) -> tuple[Block, ...]:
        return side_blocks(self.state, self.turn, language)

    def pages(self, level: int) -> int:
        """Return one page; then what is right and what follows from it; then a block a page."""
        return 1 if level == 0 else len(self._groups("fr", level))

    def _groups(self, language: str, level: int) -> tuple[tuple[Block, ...], ...]:
        """Return the blocks of each page: what two teams chose is kept apart from what is right."""
        main, side = self._main(language, level), self._side(language)
        if level == LEVELS - 1:
            return tuple((block,) for block in (*main, *side))
        groups = (main, side) if len(main) <= 2 else (main[:-1], main[-1:], side)  # noqa: PLR2004  what a page holds
        return tuple(group for group in groups if group)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the verdict and the blocks of a page."""
        language = page.language
        self._top(page)
        self._bar(page)
        high = _BOTTOM - _TOP
        if level == 0:
            main, side = self._main(language, level), self._side(language)
            if len(main) == len(side) == 1:  # one panel beside another would stand nearly empty
                main, side = (*main, *side), ()
            wide = 1120.0 if side else 1760.0
            draw_column(page, main, (80, _TOP, wide, high))
            if side:
                draw_column(page, side, (1240, _TOP, 600, high))
        else:
            draw_column(page, self._groups(language, level)[index], (80, _TOP, 1760, high))
        go = Button("go", pick(said.TO_BOARD, language), "return", "arrow-right")
        self.foot(page, go, purse=(TREASURY, KNOWLEDGE), index=index, total=self.pages(level))

    def _top(self, page: Page) -> None:
        turn, language = self.turn, page.language
        given = letters(turn, self._card, turn.given[0])
        line = pick(window_round.ANSWERED, language, letters=given) if given else ""
        self.frame(page, team_name(self.state, turn.team, language), line, emblem(self.state, turn.team))

    def _bar(self, page: Page) -> None:
        x, y, wide, high = _BAR
        right = self.turn.right
        page.panel(_BAR, "success" if right else "info", lip="ink", shadow=False)
        page.flat((x + 44, y + high / 2 - 42, 84, 84), "surface", 42)
        sign = "check-fat" if right else "arrows-clockwise"
        page.icon(sign, x + 60, y + high / 2 - 26, 52, "success" if right else "info", filled=right)
        end = self._gains(page, x + wide - 40, y, high) if right else self._returns(page, x + wide - 44, y, high)
        left = x + 166
        words = pick(self._verdict(), page.language)
        tokens = self._helpers()
        size = 62.0
        room = end - 30 - left - 84 * len(tokens)
        while size > 40 and not _fits(page, words, size, (room, high - 22)):  # noqa: PLR2004  the least verdict
            size -= 4
        page.text(words, (left, y, room, high), size, face="headline", colour="on_primary", valign="middle")
        left += page.measure(words, size, room, "headline")[0] + 30
        for at, team in enumerate(tokens):
            team_token(page, emblem(self.state, team), left + at * 84, y + high / 2 - 36, 72)
            page.says(team_name(self.state, team, page.language), (left + at * 84, y + high / 2 - 36, 72, 72))

    def _verdict(self) -> dict[str, str]:
        turn = self.turn
        if not turn.right:
            return dict(said.TO_REVIEW)
        return dict(said.RIGHT if turn.marks[0] else said.RIGHT_TOGETHER)

    def _helpers(self) -> tuple[int, ...]:
        turn = self.turn
        return () if turn.helper == NOBODY else (turn.team, turn.helper)

    def _returns(self, page: Page, end: float, y: float, high: float) -> float:
        """Say when a missed card returns; the words go where there is no room for them."""
        words = pick(said.COMES_BACK, page.language)
        wide = page.measure(words, 36, 900, "semibold")[0]
        if wide > 820:  # noqa: PLR2004  the verdict keeps half of the bar
            return end
        page.text(words, (end - wide, y, wide + 2, high), 36, face="semibold", colour="on_primary", valign="middle")
        page.icon("arrow-counter-clockwise", end - wide - 64, y + high / 2 - 24, 48, "on_primary")
        return end - wide - 70

    def _gains(self, page: Page, end: float, y: float, high: float) -> float:
        """Draw what the answer earned, from the right; return where the chips begin."""
        for target, words in reversed(self._gained(page.language)):
            look = look_of(self.state, target)
            wide = page.measure(words, 36, 600, "bold")[0] + 106
            tall = min(high - 24, page.measure(words, 36, 600, "bold")[1] + 28)
            box = (end - wide, y + (high - tall) / 2, wide, tall)
            page.flat(box, f"{look}.soft" if look else "info_soft", 22)
            target_badge(page, target, look, box[0] + 16, y + high / 2 - 27, 54)
            ink = f"{look}.fg" if look else "info"
            page.text(words, (box[0] + 84, y, wide - 84, high), 36, face="bold", colour=ink, valign="middle")
            end -= wide + 18
        return end

    def _gained(self, language: str) -> list[tuple[str, str]]:
        turn = self.turn
        gained = [(KNOWLEDGE, pick(said.KNOWLEDGE_GAIN, language, n=turn.knowledge))] if turn.knowledge else []
        for change in turn.changes:
            if change.target != KNOWLEDGE:
                amount = change.after - change.before
                words = amount_text(change.target, amount, language) if change.target == TREASURY else signed(amount)
                gained.append((change.target, words))
        return gained[:3]

    def press(self, node: str) -> Transition:
        """Go on to the board meeting."""
        return self.send(Proceed())


def _fits(page: Page, words: str, size: float, room: tuple[float, float]) -> bool:
    wide, high = page.measure(words, size, 3000, "headline")
    return wide <= room[0] and high <= room[1]
