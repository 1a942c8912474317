"""Words of question decks coming in and going out: what could not be taken, and why, and the help of the commands."""

from __future__ import annotations

from kessessa.language.speech import Text

# The commands.
IMPORT: Text = {
    "fr": "faire un paquet de questions d’un tableur, d’un fichier GIFT de Moodle ou d’un export d’Anki",
    "en": "make a question deck of a spreadsheet, a Moodle GIFT file or an Anki export",
}
EXPORT: Text = {
    "fr": "écrire un paquet de questions pour un tableur, Moodle ou Anki",
    "en": "write a question deck for a spreadsheet, Moodle or Anki",
}
TEMPLATE: Text = {
    "fr": "écrire un tableau avec trois questions déjà remplies",
    "en": "write a table with three questions filled in",
}
FILE: Text = {"fr": "FICHIER", "en": "FILE"}
DECK: Text = {"fr": "PAQUET", "en": "DECK"}
TITLE: Text = {"fr": "TITRE", "en": "TITLE"}
IMPORT_FILE_HELP: Text = {
    "fr": "fichier .xlsx, .ods, .csv, .gift ou .txt (GIFT ou Anki)",
    "en": "an .xlsx, .ods, .csv, .gift or .txt file (GIFT or Anki)",
}
EXPORT_FILE_HELP: Text = {
    "fr": "fichier à écrire : .xlsx, .ods, .csv, .gift (Moodle) ou .txt (Anki)",
    "en": "file to write: .xlsx, .ods, .csv, .gift (Moodle) or .txt (Anki)",
}
TEMPLATE_FILE_HELP: Text = {
    "fr": "fichier à écrire : .xlsx, .ods ou .csv",
    "en": "file to write: .xlsx, .ods or .csv",
}
DECK_HELP: Text = {
    "fr": "identifiant ou fichier du paquet de questions",
    "en": "id or file of the question deck",
}
TO_HELP: Text = {
    "fr": "dossier de paquets, ou fichier .yaml, à écrire (par défaut, le dossier de vos paquets)",
    "en": "folder of decks, or .yaml file, to write (default: the folder of your decks)",
}
TITLE_HELP: Text = {
    "fr": "titre du paquet (par défaut, celui du fichier)",
    "en": "title of the deck (default: the file’s)",
}
FORCE_HELP: Text = {"fr": "remplacer le fichier s’il existe", "en": "replace the file if it exists"}

CARDS_ONE: Text = {"fr": "{n} carte", "en": "{n} card"}
CARDS_MANY: Text = {"fr": "{n} cartes", "en": "{n} cards"}
LOST_ONE: Text = {"fr": "{n} chose n’est pas dans le fichier.", "en": "{n} thing is not in the file."}
LOST_MANY: Text = {"fr": "{n} choses ne sont pas dans le fichier.", "en": "{n} things are not in the file."}
LEFT_ONE: Text = {"fr": "{n} chose n’a pas pu être reprise.", "en": "{n} thing could not be taken."}
LEFT_MANY: Text = {"fr": "{n} choses n’ont pas pu être reprises.", "en": "{n} things could not be taken."}
NOTHING_TAKEN: Text = {
    "fr": "Aucune carte n’a pu être reprise : rien n’a été écrit.",
    "en": "No card could be taken: nothing was written.",
}
ID_TAKEN: Text = {
    "fr": "Un autre paquet s’appelle déjà {id} : pour les avoir tous deux, importez vers --to autre-nom.yaml.",
    "en": "Another deck is called {id} already: to have both, import with --to another-name.yaml.",
}
CHECK_IT: Text = {"fr": "Pour la relire : kessessa deck check {path}", "en": "To check it: kessessa deck check {path}"}
EXISTS: Text = {
    "fr": "{path} existe déjà ; --force le remplace.",
    "en": "{path} exists already; --force replaces it.",
}
TEMPLATE_WRITTEN: Text = {
    "fr": "Modèle écrit : {path}. Remplacez les trois questions par les vôtres, puis : kessessa deck import {path}",
    "en": "Template written: {path}. Put your questions in place of the three, then: kessessa deck import {path}",
}
UNKNOWN_DECK: Text = {
    "fr": "Aucun paquet de questions ne s’appelle « {word} ».",
    "en": "No question deck is called “{word}”.",
}
BROKEN_DECK: Text = {
    "fr": "Le paquet « {word} » a des erreurs ; corrigez-les d’abord :",
    "en": "The deck “{word}” has errors; mend them first:",
}
CANNOT_WRITE: Text = {
    "fr": "{file} : je ne sais pas écrire cette sorte de fichier. Possibles : {endings}.",
    "en": "{file}: I cannot write this kind of file. Possible: {endings}.",
}

