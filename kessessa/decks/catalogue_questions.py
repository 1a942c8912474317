"""The catalogue's third part, KE0201 to KE0299: what is wrong with a question."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

NO_BODY = Entry(
    "KE0201",
    "cette carte n’a pas de réponse : il faut l’un de {bodies}",
    "this card has no answer: it needs one of {bodies}",
    "",
)
SEVERAL_BODIES = Entry(
    "KE0202",
    "cette carte a déjà « {first} » : une carte n’a qu’une sorte de réponse",
    'this card already has "{first}": a card has one kind of answer',
    "answer: true\ndiscuss: true",
)
OPTION_UNCLEAR = Entry(
    "KE0203",
    "une réponse proposée commence par « right: » (juste) ou par « wrong: » (fausse)",
    'an option is either "right:" or "wrong:"',
    "options:\n  - right: Une\n  - text: Dix",
)
NO_RIGHT_OPTION = Entry(
    "KE0204",
    "aucune réponse n’est juste : il faut au moins un « right: »",
    'no option is right: at least one "right:" is needed',
    "options:\n  - {wrong: Une, because: Non.}\n  - {wrong: Dix, because: Non.}",
)
CARD_TWICE = Entry(
    "KE0205",
    "l’identifiant « {id} » est déjà pris à la ligne {line}",
    'the id "{id}" is already taken on line {line}',
    "cards:\n  - {id: same, answer: true}\n  - {id: same, answer: true}",
    Frame.DECK,
)
RANGE_REVERSED = Entry(
    "KE0206",
    "l’échelle va du plus petit nombre au plus grand",
    "the range goes from the smaller number to the greater",
    "number: 5\nrange: [10, 0]",
)
NUMBER_OUTSIDE = Entry(
    "KE0207",
    "la réponse {number} est hors de l’échelle, de {low} à {high}",
    "the answer {number} lies outside the range, from {low} to {high}",
    "number: 50\nrange: [0, 10]",
)
TOO_MANY_STEPS = Entry(
    "KE0208",
    "l’échelle compte {steps} pas : 200 au plus ; agrandissez « step » ou resserrez « range »",
    'the range counts {steps} steps: at most 200; make "step" greater or "range" narrower',
    "number: 50\nrange: [0, 1000]",
)
NUMBER_BETWEEN_STEPS = Entry(
    "KE0209",
    "personne ne peut donner cette réponse : avec des pas de {step}, la plus proche est {nearest}",
    "nobody can give this answer: with steps of {step}, the nearest is {nearest}",
    "number: 7\nrange: [0, 100]\nstep: 5",
)
SAID_TWICE = Entry(
    "KE0210",
    "« {text} » est déjà écrit à la ligne {line} : les élèves ne pourraient pas choisir",
    '"{text}" is already written on line {line}: players could not tell them apart',
    "pairs:\n  - {left: Scop, right: one}\n  - {left: Scop, right: two}",
)
TOO_MANY_CARDS = Entry(
    "KE0211",
    "ce jeu de cartes est trop grand : {limit} cartes au plus, il y en a {found}",
    "this deck is too large: at most {limit} cards, there are {found}",
    "cards: [{id: a, answer: true}, {id: b, answer: true}, {id: c, answer: true}]",
    Frame.DECK,
)
NO_SOURCE = Entry(
    "KE0220",
    "cette carte n’a pas de « source »",
    'this card has no "source"',
    "source:",
    severity=Severity.WARNING,
)
NO_BECAUSE = Entry(
    "KE0221",
    "cette réponse fausse n’explique rien : ajoutez « because »",
    'this wrong option explains nothing: add "because"',
    "options:\n  - right: Une\n  - wrong: Dix",
    severity=Severity.WARNING,
)
NO_WRONG_OPTION = Entry(
    "KE0222",
    "toutes les réponses sont justes : rien à deviner",
    "all options are right: there is nothing to find",
    "options:\n  - right: Une\n  - right: Deux",
    severity=Severity.WARNING,
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
