"""The sentences of described.py. A sentence says what to write, its unit and range, and what happens without it."""

from typing import Final

from kessessa.language import Text


def _t(fr: str, en: str) -> Text:
    return {"fr": fr, "en": en}


SHARED: Final[dict[str, Text]] = {
    "kessessa": _t("La version du format : 1.", "The version of the format: 1."),
    "language": _t(
        "La langue des textes écrits sans langue : fr, en...", "The language of texts written without one: fr, en..."
    ),
    "title": _t("Le titre, tel qu’il s’affiche.", "The title, as it is shown."),
    "licence": _t(
        "La licence des textes, par exemple CC-BY-SA-4.0.", "The licence of the texts, such as CC-BY-SA-4.0."
    ),
    "authors": _t("Les autrices et auteurs.", "Who wrote it."),
    "id": _t(
        "Le nom de la carte dans le paquet : minuscules, chiffres et traits d’union, unique.",
        "The card’s name in its deck: lower-case letters, digits and hyphens, unique.",
    ),
    "source": _t("D’où vient le fait : titre, adresse, année.", "Where the fact comes from: title, address, year."),
    "SourceModel.title": _t("Le titre de la source.", "The title of the source."),
    "SourceModel.url": _t("Son adresse, https://...", "Its address, https://..."),
    "SourceModel.year": _t("Son année.", "Its year."),
    "notes": _t(
        "Notes pour la personne qui anime. Jamais lues à la classe.",
        "Notes for the facilitator. Never read to the class.",
    ),
    "tags": _t(
        "Des étiquettes. « sensitive » : la carte peut être écartée dans les réglages.",
        'Labels. "sensitive": the card can be left out in the settings.',
    ),
    "facts": _t("Les faits vérifiés sur lesquels la carte s’appuie.", "The checked facts that the card rests on."),
    "picture": _t("Le nom d’une image du jeu.", "The name of a picture of the game."),
    "text": _t("Le texte lu à voix haute.", "The text that is read aloud."),
    "line": _t("Une courte ligne sous le titre.", "A short line under the title."),
    "because": _t("Pourquoi cela arrive, en une phrase.", "Why this happens, in one sentence."),
    "effects": _t(
        "Ce qui change : piliers, ressources, recettes, charges, plus tard, hasard...",
        "What changes: pillars, resources, income, charges, later, chance...",
    ),
    "when": _t("La condition. Sans elle, c’est toujours possible.", "The condition. Without it, always possible."),
    "principles": _t(
        "Les principes servis (+1 à +3) ou oubliés (−1 à −3).",
        "The principles served (+1 to +3) or forgotten (−1 to −3).",
    ),
}

