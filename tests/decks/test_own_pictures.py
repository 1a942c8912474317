"""Authors' own pictures beside their decks: which are found, what is said of the others, what the game is told."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
import scenario_samples
from deck_samples import card, deck
from hypothesis import given, settings
from hypothesis import strategies as st
from pictured import png

from kessessa.decks.checking import check_paths
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.library import Library
from kessessa.decks.own_pictures import MOST_BYTES, MOST_SIDE, fault
from kessessa.rules.scenario import Scenario

GAME = frozenset({"cafe", "key", "newspaper"})
EVENT = "events: [{id: article, title: a, text: b, effects: {social: 1}, picture: PICTURE}]"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A scenario that shows its own "kiosk", and the deck that it asks from, which shows its own "lamp"."""
    folder = tmp_path / "scenarios" / "small"
    lay(folder / "scenario.yaml", scenario_samples.scenario("picture: kiosk").encode())
    lay(folder / "pictures" / "kiosk.png", png(60, 40))
    questions = [card(text) for text in scenario_samples.QUESTIONS]
    lay(tmp_path / "cards" / "any.yaml", deck(card("picture: lamp\nanswer: true"), questions[1]).encode())
    lay(tmp_path / "cards" / "pictures" / "basics" / "lamp.png", png(40, 60))
    return tmp_path


