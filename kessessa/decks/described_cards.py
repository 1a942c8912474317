"""The sentences of described.py for the cards of a scenario; those for the head of files are in described_words.py."""

from typing import Final

from kessessa.decks.described_words import said
from kessessa.language import Text

CARDS: Final[dict[str, Text]] = {
    "events": said("Les nouvelles : une au début de chaque tour.", "The news: one at the beginning of each round."),
    "matters": said(
        "Les affaires à décider : projets et dilemmes. Au moins trois.",
        "The matters to decide: projects and dilemmas. At least three.",
    ),
    "activities": said("Ce que la coopérative fait vivre, une fois ouvert.", "What the cooperative runs, once open."),
    "orientations": said(
        "Les caps que propose le débat Tous pour un. Au moins trois.",
        "The courses that the All for one debate offers. At least three.",
    ),
    "roles": said(
        "Les rôles des équipes. Aucun, et le jeu met les siens ; sinon six au moins.",
        "The roles of the teams. None, and the game brings its own; else six at least.",
    ),
    "tokens": said(
        "Combien de jetons de temps le chantier demande, pour quatre équipes au plus.",
        "How many time tokens the works take, with up to four teams.",
    ),
    "opens": said(
        "L’activité qui ouvre quand le chantier est fini.", "The activity that opens when the works are done."
    ),
    "WorkModel.name": said("Le nom du chantier.", "What the works are called."),
    "WorkModel.effects": said("Ce qui change à la fin du chantier.", "What changes when the works are done."),
    "LaterModel.rounds": said(
        "Dans combien de tours, aux comptes. 0 : aux comptes de ce tour.",
        "In how many rounds, at the accounts. 0: at this round’s accounts.",
    ),
    "LaterModel.text": said("Ce qui sera dit alors.", "What will be said then."),
    "odds": said(
        "La chance, de 0 à 1, en centièmes : 0.25 est une fois sur quatre.",
        "The odds, 0 to 1, in hundredths: 0.25 is one time in four.",
    ),
    "ChanceModel.effects": said("Ce qui arrive avec de la chance.", "What happens with luck."),
    "else": said("Ce qui arrive sinon.", "What happens otherwise."),
    "otherwise": said("Ce qui arrive sinon.", "What happens otherwise."),
    "min": said("Au moins.", "At least."),
    "max": said("Au plus.", "At most."),
    "of": said(
        "Le compte, ou largest : celui qui a le plus rapporté.",
        "The account, or largest: the one that has brought most.",
    ),
    "OptionModel.id": said(
        "Le nom du choix, pour « default ». Sans lui, il est fait du texte anglais de « do ».",
        "The option’s name, for “default”. Without it, it is made from the English text of “do”.",
    ),
    "do": said("Ce qu’on fait, en quelques mots.", "What is done, in a few words."),
    "cost": said(
        "Le prix à payer tout de suite, en euros. C’est un investissement, pas une charge du tour.",
        "The price to pay at once, in euros. It is an investment, not a charge of the round.",
    ),
    "pays": said(
        "Le compte qui porte cette dépense : works (travaux) d’ordinaire.",
        "The account that this spending is entered in: usually works.",
    ),
    "work": said("Le chantier que cela ouvre.", "The works that this begins."),
    "OptionModel.when": said(
        "Ce qu’il faut pour pouvoir choisir cette option.", "What it takes to choose this option."
    ),
    "good": said(
        "true : bonne nouvelle, false : mauvaise. Sans lui, déduit des effets.",
        "true: good news, false: bad. Without it, told from the effects.",
    ),
    "EventModel.options": said(
        "De 2 à 4 réponses. L’équipe qui anime choisit. « softened » n’agit pas sur une telle carte.",
        "Two to four answers. The coordinating team chooses. “softened” has no effect on such a card.",
    ),
    "softened": said(
        "Ce qui adoucit la nouvelle : un partenaire, un savoir, une activité...",
        "What softens the news: a partner, some knowledge, an activity...",
    ),
    "EventModel.place": said("Le bâtiment montré avec la nouvelle.", "The building that is shown with the news."),
    "project": said(
        "Toujours true : un projet attend sans s’aggraver. Ou bien dilemma.",
        "Always true: a project waits without getting worse. Or else dilemma.",
    ),
    "dilemma": said(
        "Un dilemme se décide seul s’il attend trop. Ou bien project.",
        "A dilemma decides itself when it waits too long. Or else project.",
    ),
    "DilemmaModel.rounds": said("Combien de tours il attend.", "How many rounds it waits."),
    "default": said(
        "Le choix pris alors : l’id d’une des options.", "The option taken then: the id of one of the options."
    ),
    "method": said("Une autre façon de décider pour cette affaire.", "Another way of deciding this matter."),
    "MatterModel.left": said(
        "Pour un dilemme : ce qui change chaque tour où il n’est pas à l’ordre du jour.",
        "For a dilemma: what changes each round in which it is left off the agenda.",
    ),
    "left_because": said("Pourquoi cela change.", "Why that changes."),
    "MatterModel.options": said("De 2 à 4 façons de décider.", "Two to four ways to decide."),
    "staff": said(
        "Les jetons de temps qu’il faut à chaque tour, pour quatre équipes au plus. 0 : aucun.",
        "The time tokens it takes every round, with up to four teams. 0: none.",
    ),
    "each_round": said(
        "Ce que cela apporte à chaque tour, si l’équipe y est.", "What it brings every round, when it is staffed."
    ),
    "OrientationModel.each_round": said(
        "Ce que ce cap change à chaque tour, tant qu’il est suivi.",
        "What this course changes every round, while it is followed.",
    ),
    "unstaffed": said(
        "Ce qui arrive quand il n’y a pas assez de jetons.", "What happens when there are not enough tokens."
    ),
    "unstaffed_because": said("Pourquoi.", "Why."),
    "OrientationModel.pillar": said("Le pilier que sert ce cap.", "The pillar that this course serves."),
    "income": said(
        "De combien de % ce cap change les recettes des activités.",
        "By how many percent this course changes the income of activities.",
    ),
    "charges": said("De combien de % ce cap change les charges.", "By how many percent this course changes charges."),
    "college": said(
        "Le collège où siège l’équipe. Sans lui, les équipes y siègent à tour de rôle.",
        "The college in which the team sits. Without it, teams sit in the colleges in turn.",
    ),
    "power": said("Ce que l’équipe peut faire une fois par séance.", "What the team can do once a session."),
}
