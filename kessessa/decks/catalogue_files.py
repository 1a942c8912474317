"""What keeps a file from being read at all: missing, too large, not text, without end."""

from kessessa.decks.diagnostics import Entry, Frame

FILE_UNREADABLE = Entry(
    "KE0001",
    "ce fichier ne peut pas être lu : {reason}",
    "this file cannot be read: {reason}",
    "cards/basics.yaml   (held by another program)",
    Frame.FOLDER,
    passes="cards/basics.yaml",
    why_fr="Le système refuse d’ouvrir ce fichier : un autre programme le tient ouvert, ou vous n’avez pas le "
    "droit de le lire. Fermez l’autre programme, ou copiez le fichier ailleurs.",
    why_en="The system refuses to open this file: another program holds it, or you have no right to read it. "
    "Close the other program, or copy the file elsewhere.",
)
FILE_TOO_LARGE = Entry(
    "KE0002",
    "ce fichier est trop gros : {limit} ko au plus ; répartissez les cartes dans plusieurs fichiers",
    "this file is too large: at most {limit} kB; spread the cards over several files",
    "title: a text longer than the limit  # as if that were 20 bytes",
    Frame.FILE,
    passes="title: brief",
    why_fr="Un fichier trop gros ralentirait tout le monde. Un scénario ou un jeu de questions tient dans "
    "plusieurs fichiers : mettez-en une partie ailleurs.",
    why_en="A file that is too large would slow everybody down. A scenario or a set of questions fits into "
    "several files: move a part of it elsewhere.",
)
TOO_MANY_KEYS = Entry(
    "KE0019",
    "trop de mots dans un même ensemble : {limit} au plus",
    "too many words in one mapping: at most {limit}",
    "{a: 1, b: 2, c: 3, d: 4}  # as if the limit were 3",
    Frame.FILE,
    passes="{a: 1, b: 2, c: 3}",
    why_fr="Rien de ce qu’écrit un auteur n’a tant de mots côte à côte. Sans doute manque-t-il des tirets, ou des "
    "espaces au début des lignes.",
    why_en="Nothing that an author writes has so many words side by side. Probably there are no dashes, or no "
    "spaces at the start of the lines.",
)
NOT_UTF8 = Entry(
    "KE0003",
    "ce caractère n’est pas en UTF-8 : enregistrez le fichier avec l’encodage UTF-8",
    "this character is not UTF-8: save the file with the encoding UTF-8",
    "title: caf\udce9",
    Frame.FILE,
    passes="title: café",
    why_fr="Le jeu lit l’UTF-8, qui sait écrire toutes les langues. Dans votre éditeur : « Enregistrer sous », "
    "encodage UTF-8.",
    why_en="The game reads UTF-8, which can write all languages. In your editor: “Save as”, encoding UTF-8.",
)
CONTROL_CHARACTER = Entry(
    "KE0004",
    "un caractère de contrôle invisible (U+{number}) n’a pas sa place dans un texte",
    "an invisible control character (U+{number}) has no place in a text",
    'title: "caf\\x07"',
    Frame.FILE,
    passes='title: "café"',
    why_fr="Un caractère invisible s’est glissé là, souvent par un copier-coller. Effacez-le et tapez le texte à "
    "nouveau.",
    why_en="An invisible character has slipped in, often by copy and paste. Delete it and type the text again.",
)
TOO_DEEP = Entry(
    "KE0005",
    "trop de niveaux imbriqués : {limit} au plus",
    "too many levels inside one another: at most {limit}",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    Frame.FILE,
    passes="title: {fr: un, en: one}",
    why_fr="Aucune carte n’a besoin d’autant de niveaux. C’est presque toujours un crochet de trop.",
    why_en="No card needs so many levels. It is nearly always a bracket too many.",
)
TOO_MANY_VALUES = Entry(
    "KE0006",
    "ce fichier contient trop de valeurs : {limit} au plus ; répartissez-les dans plusieurs fichiers",
    "this file holds too many values: at most {limit}; spread them over several files",
    "[a, a, a, a, a, a, a, a, a, a, a, a]  # as if the limit were 8",
    Frame.FILE,
    passes="[a]",
    why_fr="Le nombre de valeurs d’un fichier est borné, pour que même un vieil ordinateur le lise vite.",
    why_en="The number of values in a file is bounded, so that even an old computer reads it fast.",
)
TOO_MANY_PROBLEMS = Entry(
    "KE0007",
    "ce fichier a d’autres problèmes encore ; voici les {limit} premiers",
    "this file has more problems; these are the first {limit}",
    "[*a, *b, *c, *d, *e, *f, *g, *h]  # as if the limit were 5",
    Frame.FILE,
    passes="[a, b]",
    why_fr="Les premiers problèmes suffisent : corrigez-les, puis vérifiez à nouveau. Beaucoup disparaîtront ensemble.",
    why_en="The first problems are enough: mend them, then check again. Many will go away together.",
)
EMPTY_FILE = Entry(
    "KE0008",
    "ce fichier est vide",
    "this file is empty",
    "# only a comment\n",
    Frame.FILE,
    passes="title: one\n",
    why_fr="Il n’y a rien à lire, ou seulement des commentaires. « kessessa deck new » donne un fichier complet "
    "pour commencer.",
    why_en="There is nothing to read, or only comments. “kessessa deck new” gives a complete file to begin with.",
)
SEVERAL_DOCUMENTS = Entry(
    "KE0009",
    "un fichier ne contient qu’un document : enlevez cette ligne « --- » ou faites deux fichiers",
    'a file holds one document: remove this line "---" or make two files',
    "title: one\n---\ntitle: two\n",
    Frame.FILE,
    passes="title: one\nlanguage: fr\n",
    why_fr="En YAML, une ligne « --- » commence un autre document. Ici, un fichier dit une seule chose.",
    why_en="In YAML a line “---” begins another document. Here a file says one thing.",
)
FILE_MISSING = Entry(
    "KE0018",
    "ce fichier n’existe pas",
    "this file does not exist",
    "kessessa deck check cards/bascis.yaml\ncards/basics.yaml",
    Frame.FOLDER,
    passes="kessessa deck check cards/basics.yaml\ncards/basics.yaml",
    why_fr="Le chemin demandé ne mène à rien. Regardez l’orthographe, les majuscules et le dossier où vous êtes.",
    why_en="The path that was asked for leads nowhere. Look at the spelling, the capitals and the folder that you "
    "are in.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
