"""Kills bot sessions at random moments (SIGKILL) and checks that resuming them loses at most the move in flight.

    python benchmarks/kill_sessions.py [--kills 200] [--seed 1]

A player that depends on seed and place alone plays one session after another in a program of its own, which says each
move once it is on the disk. It is killed, started again on the same journal, and so on until the game ends. Each
session's last state must be, bit for bit, the one of the same session played without a kill.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kessessa import rules
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Ended
from kessessa.session.record import Opening, fingerprint
from kessessa.session.table import Table
from kessessa.storage.clock import SystemClock
from kessessa.storage.sessions import Shelf

TESTS = Path(__file__).resolve().parents[1] / "tests"


def throw(seed: int, place: int, sides: int) -> int:
    digest = hashlib.sha256(f"{seed}/{place}".encode()).digest()
    return int.from_bytes(digest[:8]) % sides


def opening(seed: int) -> Opening:
    """Return a game of the tests' small scenario, which uses every word of the rules."""
    sys.path.insert(0, str(TESTS / "rules"))
    from tiny import seats, tiny  # noqa: PLC0415  found only with the path above

    scenario: Scenario = tiny()
    return Opening(scenario, seats(1 + seed % 6), seed, "long")


def step(table: Table, seed: int) -> None:
    """Play the move that seed and place choose."""
    place = len(table.history)
    moves = rules.legal(table.state).every()
    if isinstance(table.play(moves[throw(seed, place, len(moves))]), Refusal):
        raise SystemExit("the player chose a move that is not legal")


def over(table: Table) -> bool:
    return isinstance(table.state.turn, Ended)


def play(folder: Path, seed: int) -> None:
    """Begin or resume the session of a folder and play it to its end, saying each move that is on the disk."""
    shelf = Shelf(folder, SystemClock())
    waiting = shelf.sessions()
    with shelf.resume(waiting[0].name) if waiting else shelf.begin(opening(seed)) as sitting:
        print(len(sitting.table.history), *(notice.code for notice in sitting.notices), flush=True)
        while not over(sitting.table):
            step(sitting.table, seed)
            print(len(sitting.table.history), flush=True)


def uninterrupted(seed: int) -> tuple[str, int]:
    table = Table(opening(seed))
    while not over(table):
        step(table, seed)
    return fingerprint(table.state), len(table.history)


def run_once(folder: Path, seed: int, kill_after: int, pause: float) -> tuple[int, int, int]:
    """Play until so many moves were said (-1: not even the beginning), wait `pause` seconds and kill.

    Returns the moves found on resuming, those said before the kill (-1 where none was), and the exit code.
    """
    command = [sys.executable, __file__, "--play", str(folder), "--seed", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as player:
        assert player.stdout is not None  # noqa: S101  a pipe was asked for
        resumed = said = -1
        if kill_after < 0:
            time.sleep(pause)
            player.kill()
        for count, line in enumerate(player.stdout):
            said = int(line.split()[0])
            resumed = said if count == 0 else resumed
            if count >= kill_after >= 0:
                time.sleep(pause)
                player.kill()
                break
        left = player.stdout.read().split("\n")[:-1]  # what was said between the decision and the kill
        said = int(left[-1].split()[0]) if left else said
    return resumed, said, player.wait()


def moment(seed: int, kill: int, most: int) -> tuple[int, float]:
    """Return when to kill: after so many moves and up to 3 ms more, or (one in eight) while the program starts."""
    if throw(seed, kill + 2000, 8) == 0:
        return -1, throw(seed, kill + 3000, 300_000) / 1e6
    return throw(seed, kill, most), throw(seed, kill + 1000, 3000) / 1e6


def session(folder: Path, seed: int, kills: int) -> tuple[int, list[str]]:
    """Play one session with up to so many kills; return how many there were, and what went wrong."""
    wanted, moves = uninterrupted(seed)
    done, said, code, wrong = 0, 0, -1, []
    while code != 0:
        after, pause = moment(seed, done, 2 * moves // (kills + 1) + 1) if done < kills else (moves, 0.0)
        resumed, now, code = run_once(folder, seed, after, pause)
        if now >= 0 and resumed not in {said, said + 1}:
            wrong.append(f"seed {seed}: {said} moves were on the disk, {resumed} came back")
        said = max(said, now)
        done += code != 0
        if code > 0:
            return done, [*wrong, f"seed {seed}: the program ended with {code}"]
    ((info),) = Shelf(folder, SystemClock()).sessions()
    with Shelf(folder, SystemClock()).resume(info.name) as sitting:
        if fingerprint(sitting.table.state) != wanted:
            wrong.append(f"seed {seed}: the end differs from the uninterrupted session")
    return done, wrong


def main() -> int:
    """Kill as often as asked and print how many kills did no harm."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--play", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.play is not None:
        play(asked.play, asked.seed)
        return 0
    done, wrong, seed = 0, [], asked.seed
    while done < asked.kills:
        with tempfile.TemporaryDirectory() as folder:
            kills, problems = session(Path(folder), seed, min(12, asked.kills - done))
        done, seed = done + kills, seed + 1
        wrong += problems
        print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{done - len(wrong)} of {done} kills did no harm, in {seed - asked.seed} sessions")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
