"""The sentences around the tables of the format's reference page, which is made from the models of decks."""

from __future__ import annotations

from kessessa.language.speech import Text

TITLE: Text = {"fr": "Le format des paquets", "en": "The format of decks"}
INTRO: Text = {
    "fr": "Tout ce qu’un paquet peut dire : chaque fichier, chaque champ. Pour commencer, lisez plutôt "
    "[le tutoriel](tutorial.fr.md) ; ici, vous cherchez un mot précis.",
    "en": "All that a deck can say: each file, each field. To begin, read [the tutorial](tutorial.en.md) instead; here "
    "you look a word up.",
}
MADE: Text = {
    "fr": "Cette page est écrite par `kessessa --lang fr deck schema --format md` : ne la corrigez pas.",
    "en": "This page is written by `kessessa --lang en deck schema --format md`: do not edit it.",
}
COLUMNS: tuple[Text, ...] = (
    {"fr": "champ", "en": "field"},
    {"fr": "valeur", "en": "value"},
    {"fr": "sans lui", "en": "without it"},
    {"fr": "à quoi il sert", "en": "what it is for"},
)
WORD_COLUMNS: tuple[Text, ...] = (
    {"fr": "mot", "en": "word"},
    {"fr": "exemple", "en": "example"},
    {"fr": "ce qu’il fait", "en": "what it does"},
)
NEEDED: Text = {"fr": "**obligatoire**", "en": "**needed**"}
EXAMPLE: Text = {"fr": "Par exemple :", "en": "For example:"}
OWN_FIELDS: Text = {
    "fr": "S’y ajoutent les champs de [{name}]({link}).",
    "en": "The fields of [{name}]({link}) come on top.",
}

TYPES: dict[str, Text] = {
    "text": {"fr": "texte", "en": "text"},
    "line": {"fr": "texte simple", "en": "plain text"},
    "id": {"fr": "nom", "en": "name"},
    "address": {"fr": "adresse https://", "en": "address https://"},
    "integer": {"fr": "entier", "en": "whole number"},
    "number": {"fr": "nombre", "en": "number"},
    "list": {"fr": "liste", "en": "list"},
    "by-name": {"fr": "par nom", "en": "by name"},
    "between": {"fr": "{kind}, {least} à {most}", "en": "{kind}, {least} to {most}"},
    "exactly": {"fr": "{kind} de {least}", "en": "{kind} of {least}"},
    "at-least": {"fr": "{kind}, {least} ou plus", "en": "{kind}, {least} or more"},
    "at-most": {"fr": "{kind}, {most} au plus", "en": "{kind}, {most} at most"},
    "of": {"fr": "{kind} : {one}", "en": "{kind}: {one}"},
    "or": {"fr": " ou ", "en": " or "},
}

