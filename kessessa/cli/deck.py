"""`kessessa deck ...`: hands over to the one module that does what was asked."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module

from kessessa.cli.desk import Desk


def run(desk: Desk, asked: Namespace) -> int:
    """Do it, and return the exit code."""
    code: int = import_module(f"kessessa.cli.deck_{asked.deck_command}").run(desk, asked)
    return code
