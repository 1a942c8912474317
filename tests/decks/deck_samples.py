"""Small valid decks that tests break one thing of."""

CARD = {
    "id": "one-vote",
    "question": "question: Combien de voix ?",
    "level": "level: 1",
    "principles": "principles: [democratic-control]",
    "explain": "explain: Une personne, une voix.",
    "source": 'source: {title: Loi de 1947, url: "https://example.org", year: 1947}',
}
HEAD = {
    "kessessa": "kessessa: 1",
    "deck": "deck: basics",
    "language": "language: fr",
    "title": "title: Les bases",
}
BODIES = {
    "options": "options:\n  - right: Une\n  - {wrong: Dix, because: Non.}",
    "answer": "answer: true",
    "number": "number: 47\nrange: [0, 80]\ntolerance: 5\nunit: pour cent",
    "order": "order: [{text: a, detail: b}, {text: c}, {text: d}]",
    "pairs": "pairs: [{left: a, right: b}, {left: c, right: d}]",
    "discuss": "discuss: true\nlisten_for: [une idée]",
}


def _key(lines: str) -> str:
    return lines.split(":", maxsplit=1)[0]


def _with(base: dict[str, str], fragment: str) -> str:
    """Put a fragment's top-level keys in the place of the base's."""
    keys = {_key(line) for line in fragment.splitlines() if line[:1].isalpha()}
    kept = [lines for key, lines in base.items() if key not in keys]
    return "\n".join([*kept, fragment]) + "\n"


def card(fragment: str, *, with_body: bool = False) -> str:
    """A card as a list item, with the fragment's keys in place of the valid ones."""
    base = dict(CARD, id="id: one-vote")
    if with_body:
        base["answer"] = BODIES["answer"]
    lines = _with(base, fragment).splitlines()
    return "\n".join(["  - " + lines[0], *("    " + line for line in lines[1:])]) + "\n"


def deck(*cards: str, head: str = "") -> str:
    """A deck of these cards, with the head's fragment in place of the valid keys."""
    top = _with(HEAD, head) if head else "\n".join(HEAD.values()) + "\n"
    return top if not cards else top + "cards:\n" + "".join(cards)
