"""The facilitator's run sheet of the printed game: the rules in short, as in docs/regles.md and docs/rules.md."""

from __future__ import annotations

from kessessa.language.round import ACCOUNTS, ALL_FOR_ONE, BOARD, NEWS, QUESTION, WORK
from kessessa.language.speech import Text

PREPARE: Text = {"fr": "Avant de commencer", "en": "Before you begin"}
CUT: Text = {
    "fr": "Découpez cartes et jetons ; assemblez les deux feuilles du plateau.",
    "en": "Cut out cards and tokens; lay the two sheets of the board side by side.",
}
PILES: Text = {
    "fr": "Mélangez les nouvelles (N), les affaires (P et D ensemble) et, par niveau, les questions (Q). Posez"
    " {n} affaires sur la table.",
    "en": "Shuffle the news (N), the matters (P and D together) and, by level, the questions (Q). Lay {n}"
    " matters on the table.",
}
STARTS: Text = {
    "fr": "Marqueurs sur les cases au bord épais : {treasury} en caisse, {n} savoir.",
    "en": "Markers on the boxes with a thick edge: {treasury} in the treasury, {n} knowledge.",
}
TEAMS: Text = {
    "fr": "Jetons de temps par équipe et par {unit}, pour 1 à 6 équipes : {tokens}. À cinq équipes, chantiers et"
    " activités demandent un quart de jetons de plus ; à six, la moitié (arrondi au-dessus).",
    "en": "Time tokens for each team and {unit}, for 1 to 6 teams: {tokens}. With five teams, sites and"
    " activities need a quarter more tokens; with six, half more (rounded up).",
}
ROLES: Text = {
    "fr": "Un rôle (R) par équipe. Chaque équipe reçoit ses cartes de vote A à D.",
    "en": "One role (R) for each team. Each team gets its voting cards A to D.",
}
FRONTS: Text = {
    "fr": "Le recto se lit en classe. Le verso dit ce qui suit : on le retourne après la décision.",
    "en": "Fronts are read to the class. Backs tell what follows: turn them over after the decision.",
}
RUN: Text = {"fr": "Partie {length} : {n} {unit}", "en": "A {length} game: {n} {unit}"}
RUN_LINE: Text = {
    "fr": "{agenda}. L’équipe qui coordonne change chaque {unit}. Cochez au fur et à mesure.",
    "en": "{agenda}. The coordinating team changes every {unit}. Tick as you go.",
}
AGENDA_ONE: Text = {"fr": "{n} affaire par {unit}", "en": "{n} matter a {unit}"}
AGENDA_MANY: Text = {"fr": "{n} affaires par {unit}", "en": "{n} matters a {unit}"}
RUN_ROUND: Text = {"fr": "**{round} :** {steps}", "en": "**{round}:** {steps}"}
QUESTION_LEVEL: Text = {"fr": "Question {n}", "en": "Question {n}"}
ASSEMBLY: Text = {"fr": "Assemblée générale", "en": "General assembly"}

