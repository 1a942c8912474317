"""Feeds `deck check` hostile bytes; fails on a traceback, on more than 2 s of processor time or 300 MB for one file.

Run: python tests/fuzz/fuzz_check.py [--seconds 60]. First the known attacks, in three sizes, each in a process of its
own; then shipped decks mutated at random. What fails is kept in the working folder as `fuzz-<number>.yaml`.
`fuzz_guided.py` looks for new paths by coverage.
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
from time import monotonic, process_time

sys.path.insert(0, str(Path(__file__).parent))
from attacks import ATTACKS, mutated

from kessessa.decks.checking import check_paths
from kessessa.decks.render import as_json, as_text

SECONDS, MEGABYTES = 2.0, 300
SIZES = (3_900_000, 1_000_000, 200_000)


def check(data: bytes, folder: Path) -> float:
    """Check bytes as a question deck and as a scenario, show all that is said, and return the seconds of the slower."""
    slowest = 0.0
    for path in (folder / "deck.yaml", folder / "scenario" / "scenario.yaml"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        began = process_time()
        for problem in check_paths([path], [])[:200]:
            for language in ("fr", "en"):
                as_text(problem, language).encode()
            json.dumps(as_json(problem))
        slowest = max(slowest, process_time() - began)
    return slowest


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


def keep(data: bytes, why: str, number: int) -> str:
    path = Path(f"fuzz-{number}.yaml")
    path.write_bytes(data)
    return f"{path}: {why}"


def at_random(seconds: float) -> Iterator[str]:
    chance, count, slowest = random.Random(7), 0, 0.0
    end = monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while monotonic() < end:
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--no-attacks", action="store_true")
    asked = parser.parse_args()
    found = [] if asked.no_attacks else list(known_attacks())
    found += at_random(asked.seconds)
    for line in found:
        print(line)  # noqa: T201 a script
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
