"""Values that do not have the format's shape."""

from kessessa.decks.diagnostics import Entry, Frame

NEWER_FORMAT = Entry(
    "KE0101",
    "ce fichier est écrit pour une version plus récente du jeu (format {version}, ici on lit le format "
    "{ours}) : mettez Kess’Essa à jour",
    "this file is written for a newer version of the game (format {version}, this one reads format "
    "{ours}): update Kess’Essa",
    "kessessa: 99",
    Frame.DECK,
    passes="kessessa: 1",
    why_fr="Le fichier a été écrit par une version plus récente du jeu. Mettez le jeu à jour ; rien du fichier "
    "n’est perdu.",
    why_en="The file was written by a newer version of the game. Update the game; nothing of the file is lost.",
)
MISSING_KEY = Entry(
    "KE0102",
    "il manque « {key} »",
    '"{key}" is missing',
    "source: {url: https://example.org}",
    passes="source: {title: Loi de 1947, url: https://example.org}",
    why_fr="Ce mot est obligatoire ici, et il n’y est pas.",
    why_en="This word is required here, and it is not there.",
)
UNKNOWN_KEY = Entry(
    "KE0103",
    "« {key} » n’existe pas ici",
    '"{key}" is not known here',
    "explication: Une personne, une voix.",
    passes="explain: Une personne, une voix.",
    why_fr="Chaque endroit a ses mots ; un mot inconnu serait ignoré sans rien dire, alors il est refusé. Souvent "
    "c’est une faute de frappe, ou une ligne trop ou pas assez décalée.",
    why_en="Every place has its words; an unknown one would be silently ignored, so it is refused. Often it is a "
    "slip of the keyboard, or a line indented too much or too little.",
)
WRONG_KIND = Entry(
    "KE0104",
    "il faut ici {expected}, et non {found}",
    "{expected} is needed here, not {found}",
    "level: easy",
    passes="level: 1",
    why_fr="La valeur n’est pas de la sorte attendue : une liste, un nombre, un texte…",
    why_en="The value is not of the kind that is expected: a list, a number, a text…",
)
TEXT_READ_AS_VALUE = Entry(
    "KE0105",
    "il faut ici un texte, et {value} est lu comme {found} : mettez-le entre guillemets droits",
    "a text is needed here, and {value} is read as {found}: put it in quotes",
    "question: 1947",
    passes='question: "1947 ?"',
    why_fr="Sans guillemets, 1947 est un nombre et true un oui. Les guillemets droits en font un texte.",
    why_en="Without quotes 1947 is a number and true is a yes. Quotes make a text of them.",
)
LIST_TOO_SHORT = Entry(
    "KE0106",
    "il n’y en a pas assez : {found}, au lieu de {least} au moins",
    "too few: {found}, instead of at least {least}",
    "principles: []",
    passes="principles: [democratic-control]",
    why_fr="La liste est plus courte que ce que le jeu sait montrer.",
    why_en="The list is shorter than what the game can show.",
)
LIST_TOO_LONG = Entry(
    "KE0107",
    "il y en a trop : {found}, au lieu de {most} au plus",
    "too many: {found}, instead of at most {most}",
    "order: [{text: a}, {text: b}, {text: c}, {text: d}, {text: e}, {text: f}, {text: g}]",
    passes="order: [{text: a}, {text: b}, {text: c}]",
    why_fr="La liste est plus longue que ce que l’écran peut montrer.",
    why_en="The list is longer than what the screen can show.",
)
EMPTY_TEXT = Entry(
    "KE0108",
    "ce texte est vide",
    "this text is empty",
    'explain: ""',
    passes="explain: Une personne, une voix, même avec dix parts.",
    why_fr="Un texte vide laisserait un trou à l’écran. Écrivez-le, ou enlevez la ligne si elle n’est pas obligatoire.",
    why_en="An empty text would leave a hole on the screen. Write it, or remove the line if it is not required.",
)
TEXT_TOO_LONG = Entry(
    "KE0109",
    "ce texte est trop long : {most} caractères au plus",
    "this text is too long: at most {most} characters",
    "id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    passes="id: one-vote",
    why_fr="Le texte dépasse la longueur que le format admet.",
    why_en="The text is longer than the format admits.",
)
TOO_SMALL = Entry(
    "KE0110",
    "ce nombre est trop petit : {least} au moins",
    "this number is too small: at least {least}",
    "level: 0",
    passes="level: 1",
    why_fr="Le nombre est plus petit que le minimum admis ici.",
    why_en="The number is below the least that is admitted here.",
)
TOO_GREAT = Entry(
    "KE0111",
    "ce nombre est trop grand : {most} au plus",
    "this number is too great: at most {most}",
    "level: 4",
    passes="level: 3",
    why_fr="Le nombre est plus grand que le maximum admis ici.",
    why_en="The number is above the most that is admitted here.",
)
NOT_AN_ID = Entry(
    "KE0112",
    "un identifiant est fait de mots en minuscules sans accent, joints par des tirets, comme « prix-juste »",
    'an id is made of lower-case words without accents, joined by hyphens, like "fair-price"',
    "id: Prix juste",
    passes="id: prix-juste",
    why_fr="Un identifiant sert à retrouver une carte depuis une autre. Il ne se voit pas en jeu, et n’a ni "
    "accent, ni majuscule, ni espace.",
    why_en="An id serves to find a card from another one. It is not seen in play, and has no accent, capital or space.",
)
NOT_A_LANGUAGE = Entry(
    "KE0113",
    "une langue s’écrit par son code, comme « fr » ou « en »",
    'a language is written as its code, such as "fr" or "en"',
    "language: français",
    Frame.DECK,
    passes="language: fr",
    why_fr="« language » dit dans quelle langue sont les textes écrits sans langue.",
    why_en="“language” says which language the texts written without one are in.",
)
NOT_AN_ADDRESS = Entry(
    "KE0114",
    "une adresse commence par « https:// » ou « http:// » et ne contient pas d’espace",
    'an address begins with "https://" or "http://" and holds no space',
    "source: {title: Loi, url: www.example.org}",
    passes="source: {title: Loi, url: https://www.example.org}",
    why_fr="L’adresse doit s’ouvrir telle quelle dans un navigateur.",
    why_en="The address must open as it is in a browser.",
)
NOT_ACCEPTED = Entry(
    "KE0115",
    "cette valeur n’est pas admise ici",
    "this value is not accepted here",
    "discuss: false\nlisten_for: [une idée]",
    passes="discuss: true\nlisten_for: [une idée]",
    why_fr="Seules quelques valeurs ont un sens ici ; elles sont nommées avec le message.",
    why_en="Only a few values mean something here; they are named with the message.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
