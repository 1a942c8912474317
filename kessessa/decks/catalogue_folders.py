"""Files and folders of decks: which are found, which are left out."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

OUTSIDE = Entry(
    "KE0321",
    "« {name} » n’est pas dans le dossier du scénario : écrivez seulement le nom d’un fichier .yaml qui s’y trouve",
    '"{name}" is not in the scenario\'s folder: write only the name of a .yaml file that is in it',
    "files: [../secrets.yaml]",
    Frame.SCENARIO,
    passes="files: []",
    why_fr="Rien hors du dossier du scénario n’est jamais lu : ainsi, un scénario reçu d’ailleurs ne peut pas "
    "regarder vos fichiers.",
    why_en="Nothing outside the scenario’s folder is ever read: so a scenario from elsewhere cannot look at your "
    "files.",
)
TOO_MANY_FILES = Entry(
    "KE0322",
    "il y a trop de fichiers : {limit} au plus",
    "there are too many files: at most {limit}",
    "files: [f0.yaml, f1.yaml, f2.yaml, f3.yaml, f4.yaml, f5.yaml, f6.yaml, f7.yaml, f8.yaml, f9.yaml, "
    "f10.yaml, f11.yaml, f12.yaml, f13.yaml, f14.yaml, f15.yaml, f16.yaml, f17.yaml, f18.yaml, f19.yaml, "
    "f20.yaml, f21.yaml, f22.yaml, f23.yaml, f24.yaml, f25.yaml, f26.yaml, f27.yaml, f28.yaml, f29.yaml, "
    "f30.yaml, f31.yaml, f32.yaml, f33.yaml, f34.yaml, f35.yaml, f36.yaml, f37.yaml, f38.yaml, f39.yaml, "
    "f40.yaml]",
    Frame.SCENARIO,
    passes="files: []",
    why_fr="Réunissez des cartes dans moins de fichiers.",
    why_en="Bring cards together in fewer files.",
)
FILE_TWICE = Entry(
    "KE0323",
    "« {name} » est déjà dans la liste",
    '"{name}" is already in the list',
    "files: [scenario.yaml]",
    Frame.SCENARIO,
    passes="files: []",
    why_fr="Un fichier lu deux fois donnerait deux fois les mêmes cartes.",
    why_en="A file that is read twice would give the same cards twice.",
)
TAKEN = Entry(
    "KE0324",
    "l’identifiant « {id} » est déjà pris par {file}",
    'the id "{id}" is already taken by {file}',
    "cards/one.yaml  deck: basics\ncards/two.yaml  deck: basics",
    Frame.FOLDER,
    passes="cards/one.yaml  deck: one\ncards/two.yaml  deck: two",
    why_fr="Le premier trouvé est gardé, l’autre laissé de côté : les dossiers livrés passent avant les vôtres. "
    "Changez l’identifiant de votre fichier.",
    why_en="The first one found is kept, the other left out: shipped folders come before yours. Change the id in "
    "your file.",
)
NOT_A_SCENARIO = Entry(
    "KE0327",
    "ce fichier n’est ni un jeu de questions (« deck: ») ni un scénario (« scenario: »)",
    'this file is neither a question deck ("deck:") nor a scenario ("scenario:")',
    "kessessa deck check notes.yaml\nnotes.yaml  colour: blue",
    Frame.FOLDER,
    passes="kessessa deck check notes.yaml\nnotes.yaml  deck: notes",
    why_fr="Le premier mot dit ce que c’est : « deck: » pour des questions, « scenario: » pour un scénario, « "
    "glossary: » pour un glossaire.",
    why_en="The first word tells what it is: “deck:” for questions, “scenario:” for a scenario, “glossary:” for a "
    "glossary.",
)
FILE_NOT_HERE = Entry(
    "KE0328",
    "il n’y a pas de fichier « {name} » dans le dossier du scénario",
    'there is no file "{name}" in the scenario\'s folder',
    "files: [mattres.yaml]",
    Frame.SCENARIO,
    passes="files: []",
    why_fr="Le nom doit être exactement celui du fichier, fin comprise, majuscules comprises.",
    why_en="The name must be exactly that of the file, its ending and capitals included.",
)
NO_SCENARIO_FILE = Entry(
    "KE0329",
    "ce dossier est laissé de côté : il n’a pas de fichier « scenario.yaml » (exactement ce nom)",
    'this folder is left out: it has no file "scenario.yaml" (exactly this name)',
    "scenarios/village/scenery.yaml  scenario: village",
    Frame.FOLDER,
    passes="scenarios/village/scenario.yaml  scenario: village",
    why_fr="Le jeu reconnaît un scénario à son fichier « scenario.yaml ». Un dossier avec d’autres fichiers YAML "
    "et sans lui est sans doute mal nommé.",
    why_en="The game knows a scenario by its file “scenario.yaml”. A folder with other YAML files and without it "
    "is probably misnamed.",
)
WRONG_ENDING = Entry(
    "KE0330",
    "ce fichier est laissé de côté : son nom doit finir par « .yaml »",
    'this file is left out: its name must end with ".yaml"',
    "cards/notes.yaml.txt  deck: notes",
    Frame.FOLDER,
    passes="cards/notes.yaml  deck: notes",
    why_fr="Windows cache souvent la fin des noms : « cartes.yaml » est alors en vérité « cartes.yaml.txt ». "
    "Affichez les extensions, et renommez.",
    why_en="Windows often hides the end of names: “cards.yaml” is then really “cards.yaml.txt”. Show extensions, "
    "and rename.",
)
NOT_LISTED = Entry(
    "KE0331",
    "le fichier « {name} » est dans le dossier, et « files » ne le nomme pas : il n’est pas lu",
    'the file "{name}" is in the folder, and "files" does not name it: it is not read',
    "scenarios/small/scenario.yaml  scenario: small\nscenarios/small/more.yaml  kessessa: 1",
    Frame.FOLDER,
    Severity.WARNING,
    passes="scenarios/small/scenario.yaml  scenario: small",
    why_fr="Seuls les fichiers que nomme « files » font partie du scénario. Ajoutez celui-ci à la liste, ou "
    "rangez-le ailleurs.",
    why_en="Only the files that “files” names belong to the scenario. Add this one to the list, or put it elsewhere.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
