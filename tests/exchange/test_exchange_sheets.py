"""Spreadsheets as people keep them: headers in any order, numbers of any shape, a reason for each row that is left."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from exchanged import FILES, cards, lines, notes, taken, why_refused, written

FRENCH_EXCEL = """Identifiant;TYPE;Enonce;Bonne réponse;Réponse A;Réponse B;Pourquoi A;MINIMUM;Maximum;Pas;Marge;\
Unité;Niveau;\
Principe;Explication;Source;Lien;Année
une-voix;QCM;"Combien de voix pour ""dix"" parts ?
Attention…";B;Dix;Une;C’est l’argent qui vote.;;;;;;1,0;"Autonomie ; Éducation";L’œuvre : une voix.;Loi de 1947;\
https://example.org;1947
reserve;estimation;Combien d’euros en réserve ?;1 200,00;;;;0;"2 000,0";10;50;€;2;Participation économique;\
Mille deux cents.;Bilan;;2 020
"""
BOTH = [
    {
        "id": "une-voix",
        "question": 'Combien de voix pour "dix" parts ?\nAttention…',
        "level": 1,
        "principles": ["autonomy", "education"],
        "options": [{"wrong": "Dix", "because": "C’est l’argent qui vote."}, {"right": "Une"}],
        "explain": "L’œuvre : une voix.",
        "source": {"title": "Loi de 1947", "url": "https://example.org", "year": 1947},
    },
    {
        "id": "reserve",
        "question": "Combien d’euros en réserve ?",
        "level": 2,
        "principles": ["economic-participation"],
        "number": 1200,
        "range": [0, 2000],
        "step": 10,
        "tolerance": 50,
        "unit": "€",
        "explain": "Mille deux cents.",
        "source": {"title": "Bilan", "year": 2020},
    },
]  # fmt: skip

UNKNOWN = "I do not know the column “{}”: its filled cells (1) are left."


def sheet(folder: Path, *rows: list[str], name: str = "a.csv") -> Path:
    kept = io.StringIO()
    csv.writer(kept).writerows(rows)
    return written(folder, name, kept.getvalue())


def row(folder: Path, **cells: str) -> Any:
    """What is taken of one row with these columns."""
    return taken(sheet(folder, [name.replace("_", " ") for name in cells], list(cells.values())), "en")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_table_as_french_excel_saves_it_comes_in_without_loss(encoding: str, line_end: str, tmp_path: Path) -> None:
    head, quoted = FRENCH_EXCEL.split("parts ?\n")
    text = head.replace("\n", line_end) + "parts ?\n" + quoted.replace("\n", line_end)
    found = taken(written(tmp_path, "mes questions.csv", text.encode(encoding)))
    assert cards(found) == BOTH
    assert found.remarks == ()
    assert found.deck == "mes-questions"


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("told", [True, False])
def test_any_separator_will_do(separator: str, told: bool, tmp_path: Path) -> None:
    kept = io.StringIO()
    csv.writer(kept, delimiter=separator).writerows(csv.reader(io.StringIO(FRENCH_EXCEL), delimiter=";"))
    text = f"sep={separator}\r\n{kept.getvalue()}" if told else kept.getvalue()
    assert cards(taken(written(tmp_path, "a.csv", text))) == BOTH


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_what_libreoffice_writes_comes_in(ending: str) -> None:
    found = taken(FILES / f"class-list.{ending}")
    assert lines(found) == []
    choice, statement, share, timeline, sums = cards(found)
    assert choice["question"] == "Combien de voix\npar membre ?"
    assert choice["principles"] == ["democratic-control"]
    assert [next(iter(option.values())) for option in choice["options"]] == ["10", "1", "100"]
    assert statement["answer"] is True
    assert (share["number"], share["range"], share["unit"]) == (16, [0, 100], "%")
    assert [step["text"] for step in timeline["order"]] == ["1844", "1895", "2014-07-31"]
    assert sums["options"][0]["wrong"] == "-1"
    assert found.model is not None
    assert found.model.title == "Mes questions sur les coopératives"
    assert any("becomes the deck’s title" in note for note in notes(found))


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_results_of_formulas_are_taken_and_errors_are_told(ending: str) -> None:
    found = taken(FILES / f"formulas.{ending}")
    twelve, equal, half = cards(found)
    assert (twelve["number"], twelve["explain"]) == (12, "Douze")
    assert equal["answer"] is True
    assert half["number"] == 50
    assert lines(found) == [
        "sheet “Formules”, row 5, column C (bonne réponse): the cell holds an error of the spreadsheet (#DIV/0!)."
    ]


def test_formulas_that_were_never_reckoned_are_told() -> None:
    found = taken(FILES / "formulas-unsaved.xlsx")
    assert [card["number"] for card in cards(found)] == [50]
    assert [line.split(":")[0] for line in lines(found)] == [
        "sheet “Formules”, row 2, column C (bonne réponse)",
        "sheet “Formules”, row 2, column G (explication)",
        "sheet “Formules”, row 3, column C (bonne réponse)",
        "sheet “Formules”, row 5, column C (bonne réponse)",
    ]


def test_columns_that_are_left_are_told_with_what_was_meant(tmp_path: Path) -> None:
    path = sheet(
        tmp_path,
        ["qestion", "question", "Explanatoin", "answer", "", "énoncé", "colour", "empty"],
        ["x", "Is it so?", "Yes.", "true", "loose", "Again?", "red", ""],
    )
    assert lines(taken(path)) == [
        f"row 1, column A (qestion): {UNKNOWN.format('qestion')} Did you mean “question”?",
        f"row 1, column C (Explanatoin): {UNKNOWN.format('Explanatoin')} Did you mean “explanation”?",
        "row 1, column E: this column has no header: its filled cells (1) are left.",
        "row 1, column F (énoncé): “énoncé” means the same as the column “question”: its filled cells (1) are left.",
        f"row 1, column G (colour): {UNKNOWN.format('colour')}",
    ]


@pytest.mark.parametrize(
    ("answer", "right"),
    [
        ("B", [2]), ("b", [2]), ("2", [2]), ("#2", [2]), ("n° 2", [2]), ("A; C", [1, 3]), ("A, C", [1, 3]),
        ("AC", [1, 3]),
        ("A et C", [1, 3]), ("1 and 3", [1, 3]), ("ten", [1]), ("ten; a hundred", [1, 3]), ("B.", [2]),
    ],
)  # fmt: skip
def test_right_answers_are_named_in_many_ways(answer: str, right: list[int], tmp_path: Path) -> None:
    found = row(tmp_path, question="Votes?", item_1="ten", item_2="one", item_3="a hundred", answer=answer)
    (card,) = cards(found)
    assert [at for at, option in enumerate(card["options"], 1) if "right" in option] == right


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"question": "", "answer": "true"}, "row 2: the question is missing."),
        ({"question": "Q?", "kind": "riddle"}, "row 2, column B (kind): “riddle” is no kind of question. Possible:"),
        ({"question": "Q?", "item_1": "a", "item_2": "b"}, "row 2: I cannot guess the kind of question"),
        ({"question": "Q?", "kind": "choice", "item_1": "a", "item_2": "b"}, "row 2: the right answer is missing."),
        ({"question": "Q?", "kind": "choice", "answer": "A"}, "row 2, column C (answer): “A” names none of"),
        ({"question": "Q?", "item_1": "a", "item_2": "b", "answer": "F"}, "column D (answer): “F” names none"),
        ({"question": "Q?", "item_1": "x", "item_2": "A", "answer": "A"}, "column D (answer): “A” is both the place"),
        ({"question": "Q?", "kind": "true-false", "answer": "maybe"}, "column C (answer): “maybe”: write “true”"),
        ({"question": "Q?", "kind": "estimate", "answer": "12,5"}, "column C (answer): “12,5” is not a whole number."),
        ({"question": "Q?", "kind": "estimate", "answer": "1,200"}, "“1,200” is not a whole number."),
        ({"question": "Q?", "answer": "12", "min": "0"}, "column C (min): minimum and maximum are both needed"),
        ({"question": "Q?", "answer": "12", "min": "20", "max": "90"}, "(answer), card q: the answer 12 lies outside"),
        ({"question": "Q?", "answer": "true", "level": "7"}, "(level), card q: this number is too great"),
        ({"question": "Q?", "answer": "true", "level": "one"}, "column C (level): “one” is not a whole number."),
        ({"question": "Q?", "answer": "true", "principles": "educatoin"}, "Did you mean “education”?"),
        ({"question": "Q?", "answer": "true", "pillar": "money"}, "column C (pillar), card q: no pillar"),
        ({"question": "Q?", "answer": "true", "effects": "a lot"}, "column C (effects): “a lot”: write for example"),
        ({"question": "Q?", "answer": "true", "link": "example.org"}, "column C (link), card q:"),
        ({"question": "Q?", "answer": "true", "id": "Not an id"}, "column C (id), card Not an id:"),
        ({"question": "Q?", "kind": "pairs", "item_1": "a", "item_2": "b"}, "(item 1): item 1 has no detail 1"),
        ({"question": "Q?", "kind": "order", "item_1": "a", "detail_2": "b"}, "(detail 2): detail 2 has no item 2."),
        ({"question": "Q?", "kind": "order", "item_1": "a", "item_2": "b"}, "card q: too few: 2, instead of"),
        ({"question": "Q?", "kind": "order"}, "row 2: items 1, 2, 3… are missing."),
        ({"question": "Q?", "kind": "discuss"}, "row 2: the points to listen for"),
        ({"question": "Q?", "question (en)": "R?", "answer": "true"}, "this text is given twice in “en”"),
        ({"question": "Q?", "answer": "true", "explain": "#REF!"}, "an error of the spreadsheet (#REF!)"),
        ({"question": "Q?", "answer": "true", "explain": "a\x0bb"}, "column C (explain), card q: an invisible control"),
        ({"question": "Q" * 5000, "answer": "true"}, "column A (question), card"),
    ],
)  # fmt: skip
def test_a_row_that_is_left_says_where_and_why(cells: dict[str, str], why: str, tmp_path: Path) -> None:
    found = row(tmp_path, **cells)
    assert found.cards == 0
    assert found.yaml == ""
    assert any(why in line for line in lines(found)), lines(found)
    assert all(line.startswith("row 2") for line in lines(found))
    assert all(" ligne " in f" {line}" for line in lines(found, "fr"))


def test_the_other_rows_are_taken_and_cells_of_no_use_are_told(tmp_path: Path) -> None:
    found = taken(
        sheet(
            tmp_path,
            ["id", "question", "right answer", "unit", "source"],
            ["first", "One?", "true", "", "Law"],
            [],
            ["second", "Two?", "perhaps", "", "Law"],
            ["third", "Three?", "false", "kg", "Law"],
            ["first", "Four?", "false", "", "Law"],
            ["", "", "", "", "Law"],
        )
    )
    assert [card["id"] for card in cards(found)] == ["first", "third"]
    assert [line.split(":")[0] for line in lines(found)] == [
        "row 4, card second",
        "row 5, column D (unit), card third",
        "row 6, column A (id), card first",
        "row 7",
    ]
    assert "line 2" in lines(found)[2]


def test_nothing_of_a_file_reaches_the_terminal_as_an_order(tmp_path: Path) -> None:
    found = taken(
        sheet(tmp_path, ["question", "answer", "\x1b[2J\ncolour"], ["Is it?", "\x1b[31mperhaps", "red " * 900])
    )
    assert found.cards == 0
    for line in (*lines(found), *lines(found, "fr")):
        assert line.replace("\u00a0", " ").isprintable()
        assert len(line) < 800


def test_more_cards_than_a_deck_holds_are_told(tmp_path: Path) -> None:
    rows = [[f"Question {number}?", "true"] for number in range(2_003)]
    found = taken(sheet(tmp_path, ["question", "answer"], *rows))
    assert found.cards == 2_000
    assert lines(found) == ["row 2002: a deck has 2000 cards at most: 3 questions are left, down to row 2004."]


def test_sheets_without_questions_are_told_and_the_deck_s_own_is_read(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "One"
    for title, rows in {
        "One": [["question", "answer"], ["Is it?", "true"]],
        "Two": [["answer", "énoncé"], ["faux", "Est-ce ?"]],
        "Notes": [["what I must not forget"]],
        "Empty": [],
        "Deck": [["deck", "my-own"], ["language", "English"], ["title (en)", "Mine"], ["authors", "Ann", "Bob, too"]],
    }.items():
        page = book[title] if title in book.sheetnames else book.create_sheet(title)
        for cells in rows:
            page.append(cells)
    book.save(tmp_path / "a.xlsx")
    found = taken(tmp_path / "a.xlsx")
    assert found.model is not None
    assert (found.deck, found.model.language, found.model.title) == ("my-own", "en", {"en": "Mine"})
    assert found.model.authors == ["Ann", "Bob, too"]
    assert [card["question"] for card in cards(found)] == ["Is it?", "Est-ce ?"]
    assert lines(found) == ["sheet “Notes”: this sheet has no “question” column: it was not read."]


def test_a_deck_s_own_words_must_be_right_too(tmp_path: Path) -> None:
    path = sheet(tmp_path, ["#deck", "Not An Id"], ["question", "answer"], ["Is it?", "true"])
    assert why_refused(path).startswith("What is said of the deck (deck) is wrong:")


def test_files_that_cannot_be_read_say_why(tmp_path: Path) -> None:
    assert "No sheet has a “question” column" in why_refused(sheet(tmp_path, ["a", "b"], ["1", "2"]))
    assert "the quotation marks do not pair up" in why_refused(written(tmp_path, "a.csv", 'question\n"Is it?\n'))
    assert "This file is not text" in why_refused(written(tmp_path, "a.csv", b"question\0\x81"))
    assert "an old Excel (.xls)" in why_refused(written(tmp_path, "a.xls", b"\xd0\xcf\x11\xe0more"))
    assert "I do not know this kind of file" in why_refused(written(tmp_path, "a.docx", "question"))
    assert "this file does not exist" in why_refused(tmp_path / "nowhere.csv")
    assert "cannot be read" in why_refused(tmp_path)
