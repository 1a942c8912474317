"""The chapters in which the balance of a scenario is told: title, sentences, table. Neither text nor HTML yet."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import balance as words
from kessessa.language import euros, listed, pick
from kessessa.language.speech import Text
from kessessa.report.balance_naming import Naming
from kessessa.simulate.card_lines import OptionLine
from kessessa.simulate.crowd import Plan
from kessessa.simulate.findings import Findings, Judged, Line

IN_WORDS = ("money", "cooperative")
"""The ways to play whose rounds are told one by one; the others are in the JSON."""
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter. `heads` and `rows` make its table (none where empty); the first `left` columns hold words."""

    name: str
    title: str
    sentences: tuple[str, ...]
    heads: Row = ()
    rows: tuple[Row, ...] = ()
    left: int = 1


class _Writer:
    """Writes the chapters about one set of findings."""

    def __init__(self, found: Findings, naming: Naming) -> None:
        self.found = found
        self.naming = naming

    def words(self, *texts: Text) -> Row:
        return tuple(pick(text, self.naming.language) for text in texts)

    def say(self, text: Text, **slots: object) -> str:
        return pick(text, self.naming.language, **slots)

    def verdict(self) -> Chapter:
        naming, told = self.naming, self.found.verdict
        sentence = self.say(
            words.VERDICTS[told.answer],
            taught=naming.share(told.taught[0]),
            taught_range=naming.span(told.taught[1:]),
            profit=naming.share(told.profit[0]),
            profit_range=naming.span(told.profit[1:]),
        )
        if told.difference is None:
            return Chapter("verdict", self.say(words.VERDICT), (sentence,))
        ends = sorted(abs(round(end * 100)) for end in (told.difference.low, told.difference.high))
        points = abs(round(told.difference.difference * 100))
        apart = self.say(words.DIFFERENCE, n=points, low=ends[0], high=ends[1])
        sentences = (sentence,) if told.answer == "unclear" else (sentence, apart)
        return Chapter("verdict", self.say(words.VERDICT), sentences)

    def bounds(self) -> Chapter:
        heads = (*self.words(words.POLICY), "", *self.words(words.LIMIT, words.STATE, words.WORST))
        return Chapter("bounds", self.say(words.BOUNDS), (), heads, tuple(map(self._bound, self.found.bounds)), left=5)

    def _bound(self, judged: Judged) -> Row:
        naming = self.naming
        least, most = naming.share(judged.least), naming.share(judged.most)
        limit = self.say(words.BETWEEN, least=least, most=most) if judged.least else self.say(words.AT_MOST, most=most)
        return (
            naming.policy(judged.policy)
            if judged.policy != "pillar:"
            else self.say(words.POLICIES["pillar"], name="…"),
            self.say(words.MEASURES[judged.measure]),
            limit,
            self.say(words.STATES[judged.state]),
            "" if judged.worst is None else self._cell(judged.worst, judged.measure),
        )

    def _cell(self, line: Line, measure: str) -> str:
        share = line.win_share if measure == "wins" else line.three_share
        length = self.naming.length(line.length)
        return self.say(words.CELL, teams=line.teams, length=length, share=self.naming.share(share))

    def wins(self) -> Chapter:
        heads = self.words(
            words.POLICY, words.LENGTH, words.TEAMS, words.GAMES, words.WON, words.RANGE, words.THREE_STARS,
            words.DECISIONS, words.MINUTES,
        )  # fmt: skip
        rows = tuple(map(self._line, self.found.lines))
        return Chapter("wins", self.say(words.WINS), (self.say(words.WINS_LEAD),), heads, rows, left=2)

    def _line(self, line: Line) -> Row:
        naming = self.naming
        low, _, high = line.minutes
        return (
            naming.policy(line.policy),
            naming.length(line.length),
            str(line.teams),
            str(line.games),
            naming.share(line.win_share),
            naming.span(line.win_interval),
            naming.share(line.three_share),
            f"{line.decisions:.0f}",
            f"{low}-{high}",
        )

    def perils(self) -> Chapter:
        naming = self.naming
        rows: list[Row] = []
        for alarm in self.found.alarms:
            name = naming.policy(alarm.policy)
            warned = naming.decimal(alarm.mean_round) if alarm.games else "-"
            rows.append((name, self.say(words.ANNOUNCED), naming.share(alarm.share), "", warned, ""))
            rows += [
                (
                    name, naming.danger(item.danger), naming.share(item.share), naming.span(item.interval),
                    naming.decimal(item.mean_round), str(item.first_round),
                )
                for item in self.found.perils
                if item.policy == alarm.policy
            ]  # fmt: skip
        heads = self.words(words.POLICY, words.DANGER, words.LOST, words.RANGE, words.MEAN_ROUND, words.FIRST_ROUND)
        return Chapter("perils", self.say(words.PERILS), (), heads, tuple(rows), left=2)

    def cards(self) -> Chapter:
        naming = self.naming
        cards = [line for line in self.found.cards if line.kind != "question"]
        questions = [line for line in self.found.cards if line.kind == "question"]
        sentences = [self.say(words.CARDS_LEAD)]
        if questions:
            low, high = (naming.share(end(line.share for line in questions)) for end in (min, max))
            sentences.append(self.say(words.QUESTIONS, n=len(questions), low=low, high=high))
        unseen = [naming.card(line.kind, line.card) for line in self.found.cards if not line.games]
        if unseen:
            sentences.append(self.say(words.NEVER_SEEN, names=listed(unseen, naming.language)))
        rows = tuple(
            (
                self.say(words.KINDS[line.kind]), naming.card(line.kind, line.card), naming.share(line.share),
                *naming.points(line.effect),
            )
            for line in cards
        )  # fmt: skip
        heads = self.words(words.KIND, words.CARD, words.SEEN, words.WITH, words.WITHOUT, words.CHANGES, words.RANGE)
        return Chapter("cards", self.say(words.CARDS), tuple(sentences), heads, rows, left=2)

    def options(self) -> Chapter:
        marked = [self._named(line) for line in self.found.options if line.mark]
        told = self.say(words.MARKED, names="; ".join(marked)) if marked else self.say(words.NO_MARKS)
        heads = self.words(
            words.CARD, words.OPTION, words.CHOSEN, words.WITH, words.WITHOUT, words.CHANGES, words.RANGE, words.MARK
        )
        rows = tuple(map(self._option, self.found.options))
        return Chapter("options", self.say(words.OPTIONS), (self.say(words.OPTIONS_LEAD), told), heads, rows, left=2)

    def _named(self, line: OptionLine) -> str:
        mark = self.say(words.MARKS[line.mark])
        return f"{self.naming.card(line.kind, line.card)} / {self.naming.option(line.card, line.option)} ({mark})"

    def _option(self, line: OptionLine) -> Row:
        naming = self.naming
        return (
            naming.card(line.kind, line.card),
            naming.option(line.card, line.option),
            naming.share(line.chosen / line.offered) if line.offered else "-",
            *naming.points(line.effect),
            self.say(words.MARKS[line.mark]),
        )

    def gauges(self) -> Chapter:
        naming = self.naming
        still = [naming.gauge(item.gauge) for item in self.found.gauges if not item.moves]
        told = self.say(words.STILL, names=listed(still, naming.language)) if still else self.say(words.ALL_MOVE)
        rows = tuple((naming.gauge(item.gauge), naming.share(item.share)) for item in self.found.gauges)
        return Chapter("gauges", self.say(words.GAUGES), (told,), self.words(words.GAUGE, words.MOVES), rows)

    def seats(self) -> Chapter:
        decimal = self.naming.decimal
        rows = tuple(
            (str(seat.teams), str(seat.seat + 1), *map(decimal, (seat.led, seat.adopted, seat.right, seat.given)))
            for seat in self.found.seats
            if seat.teams > 1
        )
        heads = self.words(words.TEAMS, words.SEAT, words.LED, words.ADOPTED, words.RIGHT, words.GIVEN)
        return Chapter("seats", self.say(words.SEATS), (self.say(words.SEATS_LEAD),), heads, rows, left=0)

    def months(self) -> Chapter:
        naming = self.naming
        rows = tuple(
            (
                naming.policy(month.policy), naming.length(month.length), str(month.round), str(month.games),
                euros(round(month.treasury), naming.language), *map(naming.decimal, month.pillars),
            )
            for month in self.found.months
            if month.policy in IN_WORDS
        )  # fmt: skip
        gauges = (naming.gauge("treasury"), *(naming.gauge(pillar) for pillar in self.found.pillars))
        heads = (*self.words(words.POLICY, words.LENGTH, words.ROUND, words.GAMES), *gauges)
        return Chapter("months", self.say(words.MONTHS), (self.say(words.MONTHS_LEAD),), heads, rows, left=2)


def title(naming: Naming) -> str:
    """Return the title of it all."""
    return pick(words.TITLE, naming.language, title=pick(naming.scenario.title, naming.language))


def opening(found: Findings, plan: Plan, naming: Naming) -> tuple[str, ...]:
    """Return what is said first: how many games, which seeds, and whether that is all that was asked for."""
    language = naming.language
    about = pick(words.ABOUT, language, played=found.played, first=plan.seed, last=plan.seed + plan.games - 1)
    if found.played == found.planned:
        return (about,)
    return pick(words.PARTIAL, language, played=found.played, planned=found.planned), about


def chapters(found: Findings, naming: Naming) -> tuple[Chapter, ...]:
    """Return the chapters in the order in which they are read: the verdict first."""
    writer = _Writer(found, naming)
    return (
        writer.verdict(), writer.bounds(), writer.wins(), writer.perils(), writer.cards(), writer.options(),
        writer.gauges(), writer.seats(), writer.months(),
    )  # fmt: skip
