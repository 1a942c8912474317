"""Where a crowd of bots plays: in this process, over this computer's cores, or on a Dask cluster; progress and Ctrl+C.

What is played, and what its sums mean, lives in `simulate`.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import lru_cache

from kessessa.cli.arguments_balance import MOST_JOBS
from kessessa.rules.book import Book
from kessessa.rules.scenario import Scenario
from kessessa.simulate.crowd import Cell, Cells, Chunk, Plan, chunks, play_chunk, unplayed
from kessessa.simulate.tally import Tally

AHEAD = 4
"""Chunks waiting for each process, so that none stands idle while another is being asked for."""
BAR = 30

Played = tuple[Cell, Tally]


class NoClusterError(Exception):
    """The extra `cluster` is not installed (the text is empty), or the cluster cannot play (the text says why)."""


@lru_cache(maxsize=1)
def _book(packed: bytes) -> Book:
    return Book(pickle.loads(packed))  # noqa: S301  packed below, by ourselves


def play_packed(packed: bytes, chunk: Chunk) -> Played:
    """Play a chunk of a scenario that came as bytes; it is unpacked once a process."""
    return play_chunk(_book(packed), chunk)


def cores() -> int:
    """Return how many processes this computer runs at a time, of those that a pool may have."""
    here = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(here, MOST_JOBS)


def play_all(
    scenario: Scenario, plan: Plan, jobs: int, scheduler: str, tell: Callable[[int], None]
) -> tuple[Cells, bool]:
    """Play a plan's games and return their sums with whether they are all there: Ctrl+C or a lost cluster ends it.

    The chunks are added up in the plan's order, so that the same games give the same sums wherever they were played.
    `tell` hears how many games are done. Raises NoClusterError, and what `play_game` raises.
    """
    cells = unplayed(plan)
    whole = True
    try:
        with _stream(scenario, plan, jobs, scheduler) as played:
            for cell, tally in played:
                cells[cell].merge(tally)
                tell(tally.games)
    except KeyboardInterrupt:
        whole = False
    except NoClusterError:
        if not any(tally.games for tally in cells.values()):
            raise
        whole = False
    return cells, whole


@contextmanager
def _stream(scenario: Scenario, plan: Plan, jobs: int, scheduler: str) -> Iterator[Iterable[Played]]:
    if jobs <= 1 and not scheduler:
        book = Book(scenario)
        yield (play_chunk(book, chunk) for chunk in chunks(plan))
        return
    with _cluster(scheduler) if scheduler else _processes(jobs) as (executor, width):
        yield _handed_out(executor, pickle.dumps(scenario), chunks(plan), width * AHEAD)


def _handed_out(executor: Executor, packed: bytes, waiting: Iterator[Chunk], width: int) -> Iterator[Played]:
    """Yield what the chunks bring, in their order; never more than `width` of them are handed out."""
    under_way: deque[Future[Played]] = deque()
    for chunk in waiting:
        under_way.append(executor.submit(play_packed, packed, chunk))
        if len(under_way) >= width:
            yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()


@contextmanager
def _processes(jobs: int) -> Iterator[tuple[Executor, int]]:
    context = multiprocessing.get_context("spawn")  # the same on every system, and safe beside threads
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_the_parent)
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # inherited: Ctrl+C must not strike one that is starting
        try:
            for _ in range(jobs):
                executor.submit(_begin)
        finally:
            signal.signal(signal.SIGINT, before)
        yield executor, jobs
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _begin() -> None:
    """Do nothing: the first work that a process gets starts it."""


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _cluster(scheduler: str) -> Iterator[tuple[Executor, int]]:
    try:
        from distributed import Client, KilledWorker  # noqa: PLC0415  an extra, and slow to import
    except ImportError as error:
        raise NoClusterError from error
    logging.disable()  # distributed logs traces where a cluster goes away; this process logs nothing else
    try:
        with Client(scheduler, timeout="10s") as client:
            yield client.get_executor(), max(1, sum(client.nthreads().values()))
    except (OSError, ValueError, ImportError, CancelledError, KilledWorker) as error:
        raise NoClusterError(str(error) or type(error).__name__) from error
    finally:
        logging.disable(logging.NOTSET)


def progress(total: int, words: Callable[[int], str]) -> Callable[[int], None]:
    """Return what draws a bar on the error stream as games get done; it draws nothing where no person watches."""
    if not sys.stderr.isatty():
        return lambda _games: None
    done = 0

    def tell(games: int) -> None:
        nonlocal done
        done += games
        full = BAR * done // total
        line = f"[{'#' * full}{'.' * (BAR - full)}] {words(done)}"
        sys.stderr.write(f"\r{line}" if done < total else f"\r{' ' * len(line)}\r")
        sys.stderr.flush()

    return tell
