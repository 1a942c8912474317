"""Words of the command line: help, messages, the list of sessions, what a demonstration and the doctor say."""

from __future__ import annotations

from kessessa.language.speech import Text

ABOUT: Text = {
    "fr": "Kess’Essa : un jeu coopératif pour la classe. Sans commande, ouvre la fenêtre.",
    "en": "Kess’Essa: a cooperative game for the classroom. Without a command, opens the window.",
}
USAGE: Text = {"fr": "utilisation : ", "en": "usage: "}
COMMANDS: Text = {"fr": "commandes", "en": "commands"}
ARGUMENTS: Text = {"fr": "arguments", "en": "arguments"}
OPTIONS: Text = {"fr": "options", "en": "options"}
COMMAND: Text = {"fr": "COMMANDE", "en": "COMMAND"}
NUMBER: Text = {"fr": "N", "en": "N"}
CODE: Text = {"fr": "LANGUE", "en": "LANGUAGE"}
LENGTH: Text = {"fr": "DURÉE", "en": "LENGTH"}
STYLE: Text = {"fr": "FORME", "en": "FORMAT"}
FOLDER: Text = {"fr": "DOSSIER", "en": "DIR"}
SCENARIO: Text = {"fr": "SCÉNARIO", "en": "SCENARIO"}
SESSION: Text = {"fr": "PARTIE", "en": "GAME"}
PATH: Text = {"fr": "CHEMIN", "en": "PATH"}

PLAY: Text = {"fr": "jouer un scénario", "en": "play a scenario"}
RESUME: Text = {"fr": "reprendre une partie là où elle s’est arrêtée", "en": "go on with a game where it stopped"}
SESSIONS: Text = {"fr": "lister les parties enregistrées", "en": "list the saved games"}
DEMO: Text = {"fr": "laisser des robots jouer une partie entière", "en": "let bots play a whole game"}
DECK: Text = {"fr": "travailler sur les paquets de cartes", "en": "work on decks"}
CHECK: Text = {
    "fr": "relire des paquets de cartes et montrer chaque problème à sa ligne",
    "en": "check decks and show each problem at its line",
}
EXPLAIN: Text = {
    "fr": "dire ce que veut dire un message de « deck check », et quoi faire",
    "en": "say what a message of “deck check” means, and what to do",
}
CODE_HELP: Text = {
    "fr": "code du message, par exemple KE0301 (par défaut, la liste de tous)",
    "en": "the message’s code, such as KE0301 (default: a list of all)",
}
MESSAGE_CODE: Text = {"fr": "MESSAGE", "en": "MESSAGE"}
ALL_HELP: Text = {"fr": "la page de chaque message", "en": "the page of every message"}
EXPLAIN_FORMAT_HELP: Text = {
    "fr": "forme : text, md ou json (text par défaut)",
    "en": "format: text, md or json (default text)",
}
NO_SUCH_CODE: Text = {"fr": "Aucun message ne porte le code « {word} ».", "en": "No message bears the code “{word}”."}
EXPLAIN_ALL: Text = {"fr": "« kessessa deck explain » les montre tous.", "en": "“kessessa deck explain” lists all."}
EXPLAIN_ONE: Text = {
    "fr": "Pour la page d’un message : kessessa deck explain CODE",
    "en": "For the page of one message: kessessa deck explain CODE",
}
DOCTOR: Text = {
    "fr": "décrire cette installation, pour le service informatique",
    "en": "describe this installation, for the IT service",
}

HELP_HELP: Text = {"fr": "montrer cette aide", "en": "show this help"}
VERSION_HELP: Text = {"fr": "montrer la version", "en": "show the version"}
LANG_HELP: Text = {"fr": "langue : fr ou en", "en": "language: fr or en"}
DECKS_HELP: Text = {
    "fr": "ajouter un dossier de paquets (avec cards/ et scenarios/)",
    "en": "add a folder of decks (with cards/ and scenarios/)",
}
TEXT_HELP: Text = {"fr": "en texte simple, sans fenêtre", "en": "as plain text, without a window"}
TEAMS_HELP: Text = {"fr": "nombre d’équipes, de 1 à 6 (4 par défaut)", "en": "number of teams, 1 to 6 (default 4)"}
LENGTH_HELP: Text = {
    "fr": "durée : short, standard ou long (standard par défaut)",
    "en": "length: short, standard or long (default standard)",
}
SEED_HELP: Text = {
    "fr": "graine du hasard : la même donne la même partie",
    "en": "random seed: the same seed gives the same game",
}
BOTS_HELP: Text = {"fr": "laisser des robots finir la partie", "en": "let bots finish the game"}
JSON_HELP: Text = {"fr": "écrire le résultat en JSON", "en": "write the result as JSON"}
NO_WINDOW_HELP: Text = {"fr": "jouer sans fenêtre", "en": "play without a window"}
SHOTS_HELP: Text = {
    "fr": "garder une image de chaque écran dans ce dossier",
    "en": "keep a picture of every screen in this folder",
}
KEEP_HELP: Text = {"fr": "enregistrer la partie, pour la reprendre", "en": "save the game, to go on with it later"}
FORMAT_HELP: Text = {"fr": "forme : text ou json (text par défaut)", "en": "format: text or json (default text)"}
STRICT_HELP: Text = {"fr": "les avertissements comptent aussi", "en": "warnings count too"}
SCENARIO_HELP: Text = {
    "fr": "identifiant du scénario, par exemple cafe-herm",
    "en": "id of the scenario, such as cafe-herm",
}
SESSION_HELP: Text = {
    "fr": "nom de la partie (par défaut, la dernière qui n’est pas finie)",
    "en": "name of the game (default: the last unfinished one)",
}
OLDER_PATHS_HELP: Text = {
    "fr": "fichiers ou dossiers (par défaut, tous les paquets)",
    "en": "files or folders (default: all decks)",
}
PATHS_HELP: Text = {
    "fr": "fichiers, dossiers ou noms de paquets (par défaut, tous les paquets)",
    "en": "files, folders or names of decks (default: all decks)",
}

