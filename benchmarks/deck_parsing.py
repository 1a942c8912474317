"""Reading and checking question decks, beside PyYAML's plain C load of the same bytes.

Run: python benchmarks/deck_parsing.py. Rounds alternate, processor time counts, the best of each, and only ratios
mean anything. Aims, of the plain load of 10,000 questions: 0.40 of its time and 0.65 of its memory with everything
checked; at most 12 times the time of 1,000 questions; at most 1.5 times slower with a tenth of the cards bad; 0.04
where the same bytes were checked before. Memory is how much the highest use of a process of its own rose.
"""

import gc
import multiprocessing
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

import yaml

from kessessa.decks.kept_decks import KeptDecks
from kessessa.decks.questions import read_question_deck
from kessessa.decks.source import Limits
from kessessa.decks.yaml_reader import read_yaml

LIMITS = Limits(size=100_000_000, events=10_000_000, cards=100_000, problems=100_000)
KEPT = KeptDecks(Path(tempfile.gettempdir()) / f"kessessa-kept-{os.getpid()}", "benchmark")
HEAD = """\
kessessa: 1
deck: big
language: fr
title: {fr: Un grand jeu, en: A big deck}
licence: CC-BY-SA-4.0
authors: [PLOUCS]
cards:
"""
QUESTION = """\
  - id: question-%d
    question: {fr: "Combien de voix a un membre qui a %d parts ?", en: "How many votes, with %d?"}
    level: 2
    principles: [democratic-control]
    options:
      - right: {fr: Une, en: One}
      - wrong: {fr: Dix, en: Ten}
        because: {fr: "Ça, c'est une société par actions.", en: That is a limited company.}
      - wrong: {fr: Aucune, en: None at all}
        because: {fr: Tous les membres votent., en: Every member votes.}
    explain: {fr: "Une personne, une voix.", en: "One person, one vote."}
    source: {title: Loi de 1947, url: "https://example.org/loi", year: 1947}
"""
BAD = (
    ("level: 2", "level: easy"),
    ("principles: [democratic-control]", "principles: [democratic-controll]"),
    ("    explain:", "    explian:"),
    ("      - right: {fr: Une, en: One}", "      - wrong: {fr: Une, en: One}"),
    ("year: 1947", "year: then"),
)
EVERY = 10


def deck(count: int, *, bad: bool = False) -> bytes:
    cards = []
    for number in range(count):
        card = QUESTION % (number, number, number)
        if bad and number % EVERY == 0:
            card = card.replace(*BAD[number // EVERY % len(BAD)])
        cards.append(card)
    return (HEAD + "".join(cards)).encode()


def plain(data: bytes) -> object:
    return yaml.load(data, Loader=yaml.CLoader)  # noqa: S506 the anchor, on our own text


def read(data: bytes) -> object:
    return read_yaml(data, "big.yaml", LIMITS)


def checked(data: bytes) -> object:
    return read_question_deck(data, "big.yaml", LIMITS, explained=frozenset())


def warm(data: bytes) -> object:
    """Check a deck that was checked before: what was kept is read again."""
    return KEPT.read(data, "big.yaml", LIMITS, explained=frozenset())


def best_of(rounds: int, *jobs: tuple[Callable[[bytes], object], bytes]) -> list[float]:
    best = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for index, (job, data) in enumerate(jobs):
            gc.collect()
            start = process_time()
            job(data)
            best[index] = min(best[index], process_time() - start)
    return best


def rise(job: Callable[[bytes], object], count: int) -> int:
    """Return by how many kilobytes the highest use of memory rises while a deck is read."""
    data = deck(count)
    job(deck(10))
    before = highest()
    kept = job(data)
    after = highest()
    del kept
    return after - before


def highest() -> int:
    """Return the most memory that this process has held, in kilobytes (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0])


def apart(job: Callable[[bytes], object], count: int) -> int:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(rise, (job, count))


def line(words: str, value: str, ratio: float, aim: str = "") -> None:
    print(f"  {words:32s} {value:>10s}  {ratio:6.2f}  {aim}")


def main() -> None:
    small, large, broken = deck(1_000), deck(10_000), deck(10_000, bad=True)
    if read_question_deck(small, "big.yaml", LIMITS, explained=frozenset())[1]:
        raise SystemExit("the generated deck has problems: nothing was measured")
    first = best_of(5, (plain, small), (checked, small))
    jobs = ((plain, large), (read, large), (checked, large), (checked, broken), (warm, large), (warm, broken))
    loaded, places, fine, bad, again, again_bad = best_of(3, *jobs)
    print(f"10,000 questions, {len(large) // 1000} kB                           of plain   aim")
    line("plain yaml C load", f"{loaded * 1000:.0f} ms", 1.0)
    line("read with places", f"{places * 1000:.0f} ms", places / loaded)
    line("read and checked", f"{fine * 1000:.0f} ms", fine / loaded, "0.40")
    line("the same of 1,000", f"{first[1] * 1000:.0f} ms", first[1] / first[0])
    line("10,000 beside 1,000", "", fine / first[1], "12")
    line("a tenth of the cards bad", f"{bad * 1000:.0f} ms", bad / fine, "1.5 of all good")
    line("checked before", f"{again * 1000:.0f} ms", again / loaded, "0.04")
    line("a tenth bad, checked before", f"{again_bad * 1000:.0f} ms", again_bad / loaded, "0.04")
    memory = [apart(job, 10_000) / 1024 for job in (plain, checked)]
    line("memory of the plain load", f"{memory[0]:.0f} MB", 1.0)
    line("memory, read and checked", f"{memory[1]:.0f} MB", memory[1] / memory[0], "0.65")


if __name__ == "__main__":
    try:
        main()
    finally:
        shutil.rmtree(KEPT.folder, ignore_errors=True)
