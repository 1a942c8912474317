"""Workbooks are zips of XML: what makes one hostile is found here, before anything in it is believed."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final
from xml.parsers import expat

from kessessa.decks.exchange.remarks import refused
from kessessa.decks.exchange.table import MOST_PARTS, MOST_UNPACKED
from kessessa.language import exchange as words

BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
"""What reading a part of a damaged zip can raise."""

_XML = re.compile(r"\.(xml|rels)$", re.IGNORECASE)
_PIECE: Final = 65_536


class _BegunError(Exception):
    """The document's first element was reached: no declaration can follow."""


def opened(data: bytes) -> zipfile.ZipFile:
    """Open a workbook whose parts are few, small enough, not locked, and free of declarations of entities.

    Raises RefusedFileError. No part gives more bytes than it says, so what they say is enough to add up.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        parts = package.infolist()
    except BROKEN as error:
        raise refused(words.NOT_A_WORKBOOK) from error
    if len(parts) > MOST_PARTS:
        raise refused(words.TOO_MANY_PARTS, most=MOST_PARTS)
    if any(part.flag_bits & 1 for part in parts):
        raise refused(words.LOCKED)
    if len({part.filename for part in parts}) < len(parts):
        raise refused(words.PART_TWICE)
    read = [part for part in parts if _XML.search(part.filename)]
    size = sum(part.file_size for part in read)
    if size > MOST_UNPACKED:
        raise refused(words.ZIP_BOMB, size=size // 1_000_000, most=MOST_UNPACKED // 1_000_000)
    for part in read:
        _refuse_declarations(package, part.filename)
    return package


def parse(stream: Any, start: Callable[[str, dict[str, str]], None], end: Any = None, text: Any = None) -> None:
    """Feed XML to three functions; raise RefusedFileError for a document type, and expat.ExpatError for bad XML."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = start
    if end is not None:
        parser.EndElementHandler = end
    if text is not None:
        parser.CharacterDataHandler = text
    while piece := stream.read(_PIECE):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise refused(words.ENTITIES)


def _refuse_declarations(package: zipfile.ZipFile, name: str) -> None:
    """Read up to the first element: a document type stands before it, or nowhere."""

    def begun(_name: str, _attributes: dict[str, str]) -> None:
        raise _BegunError

    try:
        with package.open(name) as stream, suppress(_BegunError, expat.ExpatError):
            parse(stream, begun)
    except BROKEN as error:
        raise refused(words.NOT_A_WORKBOOK) from error
