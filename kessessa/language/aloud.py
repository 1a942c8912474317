"""What is said about a widget when it is read aloud, and why nothing can be read; card texts speak for themselves."""

from __future__ import annotations

from kessessa.language.speech import Text, pick

_STATES: dict[str, Text] = {
    "selected": {"fr": "choix actuel", "en": "chosen"},
    "off": {"fr": "indisponible", "en": "not available"},
}
CHOSEN: Text = {"fr": "choisie", "en": "chosen"}
LETTER: Text = {"fr": "Réponse {letter} : {words}", "en": "Answer {letter}: {words}"}
"""How an option begins that wears a letter; it is then `CHOSEN`."""
OF_TEN: Text = {"fr": "sur", "en": "out of"}
"""What the stroke of "7/10" is called."""
MINUS: Text = {"fr": "moins", "en": "minus"}
PLUS: Text = {"fr": "plus", "en": "plus"}
PERCENT: Text = {"fr": "pour cent", "en": "per cent"}

VOICE: Text = {"fr": "Voix", "en": "Voice"}
VOICE_SAYS: Text = {
    "fr": "La touche L lit l’écran à voix haute. Encore L : silence.",
    "en": "The key L reads the screen aloud. L again: silence.",
}
LEVEL: Text = {"fr": "Force de la voix", "en": "Voice level"}
READ_OPTIONS: Text = {"fr": "Lire ce qui est entouré", "en": "Read what is outlined"}

NO_PROGRAM: Text = {
    "fr": "Aucune voix sur cet ordinateur. Pour en avoir une, installez le programme espeak-ng, puis rouvrez le jeu.",
    "en": "There is no voice on this computer. To get one, install the program espeak-ng, then open the game again.",
}
NO_PACKAGE: Text = {
    "fr": 'Pour lire à voix haute, il faut un paquet de plus : pip install "pyttsx3<2.99". Puis rouvrez le jeu.',
    "en": 'Reading aloud needs one more package: pip install "pyttsx3<2.99". Then open the game again.',
}
FAILED: Text = {
    "fr": "La voix de cet ordinateur ne répond pas. Vérifiez le son, puis appuyez encore sur L.",
    "en": "The voice of this computer does not answer. Check the sound, then press L again.",
}
SWITCHED_OFF: Text = {
    "fr": "La voix est coupée. Pour la remettre : Confort (F4), onglet « Entendre ».",
    "en": "The voice is switched off. To have it back: Comfort (F4), tab “Hear”.",
}
NO_READER_PACKAGE: Text = {
    "fr": "rien ; pour les lecteurs d’écran : pip install accesskit",
    "en": "nothing; for screen readers: pip install accesskit",
}
ABOUT_VOICE: Text = {"fr": "Lecture à voix haute", "en": "Reading aloud"}


def state_words(state: str, language: str) -> str:
    """Return what is said of a widget's state; empty where there is nothing to say."""
    return pick(_STATES.get(state), language)
