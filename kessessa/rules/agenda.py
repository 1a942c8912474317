"""The table and its agenda: which matters come up, which are chosen, what happens to those left aside."""

from __future__ import annotations

from kessessa.rules.draft import Draft, first_fitting
from kessessa.rules.happenings import Adopted, Drawn, Worsened
from kessessa.rules.moves import SetAgenda
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import LENGTHS
from kessessa.rules.state import Decided, OnTable
from kessessa.rules.turns import NOBODY, Tabling

FULL_TABLE = 5


def lay_matters(draft: Draft) -> None:
    """Bring new matters to the table: the first three, then one a round, or two where it has run low."""
    least = draft.state.book.scenario.matters_at_start
    wanted = least if draft.state.round == 1 else 1
    laid = 0
    while (laid < wanted or len(draft.table) < least) and len(draft.table) < FULL_TABLE:
        if not _lay_one(draft):
            return
        laid += 1


def _lay_one(draft: Draft) -> bool:
    book = draft.state.book
    name = first_fitting(draft, draft.matters, book.matters)
    if not name:
        return False
    draft.matters = tuple(item for item in draft.matters if item != name)
    draft.table = (*draft.table, OnTable(name, book.matters[name].rounds))
    draft.happenings.append(Drawn("matter", name))
    return True


def open_table(draft: Draft) -> bool:
    """Ask for the agenda; False where nothing lies on the table."""
    if not draft.table:
        return False
    state = draft.state
    size = state.book.scenario.agenda[LENGTHS.index(state.length)]
    draft.turn = Tabling(min(size, len(draft.table)))
    return True


def set_agenda(draft: Draft, turn: Tabling, move: SetAgenda) -> Refusal | bool:
    """Take the agenda: as many different matters of the table as the round has room for."""
    known = {item.matter for item in draft.table}
    for name in move.matters:
        if name not in known:
            return Refusal("unknown", name)
    if len(set(move.matters)) != turn.size or len(move.matters) != turn.size:
        return Refusal("agenda-size", str(turn.size))
    draft.also["agenda"] = move.matters
    return True


def leave_aside(draft: Draft) -> tuple[str, ...]:
    """Let dilemmas that were not decided worsen, or decide themselves after their last round; return them."""
    state = draft.now()
    touched = []
    for item in state.table:
        if not item.left or item.matter in state.spared:
            continue
        touched.append(item.matter)
        card = state.book.matters[item.matter]
        draft.happenings.append(Worsened(item.matter))
        draft.apply(card.left, card.id, card.left_because)
        if item.left > 1:
            draft.table = tuple(
                OnTable(each.matter, each.left - 1) if each.matter == item.matter else each for each in draft.table
            )
        else:
            _by_default(draft, item.matter)
    draft.also["spared"] = ()
    return tuple(touched)


def _by_default(draft: Draft, name: str) -> None:
    state = draft.state
    card = state.book.matters[name]
    way = state.book.ways[name][card.default]
    draft.table = tuple(item for item in draft.table if item.matter != name)
    draft.carry_out(way, name)
    made = Decided(state.round, "matter", name, way.id, "default", NOBODY, (), (), lot=False)
    draft.also["decided"] = (*draft.also.get("decided", draft.state.decided), made)
    draft.happenings.append(Adopted(name, way.id, "default"))
