"""Moves a second of bots on one core with the whole rule set, beside two anchors in the same run.

Run: python benchmarks/moves_per_second.py. Bots play the Herm café with 4 teams. boardgame.io's headless client, where
node and npm are there, carries games of the random bots: the same legal moves, state and changes, no rule to
compute. A Python toy plays a small game of 80 moves (4 teams, 10 rounds), changes everything in place and keeps no
rules. Rounds alternate, the best of each counts, and only the ratios mean anything.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

from kessessa import rules
from kessessa.decks.library import Library
from kessessa.rules.book import Book
from kessessa.rules.chance import below, shuffled
from kessessa.rules.codec import encode
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.simulate.games import POLICIES, play_game, seats, steps

HERE = Path(__file__).resolve().parent
ROUNDS, TEAMS, GAMES = 10, 4, 20
SCENARIO = "cafe-herm"
ANCHOR = "boardgame.io@0.50.2"
Job = Callable[[], int]


class Toy:
    """A small game, changed in place: legal moves, checks and dispatch, but no values, no causes, no rule set."""

    def __init__(self, seed: int) -> None:
        order, self.chance = shuffled(seed, range(20))
        self.events = list(order)
        self.questions = list(order)
        self.round = self.phase = self.moves = 0
        self.treasury, self.knowledge, self.proposal = 2000, 1, -1
        self.pillars = [5] * 5
        self.ballots: list[int] = []
        self.opened: list[int] = []
        self.ledger: list[tuple[int, str, int]] = []

    def _money(self, account: str, amount: int) -> None:
        self.treasury += amount
        self.ledger.append((self.round, account, amount))

    def _read(self, _value: int) -> None:
        self._money("event", self.events.pop() * 10 - 90)

    def _answer(self, value: int) -> None:
        self.knowledge += self.questions.pop() % 4 == value

    def _propose(self, value: int) -> None:
        self.proposal, self.ballots = value, []

    def _vote(self, value: int) -> None:
        self.ballots.append(value)
        if len(self.ballots) == TEAMS and sum(self.ballots) > TEAMS // 2:
            self.opened.append(self.proposal)
            self.pillars[self.proposal] = min(10, self.pillars[self.proposal] + 1)

    def _close(self, _value: int) -> None:
        self._money("dues", 60 - 20 * len(self.opened))
        self.round += 1

    _PHASES = (("read", 1), ("answer", 4), ("propose", 5), *[("vote", 2)] * TEAMS, ("close", 1))
    _DO = {"read": _read, "answer": _answer, "propose": _propose, "vote": _vote, "close": _close}  # noqa: RUF012  constant

    def _legal(self) -> list[tuple[str, int]]:
        name, values = self._PHASES[self.phase]
        return [(name, value) for value in range(values)]

    def _play(self, name: str, value: int) -> bool:
        wanted, values = self._PHASES[self.phase]
        if name != wanted or not 0 <= value < values:
            return False
        self._DO[name](self, value)
        self.phase = (self.phase + 1) % len(self._PHASES)
        return True

    def game(self) -> int:
        """Play at random to the end; return the number of moves."""
        while self.round < ROUNDS:
            moves = self._legal()
            drawn, self.chance = below(self.chance, len(moves))
            if not self._play(*moves[drawn]):
                raise SystemExit("the toy refused its own move")
            self.moves += 1
        return self.moves


def toys() -> int:
    return sum(Toy(seed).game() for seed in range(GAMES * 3))


def bots(book: Book, policy: str) -> Job:
    return lambda: sum(play_game(book, policy, TEAMS, "standard", seed).moves for seed in range(GAMES))


def parts(book: Book, policy: str) -> dict[str, Job]:
    """Return the parts of a bot's move, each over the same recorded games: legal, choose, play."""
    met = []
    for seed in range(GAMES):
        state = rules.start(book, seats(book.scenario, TEAMS), seed)
        for move, after in steps(state, POLICIES[policy], seed):
            met.append((state, rules.legal(state), move))
            state = after
    choose = POLICIES[policy].choose
    return {
        "legal": lambda: len([rules.legal(state) for state, _, _ in met]),
        "choose": lambda: len([choose(state, moves, 7) for state, moves, _ in met]),
        "play": lambda: len([rules.play(state, move) for state, _, move in met]),
    }


