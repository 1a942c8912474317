"""What is wrong with a question card."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

NO_BODY = Entry(
    "KE0201",
    "cette carte n’a pas de réponse : il faut l’un de {bodies}",
    "this card has no answer: it needs one of {bodies}",
    "id: one-vote\nquestion: Combien de voix ?",
    passes="answer: true",
    why_fr="Une carte dit sa réponse par un seul mot : options, answer, number, order, pairs ou discuss.",
    why_en="A card tells its answer by one word: options, answer, number, order, pairs or discuss.",
)
SEVERAL_BODIES = Entry(
    "KE0202",
    "cette carte a déjà « {first} » : une carte n’a qu’une sorte de réponse",
    'this card already has "{first}": a card has one kind of answer',
    "answer: true\ndiscuss: true",
    passes="answer: true",
    why_fr="Chaque sorte de réponse est une autre question : faites-en deux cartes.",
    why_en="Each kind of answer is another question: make two cards of it.",
)
OPTION_UNCLEAR = Entry(
    "KE0203",
    "une réponse proposée commence par « right: » (juste) ou par « wrong: » (fausse)",
    'an option is either "right:" or "wrong:"',
    "options:\n  - right: Une\n  - text: Dix",
    passes="options:\n  - right: Une\n  - {wrong: Dix, because: C’est la règle des actions.}",
    why_fr="Une réponse proposée dit si elle est juste par son premier mot.",
    why_en="An option tells by its first word whether it is right.",
)
NO_RIGHT_OPTION = Entry(
    "KE0204",
    "aucune réponse n’est juste : il faut au moins un « right: »",
    'no option is right: at least one "right:" is needed',
    "options:\n  - {wrong: Une, because: Non.}\n  - {wrong: Dix, because: Non.}",
    passes="options:\n  - {right: Une}\n  - {wrong: Dix, because: C’est la règle des actions.}",
    why_fr="Sans réponse juste, personne ne peut gagner la carte. Peut-être une faute de frappe : wrong au lieu "
    "de right.",
    why_en="Without a right option nobody can win the card. Perhaps a slip: wrong instead of right.",
)
CARD_TWICE = Entry(
    "KE0205",
    "l’identifiant « {id} » est déjà pris à la ligne {line}",
    'the id "{id}" is already taken on line {line}',
    "cards:\n  - {id: same, answer: true}\n  - {id: same, answer: true}",
    Frame.DECK,
    passes="cards:\n  - {id: one, answer: true}\n  - {id: two, answer: true}",
    why_fr="Deux cartes du même nom ne peuvent pas être retenues ni retrouvées. Changez l’un des deux.",
    why_en="Two cards of one name can be neither remembered nor found. Change one of them.",
)
RANGE_REVERSED = Entry(
    "KE0206",
    "l’échelle va du plus petit nombre au plus grand",
    "the range goes from the smaller number to the greater",
    "number: 5\nrange: [10, 0]",
    passes="number: 3\nrange: [0, 10]",
    why_fr="L’échelle se lit de gauche à droite, du petit au grand.",
    why_en="The scale is read from left to right, from small to great.",
)
NUMBER_OUTSIDE = Entry(
    "KE0207",
    "la réponse {number} est hors de l’échelle, de {low} à {high}",
    "the answer {number} lies outside the range, from {low} to {high}",
    "number: 50\nrange: [0, 10]",
    passes="number: 6\nrange: [0, 10]",
    why_fr="La bonne réponse doit se trouver sur l’échelle que les élèves voient.",
    why_en="The right answer must lie on the scale that players see.",
)
TOO_MANY_STEPS = Entry(
    "KE0208",
    "l’échelle compte {steps} pas : 200 au plus ; agrandissez « step » ou resserrez « range »",
    'the range counts {steps} steps: at most 200; make "step" greater or "range" narrower',
    "number: 50\nrange: [0, 1000]",
    passes="number: 50\nrange: [0, 1000]\nstep: 50",
    why_fr="Au-delà de 200 pas, personne ne peut viser avec des flèches.",
    why_en="Beyond 200 steps nobody can aim with arrow keys.",
)
NUMBER_BETWEEN_STEPS = Entry(
    "KE0209",
    "personne ne peut donner cette réponse : avec des pas de {step}, la plus proche est {nearest}",
    "nobody can give this answer: with steps of {step}, the nearest is {nearest}",
    "number: 7\nrange: [0, 100]\nstep: 5",
    passes="number: 35\nrange: [0, 100]\nstep: 5",
    why_fr="Les élèves avancent pas à pas : la bonne réponse, à « tolerance » près, doit tomber sur un pas.",
    why_en="Players move step by step: the right answer, give or take “tolerance”, must fall on a step.",
)
SAID_TWICE = Entry(
    "KE0210",
    "« {text} » est déjà écrit à la ligne {line} : les élèves ne pourraient pas choisir",
    '"{text}" is already written on line {line}: players could not tell them apart',
    "pairs:\n  - {left: Scop, right: one}\n  - {left: Scop, right: two}",
    passes="pairs:\n  - {left: Scop, right: one}\n  - {left: Scic, right: two}",
    why_fr="Deux lignes pareilles, et la bonne réponse devient une affaire de chance.",
    why_en="With two equal lines, the right answer becomes a matter of luck.",
)
TOO_MANY_CARDS = Entry(
    "KE0211",
    "ce jeu de cartes est trop grand : {limit} cartes au plus, il y en a {found}",
    "this deck is too large: at most {limit} cards, there are {found}",
    "cards: [{id: a, answer: true}, {id: b, answer: true}, {id: c, answer: true}]  # as if the limit were 2",
    Frame.DECK,
    passes="cards: [{id: a, answer: true}, {id: b, answer: true}]",
    why_fr="Faites plusieurs jeux de questions : un scénario peut en nommer autant qu’il veut.",
    why_en="Make several question decks: a scenario can name as many as it wants.",
)
NO_SOURCE = Entry(
    "KE0220",
    "cette carte n’a pas de « source »",
    'this card has no "source"',
    "source:",
    severity=Severity.WARNING,
    passes="source: {title: Loi du 10 septembre 1947, year: 1947}",
    why_fr="Une affirmation sans source ne se vérifie pas. Titre, adresse et année : la classe les voit avec la "
    "réponse.",
    why_en="A claim without a source cannot be checked. Title, address and year: the class sees them with the answer.",
)
NO_BECAUSE = Entry(
    "KE0221",
    "cette réponse fausse n’explique rien : ajoutez « because »",
    'this wrong option explains nothing: add "because"',
    "options:\n  - right: Une\n  - wrong: Dix",
    severity=Severity.WARNING,
    passes="options:\n  - right: Une\n  - {wrong: Dix, because: C’est la règle des actions.}",
    why_fr="L’équipe qui s’est trompée apprend par ce « because » pourquoi sa réponse semblait bonne.",
    why_en="A team that went wrong learns from this “because” why its answer looked good.",
)
NO_WRONG_OPTION = Entry(
    "KE0222",
    "toutes les réponses sont justes : rien à deviner",
    "all options are right: there is nothing to find",
    "options:\n  - right: Une\n  - right: Deux",
    severity=Severity.WARNING,
    passes="options:\n  - right: Une\n  - right: Deux\n  - {wrong: Dix, because: C’est la règle des actions.}",
    why_fr="Si tout est juste, cocher tout suffit : ajoutez une réponse fausse mais tentante.",
    why_en="If everything is right, ticking all is enough: add a wrong option that tempts.",
)
RIGHT_UNTOUCHED = Entry(
    "KE0223",
    "le curseur s’ouvre sur {middle}, qui compte comme juste : il n’y a qu’à ne rien toucher",
    "the slider opens at {middle}, which counts as right: touching nothing is enough",
    "number: 47\nrange: [0, 100]\ntolerance: 5",
    severity=Severity.WARNING,
    passes="number: 47\nrange: [0, 80]\ntolerance: 5",
    why_fr="Le curseur s’ouvre au milieu de « range ». Décalez l’échelle, ou resserrez « tolerance ».",
    why_en="The slider opens in the middle of “range”. Shift the scale, or make “tolerance” narrower.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