QUESTIONS: Final[dict[str, Text]] = {
    "deck": _t("Le nom du paquet de questions.", "The name of the question deck."),
    "cards": _t("Les questions.", "The questions."),
    "question": _t("La question, telle qu’elle est lue.", "The question, as it is read."),
    "level": _t("La difficulté : 1 facile, 2 moyenne, 3 difficile.", "How hard it is: 1 easy, 2 medium, 3 hard."),
    "CardHead.principles": _t("Les principes dont parle la question.", "The principles that the question is about."),
    "pillar": _t("Le pilier que la carte montre.", "The pillar that the card shows."),
    "explain": _t("L’explication : elle ajoute une raison.", "The explanation: it adds a reason."),
    "neighbour": _t("Une question à poser à son voisin.", "A question to ask one’s neighbour."),
    "options": _t("De 2 à 6 réponses, au moins une juste.", "Two to six answers, at least one right."),
    "right": _t("Une réponse juste.", "A right answer."),
    "wrong": _t("Une réponse fausse.", "A wrong answer."),
    "WrongOption.because": _t("Ce que cette erreur apprend.", "What this mistake teaches."),
    "shuffle": _t("Mélanger les réponses (oui par défaut).", "Whether to shuffle the answers (yes by default)."),
    "answer": _t(
        "true : l’affirmation est vraie ; false : elle est fausse.", "true: the statement is right; false: it is wrong."
    ),
    "TrueFalseCard.because": _t("Ce que l’erreur apprend.", "What the mistake teaches."),
    "number": _t("Le nombre à estimer, entier.", "The number to estimate, a whole one."),
    "range": _t("L’échelle : le plus petit et le plus grand nombre.", "The scale: the least and the largest number."),
    "step": _t("Le pas de l’échelle.", "The step of the scale."),
    "tolerance": _t("L’écart encore compté comme juste.", "How far off still counts as right."),
    "unit": _t("L’unité : %, ans, euros...", "The unit: %, years, euros..."),
    "order": _t("De 3 à 6 étapes, dans le bon ordre.", "Three to six steps, in the right order."),
    "OrderItem.text": _t("L’étape.", "The step."),
    "detail": _t(
        "Ce qui s’affiche avec la réponse, une date par exemple.", "What the answer shows beside it, such as a date."
    ),
    "pairs": _t("De 2 à 6 paires.", "Two to six pairs."),
    "left": _t("Ce qui est à gauche.", "What stands at the left."),
    "PairItem.right": _t("Ce qui va avec, à droite.", "What belongs to it, at the right."),
    "discuss": _t("true : une question ouverte, sans bonne réponse.", "true: an open question without a right answer."),
    "listen_for": _t("Ce qu’il faut écouter dans les réponses.", "What to listen for in the answers."),
    "CardHead.effects": _t(
        "Ce que gagne la coopérative en plus du savoir.", "What the cooperative gains beside knowledge."
    ),
}