ONE_ROUND: Text = {"fr": "1 {unit}, en bref", "en": "A {unit}, in short"}
PHASES: tuple[tuple[Text, Text], ...] = (
    (
        ALL_FOR_ONE,
        {
            "fr": "Quand c’est marqué, tirez trois orientations (O). Débattez, choisissez-en une : elle dure jusqu’au"
            " prochain débat.",
            "en": "Where it is marked, draw three orientations (O). Debate and choose one: it lasts until the next"
            " debate.",
        },
    ),
    (
        NEWS,
        {
            "fr": "Tirez la première nouvelle possible, lisez-la, retournez-la. S’il y a un choix, l’équipe qui"
            " coordonne décide. Remettez sous la pile une nouvelle qui ne peut pas encore arriver.",
            "en": "Draw the first news that can happen, read it, turn it over. If there is a choice, the"
            " coordinating team decides. Put news that cannot happen yet under the pile.",
        },
    ),
    (
        QUESTION,
        {
            "fr": "L’équipe qui coordonne répond à une question du niveau dit. Elle peut appeler une autre"
            " équipe (il suffit que l’une ait juste ; une équipe appelée ne l’est plus, sauf si elle a bien"
            " aidé), ou payer 1 savoir pour retirer la moitié des mauvaises réponses. Juste : +1 savoir. Faux :"
            " on ne perd rien. Lisez toujours l’explication. Une question manquée revient 2 {units} plus tard :"
            " juste, elle vaut 2 savoirs.",
            "en": "The coordinating team answers a question of the level given. It may call another team (one"
            " right answer is enough; a team can be called once, and again after it has helped well), or pay 1"
            " knowledge to remove half of the wrong answers. Right: +1 knowledge. Wrong: nothing is lost. Always"
            " read the explanation. A missed question comes back 2 {units} later: right then, it is worth 2"
            " knowledge.",
        },
    ),
    (
        BOARD,
        {
            "fr": "Ajoutez une affaire (cinq au plus sur la table). L’équipe qui coordonne fixe l’ordre du jour. Le"
            " recto montre les piliers que chaque option fait monter ou descendre, son coût et ses jetons ; 1 savoir"
            " permet de lire les chiffres au verso avant de décider. Un projet décidé reste sur la table : c’est un"
            " chantier. Un dilemme laissé de côté s’aggrave aux comptes, et se décide tout seul au bout de son délai"
            " : notez-y les {units}.",
            "en": "Add a matter (five at most on the table). The coordinating team sets the agenda. The front shows"
            " which pillars each option moves up or down, its cost and its tokens; 1 knowledge lets you read the"
            " figures on the back before deciding. A project that was decided stays on the table as a site. A dilemma"
            " left aside gets worse at the accounts, and decides itself when its time is up: note its {units}.",
        },
    ),
    (
        WORK,
        {
            "fr": "Chaque équipe pose ses jetons : chantiers (finis quand tous leurs jetons y sont : prenez l’activité"
            " A qui ouvre), activités (tenues si leur nombre y est, retournées sinon), vie associative ({life} jetons"
            " réunis : {life_pillar} +1, une fois par {unit}), repos (un jeton gardé, un au plus).{more_tokens}",
            "en": "Each team places its tokens: sites (done once all their tokens are there: take the activity A that"
            " opens), activities (staffed if their number is there, else turned over), community life ({life}"
            " tokens together: {life_pillar} +1, once a {unit}), rest (one token kept, one at most).{more_tokens}",
        },
    ),
    (
        ACCOUNTS,
        {
            "fr": "Dans l’ordre : chantiers finis, vie associative, dilemmes laissés de côté, ce qui devait arriver"
            " (à la fin, tout ce qui reste), activités (celle qui vient d’ouvrir commence la fois d’après),"
            " cotisations et charges, orientation. Bénéfice : {profit} +1 ; perte : −1, sauf si la"
            " caisse garde trois fois la perte. Le coût d’un projet n’est pas une charge.{neglect}{welcome}"
            " Regardez les dangers.",
            "en": "In order: finished sites, community life, dilemmas left aside, what was due (at the end,"
            " all that remains), activities (a new one starts next time), dues and charges, orientation. A"
            " profit: {profit} +1; a loss: −1, unless the treasury holds three times the loss. What a"
            " project costs is no charge.{neglect}{welcome} Look at the dangers.",
        },
    ),
    (
        ASSEMBLY,
        {
            "fr": "À la fin : le rapport financier, puis le rapport moral. Si les produits dépassent les"
            " charges, l’équipe qui coordonne propose l’emploi de l’excédent, par pas de 5 % : réserves (au moins"
            " {least} %), retour aux membres (au plus {most} %), projet commun. Une équipe, une voix ; refusé deux"
            " fois, tout va en réserve. Puis choisissez l’orientation de l’an prochain.",
            "en": "At the end: the financial report, then the activity report. If income is above charges, the"
            " coordinating team proposes the use of the surplus, in steps of 5%: reserves (at least {least}%), return"
            " to members (at most {most}%), common project. One team, one vote; refused twice, all goes to the"
            " reserves. Then choose next year’s orientation.",
        },
    ),
)
MORE_TOKENS: Text = {
    "fr": " L’équipe qui coordonne a un jeton de plus par {n} membres gagnés.",
    "en": " The coordinating team has one more token for each {n} members gained.",
}
NEGLECT: Text = {
    "fr": " Un pilier sans soin pendant {n} {unit} perd 1.",
    "en": " A pillar without care for {n} {unit} loses 1.",
}
WELCOME: Text = {
    "fr": " Des membres arrivent : un par point au-dessus de 5 ({pillar}), trois au plus ; au-dessous de 4, un s’en va"
    " par point.",
    "en": " Members join: one for each point above 5 ({pillar}), three at most; below 4, one leaves for each point.",
}
FORM: Text = {"fr": "**La loi.** {form} : {law}", "en": "**The law.** {form}: {law}"}
COLLEGE: Text = {"fr": "{name} : {n} % des voix", "en": "{name}: {n}% of the votes"}
METHOD: Text = {"fr": "Décider", "en": "Deciding"}
METHODS: dict[str, Text] = {
    "consent": {
        "fr": "Au consentement : l’équipe qui coordonne propose une option ; chaque autre équipe consent, ou"
        " objecte en nommant le pilier qu’elle protège. Sans objection, c’est adopté : +1 démocratie. Sinon, on"
        " amende une fois et l’on redemande ; s’il reste des objections, on vote à la majorité, en secret. Une"
        " égalité se tire au sort.",
        "en": "By consent: the coordinating team proposes an option; every other team consents, or objects and"
        " names the pillar that it protects. No objection: adopted, +1 democracy. Else amend once and ask again;"
        " if objections remain, vote by majority, in secret. A tie is drawn by lot.",
    },
    "majority": {
        "fr": "À la majorité : une équipe, une voix, en secret. Une égalité se tire au sort.",
        "en": "By majority: one team, one vote, in secret. A tie is drawn by lot.",
    },
    "colleges": {
        "fr": "Par collèges : les équipes siègent dans des collèges, dont le poids se partage entre leurs voix.",
        "en": "By colleges: teams sit in colleges, whose weight is shared among their votes.",
    },
}
GOALS: Text = {"fr": "Les buts", "en": "The goals"}
STARS_ONE: Text = {"fr": "{n} étoile :", "en": "{n} star:"}
STARS_MANY: Text = {"fr": "{n} étoiles :", "en": "{n} stars:"}
DANGERS: Text = {"fr": "Les dangers", "en": "The dangers"}
INSOLVENT: Text = {
    "fr": "**La caisse est vide.** Sous zéro à 2 comptes de suite : perdu.",
    "en": "**The treasury is empty.** Below zero at 2 accounts running: lost.",
}
DANGER: Text = {"fr": "{what}, à {n} comptes de suite : perdu.", "en": "{what}, at {n} accounts running: lost."}
DEBRIEF: Text = {"fr": "Le débriefing", "en": "The debrief"}
STEPS: tuple[Text, ...] = (
    {"fr": "Ressentir : un mot par équipe.", "en": "Feel: one word per team."},
    {
        "fr": "Raconter : quelles décisions ont le plus compté ? Et si l’on avait choisi autrement ?",
        "en": "Tell: which decisions mattered most? What if you had chosen otherwise?",
    },
    {
        "fr": "Comprendre : quels principes avons-nous connus, pratiqués, oubliés ?",
        "en": "Understand: which principles did we know, practise, forget?",
    },
    {"fr": "Et ici ? Quelles structures près de chez nous ?", "en": "And here? Which organisations near us?"},
)
