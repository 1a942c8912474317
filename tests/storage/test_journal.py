"""The journal on the disk: whatever happens to the file, every whole line before the damage comes back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from dice import opening, over, play_on, step, throw

from kessessa.rules.moves import Choose
from kessessa.session.record import Mark, Note, Opening, Played, fingerprint
from kessessa.session.table import Table
from kessessa.storage.journal import FileJournal, scan
from kessessa.storage.sessions import Shelf, Sitting
from kessessa.storage.words import StorageError

SEED = 6


class Ticking:
    """A clock that gains a minute each time it is read."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def moment(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at


def shelf(folder: Path) -> Shelf:
    return Shelf(folder, Ticking())


def only(folder: Path) -> Path:
    (path,) = folder.glob("*.jsonl")
    return path


def written(folder: Path, moves: int = 40) -> tuple[bytes, Table]:
    """Play some of a game, with an undo and a note, and return its journal and its table."""
    with shelf(folder).begin(opening(SEED)) as sitting:
        play_on(sitting.table, SEED, moves)
        sitting.table.undo(2)
        sitting.table.note(Note("word", "fiers", 1))
        play_on(sitting.table, SEED, 4)
        assert sitting.trouble is None
    return only(folder).read_bytes(), sitting.table


def resume(folder: Path, data: bytes) -> Sitting:
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    (folder / "s.jsonl").write_bytes(data)
    return shelf(folder).resume("s")


def test_a_whole_journal_gives_the_same_table_and_nothing_to_tell(tmp_path: Path) -> None:
    data, table = written(tmp_path / "a")
    with resume(tmp_path / "b", data) as again:
        assert again.notices == ()
        assert again.table.state == table.state
        assert again.table.history == table.history
        assert again.table.notes == table.notes
    assert (tmp_path / "b" / "s.jsonl").read_bytes() == data


def test_each_line_is_json_numbered_and_says_where_the_game_stands(tmp_path: Path) -> None:
    data, table = written(tmp_path)
    plains = [json.loads(line) for line in data.splitlines()]
    assert [plain["n"] for plain in plains] == list(range(len(plains)))
    assert (plains[0]["journal"], plains[0]["readable_from"], plains[0]["seed"]) == (1, 1, SEED)
    assert plains[-1]["round"] == table.state.round


def test_cut_after_any_line_the_game_is_the_one_of_these_lines(tmp_path: Path) -> None:
    reached = {}
    with shelf(tmp_path / "a").begin(opening(SEED)) as sitting:
        path, table = only(tmp_path / "a"), sitting.table
        for act in [1] * 30 + [-2] + [1] * 10 + [-1] * 3 + [1] * 20:
            if act > 0:
                step(table, SEED + len(reached))
            else:
                table.undo(-act)
            reached[path.stat().st_size] = (table.state, table.history)
    data = path.read_bytes()
    assert set(reached) <= {line.end for line in scan(data).lines}
    for end, (state, history) in reached.items():
        with resume(tmp_path / "b", data[:end]) as again:
            assert (again.notices, again.table.state, again.table.history) == ((), state, history)


def test_cut_anywhere_it_resumes_the_lines_before_and_keeps_the_rest_aside(tmp_path: Path) -> None:
    data, _ = written(tmp_path / "a")
    found = scan(data).lines
    first, size = found[0].end, len(data)
    places = {first + throw(7, at, size - first) for at in range(150)} | {first, size - 1}
    for place in sorted(places):
        cut = data[:place]
        whole = max(line.end for line in found if line.end <= place or line.end == place + 1)
        whole = min(whole, place)
        with resume(tmp_path / "b", cut) as again:
            assert [notice.code for notice in again.notices] == ([] if whole == place else ["torn"])
        lost = tmp_path / "b" / "s.lost"
        assert (lost.read_bytes() if lost.exists() else b"") == cut[whole:]
        kept = (tmp_path / "b" / "s.jsonl").read_bytes()
        assert kept.rstrip(b"\n").startswith(cut[:whole].rstrip(b"\n"))


