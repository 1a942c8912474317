"""What a class has played and learnt over its sessions: one page a class, nothing to type, and all of it erasable."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import classes as words
from kessessa.language import counted, entry, pick
from kessessa.rules.principles import Principle
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.panels import small_button
from kessessa.screen.ports import Waiting
from kessessa.screen.scene import Pop, Push, Replace, Scene, Stay, Transition
from kessessa.screen.scenes import classes_panels as panels
from kessessa.screen.scenes import classes_rows as rows
from kessessa.screen.scenes.classes_erase import EraseScene
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.tokens import Box
from kessessa.screen.track import middle
from kessessa.screen.way import Way
from kessessa.screen.widgets import button_width, draw_button
from kessessa.session.classes import Classes, Classroom, added, without_class, without_lesson

_SESSIONS, _PRINCIPLES, _AGAIN = "sessions", "principles", "again"
_HALF = 4
"""How many principles stand on a page where letters are largest."""
_STEPS = {"up": -1, "down": 1}
_TURNS = {"left": -1, "right": 1}


class ClassesScene(Scene):
    """The classes one after the other; of each, sessions, principles and what to look at again."""

    name = "classes"

    def __init__(self, entrance: Way) -> None:
        """Read the classes, and show the one that played last."""
        self.entrance = entrance
        self._language = "fr"
        self._classes: Classes = ()
        self._saved: tuple[Waiting, ...] = ()
        self._at = self._row = self._first = self._review = 0
        self._read()
        self._show(self._latest())

    # what there is

    def _read(self) -> None:
        self._classes = self.entrance.outside.classes(self._language)[0]
        self._saved = tuple(self.entrance.outside.sessions(self._language))

    def _show(self, at: int) -> None:
        """Turn to a class, and to its latest session."""
        self._at = at % len(self._classes) if self._classes else 0
        self._row = max(0, len(self._rows) - 1)
        self._first = self._review = 0

    def _rows_of(self, room: Classroom) -> tuple[rows.Row, ...]:
        return rows.rows_of(room, self._saved)

    def _latest(self) -> int:
        """Return the place of the class that played last."""
        days = [max((str(row.day) for row in self._rows_of(room)), default="") for room in self._classes]
        return days.index(max(days)) if days else 0

    @property
    def _room(self) -> Classroom:
        return self._classes[self._at]

    @property
    def _rows(self) -> tuple[rows.Row, ...]:
        return self._rows_of(self._room) if self._classes else ()

    @property
    def _chosen(self) -> rows.Row | None:
        return self._rows[self._row] if self._rows else None

    # what is shown

    def _parts(self, level: int) -> tuple[str, ...]:
        if level == 0:
            return ("",)
        if not self._classes:
            return (_SESSIONS, _AGAIN)
        return (_SESSIONS, _PRINCIPLES, *((_PRINCIPLES,) if level > 1 else ()), _AGAIN)

    def pages(self, level: int) -> int:
        """Return one page; or one a panel; or the principles on two."""
        return len(self._parts(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self._language = page.language
        page.ground()
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        if not self._classes:
            self._empty(page, self._parts(level)[index], index)
            return
        part = self._parts(level)[index]
        self._head(page, part)
        high = page.bottom - 140
        whole = (60.0, 140.0, 1800.0, high)
        if part in {"", _SESSIONS}:
            self._sessions(page, (60, 140, 560, high) if not part else whole)
        if not part:
            self._principles(page, panels.SEVEN, (650, 140, 820, high))
        elif part == _PRINCIPLES:
            half = panels.SEVEN[_HALF:] if index > 1 else panels.SEVEN[:_HALF]
            self._principles(page, half if level > 1 else panels.SEVEN, whole)
        if part in {"", _AGAIN}:
            self._again(page, (1500, 140, 360, high) if not part else whole)
        self._foot(page, part, index, self.pages(level))

    def _empty(self, page: Page, part: str, index: int) -> None:
        """Say what a class is for and how to make one; where letters are large, on two pages."""
        frame.title(page, pick(words.CLASSES, page.language))
        said = ((words.EMPTY, 42.0), (words.EMPTY_DO, 38.0))
        shown = said if not part else said[index : index + 1]
        wide, most = 1400.0, page.bottom - 140
        room, space = wide - 280, (page.bottom - 240) / len(shown)
        lines = []
        for text, size in shown:
            line = pick(text, page.language)
            lines.append((line, fitting(page, line, (size, 38, 34, 32, 30, 28), (room, space))))
        talls = [page.measure(line, size, room)[1] + 30 for line, size in lines]
        promise = pick(words.NOBODY_NAMED, page.language)
        last = page.measure(promise, 32, room - 64)[1]
        high = min(most, max(220.0, sum(talls) + last + 100))
        x, y = 260.0, 140 + (most - high) * 0.4
        page.panel((x, y, wide, high))
        page.icon("users-three", x + 60, y + 54, 110, "primary", filled=True)
        left, top = x + 220, y + 54
        for (line, size), tall in zip(lines, talls, strict=True):
            page.text(line, (left, top, room, min(tall, y + high - 10 - top)), size)
            top += tall
        if top + last <= y + high - 10:
            page.icon("shield-check", left, top + (min(last, 50) - 44) / 2, 44, "primary")
            page.text(promise, (left + 64, top, room - 64, last + 2), 32, colour="ink_soft")
        back = Button("back", pick(entry.MENU, page.language), "escape", "arrow-left")
        add = Button("add", pick(words.NEW_CLASS, page.language), "return", "plus")
        frame.footer(page, frame.dots(page, index, 2 if part else 1, add), back=back)

    def _head(self, page: Page, part: str) -> None:
        language = page.language
        line = counted(len(self._rows), words.SESSIONS_ONE, words.SESSIONS_MANY, language) if self._rows else ""
        if self._room.lessons:
            teams = counted(self._room.lessons[-1].teams, entry.TEAMS_ONE, entry.TEAMS_MANY, language)
            line = f"{line}, {teams}"
        frame.title(page, self._name(language), line)
        x, y, wide, high = middle(page)
        if not part and self._roomy(page):
            new = Button("add", pick(words.NEW_CLASS, language), "+", "plus")
            taken = button_width(page, new, size=34)
            draw_button(page, new, (x + wide - taken, y + 4, taken, high - 8), size=34)
        if len(self._classes) < 2:  # noqa: PLR2004  nothing to turn to
            return
        text = pick(entry.OF, language, n=self._at + 1, total=len(self._classes))
        room = page.measure(text, 34, wide, "semibold")[0] + 8
        left = x + 10 if not part and self._roomy(page) else x + (wide - room - 200) / 2
        small_button(page, "class-before", "caret-left", pick(words.BEFORE, language), (left, y + 8, 76, 72))
        page.text(text, (left + 100, y, room, high), 34, face="semibold", valign="middle")
        small_button(
            page, "class-after", "caret-right", pick(words.AFTER, language), (left + 116 + room, y + 8, 76, 72)
        )

    def _roomy(self, page: Page) -> bool:
        """Return whether the way to a new class stands above the panels; else it is in the footer."""
        return page.measure(pick(words.NEW_CLASS, page.language), 34, 900, "semibold")[0] < 290  # noqa: PLR2004

    def _name(self, language: str) -> str:
        return pick(words.CLASS, language, name=words.class_name(self._room.id, language))

    def _sessions(self, page: Page, box: Box) -> None:
        self._first = rows.sessions(page, self._rows, self._row, self._first, box)
        if self._rows:
            page.focus = f"session-{self._row}"

    def _principles(self, page: Page, part: tuple[Principle, ...], box: Box) -> None:
        panels.principles(page, self._room, self._chosen.lesson if self._chosen else -1, part, box)

    def _again(self, page: Page, box: Box) -> None:
        today = self.entrance.outside.moment().date()
        items = self._room.reviews()
        played = bool(self._room.lessons)
        panels.reviews(page, items, today, self._review, box, played=played)

    def _foot(self, page: Page, part: str, index: int, total: int) -> None:
        language = page.language
        others = []
        if part in {"", _SESSIONS}:
            others.append(Button("erase", pick(words.ERASE, language), "delete", "trash"))
        if part == _AGAIN or (not part and not self._roomy(page)):
            others.append(Button("add", pick(words.NEW_CLASS, language), "+", "plus"))
        waits = self._chosen is not None and self._chosen.waiting is not None
        go = Button("go", pick(words.GO_ON if waits else words.PLAY, language), "return", "arrow-right")
        back = Button("back", pick(entry.MENU, language), "escape", "arrow-left")
        frame.footer(page, frame.dots(page, index, total, go), tuple(others), back=back)

    # what is done

    def key(self, key: str, focus: str) -> Transition | None:
        """Let up and down choose among the sessions, and left and right among the classes."""
        if not focus.startswith("session-"):
            return None
        if key in _STEPS and 0 <= self._row + _STEPS[key] < len(self._rows):
            return self._select(self._row + _STEPS[key])
        if key in _TURNS and len(self._classes) > 1:
            return self._turn(_TURNS[key], "")
        return None

    def _select(self, row: int, focus: str = "") -> Transition:
        self._row = row
        return Stay(focus=focus or f"session-{row}")

    def _turn(self, step: int, focus: str) -> Transition:
        self._show(self._at + step)
        return Stay(focus=focus or (f"session-{self._row}" if self._rows else "go"))

    def press(self, node: str) -> Transition:
        """Choose a session or a class, play on with it, make a class, or ask what to erase."""
        does: dict[str, Callable[[], Transition]] = {
            "back": Pop,
            "go": self._play,
            "add": self._add,
            "erase": self._ask,
            "class-before": lambda: self._turn(-1, node),
            "class-after": lambda: self._turn(1, node),
            "session-before": lambda: self._select(self._row - 1, node),
            "session-after": lambda: self._select(self._row + 1, node),
            "review-before": lambda: self._scroll(-1, node),
            "review-after": lambda: self._scroll(1, node),
        }
        if node in does:
            return does[node]()
        row = int(node.removeprefix("session-"))
        return self._play() if row == self._row else self._select(row)

    def _scroll(self, step: int, focus: str) -> Transition:
        self._review += step
        return Stay(focus=focus)

    def _ask(self) -> Transition:
        when = self._when(self._chosen) if self._chosen else ""
        return Push(EraseScene(self._name(self._language), when, self._erase_session, self._erase_class))

    def _when(self, row: rows.Row) -> str:
        return f"{row.day.day} {words.month(row.day.month, self._language)}"

    def _play(self) -> Transition:
        """Take up the session that waits, or begin a new one with this class."""
        row = self._chosen
        if row is None or row.waiting is None:
            return Push(self.entrance.shelf(self._room.id))
        found = self.entrance.outside.resume(row.waiting.name, self._language)
        if isinstance(found, str):
            return Push(MessageScene((found,), title=entry.PROBLEM))
        return self.entrance.enter(found, self._language)

    def _add(self) -> Transition:
        group = words.free_name(frozenset(room.id for room in self._classes))
        told = self.entrance.outside.change_classes(lambda classes: added(classes, group), self._language)
        self._read()
        self._show(next((at for at, room in enumerate(self._classes) if room.id == group), 0))
        return Push(MessageScene((told,), title=entry.PROBLEM)) if told else Stay(focus="go", page=0)

    def _erase_session(self) -> Transition:
        row, group = self._chosen, self._room.id
        assert row is not None  # noqa: S101  asked only about a session that is there
        told = self.entrance.outside.change_classes(
            lambda classes: without_lesson(classes, group, row.begun), self._language
        )
        return self._erased(told, tuple(game for game in self._saved if (game.group, game.begun) == (group, row.begun)))

    def _erase_class(self) -> Transition:
        group = self._room.id
        told = self.entrance.outside.change_classes(lambda classes: without_class(classes, group), self._language)
        return self._erased(told, tuple(game for game in self._saved if game.group == group))

    def _erased(self, told: str, games: tuple[Waiting, ...]) -> Transition:
        """Erase the saved games as well, and go back to what is left."""
        for game in games:
            self.entrance.outside.delete(game.name)
        self._read()
        self._show(min(self._at, max(0, len(self._classes) - 1)))
        return Replace(MessageScene((told,), title=entry.PROBLEM)) if told else Pop()
