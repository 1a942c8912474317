"""Words of the printed board, tokens, ballots and titles, and what `deck print` says and asks."""

from __future__ import annotations

from kessessa.language.speech import Text

PRINT: Text = {
    "fr": "imprimer un paquet : cartes, plateau, jetons, bulletins, fiche d’animation et réponses, en PDF",
    "en": "print a deck: cards, board, tokens, ballots, run sheet and answers, as a PDF",
}
DECK_OR_SCENARIO: Text = {"fr": "PAQUET", "en": "DECK"}
DECK_HELP: Text = {
    "fr": "nom d’un scénario ou d’un paquet de questions",
    "en": "name of a scenario or of a question deck",
}
PDF: Text = {"fr": "FICHIER.pdf", "en": "FILE.pdf"}
PDF_HELP: Text = {"fr": "le fichier à écrire", "en": "the file to write"}
ONLY: Text = {"fr": "PARTIES", "en": "PARTS"}
ONLY_HELP: Text = {
    "fr": "seulement ces parties, séparées par des virgules : guide, cards, board, tokens, votes, ballots, answers",
    "en": "only these parts, with commas between: guide, cards, board, tokens, votes, ballots, answers",
}
FLIP: Text = {"fr": "BORD", "en": "EDGE"}
FLIP_HELP: Text = {
    "fr": "bord sur lequel l’imprimante retourne la feuille : long (d’ordinaire) ou short",
    "en": "edge over which the printer turns the sheet: long (usually) or short",
}
WRITTEN: Text = {
    "fr": "Écrit : {path} ({n} pages). Imprimez recto verso, à 100 %, retourné sur le bord {edge}.",
    "en": "Written: {path} ({n} pages). Print on both sides, at 100%, turned over the {edge} edge.",
}
EDGES: dict[str, Text] = {"long": {"fr": "long", "en": "long"}, "short": {"fr": "court", "en": "short"}}
NOT_INSTALLED: Text = {
    "fr": 'Pour imprimer, il faut un paquet de plus : pip install "kessessa[print]" (ou, dans le dossier du projet,'
    ' pip install ".[print]").',
    "en": 'Printing needs one more package: pip install "kessessa[print]" (or, in the project’s folder,'
    ' pip install ".[print]").',
}
NOT_A_PDF: Text = {
    "fr": "Le fichier doit finir par .pdf : {path}",
    "en": "The file must end in .pdf: {path}",
}
UNKNOWN: Text = {
    "fr": "Aucun scénario ni paquet de questions ne s’appelle « {word} ».",
    "en": "No scenario or question deck is called “{word}”.",
}
NO_SUCH_PART: Text = {
    "fr": "Un paquet de questions n’a pas cette partie : {parts}. Il a : cards, votes, answers.",
    "en": "A question deck has no such part: {parts}. It has: cards, votes, answers.",
}

DOCUMENT: Text = {"fr": "Kess’Essa sur papier : {title}", "en": "Kess’Essa on paper: {title}"}
LABEL: Text = {"fr": "{title} · {part}", "en": "{title} · {part}"}
NAMES: dict[str, Text] = {
    "guide": {"fr": "Fiche d’animation", "en": "Run sheet"},
    "cards": {"fr": "Cartes", "en": "Cards"},
    "board": {"fr": "Plateau", "en": "Board"},
    "tokens": {"fr": "Jetons", "en": "Tokens"},
    "votes": {"fr": "Cartes de vote", "en": "Voting cards"},
    "ballots": {"fr": "Bulletins", "en": "Ballots"},
    "answers": {"fr": "Réponses", "en": "Answers"},
}

BOARD_LEFT: Text = {"fr": "{title} : les piliers", "en": "{title}: the pillars"}
BOARD_RIGHT: Text = {
    "fr": "{title} : la caisse, le calendrier, l’ordre du jour",
    "en": "{title}: treasury, calendar, agenda",
}
BOOKS: Text = {"fr": "{title} : les comptes", "en": "{title}: the accounts"}
PILLARS_LINE: Text = {
    "fr": "Un marqueur par pilier. La case au bord épais est celle du départ.",
    "en": "One marker a pillar. The box with the thick edge is where it starts.",
}
START: Text = {"fr": "départ", "en": "start"}
IN_DANGER: Text = {"fr": "danger", "en": "danger"}
TREASURY_LINE: Text = {
    "fr": "au départ {sum}. Un marqueur par ligne ; additionnez les lignes.",
    "en": "{sum} at the start. One marker a row; add up the rows.",
}
TIMES: Text = {"fr": "{sum} ×", "en": "{sum} ×"}
BELOW_ZERO: Text = {"fr": "Sous zéro", "en": "Below zero"}
BELOW_ZERO_LINE: Text = {
    "fr": "Sous zéro : posez ici le triangle. Deux comptes de suite, et tout s’arrête.",
    "en": "Below zero: put the triangle here. At two accounts running, everything stops.",
}
ROUND: Text = {"fr": "N°", "en": "No."}
"""What heads the numbers of rounds, whatever these are called."""
LENGTHS: tuple[Text, Text, Text] = (
    {"fr": "courte", "en": "short"},
    {"fr": "normale", "en": "standard"},
    {"fr": "longue", "en": "long"},
)
ENDS: Text = {"fr": "fin {length}", "en": "{length} ends"}
CARD_HERE: Text = {"fr": "Posez ici une affaire.", "en": "Put a matter here."}
KNOWLEDGE_HERE: Text = {
    "fr": "Savoirs communs ({n} au départ). Les jetons se posent ici.",
    "en": "Shared knowledge ({n} at the start). Put the tokens here.",
}
COUNTED: Text = {"fr": "{name} : {n} au départ", "en": "{name}: {n} at the start"}
EVERY_ROUND: Text = {"fr": "Chaque {unit} : {what}.", "en": "Every {unit}: {what}."}
DUES: Text = {"fr": "cotisations {sum} par membre", "en": "dues {sum} a member"}
WHAT: Text = {"fr": "Quoi", "en": "What"}
IN: Text = {"fr": "Entrée", "en": "In"}
OUT: Text = {"fr": "Sortie", "en": "Out"}
LEFT: Text = {"fr": "Caisse", "en": "Balance"}

COORDINATES: Text = {"fr": "Coordonne", "en": "Coordinates"}
COIN: Text = {"fr": "euros", "en": "euros"}
CHANCE: Text = {"fr": "Chance", "en": "Chance"}
TEAM: Text = {"fr": "Équipe :", "en": "Team:"}
MATTER: Text = {"fr": "Affaire :", "en": "Matter:"}
BALLOT: Text = {"fr": "Bulletin secret", "en": "Secret ballot"}
ONE_CROSS: Text = {
    "fr": "Une seule croix, puis pliez. Une équipe, une voix.",
    "en": "One cross only, then fold. One team, one vote.",
}
