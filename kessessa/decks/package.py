"""Packages: a deck and all its files in one `.kess` file, a zip with a table of contents. Nothing in one is trusted.

A package holds only text that the game reads (.yaml) or people do (.md, .txt), and its author's pictures: no program.
Its manifest names each file with its SHA-256, the deck's id, kind, title and licence. Bounds are checked before
anything is opened, and of a picture only the header is read.
"""

import hashlib
import json
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any, Final

from kessessa.decks.own_pictures import DECKS, FOLDER, MOST_BYTES, SCENARIOS, fault, is_id, is_picture_name
from kessessa.decks.own_pictures import ENDING as PNG

PACKAGE_VERSION: Final = 1
MANIFEST: Final = "manifest.json"
ENDING: Final = ".kess"
MOST_FILES: Final = 60
LARGEST_FILE: Final = 4_000_000
LARGEST_WHOLE: Final = 16_000_000
MOST_PICTURES: Final = 100
LARGEST_PICTURES: Final = 24_000_000
LARGEST_PACKED: Final = 40_000_000
"""Bytes that a package may measure on the disk."""
_ENDINGS: Final = frozenset({".yaml", ".yml", ".md", ".txt"})
_TOP: Final = frozenset({SCENARIOS, DECKS})
_PICTURE_DEPTH: Final = 3
"""How many names follow on the topmost one in the path of a picture: scenarios/ID/pictures/NAME.png."""
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)


class RefusedError(Exception):
    """A package that is not taken: `why` is a word of language/package.py, `name` the file in question."""

    def __init__(self, why: str, name: str = "") -> None:
        super().__init__(why)
        self.why, self.name = why, name


@dataclass(frozen=True, slots=True)
class Package:
    """What a package holds: `files` by their path inside an author's folder, such as scenarios/x/scenario.yaml."""

    kind: str
    id: str
    title: Mapping[str, str]
    licence: str
    files: Mapping[str, bytes]


def packed(package: Package) -> bytes:
    """Return the bytes of a `.kess` file; the same package gives the same bytes."""
    listed = [
        {"path": path, "sha256": hashlib.sha256(data).hexdigest()} for path, data in sorted(package.files.items())
    ]
    manifest = {
        "kess": PACKAGE_VERSION, "kind": package.kind, "id": package.id, "title": dict(package.title),
        "licence": package.licence, "files": listed,
    }  # fmt: skip
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True).encode())
        for path, data in sorted(package.files.items()):
            _put(archive, path, data)
    return out.getvalue()


