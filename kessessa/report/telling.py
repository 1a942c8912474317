"""The chapter that tells a session round by round: news, answers, decisions with their effects and their what-ifs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby

from kessessa.language import Text, counted, things
from kessessa.language import meeting as meets
from kessessa.language import month as months
from kessessa.language import report as words
from kessessa.language import round as said
from kessessa.report.markup import Html, joined, paragraphs, tag
from kessessa.report.story import NEWS, QUESTION, Act, Moved
from kessessa.report.subject import Subject
from kessessa.rules.assembly import SURPLUS
from kessessa.rules.cards import Way
from kessessa.rules.endings import SHORT, WON, dangers
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import Decided
from kessessa.scoring.moments import SHOWN, Moment

_BY_VOTE = frozenset({"majority", "colleges"})


def story(subject: Subject) -> Html:
    """Return what happened, a heading for each round."""
    acts = [act for act in subject.acts if act.kind != SURPLUS]
    if not acts:
        return tag("p", subject.say(words.NO_STORY))
    after = words.COMPUTED if subject.finished else words.WHAT_IFS_LATER
    rounds = [
        joined(
            [
                tag("h3", subject.say(said.ROUND, name=subject.round_name, n=number)),
                *(_TOLD[act.kind](subject, act) for act in held),
            ]
        )
        for number, held in groupby(acts, key=lambda act: act.round)
    ]
    return joined([*(tag("p", subject.say(text)) for text in (words.STORY_SAYS, after)), *rounds])


def _news(subject: Subject, act: Act) -> Html:
    event = subject.book.events[act.card]
    way = subject.book.ways[act.card].get(act.way)
    mood = words.GOOD_NEWS if event.good else words.BAD_NEWS
    kind = f"{subject.say(said.NEWS)} · {subject.say(mood)}"
    chosen = subject.say(words.CHOSEN, way=subject.say(way.do)) if way else ""
    lines = paragraphs(subject.say(event.text), chosen, effects(subject, act))
    return _article(act.kind, kind, subject.say(event.title), lines)


def _answer(subject: Subject, act: Act) -> Html:
    how = words.ANSWER_RIGHT if act.answer and act.answer.right else words.ANSWER_WRONG
    question = subject.say(subject.book.questions[act.card].question)
    label = subject.say(said.QUESTION)
    return _article(QUESTION, label, question, paragraphs(f"{subject.team(act.team)} – {subject.say(how)}"))


def _course(subject: Subject, act: Act) -> Html:
    course = subject.book.orientations[act.way]
    kind = words.COURSE if act.kind == "orientation" else meets.NEXT_YEAR
    lines = paragraphs(
        *_how(subject, act, ()), subject.say(course.text), *_after(subject, act, course.because)
    )  # fmt: skip
    return _article(act.kind, subject.say(kind), subject.say(course.title), lines)


def _matter(subject: Subject, act: Act) -> Html:
    card = subject.book.matters[act.card]
    way = subject.book.ways[act.card][act.way]
    others = ", ".join(subject.quoted(other.do) for other in card.ways if other.id != way.id)
    lines = paragraphs(
        subject.say(card.text),
        subject.say(words.CHOSEN, way=subject.say(way.do)),
        subject.say(words.INSTEAD, ways=others) if others else "",
        *_how(subject, act, card.ways),
        *_after(subject, act, way.because),
    )
    kind = subject.say(meets.PROJECT if card.project else meets.DILEMMA)
    mark = (" ", tag("mark", subject.say(words.MATTERED))) if _mattered(subject, act) else ()
    return _article(act.kind, joined([kind, *mark]), subject.say(card.title), lines, _what_ifs(subject, act))


_TOLD: dict[str, Callable[[Subject, Act], Html]] = {
    NEWS: _news,
    QUESTION: _answer,
    "matter": _matter,
    "orientation": _course,
    "next": _course,
}


def _article(kind: str, label: str, title: str, *inside: Html) -> Html:
    return Html(f"\n{tag('article', tag('p', label, class_='kind'), tag('h4', title), *inside, class_=kind)}")


def _how(subject: Subject, act: Act, ways: tuple[Way, ...]) -> Iterator[str]:
    """Yield how a decision was made and who proposed it, then the voices; after a vote no single team did."""
    made = act.decided
    if made is None:
        return
    how, team = subject.say(meets.HOW.get(made.how)), "" if made.how in _BY_VOTE else subject.team(made.proposer)
    yield f"{how}, {subject.say(words.PROPOSED, team=team)}." if team else f"{how}."
    yield from _voices(subject, made, ways)


def _voices(subject: Subject, made: Decided, ways: tuple[Way, ...]) -> Iterator[str]:
    """Yield the objections, and how many voted for what; who voted what stays secret."""
    for team, opinion in enumerate(made.opinions):
        if opinion in subject.book.pillar_at:
            yield subject.say(words.OBJECTION, team=subject.team(team), pillar=subject.name(opinion))
    if made.how in _BY_VOTE:
        names = {way.id: way.do for way in ways} or {way.id: way.do for way in subject.book.orientation_ways}
        counts = Counter(ballot for ballot in made.ballots if ballot in names)
        ranked = sorted(counts.items(), key=lambda item: (-item[1], list(names).index(item[0])))
        votes = [subject.say(words.VOTES, way=subject.say(names[way]), n=count) for way, count in ranked]
        if votes:
            yield subject.say(words.TALLY, votes=", ".join(votes))
        if made.lot:
            yield subject.say(words.BY_LOT)


def _after(subject: Subject, act: Act, because: Text | None) -> Iterator[str]:
    yield effects(subject, act)
    for number, text in act.later:
        yield subject.say(words.ROUND_LATER, name=subject.round_name, n=number, what=subject.say(text))
    if because:
        yield subject.say(words.MEANT, why=subject.say(because))


def effects(subject: Subject, act: Act) -> str:
    """Return what an act moved, opened and closed, in one line."""
    parts = [subject.change(item) for item in act.moved]
    parts += [subject.say(words.SITE, name=subject.say(name)) for _, name in act.works]
    for name, opened in act.doors:
        activity = subject.say(subject.book.activities[name].title)
        parts.append(subject.say(words.OPENS if opened else words.CLOSES, name=activity))
    return subject.say(words.EFFECTS, changes=", ".join(parts) or subject.say(words.NO_EFFECT))


def _what_ifs(subject: Subject, act: Act) -> Html:
    """Return what each other option would have led to."""
    lines = []
    for moment in _others(subject, act):
        other = subject.say(subject.book.ways[moment.matter][moment.other].do)
        line = subject.say(words.WHAT_IF, way=other, outcome=_outcome(subject, moment))
        lines.append(tag("p", line, class_="if"))
    return joined(lines)


def _others(subject: Subject, act: Act) -> list[Moment]:
    return [item for item in subject.moments if (item.round, item.matter) == (act.round, act.card)]


def _mattered(subject: Subject, act: Act) -> bool:
    """Return whether a decision is one of those that moved the outcome most."""
    best: dict[tuple[int, str], int] = {}
    for item in subject.moments:
        key = (item.round, item.matter)
        best[key] = max(best.get(key, 0), item.weight)
    least = sorted(best.values(), reverse=True)[:SHOWN][-1:]
    return max((item.weight for item in _others(subject, act)), default=0) >= max([1, *least])


def _outcome(subject: Subject, moment: Moment) -> str:
    """Return what would have been otherwise at the end: ending, stars, money and pillars."""
    real, would = moment.real, moment.would
    parts = []
    if real.ending != would.ending:
        parts += _other_ending(subject, real.ending, would.ending)
    if real.stars != would.stars:
        parts.append(counted(would.stars, months.STARS_ONE, months.STARS_MANY, subject.language))
    if real.treasury != would.treasury:
        moved = Moved(TREASURY, real.treasury, would.treasury)
        parts.append(f"{subject.say(things.TREASURY)} {subject.euros(would.treasury)} ({subject.difference(moved)})")
    for pillar, was, now in zip(subject.tale.pillars, real.pillars, would.pillars, strict=True):
        if was != now:
            parts.append(f"{subject.say(pillar.name)} {now} ({subject.difference(Moved(pillar.id, was, now))})")
    return ", ".join(parts) or subject.say(words.SAME_END)


def _other_ending(subject: Subject, real: str, would: str) -> list[str]:
    if would in {WON, SHORT}:
        return [] if real in {WON, SHORT} else [subject.say(words.NOT_ENDED)]
    titles = [subject.say(danger.title) for danger in dangers(subject.state) if danger.id == would]
    return [subject.say(words.ENDED, why=title) for title in titles]
