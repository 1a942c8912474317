"""Words of the settings: reading, seeing, hearing, commanding, pace; the facilitator's panel too."""

from __future__ import annotations

from kessessa.language.speech import Text

COMFORT: Text = {"fr": "Confort", "en": "Comfort"}
COMFORT_LINE: Text = {"fr": "F4 depuis tout écran", "en": "F4 from any screen"}
READ: Text = {"fr": "Lire", "en": "Read"}
SEE: Text = {"fr": "Voir", "en": "See"}
HEAR: Text = {"fr": "Entendre", "en": "Hear"}
COMMAND: Text = {"fr": "Commander", "en": "Control"}
PACE: Text = {"fr": "Rythme", "en": "Pace"}
SIZE: Text = {"fr": "Taille du texte", "en": "Text size"}
LETTERS: Text = {"fr": "Lettres", "en": "Letters"}
LETTERS_AND_COLOURS: Text = {"fr": "Lettres et couleurs", "en": "Letters and colours"}
SPACING: Text = {"fr": "Espaces entre les lignes", "en": "Space between lines"}
SPACINGS: dict[str, Text] = {
    "normal": {"fr": "Normal", "en": "Normal"},
    "wide": {"fr": "Large", "en": "Wide"},
}
FONTS: dict[str, Text] = {
    "atkinson": {"fr": "Atkinson", "en": "Atkinson"},
    "andika": {"fr": "Andika", "en": "Andika"},
    "opendyslexic": {"fr": "Dyslexie", "en": "Dyslexia"},
}
COLOURS: Text = {"fr": "Couleurs", "en": "Colours"}
THEMES: dict[str, Text] = {
    "landes": {"fr": "Landes", "en": "Landes"},
    "daltonien": {"fr": "Daltonien", "en": "Colour-blind"},
    "contraste": {"fr": "Contraste", "en": "Contrast"},
}
LANGUAGE: Text = {"fr": "Langue", "en": "Language"}
LESS_MOTION: Text = {"fr": "Moins d’animations", "en": "Less motion"}
FULL_SCREEN: Text = {"fr": "Plein écran", "en": "Full screen"}
EFFECTS: Text = {"fr": "Petits sons", "en": "Sound effects"}
EFFECTS_SAY: Text = {
    "fr": "Chaque son double ce que l’écran montre.",
    "en": "Each sound repeats what the screen shows.",
}
EFFECTS_LEVEL: Text = {"fr": "Force des petits sons", "en": "Loudness of the effects"}
PERCENT: Text = {"fr": "{n} %", "en": "{n}%"}
SCANNING: Text = {"fr": "Tout faire avec deux touches", "en": "Do everything with two keys"}
SCANNING_SAYS: Text = {
    "fr": "Espace va au suivant, Entrée l’active. Deux contacteurs peuvent envoyer ces touches.",
    "en": "Space goes to the next item, Enter uses it. Two switches can send these keys.",
}
TIMER: Text = {"fr": "Minuteur pour chaque étape", "en": "Timer for each step"}
TIMER_SAYS: Text = {
    "fr": "Il montre les minutes et ne fait rien d’autre. Il attend pendant les pauses.",
    "en": "It shows the minutes and does nothing else. It waits during pauses.",
}
NO_TIMER: Text = {"fr": "sans", "en": "none"}
MINUTES: Text = {"fr": "{n} min", "en": "{n} min"}
MINUTES_LEFT: Text = {"fr": "encore {n} min", "en": "{n} min left"}
TIME_IS_OVER: Text = {"fr": "temps écoulé", "en": "time is up"}
CHANGE_KEYS: Text = {"fr": "Choisir les touches", "en": "Choose the keys"}
REMOTE: Text = {"fr": "Télécommande de présentation", "en": "Presenter’s remote"}
REMOTE_SAYS: Text = {
    "fr": "Page suivante vaut Entrée. Page précédente revient. B met en pause.",
    "en": "Page Down is Enter. Page Up goes back. B pauses.",
}
GAMEPAD: Text = {"fr": "Manette de jeu", "en": "Gamepad"}
GAMEPAD_SAYS: Text = {
    "fr": "A choisit, B revient, la croix déplace. Y lit à voix haute, Start met en pause.",
    "en": "A chooses, B goes back, the D-pad moves. Y reads aloud, Start pauses.",
}
PATIENCE: Text = {"fr": "Délai avant un second Entrée", "en": "Delay before a second Enter"}
PATIENCE_SAYS: Text = {
    "fr": "Un second appui qui vient plus tôt ne compte pas.",
    "en": "A second press that comes sooner does not count.",
}
SECONDS: Text = {"fr": "{n} s", "en": "{n} s"}
KEYS: Text = {"fr": "Touches", "en": "Keys"}
KEYS_LINE: Text = {"fr": "Choisissez une action, puis sa touche", "en": "Choose an action, then its key"}
ACTIONS: dict[str, Text] = {
    "accept": {"fr": "Valider", "en": "Accept"},
    "next": {"fr": "Aller au suivant", "en": "Go to the next"},
    "back": {"fr": "Pause, ou retour", "en": "Pause, or back"},
    "aloud": {"fr": "Lire à voix haute", "en": "Read aloud"},
    "undo": {"fr": "Annuler", "en": "Undo"},
    "sound": {"fr": "Son", "en": "Sound"},
    "help": {"fr": "Aide", "en": "Help"},
    "comfort": {"fr": "Confort", "en": "Comfort"},
}
PRESS_A_KEY: Text = {
    "fr": "Appuyez sur la touche voulue. Échap laisse tout ainsi.",
    "en": "Press the key that you want. Esc leaves all as it is.",
}
KEY_KEPT: Text = {
    "fr": "La touche {key} garde son rôle. Choisissez-en une autre.",
    "en": "The key {key} keeps its use. Choose another one.",
}
KEY_TAKEN: Text = {
    "fr": "La touche {key} sert déjà à « {action} ».",
    "en": "The key {key} is taken: “{action}”.",
}
USUAL_KEYS: Text = {"fr": "Touches d’origine", "en": "Original keys"}
NO_SENSITIVE: Text = {"fr": "Sans sujets sensibles", "en": "No sensitive topics"}
NO_SENSITIVE_SAYS: Text = {
    "fr": "Incendies, tempêtes, deuils : ces cartes restent dans la boîte à la prochaine partie.",
    "en": "Fires, storms, grief: from the next game on, these cards stay in the box.",
}
OPEN_VOTES: Text = {"fr": "Votes à découvert", "en": "Open votes"}
OPEN_VOTES_SAY: Text = {
    "fr": "Sinon, rien ne s’affiche avant le dernier bulletin.",
    "en": "Otherwise nothing shows before the last ballot.",
}
PREVIEW: Text = {"fr": "Aperçu", "en": "Preview"}
PREVIEW_QUESTION: Text = {"fr": "Combien de voix ?", "en": "How many votes?"}
PREVIEW_OPTION: Text = {"fr": "Une", "en": "One"}
READS_AT: Text = {
    "fr": "Se lit jusqu’à {n} mètres sur une image de 2 mètres de large.",
    "en": "Can be read from {n} metres on a picture 2 metres wide.",
}
KEPT_HERE: Text = {"fr": "Changements gardés sur cet ordinateur.", "en": "Changes are kept on this computer."}
ORIGINAL: Text = {"fr": "Réglages d’origine", "en": "Original settings"}
BACK: Text = {"fr": "Retour", "en": "Back"}

