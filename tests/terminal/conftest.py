"""Lets these tests use the small scenario of the rules' tests."""

from __future__ import annotations

import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "rules"), str(TESTS / "terminal")]
