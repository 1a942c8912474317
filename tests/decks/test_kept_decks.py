"""Decks kept between runs: what comes back is what was found, and nothing damaged or outdated ever does."""

from pathlib import Path

import pytest
from deck_samples import BODIES, card, deck

from kessessa.decks import kept_decks
from kessessa.decks.kept_decks import KeptDecks
from kessessa.decks.questions import read_question_deck

ROOT = Path(__file__).resolve().parents[2]
EVERY_KIND = deck(*(card(f"id: c{at}\n{body}\nnotes: {'mot ' * 100}") for at, body in enumerate(BODIES.values())))
BROKEN = EVERY_KIND.replace("level: 1", "level: easy").replace("explain:", "explian:", 1)
DECKS = [EVERY_KIND, BROKEN, *(path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("cards/*.yaml")))]


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the decks that were really read."""
    names: list[str] = []

    def reading(data: bytes, name: str, *rest: object) -> object:
        names.append(name)
        return read_question_deck(data, name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(kept_decks, "read_question_deck", reading)
    return names


@pytest.mark.parametrize("text", DECKS, ids=range(len(DECKS)))
def test_what_is_kept_is_what_was_found(text: str, tmp_path: Path, counted: list[str]) -> None:
    kept, data = KeptDecks(tmp_path / "kept", "1"), text.encode()
    plain = read_question_deck(data, "a.yaml")
    assert kept.read(data, "a.yaml") == plain
    assert kept.read(data, "a.yaml") == plain
    assert counted == ["a.yaml"]


def test_another_text_name_bound_picture_glossary_or_version_is_read_anew(tmp_path: Path, counted: list[str]) -> None:
    kept, data = KeptDecks(tmp_path, "1"), EVERY_KIND.encode()
    limits = kept_decks.Limits(cards=3)
    kept.read(data, "a.yaml")
    kept.read(data + b"\n", "a.yaml")
    kept.read(data, "b.yaml")
    assert kept.read(data, "a.yaml", limits)[0] is None
    kept.read(data, "a.yaml", pictures=frozenset({"cafe"}))
    kept.read(data, "a.yaml", explained=frozenset())
    KeptDecks(tmp_path, "2").read(data, "a.yaml")
    assert len(counted) == 7


@pytest.mark.parametrize("damage", ["cut", "emptied", "changed", "another deck", "no longer the format"])
def test_a_damaged_file_is_never_noticed(damage: str, tmp_path: Path, counted: list[str]) -> None:
    kept, data = KeptDecks(tmp_path, "1"), EVERY_KIND.encode()
    plain = kept.read(data, "a.yaml")
    (path,) = tmp_path.glob("*.json")
    whole = path.read_bytes()
    body = b'{"problems": 3}'
    path.write_bytes(
        {
            "cut": whole[:-20],
            "emptied": b"",
            "changed": whole.replace(b"voix", b"noix"),
            "another deck": whole[:64] + body,
            "no longer the format": kept_decks.sha256(body).hexdigest().encode() + body,
        }[damage]
    )
    assert kept.read(data, "a.yaml") == plain
    assert len(counted) == 2
    assert kept.read(data, "a.yaml") == plain
    assert len(counted) == 2


def test_a_folder_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept, data = KeptDecks(tmp_path / "file" / "kept", "1"), EVERY_KIND.encode()
    assert kept.read(data, "a.yaml") == read_question_deck(data, "a.yaml")


def test_writing_leaves_no_half_file_and_forgets_the_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_decks, "_MOST_KEPT", 3)
    (tmp_path / "old.part").write_bytes(b"cut short")
    kept = KeptDecks(tmp_path, "1")
    for number in range(6):
        kept.read(EVERY_KIND.encode(), f"{number}.yaml")
    assert len(list(tmp_path.iterdir())) == 3
    assert not list(tmp_path.glob("*.part"))


def test_a_small_deck_is_not_worth_keeping(tmp_path: Path) -> None:
    KeptDecks(tmp_path / "kept", "1").read(deck(card("answer: true")).encode(), "a.yaml")
    assert not (tmp_path / "kept").exists()
