"""What came of a game, as one plain object for programs and as lines for people. How good it was is scoring's word."""

from __future__ import annotations

from typing import Any

from kessessa.language import commands as words
from kessessa.language import counted, euros, month, pick
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Ended
from kessessa.scoring.frameworks import principle_of
from kessessa.scoring.scores import scores
from kessessa.session.record import fingerprint
from kessessa.session.table import Table


def result_of(seat: Table) -> dict[str, Any]:
    """Return what came of a game: the same object for the same game, however often it was stopped."""
    state, opening = seat.state, seat.opening
    turn = state.turn
    ending, stars = (turn.ending, turn.stars) if isinstance(turn, Ended) else ("", 0)
    return {
        "scenario": opening.scenario.id,
        "length": opening.length,
        "teams": len(opening.teams),
        "seed": opening.seed,
        "rounds": state.round,
        "moves": len(seat.history),
        "ending": ending,
        "stars": stars,
        "treasury": state.stock[state.book.treasury],
        "pillars": {pillar.id: value for pillar, value in zip(opening.scenario.pillars, state.pillars, strict=True)},
        "principles": {
            score.principle: {"known": score.known, "practised": score.practised} for score in scores(state)
        },
        "fingerprint": fingerprint(state),
    }


def as_lines(seat: Table, result: dict[str, Any], language: str) -> list[str]:
    """Return the same as sentences."""
    tale = seat.opening.scenario
    game = pick(
        words.GAME_OF,
        language,
        title=pick(tale.title, language),
        teams=counted(result["teams"], words.TEAMS_ONE, words.TEAMS_MANY, language),
        length=pick(words.LENGTHS[result["length"]], language),
        seed=result["seed"],
    )
    stars = pick(words.NO_STAR, language, ending=result["ending"])
    if result["stars"]:
        stars = counted(result["stars"], month.STARS_ONE, month.STARS_MANY, language)
    pillars = ", ".join(f"{pick(pillar.name, language)} {result['pillars'][pillar.id]}" for pillar in tale.pillars)
    treasury = f"{pick(seat.state.book.name_of('treasury'), language)} {euros(result['treasury'], language)}"
    long = pick(words.HOW_LONG, language, rounds=result["rounds"], moves=result["moves"])
    principles = [_principle_line(tale, name, score, language) for name, score in result["principles"].items()]
    return [game, long, f"{stars}.", f"{treasury}, {pillars}.", *principles, result["fingerprint"]]


def _principle_line(tale: Scenario, name: str, score: dict[str, int | None], language: str) -> str:
    known, practised = (_of_ten(score[kind], language) for kind in ("known", "practised"))
    found = principle_of(tale, name)
    title = pick(found.name, language) if found else name
    return pick(words.PRINCIPLE_LINE, language, name=title, known=known, practised=practised)


def _of_ten(score: int | None, language: str) -> str:
    return pick(words.NOT_SEEN, language) if score is None else f"{score}/10"