# Places.
SHEET: Text = {"fr": "feuille « {name} »", "en": "sheet “{name}”"}
ROW: Text = {"fr": "ligne {number}", "en": "row {number}"}
LINE: Text = {"fr": "ligne {number}", "en": "line {number}"}
COLUMN: Text = {"fr": "colonne {letter}", "en": "column {letter}"}
COLUMN_NAMED: Text = {"fr": "colonne {letter} ({header})", "en": "column {letter} ({header})"}
CARD: Text = {"fr": "carte {id}", "en": "card {id}"}
QUESTIONS_SHEET: Text = {"fr": "questions", "en": "questions"}

# The file as a whole.
NOT_THERE: Text = {"fr": "{file} : ce fichier n’existe pas.", "en": "{file}: this file does not exist."}
UNREADABLE: Text = {"fr": "{file} ne peut pas être lu : {reason}.", "en": "{file} cannot be read: {reason}."}
UNKNOWN_ENDING: Text = {
    "fr": "{file} : je ne connais pas cette sorte de fichier. Possibles : {endings}.",
    "en": "{file}: I do not know this kind of file. Possible: {endings}.",
}
FILE_TOO_LARGE: Text = {
    "fr": "Ce fichier pèse plus de {most} Mo : je ne l’ouvre pas.",
    "en": "This file is larger than {most} MB: I do not open it.",
}
FILE_EMPTY: Text = {"fr": "Ce fichier est vide.", "en": "This file is empty."}
NOT_TEXT: Text = {
    "fr": "Ce fichier n’est pas du texte. Enregistrez-le en UTF-8.",
    "en": "This file is not text. Save it as UTF-8.",
}
OLD_EXCEL: Text = {
    "fr": "C’est un classeur d’un ancien Excel (.xls), ou protégé par un mot de passe : enregistrez-le en .xlsx.",
    "en": "This is a workbook of an old Excel (.xls), or locked by a password: save it as .xlsx.",
}
NOT_A_WORKBOOK: Text = {
    "fr": "Ce classeur est abîmé, ou n’en est pas un. Ouvrez-le et enregistrez-le à nouveau.",
    "en": "This workbook is damaged, or is none. Open it and save it again.",
}
NO_OPENPYXL: Text = {
    "fr": "Pour les fichiers .xlsx, il faut un paquet de plus : pip install 'kessessa[spreadsheets]'. "
    "Les fichiers .ods et .csv n’en ont pas besoin.",
    "en": "Files in .xlsx need one more package: pip install 'kessessa[spreadsheets]'. "
    "Files in .ods and .csv do without.",
}
LOCKED: Text = {
    "fr": "Ce classeur est protégé par un mot de passe : enregistrez-le sans protection.",
    "en": "This workbook is locked by a password: save it without one.",
}
TOO_MANY_PARTS: Text = {
    "fr": "Ce classeur contient plus de {most} fichiers : je ne l’ouvre pas.",
    "en": "This workbook holds more than {most} files: I do not open it.",
}
PART_TWICE: Text = {
    "fr": "Ce classeur contient deux fichiers du même nom : je ne l’ouvre pas.",
    "en": "This workbook holds two files of the same name: I do not open it.",
}
ZIP_BOMB: Text = {
    "fr": "Une fois décompressé, ce classeur pèserait {size} Mo (au plus {most}) : je ne l’ouvre pas.",
    "en": "Unpacked, this workbook would take {size} MB ({most} at most): I do not open it.",
}
ENTITIES: Text = {
    "fr": "Ce classeur déclare un type de document (DOCTYPE), ce qu’aucun tableur ne fait : je ne l’ouvre pas.",
    "en": "This workbook declares a document type (DOCTYPE), which no spreadsheet does: I do not open it.",
}
TOO_MANY_SHEETS: Text = {
    "fr": "Ce classeur a plus de {most} feuilles : gardez celles des questions.",
    "en": "This workbook has more than {most} sheets: keep those of the questions.",
}
TOO_MANY_ROWS: Text = {
    "fr": "Une feuille est remplie jusqu’à la ligne {row} (au plus {most}).",
    "en": "A sheet is filled down to row {row} ({most} at most).",
}
TOO_MANY_COLUMNS: Text = {
    "fr": "La ligne {row} d’une feuille a plus de {most} colonnes.",
    "en": "Row {row} of a sheet has more than {most} columns.",
}
TOO_MANY_CELLS: Text = {
    "fr": "Ce fichier a plus de {most} cellules.",
    "en": "This file has more than {most} cells.",
}
BAD_QUOTES: Text = {
    "fr": "Ligne {row} (ligne {line} du fichier texte) : les guillemets droits ne vont pas par deux, ou un texte est "
    "démesuré. Enregistrez le fichier depuis un tableur.",
    "en": "Row {row} (line {line} of the text file): the quotation marks do not pair up, or a text is huge. "
    "Save the file from a spreadsheet program.",
}
NO_TABLE: Text = {
    "fr": "Aucune feuille n’a de colonne « question ». La première ligne doit dire ce que contient chaque colonne : "
    "« kessessa deck template modele.csv » en montre une.",
    "en": "No sheet has a “question” column. The first row must say what each column holds: "
    "“kessessa deck template template.csv” shows one.",
}
NO_QUESTIONS: Text = {
    "fr": "Je n’ai trouvé aucune question dans ce fichier.",
    "en": "I found no question in this file.",
}
DECK_BROKEN: Text = {
    "fr": "Le paquet ne peut pas être écrit : {why}",
    "en": "The deck cannot be written: {why}",
}
HEAD_BROKEN: Text = {
    "fr": "Ce qui est dit du paquet ({key}) ne va pas : {why}",
    "en": "What is said of the deck ({key}) is wrong: {why}",
}
MEANT: Text = {"fr": "Vouliez-vous dire « {word} » ?", "en": "Did you mean “{word}”?"}