SCENARIO: Final[dict[str, Text]] = {
    "scenario": _t("Le nom du scénario, celui de son dossier.", "The scenario’s name, that of its folder."),
    "subtitle": _t("Une courte ligne sous le titre.", "A short line under the title."),
    "pitch": _t("Le début de l’histoire, lu à voix haute.", "How the story begins, read aloud."),
    "place": _t("Le lieu : name et region.", "The place: name and region."),
    "PlaceModel.name": _t("La commune.", "The town or village."),
    "region": _t("La région ou le département.", "The region or département."),
    "ages": _t("L’âge conseillé : 13+, 11-14...", "The ages it is meant for: 13+, 11-14..."),
    "teaches": _t("Ce que le scénario fait comprendre.", "What the scenario makes people understand."),
    "length": _t("Le nombre de tours de chaque durée.", "How many rounds each length has."),
    "short": _t("La partie courte.", "The short game."),
    "standard": _t("La partie normale.", "The standard game."),
    "long": _t("La partie longue.", "The long game."),
    "round": _t("Le nom d’un tour : mois, semaine...", "What a round is called: month, week..."),
    "questions": _t(
        "Les paquets de questions, tous les niveaux ou certains.", "The question decks, all their levels or some."
    ),
    "QuestionsModel.level": _t("Les niveaux gardés.", "The levels that are used."),
    "start": _t(
        "Avec quoi l’on commence : treasury, members, pillars...", "What you begin with: treasury, members, pillars..."
    ),
    "resources": _t("Des ressources en plus.", "Further resources."),
    "pillars": _t(
        "De 3 à 5 piliers à la place des piliers habituels.", "Three to five pillars instead of the usual ones."
    ),
    "name": _t("Son nom.", "Its name."),
    "long_name": _t("Son nom entier.", "Its whole name."),
    "look": _t(
        "L’insigne : viability, democracy, social, environment ou territory.",
        "The badge: viability, democracy, social, environment or territory.",
    ),
    "decisions": _t(
        "Comment on décide : consent, majority ou colleges.", "How decisions are made: consent, majority or colleges."
    ),
    "colleges": _t("Les collèges et leur poids.", "The colleges and what they weigh."),
    "weight": _t("Le poids dans le vote, de 10 à 50 %.", "The weight in votes, 10 to 50%."),
    "agenda": _t("Combien d’affaires par tour, selon la durée.", "How many matters a round, for each length."),
    "all_for_one": _t(
        "Les tours qui commencent par un débat Tous pour un.", "The rounds that open with an All for one debate."
    ),
    "economy": _t("Ce que chaque tour rapporte et coûte de lui-même.", "What every round brings and costs by itself."),
    "running": _t(
        "Recettes (+) et charges (−) fixes par compte, en euros par tour.",
        "Fixed income (+) and charges (−) by account, euros a round.",
    ),
    "dues": _t("Ce que verse chaque membre par tour, en euros.", "What each member pays a round, in euros."),
    "welcome": _t("Le pilier qui monte quand des membres arrivent.", "The pillar that rises when members join."),
    "members_a_token": _t(
        "Combien de membres tient un jeton de vie associative.", "How many members one token of association life keeps."
    ),
    "neglect": _t("Après combien de tours un pilier oublié baisse.", "After how many rounds a forgotten pillar falls."),
    "exempt": _t("Les piliers qui ne baissent pas d’eux-mêmes.", "The pillars that do not fall by themselves."),
    "profit_pillar": _t("Le pilier que nourrit un tour bénéficiaire.", "The pillar that a round in profit feeds."),
    "life_pillar": _t("Le pilier que nourrit la vie associative.", "The pillar that association life feeds."),
    "life_tokens": _t("Combien de jetons il y faut.", "How many tokens that takes."),
    "accounts": _t(
        "Les comptes et leur nom : d’où vient l’argent, où il va.",
        "The accounts and their names: where money comes from and goes.",
    ),
    "form": _t("La forme juridique et sa règle sur l’excédent.", "The legal form and its rule on the surplus."),
    "reserve_minimum": _t("La part minimale des réserves, en %.", "The least part for reserves, in percent."),
    "member_return": _t(
        "La part maximale rendue aux membres, en %.", "The most that goes back to members, in percent."
    ),
    "law": _t("Ce que dit la loi, en deux phrases.", "What the law says, in two sentences."),
    "surplus_project": _t("Le projet que l’excédent peut payer.", "The project that the surplus can pay for."),
    "goals": _t("De 1 à 3 étoiles et ce qu’il faut pour chacune.", "One to three stars and what each asks for."),
    "stars": _t("Le nombre d’étoiles.", "How many stars."),
    "need": _t("Ce qu’il faut pour l’avoir.", "What it asks for."),
    "GoalModel.text": _t("L’objectif en mots.", "The goal in words."),
    "goal_line": _t("L’objectif en quelques mots, sur le plateau.", "The goal in a few words, on the board."),
    "dangers": _t("Ce qui peut arrêter la partie.", "What can end the game."),
    "DangerModel.when": _t("La situation dangereuse.", "The dangerous situation."),
    "rounds": _t("Pendant combien de tours.", "For how many rounds."),
    "warning": _t("L’alerte, un tour avant.", "The warning, a round before."),
    "ending": _t("Comment cela finit, avec douceur.", "How it ends, gently."),
    "advice": _t("Ce qui aiderait.", "What would help."),
    "win": _t("La fin heureuse.", "The happy end."),
    "lose": _t("L’autre fin, sans jugement.", "The other end, without judging."),
    "real": _t("Les vraies structures derrière l’histoire.", "The real structures behind the story."),
    "where": _t("Où elle se trouve.", "Where it is."),
    "ScenarioModel.discuss": _t("Des questions pour en parler ensuite.", "Questions to talk about afterwards."),
    "prompts": _t("Des relances pour chaque étape du débriefing.", "Prompts for each step of the debrief."),
    "feel": _t("Le ressenti.", "How it felt."),
    "happened": _t("Ce qui s’est passé.", "What happened."),
    "learnt": _t("Ce qu’on a appris.", "What was learnt."),
    "here": _t("Et ici, près de chez nous ?", "And here, near us?"),
    "glossary": _t("Les mots du scénario et leur sens.", "The scenario’s words and what they mean."),
    "files": _t("Les autres fichiers du dossier.", "The other files of the folder."),
}

