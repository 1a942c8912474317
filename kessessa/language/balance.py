"""Words of the balance of a scenario: what bots' games show, in sentences and headings."""

from __future__ import annotations

from kessessa.language.speech import Text

POLICIES: dict[str, Text] = {
    "random": {"fr": "au hasard", "en": "at random"},
    "crowd": {"fr": "comme les autres", "en": "like the others"},
    "money": {"fr": "l’argent d’abord", "en": "money first"},
    "pillar": {"fr": "{name} d’abord", "en": "{name} first"},
    "cooperative": {"fr": "en coopérant", "en": "cooperating"},
}
KINDS: dict[str, Text] = {
    "event": {"fr": "actualité", "en": "event"},
    "matter": {"fr": "affaire", "en": "matter"},
    "activity": {"fr": "activité", "en": "activity"},
    "orientation": {"fr": "orientation", "en": "orientation"},
    "question": {"fr": "question", "en": "question"},
}
PERCENT: Text = {"fr": "{n}\u00a0%", "en": "{n}%"}
FROM_TO: Text = {"fr": "{low} à {high}\u00a0%", "en": "{low} to {high}%"}
POINTS_FROM_TO: Text = {"fr": "{low} à {high}", "en": "{low} to {high}"}

TITLE: Text = {"fr": "L’équilibre de « {title} »", "en": "The balance of “{title}”"}
ABOUT: Text = {
    "fr": "{played} parties jouées par des robots, graines {first} à {last}. Une part est suivie de son "
    "intervalle à 95 % : "
    "là où elle se trouverait sans doute si l’on jouait sans fin.",
    "en": "{played} games played by bots, seeds {first} to {last}. A share is followed by its 95% interval: "
    "where it would "
    "most likely lie if one played for ever.",
}
PARTIAL: Text = {
    "fr": "Interrompu : {played} parties sur {planned}. Tout ce qui suit ne vaut que pour elles.",
    "en": "Interrupted: {played} of {planned} games. All that follows holds for these only.",
}

VERDICT: Text = {"fr": "Le verdict", "en": "The verdict"}
VERDICTS: dict[str, Text] = {
    "better": {
        "fr": "Oui : jouer comme le scénario l’enseigne réussit mieux que chercher le profit. En coopérant, "
        "{taught} des parties "
        "sont gagnées ({taught_range}) ; en pensant d’abord à l’argent, {profit} ({profit_range}).",
        "en": "Yes: playing as the scenario teaches does better than seeking profit. Cooperating wins {taught} "
        "of games "
        "({taught_range}); thinking of money first wins {profit} ({profit_range}).",
    },
    "worse": {
        "fr": "Non : chercher le profit réussit mieux que ce que le scénario enseigne. En pensant d’abord à "
        "l’argent, {profit} "
        "des parties sont gagnées ({profit_range}) ; en coopérant, {taught} seulement ({taught_range}).",
        "en": "No: seeking profit does better than what the scenario teaches. Thinking of money first wins "
        "{profit} of games "
        "({profit_range}); cooperating only {taught} ({taught_range}).",
    },
    "unclear": {
        "fr": "On ne peut pas le dire : en coopérant, {taught} des parties sont gagnées ({taught_range}), en "
        "pensant d’abord à "
        "l’argent {profit} ({profit_range}). La différence peut venir du hasard : jouez plus de parties (--games).",
        "en": "It cannot be told: cooperating wins {taught} of games ({taught_range}), thinking of money first "
        "{profit} "
        "({profit_range}). The difference may be chance: play more games (--games).",
    },
    "unasked": {
        "fr": "Pas de verdict : il faut faire jouer « cooperative » et « money ».",
        "en": "No verdict: it needs games of both “cooperative” and “money”.",
    },
}
DIFFERENCE: Text = {
    "fr": "Cela fait {n} points d’écart, à nombre d’équipes et durée égaux (de {low} à {high}).",
    "en": "That is {n} points between them, at the same number of teams and length ({low} to {high}).",
}

BOUNDS: Text = {"fr": "Les limites d’un scénario équilibré", "en": "The bounds of a balanced scenario"}
AT_MOST: Text = {"fr": "{most} au plus", "en": "at most {most}"}
BETWEEN: Text = {"fr": "entre {least} et {most}", "en": "between {least} and {most}"}
MEASURES: dict[str, Text] = {
    "wins": {"fr": "parties gagnées", "en": "games won"},
    "three-stars": {"fr": "trois étoiles", "en": "three stars"},
}
STATES: dict[str, Text] = {
    "inside": {"fr": "tenue", "en": "kept"},
    "doubtful": {"fr": "peut-être dépassée", "en": "perhaps not kept"},
    "outside": {"fr": "DÉPASSÉE", "en": "NOT KEPT"},
    "unasked": {"fr": "pas jouée", "en": "not played"},
}
CELL: Text = {"fr": "{teams} éq., {length} : {share}", "en": "{teams} teams, {length}: {share}"}