PAUSE: Text = {"fr": "Pause", "en": "Pause"}
NOTES: Text = {"fr": "Notes de la carte", "en": "Card notes"}
NO_NOTES: Text = {"fr": "Pas de note pour cette carte.", "en": "No notes for this card."}
HIDDEN: Text = {
    "fr": "Écran projeté : la bonne réponse reste cachée ici.",
    "en": "This is projected: the right answer stays hidden here.",
}
UNDO: Text = {"fr": "Annuler", "en": "Undo"}
DECISIONS_ONE: Text = {"fr": "{n} décision", "en": "{n} decision"}
DECISIONS_MANY: Text = {"fr": "la dernière", "en": "the last one"}
SKIP: Text = {"fr": "Passer", "en": "Skip"}
SKIP_CARD: Text = {"fr": "cette carte", "en": "this card"}
OTHER_INSTEAD: Text = {
    "fr": "La réponse était connue : voici une autre question.",
    "en": "The answer was known: here is another question.",
}
NOT_NOW: Text = {"fr": "pas ici", "en": "not here"}
LENGTH: Text = {"fr": "Durée, niveau", "en": "Length, level"}
BELL: Text = {"fr": "Sonnerie", "en": "Bell"}
NO_BELL: Text = {"fr": "sans", "en": "none"}
TEXT: Text = {"fr": "Texte", "en": "Text"}
SOUND: Text = {"fr": "Son", "en": "Sound"}
ON: Text = {"fr": "oui", "en": "on"}
OFF: Text = {"fr": "non", "en": "off"}
BOT: Text = {"fr": "Robot", "en": "Bot"}
BOT_PLAYS: Text = {"fr": "joue ce coup", "en": "plays this move"}
AWAY: Text = {"fr": "Absence", "en": "Away"}
AWAY_NONE: Text = {"fr": "une équipe", "en": "a team"}
VOTE: Text = {"fr": "Vote", "en": "Vote"}
VOTE_SECRET: Text = {"fr": "secret", "en": "secret"}
VOTE_OPEN: Text = {"fr": "à découvert", "en": "open"}
ANOTHER: Text = {"fr": "Question", "en": "Question"}
ANOTHER_SAYS: Text = {"fr": "une autre", "en": "another"}
SETTINGS_ALL: Text = {"fr": "tout régler", "en": "all settings"}
LEAVE: Text = {"fr": "Enregistrer et quitter", "en": "Save and leave"}
LEAVE_ASK: Text = {"fr": "Quitter la partie ?", "en": "Leave the game?"}
LEAVE_WHY: Text = {
    "fr": "Tout est enregistré. « Reprendre », au menu, revient exactement ici.",
    "en": "Everything is saved. Choose “Resume” in the menu to come back here.",
}
YES_LEAVE: Text = {"fr": "Oui, quitter", "en": "Yes, leave"}
NO_GO_ON: Text = {"fr": "Non, continuer", "en": "No, go on"}
GO_ON: Text = {"fr": "Reprendre", "en": "Go on"}
WHICH_AWAY: Text = {"fr": "Quelle équipe est absente ?", "en": "Which team is away?"}
WHICH_AWAY_SAYS: Text = {
    "fr": "Le jeu continue sans elle. Elle peut revenir quand elle veut.",
    "en": "The game goes on without it. It may come back at any time.",
}
IS_HERE: Text = {"fr": "là", "en": "here"}
IS_AWAY: Text = {"fr": "pas là", "en": "away"}
HOW_LONG: Text = {"fr": "Durée et niveau", "en": "Length and level"}
HOW_LONG_SAYS: Text = {
    "fr": "{unit} {n} en cours. L’assemblée générale vient après le dernier.",
    "en": "This is {unit} {n}. The general meeting comes after the last one.",
}
FEWER: Text = {"fr": "Plus court", "en": "Shorter"}
MORE: Text = {"fr": "Plus long", "en": "Longer"}
QUESTIONS: Text = {"fr": "Questions à venir", "en": "Questions to come"}
LEVELS: dict[int, Text] = {
    -1: {"fr": "Plus faciles", "en": "Easier"},
    0: {"fr": "Comme prévu", "en": "As planned"},
    1: {"fr": "Plus difficiles", "en": "Harder"},
}
DONE: Text = {"fr": "C’est bon", "en": "Done"}
