"""Texts and answers: missing translations, lengths, answers that give themselves away."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

NOT_TRANSLATED = Entry(
    "KE0347",
    "textes sans traduction : {count} (langue « {language} ») ; voici le premier",
    'texts without a translation: {count} (language "{language}"); this is the first',
    "title: {fr: Le café, en: The café}",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="title: Le café",
    why_fr="Les textes qui manquent s’affichent dans la langue du fichier. Un fichier d’une seule langue n’est "
    "pas signalé ; un fichier à moitié traduit l’est.",
    why_en="Texts that are missing are shown in the file’s language. A file in one language only is not reported; "
    "a half translated one is.",
)
TOO_LONG_TO_SHOW = Entry(
    "KE0348",
    "ce texte a {found} caractères : {most} tiennent sur la carte",
    "this text has {found} characters: {most} fit on the card",
    "goal_line: une phrase bien trop longue pour la place qui lui est faite",
    Frame.SCENARIO,
    Severity.WARNING,
    passes="goal_line: Ouvrir le café",
    why_fr="Ce texte a une place précise à l’écran, mesurée en caractères. Plus long, il repousse le reste de la "
    "carte.",
    why_en="This text has its own place on the screen, measured in characters. Longer, it pushes the rest of the "
    "card away.",
)
ALWAYS_FIRST = Entry(
    "KE0351",
    "dans ce jeu, la bonne réponse est toujours écrite la première et « shuffle » est à false",
    'in this deck the right answer always comes first and "shuffle" is false',
    "shuffle: false\noptions: [{right: a}, {wrong: b, because: c}]",
    Frame.CARDS,
    Severity.WARNING,
    passes="shuffle: false\noptions: [{wrong: b, because: Un nom semblable.}, {right: a}]",
    why_fr="Les élèves trouvent l’habitude avant la réponse. Changez l’ordre d’une carte à l’autre, ou enlevez « "
    "shuffle: false ».",
    why_en="Players find the habit before the answer. Change the order from card to card, or remove “shuffle: false”.",
)
ALWAYS_LONGEST = Entry(
    "KE0352",
    "dans ce jeu, la bonne réponse est toujours la plus longue : on la devine sans lire",
    "in this deck the right answer is always the longest: it can be guessed without reading",
    "options: [{right: a long one}, {wrong: b, because: c}]",
    Frame.CARDS,
    Severity.WARNING,
    passes="options: [{right: une voix}, {wrong: une voix pour chaque part, because: Un nom semblable.}]",
    why_fr="On soigne la réponse juste, on bâcle les autres, et la plus longue gagne toujours. Allongez quelques "
    "réponses fausses.",
    why_en="One words the right answer with care and the others in haste, and the longest always wins. Lengthen "
    "some wrong ones.",
)
REPEATS_QUESTION = Entry(
    "KE0353",
    "cette explication répète la question",
    "this explanation repeats the question",
    "question: Une personne, une voix ?\nexplain: Une personne, une voix.",
    severity=Severity.WARNING,
    passes="question: Une personne, une voix ?\nexplain: Même avec dix parts, on ne pèse pas plus que son voisin.",
    why_fr="L’explication est le moment où l’on apprend. Dites pourquoi, donnez un exemple ou une date.",
    why_en="The explanation is the moment of learning. Say why, give an example or a date.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