WINS: Text = {"fr": "Parties gagnées et durée", "en": "Games won, and how long they are"}
WINS_LEAD: Text = {
    "fr": "Les minutes supposent une classe qui met 45 secondes par décision, 90 par dilemme, 20 par jeton ; "
    "huit parties sur dix durent entre les deux bornes.",
    "en": "Minutes are those of a class that takes 45 seconds a decision, 90 a dilemma, 20 a token; eight games "
    "in ten last between the two ends.",
}
PERILS: Text = {"fr": "Les dangers", "en": "Dangers"}
CARDS: Text = {"fr": "Ce que chaque carte change", "en": "What each card changes"}
CARDS_LEAD: Text = {
    "fr": "Les parties où la carte est venue, comparées à celles où elle n’est pas venue, à façon de jouer, "
    "durée et nombre "
    "d’équipes égaux. Une longue partie voit plus de cartes : un petit plus n’est pas encore un effet.",
    "en": "Games in which the card came up beside those in which it did not, for the same way to play, length "
    "and number of "
    "teams. A long game sees more cards: a small plus is no effect yet.",
}
OPTIONS: Text = {"fr": "Ce que chaque option change", "en": "What each option changes"}
OPTIONS_LEAD: Text = {
    "fr": "Chaque option comparée aux autres options de sa carte. Morte : aucune façon de jouer qui a un but ne "
    "la choisit. "
    "Dominante : choisie neuf fois sur dix et au moins aussi bonne partout. Fermée : jamais possible.",
    "en": "Each option beside the other options of its card. Dead: no way to play that has an aim ever takes "
    "it. Dominant: "
    "taken nine times in ten and as good as the others in everything. Closed: never possible.",
}
MARKS: dict[str, Text] = {
    "": {"fr": "", "en": ""},
    "dead": {"fr": "MORTE", "en": "DEAD"},
    "dominant": {"fr": "DOMINANTE", "en": "DOMINANT"},
    "closed": {"fr": "FERMÉE", "en": "CLOSED"},
}
NO_MARKS: Text = {
    "fr": "Aucune option morte, aucune option dominante.",
    "en": "No dead option, no dominant option.",
}
MARKED: Text = {"fr": "À revoir : {names}.", "en": "To be looked at: {names}."}
NEVER_SEEN: Text = {"fr": "Jamais vues : {names}.", "en": "Never seen: {names}."}
QUESTIONS: Text = {
    "fr": "{n} questions, chacune vue dans {low} à {high} des parties.",
    "en": "{n} questions, each seen in {low} to {high} of games.",
}
GAUGES: Text = {"fr": "Les jauges", "en": "Gauges"}
STILL: Text = {"fr": "Ne bouge jamais : {names}.", "en": "Never moves: {names}."}
ALL_MOVE: Text = {"fr": "Toutes les jauges bougent.", "en": "Every gauge moves."}
SEATS: Text = {"fr": "Les places autour de la table", "en": "Seats around the table"}
SEATS_LEAD: Text = {
    "fr": "Toutes les équipes gagnent ou perdent ensemble : un avantage, ici, c’est d’avoir plus à dire. Par partie :",
    "en": "All teams win or lose together: an advantage, here, is to have more to say. A game on average:",
}
MONTHS: Text = {"fr": "Tour après tour", "en": "Round by round"}
MONTHS_LEAD: Text = {
    "fr": "Moyennes des parties encore en cours, après les comptes du tour (0 : à la fondation).",
    "en": "Means of the games still going on, after the accounts of the round (0: at the founding).",
}

