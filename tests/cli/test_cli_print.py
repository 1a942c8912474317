"""`deck print`: what it writes, and what it says where it cannot."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from calling import Run
from pypdf import PdfReader

from kessessa.paper.parts import PARTS

AUTHORS = Path(__file__).resolve().parents[2] / "docs" / "authors"
SMALL = ("--only", "votes,answers")


def text_of(path: Path) -> str:
    told = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(told.replace("\u00a0", " ").split())


def test_it_writes_a_question_deck_and_says_how_to_print_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "deck.pdf"
    done = run("deck", "print", "ess-law", str(path), *SMALL)
    count = len(PdfReader(path).pages)
    assert done.code == 0
    assert done.out == (f"Written: {path} ({count} pages). Print on both sides, at 100%, turned over the long edge.\n")
    assert "Answers – The social and solidarity economy and its law" in text_of(path)


def test_it_speaks_french_on_paper_and_on_the_screen(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "deck.pdf"
    done = run("deck", "print", "ess-law", str(path), *SMALL, "--lang", "fr", "--flip", "short")
    assert "retourné sur le bord court" in done.out
    assert "Réponses – L’économie sociale et solidaire et sa loi" in text_of(path)


def test_a_scenario_can_be_printed_in_part(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "board.pdf"
    assert run("deck", "print", "cafe-herm", str(path), "--only", "board,ballots").code == 0
    told = text_of(path)
    assert "The Herm café: the pillars" in told
    assert "Secret ballot" in told
    assert "Run sheet" not in told


def test_the_same_deck_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for seed, path in enumerate(files):
        command = [sys.executable, "-m", "kessessa", "deck", "print", "landes", str(path), "--only", "cards"]
        subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": str(seed)})
    assert files[0].read_bytes() == files[1].read_bytes()


def test_an_author_s_own_deck_is_printed(run: Run, tmp_path: Path) -> None:
    cards = tmp_path / "mine" / "cards"
    cards.mkdir(parents=True)
    (cards / "my-deck.yaml").write_text(
        "kessessa: 1\ndeck: my-deck\nlanguage: en\ntitle: Mine\nlicence: CC0-1.0\nauthors: [Me]\ncards:\n"
        "  - id: one\n    question: Is one plus one two?\n    level: 1\n    principles: [education]\n    answer: true\n"
        "    because: Count again.\n    explain: Count on your fingers.\n",
        encoding="utf-8",
    )
    path = tmp_path / "mine.pdf"
    done = run("deck", "print", "my-deck", str(path), "--decks", str(tmp_path / "mine"))
    assert done.code == 0, done.err
    assert "Is one plus one two?" in text_of(path)


def test_an_unknown_deck_comes_with_what_was_probably_meant(run: Run, tmp_path: Path) -> None:
    done = run("deck", "print", "cafe-hrem", str(tmp_path / "x.pdf"))
    assert done.code == 2
    assert "No scenario or question deck is called “cafe-hrem”. Did you mean “cafe-herm”?" in done.err
    assert not (tmp_path / "x.pdf").exists()


def test_an_unknown_part_comes_with_what_was_probably_meant(run: Run, tmp_path: Path) -> None:
    done = run("deck", "print", "cafe-herm", str(tmp_path / "x.pdf"), "--only", "cards,bord")
    assert done.code == 2
    assert "Did you mean “board”?" in done.err


def test_a_question_deck_has_no_board(run: Run, tmp_path: Path) -> None:
    done = run("deck", "print", "landes", str(tmp_path / "x.pdf"), "--only", "board,cards")
    assert done.code == 2
    assert "A question deck has no such part: board." in done.err


def test_a_broken_deck_is_shown_with_its_place(run: Run, tmp_path: Path) -> None:
    cards = tmp_path / "mine" / "cards"
    cards.mkdir(parents=True)
    (cards / "broken.yaml").write_text("kessessa: 1\ndeck: broken\nlanguage: en\ntitle: Broken\n", encoding="utf-8")
    done = run("deck", "print", "broken", str(tmp_path / "x.pdf"), "--decks", str(tmp_path / "mine"))
    assert done.code == 1
    assert "broken.yaml" in done.err
    assert not (tmp_path / "x.pdf").exists()


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    path = tmp_path / "file" / "x.pdf"
    done = run("deck", "print", "landes", str(path), *SMALL)
    assert done.code == 1
    assert str(path) in done.err


def test_without_the_extra_it_says_what_to_install(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("kessessa.paper.", "reportlab"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "reportlab", None)
    done = run("deck", "print", "landes", str(tmp_path / "x.pdf"))
    assert done.code == 1
    assert 'pip install "kessessa[print]"' in done.err


def test_only_a_pdf_is_ever_written_over(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "my-deck.yaml"
    path.write_text("kessessa: 1\n", encoding="utf-8")
    done = run("deck", "print", "landes", str(path))
    assert done.code == 2
    assert "The file must end in .pdf" in done.err
    assert path.read_text(encoding="utf-8") == "kessessa: 1\n"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_for_authors_is_true(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    page = (AUTHORS / f"print.{language}.md").read_text(encoding="utf-8")
    assert tuple(re.findall(r"^\| `(\w+)` \|", page, flags=re.MULTILINE)) == PARTS
    assert "`--flip short`" in page
    command = re.search(r"kessessa (deck print .+)$", page, flags=re.MULTILINE)
    assert command is not None
    monkeypatch.chdir(tmp_path)
    assert run(*command[1].split()).code == 0
    assert len(PdfReader(tmp_path / "cafe.pdf").pages) > 50
