"""Calling the program: in this process through the `run` fixture, or in one of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]

DEMO = ("demo", "cafe-herm", "--no-window", "--seed", "7", "--teams", "4", "--json")


def program(*typed: str, stdin: str = "") -> Ran:
    command = [sys.executable, "-m", "kessessa", *typed]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False)
    return Ran(done.returncode, done.stdout, done.stderr)
