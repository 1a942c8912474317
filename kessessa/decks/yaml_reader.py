"""The strict YAML 1.2 reader: bytes in, values with places or diagnostics out, never a crash.

PyYAML's C parser gives the events; building is ours, and iterative, because PyYAML's own builder
crashes the process on deep nesting. What a deck's fields mean is not known here.
"""

import gc
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final, NoReturn

import yaml

from kessessa.decks import catalogue_files as file_words
from kessessa.decks import catalogue_yaml as syntax_words
from kessessa.decks.diagnostics import Diagnostic, Entry, in_order
from kessessa.decks.document import END_MASK, SHIFT, Document
from kessessa.decks.scalars import (
    CONSTANTS,
    LONGEST_CONSTANT,
    NUMBER_STARTS,
    Scalar,
    UnusableNumberError,
    read_number,
)
from kessessa.decks.source import LIMITS, Limits, Source, decode
from kessessa.decks.yaml_syntax import control_character, explain_syntax, foreign_line_end

# The pure Python parser stands in where PyYAML was built without libyaml.
PARSER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# Stands for a key that was refused: its value is read, for its own problems, and dropped.
_DROPPED: Final = ""
_WORD: Final = re.compile(r"[^\s,{}\[\]]{1,40}")


class _StoppedError(Exception):
    """Reading cannot or should not go on; the last problem says why."""


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the garbage collector: a load makes many values and no rubbish, and runs faster."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def read_yaml(data: bytes, name: str, limits: Limits = LIMITS) -> Document | list[Diagnostic]:
    """Read one YAML file, `name` being what its author calls it; raises nothing.

    A list of diagnostics, sorted by place, comes back when nothing can be made of the file.
    Otherwise look at the document's `problems` too: it may hold errors that did not stop us.
    """
    source = decode(data, name, limits)
    if isinstance(source, Diagnostic):
        return [source]
    foreign = foreign_line_end(source)
    if foreign is not None:
        return [foreign]
    builder = _Builder(source, limits)
    with collector_paused():
        try:
            builder.run(PARSER(source.text))
        except _StoppedError:
            return in_order(builder.problems)
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            problem = explain_syntax(source, error)
            return in_order([*builder.problems, problem])
    problems = tuple(in_order(builder.problems))
    return Document(source, builder.root_value, builder.root_place, builder.places, problems)


