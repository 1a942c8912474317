"""Decks as single files, for the commands and the window: what goes into a package, and how one is installed."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kessessa.cli.desk import Desk, PlainProblemError
from kessessa.cli.scenarios import deck_folders, library_of
from kessessa.decks.checking import check_paths
from kessessa.decks.deck_folder import SCENARIO_FILE
from kessessa.decks.diagnostics import has_errors
from kessessa.decks.finding import DECK_ID, id_in
from kessessa.decks.library import Library, picture_names
from kessessa.decks.own_pictures import DECKS, SCENARIOS
from kessessa.decks.own_pictures import ENDING as PNG
from kessessa.decks.own_pictures import FOLDER as PICTURES
from kessessa.decks.package import ENDING, MOST_FILES, Package, RefusedError, unpacked
from kessessa.decks.render import as_text
from kessessa.language import Text, pick
from kessessa.language import package as words

REPLACED = "replaced"
"""The folder, inside the author's, where older decks are kept: nothing is looked for there."""
_TEXTS = (".md", ".txt")
_QUESTIONS = (".xlsx", ".ods", ".csv", ".gift", ".txt")
_SOURCES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Installed:
    """What was installed, and where an older deck of the same name was kept (empty: there was none)."""

    name: str
    kept: str = ""


def reason(error: RefusedError, language: str) -> str:
    """Return in words why a package is refused."""
    return pick(words.WHY[error.why], language, name=error.name, n=MOST_FILES)


def package_of(desk: Desk, name: str) -> Package:
    """Return a deck of the author's with all that it needs beside the shipped decks.

    Raises PlainProblemError where it has errors or comes with the game.
    """
    library = library_of(desk)
    scenario = name in library.scenario_ids()
    found = library.check_scenario(name) if scenario else library.check_deck(name)
    if has_errors(found):
        lines = "\n".join(as_text(problem, desk.language) for problem in found)
        raise PlainProblemError(f"{pick(words.HAS_ERRORS, desk.language, name=name)}\n{lines}")
    place = library.place_of(name)
    if place is None or place.is_relative_to(desk.folders.shipped):
        raise PlainProblemError(pick(words.NOT_OURS, desk.language, name=name))
    files = _scenario_files(library, name, place) if scenario else _deck_files(library, name, place)
    heading = next((head for head in library.headings() if head.id == name), None) if scenario else None
    deck = None if scenario else library.deck(name)
    title = heading.title if heading else deck.title if deck else name
    shown = dict(title) if isinstance(title, dict) else {desk.language: str(title)}
    licence = (deck.licence or "") if deck else _licence(files)
    return Package("scenario" if scenario else "questions", name, shown, licence, files)


def _scenario_files(library: Library, name: str, folder: Path) -> dict[str, bytes]:
    """Return a scenario's files, and the question decks of the same author that it names."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.suffix.lower() in {".yaml", ".yml", *_TEXTS} and not path.name.startswith("."):
            found[f"scenarios/{name}/{path.name}"] = path.read_bytes()
    for deck in library.decks_of(name):
        place = library.place_of(deck)
        if place is not None and place.parent.parent == folder.parent.parent:
            found |= _deck_files(library, deck, place)
    return found | _pictures(library, f"{SCENARIOS}/{name}", f"{SCENARIOS}/{name}/{PICTURES}")


def _deck_files(library: Library, name: str, file: Path) -> dict[str, bytes]:
    """Return a question deck's file and its pictures."""
    return {f"{DECKS}/{file.name}": file.read_bytes()} | _pictures(
        library, f"{DECKS}/{name}", f"{DECKS}/{PICTURES}/{name}"
    )


def _pictures(library: Library, home: str, folder: str) -> dict[str, bytes]:
    """Return an author's pictures, as they lie in a package."""
    own = library.own_pictures(home)
    return {f"{folder}/{name}{PNG}": data for name in sorted(own.names) if (data := own.read(name)) is not None}


def _licence(files: dict[str, bytes]) -> str:
    for path, data in files.items():
        if path.endswith(SCENARIO_FILE):
            line = re.search(rb"^licence:[ \t]*[\"']?([^\"'\r\n#]+)", data, re.MULTILINE)
            return line.group(1).decode("utf-8", "replace").strip() if line else ""
    return ""


