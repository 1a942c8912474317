"""Words of the way into a game: title screen, set-up in three steps, saved sessions, decks, help."""

from __future__ import annotations

from kessessa.language.speech import Text

MOTTO: Text = {"fr": "La coopérative,\nc’est toute la classe.", "en": "The cooperative\nis the whole class."}
NEW_GAME: Text = {"fr": "Nouvelle partie", "en": "New game"}
RESUME: Text = {"fr": "Reprendre", "en": "Resume"}
DECKS: Text = {"fr": "Paquets de cartes", "en": "Decks of cards"}
QUIT: Text = {"fr": "Quitter", "en": "Quit"}
LANGUAGE: Text = {"fr": "Français", "en": "English"}
LANGUAGES: dict[str, str] = {"fr": "Français", "en": "English"}
QUIT_ASK: Text = {"fr": "Quitter Kess’Essa ?", "en": "Quit Kess’Essa?"}
QUIT_WHY: Text = {"fr": "Les parties commencées sont enregistrées.", "en": "Games in progress are saved."}
YES_QUIT: Text = {"fr": "Oui, quitter", "en": "Yes, quit"}
NO_STAY: Text = {"fr": "Non, rester", "en": "No, stay"}

STEPS: tuple[Text, ...] = (
    {"fr": "Scénario", "en": "Scenario"},
    {"fr": "Équipes", "en": "Teams"},
    {"fr": "Confort", "en": "Comfort"},
)
MENU: Text = {"fr": "Menu", "en": "Menu"}
CHOOSE: Text = {"fr": "Choisir", "en": "Choose"}
NEXT: Text = {"fr": "Suite", "en": "Next"}
MORE_SCENARIOS: Text = {"fr": "Autres scénarios", "en": "More scenarios"}
OF: Text = {"fr": "{n} sur {total}", "en": "{n} of {total}"}
AGES: Text = {"fr": "{n} ans et plus", "en": "{n} and over"}
AGE_RANGE: Text = {"fr": "{n} à {most} ans", "en": "{n} to {most}"}
NO_SCENARIO: Text = {
    "fr": "Aucun scénario ne peut être joué. L’écran « Paquets de cartes » dit pourquoi.",
    "en": "No scenario can be played. The screen “Decks of cards” says why.",
}
CANNOT_PLAY: Text = {"fr": "Ce scénario ne s’ouvre pas", "en": "This scenario does not open"}

COUNTS: tuple[Text, ...] = (
    {"fr": "Une équipe", "en": "One team"},
    {"fr": "Deux équipes", "en": "Two teams"},
    {"fr": "Trois équipes", "en": "Three teams"},
    {"fr": "Quatre équipes", "en": "Four teams"},
    {"fr": "Cinq équipes", "en": "Five teams"},
    {"fr": "Six équipes", "en": "Six teams"},
)
OTHER_NAMES: Text = {"fr": "Autres noms", "en": "Other names"}
OTHER_NAME: Text = {"fr": "Autre nom pour {team}", "en": "Another name for {team}"}
OTHER_ROLE: Text = {"fr": "Autre rôle pour {team}", "en": "Another role for {team}"}
REMOVE_TEAM: Text = {"fr": "Enlever {team}", "en": "Remove {team}"}
ADD: Text = {"fr": "Ajouter", "en": "Add"}
REMOVE: Text = {"fr": "Enlever", "en": "Remove"}
HOW_LONG: Text = {"fr": "Durée", "en": "Length"}
LENGTHS: dict[str, Text] = {
    "short": {"fr": "Courte", "en": "Short"},
    "standard": {"fr": "Normale", "en": "Standard"},
    "long": {"fr": "Longue", "en": "Long"},
}
LENGTH_SAYS: dict[str, Text] = {
    "short": {"fr": "Une demi-heure, débriefing compris.", "en": "Half an hour, debrief included."},
    "standard": {"fr": "Une heure de cours, débriefing compris.", "en": "One lesson, debrief included."},
    "long": {"fr": "Une heure et demie, débriefing compris.", "en": "An hour and a half, debrief included."},
}
ROUNDS: Text = {"fr": "{n} {name}", "en": "{n} {name}"}
BELL: Text = {"fr": "Ça sonne à", "en": "The bell rings at"}
BELL_OFF: Text = {"fr": "Sonnerie : sans heure", "en": "The bell: no time set"}
CHOSEN: Text = {"fr": "choisi", "en": "chosen"}
NO_BELL: Text = {"fr": "Sans heure", "en": "No bell"}
EARLIER: Text = {"fr": "Cinq minutes plus tôt", "en": "Five minutes earlier"}
LATER: Text = {"fr": "Cinq minutes plus tard", "en": "Five minutes later"}
BELL_NONE: Text = {"fr": "Pas d’heure de fin : rien ne presse.", "en": "No end time: no hurry."}
BELL_ALL: Text = {"fr": "Tout tient, avec 10 min pour parler.", "en": "It all fits, with 10 min to talk."}
BELL_ONE: Text = {"fr": "{n} {unit} tient, avec 10 min pour parler.", "en": "{n} {unit} fits, with 10 min to talk."}
BELL_SOME: Text = {
    "fr": "{n} {unit} tiennent, avec 10 min pour parler.",
    "en": "{n} {unit} fit, with 10 min to talk.",
}
BELL_TIGHT: Text = {"fr": "C’est très court : il reste {n} min.", "en": "That is very short: {n} min left."}

