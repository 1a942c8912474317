"""A scenario's own framework: principles whose names are taken, that no question teaches, that nothing touches."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

_CHARTER = (
    "framework:\n  title: La charte\n  principles:\n"
    "    - {id: sharing, name: a, short: b, line: c, cards: [basics/one-vote, basics/other]}\n"
    "    - {id: roots, name: a, short: b, line: c, cards: [basics/one-vote, basics/other]}\n"
    "    - {id: @, name: a, short: b, line: c, cards: [basics/one-vote, basics/$]}\n"
    "events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {sharing: 1, roots: 1, %: 1}}]"
)


def _example(name: str = "care", card: str = "other", touched: str = "care") -> str:
    return _CHARTER.replace("@", name).replace("$", card).replace("%", touched)


PRINCIPLE_TAKEN = Entry(
    "KE0332",
    "le principe « {name} » existe déjà : donnez un autre « id » au vôtre",
    'the principle "{name}" exists already: give yours another "id"',
    _example(name="sharing", touched="autonomy"),
    Frame.SCENARIO,
    passes=_example(),
    why_fr="Deux principes du même nom ne se distinguent plus : ni l’un de l’autre, ni des dix qui sont toujours là.",
    why_en="Two principles of one name can no longer be told apart: neither from each other, nor from the ten that are "
    "always there.",
)
UNKNOWN_QUESTION = Entry(
    "KE0333",
    "aucune question de ce scénario ne s’appelle « {name} »",
    'no question of this scenario is called "{name}"',
    _example(card="othr"),
    Frame.SCENARIO,
    passes=_example(),
    why_fr="Une question s’appelle « jeu/carte ». Son jeu doit figurer dans « questions », avec son niveau.",
    why_en="A question is called “deck/card”. Its deck has to stand under “questions”, with its level.",
)
PRINCIPLE_UNTOUCHED = Entry(
    "KE0367",
    "aucune décision ne touche au principe « {name} »",
    'no decision touches the principle "{name}"',
    _example(touched="autonomy"),
    Frame.SCENARIO,
    Severity.WARNING,
    passes=_example(),
    why_fr="Le bilan dirait de ce principe que personne ne l’a pratiqué. Nommez-le dans une option, ou retirez-le.",
    why_en="The debrief would say that nobody practised this principle. Name it in an option, or leave it out.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
