"""The shelf of sessions: what it lists, who may open, and what it says when it cannot."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from dice import opening, play_on
from test_journal import Ticking, shelf

from kessessa.session.debrief import step_note
from kessessa.session.record import Mark, Opening
from kessessa.storage.journal import FileJournal
from kessessa.storage.sessions import Shelf
from kessessa.storage.upgrades import upgrade
from kessessa.storage.words import StorageError

TWO = 2


def code_of(error: pytest.ExceptionInfo[StorageError]) -> str:
    assert error.value.notice.words("fr") != error.value.notice.words("en")
    return error.value.notice.code


def test_the_session_played_last_comes_first_with_where_it_stands(tmp_path: Path) -> None:
    place = shelf(tmp_path)
    with place.begin(opening(1)) as first, place.begin(opening(TWO, 2, "long")) as second:
        play_on(second.table, TWO, 30)
        play_on(first.table, 1, 4)
        infos = place.sessions()
        assert [info.name for info in infos] == [first.name, second.name]
        long = infos[1]
        assert (long.length, long.seed, long.teams) == ("long", TWO, ("gemmeurs", "echassiers"))
        assert (long.round, long.rounds) == (second.table.state.round, second.table.state.rounds)
        assert (long.title, long.finished, long.damaged) == (opening().scenario.title, False, False)


def test_what_waits_is_the_last_debrief_then_the_last_unfinished_game(tmp_path: Path) -> None:
    place = shelf(tmp_path)
    with place.begin(opening(1)) as waiting:
        play_on(waiting.table, 1, 5)
    with place.begin(opening(TWO)) as done:
        play_on(done.table, TWO)
        done.table.note(step_note("feel"))
    assert [info.finished for info in place.sessions()] == [True, False]
    with place.resume() as again:
        assert again.name == done.name
        again.table.note(step_note("here"))
    with place.resume() as again:
        assert again.name == waiting.name
        play_on(again.table, 1)
        again.table.note(step_note("here"))
    assert place.waiting() is None


def test_without_a_session_there_is_nothing_to_resume(tmp_path: Path) -> None:
    place = shelf(tmp_path / "none")
    assert place.sessions() == ()
    with pytest.raises(StorageError) as told:
        place.resume()
    assert code_of(told) == "none-waiting"


@pytest.mark.parametrize("name", ["other", "../other", "/etc/passwd", "*"])
def test_only_what_is_on_the_shelf_can_be_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "other.jsonl").write_text("outside")
    place = shelf(tmp_path / "sessions")
    place.begin(opening()).close()
    for act in (place.resume, place.delete):
        with pytest.raises(StorageError) as told:
            act(name)
        assert code_of(told) == "missing"


def test_two_sessions_of_one_minute_have_two_files(tmp_path: Path) -> None:
    class Still(Ticking):
        def moment(self):  # noqa: ANN202  as its parent
            return self.at

    place = Shelf(tmp_path, Still())
    with place.begin(opening()) as first, place.begin(opening()) as second:
        assert first.name != second.name


def test_a_session_has_one_writer(tmp_path: Path) -> None:
    with shelf(tmp_path).begin(opening()) as sitting:
        play_on(sitting.table, 1, 5)
        for act in (shelf(tmp_path).resume, shelf(tmp_path).delete):
            with pytest.raises(StorageError) as told:
                act(sitting.name)
            assert code_of(told) == "in-use"
    shelf(tmp_path).resume(sitting.name).close()


def test_another_program_is_kept_out_and_its_death_lets_us_in(tmp_path: Path) -> None:
    shelf(tmp_path).begin(opening()).close()
    name = shelf(tmp_path).sessions()[0].name
    holder = textwrap.dedent(f"""
        import sys, time
        from pathlib import Path
        from kessessa.storage.clock import SystemClock
        from kessessa.storage.sessions import Shelf
        sitting = Shelf(Path({str(tmp_path)!r}), SystemClock()).resume({name!r})
        print("held", flush=True)
        sys.stdin.read()
    """)
    with subprocess.Popen([sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(StorageError) as told:
            shelf(tmp_path).resume(name)
        assert code_of(told) == "in-use"
        other.kill()
        other.wait()
    shelf(tmp_path).resume(name).close()


def test_a_deleted_session_leaves_nothing(tmp_path: Path) -> None:
    with shelf(tmp_path).begin(opening()) as sitting:
        play_on(sitting.table, 1, 5)
    shelf(tmp_path).delete(sitting.name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_journal_is_listed_with_its_trouble(tmp_path: Path) -> None:
    (tmp_path / "odd.jsonl").write_bytes(b"\x00\xff not a journal\n")
    (info,) = shelf(tmp_path).sessions()
    assert info.trouble is not None
    assert info.trouble.code == "no-start"
    with pytest.raises(StorageError) as told:
        shelf(tmp_path).resume("odd")
    assert code_of(told) == "no-start"


def sealed(path: Path, monkeypatch: pytest.MonkeyPatch, **header: object) -> None:
    """Write a journal whose header says something else, sealed as a program would."""
    plain_dumps = json.dumps

    def dumps(said: dict[str, object], **options: object) -> str:
        return plain_dumps({**said, **header}, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr("kessessa.storage.journal.json.dumps", dumps)
        FileJournal.begin(path, Ticking(), opening(), Mark(0, 3, over=False)).close()


def test_a_journal_of_a_newer_program_is_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed(tmp_path / "s.jsonl", monkeypatch, journal=3, readable_from=2)
    (info,) = shelf(tmp_path).sessions()
    with pytest.raises(StorageError) as told:
        shelf(tmp_path).resume("s")
    assert info.trouble == told.value.notice
    assert code_of(told) == "newer"
    assert "3" in told.value.notice.words("fr")


@pytest.mark.parametrize(
    "header",
    [
        {"journal": "one"},
        {"journal": 0},
        {"scenario": {"is": "cards.Source", "title": "t"}},
        {"scenario": {"is": "cards.Source"}},
        {"scenario": 3},
        {"teams": 4},
        {"teams": []},
        {"seed": "x"},
        {"length": "endless"},
        {"without": None},
    ],
)
def test_a_sealed_header_that_makes_no_sense_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, header: dict[str, object]
) -> None:
    sealed(tmp_path / "s.jsonl", monkeypatch, **header)
    shelf(tmp_path).sessions()
    with pytest.raises(StorageError) as told:
        shelf(tmp_path).resume("s")
    assert code_of(told) == "no-start"


def test_a_newer_journal_that_we_can_read_is_read() -> None:
    header = {"journal": TWO, "readable_from": 1}
    assert upgrade(header, []) == (header, [])


def test_an_old_journal_goes_through_every_upgrade_in_order() -> None:
    upgrades = {
        1: lambda header, lines: ({**header, "steps": [1]}, [{**line, "a": 1} for line in lines]),
        TWO: lambda header, lines: ({**header, "steps": [*header["steps"], TWO]}, lines),
    }
    header, lines = upgrade({"journal": 1, "readable_from": 1}, [{"n": 1}], upgrades, version=3)
    assert (header["steps"], lines) == ([1, TWO], [{"n": 1, "a": 1}])


def test_questions_of_an_earlier_game_come_back_after_a_cut(tmp_path: Path) -> None:
    start = opening()
    names = tuple(card.id for card in start.scenario.questions)[:2]
    with shelf(tmp_path).begin(replace(start, again=names)) as sitting:
        assert tuple(item.card for item in sitting.table.state.missed) == names
    with shelf(tmp_path).resume() as again:
        assert again.table.state == sitting.table.state


def test_cards_left_out_stay_out_after_a_cut(tmp_path: Path) -> None:
    start = opening()
    without = Opening(start.scenario, start.teams, start.seed, start.length, ("sensitive",))
    with shelf(tmp_path).begin(without) as sitting:
        assert "storm" not in sitting.table.state.events
    with shelf(tmp_path).resume() as again:
        assert again.table.state == sitting.table.state
