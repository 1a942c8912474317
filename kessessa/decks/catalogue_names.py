"""Names in a scenario that nothing bears, or that two things bear."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

UNKNOWN_TARGET = Entry(
    "KE0301",
    "aucun pilier ni aucune ressource ne s’appelle « {name} »",
    'no pillar or resource is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {democratie: 1}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {democracy: 1}}]",
    why_fr="Un effet change un pilier ou une ressource, appelés par leur identifiant : democracy, treasury… ou un "
    "mot d’effet : income, set, open…",
    why_en="An effect changes a pillar or a resource, called by its id: democracy, treasury… or a word for "
    "effects: income, set, open…",
)
UNKNOWN_MEASURE = Entry(
    "KE0302",
    "une condition ne peut pas regarder « {name} »",
    'a condition cannot look at "{name}"',
    "goals: [{stars: 1, need: {tresury: {min: 0}}, text: a}]",
    Frame.SCENARIO,
    passes="goals: [{stars: 1, need: {treasury: {min: 0}}, text: a}]",
    why_fr="Une condition regarde un pilier, une ressource, round, teams, opened_count, flag, opened ou share ; "
    "all, any et not les combinent.",
    why_en="A condition looks at a pillar, a resource, round, teams, opened_count, flag, opened or share; all, "
    "any and not combine them.",
)
UNKNOWN_ACCOUNT = Entry(
    "KE0303",
    "aucun compte ne s’appelle « {name} » : donnez-lui un nom dans « accounts »",
    'no account is called "{name}": give it a name in "accounts"',
    "events: [{id: late, title: a, text: b, effects: {income: {sels: 10}}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {income: {sales: 10}}}]",
    why_fr="Les comptes disent à la classe d’où vient l’argent et où il va : chacun a besoin d’un nom dans « "
    "accounts ».",
    why_en="The accounts tell the class where money comes from and where it goes: each needs a name in “accounts”.",
)
UNKNOWN_CARD = Entry(
    "KE0304",
    "aucune affaire ni actualité ne s’appelle « {name} »",
    'no matter or event is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {add: who-gets-the-kees}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {add: keys}}]",
    why_fr="« add » et « remove » nomment une affaire ou une actualité de ce scénario par son identifiant.",
    why_en="“add” and “remove” name a matter or an event of this scenario by its id.",
)
UNKNOWN_ACTIVITY = Entry(
    "KE0305",
    "aucune activité ne s’appelle « {name} »",
    'no activity is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {close: caffe}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {close: cafe}}]",
    why_fr="Une activité s’appelle par son identifiant, celui de sa carte dans « activities ».",
    why_en="An activity is called by its id, that of its card in “activities”.",
)
UNKNOWN_OPTION = Entry(
    "KE0306",
    "aucune option de cette affaire ne s’appelle « {name} »",
    'no option of this matter is called "{name}"',
    "matters:\n"
    "  - {id: lamp, title: a, text: b, dilemma: {rounds: 2, default: boxes}, options: [{id: box, do: c, "
    "because: d}, {id: ring, do: e, because: f}]}",
    Frame.SCENARIO,
    passes="matters:\n"
    "  - {id: lamp, title: a, text: b, dilemma: {rounds: 2, default: box}, options: [{id: box, do: c, "
    "because: d}, {id: ring, do: e, because: f}]}",
    why_fr="« default » nomme l’option que le dilemme prend tout seul. Une option sans « id » prend pour nom les "
    "mots anglais de « do ».",
    why_en="“default” names the option that the dilemma takes by itself. An option without an “id” is called "
    "after the English words of “do”.",
)
UNKNOWN_PRINCIPLE = Entry(
    "KE0307",
    "aucun principe ne s’appelle « {name} »",
    'no principle is called "{name}"',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {autonomie: 1}}]",
    Frame.SCENARIO,
    passes="events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {autonomy: 1}}]",
    why_fr="Il y a sept principes coopératifs et trois conditions de la loi de 2014 ; la liste est donnée avec le "
    "message.",
    why_en="There are seven cooperative principles and three conditions of the law of 2014; the list is given "
    "with the message.",
)
UNKNOWN_DECK = Entry(
    "KE0308",
    "aucun jeu de questions ne s’appelle « {name} »",
    'no question deck is called "{name}"',
    "questions: [basicks]",
    Frame.SCENARIO,
    passes="questions: [basics]",
    why_fr="Un jeu de questions s’appelle par le mot écrit après « deck: » dans son fichier, pas par le nom du "
    "fichier.",
    why_en="A question deck is called by the word written after “deck:” in its file, not by the file’s name.",
)
_COLLEGES = "decisions: colleges\ncolleges: [{id: users, name: a, weight: 50}, {id: staff, name: b, weight: 50}]\n"
_ROLES = (
    _COLLEGES
    + "roles:\n"
    + "\n".join(f"  - {{id: role-{at}, name: a, power: study, line: b, college: staff}}" for at in range(1, 7))
)
UNKNOWN_COLLEGE = Entry(
    "KE0334",
    "aucun collège ne s’appelle « {name} »",
    'no college is called "{name}"',
    _ROLES.replace("college: staff", "college: staf", 1),
    Frame.SCENARIO,
    passes=_ROLES,
    why_fr="Un rôle siège dans un collège de « colleges », appelé par son identifiant.",
    why_en="A role sits in a college of “colleges”, called by its id.",
)
ID_TWICE = Entry(
    "KE0310",
    "l’identifiant « {id} » est déjà pris : {file}, ligne {line}",
    'the id "{id}" is already taken: {file}, line {line}',
    "events:\n  - {id: late, title: a, text: b, effects: {social: 1}}\n"
    "  - {id: late, title: c, text: d, effects: {social: 2}}",
    Frame.SCENARIO,
    passes="events:\n  - {id: late, title: a, text: b, effects: {social: 1}}\n"
    "  - {id: later, title: c, text: d, effects: {social: 2}}",
    why_fr="Deux cartes du même nom : les effets ne sauraient pas laquelle est voulue. Changez l’un des deux.",
    why_en="Two cards of one name: effects would not know which one is meant. Change one of them.",
)
UNNAMED = Entry(
    "KE0326",
    "cette option a besoin d’un « id » : rien dans son texte n’en donne un",
    'this option needs an "id": nothing in its text gives one',
    "matters: [{id: lamp, title: a, text: b, project: true, options: [{do: …, because: d}, {do: e, because: f}]}]",
    Frame.SCENARIO,
    passes="matters:\n"
    "  - {id: lamp, title: a, text: b, project: true, options: [{do: On ouvre, because: d, effects: {open: "
    "cafe}}, {do: e, because: f}]}",
    why_fr="Le journal d’une séance retient chaque option par un nom. Quand « do » n’a ni lettre ni chiffre, "
    "écrivez un « id ».",
    why_en="A session’s journal remembers every option by a name. Where “do” has no letter or digit, write an “id”.",
)
UNKNOWN_PICTURE = Entry(
    "KE0341",
    "aucune image ne s’appelle « {name} »",
    'no picture is called "{name}"',
    "picture: caffe",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="picture: cafe",
    why_fr="Sans image, la carte montre un dessin neutre. Les images du jeu sont dans la référence ; les vôtres, "
    "des fichiers PNG dans le dossier « pictures », à côté du scénario.",
    why_en="Without a picture the card shows a neutral one. The pictures of the game are in the reference; your own "
    "are PNG files in the folder “pictures”, beside the scenario.",
)
TAG_MISSPELT = Entry(
    "KE0366",
    "l’étiquette « {name} » n’a pas d’effet",
    'the tag "{name}" has no effect',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, tags: [sensible]}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {social: 1}, tags: [sensitive]}]",
    why_fr="Une seule étiquette change quelque chose : « sensitive », qui écarte la carte quand l’animateur ne "
    "veut pas de sujets sensibles. Les autres sont à vous.",
    why_en="One tag only changes something: “sensitive”, which keeps the card back when the facilitator wants no "
    "sensitive subjects. The others are yours.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
