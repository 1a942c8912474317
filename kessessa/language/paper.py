"""What the printed cards say beside their own texts: kinds, effects in words, conditions, sources."""

from __future__ import annotations

from kessessa.language.speech import Text

LEVEL: Text = {"fr": "niveau {n}", "en": "level {n}"}
ANSWER: Text = {"fr": "Réponse", "en": "Answer"}
PRINCIPLES: Text = {"fr": "Principes : {names}", "en": "Principles: {names}"}
SOURCE: Text = {"fr": "Source : {title}", "en": "Source: {title}"}
ESTIMATE: Text = {
    "fr": "Écrivez un nombre entre {low} et {high} ({unit}).",
    "en": "Write a number from {low} to {high} ({unit}).",
}
NUMBER: Text = {"fr": "{n} {unit}", "en": "{n} {unit}"}
NEAR: Text = {"fr": "(juste à {n} près)", "en": "(right within {n})"}
PUT_IN_ORDER: Text = {"fr": "Écrivez les lettres dans le bon ordre.", "en": "Write the letters in the right order."}
PAIR_UP: Text = {"fr": "À chaque lettre son numéro.", "en": "Give each letter its number."}
DISCUSS: Text = {
    "fr": "Parlez-en par équipe, puis dites ce que vous en pensez.",
    "en": "Talk it over in your team, then say what you think.",
}

GOOD_NEWS: Text = {"fr": "Bonne nouvelle", "en": "Good news"}
BAD_NEWS: Text = {"fr": "Mauvaise nouvelle", "en": "Bad news"}
CHOICE: Text = {"fr": "un choix", "en": "a choice"}
FOLLOWS: Text = {"fr": "Ce qui suit", "en": "What follows"}
FIGURES: Text = {"fr": "Chiffres et suites", "en": "Figures and what follows"}
STAFFED: Text = {"fr": "Activité tenue", "en": "Activity, staffed"}
UNSTAFFED: Text = {"fr": "Pas assez de monde", "en": "Not enough people"}
ROLE: Text = {"fr": "Rôle", "en": "Role"}
USED: Text = {"fr": "Pouvoir utilisé", "en": "Power used"}
USED_LINE: Text = {
    "fr": "Votre pouvoir a servi. Vous gardez votre rôle et votre voix.",
    "en": "Your power has been used. You keep your role and your vote.",
}
ONCE: Text = {"fr": "Une fois par partie, puis retournez la carte.", "en": "Once a game, then turn the card over."}
POWERS: dict[str, Text] = {
    "mediate": {
        "fr": "Une objection devient un amendement : son pilier gagne 1, et l’équipe consent.",
        "en": "An objection becomes an amendment: its pillar gains 1, and the team consents.",
    },
    "study": {
        "fr": "Retournez une affaire avant de décider, sans payer de savoir.",
        "en": "Turn a matter over before deciding, without paying knowledge.",
    },
    "network": {
        "fr": "Une mauvaise nouvelle est amortie, comme avec un partenaire.",
        "en": "One piece of bad news is softened, as a partner would.",
    },
    "train": {
        "fr": "Appelez n’importe quelle équipe à l’aide, même déjà appelée.",
        "en": "Call any team for help, even one already called.",
    },
    "build": {"fr": "Posez un jeton de plus sur un chantier.", "en": "Put one more token on a site."},
    "postpone": {
        "fr": "Un dilemme laissé de côté ne s’aggrave pas cette fois.",
        "en": "A dilemma left aside does not get worse this time.",
    },
}

