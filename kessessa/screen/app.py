"""The window: a stack of scenes, focus, events in, pictures out. It draws only when something has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pygame

from kessessa.screen.dress import Dress
from kessessa.screen.fold import FOLDED
from kessessa.screen.keys import ARROWS, HEARD, PRESSES, Hands
from kessessa.screen.nodes import BUTTON, Node, in_turn, neighbour
from kessessa.screen.projector import LAID, TAKEN, Projector, as_card
from kessessa.screen.scene import Pop, Press, Push, Quit, Replace, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.more import MoreScene
from kessessa.screen.show import WORD, Shown, Stage
from kessessa.screen.sound import Sounds

DEAF = 0.3
"""Seconds without accepting keys after a screen change, so that a second Enter does nothing."""
IDLE_NAP, FRAME = 0.04, 1 / 60
_FIRST, _TURNS = "*", {"turn-page": 1, "turn-back": -1}


class App:
    """The window and its scenes. `clock` gives seconds and `nap` waits; tests give their own."""

    def __init__(
        self,
        assets: Path,
        surface: pygame.Surface,
        dress: Dress,
        clock: Callable[[], float],
        nap: Callable[[float], None] = lambda _seconds: None,
    ) -> None:
        """Begin with an empty stack on a window's surface."""
        self.stage = Stage(assets)
        self.stage.wear(dress, surface.get_size())
        self.projector = Projector(self.stage, surface, clock)
        self.projector.heard = self._cue
        self.sounds, self.hands, self.scenes = Sounds(assets), Hands(), list[Scene]()
        self.shown: Shown | None = None
        self.focus, self.draws, self.running = "", 0, True
        self._clock, self._nap = clock, nap
        self._page, self._pressed, self._deaf_until = 0, "", 0.0
        self._dirty, self._acts, self._moving = True, True, False
        self._level: tuple[Scene, int] | None = None
        self.services: dict[str, Callable[[str], Transition | None]] = {}
        """What keys and tools do on every screen (F1, F3, F4, S, F11, pause), given by whoever composes the window."""
        self.watchers: list[Callable[[Shown, str], None]] = []
        """Told of what is shown and of the focus, after each painting and each move of the focus."""
        self.rest: Callable[[], object] = lambda: None
        self.keep: Callable[[Dress], None] = lambda _dress: None
        self.tick: Callable[[], Transition | None] = lambda: None
        """`keep` is told of each new dress; `tick` is asked, when nothing has to be drawn, for what goes by itself."""

    @property
    def surface(self) -> pygame.Surface:
        """The window's surface."""
        return self.projector.surface

    @property
    def dress(self) -> Dress:
        """The dress now."""
        return self.stage.dress

    @property
    def scene(self) -> Scene:
        """The scene on top."""
        return self.scenes[-1]

    # what is shown

    def wear(self, dress: Dress) -> None:
        """Change the dress at once, in mid-game."""
        if dress.language != self.dress.language and any(scene.fleeting for scene in self.scenes):
            self._page = self.scenes[-2].left_at if self.scene.fleeting else self._page
            self.scenes = [scene for scene in self.scenes if not scene.fleeting]
        self.stage.wear(dress, self.surface.get_size())
        for scene in self.scenes:
            scene.dressed()
        self.sounds.obey(dress)
        self.keep(dress)
        self._changed(keep=True)

    def follow(self, transition: Transition) -> None:
        """Do what a scene answered."""
        match transition:
            case Stay(focus, page, cue, act):
                self._stay(focus, page)
                self._acts = act
                self._cue(cue)
            case Push(scene):
                for below in self.scenes[-1:]:
                    below.left_at = self._page
                card = as_card(scene, self.scenes[-1:], LAID)
                self.scenes.append(scene)
                self._changed(card=card)
            case Pop(act):
                card = as_card(self.scenes.pop(), self.scenes[-1:], TAKEN)
                self._changed(page=self.scene.left_at if self.scenes else 0, card=card, act=act)
            case Press(node):
                self.follow(Pop())
                self.draw()
                self._press(node)
            case Replace(scene, everything, cue):
                self.scenes = [scene] if everything else [*self.scenes[:-1], scene]
                self._cue(cue)
                self._changed()
            case Wear(dress, focus):
                self.focus = focus or self.focus
                self.wear(dress)
            case Quit():
                self.running = False
        self.running = self.running and bool(self.scenes)

    def _cue(self, cue: str) -> None:
        self.sounds.play(cue, self.dress)

    def _stay(self, focus: str, page: int) -> None:
        self._level = None
        if page >= 0:
            self._page, self.focus = page, ""
        self.focus = focus or self.focus
        self._dirty = True

    def _changed(self, *, keep: bool = False, page: int = 0, card: str = "", act: bool = True) -> None:
        """Show another screen: its page, first focus, a slide or dusk under a `card`, and no keys for a moment."""
        if not keep:
            self._page, self.focus = page, ""
            self._deaf_until = self._clock() + DEAF
            self._acts = act
            self.projector.pass_on(card)
        self._level, self._dirty = None, True

    def draw(self) -> None:
        """Paint the screen as it is, without the focus ring; what comes in begins to do so on a new screen."""
        known = self._level[1] if self._level is not None and self._level[0] is self.scene else None
        at = len(self.scenes) - 1
        while at > 0 and self.scenes[at].over:
            at -= 1
        canvas, below = self.projector.canvas(), tuple(self.scenes[at:-1])
        film = self.stage.film() if self._acts else None
        node = self.shown.node(self._pressed) if self.shown and self._pressed else None
        held = node.box if node else None
        self.shown = self.stage.paint(self.scene, canvas, known, self._page, below, film=film, pressed=held)
        self._level, self._page = (self.scene, self.shown.level), self.shown.index
        self.projector.begin(film)
        if (node := self._focused()) is None or not node.focusable:
            self.focus = in_turn(self.shown.nodes, "", 1)[0] if self.focus == _FIRST else self.shown.focus
        self.draws += 1
        self._dirty = self._acts = False
        self._tell()

    def _focused(self) -> Node | None:
        return self.shown.node(self.focus) if self.shown else None

    def _tell(self) -> None:
        if self.shown is not None:
            for watch in self.watchers:
                watch(self.shown, self.focus)

    def frame(self) -> bool:
        """Bring the window up to date; False where nothing was to be done."""
        self._dirty = self._dirty or self.projector.stale
        if not self.scenes or not (self._dirty or self.projector.moving):
            return False
        if self._dirty:
            self.draw()
        self.projector.show(self._focused())
        return True

    # what comes in

    def handle(self, event: pygame.event.Event) -> None:
        """Take one event."""
        if event.type == pygame.QUIT:
            self.follow(self._service("quit") or Quit())
        elif event.type in PRESSES:
            self._key(self.hands.key(event, self.dress, self._clock()))
        elif event.type in {pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP}:
            self._mouse(event)
        elif event.type in {pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED}:
            self._resized()
        elif event.type == pygame.DROPFILE and "drop" in self.services:
            self.follow(self.services["drop"](event.file) or Stay())

    def _resized(self) -> None:
        self.projector.surface = pygame.display.get_surface() or self.surface
        self.stage.wear(self.dress, self.surface.get_size())
        self._changed(keep=True)

    def _service(self, key: str, of: str = "") -> Transition | None:
        return service(of or key) if (service := self.services.get(key)) else None

    def _key(self, key: str) -> None:
        if not key or not self.scenes or self._clock() < self._deaf_until:
            return
        if self.shown is None or self._dirty:
            self.draw()
        answer = self.scene.key(key, self.focus) or self._service(key)
        if answer is not None:
            self.follow(answer)
        elif key in ARROWS and self.shown:
            self._focus_on(neighbour(self.shown.nodes, self.focus, *ARROWS[key]))
        elif key in {"tab", "shift+tab"}:
            self._walk(-1 if key == "shift+tab" else 1)
        elif key == "return":
            self._press(self.focus)
        elif key in {"escape", "page-back"}:
            self._back(turned=key == "page-back")
        else:
            self._reach(self.shown.keyed(key) if self.shown else "")

    def _reach(self, name: str) -> None:
        """Press a node that the focus need not be on: a button leaves it alone, so that Enter still goes on."""
        scene, before, node = self.scene, self.focus, self.shown.node(name) if self.shown else None
        self._press(name)
        if node and node.role == BUTTON and self.focus == name and self.scenes[-1:] == [scene]:
            self.focus = before

    def _back(self, *, turned: bool = False) -> None:
        if turned and self.shown is not None and self.shown.index:
            self._stay("", self.shown.index - 1)
            return
        answer = self.scene.back()
        self._cue("back")
        self.follow(answer if answer is not None else self._service("pause") or Stay())

    def _walk(self, step: int) -> None:
        """Move the focus to the next node; past the last one of a page, to the first one of the next page."""
        assert self.shown is not None  # noqa: S101  drawn by the caller
        name, past = in_turn(self.shown.nodes, self.focus, step)
        if past and self.shown.pages > 1:
            self._stay(_FIRST, (self.shown.index + 1) % self.shown.pages)
        elif name:
            self._focus_on(name)

    def _focus_on(self, name: str) -> None:
        """Show the focus somewhere else: the still picture stays, only the ring is laid anew."""
        moved, self.focus = name != self.focus, name
        self._dirty = self._dirty or (moved and self.projector.filming)
        if moved and not self._dirty:
            self.projector.show(self._focused())
            self._tell()

    def _press(self, name: str) -> None:
        if self.shown is None:
            return
        if name in _TURNS:
            self._stay("", self.shown.index + _TURNS[name])
            return
        if name.startswith(WORD):
            self.follow(self._service("g", name) or Stay())
            return
        if (key := self.shown.key_of(name)) is None:
            return
        self._cue("confirm")
        self.focus = name if self.shown.node(name) else self.focus
        if name == FOLDED:
            self.follow(Push(MoreScene(self.shown.folded)))
        elif name == "tool-pause":
            self._back()
        elif name.startswith("tool-"):
            self.follow(self._service(key) or Stay())
        else:
            self.follow(self.scene.press(name))

    def _mouse(self, event: pygame.event.Event) -> None:
        """Press a node when the left button is released over the node it went down on."""
        if event.button != 1 or self.shown is None or self._clock() < self._deaf_until:
            return
        under = self.shown.under(*self.stage.at(event.pos))
        held, self._pressed = self._pressed, under if event.type == pygame.MOUSEBUTTONDOWN else ""
        self._dirty = self._dirty or held != self._pressed
        if event.type == pygame.MOUSEBUTTONUP and under and under == held:
            self._reach(under)

    def run(self) -> None:
        """Show the window until it is closed."""
        pygame.event.set_allowed(HEARD)
        while self.running:
            for event in pygame.event.get():
                if self.running:
                    self.handle(event)
            began = self._clock()
            busy = self.frame()
            if not busy and (answer := self.tick()) is not None:
                self.follow(answer)
                continue
            self._stir(busy=busy)
            if self.projector.moving or not busy:
                self._nap(max(0.0, FRAME - (self._clock() - began)) if busy else IDLE_NAP)

    def _stir(self, *, busy: bool) -> None:
        """Say once that the window has come to rest, so that memory can be given back."""
        if self._moving and not busy:
            self.rest()
        self._moving = busy
