"""The catalogue's fourth part, KE0301 to KE0339: what keeps a scenario from being played."""

from kessessa.decks.diagnostics import Entry, Frame

UNKNOWN_TARGET = Entry(
    "KE0301",
    "aucun pilier ni aucune ressource ne s’appelle « {name} »",
    'no pillar or resource is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {democratie: 1}}]",
    Frame.SCENARIO,
)
UNKNOWN_MEASURE = Entry(
    "KE0302",
    "une condition ne peut pas regarder « {name} »",
    'a condition cannot look at "{name}"',
    "goals: [{stars: 1, need: {tresury: {min: 0}}, text: a}]",
    Frame.SCENARIO,
)
UNKNOWN_ACCOUNT = Entry(
    "KE0303",
    "aucun compte ne s’appelle « {name} » : donnez-lui un nom dans « accounts »",
    'no account is called "{name}": give it a name in "accounts"',
    "events: [{id: late, title: a, text: b, effects: {income: {sels: 10}}}]",
    Frame.SCENARIO,
)
UNKNOWN_CARD = Entry(
    "KE0304",
    "aucune affaire ni actualité ne s’appelle « {name} »",
    'no matter or event is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {add: who-gets-the-kees}}]",
    Frame.SCENARIO,
)
UNKNOWN_ACTIVITY = Entry(
    "KE0305",
    "aucune activité ne s’appelle « {name} »",
    'no activity is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {close: caffe}}]",
    Frame.SCENARIO,
)
UNKNOWN_OPTION = Entry(
    "KE0306",
    "aucune option de cette affaire ne s’appelle « {name} »",
    'no option of this matter is called "{name}"',
    "matters:\n  - {id: keys, title: a, text: b, dilemma: {rounds: 2, default: boxes}, "
    "options: [{id: box, do: c, because: d}, {id: ring, do: e, because: f}]}",
    Frame.SCENARIO,
)
UNKNOWN_PRINCIPLE = Entry(
    "KE0307",
    "aucun principe ne s’appelle « {name} »",
    'no principle is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {autonomie: 1}}]",
    Frame.SCENARIO,
)
UNKNOWN_DECK = Entry(
    "KE0308",
    "aucun jeu de questions ne s’appelle « {name} »",
    'no question deck is called "{name}"',
    "questions: [basicks]",
    Frame.SCENARIO,
)
NO_QUESTION = Entry(
    "KE0309",
    "il ne reste aucune question à poser : vérifiez les jeux et les niveaux de « questions »",
    'no question is left to ask: check the decks and levels of "questions"',
    "questions: [{deck: basics, level: [3]}]",
    Frame.SCENARIO,
)
ID_TWICE = Entry(
    "KE0310",
    "l’identifiant « {id} » est déjà pris : {file}, ligne {line}",
    'the id "{id}" is already taken: {file}, line {line}',
    "activities:\n  - {id: cafe, title: a, staff: 1}\n  - {id: cafe, title: b, staff: 1}",
    Frame.SCENARIO,
)
NEITHER_PROJECT_NOR_DILEMMA = Entry(
    "KE0311",
    "une affaire est un projet (« project: true ») ou un dilemme (« dilemma: {{rounds, default}} »)",
    'a matter is a project ("project: true") or a dilemma ("dilemma: {{rounds, default}}")',
    "matters: [{id: keys, title: a, text: b, options: [{do: c, because: d}, {do: e, because: f}]}]",
    Frame.SCENARIO,
)
PROJECT_AND_DILEMMA = Entry(
    "KE0312",
    "une affaire est un projet ou un dilemme, pas les deux",
    "a matter is a project or a dilemma, not both",
    "matters:\n  - {id: keys, title: a, text: b, project: true, dilemma: {rounds: 2, default: c}, "
    "options: [{do: c, because: d}, {do: e, because: f}]}",
    Frame.SCENARIO,
)
ALL_OPTIONS_CLOSED = Entry(
    "KE0313",
    "chaque option demande une condition : l’une d’elles doit toujours être possible",
    "every option asks for a condition: one of them must always be possible",
    "matters:\n  - {id: keys, title: a, text: b, project: true, options: "
    "[{do: c, because: d, when: {social: 5}}, {do: e, because: f, when: {social: 6}}]}",
    Frame.SCENARIO,
)
COLLEGES_NOT_WHOLE = Entry(
    "KE0314",
    "les poids des collèges font {sum} en tout : il faut 100",
    "the colleges weigh {sum} in all: it must be 100",
    "decisions: colleges\ncolleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 40}]",
    Frame.SCENARIO,
)
NO_COLLEGES = Entry(
    "KE0315",
    "pour décider par collèges, il faut au moins deux « colleges »",
    'to decide by colleges, at least two "colleges" are needed',
    "decisions: colleges",
    Frame.SCENARIO,
)
STARS_TWICE = Entry(
    "KE0316",
    "il y a déjà un but pour {stars} étoile(s)",
    "there is already a goal for {stars} star(s)",
    "goals:\n  - {stars: 1, need: {social: 5}, text: a}\n  - {stars: 1, need: {social: 6}, text: b}",
    Frame.SCENARIO,
)
NO_BOUND = Entry(
    "KE0317",
    "il faut ici un nombre, ou « min » ou « max »",
    'a number is needed here, or "min" or "max"',
    "goals: [{stars: 1, need: {social: {}}, text: a}]",
    Frame.SCENARIO,
)
BOUNDS_REVERSED = Entry(
    "KE0318",
    "« min » est plus grand que « max » : cela n’arrive jamais",
    '"min" is greater than "max": that never happens',
    "goals: [{stars: 1, need: {social: {min: 6, max: 5}}, text: a}]",
    Frame.SCENARIO,
)
NOT_A_PERCENT = Entry(
    "KE0319",
    "deux chiffres après la virgule au plus, comme 0.45",
    "two digits after the point at most, such as 0.45",
    "events: [{id: late, title: a, text: b, effects: {chance: {odds: 0.455, effects: {social: 1}}}}]",
    Frame.SCENARIO,
)
TOO_FEW_CARDS = Entry(
    "KE0320",
    "il y a trop peu de cartes dans « {kind} » : {found}, au lieu de {least} au moins",
    'too few cards in "{kind}": {found}, instead of at least {least}',
    "orientations: [{id: open-wide, title: a, text: b}]",
    Frame.SCENARIO,
)
OUTSIDE = Entry(
    "KE0321",
    "« {name} » n’est pas dans le dossier du scénario : écrivez seulement le nom d’un fichier .yaml qui s’y trouve",
    '"{name}" is not in the scenario\'s folder: write only the name of a .yaml file that is in it',
    "files: [../secrets.yaml]",
    Frame.SCENARIO,
)
TOO_MANY_FILES = Entry(
    "KE0322",
    "il y a trop de fichiers : {limit} au plus",
    "there are too many files: at most {limit}",
    "files: [" + ", ".join(f"f{number}.yaml" for number in range(41)) + "]",
    Frame.SCENARIO,
)
FILE_TWICE = Entry(
    "KE0323",
    "« {name} » est déjà dans la liste",
    '"{name}" is already in the list',
    "files: [scenario.yaml]",
    Frame.SCENARIO,
)
TAKEN = Entry(
    "KE0324",
    "l’identifiant « {id} » est déjà pris par {file}",
    'the id "{id}" is already taken by {file}',
    "",
    Frame.FILE,
)
TOO_MANY_CARDS_HERE = Entry(
    "KE0325",
    "ce scénario est trop grand : {limit} cartes au plus, il y en a {found}",
    "this scenario is too large: at most {limit} cards, there are {found}",
    "events: []",
    Frame.SCENARIO,
)
UNNAMED = Entry(
    "KE0326",
    "cette option a besoin d’un « id » : rien dans son texte n’en donne un",
    'this option needs an "id": nothing in its text gives one',
    "matters: [{id: keys, title: a, text: b, project: true, options: [{do: …, because: d}, {do: e, because: f}]}]",
    Frame.SCENARIO,
)
NOT_A_SCENARIO = Entry(
    "KE0327",
    "ce fichier n’est ni un jeu de questions (« deck: ») ni un scénario (« scenario: »)",
    'this file is neither a question deck ("deck:") nor a scenario ("scenario:")',
    "",
    Frame.FILE,
)
FILE_NOT_HERE = Entry(
    "KE0328",
    "il n’y a pas de fichier « {name} » dans le dossier du scénario",
    'there is no file "{name}" in the scenario\'s folder',
    "files: [mattres.yaml]",
    Frame.SCENARIO,
)
NO_SCENARIO_FILE = Entry(
    "KE0329",
    "ce dossier est laissé de côté : il n’a pas de fichier « scenario.yaml » (exactement ce nom)",
    'this folder is left out: it has no file "scenario.yaml" (exactly this name)',
    "",
    Frame.FILE,
)
NOT_YAML = Entry(
    "KE0330",
    "ce fichier est laissé de côté : son nom doit finir par « .yaml »",
    'this file is left out: its name must end with ".yaml"',
    "",
    Frame.FILE,
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
