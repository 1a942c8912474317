"""Cuts the journal of a bot session after every line and in the middle of every line, and resumes it by the command.

    python benchmarks/cut_sessions.py [--seed 7]

`resume --bots --json` must print, from each cut after the first line, what the uncut session printed.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import itertools
import os
import sys
import tempfile
from pathlib import Path

from kessessa.cli.main import main as kessessa


def said(*typed: str) -> tuple[int, str]:
    """Return the exit code of a command, and what it printed."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        code = kessessa(typed)
    return code, printed.getvalue()


def cuts(data: bytes) -> list[int]:
    """Return where to cut: the end of each line, one byte before it, and the middle of each line but the first."""
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    middles = [(before + after) // 2 for before, after in itertools.pairwise(ends)]
    return sorted({*ends, *(end - 1 for end in ends), *middles})


def main() -> int:
    """Cut everywhere, and print how many cuts did no harm."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", default="7")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["KESSESSA_HOME"] = home
        whole = said("demo", "cafe-herm", "--no-window", "--seed", asked.seed, "--teams", "4", "--json", "--keep")
        (journal,) = (Path(home) / "sessions").glob("*.jsonl")
        data = journal.read_bytes()
        places, wrong = cuts(data), 0
        for place in places:
            journal.write_bytes(data[:place])
            if said("resume", journal.stem, "--bots", "--json") != whole:
                wrong += 1
                print(f"cut at byte {place}: the end differs from the uncut session")
    print(f"{len(places) - wrong} of {len(places)} cuts did no harm")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