UNKNOWN_COMMAND: Text = {
    "fr": "La commande « {word} » n’existe pas.",
    "en": "There is no command “{word}”.",
}
UNKNOWN_SCENARIO: Text = {
    "fr": "Le scénario « {word} » n’existe pas.",
    "en": "There is no scenario “{word}”.",
}
UNKNOWN_WORD: Text = {"fr": "« {word} » n’est pas possible ici.", "en": "“{word}” is not possible here."}
DID_YOU_MEAN: Text = {"fr": "Vouliez-vous dire « {word} » ?", "en": "Did you mean “{word}”?"}
KNOWN_ONES: Text = {"fr": "Possibles : {words}.", "en": "Possible: {words}."}
UNRECOGNISED: Text = {"fr": "Je ne comprends pas « {words} ».", "en": "I do not understand “{words}”."}
REQUIRED: Text = {"fr": "Il manque : {words}.", "en": "Missing: {words}."}
EXPECTED: Text = {"fr": "Il faut une valeur après {words}.", "en": "A value is needed after {words}."}
NOT_EXPECTED: Text = {"fr": "{words} ne prend pas de valeur.", "en": "{words} takes no value."}
AT: Text = {"fr": "{words} : {problem}", "en": "{words}: {problem}"}
WRONG: Text = {"fr": "La commande est mal écrite : {words}", "en": "There is a mistake in the command: {words}"}
SEE_HELP: Text = {"fr": "Pour l’aide : {command} --help", "en": "For help: {command} --help"}
WHOLE_NUMBER: Text = {
    "fr": "il faut un nombre entier de {low} à {high}.",
    "en": "a whole number from {low} to {high} is needed.",
}
SIZE: Text = {"fr": "LARGEURxHAUTEUR", "en": "WIDTHxHEIGHT"}
SIZE_HELP: Text = {"fr": "taille des images, 1920x1080 par défaut", "en": "size of the pictures, default 1920x1080"}
SCALE_HELP: Text = {"fr": "taille du texte : 0.9, 1.0, 1.25, 1.5, 2.0", "en": "text size: 0.9, 1.0, 1.25, 1.5, 2.0"}
THEME_HELP: Text = {"fr": "couleurs : landes, daltonien, contraste", "en": "colours: landes, daltonien, contraste"}
FONT_HELP: Text = {"fr": "lettres : atkinson, andika, opendyslexic", "en": "letters: atkinson, andika, opendyslexic"}
STRICT_LAYOUT_HELP: Text = {
    "fr": "échouer si un texte est coupé ou si deux éléments se recouvrent",
    "en": "fail where a text is cut off or two elements overlap",
}
NO_SIZE: Text = {
    "fr": "« {word} » n’est pas une taille, comme 1280x720.",
    "en": "“{word}” is not a size such as 1280x720.",
}
SHOTS_DONE: Text = {"fr": "{n} images dans {folder}", "en": "{n} pictures in {folder}"}
SHOTS_FAILED: Text = {
    "fr": "Les images ne peuvent pas être gardées dans {folder} : {words}",
    "en": "The pictures cannot be kept in {folder}: {words}",
}

NO_FOLDER: Text = {"fr": "le dossier « {word} » n’existe pas.", "en": "there is no folder “{word}”."}

