"""The chapters with numbers: the pillars round by round, and the accounts with what became of the surplus."""

from __future__ import annotations

from kessessa.language import decimal, month, signed_euros, things
from kessessa.language import report as words
from kessessa.report.drawings import course
from kessessa.report.markup import Html, joined, paragraphs, table, tag
from kessessa.report.subject import Subject
from kessessa.rules.assembly import SURPLUS, sums
from kessessa.rules.turns import Assembly, Ended
from kessessa.scoring.reports import Financial, Sums, financial
from kessessa.session.wording import account_name


def pillars(subject: Subject) -> Html:
    """Return a small chart a pillar, then all numbers as a table."""
    charts = [_chart(subject, at) for at in range(len(subject.tale.pillars))]
    return joined([
        tag("p", subject.say(words.PILLARS_SAY)), tag("div", *charts, class_="courses"), _numbers(subject),
    ])  # fmt: skip


def _values(subject: Subject, at: int) -> list[int]:
    return [*(shot.pillars[at] for shot in subject.state.past), subject.state.pillars[at]]


def _chart(subject: Subject, at: int) -> Html:
    name, values = subject.say(subject.tale.pillars[at].name), _values(subject, at)
    told = subject.say(words.CHART, name=name, before=values[0], after=values[-1])
    return tag("figure", tag("figcaption", f"{name} {values[0]} → {values[-1]}"), course(told, values))


def _numbers(subject: Subject) -> Html:
    state = subject.state
    past = state.past
    last = subject.say(words.END if subject.finished else words.NOW)
    rounds = [f"{subject.round_name} {shot.round}" for shot in past[1:]]
    heads = [subject.say(words.PILLAR), subject.say(words.START), *rounds, last]
    rows = [
        [subject.say(pillar.name), *map(str, _values(subject, at))] for at, pillar in enumerate(subject.tale.pillars)
    ]
    if subject.book.members >= 0:
        counts = [*(shot.members for shot in past), state.stock[subject.book.members]]
        rows.append([subject.say(things.MEMBERS), *map(str, counts)])
    sums = [*(shot.treasury for shot in past), state.stock[subject.book.treasury]]
    rows.append([subject.say(things.TREASURY), *map(subject.euros, sums)])
    results = [signed_euros(shot.result, subject.language) for shot in past[1:]]
    rows.append([subject.say(words.RESULT), "–", *results, "–"])
    return table(subject.say(words.NUMBERS), heads, rows)


def money(subject: Subject) -> Html:
    """Return where the money came from, where it went, and how the surplus was shared out."""
    report = financial(subject.state)
    if not report.income and not report.charges:
        return tag("p", subject.say(words.NO_MONEY))
    return joined([
        _accounts(subject, subject.say(words.INCOME), report.income),
        _accounts(subject, subject.say(words.CHARGES), report.charges),
        _result(subject, report),
        tag("h3", subject.say(words.SPLIT)),
        _split(subject),
    ])  # fmt: skip


def _accounts(subject: Subject, title: str, sums: Sums) -> Html:
    rows = [(account_name(subject.book, name, subject.language), subject.euros(amount)) for name, amount in sums]
    total = (subject.say(words.TOTAL), subject.euros(sum(amount for _, amount in sums)))
    return table(title, [subject.say(words.ACCOUNT), subject.say(words.SUM)], rows, total)


def _result(subject: Subject, report: Financial) -> Html:
    kind = month.SURPLUS if report.surplus > 0 else month.LOSS
    lines = [subject.named(subject.say(kind), subject.euros(abs(report.surplus)))]
    if report.invested:
        lines.append(subject.say(month.INVESTED, sum=subject.euros(report.invested)))
    if report.largest:
        who = account_name(subject.book, report.largest, subject.language)
        lines.append(subject.say(month.LARGEST, n=decimal(report.share, subject.language), who=who))
    return paragraphs(*lines)


def _split(subject: Subject) -> Html:
    act = next((act for act in subject.acts if act.kind == SURPLUS), None)
    form = subject.tale.form
    if act is None or act.assembly is None:
        over = isinstance(subject.state.turn, (Assembly, Ended)) and financial(subject.state).surplus <= 0
        return tag("p", subject.say(words.NO_SPLIT if over or subject.finished else words.SPLIT_LATER))
    assembly = act.assembly
    names = (month.RESERVES, month.RETURN, month.COMMON)
    rows = [
        (
            subject.say(name),
            subject.say(words.PERCENT, n=part),
            subject.euros(paid),
        )
        for name, part, paid in zip(names, assembly.split, sums(assembly.surplus, assembly.split), strict=True)
    ]
    heads = [subject.say(text) for text in (words.PART, words.SHARE, words.SUM)]
    caption = subject.say(words.SPLIT_OF, sum=subject.euros(assembly.surplus))
    vote = subject.say(month.ADOPTED if assembly.adopted else month.REFUSED)
    project = ""
    if assembly.split[-1]:
        project = subject.named(subject.say(month.COMMON), subject.say(subject.tale.surplus_project))
    return joined([table(caption, heads, rows), paragraphs(f"{vote}.", project, subject.say(form.law))])