# Sheets and columns.
NO_HEADER: Text = {
    "fr": "cette feuille n’a pas de colonne « question » : elle n’a pas été lue.",
    "en": "this sheet has no “question” column: it was not read.",
}
TITLE_ABOVE: Text = {
    "fr": "« {text} », au-dessus des titres de colonnes, devient le titre du paquet.",
    "en": "“{text}”, above the headers, becomes the deck’s title.",
}
ABOVE_HEADER: Text = {
    "fr": "« {text} » est au-dessus des titres de colonnes et ne dit rien du paquet.",
    "en": "“{text}” stands above the headers and says nothing of the deck.",
}
UNKNOWN_COLUMN: Text = {
    "fr": "je ne connais pas la colonne « {header} » : ses {rows} cellules remplies sont laissées.",
    "en": "I do not know the column “{header}”: its filled cells ({rows}) are left.",
}
UNKNOWN_COLUMN_NEAR: Text = {
    "fr": "je ne connais pas la colonne « {header} » : ses {rows} cellules remplies sont laissées. "
    "Vouliez-vous dire « {near} » ?",
    "en": "I do not know the column “{header}”: its filled cells ({rows}) are left. Did you mean “{near}”?",
}
NO_COLUMN_HEADER: Text = {
    "fr": "cette colonne n’a pas de titre : ses {rows} cellules remplies sont laissées.",
    "en": "this column has no header: its filled cells ({rows}) are left.",
}
COLUMN_TWICE: Text = {
    "fr": "« {header} » veut dire la même chose que « {first} » : ses {rows} cellules remplies sont laissées.",
    "en": "“{header}” means the same as the column “{first}”: its filled cells ({rows}) are left.",
}

