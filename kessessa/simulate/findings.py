"""What many games of a scenario show, as values: wins, length, dangers, gauges, seats, months, and the verdict.

Numbers only: the sentences are written where they are shown.
"""

from __future__ import annotations

from collections import Counter

from kessessa.rules.record import Record, record
from kessessa.rules.scenario import Scenario
from kessessa.simulate.card_lines import CardLine, OptionLine, card_lines, option_lines
from kessessa.simulate.crowd import Cells, Plan
from kessessa.simulate.games import PILLAR
from kessessa.simulate.statistics import Contrast, contrast, quantile, wilson
from kessessa.simulate.tally import Tally, merged

THREE_STARS = 3
WINS, THREE = "wins", "three-stars"
TAUGHT, PROFIT = "cooperative", "money"
BOUNDS = (
    ("random", WINS, 0.0, 0.15),
    (PROFIT, WINS, 0.0, 0.35),
    (PILLAR, WINS, 0.0, 0.35),
    (TAUGHT, WINS, 0.60, 0.90),
    (TAUGHT, THREE, 0.0, 0.35),
)
"""What a balanced scenario keeps to, at every length and number of teams: policy, measure, least and most share."""
INSIDE, DOUBTFUL, OUTSIDE, UNASKED = "inside", "doubtful", "outside", "unasked"
BETTER, WORSE, UNCLEAR = "better", "worse", "unclear"


@record
class Line(Record):
    """One cell: wins and three-star wins with 95 % intervals (shares from 0 to 1), and how long a game is.

    `stars` are games with none, one, two and three.
    `minutes` are the tenth, the middle and the ninetieth of a hundred games at a class's pace.
    """

    policy: str
    teams: int
    length: str
    games: int
    wins: int
    win_share: float
    win_interval: tuple[float, float]
    three_stars: int
    three_share: float
    three_interval: tuple[float, float]
    stars: tuple[int, int, int, int]
    decisions: float
    minutes: tuple[int, int, int]
    rounds: float


@record
class Peril(Record):
    """How often a policy loses to a danger, in which round on average, and at the earliest."""

    policy: str
    danger: str
    games: int
    share: float
    interval: tuple[float, float]
    mean_round: float
    first_round: int


@record
class Alarm(Record):
    """In how many games of a policy a danger was announced, and in which round at first, on average."""

    policy: str
    games: int
    share: float
    mean_round: float


@record
class Gauge(Record):
    """A pillar or a resource: the share of rounds after which it was not what it was before."""

    gauge: str
    share: float
    moves: bool


@record
class Seat(Record):
    """What one seat has to say, a game on average: rounds coordinated, proposals adopted, right answers, time given."""

    teams: int
    seat: int
    led: float
    adopted: float
    right: float
    given: float


@record
class Month(Record):
    """How the cooperative stands after a round, on average over the games that got there (0: at the founding)."""

    policy: str
    length: str
    round: int
    games: int
    treasury: float
    pillars: tuple[float, ...]


@record
class Judged(Record):
    """How a policy keeps to its bounds over its cells; `worst` is the cell farthest out (or nearest the edge)."""

    policy: str
    measure: str
    least: float
    most: float
    state: str
    worst: Line | None


@record
class Verdict(Record):
    """Whether playing as the scenario teaches does better than seeking profit: better, worse, unclear, unasked."""

    answer: str
    taught: tuple[float, float, float]
    profit: tuple[float, float, float]
    difference: Contrast | None


@record
class Findings(Record):
    """Everything. `played` of `planned` games; `pillars` names the numbers of each month, in order."""

    scenario: str
    planned: int
    played: int
    verdict: Verdict
    bounds: tuple[Judged, ...]
    lines: tuple[Line, ...]
    perils: tuple[Peril, ...]
    alarms: tuple[Alarm, ...]
    cards: tuple[CardLine, ...]
    options: tuple[OptionLine, ...]
    gauges: tuple[Gauge, ...]
    seats: tuple[Seat, ...]
    pillars: tuple[str, ...]
    months: tuple[Month, ...]


def findings(scenario: Scenario, plan: Plan, cells: Cells) -> Findings:
    """Return what the games played so far show."""
    played = {cell: tally for cell, tally in cells.items() if tally.games}
    lines = tuple(_line(policy, teams, length, tally) for (policy, teams, length), tally in played.items())
    by_policy = {name: merged(tally for cell, tally in played.items() if cell[0] == name) for name in plan.policies}
    told = {name: tally for name, tally in by_policy.items() if tally.games}
    return Findings(
        scenario.id,
        plan.games * len(plan.cells),
        sum(tally.games for tally in played.values()),
        _verdict(played, told),
        _judged(lines),
        lines,
        tuple(peril for name, tally in told.items() for peril in _perils(name, tally)),
        tuple(_alarm(name, tally) for name, tally in told.items()),
        card_lines(scenario, played),
        option_lines(scenario, played),
        _gauges(scenario, merged(played.values())),
        tuple(seat for teams in plan.teams for seat in _seats(teams, played)),
        tuple(pillar.id for pillar in scenario.pillars),
        tuple(month for name in told for length in plan.lengths for month in _months(name, length, played, scenario)),
    )


