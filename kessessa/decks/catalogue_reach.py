"""What can be played, but never comes up, never counts or never opens."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

FLAG_NEVER_SET = Entry(
    "KE0342",
    "rien ne lève jamais le drapeau « {name} »",
    'nothing ever sets the flag "{name}"',
    "goals: [{stars: 1, need: {flag: insured}, text: a}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {set: insured}}]\n"
    "goals: [{stars: 1, need: {flag: insured}, text: a}]",
    why_fr="Un drapeau retient ce qui s’est passé : un effet « set » le lève, une condition « flag » le regarde. "
    "Ici, personne ne le lève.",
    why_en="A flag remembers what happened: an effect “set” raises it, a condition “flag” looks at it. Here "
    "nobody raises it.",
)
FLAG_NEVER_READ = Entry(
    "KE0343",
    "aucune condition ne regarde le drapeau « {name} »",
    'no condition looks at the flag "{name}"',
    "events: [{id: late, title: a, text: b, effects: {set: insured}}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {set: insured}}]\n"
    "goals: [{stars: 1, need: {flag: insured}, text: a}]",
    why_fr="Lever un drapeau que rien ne regarde ne change rien. Une carte oubliée, ou une faute de frappe dans "
    "l’un des deux noms ?",
    why_en="Raising a flag that nothing looks at changes nothing. A forgotten card, or a slip in one of the two names?",
)
ACTIVITY_NEVER_OPENS = Entry(
    "KE0344",
    "rien n’ouvre jamais cette activité",
    "nothing ever opens this activity",
    "activities: [{id: bar, title: a, staff: 1}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="start: {opened: [bar]}\nactivities: [{id: bar, title: a, staff: 1}]",
    why_fr="Une activité s’ouvre par « open » dans un effet, par « opens » d’un chantier, ou dès le départ par « "
    "start: {opened: […]} ».",
    why_en="An activity opens by “open” in an effect, by “opens” of a site, or from the start by “start: {opened: "
    "[…]}”.",
)
NEVER_DRAWN = Entry(
    "KE0345",
    "cette carte ne peut jamais venir : rien qui arrive ne lève le drapeau « {name} »",
    'this card can never come up: nothing that can happen sets the flag "{name}"',
    "events: [{id: late, title: a, text: b, effects: {set: insured}, when: {flag: insured}}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {set: insured}}, {id: later, title: a, text: b, "
    "effects: {social: 1}, when: {flag: insured}}]",
    why_fr="La condition de la carte demande un drapeau que rien ne peut lever : personne ne verra jamais cette carte.",
    why_en="The card’s condition asks for a flag that nothing can raise: nobody will ever see this card.",
)
GOAL_OUT_OF_REACH = Entry(
    "KE0346",
    "ce but ne peut pas être atteint : rien n’ouvre « {name} »",
    'this goal cannot be reached: nothing opens "{name}"',
    "activities: [{id: bar, title: a, staff: 1}]\ngoals: [{stars: 1, need: {opened: [bar]}, text: a}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="start: {opened: [bar]}\nactivities: [{id: bar, title: a, staff: 1}]\n"
    "goals: [{stars: 1, need: {opened: [bar]}, text: a}]",
    why_fr="Une étoile que personne ne peut gagner décourage. Ouvrez l’activité quelque part, ou demandez-en une "
    "autre.",
    why_en="A star that nobody can win discourages. Open the activity somewhere, or ask for another one.",
)
NEVER_OPEN_FOR_IT = Entry(
    "KE0354",
    "cela ne peut jamais venir : rien qui arrive n’ouvre « {name} »",
    'this can never come up: nothing that can happen opens "{name}"',
    "activities: [{id: bar, title: a, staff: 1}]\n"
    "events: [{id: late, title: a, text: b, effects: {open: bar}, when: {opened: bar}}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="activities: [{id: bar, title: a, staff: 1}]\n"
    "events: [{id: late, title: a, text: b, effects: {open: bar}, when: {opened: cafe}}]",
    why_fr="La condition demande une activité qui ne s’ouvre jamais, ou que seule cette carte ouvrirait : la "
    "porte attend sa clé, qui est derrière la porte.",
    why_en="The condition asks for an activity that never opens, or that only this card would open: the door "
    "waits for its key, which is behind the door.",
)
NEVER_SO_HIGH = Entry(
    "KE0355",
    "cela ne peut jamais venir : « {name} » ne dépasse pas {most}",
    'this can never come up: "{name}" is never more than {most}',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, when: {social: {min: 11}}}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {social: 1}, when: {social: {min: 10}}}]",
    why_fr="Un pilier va de 0 à 10, une partie a six équipes au plus et la longueur que dit « length ». Pour les "
    "autres mesures, le jeu additionne le départ et tout ce que les cartes peuvent apporter.",
    why_en="A pillar goes from 0 to 10, a game has at most six teams and the length that “length” says. For other "
    "measures the start and all that cards can bring are added up.",
)
GOAL_TOO_HIGH = Entry(
    "KE0356",
    "ce but ne peut pas être atteint : « {name} » ne dépasse pas {most}",
    'this goal cannot be reached: "{name}" is never more than {most}',
    "goals: [{stars: 1, need: {opened_count: {min: 4}}, text: a}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="goals: [{stars: 1, need: {opened_count: {min: 1}}, text: a}]",
    why_fr="Même si tout réussit, la mesure n’arrive pas si haut. Demandez moins, ou ajoutez des cartes qui en "
    "apportent.",
    why_en="Even if everything goes well, the measure does not get so high. Ask for less, or add cards that bring "
    "some.",
)
NOTHING_HAPPENS = Entry(
    "KE0349",
    "cette actualité ne fait rien : ajoutez « effects » ou « options »",
    'this event does nothing: add "effects" or "options"',
    "events: [{id: late, title: a, text: b}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {social: 1}}]",
    why_fr="Une actualité sans effet ni choix prend du temps à la classe et ne change rien.",
    why_en="An event without effects or choices takes the class’s time and changes nothing.",
)
BROKEN_DECK = Entry(
    "KE0350",
    "le jeu de questions « {name} » a des erreurs : il est laissé de côté",
    'the question deck "{name}" has errors: it is left out',
    "questions: [basics, broken]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="questions: [basics]",
    why_fr="Le scénario se joue avec ses autres jeux de questions. Vérifiez le jeu nommé pour voir ses erreurs.",
    why_en="The scenario plays with its other question decks. Check the deck that is named to see its errors.",
)
ACCOUNT_UNUSED = Entry(
    "KE0362",
    "aucun argent ne passe par le compte « {name} »",
    'no money passes through the account "{name}"',
    "accounts: {sales: Ventes, rent: Loyer, fairs: Fêtes}",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="accounts: {sales: Ventes, rent: Loyer, fairs: Fêtes}\n"
    "events: [{id: fair, title: a, text: b, effects: {income: {fairs: 100}}}]",
    why_fr="Le compte a un nom, mais ni « income », ni « charges », ni « running », ni « pays » ne s’en servent. "
    "Une carte oubliée, ou une ligne de trop ?",
    why_en="The account has a name, but neither “income” nor “charges” nor “running” nor “pays” uses it. A "
    "forgotten card, or a line too many?",
)
NEVER_CHANGES = Entry(
    "KE0363",
    "rien ne change jamais « {name} »",
    'nothing ever changes "{name}"',
    "resources: {books: {name: Livres}}",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="resources: {books: {name: Livres}}\nevents: [{id: gift, title: a, text: b, effects: {books: 3}}]",
    why_fr="Une jauge immobile n’apprend rien. Donnez-lui des effets, ou enlevez-la.",
    why_en="A gauge that never moves teaches nothing. Give it effects, or remove it.",
)
COLLEGES_UNUSED = Entry(
    "KE0364",
    "rien ne se décide par collèges",
    "nothing is decided by colleges",
    "colleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 50}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="decisions: colleges\ncolleges: [{id: a, name: a, weight: 50}, {id: b, name: b, weight: 50}]",
    why_fr="Des collèges sont écrits, mais ni « decisions » ni « method » d’une affaire ne leur demandent de voter.",
    why_en="Colleges are written down, but neither “decisions” nor the “method” of a matter asks them to vote.",
)
FEW_QUESTIONS = Entry(
    "KE0365",
    "des décisions touchent au principe « {name} », mais trop peu de questions l’enseignent : {found}, au "
    "lieu de {least} au moins",
    'decisions touch the principle "{name}", but too few questions teach it: {found}, instead of at least {least}',
    "events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {community: 1}}]",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="events: [{id: late, title: a, text: b, effects: {social: 1}, principles: {autonomy: 1}}]",
    why_fr="Le bilan compare ce que la classe sait d’un principe à ce qu’elle en a fait. Sans question, il n’a "
    "rien à comparer. Ajoutez un jeu de questions, ou un niveau.",
    why_en="The debrief compares what the class knows of a principle with what it did about it. Without questions "
    "there is nothing to compare. Add a question deck, or a level.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
