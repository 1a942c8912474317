"""The balance of a scenario as one HTML page that a teacher can read: words first, then charts, then tables."""

from __future__ import annotations

from kessessa.language import balance as words
from kessessa.language import euros, pick, signed
from kessessa.report.balance_chapters import Chapter, chapters, opening, title
from kessessa.report.balance_charts import Bar, Course, Difference, bars, courses, differences, sample
from kessessa.report.balance_naming import Naming
from kessessa.report.markup import NOTHING, Html, joined, page, paragraphs, section, style, table, tag
from kessessa.report.style import STYLE
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.simulate.crowd import Plan
from kessessa.simulate.findings import BOUNDS, WINS, Findings
from kessessa.simulate.statistics import Contrast, wilson

LOOKS = {"cooperative": "with-us", "money": "for-money", "random": "by-chance"}
"""The ways to play that are drawn, and how their lines look: told apart without colour."""
MOST_DIFFERENCES = 12
USUAL = "standard"
_OWN_STYLE = """
.band { fill: #e3f1f5; stroke: #155e7a; stroke-width: 1; stroke-dasharray: 3 3; }
.bar, .spot { fill: #1f5c46; }
.grid { stroke: #b9a77c; stroke-width: 1; }
figcaption { font-weight: bold; }
.whisker { stroke: #1b2a32; stroke-width: 2; }
.course-line { fill: none; stroke-width: 3; }
.with-us { stroke: #1f5c46; }
.for-money { stroke: #8a4b00; stroke-dasharray: 9 6; }
.by-chance { stroke: #44535a; stroke-dasharray: 2 5; }
.verdict { font-size: 1.25rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: .5rem 1.5rem; }
.plots figure { break-inside: avoid; }
td { font-variant-numeric: tabular-nums; }
"""


def as_page(found: Findings, plan: Plan, scenario: Scenario, language: str) -> str:
    """Return the page; cards bear their titles."""
    naming = Naming(scenario, language, titles=True)
    heading = title(naming)
    head = tag(
        "head", tag("meta", charset="utf-8"), tag("meta", name="viewport", content="width=device-width"),
        tag("title", heading), style(STYLE + _OWN_STYLE),
    )  # fmt: skip
    first, *others = chapters(found, naming)
    verdict = section(first.name, first.title, paragraphs(*first.sentences, class_="verdict"))
    drawn = {"wins": _wins(found, naming), "months": _months(found, naming), "options": _effects(found, naming)}
    rest = (_section(chapter, drawn.get(chapter.name, NOTHING)) for chapter in others)
    main = tag("main", tag("h1", heading), verdict, paragraphs(*opening(found, plan, naming)), *rest)
    return page(head, tag("body", main), language)


def _section(chapter: Chapter, chart: Html) -> Html:
    rows = table(chapter.title, chapter.heads, chapter.rows) if chapter.rows else NOTHING
    return section(chapter.name, chapter.title, paragraphs(*chapter.sentences), chart, rows)


def _figure(caption: str, drawing: Html) -> Html:
    return tag("figure", tag("figcaption", caption), drawing)


def _wins(found: Findings, naming: Naming) -> Html:
    """Draw each way to play over all its cells, with the bounds that it should keep to."""
    lines = []
    for policy in dict.fromkeys(line.policy for line in found.lines):
        its_own = [line for line in found.lines if line.policy == policy]
        wins, games = sum(line.wins for line in its_own), sum(line.games for line in its_own)
        bounds = next(
            ((least, most) for name, measure, least, most in BOUNDS if measure == WINS and policy.startswith(name)),
            None,
        )
        share, interval = wins / games, wilson(wins, games)
        lines.append(Bar(naming.policy(policy), naming.share(share), share, interval, bounds))
    told = pick(words.CHART_WINS, naming.language)
    return _figure(told, bars(told, lines))


def _effects(found: Findings, naming: Naming) -> Html:
    """Draw the cards and options that surely change the outcome, the strongest first."""
    cards = [(naming.card(line.kind, line.card), line.effect) for line in found.cards if line.kind != "question"]
    options = [
        (f"{naming.card(line.kind, line.card)} – {naming.option(line.card, line.option)}", line.effect)
        for line in found.options
    ]
    sure = [(name, effect) for name, effect in (*cards, *options) if effect is not None and _is_sure(effect)]
    sure.sort(key=lambda item: -abs(item[1].difference))
    if not sure:
        return NOTHING
    lines = [
        Difference(_short(name), signed(round(effect.difference * 100)), effect.difference, (effect.low, effect.high))
        for name, effect in sure[:MOST_DIFFERENCES]
    ]
    told = pick(words.CHART_EFFECTS, naming.language, n=len(lines))
    return _figure(told, differences(told, lines))


def _is_sure(effect: Contrast) -> bool:
    return effect.low > 0 or effect.high < 0


def _short(name: str, most: int = 40) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _months(found: Findings, naming: Naming) -> Html:
    """Draw treasury at every length, and each pillar at the usual one."""
    told = [policy for policy in LOOKS if any(month.policy == policy for month in found.months)]
    lengths = [length for length in LENGTHS if any(month.length == length for month in found.months)]
    if not told or not lengths:
        return NOTHING
    usual = USUAL if USUAL in lengths else lengths[0]
    figures = [_treasury(found, naming, told, length) for length in lengths]
    figures += [_pillar(found, naming, told, usual, at) for at in range(len(found.pillars))]
    legend = joined(tag("span", sample(LOOKS[policy]), f" {naming.policy(policy)}") for policy in told)
    return joined([tag("p", legend, class_="legend"), tag("div", *figures, class_="plots")])


def _treasury(found: Findings, naming: Naming, policies: list[str], length: str) -> Html:
    lines = [
        Course(LOOKS[policy], tuple(m.treasury for m in found.months if (m.policy, m.length) == (policy, length)))
        for policy in policies
    ]
    most = round(max((value for line in lines for value in line.values), default=0.0))
    caption = pick(words.CHART_MONEY, naming.language, length=naming.length(length))
    marks = ((0.0, euros(0, naming.language)), (float(most), euros(most, naming.language)))
    return _figure(caption, courses(caption, lines, marks))


def _pillar(found: Findings, naming: Naming, policies: list[str], length: str, at: int) -> Html:
    lines = [
        Course(LOOKS[policy], tuple(m.pillars[at] for m in found.months if (m.policy, m.length) == (policy, length)))
        for policy in policies
    ]
    name = naming.gauge(found.pillars[at])
    caption = pick(words.CHART_PILLAR, naming.language, name=name, length=naming.length(length))
    return _figure(caption, courses(caption, lines, ((0.0, "0"), (5.0, "5"), (10.0, "10"))))
