"""An author's own pictures: PNG files beside a deck, judged by name, size and header. No pixel is read here.

A scenario's stand in `pictures/` beside its scenario.yaml, a question deck's in `pictures/DECK/` beside its file.
"""

import re
import struct
import zlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Final

from kessessa.decks import catalogue_pictures as words
from kessessa.decks.deck_folder import is_inside
from kessessa.decks.diagnostics import Diagnostic, Place, has_errors
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.models_shared import ID_PATTERN
from kessessa.decks.naming import slug
from kessessa.decks.source import LIMITS, Limits

SCENARIOS, DECKS = "scenarios", "cards"
FOLDER: Final = "pictures"
ENDING: Final = ".png"
MOST_BYTES: Final = 2_000_000
MOST_SIDE: Final = 2048
_NAME = re.compile(ID_PATTERN)
_LONGEST: Final = 80
_MOST_LISTED: Final = 2_000
_HEADER: Final = struct.Struct(">8sI4sIIBBBBBI")
_CHUNK: Final = struct.Struct(">I4s")
_CHECK_SIZE, _MOST_PER_PIXEL, _STEP = 4, 8, 65_536
"""Bytes of a chunk's checksum and of a pixel, and how many are unpacked at a time."""
_SIGNATURE, _HEADER_SIZE = b"\x89PNG\r\n\x1a\n", 13
_DEPTHS: Final = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""The bits that a channel may have, by kind of colour (PNG, table 11.1)."""
_LEFT_BY_SYSTEMS: Final = ("thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """The pictures of one deck. `home` is what the game puts before their names: "scenarios/ID" or "cards/ID".

    `called`: the folder as its author reads it.
    """

    home: str = ""
    called: str = ""
    files: Mapping[str, Path] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The names that cards can give."""
        return frozenset(self.files)

    def shown(self, name: str | None) -> str:
        """Return what a card's picture is called in the game: an own one goes before one of the game's."""
        return f"{self.home}/{name}" if name in self.files else name or ""

    def known(self, pictures: frozenset[str] | None) -> frozenset[str] | None:
        """Return what cards can show with these beside the game's pictures; None where nobody knows those."""
        return None if pictures is None else pictures | self.names

    def unused(self, shown: Collection[str]) -> list[Diagnostic]:
        """Return which of them no card shows, of the names that cards give."""
        return [
            Diagnostic(words.PICTURE_UNUSED, Place(f"{self.called}/{name}{ENDING}"), {"name": name})
            for name in sorted(self.names.difference(shown))
        ]

    def read(self, name: str) -> bytes | None:
        """Return the bytes of a picture that is sound (as far as its header tells), or None. Raises nothing."""
        return read_picture(self.files[name]) if name in self.files else None


NO_PICTURES: Final = OwnPictures()


def is_picture_name(name: str) -> bool:
    """Tell whether a file's name is that of a picture: an id and its ending."""
    return name.endswith(ENDING) and is_id(name.removesuffix(ENDING))


def is_id(name: str) -> bool:
    """Tell whether a deck or a picture can be called so."""
    return len(name) <= _LONGEST and _NAME.fullmatch(name) is not None


def fault(data: bytes, size: int) -> tuple[str, tuple[int, int]]:
    """Return what is wrong with a picture: "png", "heavy" or "large" (empty: nothing), with its width and height.

    `data` are the first bytes of a file of `size` bytes.
    """
    if size > MOST_BYTES:
        return "heavy", (0, 0)
    if len(data) < _HEADER.size:
        return "png", (0, 0)
    signature, length, kind, wide, high, depth, colour, *_, check = _HEADER.unpack_from(data)
    whole = zlib.crc32(data[12 : _HEADER.size - 4]) == check
    if (signature, length, kind) != (_SIGNATURE, _HEADER_SIZE, b"IHDR") or not whole or not wide or not high:
        return "png", (0, 0)
    if depth not in _DEPTHS.get(colour, ()):
        return "png", (0, 0)
    return ("large" if max(wide, high) > MOST_SIDE else ""), (wide, high)


def read_picture(path: Path) -> bytes | None:
    """Return a picture's bytes, or None where it is gone, not what `fault` lets pass, or a bomb. Raises nothing."""
    try:
        if not path.is_file() or not is_inside(path.parent, path):
            return None
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError):
        return None
    why, sides = fault(data, len(data))
    return None if why or _is_bomb(data, sides) else data


