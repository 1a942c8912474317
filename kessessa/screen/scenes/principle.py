"""A principle with its evidence: every card and every choice behind its two scores, a page at a time."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.rules.principles import OWN, Principle
from kessessa.scoring.evidence import KNOWN, PRACTISED, Evidence, evidence, for_principle
from kessessa.scoring.frameworks import COOPERATIVE, principles_of
from kessessa.scoring.scores import scores
from kessessa.screen import frame, radar
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.fold import widths
from kessessa.screen.motion import enters
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Push, Replace, Scene, Stay, Transition
from kessessa.screen.scenes.debrief_again import AgainScene
from kessessa.screen.scenes.principle_lines import two_lines
from kessessa.screen.scenes.principle_moment import MomentScene, story
from kessessa.screen.seat import Seat, TurnScene, round_name
from kessessa.screen.steps import titled_steps
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width
from kessessa.session.debrief import LEARNT, STEPS

_TOP, _LEFT, _WIDE = 140.0, 60.0, 1800.0
_PAD = 40.0
_ROWS = (3, 2)
_LARGEST = 2.0
_NOTES = {KNOWN: words.RETURN_DOUBLE, PRACTISED: words.SERVED_OR_BROKEN}
_STEPS = ("",) * len(STEPS)
_HEADS = {KNOWN: words.KNOWN, PRACTISED: words.PRACTISED}


class PrincipleScene(TurnScene):
    """What is known and what was practised of one principle; left and right show the others."""

    name = "principle"

    def __init__(self, seat: Seat, principle: str) -> None:
        """Gather the evidence of a principle. Raises StopIteration for one that is not there."""
        super().__init__(seat)
        self.all = principles_of(seat.state.book.scenario)
        self.at = next(at for at, item in enumerate(self.all) if item.id == principle)
        state = seat.sitting.table.state
        found = evidence(state)
        score = next(item for item in scores(state) if item.principle == principle)
        self.found = {kind: for_principle(found, principle, kind) for kind in (KNOWN, PRACTISED)}
        self._most = 1
        self.scores = {KNOWN: score.known, PRACTISED: score.practised}

    @property
    def principle(self) -> Principle:
        """The principle shown."""
        return self.all[self.at]

    def fit(self, page: Page) -> None:
        """Find out how many rows a page holds at the roomiest level."""
        for self._most in (2, 1):
            trials = [Page(page.kit) for _ in range(self.pages(2))]
            for index, trial in enumerate(trials):
                self.draw(trial, 2, index)
            if not any(trial.problems for trial in trials):
                return

    def _rows(self, level: int) -> int:
        return (*_ROWS, self._most)[level]

    def _shares(self, level: int, kind: str) -> int:
        """Return how many pages the evidence of a kind takes; of a kind without any the other one's page tells."""
        alone = level > 0 and not self.found[kind] and any(self.found.values())
        return 0 if alone else max(1, -(-len(self.found[kind]) // self._rows(level)))

    def pages(self, level: int) -> int:
        """Return as many pages as the longer list needs side by side, or as both need one after the other."""
        shares = [self._shares(level, kind) for kind in (KNOWN, PRACTISED)]
        return max(shares) if level == 0 else sum(shares)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the head and the evidence of a page."""
        self._language = page.language
        page.ground()
        line = pick(words.PROOFS, page.language)
        title = words.EVIDENCE if level == 2 else words.DEBRIEF_STEPS["learnt"]  # noqa: PLR2004  the roomiest level
        if level < 2:  # noqa: PLR2004  the roomiest level
            titled_steps(page, pick(title, page.language), line, "", _STEPS, STEPS.index(LEARNT))
        else:
            frame.title(page, pick(title, page.language), line, wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        top = self._head(page, short=level == 2) + 24  # noqa: PLR2004  the roomiest level
        high = page.bottom - top
        if level == 0:
            for at, kind in enumerate((KNOWN, PRACTISED)):
                box = (_LEFT + at * 915, top, 885.0, high)
                with enters(page, box, at * 3):
                    self._column(page, kind, min(index, self._shares(0, kind) - 1), 0, box)
        else:
            known = self._shares(level, KNOWN)
            kind, share = (KNOWN, index) if index < known else (PRACTISED, index - known)
            self._column(page, kind, share, level, (_LEFT, top, _WIDE, high))
        self._foot(page, index, self.pages(level))

    def _foot(self, page: Page, index: int, total: int) -> None:
        language = page.language
        back = Button("leave", pick(words.BACK_TO_RADAR, language), "escape", "arrow-left")
        go = frame.dots(page, index, total, Button("go", pick(words.NEXT_PRINCIPLE, language), "return", "arrow-right"))
        place = pick(words.PLACE, language, n=self.at + 1, total=len(self.all))
        where = Button("before", place, icon="caret-left")
        taken = sum(widths(page, (back, where)))
        tight = total == 1 and taken + button_width(page, go) > frame.RIGHT - frame.EDGE
        frame.footer(page, go, (where,), back=None if tight else back)  # Escape has its tool above

    def _head(self, page: Page, *, short: bool) -> float:
        """Draw number, name and what it asks; return where the head ends."""
        item, language = self.principle, page.language
        left, room = _LEFT + 160, _WIDE - 200
        name, line = pick(item.name, language), self._missing(2, language) if short else pick(item.line, language)
        own = self.seat.state.book.scenario.framework
        framework = words.COOPERATIVE if item.framework == COOPERATIVE else words.LAW_2014
        kind = pick(own.title if own is not None and item.framework == OWN else framework, language)
        size = fitting(page, name, (52, 46, 42, 38, 34), (room, 70 * page.scale), "headline")
        name_high = page.measure(name, size, room, "headline")[1]
        text = f"{kind}. {line}" if line else kind
        small = fitting(page, text, (34, 32, 30, 28), (room, 50 * page.scale)) if short else 34
        text_high = page.measure(text, small, room)[1]
        high = max(140.0, name_high + text_high + 30)
        page.panel((_LEFT, _TOP, _WIDE, high), "democracy.soft")
        middle = _TOP + high / 2
        page.flat((_LEFT + 44, middle - 44, 88, 88), "democracy.fg", 18)
        page.text(
            str(item.number), (_LEFT + 44, middle - 44, 88, 88), 52, face="headline", colour="on_pillar",
            align="centre", valign="middle", fixed=True,
        )  # fmt: skip
        top = middle - (name_high + text_high) / 2
        page.text(name, (left, top, room, name_high + 2), size, face="headline")
        page.text(text, (left, top + name_high, room, text_high + 2), small)
        page.says(f"{name}. {text}", (_LEFT, _TOP, _WIDE, high))
        return _TOP + high

    def _column(self, page: Page, kind: str, share: int, level: int, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        left, room = x + _PAD, wide - 2 * _PAD
        top = self._score(page, kind, (left, y + 20, room, 100)) + 10
        page.rule(left, top, room)
        count, listed = self._rows(level), self.found[kind]
        rows = listed[share * count : (share + 1) * count]
        needs = [self._need(page, item, room) for item in rows]
        noted = self._note_of(page, kind, share, count, room, level)
        foot, need = y + high - 20, sum(needs) or page.measure(pick(words.NO_EVIDENCE, page.language), 36, room)[1] + 20
        if level < 2 or top + need + 10 <= y + high - 28 - noted[2]:  # noqa: PLR2004  at the roomiest level if it fits
            foot = self._note(page, noted, (left, y, room, high))
        if not rows:
            page.text(pick(words.NO_EVIDENCE, page.language), (left, top + 16, room, foot - top - 20), 36)
            return
        stretch = min(1.35, (foot - top - 6) / sum(needs))
        top += 4
        for at, item in enumerate(rows):
            high = needs[at] * stretch
            self._row(page, item, (left, top, room, high), f"{kind}-{share * count + at}")
            top += high
            if at < len(rows) - 1 and not (self._opens(item) or self._opens(rows[at + 1])):
                page.rule(left, top, room)

    def _need(self, page: Page, item: Evidence, room: float) -> float:
        """Return how high a row would like to be."""
        title, line = _told(item, page.language)
        high = page.measure(title, 34, room - 220, "semibold")[1] + page.measure(line, 30, room - 220)[1]
        return max(100.0 * page.scale, high + 40)

    def _score(self, page: Page, kind: str, box: Box) -> float:
        x, y, wide, _ = box
        score, language = self.scores[kind], page.language
        title = pick(_HEADS[kind], language)
        number = "–" if score is None else str(score)
        after = pick(words.NOT_MET if score is None else words.OUT_OF_TEN, language)
        high = page.measure(number, 60, 300, "headline")[1]
        after_wide = page.measure(after, 34, 900)[0]
        radar.marker(page, x, y + high / 2 - 24, 48, square=kind == PRACTISED)
        page.text(title, (x + 70, y, wide - 70, high), 46, face="headline", valign="middle")
        page.text(after, (x + wide - after_wide - 2, y, after_wide + 4, high), 34, colour="ink_soft", valign="middle")
        if score is not None:
            end = x + wide - after_wide - 16
            page.text(number, (end - 160, y, 160, high), 60, face="headline", align="right", valign="middle")
        page.says(f"{title} {number} {after}", box)
        return y + high

    def _missing(self, level: int, language: str) -> str:
        """Return which half of the principle has no page, as nothing in the game speaks of it; mostly nothing."""
        kind = next((kind for kind in (KNOWN, PRACTISED) if not self._shares(level, kind)), "")
        return pick(words.NOT_MET_YET, language, kind=pick(_HEADS[kind], language)) if kind else ""

    def _note_of(
        self, page: Page, kind: str, share: int, count: int, room: float, level: int
    ) -> tuple[str, float, float]:  # fmt: skip
        """Return how the score is counted, or which rows are shown; how large that is written, and how high it is."""
        total = len(self.found[kind])
        text = pick(_NOTES[kind], page.language)
        if total > count:
            last = min(total, (share + 1) * count)
            first = share * count + 1
            shown = words.MORE_ROWS if last > first else words.POSITION
            text = f"{pick(shown, page.language, n=first, last=last, total=total)}. {text}"
        if level == 1:  # at the roomiest level the head says it
            text = self._missing(level, page.language) or text
        size = fitting(page, text, (32, 30, 28), (room - 100, 44 * page.scale))
        return text, size, page.measure(text, size, room - 100)[1] + 24

    def _note(self, page: Page, noted: tuple[str, float, float], box: Box) -> float:
        """Draw a note below the rows; return where they must end."""
        x, y, wide, high = box
        text, size, tall = noted
        top = y + high - 22 - tall
        page.flat((x, top, wide, tall), "surface_alt", 20)
        page.icon("info", x + 24, top + tall / 2 - 21, 42, "info")
        page.text(text, (x + 84, top, wide - 100, tall), size, valign="middle")
        return top - 6

    def _opens(self, item: Evidence) -> Scene | None:
        """Return the scene that tells a piece of evidence again, where there is a card to tell of."""
        book = self.seat.state.book
        if item.card in book.questions:
            return AgainScene(self.seat, item.card, told=True)
        return MomentScene(self.seat, self.principle, item) if story(book, item.card) is not None else None

    def _row(self, page: Page, item: Evidence, box: Box, node: str) -> None:
        x, y, wide, high = box
        opens = self._opens(item) is not None
        whole = (x - 24, y + 8, wide + 48, high - 16)
        if opens:
            page.flat(whole, "row", 18, "accent_dark" if page.pressed == whole else "line", 3)
        language = page.language
        name = round_name(self.seat.state, language)
        number = str(item.round)
        month_wide = max(page.measure(name, 28, 300)[0], 60.0)
        name_high, number_high = page.measure(name, 28, 300)[1], page.measure(number, 40, 99, "headline")[1]
        top = y + (high - name_high - number_high) / 2
        page.text(name, (x, top, month_wide + 2, name_high + 2), 28, colour="ink_soft", align="centre")
        spot = (x, top + name_high, month_wide, number_high + 2)
        page.text(number, spot, 40, face="headline", align="centre")
        end = self._amount(page, item.amount, (x, y, wide, high))
        left = x + month_wide + 28
        room = end - 24 - left
        title, line = _told(item, language)
        single = self._most == 1 and page.scale >= _LARGEST
        two_lines(page, title, line, (left, y + 10, room, high - 20), short=single)
        if name_high + number_high > high - 12:
            page.problems.append(f"too high: {name} {number} takes {name_high + number_high:.0f} of {high:.0f}")
        told = f"{name} {number}. {title}. {line}"
        if opens:
            page.node(Node(node, BUTTON, told, whole, f"{item.amount:+d}", radius=18))
        else:
            page.says(told, box)

    def _amount(self, page: Page, amount: int, box: Box) -> float:
        x, y, wide, high = box
        text = str(abs(amount))
        ink, icon = (
            ("success", "arrow-up") if amount > 0 else ("warning", "arrow-down") if amount else ("ink_soft", "minus")
        )
        text_wide = page.measure(text, 44, 200, "headline")[0]
        left = x + wide - text_wide - 2
        page.text(text, (left, y, text_wide + 4, high), 44, face="headline", colour=ink, valign="middle")
        page.icon(icon, left - 48, y + high / 2 - 20, 40, ink)
        return left - 52

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Show the principle before or after with left and right."""
        if key in {"left", "right"}:
            return self._other(1 if key == "right" else -1)
        return None

    def _other(self, step: int) -> Transition:
        return Replace(PrincipleScene(self.seat, self.all[(self.at + step) % len(self.all)].id))

    def press(self, node: str) -> Transition:
        """Go back, tell a piece of evidence again, or show another principle."""
        if node == "leave":
            return Pop()
        kind, _, at = node.partition("-")
        if kind in self.found:
            told = self._opens(self.found[kind][int(at)])
            return Stay() if told is None else Push(told)
        return self._other(-1 if node == "before" else 1)

    def back(self) -> Transition | None:
        """Escape goes back to what was learnt."""
        return Pop()


def _told(item: Evidence, language: str) -> tuple[str, str]:
    """Return what was asked or chosen, and how it went or what it meant."""
    return pick(item.title, language), pick(item.words, language) or pick(item.meant, language)
