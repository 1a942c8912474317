"""The tree that screen readers read, by AccessKit: widgets come in as plain values, requests go out by a callback."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Protocol

from kessessa.aloud.saying import spoken

if TYPE_CHECKING:
    import accesskit

_ROOT, _LIVE, _FIRST = 0, 1, 2
"""The number of the window, of what is announced, and of the first widget."""
_ROLES = {
    "button": "BUTTON",
    "choice": "RADIO_BUTTON",
    "switch": "SWITCH",
    "gauge": "METER",
    "text": "LABEL",
}
PRESS, FOCUS = "press", "focus"


class Widget(Protocol):
    """A widget as a plain value; `box` is left, top, width, height in pixels of the window.

    `role` is button, choice, switch, gauge or text; `state` is "", "selected", "on" or "off" (cannot be used).
    """

    @property
    def id(self) -> str:
        """What it is called, once on a screen."""

    @property
    def role(self) -> str:
        """What it is."""

    @property
    def name(self) -> str:
        """What it says."""

    @property
    def value(self) -> str:
        """What it shows beside its name."""

    @property
    def state(self) -> str:
        """How it is."""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Where it is."""


class Picture(Protocol):
    """What is on the screen: widgets in reading order, the focused one, and what has just changed, to be announced."""

    @property
    def title(self) -> str:
        """What the window is called."""

    @property
    def language(self) -> str:
        """The language of everything on it."""

    @property
    def widgets(self) -> Sequence[Widget]:
        """All there is to read."""

    @property
    def focus(self) -> str:
        """The id of the focused widget; empty for none."""

    @property
    def announced(self) -> str:
        """What is said by itself."""


def available(package: Callable[[str], object] = find_spec) -> bool:
    """Return whether the package is installed that talks to screen readers."""
    return package("accesskit") is not None


class Tree:
    """The adapter of this system. Nothing is computed or sent while no screen reader listens."""

    early = sys.platform in {"win32", "darwin"}
    """Whether it must be opened before the window is first shown."""

    def __init__(self) -> None:
        """Import nothing yet; `open` does."""
        self._adapter: Any = None
        self._picture: Callable[[], Picture] | None = None
        self._asked: Callable[[str, str], None] = lambda _what, _id: None
        self._numbers: dict[str, int] = {}
        self._told: Any = None
        self.listening = False
        """Whether a screen reader has asked for the tree."""

    def open(self, window: object, picture: Callable[[], Picture], asked: Callable[[str, str], None]) -> None:
        """Open the adapter on a window (its handle), to be told of by `picture`.

        `asked` is called, from another thread, with "press" or "focus" and the id of a widget. A system without the
        service that this needs leaves the game as it is.
        """
        self._picture, self._asked = picture, asked
        try:
            self._adapter = _adapter(window, self._begun, self._requested, self._ended)
        except Exception:  # noqa: BLE001  whatever a system lacks, the game runs without
            self._adapter = None

    def show(self) -> None:
        """Send what is on the screen now, where somebody listens and something has changed."""
        if self._adapter is None or self._picture is None or not self.listening:
            return
        picture = self._picture()
        if picture != self._told:
            self._told = picture
            update = self._update(picture)
            _raise(self._adapter.update_if_active(lambda: update))

    def attend(self, *, focused: bool) -> None:
        """Tell whether the window has the keyboard."""
        if self._adapter is None or sys.platform == "win32":
            return  # Windows learns it from the window itself
        name = "update_view_focus_state" if sys.platform == "darwin" else "update_window_focus_state"
        _raise(getattr(self._adapter, name)(focused))

    # what the adapter calls, from its own thread on Linux

    def _begun(self) -> accesskit.TreeUpdate | None:
        self.listening = True
        if self._picture is None:
            return None
        self._told = self._picture()
        return self._update(self._told)

    def _ended(self) -> None:
        self.listening = False

    def _requested(self, request: Any) -> None:
        import accesskit  # noqa: PLC0415  an extra

        known = ((accesskit.Action.CLICK, PRESS), (accesskit.Action.FOCUS, FOCUS))
        what = next((what for action, what in known if action == request.action), "")
        name = next((name for name, number in self._numbers.items() if number == request.target), "")
        if what and name:
            self._asked(what, name)

    # the tree

    def _update(self, picture: Picture) -> accesskit.TreeUpdate:
        import accesskit  # noqa: PLC0415  an extra

        listed = [(self._number(widget.id), _node(widget, picture.language)) for widget in picture.widgets]
        root = accesskit.Node(accesskit.Role.WINDOW)
        root.set_label(picture.title)
        root.set_language(picture.language)
        root.set_children([*(number for number, _ in listed), _LIVE])
        live = accesskit.Node(accesskit.Role.LABEL)
        live.set_value(spoken(picture.announced, picture.language))
        live.set_live(accesskit.Live.POLITE)
        numbers = {widget.id: number for widget, (number, _) in zip(picture.widgets, listed, strict=True)}
        update = accesskit.TreeUpdate(numbers.get(picture.focus, _ROOT))
        tree = accesskit.Tree(_ROOT)
        tree.toolkit_name = "Kess’Essa"
        update.tree = tree
        update.nodes = [(_ROOT, root), *listed, (_LIVE, live)]
        return update

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name, _FIRST + len(self._numbers))


def _node(widget: Widget, language: str) -> accesskit.Node:
    """Return a widget as a node of the tree."""
    import accesskit  # noqa: PLC0415  an extra

    node = accesskit.Node(getattr(accesskit.Role, _ROLES[widget.role]))
    x, y, wide, high = widget.box
    node.set_bounds(accesskit.Rect(x, y, x + wide, y + high))
    name, value = spoken(widget.name, language), spoken(widget.value, language)
    if widget.role == "text":
        node.set_value(name)
        return node
    node.set_label(name)
    if value:
        node.set_description(value)
    number, _, most = widget.value.partition(",")[0].partition("/")
    if widget.role == "gauge":
        if number.isdecimal() and most.isdecimal():
            node.set_numeric_value(float(number))
            node.set_min_numeric_value(0.0)
            node.set_max_numeric_value(float(most))
        return node
    if widget.state == "off":
        node.set_disabled()
        return node
    if widget.role in {"choice", "switch"}:
        on = widget.state in {"selected", "on"}
        node.set_toggled(accesskit.Toggled.TRUE if on else accesskit.Toggled.FALSE)
    node.add_action(accesskit.Action.CLICK)
    node.add_action(accesskit.Action.FOCUS)
    return node


def _adapter(window: object, begun: Any, requested: Any, ended: Any) -> Any:
    """Return the adapter of this system."""
    import accesskit  # noqa: PLC0415  an extra

    systems: Any = accesskit  # each system's wheel holds its own adapter only
    if sys.platform == "win32":
        return systems.windows.SubclassingAdapter(window, begun, requested)
    if sys.platform == "darwin":
        systems.macos.add_focus_forwarder_to_window_class("SDLWindow")
        return systems.macos.SubclassingAdapter.for_window(window, begun, requested)
    return systems.unix.Adapter(begun, requested, ended)


def _raise(events: Any) -> None:
    """Let the system hear of what has changed, where the adapter leaves that to its caller."""
    if events is not None:
        events.raise_events()
