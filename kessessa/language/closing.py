"""Words of the window's last screens that the text version has no use for: general assembly, debrief, principles."""

from __future__ import annotations

from kessessa.language.speech import Text

VOICES_ONE: Text = {"fr": "{n} équipe, {n} voix", "en": "{n} team, {n} vote"}
VOICES_MANY: Text = {"fr": "{n} équipes, {n} voix", "en": "{n} teams, {n} votes"}
MEMBERS_ONE: Text = {"fr": "{n} membre", "en": "{n} member"}
MEMBERS_MANY: Text = {"fr": "{n} membres", "en": "{n} members"}
NO_FUNDER: Text = {"fr": "Aucune recette.", "en": "No income."}
NOTHING_MOVED: Text = {"fr": "Aucun mouvement", "en": "No movement"}
RAISE_HANDS: Text = {"fr": "Une question avant de voter ? Levez la main.", "en": "A question first? Raise a hand."}
UNDECIDED: Text = {"fr": "Aucune décision seule ne l’explique", "en": "No single decision explains it"}
UNDECIDED_WHY: Text = {
    "fr": "{name} {n} : actualités, activités ou entretien",
    "en": "{name} {n}: news, activities or upkeep",
}
NEVER_MOVED: Text = {"fr": "Toute la partie au même niveau", "en": "At the same level all along"}
DECIDED_WHEN: Text = {"fr": "{name} {n} : {title}", "en": "{name} {n}: {title}"}
TO_END: Text = {"fr": "Conclure", "en": "Close"}
BY_HAND: Text = {
    "fr": "Ensuite, on vote à main levée : une équipe, une voix.",
    "en": "Then a show of hands: one team, one vote.",
}
LESS: Text = {"fr": "{part} : 5 % de moins", "en": "{part}: 5% less"}
MORE: Text = {"fr": "{part} : 5 % de plus", "en": "{part}: 5% more"}
VOTES: Text = {"fr": "{team} votent", "en": "{team} vote"}
TALLY: Text = {"fr": "{yes} pour, {no} contre", "en": "{yes} for, {no} against"}
LOT: Text = {"fr": "Égalité : tirage au sort", "en": "A tie: drawn by lot"}
ALONE: Text = {"fr": "Décidée par l’équipe", "en": "Decided by the team"}
CONFIRM_FOR: Text = {"fr": "Voter pour", "en": "Vote for"}
CONFIRM_AGAINST: Text = {"fr": "Voter contre", "en": "Vote against"}
HAND_FIRST: Text = {"fr": "Dites d’abord : pour ou contre.", "en": "Say first: for or against."}
CHOOSE_VOTE: Text = {"fr": "Voter", "en": "Vote"}

DEBRIEF: Text = {"fr": "Débriefing", "en": "Debrief"}
DEBRIEF_STEPS: dict[str, Text] = {
    "feel": {"fr": "Ressenti", "en": "Feelings"},
    "happened": {"fr": "Ce qui s’est passé", "en": "What happened"},
    "learnt": {"fr": "Ce qu’on a appris", "en": "What we learnt"},
    "here": {"fr": "Et ici ?", "en": "And here?"},
}
DEBRIEF_LINES: dict[str, Text] = {
    "feel": {"fr": "un mot par équipe", "en": "one word per team"},
    "happened": {"fr": "ce qui a compté", "en": "what mattered"},
    "learnt": {"fr": "les 7 principes", "en": "the 7 principles"},
    "here": {"fr": "derrière le jeu", "en": "behind the game"},
}
FACILITATOR: Text = {"fr": "Pour animer", "en": "For the facilitator"}
FEELINGS: tuple[Text, ...] = (
    {"fr": "fierté", "en": "proud"},
    {"fr": "surprise", "en": "surprised"},
    {"fr": "fatigue", "en": "tired"},
    {"fr": "écoute", "en": "heard"},
    {"fr": "frustration", "en": "frustrated"},
    {"fr": "union", "en": "united"},
    {"fr": "curiosité", "en": "curious"},
    {"fr": "inquiétude", "en": "worried"},
    {"fr": "liberté", "en": "free"},
    {"fr": "stress", "en": "rushed"},
    {"fr": "joie", "en": "happy"},
)
ANOTHER_WORD: Text = {"fr": "un autre mot", "en": "another word"}
SAY_WORD: Text = {"fr": "Choisir « {word} »", "en": "Choose “{word}”"}
CHOOSE_WORD: Text = {"fr": "Choisir un mot", "en": "Choose a word"}
WHICH_WORD: Text = {"fr": "{team}, dans quel état sortez-vous ?", "en": "{team}, how do you feel now?"}
SKIP_WORD: Text = {"fr": "Sans mot", "en": "No word"}
WORD_TITLE: Text = {"fr": "Un autre mot", "en": "Another word"}
WORD_LINE: Text = {"fr": "un seul mot, pas un nom", "en": "one word, not a name"}
ERASE: Text = {"fr": "Effacer", "en": "Delete"}
WORD_DONE: Text = {"fr": "Garder ce mot", "en": "Keep this word"}
RINGS_SOON: Text = {"fr": "Encore {n} min avant {time}", "en": "{n} more minutes before {time}"}
ALL_SAID: Text = {"fr": "Chaque équipe a son mot.", "en": "Every team has its word."}

