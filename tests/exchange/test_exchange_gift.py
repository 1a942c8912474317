"""Moodle's GIFT as real courses write it: what becomes a card, and what is told where nothing can."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from exchanged import cards, lines, notes, taken, why_refused, written


def only(folder: Path, text: str) -> dict[str, Any]:
    """The one card of a GIFT file, without what was put where GIFT says nothing."""
    (card,) = cards(taken(written(folder, "course.gift", text), "en"))
    put = {"level": 1, "principles": ["education"]}
    return {key: value for key, value in card.items() if put.get(key) != value}


CHOICE = {"options": [{"wrong": "yellow"}, {"right": "red"}, {"wrong": "blue"}]}
TAKEN: dict[str, tuple[str, dict[str, Any]]] = {
    "choice": ("What's it? {~yellow =red ~blue}", CHOICE),
    "choice on lines": ("What's it? {\n  ~yellow\n  =red\n  ~blue\n}", CHOICE),
    "windows line ends": ("What's it? {\r\n~yellow\r\n=red\r\n~blue\r\n}\r\n", CHOICE),
    "a byte order mark": ("\ufeffWhat's it? {~yellow =red ~blue}", CHOICE),
    "a title": ("::Colours:: What's it? {~yellow =red ~blue}", {"id": "colours", **CHOICE}),
    "a title with an escape": ("::Q1\\: colours::What's it? {~yellow =red ~blue}", {"id": "q1-colours", **CHOICE}),
    "a comment": ("// number 1\nWhat's it? {~yellow =red ~blue}", CHOICE),
    "a comment inside": ("What's it? {\n~yellow\n// ~green\n=red\n~blue}", CHOICE),
    "an id and tags in a comment": (
        "// [id:q-7] [tag:level-2] [tag:principle-autonomy] [tag:Éco]\nWhat's it? {~yellow =red ~blue}",
        {"id": "q-7", "level": 2, "principles": ["autonomy"], "tags": ["eco"], **CHOICE},
    ),
    "feedback": (
        "What's it? {~yellow#No, no. =red#Yes! ~blue # Nearly}",
        {
            "options": [
                {"wrong": "yellow", "because": "No, no."},
                {"right": "red"},
                {"wrong": "blue", "because": "Nearly"},
            ],
            "explain": "Yes!",
        },
    ),
    "general feedback": (
        "What's it? {=red ~blue #No.\n####It is red.}",
        {"options": [{"right": "red"}, {"wrong": "blue", "because": "No."}], "explain": "It is red."},
    ),
    "escapes": (
        "What's it \\{really\\}\\: 1 \\= 2 \\~ 3 \\# 4 \\\\ 5? {=a\\=b ~a\\~b\\nc}",
        {
            "question": "What's it {really}: 1 = 2 ~ 3 # 4 \\ 5?",
            "options": [{"right": "a=b"}, {"wrong": "a~b\nc"}],
        },
    ),
    "weights for several": (
        "What's it? {~%50%red ~%50%green ~%-100%blue#No}",
        {"options": [{"right": "red"}, {"right": "green"}, {"wrong": "blue", "because": "No"}]},
    ),
    "finer weights": (
        "What's it? {~%33.33333%a ~%33,33333%b ~%33.33333%c ~%-100%d}",
        {"options": [{"right": "a"}, {"right": "b"}, {"right": "c"}, {"wrong": "d"}]},
    ),
    "a full weight": ("What's it? {=%100%red ~%0%blue}", {"options": [{"right": "red"}, {"wrong": "blue"}]}),
    "a gap": (
        "Mahatma {=Gandhi ~Nehru} was born in 1869.",
        {
            "question": "Mahatma _____ was born in 1869.",
            "options": [{"right": "Gandhi"}, {"wrong": "Nehru"}],
        },
    ),
    "a gap before the full stop": ("Jesus was from {=Nazareth ~Galilee}.", {"question": "Jesus was from _____."}),
    "wrapped lines": (
        "Japanese characters came\n  from what country? {\n  =China#Right,\n    from China.\n  ~India\n}",
        {"question": "Japanese characters came from what country?", "explain": "Right, from China."},
    ),
    "two general feedbacks": ("It is. {T####one####two}", {"explain": "two"}),
    "true": ("It is so.{T}", {"answer": True}),
    "false in full": ("It is so. {FALSE}", {"answer": False}),
    "false in small letters": ("It is so. {false}", {"answer": False}),
    "true-false with feedback": (
        "It is so. {F#Many think so.#Well seen.####In fact it is not.}",
        {"answer": False, "because": "Many think so.", "explain": "In fact it is not."},
    ),
    "true-false with one feedback": ("It is so. {TRUE#Yes it is}", {"answer": True, "because": "Yes it is"}),
    "pairs": (
        "Match. {\n=cat -> cat food\n=dog -> dog food\n}",
        {"pairs": [{"left": "cat", "right": "cat food"}, {"left": "dog", "right": "dog food"}]},
    ),
    "three pairs on a line": (
        "Match. {=a -> 1 =b -> 2 =c -> 3}",
        {"pairs": [{"left": "a", "right": "1"}, {"left": "b", "right": "2"}, {"left": "c", "right": "3"}]},
    ),
    "a number": ("When? {#1822}", {"number": 1822, "range": [1800, 2000]}),
    "a number with a tolerance": ("When? {#1822:5}", {"number": 1822, "tolerance": 5}),
    "a range": ("How much? {#10..20}", {"number": 15, "tolerance": 5}),
    "a decimal that is whole": ("How much? {#15.0:2}", {"number": 15, "tolerance": 2}),
    "a number with answers": ("When? {#=1822:0#Right =%50%1822:2#Nearly}", {"number": 1822, "explain": "Right"}),
    "a negative number": ("How cold? {#-12:1}", {"number": -12, "tolerance": 1}),
    "html": (
        "[html]<p>What is <b>it</b>&nbsp;?<br/>Really&#33;</p>{=<p>red</p> ~blue}",
        {"question": "What is **it**\u00a0?\nReally!", "options": [{"right": "red"}, {"wrong": "blue"}]},
    ),
    "html without saying so": (
        '<p dir\\="ltr">What is <em>it</em>?</p> {=red ~[html]<b>blue</b>}',
        {"question": "What is *it*?", "options": [{"right": "red"}, {"wrong": "**blue**"}]},
    ),
    "plain with angles": (
        "[plain]Is 1 < 2 & <b> a tag? {=red ~blue}",
        {"question": "Is 1 < 2 & <b> a tag?"},
    ),
    "markdown": ("[markdown]Is it **so**? {=red ~blue}", {"question": "Is it **so**?"}),
    "angles that are no tags": ("Is a<b and c>d? {=red ~blue}", {"question": "Is a<b and c>d?"}),
    "a category": ("$CATEGORY: top/ESS/La loi\n\nIs it? {T}", {"answer": True, "tags": ["la-loi"]}),
    "moodle's own export": (
        "// question: 12  name: Vote\n::Vote::[html]<p>Who votes?</p>{\n\t=<p>Members</p>\n\t~<p>Shares</p>\n}\n\n\n",
        {"id": "vote", "question": "Who votes?", "options": [{"right": "Members"}, {"wrong": "Shares"}]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_it_becomes_a_card(name: str, tmp_path: Path) -> None:
    text, expected = TAKEN[name]
    found = only(tmp_path, text)
    expected = {"question": found["question"], **expected}
    assert {key: found.get(key) for key in expected} == expected
    assert found["question"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Write about it. {}", "essay"),
        ("Write about it. { }", "essay"),
        ("Who? {=Gandhi =Mahatma Gandhi}", "short answer"),
        ("Who? {=%100%Gandhi#Yes =%50%Ghandi#Spelling}", "short answer"),
        ("Only a text, to be read.", "without braces"),
        ("Is it? {=yes ~no", "not closed"),
        ("Is it? {=yes\n\n~no}", "not closed"),
        ("A {=b ~c} and D {=e ~f}.", "several gaps"),
        ("How long is pi? {#3.141:0.005}", "whole numbers only"),
        ("How much? {#1..4}", "whole numbers only"),
        ("How much? {#many}", "do not understand"),
        ("Is it? {perhaps}", "do not understand"),
        ("Which? {~a ~b}", "no answer is right"),
        ("Sort. {>ALL VERTICAL\none\ntwo}", "ordering question"),
        ("{=a ~b}", "question is missing"),
        ("Match. {=a -> 1}", "at least 2"),
        ("Which? {=a ~b ~c ~d ~e ~f ~g}", "at most 6"),
        ("Which? {=a" + " ~b" * 60 + "}", "more than 50 answers"),
        ("Which? {=a ~a}", "already written on line 5"),
    ],
)  # fmt: skip
def test_what_cannot_be_a_card_is_told_with_its_line(text: str, why: str, tmp_path: Path) -> None:
    found = taken(written(tmp_path, "course.gift", f"// a course\n\nFirst? {{T}}\n\n{text}\n\nLast? {{F}}\n"))
    assert [card["question"] for card in cards(found)] == ["First?", "Last?"]
    assert lines(found)
    assert lines(found)[0].startswith("line 5")
    assert why in lines(found)[0]
    assert not found.whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Which? {=a ~b ~}", "an answer is empty"),
        ("Match. {=a -> 1 =b -> 2 = -> 3}", "“3” has no other half"),
        ("Match. {=a -> 1 #Good =b -> 2}", "the feedback “Good” has no place"),
        ("When? {#=1822:0 =%50%1823:2#Nearly}", "the other answer “1823:2”"),
    ],
)
def test_a_part_that_is_left_is_told(text: str, told: str, tmp_path: Path) -> None:
    found = taken(written(tmp_path, "course.gift", text))
    assert found.cards == 1
    assert any(told in line for line in lines(found)), lines(found)


def test_half_credit_and_tags_are_told_as_changes(tmp_path: Path) -> None:
    text = '[html]<p>Which <span style\\="color\\:red">one</span>? <img src\\="a.png"></p>{=a ~%50%b ~c}'
    found = taken(written(tmp_path, "course.gift", text))
    assert found.whole
    assert cards(found)[0]["question"] == "Which one?"
    assert any("“b” was worth 50%" in note for note in notes(found))
    assert any("<img>, <span>" in note for note in notes(found))


def test_what_gift_does_not_know_is_put_and_told(tmp_path: Path) -> None:
    found = taken(written(tmp_path, "course.gift", "First one? {=yes ~no}\n\nFirst one? {T}\n\nHow many? {#40}"), "en")
    assert [card["id"] for card in cards(found)] == ["first-one", "first-one-2", "how-many"]
    assert [card["explain"] for card in cards(found)] == ["Answer: yes", "Answer: True", "Answer: 40"]
    assert cards(found)[2]["range"] == [0, 100]
    told = "\n".join(notes(found))
    for words in ("id made", "level 1 given to 3", "principle “education”", "explanation to be written", "0 to 100"):
        assert words in told


def test_letters_of_an_old_windows_are_read(tmp_path: Path) -> None:
    found = taken(written(tmp_path, "course.txt", "L’œuvre coûte 3 € ? {=Oui…~Non}".encode("cp1252")))
    assert cards(found)[0]["question"] == "L’œuvre coûte 3 € ?"
    assert cards(found)[0]["options"][0] == {"right": "Oui…"}


def test_a_file_without_questions_is_refused(tmp_path: Path) -> None:
    assert why_refused(written(tmp_path, "a.gift", "// nothing\n")) == "I found no question in this file."
    assert why_refused(written(tmp_path, "a.gift", "\n \n")) == "This file is empty."
