"""The catalogue's first part, KE0001 to KE0099: what keeps a file from being read as YAML."""

from kessessa.decks.diagnostics import Entry, Frame

FILE_UNREADABLE = Entry(
    "KE0001",
    "ce fichier ne peut pas être lu : {reason}",
    "this file cannot be read: {reason}",
    "",
    Frame.FILE,
)
FILE_TOO_LARGE = Entry(
    "KE0002",
    "ce fichier est trop gros : {limit} ko au plus ; répartissez les cartes dans plusieurs fichiers",
    "this file is too large: at most {limit} kB; spread the cards over several files",
    "title: a text longer than the limit",
    Frame.FILE,
)
FILE_MISSING = Entry(
    "KE0018",
    "ce fichier n’existe pas",
    "this file does not exist",
    "",
    Frame.FILE,
)
NOT_UTF8 = Entry(
    "KE0003",
    "ce caractère n’est pas en UTF-8 : enregistrez le fichier avec l’encodage UTF-8",
    "this character is not UTF-8: save the file with the encoding UTF-8",
    "title: caf\udce9",
    Frame.FILE,
)
CONTROL_CHARACTER = Entry(
    "KE0004",
    "un caractère de contrôle invisible (U+{number}) n’a pas sa place dans un texte",
    "an invisible control character (U+{number}) has no place in a text",
    'title: "caf\\x07"',
    Frame.FILE,
)
TOO_DEEP = Entry(
    "KE0005",
    "trop de niveaux imbriqués : {limit} au plus",
    "too many levels inside one another: at most {limit}",
    "[" * 60,
    Frame.FILE,
)
TOO_MANY_VALUES = Entry(
    "KE0006",
    "ce fichier contient trop de valeurs : {limit} au plus ; répartissez-les dans plusieurs fichiers",
    "this file holds too many values: at most {limit}; spread them over several files",
    "[a, a, a, a, a, a, a, a, a, a, a, a]",
    Frame.FILE,
)
TOO_MANY_PROBLEMS = Entry(
    "KE0007",
    "ce fichier a d’autres problèmes encore ; voici les {limit} premiers",
    "this file has more problems; these are the first {limit}",
    "[*a, *b, *c, *d, *e, *f, *g, *h]",
    Frame.FILE,
)
EMPTY_FILE = Entry(
    "KE0008",
    "ce fichier est vide",
    "this file is empty",
    "# only a comment\n",
    Frame.FILE,
)
SEVERAL_DOCUMENTS = Entry(
    "KE0009",
    "un fichier ne contient qu’un document : enlevez cette ligne « --- » ou faites deux fichiers",
    'a file holds one document: remove this line "---" or make two files',
    "title: one\n---\ntitle: two\n",
    Frame.FILE,
)
DIRECTIVE = Entry(
    "KE0010",
    "seule la directive « %YAML 1.2 » est admise",
    'only the directive "%YAML 1.2" is accepted',
    "%YAML 1.1\n---\ntitle: one\n",
    Frame.FILE,
)
TAG = Entry(
    "KE0011",
    "les étiquettes de type comme « {tag} » ne sont pas admises ; pour un texte qui commence par "
    "« ! », mettez des guillemets droits",
    'type tags such as "{tag}" are not accepted; put a text that begins with "!" in quotes',
    "title: !!str yes",
    Frame.FILE,
)
ANCHOR = Entry(
    "KE0012",
    "les ancres comme « &{name} » ne sont pas admises ; pour un texte qui commence par « & », "
    "mettez des guillemets droits",
    'anchors such as "&{name}" are not accepted; put a text that begins with "&" in quotes',
    "title: &name one",
    Frame.FILE,
)
ALIAS = Entry(
    "KE0013",
    "les renvois comme « *{name} » ne sont pas admis : écrivez la valeur ; pour un texte qui "
    "commence par « * », mettez des guillemets droits",
    'references such as "*{name}" are not accepted: write the value; put a text that begins with "*" in quotes',
    "title: *name",
    Frame.FILE,
)
MERGE_KEY = Entry(
    "KE0014",
    "la fusion « << » n’est pas admise : écrivez les valeurs",
    'the merge key "<<" is not accepted: write the values',
    "title: {<<: {fr: one}}",
    Frame.FILE,
)
DUPLICATE_KEY = Entry(
    "KE0015",
    "« {key} » est déjà écrit à la ligne {line}",
    '"{key}" is already written on line {line}',
    "title: one\ntitle: two\n",
    Frame.FILE,
)
KEY_NOT_A_WORD = Entry(
    "KE0016",
    "avant « : », il faut un mot",
    'there must be a word before ":"',
    "[a, b]: one",
    Frame.FILE,
)
UNUSABLE_NUMBER = Entry(
    "KE0017",
    "« {value} » n’est pas un nombre utilisable ici ; pour un texte, mettez des guillemets droits",
    '"{value}" is not a number that can be used here; put a text in quotes',
    "title: 123456789012345678901234567890",
    Frame.FILE,
)
TAB = Entry(
    "KE0020",
    "une tabulation ne peut pas servir ici : utilisez des espaces",
    "a tab cannot be used here: use spaces",
    "cards:\n\t- id: one\n",
    Frame.FILE,
)
FORBIDDEN_START = Entry(
    "KE0021",
    "un texte ne peut pas commencer par « {character} » sans guillemets droits",
    'a text cannot begin with "{character}" without quotes',
    "title: @home",
    Frame.FILE,
)
COLON_IN_TEXT = Entry(
    "KE0022",
    "« : » est de trop ici : mettez le texte entre guillemets droits, ou corrigez le décalage de la ligne",
    'there is a ":" too many here: put the text in quotes, or correct the line\'s indentation',
    "title: Law: the basics",
    Frame.FILE,
)
INDENTATION = Entry(
    "KE0023",
    "cette ligne n’est pas alignée avec ce qui précède : vérifiez les espaces du début, et les "
    "guillemets de la ligne d’avant",
    "this line is not aligned with what precedes: check the spaces at its start, and the quotes on the line before",
    "cards:\n  - one\n - two\n",
    Frame.FILE,
)
UNCLOSED_QUOTE = Entry(
    "KE0024",
    "ces guillemets ne sont pas refermés",
    "this quote is not closed",
    'title: "one\n',
    Frame.FILE,
)
UNCLOSED_BRACKET = Entry(
    "KE0025",
    "ce crochet ou cette accolade n’est pas refermé, ou il manque une virgule dedans",
    "this bracket or brace is not closed, or a comma is missing inside",
    "title: {fr: one, en: two\ndeck: one\n",
    Frame.FILE,
)
MISSING_COLON = Entry(
    "KE0026",
    "il manque « : » après ce mot",
    'there is no ":" after this word',
    "title: one\nlanguage\ndeck: two\n",
    Frame.FILE,
)
UNKNOWN_ESCAPE = Entry(
    "KE0027",
    "« \\{character} » ne veut rien dire entre guillemets doubles : écrivez « \\\\ », ou prenez des guillemets simples",
    '"\\{character}" means nothing in double quotes: write "\\\\", or take single quotes',
    'title: "C:\\Travail"',
    Frame.FILE,
)
NOT_YAML = Entry(
    "KE0028",
    "le fichier ne peut pas être compris à partir d’ici ({detail})",
    "the file cannot be understood from here on ({detail})",
    "%FOO bar\n%",
    Frame.FILE,
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