BY_METHOD: dict[str, Text] = {
    "consent": {"fr": "Cette affaire se décide au consentement.", "en": "This matter is decided by consent."},
    "majority": {"fr": "Cette affaire se décide à la majorité.", "en": "This matter is decided by majority."},
    "colleges": {"fr": "Cette affaire se décide par collèges.", "en": "This matter is decided by colleges."},
}
ONLY_IF: Text = {"fr": "Seulement si : {what}.", "en": "Only if: {what}."}
FROM_ROUND: Text = {"fr": "{unit} {n} au plus tôt", "en": "from {unit} {n} on"}
COMES_IF: Text = {"fr": "Entre en jeu : {what}.", "en": "Comes into play: {what}."}
SOFTENED_IF: Text = {"fr": "**Amorti si** {what} :", "en": "**Softened if** {what}:"}
HALVED: Text = {
    "fr": "Avec un partenaire qui amortit : pertes divisées par deux.",
    "en": "Where a partner softens it: losses are halved.",
}
NOTES: Text = {"fr": "Pour l’animation : {words}", "en": "For the facilitator: {words}"}
COSTS: Text = {"fr": "Coût {sum}", "en": "Cost {sum}"}
LEFT_ASIDE: Text = {"fr": "Laissé de côté, chaque {unit} : {what}", "en": "Left aside, each {unit}: {what}"}
BY_DEFAULT: Text = {
    "fr": "Au bout du délai, se décide tout seul : {letter}.",
    "en": "When time is up, it decides itself: {letter}.",
}
NEEDS: Text = {"fr": "{n} jetons de temps par {unit}", "en": "{n} time tokens a {unit}"}
EACH_ROUND: Text = {"fr": "Aux comptes de chaque {unit} : {what}", "en": "At each {unit}’s accounts: {what}"}
INCOME: Text = {"fr": "Recettes des activités : {n} %", "en": "Income of activities: {n}%"}
CHARGES: Text = {"fr": "Charges des activités : {n} %", "en": "Charges of activities: {n}%"}

NOTHING: Text = {"fr": "Rien ne change tout de suite.", "en": "Nothing changes right away."}
NO_CHANGE: Text = {"fr": "rien ne change", "en": "nothing changes"}
LATER_ONE: Text = {"fr": "Dans {n} {unit} :", "en": "In {n} {unit}:"}
LATER_MANY: Text = {"fr": "Dans {n} {unit} :", "en": "In {n} {unit}:"}
AT_ACCOUNTS: Text = {"fr": "Aux prochains comptes :", "en": "At the next accounts:"}
CHANCE: Text = {
    "fr": "Peut-être (tirez un jeton de chance, de 1 à {most}) : {what}.",
    "en": "Perhaps (draw a chance token, 1 to {most}): {what}.",
}
ELSE: Text = {"fr": "Sinon : {what}.", "en": "Otherwise: {what}."}
SITE: Text = {"fr": "Chantier « {name} » : {n} jetons.", "en": "Site “{name}”: {n} tokens."}
THEN_OPENS: Text = {"fr": "Ouvre : {name}.", "en": "Opens: {name}."}
WHEN_DONE: Text = {"fr": "À la fin : {what}.", "en": "When done: {what}."}
OPENS: Text = {"fr": "« {name} » ouvre", "en": "“{name}” opens"}
CLOSES: Text = {"fr": "« {name} » ferme", "en": "“{name}” closes"}
ADD: Text = {"fr": "ajoutez la carte « {name} »", "en": "add the card “{name}”"}
REMOVE: Text = {"fr": "retirez la carte « {name} »", "en": "take out the card “{name}”"}
KEEP: Text = {"fr": "retenez ce choix : il comptera", "en": "remember this choice: it will matter"}
QUOTED: Text = {"fr": "« {words} »", "en": "“{words}”"}
CHOSEN: Text = {"fr": "vous avez choisi {ways}", "en": "you chose {ways}"}
BETWEEN: Text = {"fr": "{name} de {low} à {high}", "en": "{name} from {low} to {high}"}
AT_LEAST: Text = {"fr": "{name} à {n} ou plus", "en": "{name} at {n} or more"}
AT_MOST: Text = {"fr": "{name} à {n} ou moins", "en": "{name} at {n} or less"}
IS_OPEN: Text = {"fr": "« {name} » est ouvert", "en": "“{name}” is open"}
SHARE_LEAST: Text = {
    "fr": "{name} : {n} % des recettes ou plus",
    "en": "{name}: {n}% of all income or more",
}
SHARE_MOST: Text = {"fr": "{name} : {n} % des recettes ou moins", "en": "{name}: {n}% of all income or less"}
LARGEST: Text = {"fr": "la plus grosse source", "en": "the biggest source"}
NOT: Text = {"fr": "pas ceci : {what}", "en": "not this: {what}"}
OR: Text = {"fr": " ou ", "en": " or "}
COUNTS: dict[str, Text] = {
    "teams": {"fr": "équipes", "en": "teams"},
    "opened_count": {"fr": "activités ouvertes", "en": "activities open"},
    "partners": {"fr": "partenaires", "en": "partners"},
}
