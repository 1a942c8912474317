"""Older formats: read as they are, rewritten with their comments, left alone where they are of today."""

from __future__ import annotations

from pathlib import Path

from kessessa.decks.checking import check_paths
from kessessa.decks.document import Document
from kessessa.decks.upgrading import Change, is_older, read_any, upgraded
from kessessa.decks.yaml_reader import read_yaml

DRAFT = """\
kessessa: 0   # the draft
events:       # two words have changed since
  - id: late
    when: {funding_share: {of: grants, min: 0.4}}   # only then
    text: "funding_share stays in a text"
    effects: {chance: {odds: 0.5, effects: {}, otherwise: {treasury: -5}}}
"""
TODAY = DRAFT.replace("kessessa: 0", "kessessa: 1").replace("{funding_share:", "{share:").replace("otherwise:", "else:")


def document(text: str) -> Document:
    found = read_yaml(text.encode(), "deck.yaml")
    assert isinstance(found, Document)
    return found


def test_words_that_changed_are_rewritten_and_all_else_is_kept() -> None:
    text, changes = upgraded(document(DRAFT))
    assert text == TODAY
    assert changes == (Change(1, "0", "1"), Change(4, "funding_share", "share"), Change(6, "otherwise", "else"))


def test_a_file_of_today_is_left_alone() -> None:
    assert upgraded(document(TODAY)) == (TODAY, ())
    assert not is_older(document(TODAY))
    assert not is_older(document("kessessa: 7\n"))
    assert not is_older(document("- kessessa: 0\n"))


def test_an_older_file_is_read_without_being_rewritten() -> None:
    found = read_any(DRAFT.encode(), "deck.yaml")
    assert isinstance(found, Document)
    assert found.data == document(TODAY).data


def test_an_older_deck_passes_the_check_as_it_is(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    shipped = root / "cards" / "ess-law.yaml"
    old = tmp_path / "cards" / "ess-law.yaml"
    old.parent.mkdir()
    old.write_text(shipped.read_text(encoding="utf-8").replace("kessessa: 1", "kessessa: 0"), encoding="utf-8")
    before = check_paths([shipped], [root], frozenset())
    assert [found.entry for found in check_paths([old], [root], frozenset())] == [found.entry for found in before]
