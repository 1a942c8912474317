"""The facilitator's run sheet: what to prepare, each length round by round, the rules in short, goals and dangers."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import Text, decimal, euros
from kessessa.language import paper_guide as words
from kessessa.language import paper_parts as parts
from kessessa.language import round as said
from kessessa.paper.blocks import TICK, Block
from kessessa.paper.rounds import has_debate, level
from kessessa.paper.saying import Saying
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, TREASURY
from kessessa.rules.table import TOKENS

_HEAD_GAP = 1.0


def guide(say: Saying) -> Iterator[Block]:
    """Yield the run sheet, paragraph after paragraph."""
    yield from _opening(say)
    yield from _prepare(say)
    for at, rounds in enumerate(say.scenario.lengths):
        yield from _run(say, at, rounds)
    yield from _rules(say)
    yield from _ends(say)
    yield from _debrief(say)


def _head(text: Text, say: Saying, **slots: object) -> Block:
    return Block(say.text(text, **slots), "title", gap=_HEAD_GAP, keep=True)


def _opening(say: Saying) -> Iterator[Block]:
    yield _head(said.READ_ALOUD, say)
    yield Block(say.text(say.scenario.pitch))


def _prepare(say: Saying) -> Iterator[Block]:
    tale = say.scenario
    start = {item.id: item.start for item in tale.resources}
    yield _head(words.PREPARE, say)
    lines = [
        say.text(words.CUT),
        say.text(words.PILES, n=tale.matters_at_start),
        say.text(words.STARTS, treasury=euros(start.get(TREASURY, 0), say.code), n=start.get(KNOWLEDGE, 0)),
        say.text(words.TEAMS, unit=say.unit(1), tokens=" / ".join(map(str, TOKENS))),
        say.text(words.ROLES) if tale.roles else "",
        say.text(words.FRONTS),
    ]
    yield from (Block(line, picture=TICK) for line in lines if line)


def _run(say: Saying, at: int, rounds: int) -> Iterator[Block]:
    """Yield one line a round, each with what is particular to it."""
    tale = say.scenario
    length = say.text(parts.LENGTHS[at])
    agenda = say.counted(tale.agenda[at], words.AGENDA_ONE, words.AGENDA_MANY, unit=say.unit(1))
    yield _head(words.RUN, say, length=length, n=rounds, unit=say.unit(rounds))
    yield Block(say.text(words.RUN_LINE, unit=say.unit(1), agenda=agenda))
    name = say.text(tale.round_name)
    for number in range(1, rounds + 1):
        steps = [say.text(said.ALL_FOR_ONE)] if has_debate(tale, number) else []
        steps += [
            say.text(said.NEWS), say.text(words.QUESTION_LEVEL, n=level(number, rounds)), say.text(said.BOARD),
            say.text(said.WORK), say.text(said.ACCOUNTS),
        ]  # fmt: skip
        steps += [say.text(words.ASSEMBLY)] if number == rounds else []
        title = say.text(said.ROUND, name=name[:1].upper() + name[1:], n=number)
        yield Block(say.text(words.RUN_ROUND, round=title, steps=" › ".join(steps)), picture=TICK)


def _rules(say: Saying) -> Iterator[Block]:
    tale = say.scenario
    yield _head(words.ONE_ROUND, say, unit=say.unit(1))
    for title, text in words.PHASES:
        if title is not said.ALL_FOR_ONE or tale.orientations:
            yield Block(f"**{say.text(title)}.** {say.text(text, **_slots(say))}", gap=0.45)
    law = say.text(tale.form.law)
    if law:
        yield Block(say.text(words.FORM, form=say.text(tale.form.name), law=law), gap=0.45)
    method = words.METHODS.get(tale.decisions)
    if method:
        yield Block(f"**{say.text(words.METHOD)}.** {say.text(method)}", gap=0.45)
    for college in tale.colleges:
        yield Block(say.text(words.COLLEGE, name=say.text(college.name), n=college.weight), picture="icons/users-bold")


def _slots(say: Saying) -> dict[str, object]:
    """Return the names and numbers that a scenario gives to the rules."""
    tale, economy = say.scenario, say.scenario.economy
    pillars = {pillar.id for pillar in tale.pillars}
    counted = any(item.id == MEMBERS for item in tale.resources)
    more = say.text(words.MORE_TOKENS, n=economy.members_a_token) if counted and economy.members_a_token else ""
    neglect = say.text(words.NEGLECT, n=economy.neglect, unit=say.unit(economy.neglect)) if economy.neglect else ""
    welcome = (
        say.text(words.WELCOME, pillar=say.name(economy.welcome)) if economy.welcome in pillars and counted else ""
    )
    return {
        "unit": say.unit(1),
        "units": say.unit(2),
        "life": economy.life_tokens,
        "life_pillar": say.name(economy.life_pillar),
        "profit": say.name(economy.profit_pillar),
        "more_tokens": more,
        "neglect": neglect,
        "welcome": welcome,
        "least": decimal(tale.form.law_minimum, say.code),
        "most": tale.form.member_return,
    }


def _ends(say: Saying) -> Iterator[Block]:
    yield _head(words.GOALS, say)
    for goal in say.scenario.goals:
        stars = say.counted(goal.stars, words.STARS_ONE, words.STARS_MANY)
        yield Block(f"**{stars}** {say.text(goal.text)}")
    yield _head(words.DANGERS, say)
    yield Block(say.text(words.INSOLVENT))
    for danger in say.scenario.dangers:
        yield Block(
            f"**{say.text(danger.title)}.** {say.text(words.DANGER, what=say.condition(danger.when), n=danger.rounds)}"
        )


def _debrief(say: Saying) -> Iterator[Block]:
    yield _head(words.DEBRIEF, say)
    yield from (Block(say.text(line), picture=TICK) for line in words.STEPS)
    yield from (Block(say.text(line), picture="icons/chat-circle-bold") for line in say.scenario.discuss)
    for place in say.scenario.real:
        yield Block(
            f"**{say.text(place.name)}** ({place.where}). {say.text(place.text)}", gap=0.45, keep=bool(place.source)
        )
        if place.source:
            yield Block(f"{say.source(place.source)} {place.source.url}".strip(), "small", gap=0.1)
