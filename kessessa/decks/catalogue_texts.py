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
OFTEN_FIRST = Entry(
    "KE0351",
    "la bonne réponse est écrite la première dans {found} cartes sur {cards} où « shuffle » est à false",
    'the right answer comes first in {found} of {cards} cards where "shuffle" is false',
    "shuffle: false\noptions: [{right: a}, {wrong: b, because: c}]",
    Frame.CARDS,
    Severity.WARNING,
    passes="shuffle: false\noptions: [{wrong: b, because: Un nom semblable.}, {right: a}]",
    why_fr="Les élèves trouvent l’habitude avant la réponse. Changez l’ordre d’une carte à l’autre, ou enlevez « "
    "shuffle: false ».",
    why_en="Players find the habit before the answer. Change the order from card to card, or remove “shuffle: false”.",
)
OFTEN_LONGEST = Entry(
    "KE0352",
    "la bonne réponse est la plus longue dans {found} cartes sur {cards} (langue « {language} ») : on la "
    "devine sans lire",
    'the right answer is the longest in {found} of {cards} cards (language "{language}"): it can be '
    "guessed without reading",
    "options: [{right: un bulletin pour chacun}, {wrong: dix bulletins, because: Un nom semblable.}]",
    Frame.CARDS,
    Severity.WARNING,
    passes="options: [{right: un bulletin}, {wrong: un bulletin pour chaque part, because: Un nom semblable.}]",
    why_fr="On soigne la réponse juste, on bâcle les autres, et la plus longue gagne. Allongez quelques réponses "
    "fausses.",
    why_en="One words the right answer with care and the others in haste, and the longest wins. Lengthen some "
    "wrong ones.",
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
LONG_SENTENCE = Entry(
    "KE0357",
    "cette phrase a {found} mots (« {start}… ») : {most} au plus se lisent d’un coup",
    'this sentence has {found} words ("{start}…"): at most {most} are read at one go',
    "explain: Dans une coopérative, chaque membre qui a acheté au moins une part dispose d’une voix, et "
    "d’une seule, quand vient le moment de voter.",
    severity=Severity.WARNING,
    passes="explain: On achète une part, on a une voix. Avec dix parts, c’est encore une voix.",
    why_fr="Une classe lit à l’écran, à plusieurs, parfois dans une langue apprise. Coupez la phrase en deux.",
    why_en="A class reads from a screen, together, at times in a language it is learning. Cut the sentence in two.",
)
HARD_TO_READ = Entry(
    "KE0358",
    "les textes de ce fichier (langue « {language} ») se lisent sans peine vers {found} ans, pour un "
    "public de {ages} ans : voici le plus difficile",
    'the texts of this file (language "{language}") read easily from about {found} years on, for players '
    "of {ages}: this is the hardest",
    "answer: true\n"
    "explain: L’institutionnalisation progressive des organisations coopératives détermine "
    "considérablement leur gouvernance démocratique.",
    Frame.CARDS,
    Severity.WARNING,
    passes="answer: true\nexplain: Le mot « voix » dit ici le droit de choisir avec les autres.",
    why_fr="Mesuré par la formule de Kandel et Moles en français, de Flesch et Kincaid en anglais : longueur des "
    "phrases et des mots. Préférez le mot court, et une idée par phrase.",
    why_en="Measured by the formula of Flesch and Kincaid in English, of Kandel and Moles in French: length of "
    "sentences and words. Prefer the short word, and one idea a sentence.",
)
UNEXPLAINED = Entry(
    "KE0359",
    "« {name} » n’est dans aucun glossaire",
    '"{name}" is in no glossary',
    "explain: L’URSCOP le dit aussi.",
    severity=Severity.WARNING,
    passes="explain: L’union régionale des Scop (URSCOP) le dit aussi.",
    why_fr="Un sigle que la classe ne connaît pas arrête la lecture. Ajoutez-le à un glossaire, avec « short », "
    "ou écrivez-le en toutes lettres suivi du sigle entre parenthèses.",
    why_en="An abbreviation that the class does not know stops the reading. Add it to a glossary, with “short”, "
    "or write it in full followed by the abbreviation in brackets.",
)
UNTAGGED = Entry(
    "KE0360",
    "sujet sensible (« {word} ») : ajoutez « tags: [{tag}] » à cette carte",
    'a sensitive subject ("{word}"): add "tags: [{tag}]" to this card',
    "explain: L’association est née après un suicide dans le village.",
    severity=Severity.WARNING,
    passes="explain: L’association est née après un suicide dans le village.\ntags: [sensitive]",
    why_fr="Une élève, un élève l’a peut-être vécu. Avec cette étiquette, la carte ne sort pas quand l’animateur "
    "a écarté les sujets sensibles.",
    why_en="A pupil may have lived through it. With this tag the card does not come up when the facilitator has "
    "put sensitive subjects aside.",
)
OVERFLOWS = Entry(
    "KE0361",
    "ce texte prend {found} lignes avec les plus grandes lettres : la carte en montre {most}",
    "this text takes {found} lines with the largest letters: the card shows {most}",
    "options:\n"
    "  - right: Un bulletin pour chaque membre. Un bulletin pour chaque membre. Un bulletin pour chaque "
    "membre. Un bulletin pour chaque membre. Un bulletin pour chaque membre. Un bulletin pour chaque "
    "membre. Un bulletin pour chaque membre.\n  - {wrong: Dix, because: Un nom semblable.}",
    severity=Severity.WARNING,
    passes="options:\n  - right: Un bulletin pour chacun, quel que soit le nombre de parts.\n"
    "  - {wrong: Dix, because: Un nom semblable.}",
    why_fr="Du fond de la classe, on lit en grand, et parfois avec une police large. À la plus grande taille et "
    "dans la police la plus large, ce texte sortirait de sa carte.",
    why_en="From the back of the class people read large letters, at times in a wide font. At the largest size "
    "and in the widest font this text would leave its card.",
)
SHOUTED = Entry(
    "KE0379",
    "cette phrase est tout en capitales (« {start}… »)",
    'this sentence is all in capitals ("{start}…")',
    "explain: CHAQUE MEMBRE A UNE SEULE VOIX.",
    severity=Severity.WARNING,
    passes="explain: Chaque membre a *une seule* voix.",
    why_fr="Les capitales se lisent lettre à lettre : tous les mots ont la même forme. Pour insister, entourez un "
    "mot d’étoiles : *voix*.",
    why_en="Capitals are read letter by letter: all words have the same shape. For stress, put stars round a "
    "word: *vote*.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
