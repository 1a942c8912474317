"""The rows of a report: read back as a spreadsheet reads them, they hold all evidence and no formula."""

from __future__ import annotations

import csv
import io

import pytest
from reported import about, by_bots, by_dice, played_on, shipped

from kessessa.language import pick
from kessessa.language import report as words
from kessessa.report.rows import BOM, rows
from kessessa.scoring.evidence import KNOWN, PRACTISED, evidence
from kessessa.scoring.frameworks import PRINCIPLES
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import seats

GAMES = [by_bots(), by_bots(5, 2, "standard"), by_dice(8, 4), by_dice(5, 3, 60), by_dice(1, 1, 0)]


def read(table: Table, language: str = "fr", separator: str = ";") -> list[dict[str, str]]:
    """Read the rows back, by the names that columns have in the program."""
    written = rows(about(table, language), separator)
    assert written.startswith(BOM)
    head, *others = csv.reader(io.StringIO(written.removeprefix(BOM), newline=""), delimiter=separator)
    assert head == [pick(text, language) for text in words.COLUMNS.values()]
    assert all(len(row) == len(head) for row in others)
    return [dict(zip(words.COLUMNS, row, strict=True)) for row in others]


@pytest.mark.parametrize("table", GAMES)
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("separator", [";", ","])
def test_weights_add_up_to_those_of_the_scores(table: Table, language: str, separator: str) -> None:
    found = read(table, language, separator)
    for principle in PRINCIPLES:
        mine = [row for row in found if row["principle"] == pick(principle.name, language)]
        for kind, column in ((KNOWN, "known"), (PRACTISED, "practised")):
            held = [item for item in evidence(table.state) if (item.principle, item.kind) == (principle.id, kind)]
            assert [int(row[column]) for row in mine if row[column]] == [item.amount for item in held]
            if kind == KNOWN:
                assert sum(int(row["known-weight"] or 0) for row in mine) == sum(item.weight for item in held)


@pytest.mark.parametrize("table", GAMES)
def test_every_answer_and_decision_has_its_number(table: Table) -> None:
    found = read(table, "en")
    by_act = {row["act"]: row for row in found}
    assert list(by_act) == [str(number) for number in range(1, len(by_act) + 1)]
    asked = [row for row in by_act.values() if "question" in row["kind"]]
    made = [row for row in by_act.values() if row["kind"] in {"decision", "direction", "next direction"}]
    assert [row["card"] for row in asked] == [answer.card for answer in table.state.answers]
    assert [row["how"] == "right" for row in asked] == [answer.right for answer in table.state.answers]
    assert [row["card"] for row in made] == [item.matter or item.way for item in table.state.decided]
    assert [int(row["round"]) for row in (*asked, *made)] == [
        *(answer.round for answer in table.state.answers),
        *(item.round for item in table.state.decided),
    ]


def test_a_text_that_looks_like_a_formula_is_none() -> None:
    tale = shipped()
    signs = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")
    matters = tuple(
        card.evolve(title={"fr": signs[at % len(signs)], "en": signs[at % len(signs)]})
        for at, card in enumerate(tale.matters)
    )
    bad = tale.evolve(matters=matters)
    table = played_on(Table(Opening(bad, seats(bad, 3), 5, "long")))
    titles = [row["title"] for row in read(table) if row["kind"] == "décision"]
    assert titles
    assert all(title.startswith("'") and title.removeprefix("'") in signs for title in titles)


def test_the_same_session_gives_the_same_rows() -> None:
    assert rows(about(by_bots(3))) == rows(about(by_bots(3)))
    assert rows(about(by_bots(3))) != rows(about(by_bots(4)))
