"""Work, accounts, alerts, the general assembly and the ending, as plain lines."""

from __future__ import annotations

from kessessa.language import counted, decimal, euros, month, pick, signed_euros, table, things
from kessessa.language import round as said
from kessessa.rules import endings
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts, Alert, Assembly, Ended, Working
from kessessa.scoring.reports import financial, moral
from kessessa.session import wording
from kessessa.terminal.naming import changes, team_name


def working(state: State, turn: Working, language: str) -> list[str]:
    """Tell whose time is being given, and how much of it is left."""
    left = turn.tokens[turn.team]
    text = month.PLACES_ONE if left == 1 else month.PLACES_MANY
    return [f"{pick(said.WORK, language)}. {pick(text, language, team=team_name(state, turn.team, language), n=left)}."]


def accounts(state: State, turn: Accounts, language: str) -> list[str]:
    """Tell the month's money by source, then what moved and what needs a look."""
    book = state.book
    lines = [pick(said.ACCOUNTS, language), f"{pick(month.COMES_IN, language)} :"]
    lines += [f"{wording.account_name(book, name, language)} : {euros(money, language)}" for name, money in turn.income]
    lines.append(f"{pick(month.GOES_OUT, language)} :")
    lines += [
        f"{wording.account_name(book, name, language)} : {signed_euros(-money, language)}"
        for name, money in turn.charges
    ]
    before, after = euros(turn.before, language), euros(turn.after, language)
    lines.append(
        pick(table.FROM_TO, language, name=pick(things.TREASURY, language), before=before, after=after),
    )
    lines += [pick(text, language) for text in turn.later]
    lines += changes(state, tuple(item for item in turn.changes if item.target in book.pillar_at), language)
    lines += [
        pick(text, language, names=", ".join(_title(state, name, language) for name in names))
        for text, names in (
            (table.COMPLETED, turn.completed),
            (month.UNSTAFFED, turn.unstaffed),
            (table.WORSENED, turn.dilemmas),
        )
        if names
    ]
    if turn.joined:
        lines.append(pick(month.NEW_MEMBERS, language, n=f"{turn.joined:+d}".replace("-", "\u2212")))
    return lines


def _title(state: State, name: str, language: str) -> str:
    return wording.title_of(state.book, name, language) or name


def alert(state: State, turn: Alert, language: str) -> list[str]:
    """Tell each danger, and what can be done about it."""
    known = {danger.id: danger for danger in endings.dangers(state)}
    lines = [pick(month.ALERT_CHIP, language, unit=pick(state.book.scenario.round_name, language))]
    for name in turn.dangers:
        danger = known[name]
        lines += [pick(danger.title, language), pick(danger.warning, language), pick(danger.advice, language)]
    return lines


def assembly(state: State, turn: Assembly, language: str) -> list[str]:
    """Tell the general assembly: the reports, then the vote on the surplus."""
    lines = [pick(month.ASSEMBLY, language)]
    if turn.stage == "financial":
        text = month.SURPLUS if turn.surplus > 0 else month.LOSS
        return [*lines, f"{pick(text, language)} : {euros(abs(turn.surplus), language)}", *_money(state, language)]
    if turn.stage == "moral":
        return [*lines, *_moral(state, language)]
    return [*lines, *_surplus(state, turn, language)]


def _money(state: State, language: str) -> list[str]:
    """Return where the session's money came from and where it went, by account."""
    report = financial(state)
    lines = []
    for title, sums in ((month.WHERE_FROM, report.income), (month.WHERE_TO, report.charges)):
        lines.append(f"{pick(title, language)} :")
        lines += [
            f"{wording.account_name(state.book, name, language)} : {euros(sum_, language)}" for name, sum_ in sums
        ]
    if report.invested:
        lines.append(pick(month.INVESTED, language, sum=euros(report.invested, language)))
    if report.largest:
        who = wording.account_name(state.book, report.largest, language)
        lines.append(pick(month.LARGEST, language, n=decimal(report.share, language), who=who))
    return lines


def _moral(state: State, language: str) -> list[str]:
    """Return what became of each pillar, and the decision made while it moved most."""
    lines = []
    for item in moral(state):
        name = pick(state.book.name_of(item.pillar), language)
        line = pick(table.FROM_TO, language, name=name, before=item.before, after=item.after)
        if item.decision:
            title = wording.title_of(state.book, item.decision.matter, language)
            when = pick(state.book.scenario.round_name, language)
            line = f"{line} {pick(table.MOVED_MOST, language, name=when, n=item.round, title=title)}"
        lines.append(line)
    return lines


def _surplus(state: State, turn: Assembly, language: str) -> list[str]:
    lines = [pick(month.SPLIT_TITLE, language, sum=euros(turn.surplus, language))]
    if turn.stage == "split":
        lines += [pick(state.book.scenario.form.law, language)]
        lines += [f"{pick(month.COMMON, language)} : {pick(state.book.scenario.surplus_project, language)}"]
        if turn.tries:
            lines.append(pick(month.REFUSED_ONCE, language))
        return lines
    parts = zip((month.RESERVES, month.RETURN, month.COMMON), turn.split, strict=True)
    lines += [f"{pick(text, language)} : {part} %" for text, part in parts]
    if turn.stage == "resolve":
        lines.append(pick(table.NOW_VOTING, language, team=team_name(state, turn.team, language)))
    else:
        lines.append(pick(month.ADOPTED if turn.adopted else month.REFUSED, language))
    return lines


def ended(state: State, turn: Ended, language: str) -> list[str]:
    """Tell how the game ended."""
    tale = state.book.scenario
    if turn.stars:
        return [pick(tale.win, language), counted(turn.stars, month.STARS_ONE, month.STARS_MANY, language)]
    known = {danger.id: danger for danger in endings.dangers(state)}
    why = pick(known[turn.ending].ending, language) if turn.ending in known else pick(month.REAL_ONES_TOO, language)
    return [pick(tale.lose, language), why]
