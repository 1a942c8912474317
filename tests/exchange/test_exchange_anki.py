"""Anki's text export: our own notes, those of others, and what is told of the ones that are left."""

from __future__ import annotations

from pathlib import Path

from exchanged import cards, lines, notes, taken, why_refused, written


def test_basic_notes_become_open_questions(tmp_path: Path) -> None:
    found = taken(written(tmp_path, "notes.txt", "#separator:tab\n#html:false\nWho owns it?\tIts members\n"), "en")
    (card,) = cards(found)
    assert (card["question"], card["discuss"], card["listen_for"]) == ("Who owns it?", True, ["Its members"])
    assert any("became a discussion" in note for note in notes(found))
    assert found.whole


def test_html_tags_and_further_fields(tmp_path: Path) -> None:
    text = (
        "#separator:Semicolon\n#html:true\n#deck:My notes\n#tags column:4\n"
        '"<div>Who <b>owns</b> it&nbsp;?<br><img src=""a.png""></div>[sound:a.mp3]";True;And more;law Level-2 eco\n'
    )
    found = taken(written(tmp_path, "notes.txt", text), "en")
    (card,) = cards(found)
    assert card["question"] == "Who **owns** it\u00a0?"
    assert (card["answer"], card["level"], card["tags"]) == (True, 2, ["law", "eco"])
    assert found.model is not None
    assert found.model.title == "My notes"
    assert lines(found) == ["row 5: further fields, left: “And more”."]
    assert any("<img>, [sound:a.mp3]" in note for note in notes(found))


def test_notes_that_no_card_can_be_made_of_are_told(tmp_path: Path) -> None:
    text = "#separator:tab\nA {{c1::gap}}\tmore\nOnly one side\t\nFine?\tYes, true\n"
    found = taken(written(tmp_path, "notes.txt", text), "en")
    assert found.cards == 1
    assert lines(found) == [
        "row 2: cloze deletion: the game has no such kind of question.",
        "row 3: a front and a back are needed.",
    ]


def test_columns_with_our_names_are_a_table(tmp_path: Path) -> None:
    text = "#separator:tab\n#columns:Question\tRight answer\tLevel\nIs it?\tfalse\t3\nIs it not?\tperhaps\t1\n"
    found = taken(written(tmp_path, "notes.txt", text), "en")
    (card,) = cards(found)
    assert (card["answer"], card["level"]) == (False, 3)
    assert "row 4" in lines(found)[0]


def test_a_file_without_notes_is_refused(tmp_path: Path) -> None:
    assert why_refused(written(tmp_path, "a.txt", "#separator:tab\n")) == "I found no question in this file."
    assert why_refused(written(tmp_path, "a.txt", "just words\n")) == "I found no question in this file."
