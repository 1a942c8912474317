"""Words of questions of other programs: what was put where they say nothing, what is left coming in or going out."""

from __future__ import annotations

from kessessa.language.speech import Text

# What was put where nothing was told.
ID_PUT: Text = {
    "fr": "identifiant tiré de la question pour {count} carte(s) : {cards}.",
    "en": "id made from the question for {count} card(s): {cards}.",
}
LEVEL_PUT: Text = {
    "fr": "niveau {value} mis à {count} carte(s) qui n’en ont pas : {cards}.",
    "en": "level {value} given to {count} card(s) without one: {cards}.",
}
PRINCIPLE_PUT: Text = {
    "fr": "principe « {value} » mis à {count} carte(s) qui n’en ont pas : {cards}.",
    "en": "principle “{value}” given to {count} card(s) without one: {cards}.",
}
EXPLAIN_PUT: Text = {
    "fr": "explication à compléter pour {count} carte(s) : {cards}. En attendant, elles redisent la réponse.",
    "en": "explanation to be written for {count} card(s): {cards}. Until then they repeat the answer.",
}
RANGE_PUT: Text = {
    "fr": "minimum et maximum choisis, faute d’indication : de {low} à {high}, par pas de {step}.",
    "en": "minimum and maximum chosen, as none were told: {low} to {high}, in steps of {step}.",
}
EXPLAIN_RIGHT: Text = {"fr": "Réponse : {answer}", "en": "Answer: {answer}"}
EXPLAIN_OPEN: Text = {"fr": "Plusieurs réponses se défendent.", "en": "Several answers can be defended."}
TRUE: Text = {"fr": "Vrai", "en": "True"}
FALSE: Text = {"fr": "Faux", "en": "False"}

# GIFT.
GIFT_NO_ANSWERS: Text = {
    "fr": "un texte sans accolades n’est pas une question : laissé.",
    "en": "a text without braces is no question: left.",
}
GIFT_NOT_CLOSED: Text = {
    "fr": "l’accolade n’est pas refermée avant la ligne vide : question laissée.",
    "en": "the brace is not closed before the blank line: question left.",
}
GIFT_SEVERAL_BODIES: Text = {
    "fr": "plusieurs trous dans la même question : je ne sais en reprendre qu’un.",
    "en": "several gaps in one question: only one can be taken.",
}
GIFT_ESSAY: Text = {
    "fr": "question rédigée (accolades vides) : elle n’a pas de points à écouter, que demande une discussion.",
    "en": "essay (empty braces): it has no points to listen for, which a discussion needs.",
}
GIFT_SHORT_ANSWER: Text = {
    "fr": "réponse courte, à taper au clavier : le jeu n’a pas cette sorte de question.",
    "en": "short answer, to be typed: the game has no such kind of question.",
}
GIFT_ORDERING: Text = {
    "fr": "question d’ordre d’une extension de Moodle : écrivez-la dans un tableau.",
    "en": "ordering question of a Moodle extension: write it in a table.",
}
GIFT_UNCLEAR: Text = {
    "fr": "je ne comprends pas la réponse « {text} ».",
    "en": "I do not understand the answer “{text}”.",
}
GIFT_DECIMALS: Text = {
    "fr": "« {text} » : les estimations du jeu n’ont que des nombres entiers.",
    "en": "“{text}”: the game’s estimates have whole numbers only.",
}
GIFT_NO_RIGHT: Text = {"fr": "aucune réponse n’est juste.", "en": "no answer is right."}
GIFT_TOO_MANY: Text = {"fr": "plus de {most} réponses.", "en": "more than {most} answers."}
GIFT_EMPTY_ANSWER: Text = {"fr": "une réponse est vide : laissée.", "en": "an answer is empty: left."}
GIFT_PART_WEIGHT: Text = {
    "fr": "« {text} » valait {weight} % : elle compte comme fausse.",
    "en": "“{text}” was worth {weight}%: it counts as wrong.",
}
GIFT_HALF_PAIR: Text = {
    "fr": "« {text} » n’a pas de moitié : la paire est laissée.",
    "en": "“{text}” has no other half: the pair is left.",
}
GIFT_FEEDBACK_LOST: Text = {
    "fr": "le commentaire « {text} » n’a pas de place dans une question à paires : laissé.",
    "en": "the feedback “{text}” has no place in a matching question: left.",
}
GIFT_OTHER_NUMBER: Text = {
    "fr": "l’autre réponse « {text} » et son commentaire sont laissés : une estimation n’a qu’un nombre.",
    "en": "the other answer “{text}” and its feedback are left: an estimate has one number.",
}
TAGS_LOST: Text = {
    "fr": "ces balises n’ont pas d’équivalent, leur texte est gardé : {tags}.",
    "en": "these tags have no equivalent, their text is kept: {tags}.",
}

# Anki.
ANKI_CLOZE: Text = {
    "fr": "texte à trous : le jeu n’a pas cette sorte de question.",
    "en": "cloze deletion: the game has no such kind of question.",
}
ANKI_ONE_SIDE: Text = {
    "fr": "il faut un recto et un verso.",
    "en": "a front and a back are needed.",
}
ANKI_OPEN: Text = {
    "fr": "devenue une discussion : le verso est le point à écouter.",
    "en": "became a discussion: the back is the point to listen for.",
}
ANKI_MORE_FIELDS: Text = {
    "fr": "champs en plus, laissés : « {text} ».",
    "en": "further fields, left: “{text}”.",
}

# What an export does not hold.
HEAD_LOST: Text = {
    "fr": "pas dans le fichier, sur le paquet : {keys}.",
    "en": "not in the file, of the deck: {keys}.",
}
FIELDS_LOST: Text = {"fr": "pas dans le fichier : {keys}.", "en": "not in the file: {keys}."}
TEXTS_IN: Text = {"fr": "textes en « {code} »", "en": "texts in “{code}”"}
CARD_LOST: Text = {
    "fr": "ne reviendrait pas telle quelle de ce fichier.",
    "en": "would not come back from this file as it is.",
}
GIFT_HOLDS_NO_ORDER: Text = {
    "fr": "n’est pas dans le fichier : GIFT n’a pas de question d’ordre.",
    "en": "is not in the file: GIFT has no ordering question.",
}
GIFT_HOLDS_NO_POINTS: Text = {
    "fr": "est une question rédigée dans Moodle, sans les points à écouter ; elle ne reviendrait pas.",
    "en": "is an essay in Moodle, without the points to listen for; it would not come back.",
}
BODY_NAMES: dict[str, Text] = {
    "options": {"fr": "propositions", "en": "options"},
    "order": {"fr": "étapes", "en": "steps"},
    "pairs": {"fr": "paires", "en": "pairs"},
    "listen_for": {"fr": "points à écouter", "en": "points to listen for"},
}
