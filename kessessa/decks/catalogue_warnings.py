"""The catalogue's fifth part, KE0341 to KE0399: what can be played and is probably not meant."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

UNKNOWN_PICTURE = Entry(
    "KE0341",
    "aucune image ne s’appelle « {name} »",
    'no picture is called "{name}"',
    "picture: caffe",
    Frame.SCENARIO,
    Severity.WARNING,
)
FLAG_NEVER_SET = Entry(
    "KE0342",
    "rien ne lève jamais le drapeau « {name} »",
    'nothing ever sets the flag "{name}"',
    "goals: [{stars: 1, need: {flag: insured}, text: a}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
FLAG_NEVER_READ = Entry(
    "KE0343",
    "aucune condition ne regarde le drapeau « {name} »",
    'no condition looks at the flag "{name}"',
    "events: [{id: late, title: a, text: b, effects: {set: insured}}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
ACTIVITY_NEVER_OPENS = Entry(
    "KE0344",
    "rien n’ouvre jamais cette activité",
    "nothing ever opens this activity",
    "activities: [{id: bar, title: a, staff: 1}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
NEVER_DRAWN = Entry(
    "KE0345",
    "cette carte ne peut jamais venir : rien ne lève le drapeau « {name} »",
    'this card can never come up: nothing sets the flag "{name}"',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, when: {flag: insured}}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
GOAL_OUT_OF_REACH = Entry(
    "KE0346",
    "ce but ne peut pas être atteint : rien n’ouvre « {name} »",
    'this goal cannot be reached: nothing opens "{name}"',
    "activities: [{id: bar, title: a, staff: 1}]\ngoals: [{stars: 1, need: {opened: [bar]}, text: a}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
NOT_TRANSLATED = Entry(
    "KE0347",
    "textes sans traduction : {count} (langue « {language} ») ; voici le premier",
    'texts without a translation: {count} (language "{language}"); this is the first',
    "title: {fr: Le café, en: The café}",
    Frame.SCENARIO,
    Severity.WARNING,
)
TOO_LONG_TO_SHOW = Entry(
    "KE0348",
    "ce texte a {found} caractères : {most} tiennent sur la carte",
    "this text has {found} characters: {most} fit on the card",
    "goal_line: une phrase bien trop longue pour la place qui lui est faite",
    Frame.SCENARIO,
    Severity.WARNING,
)
NOTHING_HAPPENS = Entry(
    "KE0349",
    "cette actualité ne fait rien : ajoutez « effects » ou « options »",
    'this event does nothing: add "effects" or "options"',
    "events: [{id: late, title: a, text: b}]",
    Frame.SCENARIO,
    Severity.WARNING,
)
BROKEN_DECK = Entry(
    "KE0350",
    "le jeu de questions « {name} » a des erreurs : il est laissé de côté",
    'the question deck "{name}" has errors: it is left out',
    "questions: [basics, broken]",
    Frame.SCENARIO,
    Severity.WARNING,
)
ALWAYS_FIRST = Entry(
    "KE0351",
    "dans ce jeu, la bonne réponse est toujours écrite la première et « shuffle » est à false",
    'in this deck the right answer always comes first and "shuffle" is false',
    "shuffle: false\noptions: [{right: a}, {wrong: b, because: c}]",
    Frame.CARDS,
    Severity.WARNING,
)
ALWAYS_LONGEST = Entry(
    "KE0352",
    "dans ce jeu, la bonne réponse est toujours la plus longue : on la devine sans lire",
    "in this deck the right answer is always the longest: it can be guessed without reading",
    "options: [{right: a long one}, {wrong: b, because: c}]",
    Frame.CARDS,
    Severity.WARNING,
)
REPEATS_QUESTION = Entry(
    "KE0353",
    "cette explication répète la question",
    "this explanation repeats the question",
    "question: Une personne, une voix ?\nexplain: Une personne, une voix.",
    severity=Severity.WARNING,
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