FROM_THE_BACK: Text = {
    "fr": "Depuis le fond de la classe, que lisez-vous ?",
    "en": "What can you read from the back?",
}
SAMPLE: Text = {"fr": "Une personne, une voix", "en": "One person, one vote"}
LAMPS: Text = {
    "fr": "Éteignez les lampes devant l’écran : on lira mieux.",
    "en": "Switch off the lights near the screen: it reads better.",
}
WELCOME: Text = {"fr": "Bienvenue", "en": "Welcome"}
READ_THIS_LINE: Text = {
    "fr": "Depuis le fond de la classe, quelle ligne lisez-vous ?",
    "en": "From the back of the room, which line can you read?",
}
SMALLEST_LINE: Text = {
    "fr": "Choisissez la plus petite qui se lit bien. F4 permet d’en changer plus tard.",
    "en": "Choose the smallest one that reads well. F4 changes it later.",
}
LARGER_STILL: Text = {"fr": "Plus grand encore", "en": "Larger still"}
BEGIN: Text = {"fr": "Commencer la partie", "en": "Begin the game"}
GOOD: Text = {"fr": "C’est bon", "en": "Done"}

OTHER_MONTH: Text = {"fr": "Revenir avant", "en": "Go back in time"}
WHICH_MONTH: Text = {"fr": "Reprendre à quel moment ?", "en": "Carry on from where?"}
MONTH_NOW: Text = {"fr": "Là où la partie s’est arrêtée.", "en": "Where you left off."}
MONTH_BEFORE: Text = {
    "fr": "On reprend au début : {name} {n}. Ce qui a été joué après sera annulé.",
    "en": "At the beginning of {name} {n}. What was played after it will be undone.",
}
MONTH_EARLIER: Text = {"fr": "Plus tôt", "en": "Earlier"}
MONTH_LATER: Text = {"fr": "Plus tard", "en": "Later"}
SAVED: Text = {"fr": "Parties enregistrées", "en": "Saved games"}
SAVED_ONE: Text = {"fr": "{n} partie", "en": "{n} game"}
SAVED_MANY: Text = {"fr": "{n} parties", "en": "{n} games"}
SAVED_NONE: Text = {"fr": "Aucune partie n’est enregistrée.", "en": "No game is saved."}
ROUND_AT: Text = {"fr": "{name} {n}", "en": "{name} {n}"}
AT_ROUND: Text = {"fr": "{unit} {n} sur {total}", "en": "{unit} {n} of {total}"}
NOT_BEGUN: Text = {"fr": "à fonder", "en": "to be founded"}
FINISHED: Text = {"fr": "finie", "en": "finished"}
TEAMS_ONE: Text = {"fr": "{n} équipe", "en": "{n} team"}
TEAMS_MANY: Text = {"fr": "{n} équipes", "en": "{n} teams"}
PLAYED_ON: Text = {"fr": "jouée le {when}", "en": "played on {when}"}
END_DAMAGED: Text = {
    "fr": "La fin est abîmée : le jeu reprendra juste avant.",
    "en": "Its end is damaged: the game will resume just before.",
}
DELETE: Text = {"fr": "Effacer", "en": "Delete"}
DELETE_ASK: Text = {"fr": "Effacer cette partie ?", "en": "Delete this game?"}
DELETE_WHY: Text = {
    "fr": "{title}, {when}. On ne pourra pas revenir en arrière.",
    "en": "{title}, {when}. This cannot be undone.",
}
YES_DELETE: Text = {"fr": "Oui, effacer", "en": "Yes, delete"}
NO_KEEP: Text = {"fr": "Non, garder", "en": "No, keep it"}

MUST_KNOW: Text = {"fr": "À savoir avant de reprendre", "en": "Before you go on"}
UNDERSTOOD: Text = {"fr": "Compris", "en": "Understood"}
PROBLEM: Text = {"fr": "Il y a un problème", "en": "There is a problem"}