def _put(archive: zipfile.ZipFile, path: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(path, _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


def unpacked(data: bytes) -> Package:
    """Return what a `.kess` file holds. Raises RefusedError for anything that is not just what it says it is."""
    if len(data) > LARGEST_PACKED:
        raise RefusedError("large", ENDING)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = _checked(archive)
            manifest = _manifest(_read(archive, entries.pop(MANIFEST, None)))
            listed = _listed(manifest, entries)
            files = {path: _read(archive, entries[path]) for path in listed}
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise RefusedError("no-zip") from error
    for path, digest in listed.items():
        if hashlib.sha256(files[path]).hexdigest() != digest:
            raise RefusedError("damaged", path)
        if path.endswith(PNG) and fault(files[path], len(files[path]))[0]:
            raise RefusedError("picture", path)
    return Package(manifest["kind"], manifest["id"], manifest["title"], manifest["licence"], files)


def _checked(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files of an archive by path, each of them harmless by its name and size."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    pictures = [entry for entry in entries if entry.filename.endswith(PNG)]
    if len(archive.infolist()) > 2 * (MOST_FILES + MOST_PICTURES) or len(entries) - len(pictures) > MOST_FILES + 1:
        raise RefusedError("many")
    if len(pictures) > MOST_PICTURES:
        raise RefusedError("many-pictures")
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        _check_entry(entry)
        if entry.filename.casefold() in {path.casefold() for path in found}:
            raise RefusedError("twice", _shown(entry))
        found[entry.filename] = entry
    texts = [entry for entry in entries if entry not in pictures]
    for some, most in ((texts, LARGEST_WHOLE), (pictures, LARGEST_PICTURES)):
        if sum(entry.file_size for entry in some) > most:
            raise RefusedError("large", _shown(max(some, key=lambda entry: entry.file_size)))
    return found


def _check_entry(entry: zipfile.ZipInfo) -> None:
    name, path = entry.filename, PurePosixPath(entry.filename)
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise RefusedError("link", _shown(entry))
    odd = "\\" in entry.orig_filename or "\x00" in entry.orig_filename or ":" in name or not name.isprintable()
    if odd or path.is_absolute() or ".." in path.parts or name != str(path):
        raise RefusedError("outside", _shown(entry))
    if name != MANIFEST:
        _check_place(entry, path)
    if entry.flag_bits & 1:
        raise RefusedError("secret", _shown(entry))
    if entry.file_size > (MOST_BYTES if name.endswith(PNG) else LARGEST_FILE):
        raise RefusedError("large", _shown(entry))


def _check_place(entry: zipfile.ZipInfo, path: PurePosixPath) -> None:
    """Refuse a file that is not where a deck has files of its kind."""
    top, *rest = path.parts
    home, folder = (rest[:2] if top == SCENARIOS else rest[1::-1]) if len(rest) == _PICTURE_DEPTH else ("", "")
    if top in _TOP and folder == FOLDER and is_id(home):
        if not path.name.endswith(PNG):
            raise RefusedError("kind", _shown(entry))
        if not is_picture_name(path.name):
            raise RefusedError("picture-name", _shown(entry))
    elif top not in _TOP or len(rest) not in {1, 2}:
        raise RefusedError("outside", _shown(entry))
    elif (
        path.suffix.lower() not in _ENDINGS
        or path.name.startswith(".")
        or (top == DECKS and rest[0].casefold() == FOLDER)
    ):
        raise RefusedError("kind", _shown(entry))


def _shown(entry: zipfile.ZipInfo) -> str:
    return (
        entry.filename.encode("ascii", "backslashreplace").decode()[:80]
        if not entry.filename.isprintable()
        else entry.filename[:80]
    )


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None) -> bytes:
    """Return a file's bytes, never more than its entry says: an entry that lies is damaged."""
    if entry is None:
        raise RefusedError("no-manifest")
    try:
        with archive.open(entry) as file:
            data = file.read(entry.file_size + 1)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise RefusedError("damaged", _shown(entry)) from error
    except Exception as error:  # zlib.error has no base of its own
        raise RefusedError("damaged", _shown(entry)) from error
    if len(data) != entry.file_size:
        raise RefusedError("damaged", _shown(entry))
    return data


def _manifest(data: bytes) -> dict[str, Any]:
    """Return the table of contents, its values of the kinds that are used."""
    try:
        held = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RefusedError("no-manifest") from error
    if not isinstance(held, dict) or not isinstance(version := held.get("kess"), int):
        raise RefusedError("no-manifest")
    if version > PACKAGE_VERSION:
        raise RefusedError("newer")
    title = held.get("title")
    named = held.get("kind") in {"scenario", "questions"} and isinstance(held.get("id"), str)
    if not named or not isinstance(title, dict) or not isinstance(held.get("files"), list):
        raise RefusedError("no-manifest")
    return held | {
        "licence": str(held.get("licence") or ""),
        "title": {str(key): str(text) for key, text in title.items()},
    }


def _listed(manifest: dict[str, Any], entries: Mapping[str, zipfile.ZipInfo]) -> dict[str, str]:
    """Return the digest of each file that the manifest lists. Raises RefusedError where list and files differ."""
    listed = {}
    for item in manifest["files"]:
        if not isinstance(item, dict) or not isinstance(item.get("path"), str):
            raise RefusedError("no-manifest")
        if item["path"] not in entries:
            raise RefusedError("missing", item["path"][:80])
        listed[item["path"]] = str(item.get("sha256"))
    for path in entries:
        if path not in listed:
            raise RefusedError("unlisted", path)
    return listed
