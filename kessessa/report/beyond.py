"""The last chapters of a report: what to talk about, the real structures behind the scenario, and all sources."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import round as said
from kessessa.report.markup import Html, joined, link, listing, tag
from kessessa.report.subject import Subject
from kessessa.rules.cards import Source
from kessessa.rules.scenario import Place
from kessessa.scoring.answered import missed


def talk(subject: Subject) -> Html:
    """Return the questions to talk about, nothing where the scenario has none."""
    return listing((subject.say(question) for question in subject.tale.discuss), "ol")


def places(subject: Subject) -> Html:
    """Return the real structures, nothing where the scenario names none."""
    return joined(_place(subject, place) for place in subject.tale.real)


def _place(subject: Subject, place: Place) -> Html:
    name = subject.say(place.name)
    title = f"{name} ({place.where})" if place.where else name
    source = [tag("p", named_source(subject, place.source), class_="soft")] if place.source else []
    return joined([tag("h3", title), tag("p", subject.say(place.text)), *source])


def named_source(subject: Subject, source: Source) -> Html:
    """Return a source after the word for it, with a link where it stands on the web."""
    head, _, tail = subject.say(said.SOURCE, source="\n").partition("\n")
    return joined([head, link(subject.source(source), source.url), tail])


def sources(subject: Subject) -> Html:
    """Return all that the report was drawn from, each source once."""
    once = dict.fromkeys(_sources(subject))
    return listing(link(subject.source(source), source.url) for source in once)


def _sources(subject: Subject) -> Iterator[Source]:
    """Yield the sources of the legal form, the places and the questions that were missed."""
    tale = subject.tale
    found = [tale.form.source, *(place.source for place in tale.real)]
    found += [subject.book.questions[card].source for card in missed(subject.state)]
    yield from (source for source in found if source is not None)