def install(desk: Desk, path: Path, *, replace: bool = False, there: Text = words.THERE) -> Installed:
    """Check a package as if it were malicious, then lay its files into the author's folder, all or none.

    `there`: what is said where a deck of its name is there already.

    Raises PlainProblemError with the reason where it is refused or its name is taken.
    """
    try:
        package = unpacked(path.read_bytes())
    except OSError as error:
        raise _refused(desk, path, RefusedError("source" if path.is_dir() else "unreadable")) from error
    except RefusedError as error:
        raise _refused(desk, path, _better(path, error)) from error
    home = desk.added or desk.folders.decks
    tops = sorted({_top(name) for name in package.files} | _places_of_pictures(package))
    taken = [top for top in tops if (home / top).exists()]
    if taken and not replace:
        raise PlainProblemError(pick(there, desk.language, name=taken[0].stem))
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=home, prefix=".install-") as trial:
            _lay(Path(trial), package)
            _refuse_homeless(desk, path, package, Library([Path(trial)]))
            _try(desk, path, Path(trial))
            return Installed(package.id, _take_over(home, Path(trial), tops, taken))
    except OSError as error:
        raise _refused(desk, path, RefusedError("unwritten", str(home))) from error


def _better(path: Path, error: RefusedError) -> RefusedError:
    """Return why a file of another kind is refused: in words that say where it belongs."""
    kind = path.suffix.lower()
    if kind in _QUESTIONS:
        return RefusedError("questions", f'"{path.name}"' if " " in path.name else path.name)
    return RefusedError("source") if kind in _SOURCES else error


def told(desk: Desk, path: Path) -> tuple[bool, str]:
    """Install a package; return whether it is in, and in a sentence what came of it."""
    try:
        return True, pick(words.INSTALLED, desk.language, name=install(desk, path, there=words.THERE_DROPPED).name)
    except PlainProblemError as error:
        return False, str(error)


def taken_in(desk: Desk, folder: Path) -> tuple[str, ...]:
    """Install the packages that lie in a folder, put aside those that are in, and return what came of each."""
    said = []
    for path in sorted(folder.glob(f"*{ENDING}"))[:MOST_FILES]:
        fine, sentence = told(desk, path)
        said.append(sentence)
        if fine:
            (folder / REPLACED).mkdir(exist_ok=True)
            path.replace(folder / REPLACED / path.name)
    return tuple(said)


def _top(name: str) -> Path:
    """Return what is laid as a whole: a scenario's folder, one file of questions, or the pictures of one."""
    parts = Path(name).parts
    return Path(*parts[: 3 if parts[:2] == (DECKS, PICTURES) else 2])


def _places_of_pictures(package: Package) -> set[Path]:
    """Return where its question decks have their pictures: what an older one of the name has there goes with it."""
    decks = {id_in(data, DECK_ID) for name, data in package.files.items() if Path(name).parts[0] == DECKS}
    return {Path(DECKS, PICTURES, deck) for deck in decks if deck}


def _lay(folder: Path, package: Package) -> None:
    for name, data in package.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _refuse_homeless(desk: Desk, path: Path, package: Package, library: Library) -> None:
    """Refuse a package whose pictures belong to no deck in it: they would change the cards of another."""
    homes = {f"{SCENARIOS}/{name}" for name in library.scenario_ids()}
    homes |= {f"{DECKS}/{PICTURES}/{name}" for name in library.ids()}
    for name in package.files:
        if name.endswith(PNG) and not any(name.startswith(f"{home}/") for home in homes):
            raise _refused(desk, path, RefusedError("homeless", name))


def _try(desk: Desk, path: Path, folder: Path) -> None:
    """Check what was unpacked, with the shipped decks beside it. Raises PlainProblemError where it has errors."""
    found = check_paths([folder], deck_folders(desk), picture_names(desk.folders.assets))
    if has_errors(found):
        lines = "\n".join(as_text(problem, desk.language).replace(f"{folder}/", "") for problem in found)
        raise _refused(desk, path, RefusedError("broken", lines))


def _take_over(home: Path, trial: Path, tops: list[Path], taken: list[Path]) -> str:
    """Move the unpacked files home; older ones of the same name are kept beside. Return where the first is kept."""
    kept = ""
    for top in taken:
        aside, number = home / REPLACED / top, 2
        while aside.exists():
            aside, number = home / REPLACED / f"{top}-{number}", number + 1
        aside.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(home / top, aside)
        kept = kept or str(aside)
    for top in (top for top in tops if (trial / top).exists()):
        (home / top).parent.mkdir(parents=True, exist_ok=True)
        shutil.move(trial / top, home / top)
    return kept


def _refused(desk: Desk, path: Path, error: RefusedError) -> PlainProblemError:
    return PlainProblemError(pick(words.REFUSED, desk.language, file=path.name, why=reason(error, desk.language)))
