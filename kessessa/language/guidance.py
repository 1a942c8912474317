"""What help says about each screen: what to do here, in a sentence or two."""

from __future__ import annotations

from kessessa.language.speech import Text

_GAME: Text = {
    "fr": "Lisez à voix haute, parlez-en, puis choisissez. Le bouton orange dit ce qui vient après.",
    "en": "Read aloud, talk it over, then choose. The orange button says what comes next.",
}

_HERE: dict[str, Text] = {
    "title": {
        "fr": "Commencez une partie, ou reprenez celle de la dernière fois : tout est enregistré à chaque coup.",
        "en": "Begin a game, or go on with the last one: everything is saved at every move.",
    },
    "shelf": {
        "fr": "Choisissez l’histoire à jouer. Les flèches font le tour des scénarios.",
        "en": "Choose the story to play. The arrows go round the scenarios.",
    },
    "teams": {
        "fr": "Une équipe par groupe d’élèves, de 1 à 6. Un clic sur un rôle ou un nom le change. La classe se "
        "souvient de la partie.",
        "en": "One team per group of pupils, 1 to 6. Click a role or a name to change it. The class remembers the "
        "game.",
    },
    "comfort": {
        "fr": "Demandez au fond de la classe. Chaque choix s’applique tout de suite.",
        "en": "Ask the back of the room. Each choice applies at once.",
    },
    "saved": {
        "fr": "Choisissez la partie à reprendre : elle revient exactement où vous l’aviez laissée. M revient plus tôt.",
        "en": "Choose the game to resume: it picks up exactly where you left it. M goes back further.",
    },
    "classes": {
        "fr": "Haut et bas changent de partie, gauche et droite de classe. Le trait marque le niveau de la première "
        "partie.",
        "en": "Up and down change the game, left and right the class. The notch marks the level of the first game.",
    },
    "decks": {
        "fr": "Un triangle marque un paquet mis de côté. Corrigez la ligne montrée, puis réessayez.",
        "en": "A triangle marks a deck put aside. Correct the line that is shown, then try again.",
    },
    "coach": {
        "fr": "Lisez la carte à voix haute, puis Entrée. L’écran qu’elle montre attend dessous.",
        "en": "Read the card aloud, then press Enter. The screen that it shows waits below.",
    },
    "founding": {
        "fr": "Une personne lit l’histoire. Chaque équipe trouve son rôle et le pouvoir qui va avec.",
        "en": "Someone reads the story. Each team finds its role and the power that goes with it.",
    },
    "board": {
        "fr": "Regardez où vous en êtes, puis continuez. Une jauge ouvre son histoire, un lieu sa fiche.",
        "en": "See where you stand, then go on. A gauge opens its history, a place its card.",
    },
    "words": {
        "fr": "Chaque carte explique un mot souligné de l’écran d’avant. Entrée y revient.",
        "en": "Each card explains a word underlined on the screen before. Enter goes back there.",
    },
    "history": {
        "fr": "À gauche la valeur au fil du temps, à droite ce qui a compté. Flèches : jauge suivante.",
        "en": "On the left the value over time, on the right what counted. Arrows: next gauge.",
    },
    "site": {
        "fr": "Ce qui se trouve ici, ce que cela demande et ce que cela apporte.",
        "en": "What stands here, what it takes and what it brings.",
    },
    "question": {
        "fr": "L’équipe qui coordonne répond. Elle peut appeler une autre équipe, ou retirer des réponses.",
        "en": "The coordinating team answers. It may call another team, or take answers away.",
    },
    "agenda": {
        "fr": "Choisissez ce qui sera décidé cette fois. Le reste attend, mais les dilemmes s’aggravent.",
        "en": "Choose what will be decided this time. The rest waits, but dilemmas get worse.",
    },
    "consent": {
        "fr": "Chaque équipe dit si elle peut vivre avec la proposition, ou quel pilier elle protège.",
        "en": "Each team says whether it can live with the proposal, or which pillar it protects.",
    },
    "vote": {
        "fr": "Chaque équipe vote en secret : une touche, puis elle confirme. Rien ne s’affiche avant la fin.",
        "en": "Each team votes in secret: press a key, then confirm. Nothing shows before the end.",
    },
    "debrief": {
        "fr": "Parlez-en ensemble : le panneau bleu propose des questions. Retour et Entrée changent d’étape.",
        "en": "Talk it over: the blue panel proposes questions. Backspace and Enter change the step.",
    },
    "principle": {
        "fr": "Gauche et droite montrent les autres principes. Chaque ligne raconte ce qui a compté.",
        "en": "Left and right show the other principles. Each line tells what counted.",
    },
    "work": {
        "fr": "Donnez vos jetons de temps aux chantiers, aux activités, à la vie associative ou au repos.",
        "en": "Give your time tokens to building sites, activities, community life or rest.",
    },
    "accounts": {
        "fr": "Lisez d’où vient l’argent, où il part, et quels piliers ont bougé.",
        "en": "See where the money comes from, where it goes, and which pillars moved.",
    },
}


def here(scene: str) -> Text:
    """Return what to do on a screen; for one without words of its own, what is done on most."""
    return _HERE.get(scene) or _HERE.get(scene.split("-", maxsplit=1)[0], _GAME)
