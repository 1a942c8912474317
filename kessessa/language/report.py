"""Words of the report: the debrief written for people who were not in the room, and its rows for a spreadsheet."""

from __future__ import annotations

from kessessa.language.speech import Text

TITLE: Text = {"fr": "Rapport de partie : {title}", "en": "Game report: {title}"}
ABOUT: Text = {
    "fr": "Ce rapport raconte une partie de Kess’Essa, un jeu coopératif où toutes les équipes font vivre un même "
    "projet et gagnent ou perdent ensemble.",
    "en": "This report tells how Kess’Essa was played: a cooperative game in which all teams run one thing together "
    "and win or lose together.",
}
SO_FAR: Text = {
    "fr": "La partie n’est pas finie ({name} {n} sur {total}) : ce rapport dit où elle en est.",
    "en": "The game is not over ({name} {n} of {total}): this report says how it stands.",
}
NOT_BEGUN: Text = {
    "fr": "La partie n’a pas encore commencé : il n’y a presque rien à raconter.",
    "en": "The game has not begun yet: there is almost nothing to tell.",
}
CUT: Text = {
    "fr": "La fin du fichier de cette partie est abîmée : le rapport s’arrête au dernier coup lisible.",
    "en": "The end of this game’s file is damaged: the report stops at the last move that could be read.",
}
CONTENTS: Text = {"fr": "Dans ce rapport", "en": "In this report"}
SKIP: Text = {"fr": "Aller au contenu", "en": "Skip to the content"}

NAMED: Text = {"fr": "{name} : {value}", "en": "{name}: {value}"}
QUOTED: Text = {"fr": "« {words} »", "en": "“{words}”"}

SUMMARY: Text = {"fr": "En bref", "en": "In short"}
PLACE: Text = {"fr": "Lieu", "en": "Place"}
PLAYED: Text = {"fr": "Jouée le", "en": "Played on"}
PLAYED_TO: Text = {"fr": "{begun}, reprise jusqu’au {last}", "en": "{begun}, resumed until {last}"}
LENGTH: Text = {"fr": "Durée", "en": "Length"}
ROUNDS: Text = {"fr": "{name} {n} sur {total}", "en": "{name} {n} of {total}"}
STARS: Text = {"fr": "Étoiles", "en": "Stars"}
OUT_OF_THREE: Text = {"fr": "{n} sur 3", "en": "{n} out of 3"}
GOALS: Text = {"fr": "Les buts", "en": "The goals"}
GOAL: Text = {"fr": "But", "en": "Goal"}
REACHED: Text = {"fr": "Atteint ?", "en": "Reached?"}
YES: Text = {"fr": "oui", "en": "yes"}
NO: Text = {"fr": "non", "en": "no"}
STARS_OF: Text = {"fr": "Pour", "en": "For"}
ORDER: Text = {
    "fr": "Une étoile ne compte que si les précédentes sont gagnées.",
    "en": "A star counts only where the ones before it are won.",
}

TEAMS: Text = {"fr": "Les équipes", "en": "The teams"}
TEAMS_COUNT: Text = {"fr": "Équipes", "en": "Teams"}
TEAMS_BROUGHT: Text = {"fr": "Ce que chaque équipe a apporté", "en": "What each team brought"}
TEAMS_SAY: Text = {
    "fr": "Les noms viennent du jeu, dans l’ordre des places : ce n’est pas un classement.",
    "en": "The names come with the game, in seating order: this is no ranking.",
}
TEAM: Text = {"fr": "Équipe", "en": "Team"}
ROLE: Text = {"fr": "Rôle", "en": "Role"}
ANSWERED: Text = {"fr": "Questions", "en": "Questions"}
RIGHT: Text = {"fr": "Réussies", "en": "Right"}
HELPED: Text = {"fr": "Aides données", "en": "Help given"}
ADOPTED: Text = {"fr": "Propositions adoptées", "en": "Proposals adopted"}
TOKENS: Text = {"fr": "Jetons de temps donnés", "en": "Time tokens given"}
WORD: Text = {"fr": "Son mot de la fin", "en": "Its word at the end"}