CARDS: Final[dict[str, Text]] = {
    "events": _t("Les nouvelles.", "The news."),
    "matters": _t("Les affaires : projets et dilemmes.", "The matters: projects and dilemmas."),
    "activities": _t("Ce que la coopérative fait vivre.", "What the cooperative runs."),
    "orientations": _t("Les caps que propose Tous pour un.", "The courses that All for one can choose."),
    "roles": _t("Les rôles des équipes.", "The roles of the teams."),
    "tokens": _t("Les jetons de temps du chantier.", "The time tokens that the works take."),
    "opens": _t("L’activité qui ouvre à la fin.", "The activity that opens at the end."),
    "WorkModel.name": _t("Le nom du chantier.", "What the works are called."),
    "WorkModel.effects": _t("Ce qui change à la fin du chantier.", "What changes when the works are done."),
    "LaterModel.rounds": _t("Dans combien de tours.", "In how many rounds."),
    "LaterModel.text": _t("Ce qui sera dit alors.", "What will be said then."),
    "odds": _t("La chance, de 0 à 1.", "The odds, 0 to 1."),
    "ChanceModel.effects": _t("Ce qui arrive avec de la chance.", "What happens with luck."),
    "else": _t("Ce qui arrive sinon.", "What happens otherwise."),
    "otherwise": _t("Ce qui arrive sinon.", "What happens otherwise."),
    "min": _t("Au moins.", "At least."),
    "max": _t("Au plus.", "At most."),
    "of": _t("Le compte, ou largest : le plus gros.", "The account, or largest."),
    "OptionModel.id": _t(
        "Le nom du choix ; sans lui, il vient du texte anglais.",
        "The option’s name; without it, made from the English text.",
    ),
    "do": _t("Ce qu’on fait.", "What is done."),
    "cost": _t("Le prix, en euros.", "The price, in euros."),
    "pays": _t("Le compte de la dépense.", "The account that it is charged to."),
    "work": _t("Le chantier que cela ouvre.", "The works that this begins."),
    "OptionModel.when": _t("Ce qu’il faut pour pouvoir le choisir.", "What it takes to choose it."),
    "good": _t(
        "true : bonne nouvelle. Sans lui, déduit des effets.", "true: good news. Without it, told from the effects."
    ),
    "EventModel.options": _t("De 2 à 4 réponses possibles.", "Two to four possible answers."),
    "softened": _t("Ce qui adoucit la nouvelle.", "What softens the news."),
    "EventModel.place": _t("L’activité ou le lieu montré.", "The activity or place shown."),
    "project": _t(
        "true : un projet, qui attend sans s’aggraver.", "true: a project, which waits without getting worse."
    ),
    "dilemma": _t("Un dilemme se décide seul s’il attend trop.", "A dilemma decides itself when it waits too long."),
    "DilemmaModel.rounds": _t("Combien de tours il attend.", "How many rounds it waits."),
    "default": _t("Le choix pris alors.", "The option taken then."),
    "method": _t("Une autre façon de décider pour cette affaire.", "Another way of deciding this matter."),
    "MatterModel.left": _t(
        "Ce qui change chaque fois qu’elle reste sur la table.", "What changes each time it is left on the table."
    ),
    "left_because": _t("Pourquoi cela change.", "Why that changes."),
    "MatterModel.options": _t("De 2 à 4 façons de décider.", "Two to four ways to decide."),
    "staff": _t("Les jetons de temps qu’il faut par tour.", "The time tokens it takes a round."),
    "each_round": _t("Ce que cela apporte à chaque tour.", "What it brings every round."),
    "unstaffed": _t("Ce qui arrive sans personne pour la tenir.", "What happens when nobody keeps it."),
    "unstaffed_because": _t("Pourquoi.", "Why."),
    "OrientationModel.pillar": _t("Le pilier que sert ce cap.", "The pillar that this course serves."),
    "income": _t("Le changement des recettes, en %.", "The change of income, in percent."),
    "charges": _t("Le changement des charges, en %.", "The change of charges, in percent."),
    "power": _t(
        "mediate, study, network, train, build ou postpone.", "mediate, study, network, train, build or postpone."
    ),
}
