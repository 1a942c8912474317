"""The sentences of described.py, but for those on a scenario's cards.

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
        "Une image du jeu : voyez la liste. Sans elle, une image neutre.",
        "A picture of the game: see the list. Without it, a neutral one.",
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

SCENARIO: Final[dict[str, Text]] = {
    "scenario": said("Le nom du scénario, celui de son dossier.", "The scenario’s name, that of its folder."),
    "subtitle": said("Une courte ligne sous le titre.", "A short line under the title."),
    "pitch": said("Le début de l’histoire, lu à voix haute.", "How the story begins, read aloud."),
    "place": said("Le lieu de l’histoire.", "Where the story plays."),
    "PlaceModel.name": said("La commune.", "The town or village."),
    "region": said("La région ou le département.", "The region or département."),
    "ages": said(
        "L’âge conseillé : 13+, 11-14... « check » en tient compte pour lire vos textes.",
        "The ages it is meant for: 13+, 11-14... “check” reads your texts with them in mind.",
    ),
    "teaches": said("Ce que le scénario fait comprendre.", "What the scenario makes people understand."),
    "length": said("Le nombre de tours de chaque durée de séance.", "How many rounds a session of each length has."),
    "short": said("La séance courte.", "The short session."),
    "standard": said("La séance normale.", "The standard session."),
    "long": said("La séance longue.", "The long session."),
    "round": said("Le nom d’un tour : mois, semaine...", "What a round is called: month, week..."),
    "questions": said(
        "Les paquets de questions. Un nom prend tout ; {deck: nom, level: [1, 2]} prend deux niveaux.",
        "The question decks. A name takes all of it; {deck: name, level: [1, 2]} takes two levels.",
    ),
    "QuestionsModel.level": said("Les niveaux gardés.", "The levels that are used."),
    "start": said("Avec quoi l’on commence : voyez « start » plus bas.", "What you begin with: see “start” below."),
    "resources": said("Des choses en plus à compter, par nom.", "More things to count, by name."),
    "pillars": said(
        "De 3 à 5 piliers à vous, à la place des cinq habituels.",
        "Three to five pillars of your own, in place of the usual five.",
    ),
    "name": said("Son nom.", "Its name."),
    "long_name": said("Son nom entier.", "Its whole name."),
    "look": said(
        "L’insigne : viability, democracy, social, environment ou territory.",
        "The badge: viability, democracy, social, environment or territory.",
    ),
    "decisions": said(
        "Comment on décide d’ordinaire : par consentement, à la majorité ou par collèges.",
        "How decisions are usually made: by consent, by majority or by colleges.",
    ),
    "colleges": said(
        "Les collèges, si l’on vote par collèges. Leurs poids font 100 en tout.",
        "The colleges, where votes are by colleges. Their weights make 100 in all.",
    ),
    "weight": said("Le poids dans le vote, de 10 à 50 %.", "The weight in votes, 10 to 50%."),
    "agenda": said("Combien d’affaires se décident par tour.", "How many matters are decided in a round."),
    "all_for_one": said(
        "Les tours qui commencent par un débat Tous pour un. Sans elle : le troisième, puis un sur deux.",
        "The rounds that open with an All for one debate. Without it: the third, then every second one.",
    ),
    "economy": said(
        "Ce que chaque tour rapporte et coûte de lui-même.", "What every round brings and costs by itself."
    ),
    "running": said(
        "Ce qui entre (+) et sort (−) à chaque tour, en euros, par compte.",
        "What comes in (+) and goes out (−) every round, in euros, by account.",
    ),
    "dues": said("Ce que verse chaque membre à chaque tour, en euros.", "What each member pays every round, in euros."),
    "welcome": said(
        "Le pilier qui attire les membres : à 6 ou plus il en vient, sous 4 il en part.",
        "The pillar that attracts members: at 6 or more some join, below 4 some leave.",
    ),
    "members_a_token": said(
        "Un jeton de temps de plus pour l’équipe qui anime, pour autant de membres gagnés. 0 : jamais.",
        "One more time token for the coordinating team for so many members gained. 0: never.",
    ),
    "neglect": said(
        "Un pilier que rien ne fait monter perd 1 après autant de tours. 0 : jamais.",
        "A pillar that nothing raises loses 1 after so many rounds. 0: never.",
    ),
    "exempt": said(
        "Les piliers qui ne baissent pas d’eux-mêmes, en plus de profit_pillar.",
        "The pillars that do not fall by themselves, beside profit_pillar.",
    ),
    "profit_pillar": said(
        "Le pilier qui suit les comptes : +1 après un tour bénéficiaire, −1 après une perte. D’ordinaire viability.",
        "The pillar that follows the accounts: +1 after a round in profit, −1 after a loss. Usually viability.",
    ),
    "life_pillar": said(
        "Le pilier que nourrit la vie associative. D’ordinaire democracy.",
        "The pillar that association life feeds. Usually democracy.",
    ),
    "life_tokens": said(
        "Combien de jetons de temps la vie associative demande pour +1.",
        "How many time tokens association life takes for +1.",
    ),
    "accounts": said(
        "Vos comptes et leur nom affiché : d’où vient l’argent, où il va.",
        "Your accounts and their names on screen: where money comes from and goes.",
    ),
    "form": said("La forme juridique et sa règle sur l’excédent.", "The legal form and its rule on the surplus."),
    "reserve_minimum": said(
        "La part de l’excédent qui doit aller aux réserves, en %.",
        "The part of the surplus that must go to reserves, in percent.",
    ),
    "member_return": said(
        "La plus grande part de l’excédent rendue aux membres, en %.",
        "The largest part of the surplus that goes back to members, in percent.",
    ),
    "law": said("Ce que dit la loi, en deux phrases.", "What the law says, in two sentences."),
    "surplus_project": said(
        "Le projet commun que l’excédent peut payer à la fin.",
        "The common project that the surplus can pay for at the end.",
    ),
    "goals": said(
        "De 1 à 3 buts, un par étoile. Une étoile ne compte que si les plus petites sont gagnées.",
        "One to three goals, one a star. A star counts only where all lesser ones are won.",
    ),
    "stars": said("L’étoile : 1, 2 ou 3, chacune une fois.", "Which star: 1, 2 or 3, each once."),
    "need": said("Ce qu’il faut pour l’avoir.", "What it asks for."),
    "GoalModel.text": said("L’objectif en mots.", "The goal in words."),
    "goal_line": said("Le but en quelques mots, sur le plateau.", "The goal in a few words, on the board."),
    "dangers": said(
        "Ce qui peut arrêter la partie. La trésorerie sous zéro deux tours de suite l’arrête toujours.",
        "What can end the game. A treasury below zero two rounds running always does.",
    ),
    "DangerModel.when": said("La situation dangereuse.", "The dangerous situation."),
    "rounds": said(
        "Combien de tours la situation doit durer. L’alerte vient un tour avant la fin.",
        "How many rounds the situation must last. The warning comes one round before the end.",
    ),
    "warning": said("L’alerte, un tour avant la fin.", "The warning, a round before the end."),
    "ending": said("Comment cela finit, avec douceur.", "How it ends, gently."),
    "advice": said("Ce qui aiderait.", "What would help."),
    "win": said("La fin heureuse.", "The happy end."),
    "lose": said("L’autre fin, sans jugement.", "The other end, without judging."),
    "real": said(
        "Les vraies structures derrière l’histoire, montrées au débriefing.",
        "The real structures behind the story, shown in the debrief.",
    ),
    "RealModel.text": said("Ce que c’est, en deux phrases.", "What it is, in two sentences."),
    "where": said("Où elle se trouve.", "Where it is."),
    "ScenarioModel.discuss": said(
        "Des questions pour en parler à la fin du débriefing.", "Questions to talk about at the end of the debrief."
    ),
    "prompts": said(
        "Des relances pour la personne qui anime, à chaque étape du débriefing.",
        "Prompts for the facilitator, at each step of the debrief.",
    ),
    "feel": said("Le ressenti.", "How it felt."),
    "happened": said("Ce qui s’est passé.", "What happened."),
    "learnt": said("Ce qu’on a appris.", "What was learnt."),
    "here": said("Et ici, près de chez nous ?", "And here, near us?"),
    "glossary": said(
        "Les sigles du scénario et leur sens : « check » ne les signale plus.",
        "The scenario’s abbreviations and what they mean: “check” no longer reports them.",
    ),
    "files": said(
        "Les autres fichiers du dossier, par exemple [events.yaml, matters.yaml].",
        "The other files of the folder, such as [events.yaml, matters.yaml].",
    ),
}
