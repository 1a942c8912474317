"""The pages for deck authors are true: their examples are put together, checked, and their commands are run."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from author_pages import Block, Call, blocks, calls, changed, is_shown

from kessessa.cli import arguments
from kessessa.decks.catalogue import CATALOGUE
from kessessa.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "authors"
LOCALES = {"fr": "fr_FR.UTF-8", "en": "en_GB.UTF-8"}


class Author:
    """Somebody who follows a page to the letter, in a folder of their own."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self.folder = folder
        taken = {"LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE"}
        kept = {name: value for name, value in os.environ.items() if name not in taken}
        home = {"KESSESSA_HOME": str(folder / "home"), "LANG": LOCALES[language], "PYTHONPATH": str(ROOT)}
        self.world = kept | home | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "COLUMNS": "100"}
        self.before = ""

    @property
    def scenario(self) -> Path:
        (found,) = (self.folder / "home" / "decks" / "scenarios").glob("*/scenario.yaml")
        return found

    def run(self, typed: tuple[str, ...]) -> tuple[int, str]:
        assert typed[0] == "kessessa"
        command = [sys.executable, "-m", "kessessa", *typed[1:]]
        done = subprocess.run(
            command, env=self.world, cwd=self.folder, capture_output=True, text=True, encoding="utf-8", check=False
        )
        assert "Traceback" not in done.stdout + done.stderr
        return done.returncode, done.stdout + done.stderr

    def follow(self, block: Block) -> None:
        """Do what a block says."""
        if block.kind == "yaml":
            text = self.scenario.read_text(encoding="utf-8")
            self.before = text if block.mistake else ""
            self.scenario.write_text(changed(text, block), encoding="utf-8")
        elif block.kind == "console":
            for call in calls(block):
                self.call(call)
            if self.before:
                self.scenario.write_text(self.before, encoding="utf-8")
                self.before = ""
        elif block.kind == "sh":
            for call in calls(block):
                arguments.read(list(call.typed[1:]), self.language)

    def call(self, call: Call) -> None:
        code, printed = self.run(call.typed)
        missing = is_shown(call, printed)
        assert not missing, f"{' '.join(call.typed)}\ndid not print: {missing}\nbut:\n{printed}"
        assert code == 0 or self.before, printed

    def check(self, step: str) -> None:
        """Everything is well after a step of the page."""
        code, printed = self.run(("kessessa", "deck", "check", "--strict", str(self.scenario.parent.parent.parent)))
        assert code == 0, f"{step}\n{printed}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tutorial_gives_a_scenario_that_passes_the_strict_check_after_each_step(
    language: str, tmp_path: Path
) -> None:
    author = Author(language, tmp_path)
    steps: list[str] = []
    for block in blocks(PAGES / f"tutorial.{language}.md"):
        if block.kind == "step" and steps and not _announces_a_warning(steps[-1]):
            author.check(steps[-1])
        if block.kind == "step":
            steps.append(block.body)
        author.follow(block)
    author.check(steps[-1])
    assert len(steps) >= 14


def _announces_a_warning(step: str) -> bool:
    """Tell whether this is the step after which the page says that a warning is to be expected."""
    return step.startswith("6.")


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.name)
def test_commands_of_other_pages_are_written_as_the_program_reads_them(page: Path) -> None:
    language = "en" if page.stem.endswith(".en") else "fr"
    for block in blocks(page):
        for call in calls(block) if block.kind in {"sh", "console"} else ():
            if call.typed[:1] == ("kessessa",):
                arguments.read(list(call.typed[1:]), language)


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.name)
def test_messages_that_pages_name_are_in_the_catalogue(page: Path) -> None:
    assert set(re.findall(r"KE\d{4}", page.read_text(encoding="utf-8"))) <= CATALOGUE.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_translations_are_understood(language: str, tmp_path: Path) -> None:
    author = Author(language, tmp_path)
    assert author.run(("kessessa", "deck", "new", "bike-workshop"))[0] == 0
    for block in blocks(PAGES / f"translate.{language}.md"):
        if block.kind == "yaml":
            author.follow(block)
    code, printed = author.run(("kessessa", "deck", "check", "bike-workshop", "--format", "json"))
    assert code == 0, printed
    assert [problem["code"] for problem in json.loads(printed)["problems"]] == ["KE0347"]


def test_both_languages_tell_the_same() -> None:
    for name in ("tutorial", "translate"):
        french, english = (blocks(PAGES / f"{name}.{language}.md") for language in LANGUAGES)
        assert [block.kind for block in french] == [block.kind for block in english]
        for one, other in zip(french, english, strict=True):
            assert _shape(one) == _shape(other)


def _shape(block: Block) -> list[str]:
    """Return what a block says but for its texts: words, names, numbers."""
    if block.kind != "yaml":
        return []
    return [*block.words, *re.sub(r'"[^"\n]*"|questions-velo|bike-questions', "", block.body).split()]