POLICY: Text = {"fr": "façon de jouer", "en": "way to play"}
LENGTH: Text = {"fr": "durée", "en": "length"}
TEAMS: Text = {"fr": "équipes", "en": "teams"}
GAMES: Text = {"fr": "parties", "en": "games"}
WON: Text = {"fr": "gagnées", "en": "won"}
RANGE: Text = {"fr": "95 %", "en": "95%"}
THREE_STARS: Text = {"fr": "3 étoiles", "en": "3 stars"}
DECISIONS: Text = {"fr": "décisions", "en": "decisions"}
MINUTES: Text = {"fr": "minutes", "en": "minutes"}
LIMIT: Text = {"fr": "limite", "en": "bound"}
STATE: Text = {"fr": "état", "en": "state"}
WORST: Text = {"fr": "cas le plus serré", "en": "closest case"}
DANGER: Text = {"fr": "danger", "en": "danger"}
LOST: Text = {"fr": "perdues", "en": "lost"}
ROUND: Text = {"fr": "tour", "en": "round"}
MEAN_ROUND: Text = {"fr": "tour moyen", "en": "mean round"}
FIRST_ROUND: Text = {"fr": "au plus tôt", "en": "earliest"}
WARNED: Text = {"fr": "averties", "en": "warned"}
ANNOUNCED: Text = {"fr": "(averties d’un danger)", "en": "(warned of a danger)"}
INSOLVENT: Text = {"fr": "caisse vide", "en": "insolvent"}
KIND: Text = {"fr": "sorte", "en": "kind"}
CARD: Text = {"fr": "carte", "en": "card"}
OPTION: Text = {"fr": "option", "en": "option"}
SEEN: Text = {"fr": "vue", "en": "seen"}
CHOSEN: Text = {"fr": "choisie", "en": "chosen"}
WITH: Text = {"fr": "avec", "en": "with"}
WITHOUT: Text = {"fr": "sans", "en": "without"}
CHANGES: Text = {"fr": "écart", "en": "points"}
MARK: Text = {"fr": "remarque", "en": "remark"}
DEBATE: Text = {"fr": "(débat)", "en": "(debate)"}
GAUGE: Text = {"fr": "jauge", "en": "gauge"}
MOVES: Text = {"fr": "tours où elle bouge", "en": "rounds in which it moves"}
SEAT: Text = {"fr": "place", "en": "seat"}
LED: Text = {"fr": "tours animés", "en": "rounds led"}
ADOPTED: Text = {"fr": "propositions adoptées", "en": "proposals adopted"}
RIGHT: Text = {"fr": "bonnes réponses", "en": "right answers"}
GIVEN: Text = {"fr": "temps donné", "en": "time given"}
CHART_WINS: Text = {
    "fr": "Part des parties gagnées par façon de jouer, avec intervalle",
    "en": "Share of games won by way to play, with interval",
}
CHART_EFFECTS: Text = {
    "fr": "Les {n} cartes et options qui changent le plus l’issue, en points de victoire",
    "en": "The {n} cards and options that change the outcome most, in points of wins",
}
CHART_MONEY: Text = {"fr": "Trésorerie moyenne, durée {length}", "en": "Mean treasury, length {length}"}
CHART_PILLAR: Text = {"fr": "{name}, durée {length}", "en": "{name}, length {length}"}

BALANCE: Text = {
    "fr": "faire jouer des milliers de parties par des robots et dire ce qu’elles montrent",
    "en": "let bots play thousands of games and tell what they show",
}
GAMES_HELP: Text = {
    "fr": "parties par façon de jouer, durée et nombre d’équipes (100 par défaut)",
    "en": "games for each way to play, length and number of teams (default 100)",
}
LENGTHS_HELP: Text = {
    "fr": "durées, séparées par des virgules (par défaut : toutes)",
    "en": "lengths, separated by commas (default: all)",
}
TEAMS_HELP: Text = {
    "fr": "nombres d’équipes, séparés par des virgules (par défaut : 1 à 6)",
    "en": "numbers of teams, separated by commas (default: 1 to 6)",
}
POLICIES_HELP: Text = {
    "fr": "façons de jouer, séparées par des virgules : random, crowd, money, pillar (chaque pilier), cooperative",
    "en": "ways to play, separated by commas: random, crowd, money, pillar (each of them), cooperative",
}
SEED_HELP: Text = {
    "fr": "première graine du hasard (0 par défaut) : les mêmes graines donnent les mêmes nombres",
    "en": "first random seed (default 0): the same seeds give the same numbers",
}
HTML_HELP: Text = {"fr": "écrire aussi une page avec des graphiques", "en": "write a page with charts as well"}
JOBS_HELP: Text = {
    "fr": "nombre de processus (par défaut : tous les cœurs)",
    "en": "number of processes (default: all cores)",
}
SCHEDULER_HELP: Text = {
    "fr": "jouer sur un groupe de machines Dask déjà lancé (extra « cluster »)",
    "en": "play on a Dask cluster that is already running (extra “cluster”)",
}
FILE: Text = {"fr": "FICHIER", "en": "FILE"}
LIST: Text = {"fr": "LISTE", "en": "LIST"}
ADDRESS: Text = {"fr": "ADRESSE", "en": "ADDRESS"}

DONE_OF: Text = {"fr": "{done} parties sur {total}", "en": "{done} of {total} games"}
PAGE_WRITTEN: Text = {"fr": "Page écrite : {path}", "en": "Page written: {path}"}
PAGE_FAILED: Text = {
    "fr": "La page ne peut pas être écrite dans {path} : {words}",
    "en": "The page cannot be written to {path}: {words}",
}
NO_CLUSTER: Text = {
    "fr": 'Pour jouer sur un groupe de machines, il faut l’extra « cluster » : pip install "kessessa[cluster]"',
    "en": 'To play on a cluster, the extra “cluster” is needed: pip install "kessessa[cluster]"',
}
CLUSTER_FAILS: Text = {
    "fr": "Le groupe de machines Dask à l’adresse {address} ne peut pas jouer ({words}).",
    "en": "The Dask cluster at {address} cannot play ({words}).",
}
LOST_PROCESS: Text = {
    "fr": "Un processus s’est arrêté sans prévenir ({words}). Essayez avec --jobs 1.",
    "en": "A process stopped without a word ({words}). Try --jobs 1.",
}