# Rows.
NOTHING_KNOWN: Text = {
    "fr": "cette ligne n’a rien sous un titre de colonne connu.",
    "en": "this row has nothing under a known header.",
}
NO_QUESTION: Text = {"fr": "il manque la question.", "en": "the question is missing."}
UNKNOWN_KIND: Text = {
    "fr": "« {word} » n’est pas une sorte de question. Possibles : {kinds}.",
    "en": "“{word}” is no kind of question. Possible: {kinds}.",
}
KIND_UNCLEAR: Text = {
    "fr": "je ne devine pas la sorte de question : écrivez-la dans la colonne « type » ({kinds}), "
    "ou donnez la bonne réponse.",
    "en": "I cannot guess the kind of question: write it in the column “kind” ({kinds}), or give the right answer.",
}
NO_ANSWER: Text = {"fr": "il manque la bonne réponse.", "en": "the right answer is missing."}
ANSWER_UNKNOWN: Text = {
    "fr": "« {word} » ne désigne aucune proposition : écrivez sa lettre (A, B…), ou ses propres mots.",
    "en": "“{word}” names none of the options: write its letter (A, B…), or its own words.",
}
ANSWER_UNCLEAR: Text = {
    "fr": "« {word} » est à la fois la place d’une proposition et les mots d’une autre : écrivez la place « #2 ».",
    "en": "“{word}” is both the place of one option and the words of another: write the place as “#2”.",
}
DETAIL_ALONE: Text = {
    "fr": "la précision {number} n’a pas de proposition {number}.",
    "en": "detail {number} has no item {number}.",
}
PAIR_ALONE: Text = {
    "fr": "la proposition {number} n’a pas de précision {number} avec laquelle aller.",
    "en": "item {number} has no detail {number} to go with.",
}
NO_ITEMS: Text = {"fr": "il manque les propositions 1, 2, 3…", "en": "items 1, 2, 3… are missing."}
NO_POINTS: Text = {
    "fr": "il manque les points à écouter (propositions 1, 2…).",
    "en": "the points to listen for (items 1, 2…) are missing.",
}
HALF_A_RANGE: Text = {
    "fr": "il faut le minimum et le maximum, ou aucun des deux.",
    "en": "minimum and maximum are both needed, or neither.",
}
NOT_WHOLE: Text = {"fr": "« {word} » n’est pas un nombre entier.", "en": "“{word}” is not a whole number."}
NOT_YES_OR_NO: Text = {
    "fr": "« {word} » : écrivez « vrai » ou « faux », « oui » ou « non ».",
    "en": "“{word}”: write “true” or “false”, “yes” or “no”.",
}
EFFECTS_UNCLEAR: Text = {
    "fr": "« {word} » : écrivez par exemple « democracy +1; knowledge +1 ».",
    "en": "“{word}”: write for example “democracy +1; knowledge +1”.",
}
SAID_IN_TWO_CELLS: Text = {
    "fr": "ce texte est écrit deux fois en « {code} » : avec et sans langue dans le titre de colonne.",
    "en": "this text is given twice in “{code}”: with and without a language in the header.",
}
SPREADSHEET_ERROR: Text = {
    "fr": "la cellule contient une erreur du tableur ({word}).",
    "en": "the cell holds an error of the spreadsheet ({word}).",
}
FORMULA_UNSAVED: Text = {
    "fr": "la cellule contient une formule dont le résultat n’est pas dans le fichier : ouvrez-le dans un tableur et "
    "enregistrez-le.",
    "en": "the cell holds a formula whose result is not in the file: open it in a spreadsheet program and save it.",
}
CELL_UNUSED: Text = {
    "fr": "« {header} » ne sert pas dans cette sorte de question : la cellule est laissée.",
    "en": "“{header}” is of no use in this kind of question: the cell is left.",
}
SOURCE_UNNAMED: Text = {
    "fr": "la source n’a pas de titre : « {title} » en tient lieu.",
    "en": "the source has no title: “{title}” stands in for it.",
}
TOO_MANY_CARDS: Text = {
    "fr": "un paquet a au plus {most} cartes : {left} questions sont laissées, jusqu’à la ligne {last}.",
    "en": "a deck has {most} cards at most: {left} questions are left, down to row {last}.",
}
