"""What the fields of scenario.yaml are for, its cards left out."""

from typing import Final

from kessessa.decks.described_words import said
from kessessa.language import Text

SCENARIO: Final[dict[str, Text]] = {
    "scenario": said("Le nom du scénario, celui de son dossier.", "The scenario’s name, that of its folder."),
    "subtitle": said("Une courte ligne sous le titre.", "A short line under the title."),
    "pitch": said("Le début de l’histoire, lu à voix haute.", "How the story begins, read aloud."),
    "place": said("Le lieu de l’histoire.", "Where the story plays."),
    "PlaceModel.name": said("La commune.", "The town or village."),
    "region": said("La région ou le département.", "The region or département."),
    "shore": said(
        "L’eau au bord du village : la mer (sea) ou une rivière (river).",
        "The water beside the village: the sea, or a river.",
    ),
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
        "The pillar that community life feeds. Usually democracy.",
    ),
    "life_tokens": said(
        "Combien de jetons de temps la vie associative demande pour +1.",
        "How many time tokens community life takes for +1.",
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
        "Les mots et sigles du scénario : soulignés en jeu, expliqués par la touche G. Écrivez « Mot : son sens ».",
        "The scenario’s words and abbreviations: underlined in play, explained by key G. Write “Word: its meaning”.",
    ),
    "GoalModel.texts": said(
        "Le but dit pour chaque durée, quand il n’est pas le même : seul celui de la séance est montré.",
        "The goal for each length, where they differ: only that of the session is shown.",
    ),
    "GoalTextsModel.short": said("Pour une séance courte.", "For a short session."),
    "GoalTextsModel.standard": said("Pour une séance normale.", "For a standard session."),
    "GoalTextsModel.long": said("Pour une séance longue.", "For a long session."),
    "FormModel.return_line": said(
        "Ce que reçoivent les membres, quand ce n’est pas un intérêt sur leurs parts : leur paie, par exemple.",
        "What members receive, where it is not interest on their shares: their pay, for instance.",
    ),
    "framework": said(
        "Un cadre à vous, comme une charte. Ses principes s’ajoutent aux dix qui sont toujours là.",
        "A framework of your own, such as a charter. Its principles come on top of the ten that are always there.",
    ),
    "FrameworkModel.title": said("Le nom du cadre, tel qu’il s’affiche.", "The framework’s name, as it is shown."),
    "FrameworkModel.principles": said("Ses principes, dans l’ordre : de 3 à 8.", "Its principles, in order: 3 to 8."),
    "PrincipleModel.name": said("Ce qu’il demande, en quelques mots.", "What it asks, in a few words."),
    "PrincipleModel.short": said("Un nom court, pour le graphique du bilan.", "A short name, for the debrief’s chart."),
    "PrincipleModel.line": said("Ce qu’il veut dire, en une phrase.", "What it means, in one sentence."),
    "PrincipleModel.cards": said(
        "Les questions qui l’enseignent, écrites jeu/carte : deux au moins.",
        "The questions that teach it, written deck/card: two at least.",
    ),
    "files": said(
        "Les autres fichiers du dossier, par exemple [events.yaml, matters.yaml].",
        "The other files of the folder, such as [events.yaml, matters.yaml].",
    ),
}