def lay(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def own(found: list[Diagnostic]) -> list[tuple[str, str, str | None]]:
    """Return what is said of pictures: code, the end of the file's path, what was meant."""
    codes = {"KE0341", *(f"KE037{at}" for at in range(1, 9))}
    return [(p.code, "/".join(p.file.split("/")[-2:]), p.suggestion) for p in found if p.code in codes]


def tale(home: Path) -> Scenario:
    found = Library([home], GAME).scenario("small")
    assert isinstance(found, Scenario), found
    return found


def header(wide: int, high: int, depth: int, colour: int, *, check: int | None = None) -> bytes:
    """Return the beginning of a PNG file with what its header says."""
    body = b"IHDR" + struct.pack(">IIBBBBB", wide, high, depth, colour, 0, 0, 0)
    summed = zlib.crc32(body) if check is None else check
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", summed) + b"more"


def test_sound_pictures_that_cards_show_are_not_spoken_of(home: Path) -> None:
    assert own(check_paths([home], [], GAME)) == []
    assert own(Library([home], GAME).check()) == []


def test_the_game_is_told_whose_picture_a_card_shows(home: Path) -> None:
    scenario = tale(home)
    assert scenario.picture == "scenarios/small/kiosk"
    assert [event.picture for event in scenario.events] == ["newspaper"]
    assert [question.picture for question in scenario.questions] == ["cards/basics/lamp", ""]
    library = Library([home], GAME)
    assert [heading.picture for heading in library.headings()] == ["scenarios/small/kiosk"]
    assert library.picture("scenarios/small/kiosk") == png(60, 40)
    assert library.picture("cards/basics/lamp") == png(40, 60)


def test_an_own_picture_goes_before_one_of_the_game(home: Path) -> None:
    lay(home / "scenarios/small/pictures/newspaper.png", png(9, 9))
    assert [event.picture for event in tale(home).events] == ["scenarios/small/newspaper"]


def test_every_kind_of_card_can_show_one(home: Path) -> None:
    fragment = (
        "real: [{name: Un lieu, where: Ici, text: On y va., picture: kiosk}]\n"
        "activities: [{id: cafe, title: a, staff: 1, picture: kiosk, each_round: {income: {sales: 100}}}]\n"
        "events: [{id: article, title: a, text: b, effects: {social: 1}, picture: kiosk, place: kiosk}]"
    )
    lay(home / "scenarios/small/scenario.yaml", scenario_samples.scenario(fragment).encode())
    scenario, shown = tale(home), "scenarios/small/kiosk"
    event, activity, real = scenario.events[0], scenario.activities[0], scenario.real[0]
    assert [event.picture, event.place, activity.picture, real.picture] == [shown] * 4


def test_a_name_near_an_own_picture_is_suggested(home: Path) -> None:
    fragment = "picture: kiosk\n" + EVENT.replace("PICTURE", "kiosc")
    lay(home / "scenarios/small/scenario.yaml", scenario_samples.scenario(fragment).encode())
    assert own(check_paths([home / "scenarios/small"], [home], GAME)) == [
        ("KE0341", "small/scenario.yaml", "kiosk"),
    ]


def test_pictures_that_belong_to_no_deck_of_the_folder_are_told(home: Path) -> None:
    lay(home / "cards/pictures/basicks/lamp.png", png(6, 4))
    lay(home / "cards/pictures/lamp.png", png(6, 4))
    lay(home / "more/cards/pictures/basics/lamp.png", png(6, 4))
    assert own(Library([home, home / "more"], GAME).check()) == [
        ("KE0378", "pictures/basicks", "basics"),
        ("KE0378", "pictures/lamp.png", None),
        ("KE0378", "pictures/basics", None),
    ]


def test_a_scenario_does_not_see_the_pictures_of_its_deck_nor_a_deck_those_of_another(home: Path) -> None:
    fragment = "picture: kiosk\n" + EVENT.replace("PICTURE", "lamp")
    lay(home / "scenarios/small/scenario.yaml", scenario_samples.scenario(fragment).encode())
    lay(home / "cards/other.yaml", deck(card("picture: lamp\nanswer: true"), head="deck: other").encode())
    found = own(check_paths([home], [], GAME))
    assert [(code, file) for code, file, _ in found] == [
        ("KE0341", "cards/other.yaml"),
        ("KE0341", "small/scenario.yaml"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "KE0371"),
        (b"GIF89a" + b"\0" * 60, "KE0371"),
        (png(60, 40)[:32], "KE0371"),
        (header(0, 40, 8, 2), "KE0371"),
        (header(60, 40, 3, 2), "KE0371"),
        (header(60, 40, 8, 5), "KE0371"),
        (header(60, 40, 8, 2, check=7), "KE0371"),
        (header(MOST_SIDE, MOST_SIDE, 8, 6), ""),
        (header(MOST_SIDE + 1, 1, 8, 6), "KE0373"),
        (header(1, 2**31, 8, 6), "KE0373"),
        (png(60, 40).ljust(MOST_BYTES, b"0"), ""),
        (png(60, 40).ljust(MOST_BYTES + 1, b"0"), "KE0372"),
    ],
)
def test_a_picture_is_judged_by_its_header_and_its_weight(home: Path, data: bytes, code: str) -> None:
    for at in ("scenarios/small/pictures/kiosk.png", "cards/pictures/basics/lamp.png"):
        lay(home / at, data)
    library = Library([home], GAME)
    assert [found[0] for found in own(library.check())] == [code, code] * bool(code)
    assert (library.picture("scenarios/small/kiosk") is None) == bool(code)
    assert isinstance(library.scenario("small"), Scenario) != bool(code)
    assert (library.deck("basics") is None) == bool(code)


@pytest.mark.parametrize(
    ("name", "code", "meant"),
    [
        ("Kiosk du port.png", "KE0374", "kiosk-du-port.png"),
        ("LAMP.PNG", "KE0374", "lamp.png"),
        ("été.png", "KE0374", "ete.png"),
        ("…….png", "KE0374", None),
        ("a" * 90 + ".png", "KE0374", "a" * 60 + ".png"),
        ("photo.jpg", "KE0371", None),
        ("notes", "KE0371", None),
    ],
)
def test_a_file_that_no_card_can_name_is_told(home: Path, name: str, code: str, meant: str | None) -> None:
    lay(home / "scenarios/small/pictures" / name, png(60, 40))
    assert own(check_paths([home], [], GAME)) == [(code, f"pictures/{name}", meant)]


