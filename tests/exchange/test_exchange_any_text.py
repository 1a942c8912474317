"""Whatever stands in a text file, importing it ends in a deck that can be loaded, or in a sentence that says why."""

from __future__ import annotations

import pytest
from exchanged import taken, written
from hypothesis import given, settings
from hypothesis import strategies as st

from kessessa.decks.exchange.remarks import RefusedFileError, in_words
from kessessa.decks.questions import read_question_deck

PIECES = st.sampled_from([
    "=", "~", "#", "{", "}", ":", "::", "\\", "%50%", "%-1%", "->", "####", "\n", "\n\n", "//", "[html]", "[id:x]",
    "[tag:]", "$CATEGORY: a/b\n", "T", "FALSE", "12", "1..9", "3.5", "-7:2", "99999999999999999999", "<b>", "</p>",
    "<img src=x>", "&nbsp;", "&#0;", "\x0b", "\u2028", "\ufeff", '"', "'", ";", ",", "\t", "#separator:tab\n",
    "#html:true\n", "#columns:question\tanswer\n", "#tags column:2\n", "question", "answer", "item 1", "détail 2",
    "kind", "min", "max", "true", "A", "#2", "{{c1::a}}", "é", "word",
])  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=3)), max_size=40).map("".join)


@pytest.mark.parametrize("ending", [".gift", ".txt", ".csv", ".tsv"])
@settings(max_examples=60, deadline=None)
@given(text=TEXTS, encoding=st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_any_text_ends_well(ending: str, text: str, encoding: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = written(tmp_path_factory.mktemp("any"), f"any{ending}", text.encode(encoding, "replace"))
    try:
        found = taken(path)
    except RefusedFileError as error:
        assert set(error.text) == {"fr", "en"}  # noqa: PT017  either will do
        return
    assert all(in_words(remark, language) for remark in found.remarks for language in ("fr", "en"))
    assert bool(found.yaml) == bool(found.cards)
    assert found.cards or not found.whole
    if found.yaml:
        assert read_question_deck(found.yaml.encode(), "any.yaml")[0] == found.model
