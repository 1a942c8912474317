"""The catalogue's second part, KE0101 to KE0199: values that do not have the format's shape."""

from kessessa.decks.diagnostics import Entry, Frame

NEWER_FORMAT = Entry(
    "KE0101",
    "ce fichier est écrit pour une version plus récente du jeu (format {version}, ici on lit le "
    "format {ours}) : mettez Kess’Essa à jour",
    "this file is written for a newer version of the game (format {version}, this one reads "
    "format {ours}): update Kess’Essa",
    "kessessa: 99",
    Frame.DECK,
)
MISSING_KEY = Entry(
    "KE0102",
    "il manque « {key} »",
    '"{key}" is missing',
    "source: {url: https://example.org}",
)
UNKNOWN_KEY = Entry(
    "KE0103",
    "« {key} » n’existe pas ici",
    '"{key}" is not known here',
    "explication: Une personne, une voix.",
)
WRONG_KIND = Entry(
    "KE0104",
    "il faut ici {expected}, et non {found}",
    "{expected} is needed here, not {found}",
    "level: easy",
)
TEXT_READ_AS_VALUE = Entry(
    "KE0105",
    "il faut ici un texte, et {value} est lu comme {found} : mettez-le entre guillemets droits",
    "a text is needed here, and {value} is read as {found}: put it in quotes",
    "question: 1947",
)
LIST_TOO_SHORT = Entry(
    "KE0106",
    "il n’y en a pas assez : {found}, au lieu de {least} au moins",
    "too few: {found}, instead of at least {least}",
    "principles: []",
)
LIST_TOO_LONG = Entry(
    "KE0107",
    "il y en a trop : {found}, au lieu de {most} au plus",
    "too many: {found}, instead of at most {most}",
    "order: [{text: a}, {text: b}, {text: c}, {text: d}, {text: e}, {text: f}, {text: g}]",
)
EMPTY_TEXT = Entry(
    "KE0108",
    "ce texte est vide",
    "this text is empty",
    'explain: ""',
)
TEXT_TOO_LONG = Entry(
    "KE0109",
    "ce texte est trop long : {most} caractères au plus",
    "this text is too long: at most {most} characters",
    "id: " + "a" * 90,
)
TOO_SMALL = Entry(
    "KE0110",
    "ce nombre est trop petit : {least} au moins",
    "this number is too small: at least {least}",
    "level: 0",
)
TOO_GREAT = Entry(
    "KE0111",
    "ce nombre est trop grand : {most} au plus",
    "this number is too great: at most {most}",
    "level: 4",
)
NOT_AN_ID = Entry(
    "KE0112",
    "un identifiant est fait de mots en minuscules sans accent, joints par des tirets, comme « prix-juste »",
    'an id is made of lower-case words without accents, joined by hyphens, like "fair-price"',
    "id: Prix juste",
)
NOT_A_LANGUAGE = Entry(
    "KE0113",
    "une langue s’écrit par son code, comme « fr » ou « en »",
    'a language is written as its code, such as "fr" or "en"',
    "language: français",
    Frame.DECK,
)
NOT_AN_ADDRESS = Entry(
    "KE0114",
    "une adresse commence par « https:// » ou « http:// » et ne contient pas d’espace",
    'an address begins with "https://" or "http://" and holds no space',
    "source: {title: Loi, url: www.example.org}",
)
NOT_ACCEPTED = Entry(
    "KE0115",
    "cette valeur n’est pas admise ici",
    "this value is not accepted here",
    "discuss: false\nlisten_for: [une idée]",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