def test_cut_inside_the_header_it_says_so_and_touches_nothing(tmp_path: Path) -> None:
    data, _ = written(tmp_path / "a", 3)
    end = scan(data).lines[0].end
    for place in (0, 1, 100, end // 2, end - 2):
        with pytest.raises(StorageError) as told:
            resume(tmp_path / "b", data[:place])
        assert told.value.notice.code == "no-start"
        assert (tmp_path / "b" / "s.jsonl").read_bytes() == data[:place]
        (info,) = shelf(tmp_path / "b").sessions()
        assert info.trouble == told.value.notice


def test_a_flipped_byte_is_seen_and_what_follows_is_kept_aside(tmp_path: Path) -> None:
    data, _ = written(tmp_path / "a")
    found = scan(data).lines
    first = found[0].end
    for at in range(60):
        place = first + throw(8, at, len(data) - 1 - first)
        bad = data[:place] + bytes([data[place] ^ (1 << throw(9, at, 8))]) + data[place + 1 :]
        line = next(index for index, item in enumerate(found) if place < item.end)
        with resume(tmp_path / "b", bad) as again:
            kept = scan((tmp_path / "b" / "s.jsonl").read_bytes()).lines
            assert kept[:line] == found[:line]
            assert [notice.code for notice in again.notices][:1] in (["damaged"], ["torn"])
        assert (tmp_path / "b" / "s.lost").read_bytes() == bad[found[line - 1].end :]


def test_a_damaged_session_goes_on_to_its_end(tmp_path: Path) -> None:
    data, _ = written(tmp_path / "a")
    third = scan(data).lines[20]
    with resume(tmp_path / "b", data[: third.end + 9]) as again:
        play_on(again.table, SEED)
        reached = fingerprint(again.table.state)
    with shelf(tmp_path / "b").resume("s") as last:
        assert over(last.table)
        assert (last.notices, fingerprint(last.table.state)) == ((), reached)


def test_lines_moved_or_taken_out_are_seen(tmp_path: Path) -> None:
    data, _ = written(tmp_path / "a")
    lines = data.splitlines(keepends=True)
    for mixed in ([*lines[:8], *lines[9:]], [*lines[:8], lines[9], lines[8], *lines[10:]]):
        assert len(scan(b"".join(mixed)).lines) == 8


def test_a_move_that_the_rules_no_longer_allow_ends_what_is_taken_up(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    start = opening(SEED)
    journal = FileJournal.begin(folder / "s.jsonl", Ticking(), start, Mark(0, 3, over=False))
    table = Table(start, journal)
    play_on(table, SEED, 5)
    journal.append(Played(Choose("nothing")), Mark(1, 3, over=False))
    play_on(table, SEED, 2)
    journal.close()
    with shelf(folder).resume("s") as again:
        assert [(notice.code, notice.value) for notice in again.notices] == [("other-rules", "3")]
        assert len(again.table.history) == 5
        assert again.notices[0].words("fr") != again.notices[0].words("en")
    assert (folder / "s.lost").read_bytes().count(b"\n") == 3


def test_line_ends_of_another_system_do_no_harm(tmp_path: Path) -> None:
    data, table = written(tmp_path / "a")
    with resume(tmp_path / "b", data.replace(b"\n", b"\r\n")) as again:
        assert again.table.state == table.state


def test_a_folder_that_goes_away_does_not_stop_the_game(tmp_path: Path) -> None:
    folder, away = tmp_path / "key", tmp_path / "pocket"
    with shelf(folder).begin(opening(SEED)) as sitting:
        play_on(sitting.table, SEED, 5)
        sitting._journal.close()
        folder.rename(away)
        play_on(sitting.table, SEED, 5)
        assert sitting.trouble is not None
        assert str(folder) in sitting.trouble.words("en")
        away.rename(folder)
        play_on(sitting.table, SEED, 5)
        assert sitting.trouble is None
        reached = sitting.table.state
    with shelf(folder).resume() as again:
        assert again.table.state == reached


def test_a_game_begun_where_nothing_can_be_written_is_played_all_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with shelf(blocked / "sessions").begin(opening(SEED)) as sitting:
        play_on(sitting.table, SEED)
        assert over(sitting.table)
        assert sitting.trouble is not None


def test_the_deck_may_change_later_the_session_does_not(tmp_path: Path) -> None:
    data, table = written(tmp_path / "a")
    with resume(tmp_path / "b", data) as again:
        assert again.table.opening == Opening(opening().scenario, table.opening.teams, SEED, "short")