def _is_bomb(data: bytes, sides: tuple[int, int]) -> bool:
    """Tell whether a PNG unpacks to far more than its pixels need: seconds of work for whoever shows it."""
    left, inflate, at = 2 * (sides[0] + 1) * sides[1] * _MOST_PER_PIXEL, zlib.decompressobj(), len(_SIGNATURE)
    try:
        while at + _CHUNK.size <= len(data) and not inflate.eof:
            length, kind = _CHUNK.unpack_from(data, at)
            packed = data[at + _CHUNK.size : at + _CHUNK.size + length] if kind == b"IDAT" else b""
            while packed and not inflate.eof:
                left -= len(inflate.decompress(packed, _STEP))
                if left < 0:
                    return True
                packed = inflate.unconsumed_tail
            at += _CHUNK.size + length + _CHECK_SIZE
    except zlib.error:
        return True
    return False


def scenario_pictures(folder: Path, called: str, name: str, limits: Limits = LIMITS) -> OwnPictures:
    """Return the pictures of a scenario's folder."""
    return _found(folder / FOLDER, folder, f"{called}/{FOLDER}", f"{SCENARIOS}/{name}", limits)


def deck_pictures(file: Path, called: str, name: str, limits: Limits = LIMITS) -> OwnPictures:
    """Return the pictures of a question deck; `file` is the deck's own, `called` that file as its author reads it."""
    if not is_id(name):
        return NO_PICTURES
    around = called.rpartition("/")[0]
    shown = f"{around}/{FOLDER}/{name}" if around else f"{FOLDER}/{name}"
    return _found(file.parent / FOLDER / name, file.parent, shown, f"{DECKS}/{name}", limits)


def with_own(
    read: tuple[QuestionDeckModel | None, list[Diagnostic]], own: OwnPictures
) -> tuple[QuestionDeckModel | None, list[Diagnostic]]:
    """Return a question deck that was read with what is to be said about its pictures."""
    model, problems = read
    shown = {card.picture for card in model.cards if card.picture} if model is not None else own.names
    found = [*problems, *own.problems, *own.unused(shown)]
    return (None if has_errors(found) else model), found


def _found(folder: Path, around: Path, called: str, home: str, limits: Limits) -> OwnPictures:
    paths = _listed(folder)
    if not paths:
        return NO_PICTURES
    if not is_inside(around, folder):
        return OwnPictures(home, called, {}, (Diagnostic(words.PICTURE_OUTSIDE, Place(called)),))
    problems = []
    if len(paths) > limits.pictures:
        problems.append(Diagnostic(words.TOO_MANY_PICTURES, Place(called), {"limit": limits.pictures}))
        paths = paths[: limits.pictures]
    problems += [found for path in paths if (found := _problem(path, f"{called}/{path.name}")) is not None]
    files = {path.stem: path for path in paths if is_picture_name(path.name)}
    return OwnPictures(home, called, files, tuple(problems))


def _listed(folder: Path) -> list[Path]:
    """Return the files of a folder by name, without those that systems leave in any folder."""
    try:
        found: Iterable[Path] = islice(folder.iterdir(), _MOST_LISTED)
        kept = (path for path in found if not path.name.startswith(".") and not path.is_dir())
        return sorted(path for path in kept if path.name.lower() not in _LEFT_BY_SYSTEMS)
    except (OSError, ValueError):
        return []


def _problem(path: Path, called: str) -> Diagnostic | None:
    """Return what keeps a file from being shown."""
    place = Place(called)
    if not is_inside(path.parent, path):
        return Diagnostic(words.PICTURE_OUTSIDE, place)
    why, (wide, high) = _looked_at(path)
    told = {
        "heavy": Diagnostic(words.TOO_HEAVY, place, {"limit": MOST_BYTES // 1_000_000}),
        "large": Diagnostic(words.TOO_LARGE, place, {"limit": MOST_SIDE, "wide": wide, "high": high}),
        "png": Diagnostic(words.NOT_A_PNG, place),
    }
    if why or is_picture_name(path.name):
        return told.get(why)
    near = slug(path.stem)
    slots = {"name": path.name[:_LONGEST]}
    return Diagnostic(words.NAME_IS_NO_ID, place, slots, suggestion=f"{near}{ENDING}" if near else None)


def _looked_at(path: Path) -> tuple[str, tuple[int, int]]:
    """Return what `fault` says of a file; one that is not called a picture, or cannot be read, is no PNG."""
    try:
        if path.suffix.lower() != ENDING or not path.is_file():
            return "png", (0, 0)
        with path.open("rb") as file:
            return fault(file.read(_HEADER.size), path.stat().st_size)
    except (OSError, ValueError):
        return "png", (0, 0)