NO_DISPLAY: Text = {
    "fr": "Aucun écran n’a été trouvé pour ouvrir la fenêtre ; en texte : {command}",
    "en": "No display was found to open the window; as plain text: {command}",
}
LEFT_OUT: Text = {"fr": "Paquet mis de côté : {words}", "en": "Deck put aside: {words}"}
STOPPED: Text = {"fr": "Interrompu.", "en": "Interrupted."}
SOMETHING_WRONG: Text = {
    "fr": "Kess’Essa s’est arrêté sur un problème imprévu ({words}). La partie est enregistrée.",
    "en": "Kess’Essa stopped at an unforeseen problem ({words}). The game is saved.",
}
PART_MISSING: Text = {
    "fr": "Il manque un fichier du jeu : {path}. Supprimez le dossier .venv et installez à nouveau.",
    "en": "A file of the game is missing: {path}. Delete the folder .venv and install again.",
}
TRACE_KEPT: Text = {
    "fr": "Le détail est dans {path} : envoyez-le avec le résultat de « kessessa doctor ».",
    "en": "The details are in {path}: send them with the output of “kessessa doctor”.",
}
STUCK: Text = {
    "fr": "Les robots ne savent plus quoi jouer : {words}",
    "en": "The bots do not know what to play: {words}",
}

NO_SESSIONS: Text = {"fr": "Aucune partie n’est enregistrée.", "en": "No game is saved."}
IN_ROUND: Text = {"fr": "{unit} {n} sur {total}", "en": "{unit} {n} of {total}"}
FINISHED: Text = {"fr": "finie", "en": "finished"}
DAMAGED: Text = {"fr": "la fin du fichier est abîmée", "en": "the end of the file is damaged"}
TEAMS_ONE: Text = {"fr": "{n} équipe", "en": "{n} team"}
TEAMS_MANY: Text = {"fr": "{n} équipes", "en": "{n} teams"}
QUESTIONS_ONE: Text = {"fr": "{n} question", "en": "{n} question"}
QUESTIONS_MANY: Text = {"fr": "{n} questions", "en": "{n} questions"}
PLAYED: Text = {"fr": "jouée le {when}", "en": "played on {when}"}
LENGTHS: dict[str, Text] = {
    "short": {"fr": "courte", "en": "short"},
    "standard": {"fr": "standard", "en": "standard"},
    "long": {"fr": "longue", "en": "long"},
}

GAME_OF: Text = {
    "fr": "{title}, {teams}, durée {length}, graine {seed}.",
    "en": "{title}, {teams}, length {length}, seed {seed}.",
}
HOW_LONG: Text = {"fr": "{rounds} tours, {moves} coups.", "en": "{rounds} rounds, {moves} moves."}
NO_STAR: Text = {"fr": "Pas d’étoile ({ending})", "en": "No star ({ending})"}
PRINCIPLE_LINE: Text = {
    "fr": "{name} (connu : {known}, pratiqué : {practised})",
    "en": "{name} (known: {known}, practised: {practised})",
}
NOT_SEEN: Text = {"fr": "pas rencontré", "en": "not met"}
KEPT_AS: Text = {"fr": "Partie enregistrée : {name}", "en": "Game saved: {name}"}

FINE: Text = {"fr": "Tout va bien.", "en": "All is well."}

NAMED: Text = {"fr": "{name} : {value}", "en": "{name}: {value}"}
YES: Text = {"fr": "oui", "en": "yes"}
NO: Text = {"fr": "non", "en": "no"}
NONE: Text = {"fr": "aucun", "en": "none"}
UNAVAILABLE: Text = {"fr": "pas disponible ({words})", "en": "not available ({words})"}
WRITABLE: Text = {"fr": "{path} (écriture : {yes})", "en": "{path} (can be written: {yes})"}
DOCTOR_WORDS: dict[str, Text] = {
    "program": {"fr": "Kess’Essa", "en": "Kess’Essa"},
    "python": {"fr": "Python", "en": "Python"},
    "system": {"fr": "Système", "en": "System"},
    "language": {"fr": "Langue et codage", "en": "Language and encoding"},
    "video": {"fr": "Pilote vidéo", "en": "Video driver"},
    "screen": {"fr": "Écran", "en": "Screen"},
    "audio": {"fr": "Pilote audio", "en": "Audio driver"},
    "voice": {"fr": "Lecture à voix haute", "en": "Reading aloud"},
    "readers": {"fr": "Lecteurs d’écran", "en": "Screen readers"},
    "fonts": {"fr": "Polices", "en": "Fonts"},
    "home": {"fr": "Dossier des données", "en": "Data folder"},
    "home-kind": {"fr": "Choix de ce dossier", "en": "How it was chosen"},
    "sessions": {"fr": "Parties", "en": "Games"},
    "settings": {"fr": "Réglages", "en": "Settings"},
    "decks": {"fr": "Paquets ajoutés", "en": "Added decks"},
    "shipped": {"fr": "Dossier du programme", "en": "Program’s folder"},
    "scenarios": {"fr": "Scénarios", "en": "Scenarios"},
    "left-out": {"fr": "Mis de côté", "en": "Put aside"},
}