STORY: Text = {"fr": "Ce qui s’est passé", "en": "What happened"}
STORY_SAYS: Text = {
    "fr": "Pour chaque décision : ce qui a été choisi, ce que cela a fait, et ce qu’un autre choix aurait donné.",
    "en": "For each decision: what was chosen, what it did, and what another choice would have led to.",
}
NO_STORY: Text = {"fr": "Rien n’a encore été décidé.", "en": "Nothing has been decided yet."}
GOOD_NEWS: Text = {"fr": "Bonne nouvelle", "en": "Good news"}
BAD_NEWS: Text = {"fr": "Coup dur", "en": "Bad news"}
COURSE: Text = {"fr": "Tous pour un : le cap", "en": "All for one: our direction"}
CHOSEN: Text = {"fr": "Choix : {way}", "en": "Chosen: {way}"}
INSTEAD: Text = {"fr": "Non retenu : {ways}", "en": "Not chosen: {ways}"}
PROPOSED: Text = {"fr": "proposé par {team}", "en": "proposed by {team}"}
OBJECTION: Text = {
    "fr": "Objection de {team}, au nom de : {pillar}",
    "en": "Objection by {team}, in the name of: {pillar}",
}
TALLY: Text = {"fr": "Voix : {votes}", "en": "Votes: {votes}"}
VOTES: Text = {"fr": "« {way} » {n}", "en": "“{way}” {n}"}
BY_LOT: Text = {"fr": "Égalité : le sort a décidé.", "en": "A tie: lots decided."}
EFFECTS: Text = {"fr": "Effets : {changes}", "en": "Effects: {changes}"}
FROM_TO: Text = {"fr": "{name} {before} → {after}", "en": "{name} {before} → {after}"}
NO_EFFECT: Text = {"fr": "rien tout de suite", "en": "nothing right away"}
SITE: Text = {"fr": "chantier ouvert : {name}", "en": "site opened: {name}"}
OPENS: Text = {"fr": "ouvre : {name}", "en": "opens: {name}"}
CLOSES: Text = {"fr": "ferme : {name}", "en": "closes: {name}"}
ROUND_LATER: Text = {"fr": "{name} {n} : {what}", "en": "{name} {n}: {what}"}
MEANT: Text = {"fr": "Pourquoi : {why}", "en": "Why: {why}"}
WHAT_IF: Text = {"fr": "Et si : « {way} » → {outcome}", "en": "What if: “{way}” → {outcome}"}
MATTERED: Text = {"fr": "a beaucoup compté", "en": "mattered much"}
SAME_END: Text = {"fr": "à peu près la même fin", "en": "much the same end"}
NOT_ENDED: Text = {"fr": "tout tenait jusqu’au bout", "en": "it would all have held to the end"}
ENDED: Text = {"fr": "la partie s’arrêtait : {why}", "en": "the game would have stopped: {why}"}
COMPUTED: Text = {
    "fr": "Les « et si » sont calculés, pas inventés : même départ, même hasard, et les décisions suivantes de la "
    "classe rejouées tant que c’est possible.",
    "en": "The what-ifs are computed, not invented: same start, same chance, and the later decisions of the class "
    "replayed as long as they stay possible.",
}
WHAT_IFS_LATER: Text = {
    "fr": "Les « et si » seront calculés quand la partie sera finie.",
    "en": "The what-ifs will be computed once the game is over.",
}

