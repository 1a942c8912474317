"""What screen readers get: the tree as AccessKit is given it, and as another program reads it under a real display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kessessa.aloud.tree import Tree, available

HERE = Path(__file__).parent
BUS = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Widget:
    id: str
    role: str
    name: str
    value: str = ""
    state: str = ""
    box: tuple[float, float, float, float] = (0, 0, 10, 10)


@dataclass(frozen=True)
class Picture:
    widgets: tuple[Widget, ...]
    focus: str = ""
    announced: str = ""
    title: str = "Kess’Essa"
    language: str = "fr"


SCREEN = Picture(
    (
        Widget("question", "text", "Combien de voix\u00a0?", box=(10, 20, 300, 40)),
        Widget("option-0", "choice", "Réponse A : une", state="selected"),
        Widget("option-1", "choice", "Réponse B : deux", state="off"),
        Widget("calm", "switch", "Moins d’animations", "oui", "on"),
        Widget("gauge", "gauge", "Démocratie", "7/10"),
        Widget("go", "button", "Valider"),
    ),
    "go",
    "Il reste −600\u00a0€",
)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What an adapter is given, in place of the system's."""
    pytest.importorskip("accesskit", reason="the extra screen-reader is not installed")
    updates: list[Any] = []

    class Adapter:
        def update_if_active(self, make: Any) -> None:
            updates.append(make())

    monkeypatch.setattr("kessessa.aloud.tree._adapter", lambda _window, *calls: updates.append(calls) or Adapter())
    return updates


def test_the_tree_has_roles_names_states_values_and_the_focus(told: list[Any]) -> None:
    import accesskit  # noqa: PLC0415  an extra

    Tree().open(0, lambda: SCREEN, lambda _what, _name: None)
    ((begun, _, _),) = told
    update = begun()
    nodes = dict(update.nodes)
    root = nodes[update.tree.root]
    question, one, two, calm, gauge, go, live = (nodes[number] for number in root.children)
    assert (root.role, root.label) == (accesskit.Role.WINDOW, "Kess’Essa")
    assert (question.role, question.value) == (accesskit.Role.LABEL, "Combien de voix ?")
    bounds = question.bounds
    assert (bounds.x0, bounds.y0, bounds.x1, bounds.y1) == (10, 20, 310, 60)
    assert (one.role, one.toggled, two.is_disabled) == (accesskit.Role.RADIO_BUTTON, accesskit.Toggled.TRUE, True)
    assert not two.supports_action(accesskit.Action.CLICK)
    assert (calm.role, calm.toggled) == (accesskit.Role.SWITCH, accesskit.Toggled.TRUE)
    assert (gauge.numeric_value, gauge.max_numeric_value, gauge.description) == (7, 10, "7 sur 10")
    assert go.supports_action(accesskit.Action.CLICK)
    assert nodes[update.focus].label == "Valider"
    assert (live.live, live.value) == (accesskit.Live.POLITE, "Il reste moins 600 euros")


def test_only_what_has_changed_is_sent_and_only_to_whoever_listens(told: list[Any]) -> None:
    pictures = [SCREEN]
    tree = Tree()
    tree.open(0, lambda: pictures[-1], lambda _what, _name: None)
    ((begun, _, ended),) = told
    tree.show()
    assert len(told) == 1
    begun()
    tree.show()
    assert len(told) == 1
    pictures.append(Picture(SCREEN.widgets, "option-0"))
    tree.show()
    assert dict(told[-1].nodes)[told[-1].focus].label == "Réponse A : une"
    ended()
    pictures.append(SCREEN)
    tree.show()
    assert len(told) == 2


def test_a_request_names_the_widget_and_unknown_ones_are_dropped(told: list[Any]) -> None:
    import accesskit  # noqa: PLC0415  an extra

    asked: list[tuple[str, str]] = []
    Tree().open(0, lambda: SCREEN, lambda what, name: asked.append((what, name)))
    ((begun, requested, _),) = told
    update = begun()

    @dataclass
    class Request:
        action: Any
        target: int

    for action in (accesskit.Action.FOCUS, accesskit.Action.CLICK, accesskit.Action.BLUR):
        requested(Request(action, update.focus))
    requested(Request(accesskit.Action.CLICK, 999))
    assert asked == [("focus", "go"), ("press", "go")]


def test_a_system_without_the_service_leaves_the_game_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_given: object) -> None:
        raise OSError("no bus")

    monkeypatch.setattr("kessessa.aloud.tree._adapter", broken)
    tree = Tree()
    tree.open(0, lambda: SCREEN, lambda _what, _name: None)
    tree.show()
    tree.attend(focused=True)
    assert not tree.listening


def test_a_missing_package_is_found_out_without_importing_it() -> None:
    assert not available(lambda _name: None)


# another program, under a real display


def missing() -> str:
    """Return what keeps another program from reading the window on this computer; empty for nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is read on Linux only"
    if not available():
        return "the extra screen-reader is not installed"
    absent = [name for name in ("xvfb-run", "dbus-run-session") if shutil.which(name) is None]
    if absent or not BUS.exists():
        return f"not installed: {', '.join(absent) or BUS} (apt install xvfb dbus at-spi2-core)"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "not installed: python3-pyatspi" if asked.returncode else ""


SESSION = """
{bus} --launch-immediately --a11y=1 --screen-reader=1 & bus=$!
{python} -m kessessa play cafe-herm --lang fr --seed 7 >&2 & game=$!
{reader}; told=$?
kill $game $bus
exit $told
"""


def test_another_program_reads_and_plays_the_window() -> None:
    reason = missing()
    if reason:
        pytest.skip(reason)
    with tempfile.TemporaryDirectory(prefix="ks", dir="/tmp") as folder:  # a socket's path must be short
        environment = {name: text for name, text in os.environ.items() if not name.startswith("SDL_")}
        environment |= {"XDG_RUNTIME_DIR": folder, "KESSESSA_HOME": f"{folder}/home", "SDL_AUDIODRIVER": "dummy"}
        lines = SESSION.format(bus=BUS, python=sys.executable, reader=f"{SYSTEM_PYTHON} {HERE / 'reader.py'}")
        order = ["xvfb-run", "-a", "dbus-run-session", "--", "bash", "-c", lines]
        asked = subprocess.run(order, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert asked.returncode == 0, asked.stderr[-2000:]
    read = json.loads(asked.stdout.splitlines()[-1])
    assert ["frame", "Kess’Essa"] in [part[:2] for part in read["first"]]
    assert [part[0] for part in read["first"] if "focused" in part[2]] == ["push button"]
    before = {name: (role, states) for role, name, states in read["question"]}
    after = {name: (role, states) for role, name, states in read["chosen"]}
    answers = [name for name in before if name.startswith("Réponse ")]
    assert len(answers) > 1
    assert all(before[name][0] == "radio button" for name in answers)
    assert "checked" not in before[answers[1]][1]
    assert "checked" in after[answers[1]][1]
    assert [role for role, states in after.values() if "focused" in states] == ["push button"]
    title = next(name for name, (role, _) in before.items() if role == "label")
    assert any(sentence.startswith(title) for sentence in read["announced"]), read["announced"]
