"""What PyYAML's parser complains about, said in an author's words with the place to look at."""

import re
from typing import Final

import yaml

from kessessa.decks import catalogue_files as file_words
from kessessa.decks import catalogue_yaml as syntax_words
from kessessa.decks.diagnostics import Diagnostic, Entry
from kessessa.decks.source import Source

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")
# Problems that show where something was opened, not where its end was missed.
_ABOUT_THE_OPENING: Final = (syntax_words.UNCLOSED_QUOTE, syntax_words.UNCLOSED_BRACKET, syntax_words.MISSING_COLON)
_FOREIGN_LINE_ENDS: Final = "\x85\u2028\u2029"

# Parts of the parser's own sentences: libyaml's wording, then the pure Python parser's.
_BY_WORDING: Final[tuple[tuple[str, Entry], ...]] = (
    ("mapping values are not allowed", syntax_words.COLON_IN_TEXT),
    ("unexpected end of stream", syntax_words.UNCLOSED_QUOTE),
    ("found unexpected document indicator", syntax_words.UNCLOSED_QUOTE),
    ("did not find expected ',' or", syntax_words.UNCLOSED_BRACKET),
    ("expected ',' or", syntax_words.UNCLOSED_BRACKET),
    ("could not find expected ':'", syntax_words.MISSING_COLON),
    ("unknown escape character", syntax_words.UNKNOWN_ESCAPE),
    ("did not find expected key", syntax_words.INDENTATION),
    ("did not find expected '-' indicator", syntax_words.INDENTATION),
    ("did not find expected <document start>", syntax_words.INDENTATION),
    ("block sequence entries are not allowed", syntax_words.INDENTATION),
    ("block mapping entries are not allowed", syntax_words.INDENTATION),
    ("mapping keys are not allowed", syntax_words.INDENTATION),
    ("expected <block end>", syntax_words.INDENTATION),
    ("expected '<document start>'", syntax_words.INDENTATION),
    ("found a tab character", syntax_words.TAB),
)


def control_character(text: str) -> str | None:
    """Find the first character that no text of a deck may hold, if any."""
    found = _CONTROL.search(text)
    return found.group() if found else None


def foreign_line_end(source: Source) -> Diagnostic | None:
    """Find a character that ended a line in YAML 1.1 only, and that PyYAML still takes for one."""
    for character in _FOREIGN_LINE_ENDS:
        offset = source.text.find(character)
        if offset >= 0:
            slots = {"number": f"{ord(character):04X}"}
            return Diagnostic(file_words.CONTROL_CHARACTER, source.place(offset, offset + 1), slots)
    return None


def explain_syntax(source: Source, error: Exception) -> Diagnostic:
    """Turn an exception of PyYAML's parser into a diagnostic about `source`."""
    found = _CONTROL.search(source.text) if isinstance(error, yaml.reader.ReaderError) else None
    if found:
        place = source.place(found.start(), found.end())
        slots = {"number": f"{ord(found.group()):04X}"}
        return Diagnostic(file_words.CONTROL_CHARACTER, place, slots)
    if not isinstance(error, yaml.MarkedYAMLError):
        return Diagnostic(syntax_words.NOT_YAML, source.place(0, 1), {"detail": _brief(str(error))})
    problem = error.problem or error.context or ""
    offset = error.problem_mark.index if error.problem_mark else 0
    if "cannot start any token" in problem:
        return _bad_start(source, offset)
    for wording, entry in _BY_WORDING:
        if wording in problem:
            return _explain(source, error, entry, offset)
    return Diagnostic(syntax_words.NOT_YAML, source.place(offset, offset), {"detail": _brief(problem)})


def _explain(source: Source, error: yaml.MarkedYAMLError, entry: Entry, offset: int) -> Diagnostic:
    if entry in _ABOUT_THE_OPENING and error.context_mark is not None:
        offset = error.context_mark.index
    if entry is syntax_words.UNKNOWN_ESCAPE:
        return Diagnostic(entry, source.place(offset, offset + 1), {"character": source.text[offset:][1:2]})
    return Diagnostic(entry, source.place(offset, offset + 1))


def _bad_start(source: Source, offset: int) -> Diagnostic:
    place = source.place(offset, offset + 1)
    character = source.text[offset : offset + 1]
    if character == "\t":
        return Diagnostic(syntax_words.TAB, place)
    return Diagnostic(syntax_words.FORBIDDEN_START, place, {"character": character})


def _brief(detail: str) -> str:
    return " ".join(detail.split())[:80]
