"""What stands in the pages for deck authors: their blocks, and how the text of a deck changes by them.

A block tells by its first line what it is. ```yaml head``` replaces fields on top of the scenario; ```yaml matters```
(or another list) adds cards to it, `instead=ID` puts them in the place of a card; with `mistake` it is taken back after
the commands that follow. ```console``` holds commands after `$` and lines that they print, an ellipsis standing for
anything; ```sh``` holds commands that open a window or take long: only how they are written is looked at.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(
    r"^(?:## (?P<step>[^\n]+)|```(?P<kind>\w+)(?P<more>[^\n]*)\n(?P<body>.*?)^```)$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Block:
    """A block: its kind, the words after it, and its lines; a heading is a block of the kind `step`."""

    kind: str
    words: tuple[str, ...]
    body: str

    @property
    def mistake(self) -> bool:
        return "mistake" in self.words

    @property
    def instead(self) -> str:
        return next((word.removeprefix("instead=") for word in self.words if word.startswith("instead=")), "")


def blocks(page: Path) -> list[Block]:
    """Return the headings and blocks of a page, in order."""
    found = []
    for match in BLOCK.finditer(page.read_text(encoding="utf-8")):
        if match["step"]:
            found.append(Block("step", (), match["step"]))
        else:
            found.append(Block(match["kind"], tuple(match["more"].split()), match["body"]))
    return found


def changed(text: str, block: Block) -> str:
    """Return the text of a scenario with the fields or cards of a block."""
    where = block.words[0]
    if where == "head":
        return _with_fields(text, block.body)
    lines = text.split("\n")
    first = lines.index(f"{where}:")
    at = _end(lines, first, "  ") if not block.instead else lines.index(f"  - id: {block.instead}", first)
    after = _end(lines, at, "    ") if block.instead else at
    return "\n".join([*lines[:at], *block.body.rstrip("\n").split("\n"), *lines[after:]])


def _with_fields(text: str, body: str) -> str:
    for field in re.split(r"(?m)^(?=[a-z_]+:)", body):
        name = field.partition(":")[0]
        if name:
            pattern = re.compile(rf"(?m)^{name}:.*\n(?:[ ].*\n)*")
            assert len(pattern.findall(text)) == 1, f"{name}: is not in the file once"
            text = pattern.sub(lambda _, put=field: f"{put.rstrip()}\n", text)
    return text


def _end(lines: list[str], at: int, spaces: str) -> int:
    """Return the first line after `at` that is not so far to the right."""
    return next((n for n in range(at + 1, len(lines)) if not lines[n].startswith(spaces)), len(lines))


@dataclass(frozen=True)
class Call:
    """A command as a page shows it, and the lines that it is to print."""

    typed: tuple[str, ...]
    shown: tuple[str, ...]


def calls(block: Block) -> list[Call]:
    """Return the commands of a block; those of a ```sh``` block show nothing."""
    found: list[tuple[str, list[str]]] = []
    for line in block.body.splitlines():
        if block.kind == "sh" or line.startswith("$ "):
            found.append((line.removeprefix("$ "), []))
        else:
            found[-1][1].append(line)
    return [Call(tuple(shlex.split(command, comments=True)), tuple(shown)) for command, shown in found]


def is_shown(call: Call, printed: str) -> str:
    """Return the first line of a page that a command did not print, in its order; empty where all were."""
    lines = [_plain(line) for line in printed.split("\n")]
    at = 0
    for shown in call.shown:
        pattern = re.compile(".*".join(re.escape(part) for part in _plain(shown).split("…")))
        at = next((n + 1 for n in range(at, len(lines)) if pattern.fullmatch(lines[n])), -1)
        if at < 0:
            return shown
    return ""


def _plain(line: str) -> str:
    return line.replace("\u00a0", " ").replace("\u202f", " ").rstrip()
