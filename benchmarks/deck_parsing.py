"""Reading and checking question decks, beside PyYAML's plain C load of the same bytes.

Run: python benchmarks/deck_parsing.py. Rounds alternate, the best of each counts, and only the
ratios mean anything: the aims are 0.40 for reading with places and 0.50 with everything checked.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import yaml

from kessessa.decks.questions import read_question_deck
from kessessa.decks.source import Limits
from kessessa.decks.yaml_reader import read_yaml

LIMITS = Limits(size=100_000_000, events=10_000_000, cards=100_000)
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


def best_of(rounds: int, *jobs: Callable[[], object]) -> list[float]:
    best = [float("inf")] * len(jobs)
    for _ in range(rounds):
        for index, job in enumerate(jobs):
            start = perf_counter()
            job()
            best[index] = min(best[index], perf_counter() - start)
    return best


def measure(path: Path, count: int, rounds: int) -> None:
    path.write_text(HEAD + "".join(QUESTION % (n, n, n) for n in range(count)), encoding="utf-8")
    data = path.read_bytes()
    if read_question_deck(data, "big.yaml", LIMITS)[1]:
        raise SystemExit("the generated deck has problems: nothing was measured")
    plain, read, checked = best_of(
        rounds,
        lambda: yaml.load(data, Loader=yaml.CLoader),  # noqa: S506 the anchor, on our own text
        lambda: read_yaml(data, "big.yaml", LIMITS),
        lambda: read_question_deck(data, "big.yaml", LIMITS),
    )
    print(f"{count:6d} questions, {len(data) // 1000} kB")
    print(f"  plain yaml C load      {plain * 1000:8.1f} ms  1.00")
    print(f"  read with places       {read * 1000:8.1f} ms  {read / plain:.2f}")
    print(f"  read and checked       {checked * 1000:8.1f} ms  {checked / plain:.2f}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder) / "deck.yaml", 1_000, rounds=7)
        measure(Path(folder) / "deck.yaml", 10_000, rounds=2)


if __name__ == "__main__":
    main()