OF_MANY: Text = {"fr": "{n} à {last} sur {total}", "en": "{n} to {last} of {total}"}
DECKS_ONE: Text = {"fr": "{n} paquet", "en": "{n} deck"}
DECKS_MANY: Text = {"fr": "{n} paquets", "en": "{n} decks"}
DECKS_READY: Text = {"fr": "prêts : {n}", "en": "{n} ready"}
DECK_LEFT_OUT: Text = {
    "fr": "« {name} » est mis de côté : {file}, ligne {line}. P pour comprendre.",
    "en": "“{name}” is put aside: {file}, line {line}. P to see why.",
}
DECKS_ASIDE: Text = {"fr": "prêts : {n}, mis de côté : {aside}", "en": "{n} ready, {aside} put aside"}
SCENARIO_KIND: Text = {"fr": "scénario", "en": "scenario"}
ERRORS_ONE: Text = {"fr": "{n} erreur", "en": "{n} error"}
ERRORS_MANY: Text = {"fr": "{n} erreurs", "en": "{n} errors"}
WARNINGS_ONE: Text = {"fr": "{n} remarque", "en": "{n} remark"}
WARNINGS_MANY: Text = {"fr": "{n} remarques", "en": "{n} remarks"}
DID_NOT_OPEN: Text = {"fr": "« {name} » n’a pas pu s’ouvrir", "en": "“{name}” could not be opened"}
IS_READY: Text = {"fr": "« {name} » est prêt", "en": "“{name}” is ready"}
IS_READY_SAYS: Text = {
    "fr": "Ce paquet a été relu en entier : aucune erreur.",
    "en": "This deck was read in full: no errors.",
}
LINE: Text = {"fr": "ligne {n}", "en": "line {n}"}
MEANT: Text = {"fr": "Vouliez-vous dire « {word} » ?", "en": "Did you mean “{word}”?"}
OTHERS_WORK: Text = {
    "fr": "Les autres paquets marchent. Corrigez, enregistrez, relisez : rien n’est perdu.",
    "en": "The other decks work. Correct this one, then try again: nothing is lost.",
}
OPEN_FOLDER: Text = {"fr": "Ouvrir le dossier", "en": "Open the folder"}
RETRY: Text = {"fr": "Relire les paquets", "en": "Read the decks again"}
READ_AGAIN: Text = {"fr": "Relus à l’instant : tout est prêt.", "en": "Read again just now: all is ready."}
READ_STILL: Text = {
    "fr": "Relus à l’instant : un paquet reste de côté.",
    "en": "Read again just now: one is still aside.",
}
READ_STILL_MANY: Text = {
    "fr": "Relus à l’instant : {n} paquets restent de côté.",
    "en": "Read again just now: {n} are still aside.",
}
FOLDER_OPENED: Text = {
    "fr": "Le dossier s’ouvre dans une autre fenêtre.",
    "en": "The folder opens in another window.",
}
FOLDER: Text = {"fr": "dossier : {path}", "en": "folder: {path}"}

HELP: Text = {"fr": "Aide", "en": "Help"}
HELP_GOAL: Text = {"fr": "Le but", "en": "The goal"}
HELP_GOAL_SAYS: Text = {
    "fr": "Faire vivre votre projet commun jusqu’à l’assemblée générale. On gagne ou on perd tous ensemble.",
    "en": "Keep what you run together going until the general meeting. You all win or lose together.",
}
HELP_HERE: Text = {"fr": "Sur cet écran", "en": "On this screen"}
HELP_KEYS: Text = {"fr": "Les touches", "en": "The keys"}
HELP_BACK: Text = {"fr": "Retour au jeu", "en": "Back to the game"}
KEY_LINES: tuple[tuple[str, Text], ...] = (
    ("return", {"fr": "le bouton orange, ou ce qui est entouré", "en": "the orange button, or what is outlined"}),
    ("tab", {"fr": "passer au suivant (les flèches aussi)", "en": "go to the next one (arrows too)"}),
    ("1 – 6", {"fr": "choisir une réponse, une équipe", "en": "choose an answer, a team"}),
    ("escape", {"fr": "pause et menu d’animation, ou retour", "en": "facilitator’s pause, or back"}),
    ("ctrl+z", {"fr": "annuler la dernière décision", "en": "undo the last decision"}),
    ("l", {"fr": "lire l’écran à voix haute, ou se taire", "en": "read the screen aloud, or be quiet"}),
    ("g", {"fr": "le sens des mots soulignés", "en": "what underlined words mean"}),
    ("f3", {"fr": "français ou anglais", "en": "French or English"}),
    ("f4", {"fr": "taille du texte, lettres, couleurs", "en": "text size, letters, colours"}),
    ("f11", {"fr": "plein écran ou fenêtre", "en": "full screen or window"}),
)
PACKAGE: Text = {"fr": "Paquet déposé", "en": "Deck dropped here"}