YOU_CHOSE: Text = {"fr": "Vous avez choisi {letter}", "en": "You chose {letter}"}
WHAT_IF: Text = {"fr": "Et si c’était {letter} ?", "en": "What if you had chosen {letter}?"}
CHANGE_MOMENT: Text = {"fr": "changer de moment", "en": "change the moment"}
MOMENTS: Text = {
    "fr": "Les moments qui ont compté : choisissez-en un",
    "en": "The moments that mattered: choose one",
}
STARS: Text = {"fr": "Étoiles", "en": "Stars"}
ROUNDS_PLAYED: Text = {"fr": "Nombre de {unit}", "en": "Number of {unit}"}
COMPUTED: Text = {
    "fr": "« Et si » : même départ, même hasard, calculé par le jeu.",
    "en": "“What if”: same start, same chance, computed by the game.",
}

KNOWN: Text = {"fr": "Connu", "en": "Known"}
PRACTISED: Text = {"fr": "Pratiqué", "en": "Practised"}
NOT_MET: Text = {"fr": "pas encore rencontré", "en": "not met yet"}
OUT_OF_TEN: Text = {"fr": "sur 10", "en": "out of 10"}
AGAIN: Text = {"fr": "À revoir", "en": "To review"}
MISSED_ONE: Text = {"fr": "{n} carte manquée", "en": "{n} card missed"}
MISSED_MANY: Text = {"fr": "{n} cartes manquées", "en": "{n} cards missed"}
NONE_MISSED: Text = {
    "fr": "Aucune carte manquée. Bravo à toutes les équipes !",
    "en": "No card missed. Well done, all teams!",
}
EVIDENCE: Text = {"fr": "Preuves", "en": "Evidence"}
WHY_SO: Text = {"fr": "Pourquoi ?", "en": "Why?"}
CARD_OF: Text = {"fr": "Carte {n} sur {total}", "en": "Card {n} of {total}"}
APART: Text = {
    "fr": "{name} : en pratique {practised}, en savoir {known}. D’où vient l’écart ?",
    "en": "{name}: in practice {practised}, in knowledge {known}. Why do they differ?",
}
RIGHT_ANSWER: Text = {"fr": "La bonne réponse", "en": "The right answer"}
THINK: Text = {"fr": "Réfléchissez ensemble, puis montrez la réponse.", "en": "Think together, then show the answer."}
SHOW_ANSWER: Text = {"fr": "Montrer la réponse", "en": "Show the answer"}
MOMENT: Text = {"fr": "Un moment de la partie", "en": "A moment of the game"}
CHOSEN: Text = {"fr": "Ce qui a été choisi", "en": "What was chosen"}
SERVED: Text = {"fr": "Principe servi : +{n}. {name}", "en": "Principle served: +{n}. {name}"}
BROKEN: Text = {"fr": "Principe bousculé : −{n}. {name}", "en": "Principle bent: −{n}. {name}"}
NOT_MET_YET: Text = {"fr": "{kind} : pas encore rencontré.", "en": "{kind}: not met yet."}
BACK_TO_RADAR: Text = {"fr": "Retour", "en": "Back"}

TALK: Text = {"fr": "Parlons-en", "en": "Let’s talk"}
SOURCES: Text = {"fr": "Sources", "en": "Sources"}
FINISH: Text = {"fr": "Terminer", "en": "Finish"}

PROOFS: Text = {"fr": "d’où vient ce résultat", "en": "where this score comes from"}
LAW_2014: Text = {"fr": "Loi de 2014 sur l’économie sociale et solidaire", "en": "French law of 2014"}
LAW_SHORT: Text = {"fr": "Loi de 2014", "en": "Law of 2014"}
OF_TEN: Text = {"fr": "{name}, sur 10", "en": "{name}, out of 10"}
SEVEN: Text = {"fr": "Les 7 principes", "en": "The 7 principles"}
COOPERATIVE: Text = {"fr": "Principe coopératif", "en": "Cooperative principle"}
NEXT_PRINCIPLE: Text = {"fr": "Principe suivant", "en": "Next principle"}
POSITION: Text = {"fr": "{n} sur {total}", "en": "{n} of {total}"}
PLACE: Text = {"fr": "Principe {n} / {total}", "en": "Principle {n} / {total}"}
NO_EVIDENCE: Text = {"fr": "Rien n’en parle dans cette partie.", "en": "Nothing in this game speaks of it."}
RETURN_DOUBLE: Text = {
    "fr": "Une carte réussie au retour compte double.",
    "en": "Right the second time counts double.",
}
SERVED_OR_BROKEN: Text = {
    "fr": "On part de 5 : chaque choix tire vers 10 ou vers 0.",
    "en": "From 5, each choice pulls towards 10 or 0.",
}
MORE_ROWS: Text = {"fr": "{n} à {last} sur {total}", "en": "{n} to {last} of {total}"}
