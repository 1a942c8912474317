"""The sentences of described.py for question decks, glossaries and what every file shares.

A sentence says what to write, its unit and range, and what happens without it.
"""

from typing import Final

from kessessa.language import Text


def said(fr: str, en: str) -> Text:
    """Return a sentence in both languages."""
    return {"fr": fr, "en": en}


SHARED: Final[dict[str, Text]] = {
    "kessessa": said("La version du format : 1.", "The version of the format: 1."),
    "language": said(
        "La langue des textes écrits sans langue : fr ou en.", "The language of texts written without one: fr or en."
    ),
    "title": said("Le titre, tel qu’il s’affiche.", "The title, as it is shown."),
    "licence": said(
        "La licence des textes, par exemple CC-BY-SA-4.0.", "The licence of the texts, such as CC-BY-SA-4.0."
    ),
    "authors": said("Les autrices et auteurs.", "Who wrote it."),
    "id": said(
        "Son nom dans vos fichiers : minuscules, chiffres, traits d’union. Une seule fois.",
        "Its name in your files: lower-case letters, digits, hyphens. Once only.",
    ),
    "source": said("D’où vient le fait : titre, adresse, année.", "Where the fact comes from: title, address, year."),
    "SourceModel.title": said("Le titre de la source.", "The title of the source."),
    "SourceModel.url": said("Son adresse, https://...", "Its address, https://..."),
    "SourceModel.year": said("Son année.", "Its year."),
    "notes": said(
        "Notes pour la personne qui anime. Jamais lues à la classe.",
        "Notes for the facilitator. Never read to the class.",
    ),
    "tags": said(
        "Des étiquettes. « sensitive » : la carte peut être écartée dans les réglages.",
        'Labels. "sensitive": the card can be left out in the settings.',
    ),
    "facts": said(
        "Vos repères de vérification. Le jeu ne les montre pas.",
        "Your own marks for checking facts. The game does not show them.",
    ),
    "picture": said(
        "Une image du jeu (voyez la liste), ou la vôtre, dans le dossier « pictures ». Sans elle, une image neutre.",
        "A picture of the game (see the list), or your own, in the folder “pictures”. Without it, a neutral one.",
    ),
    "text": said("L’histoire, lue à voix haute.", "The story, read aloud."),
    "line": said("Une courte ligne sous le titre.", "A short line under the title."),
    "because": said(
        "Pourquoi cela arrive, en une phrase. Dit avec les effets.",
        "Why this happens, in one sentence. Told with the effects.",
    ),
    "effects": said(
        "Ce qui change : piliers, ressources, recettes, charges, plus tard, hasard...",
        "What changes: pillars, resources, income, charges, later, chance...",
    ),
    "when": said("La condition. Sans elle, c’est toujours possible.", "The condition. Without it, always possible."),
    "principles": said(
        "Les principes servis (+1 à +3) ou oubliés (−1 à −3). Ils comptent au débriefing.",
        "The principles served (+1 to +3) or forgotten (−1 to −3). They count in the debrief.",
    ),
}

GLOSSARY: Final[dict[str, Text]] = {
    "GlossaryModel.glossary": said("Le nom du glossaire.", "The glossary’s name."),
    "terms": said("Les mots expliqués.", "The words that are explained."),
    "term": said("Le mot entier.", "The whole word."),
    "TermModel.short": said("Les sigles et noms courts qui le remplacent.", "The abbreviations that stand for it."),
    "means": said("Ce qu’il veut dire, simplement.", "What it means, in plain words."),
}

QUESTIONS: Final[dict[str, Text]] = {
    "deck": said(
        "Le nom du paquet de questions, celui du fichier sans .yaml.",
        "The question deck’s name, that of its file without .yaml.",
    ),
    "cards": said("Les questions.", "The questions."),
    "question": said("La question, telle qu’elle est lue.", "The question, as it is read."),
    "level": said("La difficulté : 1 facile, 2 moyenne, 3 difficile.", "How hard it is: 1 easy, 2 medium, 3 hard."),
    "CardHead.principles": said("Les principes dont parle la question.", "The principles that the question is about."),
    "pillar": said("Le pilier dont la carte porte la couleur.", "The pillar whose colour the card bears."),
    "explain": said(
        "Ce qu’on lit après la réponse. Ajoutez une raison, ne répétez pas la question.",
        "What is read after the answer. Add a reason, do not repeat the question.",
    ),
    "neighbour": said(
        "Une question à se poser entre voisins, après une bonne réponse.",
        "Something to ask one’s neighbour, after a right answer.",
    ),
    "options": said(
        "De 2 à 6 réponses, au moins une juste. Plusieurs justes : il faut toutes les trouver.",
        "Two to six answers, at least one right. Several right: all must be found.",
    ),
    "right": said("Une réponse juste.", "A right answer."),
    "wrong": said("Une réponse fausse.", "A wrong answer."),
    "WrongOption.because": said(
        "Ce que cette erreur apprend. Sans lui, un avertissement.", "What this mistake teaches. Without it, a warning."
    ),
    "shuffle": said(
        "Mélanger les réponses. false garde votre ordre.", "Whether to shuffle the answers. false keeps your order."
    ),
    "answer": said(
        "true : l’affirmation est vraie ; false : elle est fausse.", "true: the statement is right; false: it is wrong."
    ),
    "TrueFalseCard.because": said("Ce que l’erreur apprend.", "What the mistake teaches."),
    "number": said(
        "Le nombre à estimer, entier, dans l’échelle.", "The number to estimate, a whole one, on the scale."
    ),
    "range": said(
        "L’échelle : le plus petit et le plus grand nombre, par exemple [0, 100].",
        "The scale: the least and the largest number, such as [0, 100].",
    ),
    "step": said(
        "Le pas de l’échelle. Pas plus de 200 pas en tout.", "The step of the scale. No more than 200 steps in all."
    ),
    "tolerance": said("L’écart encore compté comme juste.", "How far off still counts as right."),
    "unit": said("L’unité : %, ans, euros...", "The unit: %, years, euros..."),
    "order": said(
        "De 3 à 6 étapes, écrites dans le bon ordre. Le jeu les mélange.",
        "Three to six steps, written in the right order. The game shuffles them.",
    ),
    "OrderItem.text": said("L’étape.", "The step."),
    "detail": said(
        "Ce qui s’affiche avec la réponse, une date par exemple.", "What the answer shows beside it, such as a date."
    ),
    "pairs": said("De 2 à 6 paires. Le jeu les mélange.", "Two to six pairs. The game shuffles them."),
    "left": said("Ce qui est à gauche.", "What stands at the left."),
    "PairItem.right": said("Ce qui va avec, à droite.", "What belongs to it, at the right."),
    "discuss": said(
        "Toujours true : une question ouverte, que la personne qui anime écoute et juge.",
        "Always true: an open question, which the facilitator hears and judges.",
    ),
    "listen_for": said("De 1 à 6 idées à écouter dans les réponses.", "One to six ideas to listen for in the answers."),
    "CardHead.effects": said(
        "Ce qu’une bonne réponse apporte en plus du savoir : des piliers et des ressources, de −10 à +10.",
        "What a right answer brings beside knowledge: pillars and resources, −10 to +10.",
    ),
}