PILLARS: Text = {"fr": "Les piliers au fil du temps", "en": "The pillars over time"}
PILLAR: Text = {"fr": "Pilier", "en": "Pillar"}
PILLARS_SAY: Text = {
    "fr": "Chaque pilier va de 0 à 10. À 0 trop longtemps, la partie s’arrête.",
    "en": "Each pillar goes from 0 to 10. At 0 for too long, the game stops.",
}
NUMBERS: Text = {"fr": "Les mêmes nombres, avec les autres comptes", "en": "The same numbers, with the other counts"}
START: Text = {"fr": "Début", "en": "Start"}
END: Text = {"fr": "Fin", "en": "End"}
NOW: Text = {"fr": "Maintenant", "en": "Now"}
CHART: Text = {
    "fr": "{name}, de {before} à {after} sur 10 ; les nombres sont dans le tableau",
    "en": "{name}, from {before} to {after} out of 10; the numbers are in the table",
}
RESULT: Text = {"fr": "Résultat", "en": "Result"}

MONEY: Text = {"fr": "Les comptes", "en": "The accounts"}
ACCOUNT: Text = {"fr": "Compte", "en": "Account"}
SUM: Text = {"fr": "Somme", "en": "Sum"}
TOTAL: Text = {"fr": "Total", "en": "Total"}
INCOME: Text = {"fr": "Ce qui est entré", "en": "What came in"}
CHARGES: Text = {"fr": "Ce qui est sorti", "en": "What went out"}
NO_MONEY: Text = {"fr": "Aucun mouvement d’argent.", "en": "No money moved."}
SPLIT: Text = {"fr": "Le partage de l’excédent", "en": "The sharing out of the surplus"}
SPLIT_OF: Text = {"fr": "Partage de {sum}", "en": "Sharing out {sum}"}
SHARE: Text = {"fr": "Pourcentage", "en": "Percentage"}
PART: Text = {"fr": "Part", "en": "Part"}
PERCENT: Text = {"fr": "{n} %", "en": "{n}%"}
NO_SPLIT: Text = {"fr": "Il n’y a pas eu d’excédent à partager.", "en": "There was no surplus to share out."}
SPLIT_LATER: Text = {
    "fr": "L’assemblée générale n’a pas encore partagé l’excédent.",
    "en": "The general meeting has not shared the surplus out yet.",
}

PRINCIPLES: Text = {"fr": "Ce que nous avons appris", "en": "What we learnt"}
PRINCIPLES_SAY: Text = {
    "fr": "« Connu » vient des questions, « pratiqué » des décisions et de ce que le jeu compte. Ces nombres, sur 10, "
    "décrivent une partie : ils ne notent personne.",
    "en": "“Known” comes from questions, “practised” from decisions and from what the game counts. These numbers, out "
    "of 10, describe one game: they mark nobody.",
}
SEVEN: Text = {"fr": "Les sept principes coopératifs", "en": "The seven cooperative principles"}
LAW: Text = {
    "fr": "La loi de 2014 sur l’économie sociale et solidaire, article 1",
    "en": "The French law of 2014 on the social and solidarity economy, article 1",
}
PRINCIPLE: Text = {"fr": "Principe", "en": "Principle"}
RADAR: Text = {
    "fr": "Radar des sept principes : ligne pleine et ronds pour connu, tirets et carrés pour pratiqué. Les mêmes "
    "nombres sont dans le tableau.",
    "en": "Radar of the seven principles: solid line and dots for known, dashes and squares for practised. The same "
    "numbers are in the table.",
}
BOTH_OF: Text = {"fr": "connu {known}, pratiqué {practised}", "en": "known {known}, practised {practised}"}
EVIDENCE: Text = {"fr": "D’où viennent ces nombres", "en": "Where these numbers come from"}
EVIDENCE_OF: Text = {"fr": "Preuves : {name}", "en": "Evidence: {name}"}
KIND: Text = {"fr": "Sorte", "en": "Kind"}
WHAT: Text = {"fr": "Carte ou choix", "en": "Card or choice"}
HOW_IT_WENT: Text = {"fr": "Comment", "en": "How"}
WEIGHS: Text = {"fr": "Compte pour", "en": "Counts for"}
OUT_OF: Text = {"fr": "{n} sur {total}", "en": "{n} out of {total}"}

