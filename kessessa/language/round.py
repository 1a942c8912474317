"""Words of a round: its phases, news, the question and its answer."""

from __future__ import annotations

from kessessa.language.speech import Text

ROUND: Text = {"fr": "{name} {n}", "en": "{name} {n}"}
ROUND_OF: Text = {"fr": "{name} {n} sur {total}", "en": "{name} {n} of {total}"}
NEWS: Text = {"fr": "Actualité", "en": "News"}
QUESTION: Text = {"fr": "Question", "en": "Question"}
BOARD: Text = {"fr": "Conseil", "en": "Board"}
WORK: Text = {"fr": "Travail", "en": "Work"}
ACCOUNTS: Text = {"fr": "Comptes", "en": "Accounts"}
PHASES: tuple[Text, ...] = (NEWS, QUESTION, BOARD, WORK, ACCOUNTS)
ALL_FOR_ONE: Text = {"fr": "Tous pour un", "en": "All for one"}
ASSEMBLY_SHORT: Text = {"fr": "AG", "en": "AGM"}
COORDINATES: Text = {"fr": "coordonnent", "en": "coordinating"}
NEW_VOICE: Text = {"fr": "une autre personne parle", "en": "someone else speaks"}
GOAL: Text = {"fr": "But : {goal}", "en": "Goal: {goal}"}

FOUNDING: Text = {"fr": "La fondation", "en": "The founding"}
FOUND: Text = {"fr": "Fonder ensemble", "en": "Found it together"}
READ_ALOUD: Text = {"fr": "À lire à voix haute", "en": "To be read aloud"}
ROLES: Text = {"fr": "Vos rôles", "en": "Your roles"}
TEAM_ROLE: Text = {"fr": "{team} : {role}", "en": "{team}: {role}"}
GOALS: Text = {"fr": "Vos buts", "en": "Your goals"}

NEWS_OF: Text = {"fr": "Actualité : {name} {n}", "en": "News: {name} {n}"}
READ_NEWS: Text = {"fr": "Lire l’actualité", "en": "Read the news"}
GOOD_NEWS_DONE: Text = {"fr": "Tant mieux !", "en": "Lucky us!"}
BAD_NEWS_DONE: Text = {"fr": "On s’adapte", "en": "We adapt"}
CHOSEN_NEWS_DONE: Text = {"fr": "C’est choisi", "en": "That’s settled"}
SOFTENED: Text = {"fr": "Amorti : {why}", "en": "Softened: {why}"}
SOFTENED_PLAIN: Text = {"fr": "Un partenaire amortit le choc", "en": "A partner softens the blow"}
PERHAPS: Text = {"fr": "Peut-être ({odds} %)", "en": "Perhaps ({odds}%)"}
CHOOSE: Text = {"fr": "Choisir {letter}", "en": "Choose {letter}"}
CHOOSE_PLAIN: Text = {"fr": "Choisir", "en": "Choose"}

ANSWER: Text = {"fr": "Valider", "en": "Confirm"}
AID: Text = {"fr": "Entraide", "en": "Mutual aid"}
HALVE: Text = {"fr": "Moitié", "en": "50/50"}
READ: Text = {"fr": "Lire", "en": "Read"}
SEVERAL: Text = {"fr": "Plusieurs réponses sont justes.", "en": "Several answers are right."}
TRUE: Text = {"fr": "Vrai", "en": "True"}
FALSE: Text = {"fr": "Faux", "en": "False"}
PAIRS_HOW: Text = {
    "fr": "Choisissez une lettre, puis le numéro qui va avec.",
    "en": "Choose a letter, then the number that goes with it.",
}
ESTIMATE_HOW: Text = {"fr": "Le plus près possible.", "en": "As near as you can."}
DISCUSS_HOW: Text = {"fr": "Parlez-en, on vous écoute.", "en": "Talk it over, we are listening."}
LISTEN_FOR: Text = {"fr": "À écouter", "en": "Listen for"}
JUDGE: Text = {
    "fr": "Animateur : l’équipe en a-t-elle parlé ?",
    "en": "Facilitator: did the team talk about these?",
}
NOT_YET: Text = {"fr": "Pas encore", "en": "Not yet"}
PARTLY: Text = {"fr": "En partie", "en": "Partly"}
FULLY: Text = {"fr": "Oui", "en": "Yes"}
HELPER_ANSWERS: Text = {"fr": "{team} répondent aussi", "en": "{team} answer too"}
WHO_HELPS: Text = {"fr": "Qui vous aide ?", "en": "Who helps you?"}
ONE_OF_TWO: Text = {"fr": "Une bonne réponse sur deux suffit.", "en": "One right answer out of two is enough."}
CAN_BE_CALLED: Text = {"fr": "peuvent vous aider", "en": "can help you"}
ALREADY_CALLED: Text = {
    "fr": "appel utilisé, rendu si l’aide est bonne",
    "en": "call used, given back for good help",
}
ALONE: Text = {"fr": "Sans aide", "en": "Alone"}
CALL: Text = {"fr": "Appeler {team}", "en": "Call {team}"}

RIGHT: Text = {"fr": "Oui, c’est ça !", "en": "Yes, that’s it!"}
RIGHT_TOGETHER: Text = {"fr": "Oui, ensemble !", "en": "Yes, together!"}
TO_REVIEW: Text = {"fr": "À revoir ensemble", "en": "To review together"}
COMES_BACK: Text = {"fr": "Revient dans 2 ou 3 {unit}", "en": "Comes back in 2 or 3 {unit}"}
CAME_BACK: Text = {"fr": "Carte revenue", "en": "A card that came back"}
KNOWLEDGE_GAIN: Text = {"fr": "+{n} savoir", "en": "+{n} knowledge"}
WHY: Text = {"fr": "Pourquoi ?", "en": "Why?"}
YOU_CHOSE: Text = {"fr": "Vous avez choisi « {answer} »", "en": "You chose “{answer}”"}
THE_ANSWER: Text = {"fr": "La bonne réponse : {answer}", "en": "The right answer: {answer}"}
PRINCIPLE: Text = {"fr": "Principe coopératif", "en": "Cooperative principle"}
PRINCIPLES_OF_ALL: Text = {"fr": "Principes en jeu", "en": "Principles at play"}
LAW: Text = {"fr": "Loi de 2014", "en": "Law of 2014"}
NEIGHBOUR: Text = {"fr": "Parlez-en à deux", "en": "Talk in pairs"}
NOTHING_LOST: Text = {"fr": "Rien n’est perdu", "en": "Nothing is lost"}
WORTH_TWO: Text = {
    "fr": "Réussie à son retour, cette carte vaudra 2 savoirs.",
    "en": "Get it right next time: 2 knowledge.",
}
SOURCE: Text = {"fr": "Source : {source}", "en": "Source: {source}"}
TO_BOARD: Text = {"fr": "Au conseil", "en": "To the board meeting"}
OFF_BY: Text = {"fr": "À {n} près", "en": "Off by {n}"}