FILES: Text = {"fr": "Où vont les fichiers", "en": "Where files go"}
FILES_SAYS: Text = {
    "fr": """Vos paquets vivent dans un dossier à vous. `kessessa deck new` le crée et dit où il est.

- `cards/NOM.yaml` : un paquet de questions, ou un glossaire.
- `scenarios/NOM/scenario.yaml` : un scénario. Le dossier et le scénario portent le même nom.
- D’autres fichiers `.yaml` dans le dossier du scénario, si vous voulez : nommez-les sous `files:`.

Un autre dossier : `--decks DOSSIER`, avec n’importe quelle commande. Deux paquets ne portent pas le même nom.""",
    "en": """Your decks live in a folder of yours. `kessessa deck new` makes it and says where it is.

- `cards/NAME.yaml`: a question deck, or a glossary.
- `scenarios/NAME/scenario.yaml`: a scenario. The folder and the scenario bear the same name.
- More `.yaml` files in the scenario’s folder, if you like: name them under `files:`.

Another folder: `--decks FOLDER`, with any command. No two decks bear the same name.""",
}
WRITING: Text = {"fr": "Comment cela s’écrit", "en": "How it is written"}
WRITING_SAYS: Text = {
    "fr": """Les fichiers sont du texte simple, en YAML, enregistré en UTF-8.

- `champ: valeur`, avec une espace après les deux-points.
- Ce qui est dans un champ se décale de deux espaces. Jamais de tabulation.
- Un tiret commence chaque élément d’une liste : `- id: cafe`. Une courte liste tient en une ligne : `[cafe, radio]`.
- Plusieurs champs tiennent aussi en une ligne : `{treasury: -100, social: +1}`.
- Mettez les phrases entre guillemets droits : `"On ouvre : enfin !"`. Sans eux, `:` et `#` ont un autre sens.
- Un dièse commence une remarque : le jeu ne la lit pas.
- `oui`, `non`, `yes`, `no` sont des textes. Vrai et faux s’écrivent `true` et `false`.
- Les ancres (`&`), alias (`*`) et étiquettes (`!`) de YAML sont refusés.""",
    "en": """Files are plain text, in YAML, saved as UTF-8.

- `field: value`, with a space after the colon.
- What is inside a field moves two spaces to the right. Never a tab.
- A dash begins each item of a list: `- id: cafe`. A short list fits on one line: `[cafe, radio]`.
- So do several fields: `{treasury: -100, social: +1}`.
- Put sentences in straight quotes: `"Open: at last!"`. Without them, `:` and `#` mean something else.
- A hash begins a remark, which the game does not read.
- `yes` and `no` are text. True and false are written `true` and `false`.
- The anchors (`&`), aliases (`*`) and tags (`!`) of YAML are refused.""",
}
VALUES: Text = {"fr": "Les valeurs", "en": "Values"}
VALUES_SAYS: Text = {
    "fr": """- **texte** : une phrase, `"Le café"`, ou une par langue, `{fr: "Le café", en: "The café"}`.
  `*un mot*` et `**un mot**` le montrent en gras. Voyez [Traduire](translate.fr.md).
- **texte simple** : une phrase sans langue.
- **nom** : minuscules sans accent, chiffres et traits d’union, par exemple `open-the-kiosk`.
- **entier** : un nombre sans virgule. **nombre** : avec un point, `0.25`.
- **liste** : plusieurs valeurs. **par nom** : des valeurs, chacune avec son nom.""",
    "en": """- **text**: a sentence, `"The café"`, or one a language, `{fr: "Le café", en: "The café"}`.
  `*a word*` and `**a word**` show it in bold. See [Translating](translate.en.md).
- **plain text**: a sentence without a language.
- **name**: lower-case letters without accents, digits and hyphens, such as `open-the-kiosk`.
- **whole number**: no decimals. **number**: with a point, `0.25`.
- **list**: several values. **by name**: values, each with its name.""",
}
EFFECTS: Text = {"fr": "Effets", "en": "Effects"}
EFFECTS_SAYS: Text = {
    "fr": "Ce qu’une carte change. Un pilier va de 0 à 10 et change de 10 au plus à la fois. "
    "Le signe dit le sens : `+1`, `-2`. Il n’y a pas d’autres mots que ceux-ci.",
    "en": "What a card changes. A pillar goes from 0 to 10 and changes by 10 at most at a time. "
    "The sign says which way: `+1`, `-2`. There are no other words than these.",
}
A_PILLAR: Text = {
    "fr": "Un pilier monte ou descend ({names}, ou les vôtres).",
    "en": "A pillar rises or falls ({names}, or yours).",
}
A_RESOURCE: Text = {
    "fr": "Une ressource change ({names}, ou les vôtres).",
    "en": "A resource changes ({names}, or yours).",
}
CONDITIONS: Text = {"fr": "Conditions", "en": "Conditions"}
CONDITIONS_SAYS: Text = {
    "fr": "Ce que la carte attend de la partie, sous `when:` ou `need:`. Plusieurs mots côte à côte doivent tous être "
    "vrais. Un nombre seul veut dire « au moins » : `{members: 12}` vaut `{members: {min: 12}}`.",
    "en": "What a card asks of the session, under `when:` or `need:`. Several words side by side must all "
    "hold. A number alone means “at least”: `{members: 12}` is `{members: {min: 12}}`.",
}
MEASURED: Text = {
    "fr": "La valeur d’un pilier ou d’une ressource : `min`, `max` ou les deux.",
    "en": "The value of a pillar or a resource: `min`, `max` or both.",
}
PRINCIPLES: Text = {"fr": "Principes", "en": "Principles"}
PRINCIPLES_SAYS: Text = {
    "fr": "Les dix noms qui vont sous `principles:`. Une question en liste au moins un : `[education]`. Une option les "
    "compte : `{education: +1}`.",
    "en": "The ten names that go under `principles:`. A question lists one at least: `[education]`. An option counts "
    "them: `{education: +1}`.",
}
PRINCIPLE_COLUMNS: tuple[Text, ...] = (
    {"fr": "nom", "en": "name"},
    {"fr": "principe", "en": "principle"},
    {"fr": "en une ligne", "en": "in a line"},
)
ALWAYS: Text = {"fr": "Ce qui existe toujours", "en": "What there always is"}
ALWAYS_COLUMNS: tuple[Text, ...] = (
    {"fr": "nom", "en": "name"},
    {"fr": "à l’écran", "en": "on screen"},
    {"fr": "au début", "en": "at the start"},
)
ALWAYS_PILLARS: Text = {
    "fr": "Les piliers, sauf si vous écrivez les vôtres sous `pillars:` :",
    "en": "The pillars, unless you write your own under `pillars:`:",
}
ALWAYS_RESOURCES: Text = {"fr": "Les ressources :", "en": "The resources:"}
ALWAYS_ACCOUNTS: Text = {
    "fr": "Les comptes, à côté de ceux que vous écrivez sous `accounts:` :",
    "en": "The accounts, beside those that you write under `accounts:`:",
}
ALWAYS_POWERS: Text = {"fr": "Les pouvoirs des rôles (`power:`) :", "en": "The powers of roles (`power:`):"}
PICTURES: Text = {"fr": "Images", "en": "Pictures"}
PICTURES_SAYS: Text = {
    "fr": "Les noms qui vont sous `picture:`. Une activité, un chantier et un scénario prennent un bâtiment ; "
    "ailleurs, prenez plutôt une vignette. Vos propres images passent avant celles du jeu.",
    "en": "The names that go under `picture:`. An activity, a work site and a scenario take a building; elsewhere, "
    "rather take a vignette. Pictures of your own go before those of the game.",
}
OWN_PICTURES: Text = {"fr": "Vos propres images", "en": "Pictures of your own"}
OWN_PICTURES_SAYS: Text = {
    "fr": """Des fichiers PNG, dans un dossier à côté de vos cartes. Le nom du fichier, sans `.png`, va sous `picture:`.

- D’un scénario : `scenarios/SCENARIO/pictures/NOM.png`.
- D’un paquet de questions : `cards/pictures/PAQUET/NOM.png`, où PAQUET est le nom écrit sous `deck:`.
- Un nom a des minuscules, des chiffres et des tirets. Une image qui s’appelle comme une image du jeu la remplace.
- {size} Mo et {side} pixels de côté au plus ; 800 pixels suffisent à l’écran. {most} images par paquet.
- Le jeu les montre en entier, sans les déformer. Sur le plan du village, une activité garde un bâtiment simple, et un
  chantier son échafaudage. La version texte s’en passe.
- `deck pack` les emporte. Ne prenez que des images que vous avez le droit de donner.""",
    "en": """PNG files, in a folder beside your cards. The name of the file, without `.png`, goes under `picture:`.

- Of a scenario: `scenarios/SCENARIO/pictures/NAME.png`.
- Of a question deck: `cards/pictures/DECK/NAME.png`, where DECK is the name written under `deck:`.
- A name has lower-case letters, digits and hyphens. A picture that is called as one of the game’s replaces it.
- {size} MB and {side} pixels a side at most; 800 pixels are enough on the screen. {most} pictures a deck.
- The game shows them whole, in their proportions. On the map of the village an activity keeps a plain building, and a
  work site its scaffold. The text version does without.
- `deck pack` takes them along. Only use pictures that you are allowed to give away.""",
}
BUILDINGS: Text = {"fr": "Bâtiments", "en": "Buildings"}
VIGNETTES: Text = {"fr": "Vignettes", "en": "Vignettes"}
LIMITS: Text = {"fr": "Limites", "en": "Limits"}
LIMITS_SAYS: Text = {
    "fr": "Un texte trop long ne tient pas sur sa carte : un avertissement le dit. Les longueurs sont en signes.",
    "en": "A text that is too long does not fit on its card: a warning says so. Lengths are in characters.",
}
LONGEST: Text = {"fr": "{n} signes", "en": "{n} characters"}
LENGTH_COLUMNS: tuple[Text, ...] = ({"fr": "texte", "en": "text"}, {"fr": "au plus", "en": "at most"})
IN_OPTIONS: Text = {"fr": "options", "en": "options"}
OTHER_LIMITS: Text = {
    "fr": """- Un fichier : {size} Mo. Les fichiers d’un scénario : {files}. Les cartes d’un paquet : {cards}.
- Un texte, où que ce soit : {signs} signes. Une phrase : {most} mots, sinon un avertissement.
- Un scénario : au moins une nouvelle, trois affaires et trois caps ; des rôles, aucun ou six et plus.
- Au moins deux questions pour chaque principe que vos cartes mettent en jeu.""",
    "en": """- A file: {size} MB. The files of a scenario: {files}. The cards of a deck: {cards}.
- A text, anywhere: {signs} characters. A sentence: {most} words, else a warning.
- A scenario: at least one event, three matters and three courses; roles, none, or six and more.
- Two questions at least for each principle that your cards put into play.""",
}
START_SAYS: Text = {
    "fr": "Une ressource par champ, de 0 à 1 000 000 : celles qui existent toujours, et les vôtres. S’y ajoutent "
    "`pillars`, un nombre de 0 à 10 pour tous ou un par pilier, et `opened`, les activités ouvertes dès le début.",
    "en": "A resource a field, 0 to 1,000,000: those that there always are, and yours. Besides, `pillars`, one "
    "number from 0 to 10 for all or one for each, and `opened`, the activities that are open from the start.",
}
ONE_BODY: Text = {
    "fr": "La réponse dit de quelle sorte de question il s’agit : chaque carte a un seul de ces champs, {names}.",
    "en": "The shape of the answer tells what kind of question it is: each card has one only of these fields, {names}.",
}
CARD_LISTS: Text = {
    "fr": "Ces listes vont dans `scenario.yaml` ou dans tout autre fichier du scénario, comme il vous plaît. Un autre "
    "fichier commence par `kessessa: 1`.",
    "en": "These lists go into `scenario.yaml` or into any other file of the scenario, as you please. Another file "
    "begins with `kessessa: 1`.",
}
