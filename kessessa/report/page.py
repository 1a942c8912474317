"""The report as one page of HTML that needs nothing else: its chapters in order, its contents, its head and foot."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import Text, closing
from kessessa.language import report as words
from kessessa.report import beyond, learning, markup, opening, standing, telling
from kessessa.report.markup import Html, joined, tag
from kessessa.report.style import STYLE
from kessessa.report.subject import Subject

_CHAPTERS: tuple[tuple[str, Text, Callable[[Subject], Html]], ...] = (
    ("summary", words.SUMMARY, opening.summary),
    ("teams", words.TEAMS, opening.teams),
    ("story", words.STORY, telling.story),
    ("pillars", words.PILLARS, standing.pillars),
    ("money", words.MONEY, standing.money),
    ("principles", words.PRINCIPLES, learning.principles),
    ("evidence", words.EVIDENCE, learning.proofs),
    ("missed", words.MISSED, learning.again),
    ("talk", closing.TALK, beyond.talk),
    ("places", words.AND_HERE, beyond.places),
    ("sources", closing.SOURCES, beyond.sources),
)


def page(subject: Subject) -> str:
    """Return the report of a session as a page of HTML: the same session gives the same page."""
    chapters = [(name, subject.say(title), told) for name, title, write in _CHAPTERS if (told := write(subject))]
    title = subject.say(words.TITLE, title=subject.say(subject.tale.title))
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light"),
        tag("title", title),
        markup.style(STYLE),
    )
    links = [tag("a", heading, href=f"#{name}") for name, heading, _ in chapters]
    contents = subject.say(words.CONTENTS)
    body = tag(
        "body",
        tag("a", subject.say(words.SKIP), href="#summary", class_="skip"),
        tag("header", tag("h1", title), tag("p", subject.say(words.ABOUT))),
        tag("nav", tag("p", contents), markup.listing(links), aria_label=contents),
        tag("main", joined(markup.section(name, heading, told) for name, heading, told in chapters)),
        tag("footer", tag("p", subject.say(words.LAST))),
    )
    return markup.page(head, body, subject.language)
