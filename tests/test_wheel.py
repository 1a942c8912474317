"""What users get: the built wheel, installed away from the checkout, holds everything and plays."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FIELDS = {"length", "rounds", "moves", "ending", "stars", "treasury", "pillars", "principles", "fingerprint"}
DATA = ("assets", "cards", "scenarios")


def run(*command: str | Path, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "XDG_"))}
    env |= {"HOME": str(home), "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(word) for word in command], cwd=cwd, env=env, text=True, encoding="utf-8", capture_output=True, check=False
    )


@pytest.fixture(scope="module")
def away(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder far from the checkout, to stand in and to be at home in."""
    return tmp_path_factory.mktemp("away")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, away: Path) -> Path:
    out = tmp_path_factory.mktemp("dist")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=away, home=away)
    assert built.returncode == 0, built.stdout + built.stderr
    (path,) = out.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def program(wheel: Path, away: Path) -> Path:
    """The installed command, in an environment that holds the wheel and borrows only its dependencies."""
    place = away / "venv"
    venv.EnvBuilder(with_pip=False).create(place)
    paths = sysconfig.get_paths("venv", vars={"base": str(place), "platbase": str(place)})
    python = Path(paths["scripts"]) / ("python.exe" if os.name == "nt" else "python")
    installed = run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=away,
        home=away,
    )
    assert installed.returncode == 0, installed.stdout + installed.stderr
    # A folder named in a .pth file comes last, and its own .pth files (our editable checkout) are not read.
    Path(paths["purelib"], "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Path(paths["scripts"]) / ("kessessa.exe" if os.name == "nt" else "kessessa")


def test_the_wheel_holds_every_deck_and_asset_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if not name.startswith("kessessa-")}
    files = (path for folder in DATA for path in (ROOT / folder).rglob("*") if path.is_file())
    expected = {f"kessessa/data/{path.relative_to(ROOT).as_posix()}" for path in files}
    assert {name for name in held if name.startswith("kessessa/data/")} == expected
    starters = {path.relative_to(ROOT).as_posix() for path in (ROOT / "kessessa/decks/starters").iterdir()}
    assert {name for name in held - expected if not name.endswith(".py")} == {"kessessa/py.typed", *starters}
    assert all(name.startswith("kessessa/") for name in held)


def test_the_installed_program_is_not_the_checkout(program: Path, away: Path) -> None:
    python = program.with_name("python.exe" if os.name == "nt" else "python")
    asked = run(python, "-c", "import kessessa; print(kessessa.__file__)", cwd=away, home=away)
    assert Path(asked.stdout.strip()).is_relative_to(away), asked.stdout + asked.stderr


def test_a_whole_session_is_played_from_the_wheel(program: Path, away: Path) -> None:
    command = ["demo", "cafe-herm", "--no-window", "--seed", "7", "--teams", "4", "--json"]
    played = run(program, *command, cwd=away, home=away)
    assert played.returncode == 0, played.stdout + played.stderr
    result = json.loads(played.stdout)
    assert (result["scenario"], result["teams"], result["seed"]) == ("cafe-herm", 4, 7)
    assert set(result) >= FIELDS
    assert result["moves"] > 0


def test_the_shipped_decks_are_found_from_the_wheel(program: Path, away: Path) -> None:
    checked = run(program, "deck", "check", "--strict", cwd=away, home=away)
    assert checked.returncode == 0, checked.stdout + checked.stderr
