import pytest

from kessessa.decks import yaml_reader
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.source import LIMITS, Limits
from kessessa.decks.yaml_reader import read_yaml


@pytest.fixture(params=["C", "Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test here runs with libyaml and with the pure Python parser."""
    if request.param == "Python":
        monkeypatch.setattr(yaml_reader, "PARSER", yaml_reader.yaml.BaseLoader)


def read(text: str, limits: Limits = LIMITS) -> Document:
    document = read_yaml(text.encode(), "deck.yaml", limits)
    assert isinstance(document, Document), document
    return document


def problems(data: str | bytes, limits: Limits = LIMITS) -> list[Diagnostic]:
    data = data.encode() if isinstance(data, str) else data
    result = read_yaml(data, "deck.yaml", limits)
    return result if isinstance(result, list) else list(result.problems)


@pytest.mark.parametrize(
    "word",
    ["no", "yes", "on", "off", "y", "N", "No", "1:30", "0123", "007", "01.5", "1_000", "2024-01-31",
     "12:30:45", "=", "tRUE", "nULL", "+", "-x", ".", "1.2.3", "0b11", "e3", "13+", "None"],
)  # fmt: skip
def test_what_yaml_1_1_would_convert_stays_text(word: str) -> None:
    assert read(f"a: {word}").data == {"a": word}


@pytest.mark.parametrize(
    ("written", "value"),
    [("1", 1), ("+1", 1), ("-7", -7), ("0", 0), ("1.5", 1.5), (".5", 0.5), ("1e3", 1000.0),
     ("0o17", 15), ("0x1F", 31), ("true", True), ("False", False), ("TRUE", True), ("null", None),
     ("~", None), ("", None), ("Null", None), ('"1"', "1"), ("'true'", "true"), ('""', "")],
)  # fmt: skip
def test_values_of_the_core_schema(written: str, value: object) -> None:
    found = read(f"a: {written}").data["a"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_text() -> None:
    assert read("{no: 1, 1947: 2, true: 3}").data == {"no": 1, "1947": 2, "true": 3}


def test_block_and_folded_texts() -> None:
    assert read("a: |\n  one\n  two\nb: >\n  one\n  two\n").data == {
        "a": "one\ntwo\n",
        "b": "one two\n",
    }


def test_places_of_values_and_keys() -> None:
    document = read("# top\ntitle: {fr: été, en: summer}\ncards:\n  - id: one\n    level: 12\n")
    value = document.value_place(["title", "en"])
    assert (value.line, value.column, value.length) == (2, 22, 6)
    key = document.key_place(["cards", 0, "level"])
    assert (key.line, key.column, key.length) == (5, 5, 5)
    level = document.value_place(["cards", 0, "level"])
    assert (level.line, level.column, level.length) == (5, 12, 2)
    assert document.value_place(["cards", 0]).line == 4


def test_a_place_that_does_not_exist_is_its_nearest_parent() -> None:
    document = read("cards:\n  - id: one\n")
    assert document.value_place(["cards", 0, "level"]) == document.value_place(["cards", 0])
    assert document.value_place(["cards", 9, "x"]) == document.value_place(["cards"])


def test_places_count_only_real_line_ends_and_forget_the_byte_order_mark() -> None:
    document = read_yaml("\ufeffa: 1\r\nb: xy\r\nc: 3".encode(), "deck.yaml")
    assert isinstance(document, Document)
    assert document.value_place(["a"]).column == 4
    assert document.value_place(["c"]).line == 3


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85"])
def test_line_ends_of_yaml_1_1_are_refused_with_their_place(character: str) -> None:
    (found,) = problems(f"a: 1\nb: x{character}y")
    assert (found.code, found.line, found.column) == ("KE0004", 2, 5)


def test_places_stay_right_after_a_refused_key() -> None:
    document = read("{a: 1, a: [2, 3], b: 4}")
    assert document.data == {"a": 1, "b": 4}
    assert document.value_place(["b"]).column == 22
    assert [problem.code for problem in document.problems] == ["KE0015"]


def test_all_refused_things_of_a_file_are_told_at_once() -> None:
    found = problems("a: 1\na: 2\nb: &x 3\nc: *x\nd: !t 4\ne: {<<: 1}\nf: .inf\n")
    assert [(p.code, p.line) for p in found] == [
        ("KE0015", 2), ("KE0012", 3), ("KE0013", 4), ("KE0011", 5), ("KE0014", 6), ("KE0017", 7),
    ]  # fmt: skip


def test_the_first_of_two_equal_keys_is_named() -> None:
    (found,) = problems("b: 0\na: 1\nc: 2\na: 3\n")
    assert (found.line, found.column, found.slots) == (4, 1, {"key": "a", "line": 2})


@pytest.mark.parametrize(
    ("opening", "code"),
    [("[", "KE0005"), ("- ", "KE0005"), ("{a: ", "KE0005"), ("{", "KE0016"), ("? ", "KE0016")],
)
def test_thousands_of_levels_are_refused_at_the_bound(opening: str, code: str) -> None:
    (found,) = problems(opening * 30_000)
    assert found.code == code
    assert found.line == 1
    assert found.column <= 33 * len(opening)


def test_the_deepest_allowed_level_is_allowed() -> None:
    assert read("[" * 32 + "]" * 32).problems == ()
    assert problems("[" * 33 + "]" * 33)[0].code == "KE0005"


def test_an_alias_bomb_is_refused_without_being_unfolded() -> None:
    lines = ["a0: &a0 [lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    found = problems("\n".join(lines))
    assert {problem.code for problem in found} == {"KE0012", "KE0013", "KE0007"}
    assert len(found) == 201


def test_bounds_on_size_and_on_values() -> None:
    assert problems(b"x" * 101, Limits(size=100))[0].code == "KE0002"
    assert problems(b"x" * 100, Limits(size=100)) == []
    assert problems("- a\n" * 100, Limits(events=50))[0].code == "KE0006"


@pytest.mark.parametrize(
    ("data", "place"),
    [(b"a: \x00b", (1, 4)), (b"a: 1\nb: \x1b[31m", (2, 4)), (b'a: "\\x1b"', (1, 4)),
     (b"a: 1\nb: \xc2\x80", (2, 4))],
)  # fmt: skip
def test_control_characters_are_refused_written_or_escaped(data: bytes, place: tuple[int, int]) -> None:
    (found,) = problems(data)
    assert (found.code, (found.line, found.column)) == ("KE0004", place)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-32", "cp1252"])
def test_only_utf_8_is_read(encoding: str) -> None:
    (found,) = problems("titre: café\n".encode(encoding))
    assert found.code in {"KE0003", "KE0004"}


def test_a_long_line_is_shown_in_part() -> None:
    (found,) = problems("a: [" + "x, " * 1000 + "*y" + ", z" * 1000 + "]")
    start = found.column - 1 - found.place.excerpt_start
    assert found.place.excerpt[start : start + found.length] == "*y"
    assert len(found.place.excerpt) <= 160
