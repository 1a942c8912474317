"""The page of a report: whole, tagged for every reader, true to the session, and safe whatever the cards say."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reported import Element, about, by_bots, by_dice, chapter, played_on, read, replayed, shipped

from kessessa import rules
from kessessa.language import euros, pick
from kessessa.language import report as words
from kessessa.report.page import page
from kessessa.rules import answers
from kessessa.rules.assembly import SURPLUS
from kessessa.rules.cards import Discuss
from kessessa.rules.conditions import holds
from kessessa.rules.moves import Vote
from kessessa.rules.turns import Ended, Meeting
from kessessa.scoring.answered import missed
from kessessa.scoring.evidence import evidence
from kessessa.scoring.frameworks import PRINCIPLES, of_framework
from kessessa.scoring.moments import what_ifs
from kessessa.scoring.scores import scores
from kessessa.session.debrief import word_note
from kessessa.session.record import Opening, Played
from kessessa.session.table import Table
from kessessa.session.wording import answer_words
from kessessa.simulate.games import seats

LANGUAGES = ("fr", "en")
HOSTILE = "</h1><script>alert(\"1\")</script><img src=x onerror='go()'>&lt;{0}{name}%s"


def checked(top: Element, language: str) -> None:
    """Check what every page must have, whoever reads it and with what."""
    assert top.given == {"lang": language}
    assert len(top.all("h1")) == len(top.all("main")) == len(top.all("title")) == 1
    levels = [int(head.name[1]) for head in top.all("h1", "h2", "h3", "h4")]
    assert all(later <= level + 1 for level, later in pairwise(levels)), levels
    for table in top.all("table"):
        assert len(table.all("caption")) == 1
        assert {head.given["scope"] for head in table.all("thead")[0].all("th")} == {"col"}
        wide = len(table.all("thead")[0].all("th"))
        for row in [row for part in table.all("tbody", "tfoot") for row in part.all("tr")]:
            cells = [item for item in row.inside if isinstance(item, Element)]
            assert [cell.name for cell in cells] == ["th"] + ["td"] * (wide - 1)
            assert cells[0].given["scope"] == "row"
    names = [item.given["id"] for item in top.all() if "id" in item.given]
    assert len(set(names)) == len(names)
    links = [link.given["href"] for link in top.all("a")]
    assert all(link.startswith(("https://", "http://")) or link.removeprefix("#") in names for link in links)
    assert not any(item.text.strip() == "" for item in top.all("p", "li", "h2", "h3", "h4", "caption"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_whole_tagged_and_needs_no_network(language: str) -> None:
    written = page(about(by_bots(), language))
    top = read(written)
    checked(top, language)
    assert written.startswith("<!DOCTYPE html>\n")
    assert not top.all("script", "link", "img", "iframe", "object")
    assert "url(" not in written
    assert "@import" not in written
    (rules_of_style,) = top.all("style")
    assert "@page { size: A4;" in rules_of_style.text
    assert "@media print" in rules_of_style.text


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 50), st.integers(1, 6), st.sampled_from((0, 1, 9, 40, 90, 10_000)), st.sampled_from(LANGUAGES))
def test_every_session_makes_a_whole_page_wherever_it_stands(seed: int, teams: int, moves: int, language: str) -> None:
    table = by_dice(seed, teams, moves)
    top = read(page(about(table, language)))
    checked(top, language)
    over = isinstance(table.state.turn, Ended)
    assert bool(chapter(top, "summary").all("dl")[0].all("dd"))
    assert (pick(words.COMPUTED, language) in top.text.replace("\u00a0", " ")) == (over and bool(table.state.decided))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_session_gives_the_same_page(language: str) -> None:
    assert page(about(by_bots(3), language)) == page(about(by_bots(3), language))
    assert page(about(by_bots(3), language)) != page(about(by_bots(4), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_radar_has_a_table_of_its_seven_lines(language: str) -> None:
    table = by_bots()
    part = chapter(read(page(about(table, language))), "principles")
    found = {score.principle: score for score in scores(table.state)}
    seven, law = (item.all("tbody")[0].all("tr") for item in part.all("table"))
    for principle, row in zip(
        [*of_framework(table.opening.scenario, "cooperative"), *of_framework(table.opening.scenario, "law-2014")],
        [*seven, *law],
        strict=True,
    ):
        name, known, practised = (cell.text for cell in row.all("th", "td"))
        assert pick(principle.name, language) in name
        for said, value in ((known, found[principle.id].known), (practised, found[principle.id].practised)):
            assert said == str(value) if value is not None else not said.isdecimal()
    drawing = next(item for item in part.all("svg") if item.given.get("role") == "img")
    assert pick(words.RADAR, language)[:30] in drawing.given["aria-label"].replace("\u00a0", " ")
    assert all(
        pick(principle.short, language) in drawing.text
        for principle in of_framework(table.opening.scenario, "cooperative")
    )


def test_the_radar_tells_its_outlines_apart_without_colour() -> None:
    table = by_bots()
    seven = scores(table.state)[:7]
    part = chapter(read(page(about(table))), "principles")
    drawing = next(item for item in part.all("svg") if item.given.get("role") == "img")
    assert len(drawing.all("circle")) == sum(score.known is not None for score in seven)
    assert len(drawing.all("rect")) == sum(score.practised is not None for score in seven)
    dashed = {line.given["stroke"] for line in drawing.all("line") if "stroke-dasharray" in line.given}
    solid = {line.given["stroke"] for line in drawing.all("line") if "stroke-dasharray" not in line.given}
    assert dashed
    assert not dashed & solid


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_principle_lists_its_evidence(language: str) -> None:
    table = by_bots()
    part = chapter(read(page(about(table, language))), "evidence")
    assert [head.text for head in part.all("h3")] == [pick(principle.name, language) for principle in PRINCIPLES]
    rows = sum(len(item.all("tr")) for item in part.all("tbody"))
    assert rows == len(evidence(table.state))


@pytest.mark.parametrize("table", [by_bots(), by_dice(5, 3), by_dice(8, 4)])
def test_every_decision_tells_what_was_chosen_and_its_what_ifs(table: Table) -> None:
    part = chapter(read(page(about(table))), "story")
    book = table.state.book
    told = [item for item in part.all("article") if item.given["class"] == "matter"]
    made = [item for item in table.state.decided if item.kind == "matter"]
    history = [(step.before, step.move) for step in table.history]
    others = list(what_ifs(history, table.state))
    assert len(told) == len(made)
    assert others
    for article, item in zip(told, made, strict=True):
        assert pick(book.matters[item.matter].title, "fr") in article.text
        assert f"Choix\u00a0: {pick(book.ways[item.matter][item.way].do, 'fr')}" in article.text
        mine = [other.other for other in others if (other.round, other.matter) == (item.round, item.matter)]
        shown = [line.text for line in article.all("p") if line.given.get("class") == "if"]
        assert len(shown) == len(mine)
        assert all(pick(book.ways[item.matter][way].do, "fr") in line for way, line in zip(mine, shown, strict=True))


def test_an_unfinished_session_says_so_and_guesses_no_end() -> None:
    table = by_dice(5, 3, 60)
    assert not isinstance(table.state.turn, Ended)
    top = read(page(about(table, "en")))
    assert "The game is not over" in chapter(top, "summary").text
    assert pick(words.WHAT_IFS_LATER, "en") in chapter(top, "story").text
    assert not [line for line in top.all("p") if line.given.get("class") == "if"]


def test_numbers_of_pillars_and_accounts_are_those_of_the_session() -> None:
    table = by_bots(5)
    state, top = table.state, read(page(about(table, "en")))
    pillars = chapter(top, "pillars")
    rows = [[cell.text for cell in row.all("th", "td")] for row in pillars.all("tbody")[0].all("tr")]
    for at, pillar in enumerate(state.book.scenario.pillars):
        values = [*(shot.pillars[at] for shot in state.past), state.pillars[at]]
        assert rows[at] == [pick(pillar.name, "en"), *map(str, values)]
        drawing = pillars.all("svg")[at]
        assert len(drawing.all("circle")) == len(values)
    income = sum(entry.amount for entry in state.ledger if entry.kind == "running" and entry.amount > 0)
    assert chapter(top, "money").all("tfoot")[0].all("td")[0].text == euros(income, "en")


def test_the_surplus_is_told_as_it_was_shared_out() -> None:
    table = next(table for table in map(by_bots, range(20)) if any(deed.card == SURPLUS for deed in table.state.deeds))
    state = table.state
    paid = -sum(entry.amount for entry in state.ledger if entry.account == SURPLUS)
    split = chapter(read(page(about(table, "en"))), "money").all("table")[-1]
    sums = [int(row.all("td")[1].text.replace(",", "").removeprefix("€")) for row in split.all("tbody")[0].all("tr")]
    total = sum(entry.amount for entry in state.ledger if entry.kind == "running")
    assert len(sums) == 3
    assert abs(sum(sums) - total) <= 2
    assert abs(sum(sums[1:]) - paid) <= 2


def test_goals_are_told_as_the_rules_see_them() -> None:
    table = by_bots()
    goals = sorted(table.state.book.scenario.goals, key=lambda goal: goal.stars)
    rows = chapter(read(page(about(table, "en"))), "summary").all("tbody")[0].all("tr")
    said = [row.all("td")[1].text for row in rows]
    assert said == ["yes" if holds(table.state, goal.need) else "no" for goal in goals]


@pytest.mark.parametrize("language", LANGUAGES)
def test_missed_questions_come_with_the_right_answer_why_and_the_source(language: str) -> None:
    table = max((by_dice(seed, 4) for seed in range(20)), key=lambda table: len(missed(table.state)))
    book, cards = table.state.book, missed(table.state)
    part = chapter(read(page(about(table, language))), "missed")
    assert len(cards) > 1
    assert [head.text for head in part.all("h3")] == [pick(book.questions[card].question, language) for card in cards]
    for card in map(book.questions.__getitem__, cards):
        assert pick(card.explain, language) in part.text
        if not isinstance(card.body, Discuss):
            assert answer_words(card.body, answers.solution(card.body), language) in part.text
        assert card.source is None or card.source.title in part.text


def test_places_questions_to_discuss_and_sources_are_there() -> None:
    top = read(page(about(by_bots())))
    tale = shipped()
    assert [item.text for item in chapter(top, "talk").all("li")] == [pick(text, "fr") for text in tale.discuss]
    assert all(pick(place.name, "fr") in chapter(top, "places").text for place in tale.real)
    links = {link.given["href"] for link in chapter(top, "sources").all("a")}
    assert links >= {place.source.url for place in tale.real if place.source and place.source.url}


def test_teams_say_their_word_and_no_column_asks_for_one_that_was_not_said() -> None:
    with_words = chapter(read(page(about(by_bots()))), "teams")
    assert [row.all("td")[-1].text for row in with_words.all("tbody")[0].all("tr")] == ["mot0", "mot1", "mot2", "mot3"]
    without = chapter(read(page(about(by_bots(words=False)))), "teams")
    assert len(without.all("thead")[0].all("th")) == len(with_words.all("thead")[0].all("th")) - 1


def hostile() -> Table:
    """Return a session whose scenario and words try to be markup."""
    tale = shipped()
    text = {"fr": HOSTILE, "en": HOSTILE}
    matters = tuple(card.evolve(title=text, text=text) for card in tale.matters)
    source = tale.real[0].source
    assert source is not None
    places = (tale.real[0].evolve(name=text, source=source.evolve(title=HOSTILE, url="javascript:go()")),)
    bad = tale.evolve(title=text, matters=matters, real=places, discuss=(text,), place=HOSTILE)
    table = Table(Opening(bad, seats(bad, 2), 5, "short"))
    played_on(table).note(word_note(0, HOSTILE))
    return table


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_cards_or_people_say_becomes_markup(language: str) -> None:
    top = read(page(about(hostile(), language)))
    checked(top, language)
    assert not top.all("script", "img")
    assert HOSTILE in top.all("h1")[0].text.replace("\u00a0", " ")
    assert HOSTILE in chapter(top, "teams").text.replace("\u00a0", " ")
    assert not [link for link in top.all("a") if "javascript" in link.given["href"]]


def test_who_voted_what_stays_secret() -> None:
    """Two sessions in which teams swapped their ballots make the same page."""
    first, ways = _at_a_vote()
    second, _ = _at_a_vote()
    for table, order in ((first, ways), (second, tuple(reversed(ways)))):
        for way in order:
            table.play(Vote(way))
    pages = [page(about(played_on(table))) for table in (first, second)]
    ballots = [tuple(item.ballots for item in table.state.decided) for table in (first, second)]
    assert ballots[0] != ballots[1]
    assert pages[0] == pages[1]


def _at_a_vote() -> tuple[Table, tuple[str, ...]]:
    """Return a session of three teams at the first ballot of a vote, and ballots with a majority."""
    for seed in range(20):
        table = by_dice(seed, 3)
        for at, step in enumerate(table.history):
            turn = step.before.turn
            if isinstance(turn, Meeting) and turn.stage == "vote" and not any(turn.ballots):
                ways = [move.way for move in rules.legal(step.before).plain if isinstance(move, Vote)]
                if len(ways) > 1:
                    return replayed(table, at), (ways[0], ways[0], ways[1])
    raise AssertionError("nobody ever votes")


def test_what_is_taken_up_again_makes_the_same_page() -> None:
    table = by_bots(words=False)
    seated = Table.reopen(table.opening, [Played(step.move, step.automatic) for step in table.history])
    assert page(about(seated.table)) == page(about(table))
