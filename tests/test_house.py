"""The house rules that no linter knows: what a floor may touch, sizes, names, colours.

Import directions live in `.importlinter`, style in `pyproject.toml`. The source is read here, none of it runs.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "kessessa"

PURE_ROOMS = {"language", "rules", "scoring", "session", "simulate"}
PURE_MODULES = {
    "__future__", "abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime",
    "enum", "fractions", "functools", "hashlib", "heapq", "itertools", "json", "math", "operator",
    "re", "statistics", "string", "types", "typing",
}  # fmt: skip
ROOM_MODULES = {"simulate": {"concurrent"}}
THIRD_PARTIES = {
    "aloud": {"accesskit", "pyttsx3"},
    "cli": {"distributed"},
    "decks": {"openpyxl", "pydantic", "yaml"},
    "paper": {"reportlab"},
    "screen": {"pygame"},
    "storage": {"platformdirs"},
}
IMPURE_CALLS = {
    "open", "print", "input", "exec", "eval", "compile", "__import__", "breakpoint", "globals",
    "locals", "id", "hash",
}  # fmt: skip
CLOCKS = {"datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
CLOCKS |= {f"datetime.{clock}" for clock in CLOCKS}
VAGUE_NAMES = re.compile(r"(?i)(^|_)(utils?|helpers?|common|managers?|misc)($|_)")
VAGUE_CLASS = re.compile(r"(Manager|Helper|Utils?)$")
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}){1,2}")
FILE_LINES, FUNCTION_LINES, LONG_FUNCTION_LINES, LONG_SHARE = 300, 40, 30, 0.02

# (rule, place) -> why it may stay. A place is a file, or file:name. One that excuses nothing fails.
EXEMPT: dict[tuple[str, str], str] = {
    ("colours", "kessessa/screen/scenes/comfort.py"): "three text sizes to read from the back of the class",
    ("impure", "kessessa/rules/record.py:hash"): "a value's own hash, of its fields",
    ("impure", "kessessa/rules/record.py:exec"): "writes constructors as `dataclass` does, from field names",
}

Finding = tuple[str, str]  # place, and what was found there


def room_of(place: str) -> str:
    parts = place.split("/")
    return parts[1] if len(parts) > 2 else ""  # kessessa/<room>/<file>


def imported_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def strangers(place: str, tree: ast.Module) -> Iterator[Finding]:
    """What a room imports without the right to."""
    room = room_of(place)
    for name in set(imported_names(tree)) - {"kessessa"}:
        if name not in sys.stdlib_module_names:
            allowed = name in THIRD_PARTIES.get(room, ())
        else:
            allowed = room not in PURE_ROOMS or name in PURE_MODULES | ROOM_MODULES.get(room, set())
        if not allowed:
            yield f"{place}:{name}", "imported"


def impure(place: str, tree: ast.Module) -> Iterator[Finding]:
    """Where floors 0 to 2 touch the world, or what differs from one run to the next."""
    if room_of(place) not in PURE_ROOMS:
        return
    for node in ast.walk(tree):
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Name) and called.id in IMPURE_CALLS:
            yield f"{place}:{called.id}", f"line {called.lineno}"
        elif isinstance(node, ast.Attribute) and ast.unparse(node) in CLOCKS:
            yield f"{place}:{node.attr}", f"line {node.lineno}"


def undescribed(place: str, tree: ast.Module) -> Iterator[Finding]:
    """Modules that do not open by saying what lives in them."""
    words = (ast.get_docstring(tree) or "").split()
    if len(words) < 4:
        yield place, "no opening sentence"


def vague(place: str, tree: ast.Module) -> Iterator[Finding]:
    """Names under which anything could be put."""
    for part in place.removesuffix(".py").split("/"):
        if VAGUE_NAMES.search(part):
            yield place, part
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and VAGUE_CLASS.search(node.name):
            yield f"{place}:{node.name}", f"line {node.lineno}"


BRIGHT = 50


def is_colour(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(HEX_COLOUR.fullmatch(node.value))
    if not isinstance(node, ast.Tuple) or len(node.elts) not in {3, 4}:
        return False
    values = [item.value for item in node.elts if isinstance(item, ast.Constant)]
    whole = len(values) == len(node.elts) and all(type(value) is int and 0 <= value <= 255 for value in values)
    return whole and max(values) >= BRIGHT  # smaller numbers are sizes and counts


def colours(place: str, tree: ast.Module) -> Iterator[Finding]:
    """Colours written into the window instead of taken from the theme."""
    if room_of(place) != "screen":
        return
    for node in ast.walk(tree):
        if is_colour(node):
            assert isinstance(node, ast.expr)
            yield place, f"line {node.lineno}: {ast.unparse(node)}"


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Each function's name and length in lines, decorators left out."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def long_functions(place: str, tree: ast.Module) -> Iterator[Finding]:
    """Functions that do not fit on one screen."""
    for name, lines in functions(tree):
        if lines > FUNCTION_LINES:
            yield f"{place}:{name}", f"{lines} lines"


RULES: dict[str, Callable[[str, ast.Module], Iterator[Finding]]] = {
    "strangers": strangers,
    "impure": impure,
    "undescribed": undescribed,
    "vague": vague,
    "colours": colours,
    "long_functions": long_functions,
}


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def findings(rule: str) -> list[Finding]:
    folders = ("kessessa", "tests", "benchmarks") if rule in {"vague", "long_functions"} else ("kessessa",)
    return [finding for place, text in sources(*folders) for finding in RULES[rule](place, ast.parse(text))]


def long_files() -> list[Finding]:
    lengths = ((place, text.count("\n")) for place, text in sources("kessessa", "tests", "benchmarks"))
    return [(place, f"{lines} lines") for place, lines in lengths if lines > FILE_LINES]


@pytest.mark.parametrize("rule", RULES)
def test_the_source_keeps_the_rule(rule: str) -> None:
    assert [found for found in findings(rule) if (rule, found[0]) not in EXEMPT] == []


def test_no_file_outgrows_its_reader() -> None:
    assert [found for found in long_files() if ("long_files", found[0]) not in EXEMPT] == []


def test_functions_over_thirty_lines_stay_rare() -> None:
    lengths = [
        (lines, place, name) for place, text in sources("kessessa") for name, lines in functions(ast.parse(text))
    ]
    long = sorted((length for length in lengths if length[0] > LONG_FUNCTION_LINES), reverse=True)
    assert len(long) <= LONG_SHARE * len(lengths), long


def test_each_exemption_has_a_reason_and_is_still_needed() -> None:
    needed = {(rule, place) for rule in RULES for place, _ in findings(rule)}
    needed |= {("long_files", place) for place, _ in long_files()}
    assert {key for key in EXEMPT if key not in needed or not EXEMPT[key]} == set()


@pytest.mark.parametrize(
    ("rule", "place", "source", "found"),
    [
        ("strangers", "kessessa/rules/a.py", "import random", ["kessessa/rules/a.py:random"]),
        ("strangers", "kessessa/rules/a.py", "import math", []),
        ("strangers", "kessessa/scoring/a.py", "from yaml import load", ["kessessa/scoring/a.py:yaml"]),
        ("strangers", "kessessa/decks/a.py", "from yaml import load", []),
        ("strangers", "kessessa/simulate/a.py", "import concurrent.futures", []),
        ("strangers", "kessessa/cli/a.py", "def f():\n    import pygame", ["kessessa/cli/a.py:pygame"]),
        ("impure", "kessessa/session/a.py", "print(1)", ["kessessa/session/a.py:print"]),
        ("impure", "kessessa/session/a.py", "datetime.now()", ["kessessa/session/a.py:now"]),
        ("impure", "kessessa/session/a.py", "draft.now()", []),
        ("impure", "kessessa/storage/a.py", "open('x')", []),
        ("undescribed", "kessessa/rules/a.py", "x = 1", ["kessessa/rules/a.py"]),
        ("undescribed", "kessessa/rules/a.py", '"""What a team may do next."""', []),
        ("vague", "kessessa/rules/text_utils.py", "", ["kessessa/rules/text_utils.py"]),
        ("vague", "kessessa/rules/a.py", "class FontManager: ...", ["kessessa/rules/a.py:FontManager"]),
        ("colours", "kessessa/screen/a.py", "ink = '#1B2A32'", ["kessessa/screen/a.py"]),
        ("colours", "kessessa/screen/a.py", "ink = (27, 42, 50)", ["kessessa/screen/a.py"]),
        ("colours", "kessessa/screen/a.py", "scales = (0.9, 1.0, 1.5)", []),
        ("long_functions", "tests/a.py", "def f():\n" + "    x = 1\n" * 39, []),
        ("long_functions", "tests/a.py", "def f():\n" + "    x = 1\n" * 40, ["tests/a.py:f"]),
    ],
)  # fmt: skip
def test_the_rule_sees_what_it_looks_for(rule: str, place: str, source: str, found: list[str]) -> None:
    assert [where for where, _ in RULES[rule](place, ast.parse(source))] == found
