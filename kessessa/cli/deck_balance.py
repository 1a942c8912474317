"""`kessessa deck balance SCENARIO`: bots play a scenario thousands of times, and what that shows is told."""

from __future__ import annotations

import json
from argparse import Namespace
from concurrent.futures.process import BrokenProcessPool

from kessessa.cli.desk import FINE, INTERRUPTED, PROBLEMS, Desk, PlainProblemError
from kessessa.cli.scenarios import find_scenario
from kessessa.cli.spreading import NoClusterError, cores, play_all, progress
from kessessa.language import balance as words
from kessessa.language import commands, pick
from kessessa.report.balance_plain import as_plain
from kessessa.report.balance_text import as_lines
from kessessa.rules.scenario import Scenario
from kessessa.simulate.crowd import Cells, Plan
from kessessa.simulate.findings import Findings, findings
from kessessa.simulate.games import StuckError, policies_of


def run(desk: Desk, asked: Namespace) -> int:
    """Play, tell what was found, and return the exit code; what Ctrl+C leaves undone is said first."""
    scenario = find_scenario(desk, asked.scenario)
    plan = plan_of(scenario, asked)
    cells, whole = _play(desk, scenario, plan, asked)
    if not whole:
        desk.complain("", pick(commands.STOPPED, desk.language))
    found = findings(scenario, plan, cells)
    if not found.played:
        return INTERRUPTED
    if asked.json:
        desk.line(json.dumps(as_plain(found, plan), ensure_ascii=False, indent=1))
    else:
        for line in as_lines(found, plan, scenario, desk.language):
            desk.line(line)
    code = FINE if whole else INTERRUPTED
    if asked.html is not None and not _write_page(desk, scenario, plan, found, asked):
        return PROBLEMS
    return code


def plan_of(scenario: Scenario, asked: Namespace) -> Plan:
    """Return which games were asked for."""
    policies = tuple(name for name in policies_of(scenario) if name.partition(":")[0] in asked.policies)
    return Plan(policies, tuple(sorted(map(int, asked.teams))), asked.lengths, asked.games, asked.seed)


def _play(desk: Desk, scenario: Scenario, plan: Plan, asked: Namespace) -> tuple[Cells, bool]:
    total = plan.games * len(plan.cells)
    tell = progress(total, lambda done: pick(words.DONE_OF, desk.language, done=done, total=total))
    try:
        return play_all(scenario, plan, asked.jobs or cores(), asked.scheduler, tell)
    except StuckError as error:
        raise PlainProblemError(pick(commands.STUCK, desk.language, words=error)) from error
    except NoClusterError as error:
        text = words.CLUSTER_FAILS if str(error) else words.NO_CLUSTER
        raise PlainProblemError(pick(text, desk.language, address=asked.scheduler, words=error)) from error
    except BrokenProcessPool as error:
        raise PlainProblemError(pick(words.LOST_PROCESS, desk.language, words=type(error).__name__)) from error


def _write_page(desk: Desk, scenario: Scenario, plan: Plan, found: Findings, asked: Namespace) -> bool:
    from kessessa.report.balance_page import as_page  # noqa: PLC0415  only where a page is asked for

    try:
        asked.html.write_text(as_page(found, plan, scenario, desk.language), encoding="utf-8")
    except OSError as error:
        desk.complain(pick(words.PAGE_FAILED, desk.language, path=asked.html, words=error.strerror or error))
        return False
    desk.complain(pick(words.PAGE_WRITTEN, desk.language, path=asked.html))
    return True