def measure(jobs: dict[str, Job], rounds: int = 7) -> dict[str, float]:
    """Return moves a second of each job: the best of alternating rounds, in this process's time."""
    best = dict.fromkeys(jobs, 0.0)
    for _ in range(rounds):
        for name, job in jobs.items():
            start = process_time()
            moves = job()
            best[name] = max(best[name], moves / (process_time() - start))
    return best


def recorded(book: Book) -> list[dict[str, object]]:
    """Return games of the random bots in plain values: the state at the start, legal moves, and what each move set."""
    games: list[dict[str, object]] = []
    for seed in range(GAMES):
        state = rules.start(book, seats(book.scenario, TEAMS), seed)
        start, moves = encode(state), []
        for _, after in steps(state, POLICIES["random"], seed):
            moves.append(
                {"legal": [encode(move) for move in rules.legal(state).every()], "changes": _set(state, after)}
            )
            state = after
        games.append({"start": start, "moves": moves, "end": encode(state.turn)})
    return games


def _set(before: State, after: State) -> list[tuple[str, bool, object]]:
    """Return the fields that a move set: what was added to a list, or the new value."""
    changes: list[tuple[str, bool, object]] = []
    for field in set(before.__match_args__) - {"book"}:
        old, new = getattr(before, field), getattr(after, field)
        added = isinstance(old, tuple) and len(new) > len(old) and new[: len(old)] == old
        if old != new:
            changes.append((field, added, encode(new[len(old) :] if added else new)))
    return changes


def boardgame_io(book: Book) -> float:
    """Return moves a second of boardgame.io's headless client, or 0 with a sentence where it cannot run."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        print("boardgame.io is left out: this machine has no node or no npm.")
        return 0.0
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(HERE / "boardgame_io.cjs", folder)
        Path(folder, "games.json").write_text(json.dumps(recorded(book)), encoding="utf-8")
        install = [npm, "install", "--no-audit", "--no-fund", "--silent", ANCHOR]
        try:
            subprocess.run(install, cwd=folder, check=True, capture_output=True, timeout=120)
            run = subprocess.run(
                [node, "boardgame_io.cjs"],
                cwd=folder,
                check=True,
                capture_output=True,
                text=True,
                timeout=120,
                env=os.environ | {"NODE_ENV": "production"},
            )
        except (subprocess.SubprocessError, OSError) as error:
            print(f"boardgame.io is left out: it could not be installed or run ({type(error).__name__}).")
            return 0.0
    return float(run.stdout)


def main() -> None:
    scenario = Library((HERE.parent,)).scenario(SCENARIO)
    if not isinstance(scenario, Scenario):
        raise SystemExit(f"{SCENARIO} cannot be played: try kessessa deck check")
    book = Book(scenario)
    anchor = boardgame_io(book)
    speeds = measure({"in place": toys} | {policy: bots(book, policy) for policy in POLICIES})
    in_place = speeds.pop("in place")
    print(f"{'':<24} {'moves/s':>9} {'of in place':>12} {'of boardgame.io':>16}")
    for name, speed in [("Python toy, in place", in_place), ("boardgame.io, headless", anchor), *speeds.items()]:
        if speed:
            beside = f"{speed / anchor:>15.1f}x" if anchor else f"{'-':>16}"
            print(f"{name:<24} {speed:>9,.0f} {speed / in_place:>11.2f}x {beside}")
    for policy in POLICIES:
        shares = {name: 1e6 / speed for name, speed in measure(parts(book, policy)).items()}
        told = ", ".join(f"{name} {micro:.1f} us" for name, micro in shares.items())
        print(f"where a move of {policy} goes: {told}")


if __name__ == "__main__":
    main()
