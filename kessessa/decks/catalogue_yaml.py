"""What is not written as YAML asks."""

from kessessa.decks.diagnostics import Entry, Frame

DIRECTIVE = Entry(
    "KE0010",
    "seule la directive « %YAML 1.2 » est admise",
    'only the directive "%YAML 1.2" is accepted',
    "%YAML 1.1\n---\ntitle: one\n",
    Frame.FILE,
    passes="%YAML 1.2\n---\ntitle: one\n",
    why_fr="Les valeurs sont lues comme en YAML 1.2 : « no » et « 1:30 » y sont des textes. Enlevez la ligne qui "
    "commence par « % ».",
    why_en="Values are read as in YAML 1.2: “no” and “1:30” are texts there. Remove the line that begins with “%”.",
)
TAG = Entry(
    "KE0011",
    "les étiquettes de type comme « {tag} » ne sont pas admises ; pour un texte qui commence par « ! », "
    "mettez des guillemets droits",
    'type tags such as "{tag}" are not accepted; put a text that begins with "!" in quotes',
    "title: !!str yes",
    Frame.FILE,
    passes='title: "!!str yes"',
    why_fr="Les étiquettes de type servent aux programmes, pas aux auteurs. Sans elles, le jeu devine la sorte de "
    "chaque valeur.",
    why_en="Type tags are for programs, not for authors. Without them the game knows the kind of every value.",
)
ANCHOR = Entry(
    "KE0012",
    "les ancres comme « &{name} » ne sont pas admises ; pour un texte qui commence par « & », mettez des "
    "guillemets droits",
    'anchors such as "&{name}" are not accepted; put a text that begins with "&" in quotes',
    "title: &name one",
    Frame.FILE,
    passes='title: "&name one"',
    why_fr="Une ancre donne un nom à une valeur pour la répéter. Cela cache ce qui est écrit : répétez plutôt la "
    "valeur.",
    why_en="An anchor names a value in order to repeat it. That hides what is written: repeat the value instead.",
)
ALIAS = Entry(
    "KE0013",
    "les renvois comme « *{name} » ne sont pas admis : écrivez la valeur ; pour un texte qui commence par "
    "« * », mettez des guillemets droits",
    'references such as "*{name}" are not accepted: write the value; put a text that begins with "*" in quotes',
    "title: *name",
    Frame.FILE,
    passes='title: "*name"',
    why_fr="Un renvoi recopie une valeur écrite ailleurs. Écrivez-la ici en entier ; ou mettez le texte entre "
    "guillemets droits.",
    why_en="A reference copies a value written elsewhere. Write it here in full; or put the text in quotes.",
)
MERGE_KEY = Entry(
    "KE0014",
    "la fusion « << » n’est pas admise : écrivez les valeurs",
    'the merge key "<<" is not accepted: write the values',
    "title: {<<: {fr: one}}",
    Frame.FILE,
    passes="title: {fr: un}",
    why_fr="La fusion recopie toutes les valeurs d’un autre endroit. Écrivez-les ici.",
    why_en="The merge key copies all the values of another place. Write them here.",
)
DUPLICATE_KEY = Entry(
    "KE0015",
    "« {key} » est déjà écrit à la ligne {line}",
    '"{key}" is already written on line {line}',
    "title: one\ntitle: two\n",
    Frame.FILE,
    passes="title: one\nlanguage: fr\n",
    why_fr="Un mot ne peut avoir qu’une valeur : la seconde effacerait la première sans rien dire. Gardez-en une.",
    why_en="A word can have one value only: the second would silently replace the first. Keep one of them.",
)
KEY_NOT_A_WORD = Entry(
    "KE0016",
    "avant « : », il faut un mot",
    'there must be a word before ":"',
    "[a, b]: one",
    Frame.FILE,
    passes="a: one",
    why_fr="À gauche de « : », il faut un mot simple, pas une liste ni un vide.",
    why_en="To the left of “:” there must be a plain word, not a list, not nothing.",
)
UNUSABLE_NUMBER = Entry(
    "KE0017",
    "« {value} » n’est pas un nombre utilisable ici ; pour un texte, mettez des guillemets droits",
    '"{value}" is not a number that can be used here; put a text in quotes',
    "title: 123456789012345678901234567890",
    Frame.FILE,
    passes='title: "123456789012345678901234567890"',
    why_fr="Un nombre sans fin, ou de plus de vingt chiffres, ne sert à rien ici. Un numéro de téléphone ou un "
    "code est un texte : mettez-le entre guillemets.",
    why_en="An endless number, or one of more than twenty digits, is of no use here. A telephone number or a code "
    "is a text: put it in quotes.",
)
TAB = Entry(
    "KE0020",
    "une tabulation ne peut pas servir ici : utilisez des espaces",
    "a tab cannot be used here: use spaces",
    "cards:\n\t- id: one\n",
    Frame.FILE,
    passes="cards:\n  - id: one\n",
    why_fr="En YAML, seules des espaces décalent une ligne. Réglez votre éditeur pour que la touche Tab écrive "
    "deux espaces.",
    why_en="In YAML only spaces indent a line. Set your editor so that the Tab key writes two spaces.",
)
FORBIDDEN_START = Entry(
    "KE0021",
    "un texte ne peut pas commencer par « {character} » sans guillemets droits",
    'a text cannot begin with "{character}" without quotes',
    "title: @home",
    Frame.FILE,
    passes='title: "@home"',
    why_fr="Certains signes ont un sens en YAML au début d’une valeur : @ ` % & * ! | > [ { \" '. Entre "
    "guillemets droits, ils redeviennent du texte.",
    why_en="Some signs mean something in YAML at the start of a value: @ ` % & * ! | > [ { \" '. In quotes they "
    "are text again.",
)
COLON_IN_TEXT = Entry(
    "KE0022",
    "« : » est de trop ici : mettez le texte entre guillemets droits, ou corrigez le décalage de la ligne",
    'there is a ":" too many here: put the text in quotes, or correct the line\'s indentation',
    "title: Law: the basics",
    Frame.FILE,
    passes='title: "Law: the basics"',
    why_fr="« deux-points espace » sépare un mot de sa valeur. Un texte qui en contient se met entre guillemets "
    "droits.",
    why_en="A colon and a space part a word from its value. A text that holds them goes in quotes.",
)
INDENTATION = Entry(
    "KE0023",
    "cette ligne n’est pas alignée avec ce qui précède : vérifiez les espaces du début, et les guillemets "
    "de la ligne d’avant",
    "this line is not aligned with what precedes: check the spaces at its start, and the quotes on the line before",
    "cards:\n  - one\n - two\n",
    Frame.FILE,
    passes="cards:\n  - one\n  - two\n",
    why_fr="Ce qui va ensemble commence à la même colonne. Comptez les espaces du début de la ligne.",
    why_en="What belongs together begins in the same column. Count the spaces at the start of the line.",
)
UNCLOSED_QUOTE = Entry(
    "KE0024",
    "ces guillemets ne sont pas refermés",
    "this quote is not closed",
    'title: "one\n',
    Frame.FILE,
    passes='title: "one"\n',
    why_fr='Un guillemet ouvert doit être refermé. Dans un texte entre "…", un guillemet droit s’écrit \\".',
    why_en='A quote that is opened must be closed. In a text between "…", a straight quote is written \\".',
)
UNCLOSED_BRACKET = Entry(
    "KE0025",
    "ce crochet ou cette accolade n’est pas refermé, ou il manque une virgule dedans",
    "this bracket or brace is not closed, or a comma is missing inside",
    "title: {fr: one, en: two\ndeck: one\n",
    Frame.FILE,
    passes="title: {fr: one, en: two}\ndeck: one\n",
    why_fr="Chaque [ a son ] et chaque { a sa }. Entre deux valeurs, il faut une virgule ; un texte avec une "
    "virgule se met entre guillemets.",
    why_en="Every [ has its ] and every { its }. Two values are parted by a comma; a text with a comma in it goes "
    "in quotes.",
)
MISSING_COLON = Entry(
    "KE0026",
    "il manque « : » après ce mot",
    'there is no ":" after this word',
    "title: one\nlanguage\ndeck: two\n",
    Frame.FILE,
    passes="title: one\nlanguage: fr\ndeck: two\n",
    why_fr="Une ligne s’écrit « mot: valeur ». S’il s’agit de la suite du texte d’avant, décalez-la ou mettez "
    "tout entre guillemets.",
    why_en="A line is written “word: value”. If it goes on with the text before it, indent it or put everything "
    "in quotes.",
)
UNKNOWN_ESCAPE = Entry(
    "KE0027",
    "« \\{character} » ne veut rien dire entre guillemets doubles : écrivez « \\\\ », ou prenez des guillemets simples",
    '"\\{character}" means nothing in double quotes: write "\\\\", or take single quotes',
    'title: "C:\\Travail"',
    Frame.FILE,
    passes="title: 'C:\\Travail'",
    why_fr='Entre guillemets doubles, « \\ » annonce un signe spécial : \\n, \\", \\\\. Entre guillemets '
    "simples, il reste tel quel.",
    why_en='Between double quotes a backslash announces a special sign: \\n, \\", \\\\. Between single quotes it '
    "stays as it is.",
)
NOT_YAML = Entry(
    "KE0028",
    "le fichier ne peut pas être compris à partir d’ici ({detail})",
    "the file cannot be understood from here on ({detail})",
    "%FOO bar\n%",
    Frame.FILE,
    passes="title: one",
    why_fr="La ligne ne suit pas les règles de YAML, et le jeu ne peut pas en dire plus. Comparez-la avec un "
    "fichier livré.",
    why_en="The line does not follow YAML’s rules, and the game cannot tell more. Compare it with a shipped file.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
