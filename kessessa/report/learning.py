"""The chapters about learning: the radar with its table, the evidence of every principle, the questions missed."""

from __future__ import annotations

from kessessa.language import closing, signed
from kessessa.language import report as words
from kessessa.language import round as said
from kessessa.language import table as texts
from kessessa.report.beyond import named_source
from kessessa.report.drawings import radar, sample
from kessessa.report.markup import NOTHING, Html, joined, listing, paragraphs, table, tag
from kessessa.report.subject import Subject
from kessessa.rules import answers
from kessessa.rules.cards import Discuss, Question
from kessessa.rules.principles import OWN, Principle
from kessessa.scoring.answered import missed
from kessessa.scoring.evidence import KNOWN, Evidence
from kessessa.scoring.frameworks import COOPERATIVE, LAW, of_framework, principles_of
from kessessa.scoring.scores import Score
from kessessa.session.wording import answer_words, because_of


def principles(subject: Subject) -> Html:
    """Return the radar of the seven principles, the same as a table, the law's conditions, the scenario's own ones."""
    own = subject.tale.framework
    return joined([
        tag("p", subject.say(words.PRINCIPLES_SAY)),
        _radar(subject),
        _scores(subject, COOPERATIVE, subject.say(words.SEVEN)),
        _scores(subject, LAW, subject.say(words.LAW)),
        *((_scores(subject, OWN, subject.say(own.title)),) if own is not None else ()),
    ])  # fmt: skip


def _score(subject: Subject, principle: Principle) -> Score:
    return next(score for score in subject.scores if score.principle == principle.id)


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)


def _radar(subject: Subject) -> Html:
    seven = of_framework(subject.tale, COOPERATIVE)
    found = [_score(subject, principle) for principle in seven]
    labels = [
        (
            subject.say(principle.short),
            subject.say(words.BOTH_OF, known=_number(score.known), practised=_number(score.practised)),
        )
        for principle, score in zip(seven, found, strict=True)
    ]
    drawn = radar(
        subject.say(words.RADAR), labels, [score.known for score in found], [score.practised for score in found]
    )
    legend = [
        tag("span", sample(square=square), " ", subject.say(text))
        for square, text in ((False, closing.KNOWN), (True, closing.PRACTISED))
    ]
    return tag("figure", drawn, tag("figcaption", *legend, class_="legend"))


def _scores(subject: Subject, framework: str, caption: str) -> Html:
    heads = [subject.say(text) for text in (words.PRINCIPLE, closing.KNOWN, closing.PRACTISED)]
    rows = []
    for principle in of_framework(subject.tale, framework):
        score = _score(subject, principle)
        values = (
            subject.say(closing.NOT_MET) if value is None else str(value) for value in (score.known, score.practised)
        )
        rows.append([f"{principle.number}. {subject.say(principle.name)}", *values])
    return table(caption, heads, rows)


def proofs(subject: Subject) -> Html:
    """Return the evidence of every principle, a table each."""
    how = [tag("p", subject.say(text)) for text in (closing.RETURN_DOUBLE, closing.SERVED_OR_BROKEN)]
    return joined([*how, *(_proof(subject, principle) for principle in principles_of(subject.tale))])


def _proof(subject: Subject, principle: Principle) -> Html:
    found = [item for item in subject.found if item.principle == principle.id]
    name = subject.say(principle.name)
    head = [tag("h3", name), tag("p", subject.say(principle.line))]
    if not found:
        return joined([*head, tag("p", subject.say(texts.NO_EVIDENCE), class_="soft")])
    heads = [
        subject.round_name,
        *(subject.say(text) for text in (words.KIND, words.WHAT, words.HOW_IT_WENT, words.WEIGHS)),
    ]
    rows = [_evidence(subject, item) for item in found]
    return joined([*head, table(subject.say(words.EVIDENCE_OF, name=name), heads, rows)])


def _evidence(subject: Subject, item: Evidence) -> list[str]:
    weight = signed(item.amount)
    if item.kind == KNOWN:
        weight = subject.say(words.OUT_OF, n=item.amount, total=item.weight)
    how = joined([subject.say(item.words), *((tag("br"), subject.say(item.meant)) if item.meant else ())])
    return [str(item.round), subject.say(texts.KINDS[item.kind]), subject.say(item.title), how, weight]


def again(subject: Subject) -> Html:
    """Return the questions that were missed, each with its right answer, why, and the source."""
    cards = missed(subject.state)
    if not cards:
        return tag("p", subject.say(closing.NONE_MISSED if subject.state.answers else words.NO_STORY))
    return joined(_missed(subject, card) for card in cards)


def _missed(subject: Subject, name: str) -> Html:
    card = subject.book.questions[name]
    last = next(answer for answer in reversed(subject.state.answers) if answer.card == name)
    given = subject.say(words.SAID_THEN, answer=answer_words(card.body, last.value, subject.language))
    because = because_of(card.body, last.value, subject.language)
    lines = paragraphs(f"{given} {because}".strip(), class_="soft")
    right = _right(subject, card)
    why = paragraphs(subject.say(card.explain))
    source = NOTHING
    if card.source is not None:
        source = tag("p", named_source(subject, card.source), class_="soft")
    return joined([tag("h3", subject.say(card.question)), lines, right, why, source])


def _right(subject: Subject, card: Question) -> Html:
    """Return the right answer, for a discussion what was to be heard."""
    body = card.body
    if isinstance(body, Discuss):
        heard = listing(subject.say(text) for text in body.listen_for)
        return joined([tag("p", tag("strong", subject.say(said.LISTEN_FOR))), heard])
    answer = answer_words(body, answers.solution(body), subject.language)
    return tag("p", tag("strong", subject.say(said.THE_ANSWER, answer=answer)))