class _Builder:
    """Builds values from events; one event, one method, no recursion."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self.source = source
        self.limits = limits
        self.problems: list[Diagnostic] = []
        self.places: dict[int, list[int]] = {}
        self.root_value: Any = None
        self.root_place = 0
        self._documents = 0
        # The open collection: the value itself, its places, and, in a mapping, the awaited key.
        self._items: Any = []
        self._marks: list[int] = []
        self._is_mapping = False
        self._key: str | None = None
        self._stack: list[tuple[Any, list[int], bool, str | None, int]] = []

    def run(self, parser: Any) -> None:
        """Take all events of one document; raises _StoppedError after an unbearable problem."""
        scalar, scalar_event = self._scalar, yaml.ScalarEvent
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.MappingStartEvent: self._open_mapping,
            yaml.SequenceStartEvent: self._open_sequence,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        event: Any = None
        for event in islice(iter(parser.get_event, None), self.limits.events):
            kind = type(event)
            if kind is scalar_event:
                scalar(event)
            elif kind in handlers:
                handlers[kind](event)
        if not isinstance(event, yaml.StreamEndEvent):
            start = event.start_mark.index
            self._stop(file_words.TOO_MANY_VALUES, start, start, limit=self.limits.events)
        if not self._documents:
            self._stop(file_words.EMPTY_FILE, 0, 0)
        self.root_value, self.root_place = self._items[0], self._marks[0]

    def _scalar(self, event: Any) -> None:
        value = event.value
        place = event.start_mark.index << SHIFT | event.end_mark.index
        plain, quoted = event.implicit
        if event.anchor is not None or plain is quoted:
            self._refuse_properties(event)
        if quoted and not value.isprintable():
            self._refuse_control(value, event)
        if self._is_mapping:
            key = self._key
            if key is None:
                self._take_key(value, place, plain=plain)
                return
            self._key = None
            if key is _DROPPED:
                return
            self._items[key] = self._mean(value, event) if plain else value
        else:
            self._items.append(self._mean(value, event) if plain else value)
        self._marks.append(place)

    def _mean(self, value: str, event: Any) -> Scalar:
        if len(value) <= LONGEST_CONSTANT and value in CONSTANTS:
            return CONSTANTS[value]
        if value[0] in NUMBER_STARTS:
            return self._number(value, event)
        return value

    def _add(self, value: Any, place: int) -> None:
        if self._is_mapping:
            key, self._key = self._key, None
            if key is _DROPPED:
                return
            self._items[key] = value
        else:
            self._items.append(value)
        self._marks.append(place)

    def _take_key(self, key: str, place: int, *, plain: bool) -> None:
        if key not in self._items and key not in ("", "<<"):
            if len(self._items) >= self.limits.keys:
                self._stop(file_words.TOO_MANY_KEYS, place >> SHIFT, place & END_MASK, limit=self.limits.keys)
            self._key = key
            self._marks.append(place)
            return
        self._key = _DROPPED
        start, end = place >> SHIFT, place & END_MASK
        if key in self._items:
            first = self._marks[2 * list(self._items).index(key)] >> SHIFT
            line = self.source.place(first, first).line
            self._report(syntax_words.DUPLICATE_KEY, start, end, key=key, line=line)
        elif plain and key:
            self._report(syntax_words.MERGE_KEY, start, end)
        else:
            self._report(syntax_words.KEY_NOT_A_WORD, start, end)

    def _open(self, event: Any, items: Any, *, is_mapping: bool) -> None:
        start = event.start_mark.index
        if event.tag is not None or event.anchor is not None:
            self._refuse_properties(event)
        if self._is_mapping and self._key is None:
            self._stop(syntax_words.KEY_NOT_A_WORD, start, event.end_mark.index)
        if len(self._stack) >= self.limits.depth:
            self._stop(file_words.TOO_DEEP, start, start, limit=self.limits.depth)
        self._stack.append((self._items, self._marks, self._is_mapping, self._key, start))
        self._items, self._marks, self._is_mapping, self._key = items, [], is_mapping, None

    def _open_mapping(self, event: Any) -> None:
        self._open(event, {}, is_mapping=True)

    def _open_sequence(self, event: Any) -> None:
        self._open(event, [], is_mapping=False)

    def _close(self, event: Any) -> None:
        closed = self._items
        self.places[id(closed)] = self._marks
        self._items, self._marks, self._is_mapping, self._key, start = self._stack.pop()
        self._add(closed, start << SHIFT | event.end_mark.index)

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._report(syntax_words.ALIAS, start, end, name=event.anchor)
        if self._is_mapping and self._key is None:
            self._key = _DROPPED
        else:
            self._add(None, start << SHIFT | end)

    def _document(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        self._documents += 1
        if self._documents > 1:
            self._stop(file_words.SEVERAL_DOCUMENTS, start, end)
        if event.version not in (None, (1, 2)) or event.tags:
            self._report(syntax_words.DIRECTIVE, start, end)

    def _number(self, text: str, event: Any) -> str | int | float:
        try:
            return read_number(text)
        except UnusableNumberError:
            start, end = event.start_mark.index, event.end_mark.index
            self._report(syntax_words.UNUSABLE_NUMBER, start, end, value=text[:40])
            return 0

    def _refuse_properties(self, event: Any) -> None:
        start = event.start_mark.index
        if event.anchor is not None:
            name = event.anchor
            self._report(syntax_words.ANCHOR, start, start + len(name) + 1, name=name)
        if event.tag is not None:
            written = _WORD.match(self.source.text, start)
            tag = written.group() if written else "!"
            self._report(syntax_words.TAG, start, start + len(tag), tag=tag)

    def _refuse_control(self, value: str, event: Any) -> None:
        found = control_character(value)
        if found is not None:
            start, end = event.start_mark.index, event.end_mark.index
            self._report(file_words.CONTROL_CHARACTER, start, end, number=f"{ord(found):04X}")

    def _report(self, entry: Entry, start: int, end: int, **slots: str | int) -> None:
        if len(self.problems) >= self.limits.problems:
            place = self.source.place(start, start)
            limit = self.limits.problems
            self.problems.append(Diagnostic(file_words.TOO_MANY_PROBLEMS, place, {"limit": limit}))
            raise _StoppedError
        self.problems.append(Diagnostic(entry, self.source.place(start, end), slots))

    def _stop(self, entry: Entry, start: int, end: int, **slots: str | int) -> NoReturn:
        self.problems.append(Diagnostic(entry, self.source.place(start, end), slots))
        raise _StoppedError
