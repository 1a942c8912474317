"""What keeps a scenario from being played, names aside."""

from kessessa.decks.diagnostics import Entry, Frame

NO_QUESTION = Entry(
    "KE0309",
    "il ne reste aucune question à poser : vérifiez les jeux et les niveaux de « questions »",
    'no question is left to ask: check the decks and levels of "questions"',
    "questions: [{deck: basics, level: [3]}]",
    Frame.SCENARIO,
    passes="questions: [{deck: basics, level: [1]}]",
    why_fr="Les niveaux demandés n’existent dans aucun des jeux nommés : la partie n’aurait pas de question.",
    why_en="The levels that are asked for are in none of the decks that are named: the game would have no question.",
)
NEITHER_PROJECT_NOR_DILEMMA = Entry(
    "KE0311",
    "une affaire est un projet (« project: true ») ou un dilemme (« dilemma: {{rounds, default}} »)",
    'a matter is a project ("project: true") or a dilemma ("dilemma: {{rounds, default}}")',
    "matters: [{id: lamp, title: a, text: b, options: [{do: c, because: d}, {do: e, because: f}]}]",
    Frame.SCENARIO,
    passes="matters:\n"
    "  - {id: lamp, project: true, title: a, text: b, options: [{do: c, because: d}, {do: e, because: f}]}",
    why_fr="Un projet attend qu’on le choisisse ; un dilemme ne s’en va pas et se décide tout seul à la fin.",
    why_en="A project waits to be chosen; a dilemma does not go away and decides itself in the end.",
)
PROJECT_AND_DILEMMA = Entry(
    "KE0312",
    "une affaire est un projet ou un dilemme, pas les deux",
    "a matter is a project or a dilemma, not both",
    "matters:\n"
    "  - {id: lamp, title: a, text: b, project: true, dilemma: {rounds: 2, default: c}, options: [{do: c, "
    "because: d}, {do: e, because: f}]}",
    Frame.SCENARIO,
    passes="matters:\n"
    "  - {id: lamp, project: true, title: a, text: b, options: [{do: c, because: d}, {do: e, because: f}]}",
    why_fr="Gardez « project: true » pour ce qui peut se commencer, « dilemma » pour ce qui presse.",
    why_en="Keep “project: true” for what could be started, “dilemma” for what presses.",
)
ALL_OPTIONS_CLOSED = Entry(
    "KE0313",
    "chaque option demande une condition : l’une d’elles doit toujours être possible",
    "every option asks for a condition: one of them must always be possible",
    "matters:\n"
    "  - {id: lamp, title: a, text: b, project: true, options: [{do: c, because: d, when: {social: 5}}, "
    "{do: e, because: f, when: {social: 6}}]}",
    Frame.SCENARIO,
    passes="matters:\n"
    "  - {id: lamp, title: a, text: b, project: true, options: [{do: c, because: d, when: {social: 5}}, "
    "{do: e, because: f}]}",
    why_fr="Si aucune option n’est possible, les équipes sont bloquées. Laissez-en une sans « when ».",
    why_en="If no option is possible, the teams are stuck. Leave one without “when”.",
)
COLLEGES_NOT_WHOLE = Entry(
    "KE0314",
    "les poids des collèges font {sum} en tout : il faut 100",
    "the colleges weigh {sum} in all: it must be 100",
    "decisions: colleges\ncolleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 40}]",
    Frame.SCENARIO,
    passes="decisions: colleges\ncolleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 50}]",
    why_fr="Les poids sont des pour cent des voix : ensemble, ils font cent. La loi des SCIC veut de 10 à 50 pour "
    "chacun.",
    why_en="Weights are percents of the votes: together they make a hundred. The law on SCICs wants 10 to 50 for each.",
)
NO_COLLEGES = Entry(
    "KE0315",
    "pour décider par collèges, il faut au moins deux « colleges »",
    'to decide by colleges, at least two "colleges" are needed',
    "decisions: colleges",
    Frame.SCENARIO,
    passes="decisions: colleges\ncolleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 50}]",
    why_fr="Un vote par collèges compare au moins deux groupes de membres. Nommez-les dans « colleges », ou "
    "décidez par « consent » ou « majority ».",
    why_en="A vote by colleges compares at least two groups of members. Name them in “colleges”, or decide by "
    "“consent” or “majority”.",
)
STARS_TWICE = Entry(
    "KE0316",
    "il y a déjà un but pour {stars} étoile(s)",
    "there is already a goal for {stars} star(s)",
    "goals:\n  - {stars: 1, need: {social: 5}, text: a}\n  - {stars: 1, need: {social: 6}, text: b}",
    Frame.SCENARIO,
    passes="goals:\n  - {stars: 1, need: {social: 5}, text: a}\n  - {stars: 2, need: {social: 6}, text: b}",
    why_fr="Chaque étoile a un seul but ; réunissez les deux conditions dans un même « need ».",
    why_en="Each star has one goal; bring both conditions into one “need”.",
)
NO_BOUND = Entry(
    "KE0317",
    "il faut ici un nombre, ou « min » ou « max »",
    'a number is needed here, or "min" or "max"',
    "goals: [{stars: 1, need: {social: {}}, text: a}]",
    Frame.SCENARIO,
    passes="goals: [{stars: 1, need: {social: {min: 6}}, text: a}]",
    why_fr="Une mesure se compare à quelque chose : « social: {min: 6} », ou « social: 6 » pour exactement six.",
    why_en="A measure is compared with something: “social: {min: 6}”, or “social: 6” for exactly six.",
)
BOUNDS_REVERSED = Entry(
    "KE0318",
    "« min » est plus grand que « max » : cela n’arrive jamais",
    '"min" is greater than "max": that never happens',
    "goals: [{stars: 1, need: {social: {min: 6, max: 5}}, text: a}]",
    Frame.SCENARIO,
    passes="goals: [{stars: 1, need: {social: {min: 5, max: 6}}, text: a}]",
    why_fr="Aucun nombre n’est à la fois au-dessus du plus grand et au-dessous du plus petit. Échangez-les sans doute.",
    why_en="No number is above the greater and below the smaller at once. Exchange them, probably.",
)
NOT_A_PERCENT = Entry(
    "KE0319",
    "deux chiffres après la virgule au plus, comme 0.45",
    "two digits after the point at most, such as 0.45",
    "events: [{id: late, title: a, text: b, effects: {chance: {odds: 0.455, effects: {social: 1}}}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {chance: {odds: 0.45, effects: {social: 1}}}}]",
    why_fr="Les chances et les parts se comptent en centièmes, pour que la même partie se rejoue au même résultat.",
    why_en="Odds and shares are counted in hundredths, so that the same game replays to the same end.",
)
TOO_FEW_CARDS = Entry(
    "KE0320",
    "il y a trop peu de cartes dans « {kind} » : {found}, au lieu de {least} au moins",
    'too few cards in "{kind}": {found}, instead of at least {least}',
    "roles: [{id: treasurer, name: La trésorière, power: study, line: Une étude offerte}]",
    Frame.SCENARIO,
    passes="roles: []",
    why_fr="Une partie a besoin d’au moins une actualité, trois affaires et trois orientations ; les rôles sont "
    "six, ou aucun.",
    why_en="A game needs at least one event, three matters and three orientations; roles are six, or none.",
)
TOO_MANY_CARDS_HERE = Entry(
    "KE0325",
    "ce scénario est trop grand : {limit} cartes au plus, il y en a {found}",
    "this scenario is too large: at most {limit} cards, there are {found}",
    "events: [{id: late, title: a, text: b, effects: {social: 1}}]  # as if the limit were 8",
    Frame.SCENARIO,
    passes="events: []",
    why_fr="Le nombre de cartes est borné pour que le jeu s’ouvre vite partout. Une séance en montre rarement "
    "plus de trente.",
    why_en="The number of cards is bounded so that the game opens fast everywhere. A session seldom shows more "
    "than thirty.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
