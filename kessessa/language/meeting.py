"""Words of the board meeting: agenda, proposal, consent, vote, count, consequences."""

from __future__ import annotations

from kessessa.language.speech import Text

SETS_AGENDA: Text = {"fr": "{team} fixent l’ordre du jour", "en": "{team} set the agenda"}
AGENDA: Text = {"fr": "Ordre du jour", "en": "Agenda"}
AGENDA_ONE: Text = {"fr": "{n} affaire à décider", "en": "{n} matter to decide"}
AGENDA_MANY: Text = {"fr": "{n} affaires à décider", "en": "{n} matters to decide"}
PROJECT: Text = {"fr": "Projet", "en": "Project"}
DILEMMA: Text = {"fr": "Dilemme", "en": "Dilemma"}
PUT_ON: Text = {"fr": "Inscrire", "en": "Add"}
PUT: Text = {"fr": "Inscrit", "en": "Added"}
STILL_ONE: Text = {"fr": "Encore {n} {unit}", "en": "{n} {unit} left"}
STILL_MANY: Text = {"fr": "Encore {n} {unit}", "en": "{n} {unit} left"}
LAST_CHANCE: Text = {"fr": "À décider maintenant", "en": "Must be decided now"}
STAYS: Text = {"fr": "Reste sur la table", "en": "Left for later"}
STAYS_WHY: Text = {
    "fr": "Un projet attend sans dommage. Un dilemme laissé de côté s’aggrave.",
    "en": "A project can wait. A dilemma left aside gets worse.",
}
OPEN_MEETING: Text = {"fr": "Ouvrir la séance", "en": "Open the meeting"}
MATTER_OF: Text = {"fr": "affaire {n} sur {total}", "en": "matter {n} of {total}"}
MATTER: Text = {"fr": "affaire à décider", "en": "a matter to decide"}
TOKENS_ONE: Text = {"fr": "{n} jeton", "en": "{n} token"}
TOKENS_MANY: Text = {"fr": "{n} jetons", "en": "{n} tokens"}
MISSING: Text = {"fr": "il manque {sum}", "en": "{sum} short"}
NOT_TODAY: Text = {"fr": "Pas possible aujourd’hui", "en": "Not possible today"}
STUDY: Text = {"fr": "Étude d’impact", "en": "Impact study"}
STUDIED: Text = {"fr": "Chiffres connus", "en": "Figures known"}
PROPOSE: Text = {"fr": "Proposer {letter}", "en": "Propose {letter}"}
PROPOSE_PLAIN: Text = {"fr": "Proposer", "en": "Propose"}
RISK_TITLE: Text = {"fr": "Quel pilier est le plus menacé ?", "en": "Which pillar is most at risk?"}
RISK_LINE: Text = {
    "fr": "Pas d’autre équipe : nommez d’abord ce que la décision pourrait abîmer.",
    "en": "No other team: first name what the decision could harm.",
}
PROPOSES: Text = {"fr": "{team} proposent", "en": "{team} propose"}
CONSENT_TITLE: Text = {"fr": "Consentement", "en": "Consent"}
SPEAKS: Text = {"fr": "{team} parlent", "en": "{team} speak"}
PROPOSED: Text = {"fr": "Ont proposé", "en": "Proposed"}
AGREE: Text = {"fr": "Ça nous va", "en": "Consent"}
AGREED: Text = {"fr": "Ça nous va", "en": "Agreed"}
OBJECT: Text = {"fr": "Objection", "en": "Objection"}
NEXT_UP: Text = {"fr": "ensuite", "en": "next"}
WAITS: Text = {"fr": "attendent", "en": "waiting"}
OPINIONS: Text = {"fr": "Les avis", "en": "Opinions"}
GIVE_VOICE: Text = {"fr": "Donner l’avis", "en": "Have your say"}
AWAY: Text = {"fr": "pas là", "en": "away"}
WHICH_PILLAR: Text = {"fr": "Quel pilier protégez-vous ?", "en": "Which pillar do you protect?"}
OBJECTION_SAYS: Text = {
    "fr": "Une objection dit quel pilier elle protège.",
    "en": "An objection says which pillar it protects.",
}
VOICE_FIRST: Text = {
    "fr": "Dites d’abord : ça nous va, ou objection.",
    "en": "Say first: consent, or objection.",
}
CONFIRM_VOICE: Text = {"fr": "Valider l’avis", "en": "Confirm"}
AMEND_TITLE: Text = {"fr": "Des objections : que faire ?", "en": "Objections: what now?"}
AMEND_LINE: Text = {"fr": "Proposez une autre option, une seule fois.", "en": "Propose another option, once only."}
TO_VOTE: Text = {"fr": "Passer au vote", "en": "Go to the vote"}
VOTE_TITLE: Text = {"fr": "Vote à la majorité", "en": "Majority vote"}
VOTE_COLLEGES: Text = {"fr": "Vote par collèges", "en": "Vote by colleges"}
ONE_TEAM_ONE_VOTE: Text = {
    "fr": "Une équipe, une voix. Chaque équipe tape en secret le numéro de son choix.",
    "en": "One team, one vote. Each team secretly presses the number of its choice.",
}
TO_CONFIRM: Text = {"fr": "à confirmer", "en": "to confirm"}
HAS_VOTED: Text = {"fr": "a voté", "en": "voted"}
VOTES_NOW: Text = {"fr": "votent", "en": "voting"}
BALLOTS: Text = {"fr": "Bulletins : {n} sur {total}", "en": "Ballots: {n} of {total}"}
HAND_VOTE: Text = {
    "fr": "Sans clavier : passer au vote à main levée",
    "en": "No keyboard? Vote by show of hands",
}
HANDS_ON: Text = {
    "fr": "Vote à main levée : revenir au vote secret",
    "en": "Show of hands: back to the secret vote",
}
SECRET: Text = {"fr": "Rien ne s’affiche avant le dernier bulletin.", "en": "Nothing shows before the last ballot."}
CONFIRM: Text = {"fr": "Confirmer", "en": "Confirm"}
CHANGE: Text = {"fr": "Changer", "en": "Change"}
COUNT: Text = {"fr": "Dépouiller", "en": "Count"}
COUNT_TITLE: Text = {"fr": "Dépouillement", "en": "The count"}
TIE: Text = {"fr": "Égalité", "en": "A tie"}
TIE_WHY: Text = {
    "fr": "Personne n’a de voix en plus : les statuts prévoient le tirage au sort.",
    "en": "Nobody has an extra vote: the statutes say to draw lots.",
}
BY_LOT: Text = {"fr": "par tirage au sort", "en": "drawn by lot"}
SEE_CHANGES: Text = {"fr": "Voir ce qui change", "en": "See what changes"}
CHANGES: Text = {"fr": "Ce qui change", "en": "What changes"}
NOTHING_CHANGES: Text = {"fr": "Rien ne change tout de suite.", "en": "Nothing changes right away."}
LATER: Text = {"fr": "Plus tard, {name} {n} : {what}", "en": "Later, {name} {n}: {what}"}
WHEN_DONE: Text = {"fr": "Plus tard, à la fin du chantier :", "en": "Later, when the work is done:"}
EACH_ROUND: Text = {"fr": "Ensuite, chaque {unit} :", "en": "Then, each {unit}:"}
ALL_YEAR: Text = {"fr": "L’an prochain :", "en": "Next year:"}
SITE: Text = {"fr": "Chantier {done}/{need}", "en": "Site {done}/{need}"}
SERVED: Text = {"fr": "Principe servi", "en": "Principle served"}
BROKEN: Text = {"fr": "Principe oublié", "en": "Principle forgotten"}
NEXT_MATTER: Text = {"fr": "Affaire suivante", "en": "Next matter"}
TO_WORK: Text = {"fr": "Au travail", "en": "To work"}
GO_ON: Text = {"fr": "Continuer", "en": "Go on"}

HOW: dict[str, Text] = {
    "consent": {"fr": "Adopté par consentement", "en": "Adopted by consent"},
    "amended": {"fr": "Adopté par consentement, après amendement", "en": "Adopted by consent, once amended"},
    "majority": {"fr": "Adopté à la majorité", "en": "Adopted by majority"},
    "colleges": {"fr": "Adopté par les collèges", "en": "Adopted by the colleges"},
    "alone": {"fr": "Décidé par l’équipe", "en": "Decided by the team"},
    "default": {"fr": "Décidé faute de débat", "en": "Decided for lack of debate"},
}

DEBATE_LINE: Text = {
    "fr": "Une demi-journée ensemble pour choisir le cap",
    "en": "Half a day together to choose our direction",
}
NEXT_YEAR: Text = {"fr": "Le cap de l’an prochain", "en": "Next year’s direction"}
UNTIL_NEXT: Text = {"fr": "jusqu’au prochain débat", "en": "until the next debate"}
TALK_FIRST: Text = {"fr": "Parlez-en par équipe, puis décidez.", "en": "Talk it over in your teams, then decide."}