def _line(policy: str, teams: int, length: str, tally: Tally) -> Line:
    games, wins, three = tally.games, tally.wins, tally.stars[THREE_STARS]
    low, middle, high = (quantile(tally.minutes, part) for part in (0.1, 0.5, 0.9))
    settled = tally.plain["decisions"] + tally.plain["dilemmas"]
    return Line(
        policy, teams, length, games, wins, wins / games, wilson(wins, games), three, three / games,
        wilson(three, games), (tally.stars[0], tally.stars[1], tally.stars[2], three), settled / games,
        (low, middle, high), tally.plain["rounds"] / games,
    )  # fmt: skip


def _mean(counts: Counter[int]) -> float:
    return sum(value * count for value, count in counts.items()) / max(1, sum(counts.values()))


def _perils(policy: str, tally: Tally) -> list[Peril]:
    lost: dict[str, Counter[int]] = {}
    for (danger, number), count in sorted(tally.lost.items()):
        lost.setdefault(danger, Counter())[number] += count
    perils = []
    for danger, rounds in lost.items():
        games = sum(rounds.values())
        share, interval = games / tally.games, wilson(games, tally.games)
        perils.append(Peril(policy, danger, games, share, interval, _mean(rounds), min(rounds)))
    return perils


def _alarm(policy: str, tally: Tally) -> Alarm:
    games = sum(tally.warned.values())
    return Alarm(policy, games, games / tally.games, _mean(tally.warned))


def _gauges(scenario: Scenario, tally: Tally) -> tuple[Gauge, ...]:
    rounds = max(1, sum(count for number, count in tally.standing.items() if number))
    names = (*(pillar.id for pillar in scenario.pillars), *(resource.id for resource in scenario.resources))
    return tuple(Gauge(name, tally.moved[name] / rounds, bool(tally.moved[name])) for name in names)


def _seats(teams: int, cells: Cells) -> list[Seat]:
    tally = merged(tally for cell, tally in cells.items() if cell[1] == teams)
    games = max(1, tally.games)
    kinds = ("led", "adopted", "right", "given")
    return [Seat(teams, seat, *(tally.seats[kind, seat] / games for kind in kinds)) for seat in range(teams)]


def _months(policy: str, length: str, cells: Cells, scenario: Scenario) -> list[Month]:
    tally = merged(tally for cell, tally in cells.items() if cell[0] == policy and cell[2] == length)
    return [
        Month(
            policy, length, number, games, tally.money[number] / games,
            tuple(tally.pillars[number, at] / games for at in range(len(scenario.pillars))),
        )
        for number, games in sorted(tally.standing.items())
    ]  # fmt: skip


def _judged(lines: tuple[Line, ...]) -> tuple[Judged, ...]:
    judged = []
    for name, measure, least, most in BOUNDS:
        policies = dict.fromkeys(line.policy for line in lines if line.policy.startswith(name)) or {name: None}
        for policy in policies:
            its_own = [line for line in lines if line.policy == policy]
            judged.append(_judge(policy, measure, least, most, its_own))
    return tuple(judged)


def _judge(policy: str, measure: str, least: float, most: float, lines: list[Line]) -> Judged:
    if not lines:
        return Judged(policy, measure, least, most, UNASKED, None)

    def share(line: Line) -> float:
        return line.win_share if measure == WINS else line.three_share

    def out(line: Line) -> float:
        return max(share(line) - most, least - share(line) if least else -1.0)

    def surely_out(line: Line) -> bool:
        low, high = line.win_interval if measure == WINS else line.three_interval
        return low > most or high < least

    worst = max(lines, key=lambda line: (surely_out(line), out(line)))
    beyond = OUTSIDE if surely_out(worst) else DOUBTFUL
    return Judged(policy, measure, least, most, beyond if out(worst) > 0 else INSIDE, worst)


def _verdict(cells: Cells, by_policy: dict[str, Tally]) -> Verdict:
    """Compare the taught way to play with profit-seeking inside each number of teams and length."""
    taught, profit = by_policy.get(TAUGHT, Tally()), by_policy.get(PROFIT, Tally())
    strata = []
    for (policy, teams, length), tally in cells.items():
        rival = cells.get((PROFIT, teams, length))
        if policy == TAUGHT and rival is not None:
            strata.append((tally.games, tally.wins, rival.games, rival.wins))
    found = contrast(strata)
    if found is None:
        answer = UNASKED
    elif found.low > 0:
        answer = BETTER
    else:
        answer = WORSE if found.high < 0 else UNCLEAR
    return Verdict(answer, _pooled(taught), _pooled(profit), found)


def _pooled(tally: Tally) -> tuple[float, float, float]:
    """Return a share of wins with its interval."""
    share = tally.wins / tally.games if tally.games else 0.0
    return (share, *wilson(tally.wins, tally.games))
