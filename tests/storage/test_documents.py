"""Documents are written whole or not at all, and reports go where people look for them."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from kessessa.storage.documents import write
from kessessa.storage.folders import Folders
from kessessa.storage.words import StorageError


def test_a_document_is_written_as_it_is_and_replaces_the_older_one(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "page.html"
    write(path, "é\r\n\n")
    assert path.read_bytes() == "é\r\n\n".encode()
    write(path, "new")
    assert [item.name for item in path.parent.iterdir()] == ["page.html"]
    assert path.read_text() == "new"


def test_what_cannot_be_written_is_told_and_the_older_one_stays(tmp_path: Path) -> None:
    taken = tmp_path / "page.html"
    taken.mkdir()
    (tmp_path / "file").write_text("")
    for path in (taken, tmp_path / "file" / "page.html"):
        with pytest.raises(StorageError) as error:
            write(path, "new")
        assert str(path) in error.value.notice.words("fr")
        assert error.value.notice.words("fr") != error.value.notice.words("en")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["file", "page.html"]


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: tmp_path / "Documents")
    return tmp_path / "Documents" / "Kess'Essa"


@pytest.mark.parametrize("kind", ["user", "temporary"])
def test_reports_go_to_the_users_documents(kind: str, tmp_path: Path, mine: Path) -> None:
    assert Folders(tmp_path / "home", kind, tmp_path).reports == mine


@pytest.mark.parametrize("kind", ["chosen", "portable"])
def test_reports_stay_on_the_key_that_carries_the_game(kind: str, tmp_path: Path, mine: Path) -> None:
    assert Folders(tmp_path / "home", kind, tmp_path).reports == tmp_path / "home" / "reports"
    assert not mine.parent.exists()


def test_where_one_place_is_locked_reports_go_to_the_other(tmp_path: Path, mine: Path) -> None:
    mine.parent.write_text("")
    assert Folders(tmp_path / "home", "user", tmp_path).reports == tmp_path / "home" / "reports"
    mine.parent.unlink()
    (tmp_path / "key").write_text("")
    assert Folders(tmp_path / "key" / "home", "portable", tmp_path).reports == mine
