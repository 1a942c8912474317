"""What is heard of the window: L and the voice, what takes the focus, and what screen readers are told and ask for."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

import pygame

from kessessa.language import Text, pick
from kessessa.language import aloud as words
from kessessa.screen.app import App
from kessessa.screen.ports import Habits, Picture, Readers, Voice, Widget
from kessessa.screen.reading import Part, parts, reading, statements
from kessessa.screen.scene import Push, Scene, Stay, Transition
from kessessa.screen.show import Shown
from kessessa.screen.tokens import Box

READ = "tool-read"
_TITLE = "Kess’Essa"
_FIRST = 5
"""How many sentences of a new screen are announced by themselves."""


class Hearing:
    """Watches the window. `voice` reads aloud, `readers` are the system's; either may be None: the game goes on."""

    def __init__(
        self, app: App, habits: Callable[[], Habits], voice: Voice | None = None, readers: Readers | None = None
    ) -> None:
        """Watch a window; nothing is said or told before somebody asks."""
        self._app, self._habits = app, habits
        self._voice, self._readers = voice, readers
        self._shown: Shown | None = None
        self._scene: Scene | None = None
        self._place: tuple[Any, ...] = ()
        self._focus = ""
        self._begun = False
        self._lines: tuple[str, ...] = ()
        self._announced = ""
        self._wanted: SimpleQueue[str] = SimpleQueue()
        self._opened = False
        self._attending: bool | None = None
        app.watchers.append(self.watch)

    @property
    def _language(self) -> str:
        return self._app.dress.language

    # the voice

    def read(self, _key: str = "l") -> Transition | None:
        """Read the page aloud, or be quiet; None where nobody can, or where L is a key of the page."""
        shown, voice = self._app.shown, self._voice
        if shown is None or voice is None or any(node.key == "l" and node.id != READ for node in shown.nodes):
            return None
        if voice.speaking:
            voice.stop()
            return Stay(focus=self._focus)
        habits = self._habits()
        if not habits.voice:
            return self._told(words.SWITCHED_OFF)
        self._begun = True
        voice.say(reading(shown, self._language), self._language, habits.voice_level)
        return self._trouble() or Stay(focus=self._focus)

    def _trouble(self) -> Transition | None:
        """Return what to say where the reading that was asked for is not heard; it is said once."""
        sentence = self._voice.trouble(self._language) if self._voice is not None and self._begun else ""
        if not sentence:
            return None
        self._begun = False
        return self._told({self._language: sentence})

    def _told(self, sentence: Text) -> Transition:
        from kessessa.screen.scenes.message import MessageScene  # noqa: PLC0415  the first picture does without

        return Push(MessageScene((pick(sentence, self._language),), title=words.ABOUT_VOICE))

    def _say_focused(self, shown: Shown, *, changed: bool) -> None:
        """Say what takes the focus, after the title of a new screen."""
        habits = self._habits()
        if self._voice is None or not (habits.voice and habits.read_options):
            return
        said = reading(shown, self._language)[:1] if changed else ()
        focused = next((part for part in parts(shown, self._language) if part.node.id == self._focus), None)
        if focused is not None:
            said = (*said, focused.speak(self._language))
        if said:
            self._voice.say(said, self._language, habits.voice_level)

    # what changes

    def watch(self, shown: Shown, focus: str) -> None:
        """Hear what is shown and focused: a reading ends with its screen, and screen readers are told."""
        place = (shown.index, shown.level, self._language)
        changed = self._scene is not self._app.scene or self._place != place
        moved = changed or focus != self._focus
        painted = shown is not self._shown
        self._scene, self._place, self._shown, self._focus = self._app.scene, place, shown, focus
        if changed and self._voice is not None:
            self._begun = False
            self._voice.stop()
        if moved:
            self._say_focused(shown, changed=changed)
        if self._readers is not None and self._readers.listening:
            if painted:
                self._announce(shown, changed=changed)
            self._readers.show()

    def _announce(self, shown: Shown, *, changed: bool) -> None:
        """Announce the beginning of a new screen, or what is new on the same one."""
        lines = statements(shown, self._language)
        fresh = lines[:_FIRST] if changed else tuple(line for line in lines if line not in self._lines)
        if fresh:
            self._announced = " ".join(line if line[-1] in ".!?:" else f"{line}." for line in fresh)
        self._lines = lines

    # screen readers

    def open(self) -> None:
        """Let screen readers read the window; once."""
        if self._readers is not None and not self._opened:
            self._readers.open(pygame.display.get_wm_info().get("window"), self.picture, self._ask)
        self._opened = True

    def picture(self) -> Picture:
        """Return what is on the screen now; any thread may ask."""
        shown = self._shown
        listed = () if shown is None else parts(shown, self._language)
        widgets = {part.node.id: self._widget(part) for part in listed}
        return Picture(_TITLE, self._language, tuple(widgets.values()), self._focus, self._announced)

    def _widget(self, part: Part) -> Widget:
        node = part.node
        return Widget(node.id, node.role, part.name(self._language), part.value, node.state, self._pixels(node.box))

    def _pixels(self, box: Box) -> Box:
        kit = self._app.stage.kit
        (left, top), zoom = kit.origin, kit.zoom
        return (left + box[0] * zoom, top + box[1] * zoom, box[2] * zoom, box[3] * zoom)

    def _ask(self, what: str, name: str) -> None:
        """Hear, from any thread, what is wanted by a screen reader: a click is posted, a move of the focus waits."""
        node = self._shown.node(name) if self._shown is not None else None
        if node is None or not node.focusable:
            return
        if what == "focus":
            self._wanted.put(name)
            return
        x, y, wide, high = self._pixels(node.box)
        spot = (round(x + wide / 2), round(y + high / 2))
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, button=1, pos=spot))

    def tick(self) -> Transition | None:
        """Do what waits: open the readers, say that nothing is heard, answer what a screen reader asks for."""
        if self._readers is not None:
            self.open()
            attending = pygame.key.get_focused()
            if attending != self._attending:
                self._attending = attending
                self._readers.attend(focused=attending)
        return self._trouble() or self._focused()

    def _focused(self) -> Transition | None:
        try:
            return Stay(focus=self._wanted.get_nowait())
        except Empty:
            return None

    def hush(self) -> None:
        """Be quiet: sound was switched off, or the window is closed."""
        if self._voice is not None:
            self._voice.stop()