def test_what_systems_leave_in_folders_is_passed_over(home: Path) -> None:
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        lay(home / "scenarios/small/pictures" / name, b"-")
    (home / "scenarios/small/pictures/originals").mkdir()
    assert own(check_paths([home], [], GAME)) == []


def test_a_picture_that_no_card_shows_is_a_warning(home: Path) -> None:
    lay(home / "scenarios/small/pictures/rope.png", png(60, 40))
    lay(home / "cards/pictures/basics/rope.png", png(60, 40))
    assert own(check_paths([home], [], GAME)) == [
        ("KE0375", "basics/rope.png", None),
        ("KE0375", "pictures/rope.png", None),
    ]
    assert tale(home).picture == "scenarios/small/kiosk"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_leads_out_is_refused_and_never_read(home: Path) -> None:
    secret = lay(home / "elsewhere" / "secret.png", png(60, 40))
    kiosk = home / "scenarios/small/pictures/kiosk.png"
    kiosk.unlink()
    kiosk.symlink_to(secret)
    library = Library([home], GAME)
    assert own(library.check()) == [("KE0376", "pictures/kiosk.png", None)]
    assert library.picture("scenarios/small/kiosk") is None


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_whole_folder_that_is_a_link_is_refused(home: Path) -> None:
    lay(home / "elsewhere" / "lamp.png", png(60, 40))
    basics = home / "cards/pictures/basics"
    (basics / "lamp.png").unlink()
    basics.rmdir()
    basics.symlink_to(home / "elsewhere")
    library = Library([home], GAME)
    assert own(library.check())[-1] == ("KE0376", "pictures/basics", None)
    assert library.picture("cards/basics/lamp") is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of this kind are not everywhere")
def test_a_pipe_is_not_waited_for(home: Path) -> None:
    kiosk = home / "scenarios/small/pictures/kiosk.png"
    kiosk.unlink()
    os.mkfifo(kiosk)
    assert own(check_paths([home], [], GAME)) == [("KE0371", "pictures/kiosk.png", None)]


def test_more_than_a_hundred_are_too_many(home: Path) -> None:
    for at in range(100):
        lay(home / f"scenarios/small/pictures/more-{at}.png", png(2, 2))
    found = own(check_paths([home], [], GAME))
    assert found[0] == ("KE0377", "small/pictures", None)
    assert {code for code, _, _ in found[1:]} == {"KE0375"}


@pytest.mark.parametrize(
    "name",
    [
        "",
        "kiosk",
        "scenarios/small/../small/kiosk",
        "scenarios/other/kiosk",
        "cards/small/kiosk",
        "../kiosk",
        "a/b/c/d",
    ],
)
def test_a_name_that_is_nobodys_has_no_picture(home: Path, name: str) -> None:
    assert Library([home], GAME).picture(name) is None


def test_a_picture_that_unpacks_to_far_more_than_its_pixels_is_not_given_to_the_window(home: Path) -> None:
    """A bomb: four pixels, and a hundred megabytes behind them."""
    good = png(2, 2)
    packed = zlib.compress(b"\0" * 100_000_000, 9)
    data = b"IDAT" + packed
    chunk = struct.pack(">I", len(packed)) + data + struct.pack(">I", zlib.crc32(data))
    bomb = good[:33] + chunk + good[-12:]
    lay(home / "scenarios/small/pictures/kiosk.png", bomb)
    library = Library([home], GAME)
    assert own(library.check()) == []
    assert library.picture("scenarios/small/kiosk") is None
    assert library.picture("cards/basics/lamp") is not None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=80), st.integers(0, 90), st.integers(0, 3_000_000))
def test_no_bytes_are_taken_for_a_picture_that_is_too_large(noise: bytes, at: int, size: int) -> None:
    good = png(60, 40)
    data = good[:at] + noise + good[at + len(noise) :]
    why, sides = fault(data, size)
    assert why or (max(sides) <= MOST_SIDE and min(sides) > 0 and size <= MOST_BYTES)