MISSED: Text = {"fr": "Questions à revoir", "en": "Questions to review"}
SAID_THEN: Text = {"fr": "Répondu dans la partie : {answer}", "en": "Answered in the game: {answer}"}

AND_HERE: Text = {"fr": "Et ici ? De vraies structures", "en": "And here? Real structures"}
LAST: Text = {
    "fr": "Rapport fait par Kess’Essa à partir de la partie enregistrée. Il ne contient le nom de personne.",
    "en": "Report made by Kess’Essa from the saved game. It names no person.",
}

COLUMNS: dict[str, Text] = {
    "act": {"fr": "n°", "en": "no."},
    "round": {"fr": "tour", "en": "round"},
    "team": {"fr": "équipe", "en": "team"},
    "helper": {"fr": "entraide", "en": "helped by"},
    "kind": {"fr": "sorte", "en": "kind"},
    "card": {"fr": "carte", "en": "card"},
    "title": {"fr": "intitulé", "en": "title"},
    "choice": {"fr": "choix", "en": "choice"},
    "how": {"fr": "issue", "en": "outcome"},
    "principle": {"fr": "principe", "en": "principle"},
    "known": {"fr": "connu", "en": "known"},
    "known-weight": {"fr": "connu, sur", "en": "known, out of"},
    "practised": {"fr": "pratiqué", "en": "practised"},
    "effects": {"fr": "effets", "en": "effects"},
}
KINDS: dict[str, Text] = {
    "question": {"fr": "question", "en": "question"},
    "returning": {"fr": "question revenue", "en": "question that came back"},
    "news": {"fr": "actualité", "en": "news"},
    "matter": {"fr": "décision", "en": "decision"},
    "orientation": {"fr": "cap", "en": "direction"},
    "next": {"fr": "cap suivant", "en": "next direction"},
    "surplus": {"fr": "partage de l’excédent", "en": "sharing out of the surplus"},
    "counted": {"fr": "compté sur la partie", "en": "counted over the game"},
}
ANSWER_RIGHT: Text = {"fr": "juste", "en": "right"}
ANSWER_WRONG: Text = {"fr": "à revoir", "en": "to review"}

WRITTEN: Text = {"fr": "Rapport écrit : {path}", "en": "Report written: {path}"}
WRITTEN_BOTH: Text = {
    "fr": "Le rapport de cette partie est écrit : une page à lire et à imprimer, et un tableau pour compter.",
    "en": "The report of this game is written: a page to read and print, and a table to count with.",
}
WRITTEN_IN: Text = {"fr": "Dossier : {folder}", "en": "Folder: {folder}"}
REPORT: Text = {"fr": "Le rapport", "en": "The report"}
WRITE: Text = {"fr": "Écrire le rapport", "en": "Write the report"}

COMMAND: Text = {
    "fr": "écrire le rapport d’une partie : une page à lire et imprimer, et un tableau (CSV)",
    "en": "write the report of a game: a page to read and print, and a table (CSV)",
}
SESSION_HELP: Text = {
    "fr": "nom de la partie (par défaut, la dernière jouée)",
    "en": "name of the game (default: the one played last)",
}
HTML_HELP: Text = {
    "fr": "écrire la page dans ce fichier (sans --html ni --csv : les deux, dans vos documents)",
    "en": "write the page to this file (without --html and --csv: both, in your documents)",
}
CSV_HELP: Text = {"fr": "écrire le tableau dans ce fichier", "en": "write the table to this file"}
COMMA_HELP: Text = {
    "fr": "séparer les colonnes par des virgules, pas des points-virgules",
    "en": "part the columns by commas instead of semicolons",
}
FILE: Text = {"fr": "FICHIER", "en": "FILE"}
