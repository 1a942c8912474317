"""Feeds `deck check` hostile bytes, and fails on a traceback, on more than 2 s or on more than 300 MB for one file.

Run: python tests/fuzz/fuzz_check.py [--seconds 60]. First the known attacks, in three sizes, each in a process of its
own; then mutated shipped decks: guided by coverage where `atheris` is installed (pip install atheris), at random
where it is not. What fails is kept in the working folder as `fuzz-<number>.yaml`.
"""

import argparse
import json
import multiprocessing
import random
import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))
from attacks import ATTACKS, SHIPPED

try:
    import atheris
except ImportError:
    atheris = None

if atheris is None:
    from kessessa.decks.checking import check_paths
    from kessessa.decks.render import as_json, as_text
else:
    with atheris.instrument_imports(include=["kessessa.decks"]):
        from kessessa.decks.checking import check_paths
        from kessessa.decks.render import as_json, as_text

SECONDS, MEGABYTES = 2.0, 300
SIZES = (3_900_000, 1_000_000, 200_000)
SPLICES = [
    b"",
    b"[",
    b"{",
    b"- ",
    b": ",
    b"'",
    b'"',
    b"&a ",
    b"*a",
    b"!!x ",
    b"\0",
    b"\xff",
    b"\t",
    b"\n",
    b"|\n",
    b"<<: ",
]


def check(data: bytes, folder: Path) -> float:
    """Check bytes as a question deck and as a scenario, show all that is said, and return the seconds that took."""
    began = perf_counter()
    for path in (folder / "deck.yaml", folder / "scenario" / "scenario.yaml"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        for problem in check_paths([path], [])[:200]:
            for language in ("fr", "en"):
                as_text(problem, language).encode()
            json.dumps(as_json(problem))
    return (perf_counter() - began) / 2


def attack(name: str, size: int) -> tuple[float, int]:
    with tempfile.TemporaryDirectory() as folder:
        seconds = check(ATTACKS[name](size), Path(folder))
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def known_attacks() -> Iterator[str]:
    """Yield what went wrong; a process a file, so that memory is each one's own."""
    context = multiprocessing.get_context("spawn")
    worst = {"s": 0.0, "MB": 0.0}
    for size in SIZES:
        for name in ATTACKS:
            with context.Pool(1) as pool:
                seconds, megabytes = pool.apply(attack, (name, size))
            worst = {"s": max(worst["s"], seconds), "MB": max(worst["MB"], megabytes)}
            if seconds > SECONDS or megabytes > MEGABYTES:
                yield f"{name} of {size} bytes: {seconds:.2f} s, {megabytes} MB"
    print(f"{len(ATTACKS)} attacks in {len(SIZES)} sizes: {worst['s']:.2f} s and {worst['MB']:.0f} MB at most")  # noqa: T201 a script


def mutated(chance: random.Random) -> bytes:
    """Return a shipped file with some bytes cut, doubled, spliced or changed."""
    data = bytearray(chance.choice(SHIPPED).read_bytes())
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) + 1), chance.randint(0, 200)
        match chance.randrange(4):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length] * chance.randint(1, 20)
            case 2:
                data[at:at] = chance.choice(SPLICES) * chance.randint(1, 50)
            case _:
                data[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(data)


def keep(data: bytes, why: str, number: int) -> str:
    path = Path(f"fuzz-{number}.yaml")
    path.write_bytes(data)
    return f"{path}: {why}"


def at_random(seconds: float) -> Iterator[str]:
    chance, count, slowest = random.Random(7), 0, 0.0
    end = perf_counter() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while perf_counter() < end:
            data = mutated(chance)
            try:
                slowest = max(slowest, took := check(data, Path(folder)))
            except Exception as error:  # noqa: BLE001 that is what is looked for
                yield keep(data, repr(error), count)
                continue
            if took > SECONDS:
                yield keep(data, f"{took:.2f} s", count)
            count += 1
    print(f"{count} mutated decks: {slowest:.2f} s at most")  # noqa: T201 a script


def guided(seconds: float) -> None:
    """Let atheris look for new paths; it ends the process, with a code that is not 0 when it found something."""
    with tempfile.TemporaryDirectory() as corpus, tempfile.TemporaryDirectory() as folder:
        for path in SHIPPED:
            Path(corpus, path.parent.name + path.name).write_bytes(path.read_bytes()[:20_000])
        options = [f"-max_total_time={int(seconds)}", f"-timeout={int(SECONDS)}", f"-rss_limit_mb={MEGABYTES + 400}"]
        atheris.Setup(
            [sys.argv[0], corpus, *options, "-max_len=20000", "-print_final_stats=1"], lambda data: one(data, folder)
        )
        atheris.Fuzz()


def one(data: bytes, folder: str) -> None:
    check(data, Path(folder))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--no-attacks", action="store_true")
    asked = parser.parse_args()
    found = [] if asked.no_attacks else list(known_attacks())
    if atheris is None:
        found += at_random(asked.seconds)
    for line in found:
        print(line)  # noqa: T201 a script
    if atheris is not None and not found:
        guided(asked.seconds)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
