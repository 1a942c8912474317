"""What packing and installing decks says: one file to give to somebody else."""

from __future__ import annotations

from kessessa.language import Text

PACK: Text = {
    "fr": "mettre un paquet dans un seul fichier .kess, à donner à quelqu’un",
    "en": "put a deck into one .kess file, to give to somebody",
}
INSTALL: Text = {"fr": "installer un paquet reçu (.kess)", "en": "install a deck that you were given (.kess)"}
FILE_HELP: Text = {"fr": "le fichier .kess", "en": "the .kess file"}
TO_HELP: Text = {"fr": "le fichier à écrire (NOM.kess par défaut)", "en": "the file to write (NAME.kess by default)"}
REPLACE_HELP: Text = {
    "fr": "remplacer un paquet du même nom (l’ancien est gardé à côté)",
    "en": "replace a deck of the same name (the older one is kept beside it)",
}
PACKED: Text = {"fr": "Écrit : {path} (fichiers : {n})", "en": "Written: {path} (files: {n})"}
INSTALLED: Text = {"fr": "Installé : {name}", "en": "Installed: {name}"}
KEPT: Text = {"fr": "L’ancien est gardé : {path}", "en": "The older one is kept: {path}"}
HAS_ERRORS: Text = {
    "fr": "« {name} » a des erreurs : corrigez-les d’abord",
    "en": '"{name}" has errors: mend them first',
}
NOT_OURS: Text = {
    "fr": "« {name} » est livré avec le jeu : chacun l’a déjà",
    "en": '"{name}" comes with the game: everybody has it already',
}
THERE: Text = {
    "fr": "« {name} » est déjà là : rien n’a changé. Avec --replace, il est remplacé",
    "en": '"{name}" is there already: nothing was changed. With --replace it is replaced',
}
THERE_DROPPED: Text = {
    "fr": "« {name} » est déjà là : rien n’a changé. Pour le remplacer, ôtez d’abord l’ancien du dossier des paquets",
    "en": '"{name}" is there already: nothing was changed. To replace it, first take the old one out of the folder',
}
NOT_PACKED: Text = {
    "fr": "« {name} » ne tient pas dans un fichier .kess : {why}",
    "en": '"{name}" does not go into a .kess file: {why}',
}
REFUSED: Text = {"fr": "{file} n’est pas installé : {why}", "en": "{file} is not installed: {why}"}

WHY: dict[str, Text] = {
    "unreadable": {"fr": "le fichier ne peut pas être lu", "en": "the file cannot be read"},
    "questions": {
        "fr": "c’est un fichier de questions. Dans un terminal, « kessessa deck import {name} » en fait un paquet",
        "en": 'it is a file of questions. In a terminal, "kessessa deck import {name}" makes a deck of it',
    },
    "source": {
        "fr": "seuls les fichiers .kess se déposent. Rangez celui-ci dans le dossier des paquets : "
        "« Paquets de cartes », puis « Ouvrir le dossier »",
        "en": 'only .kess files can be dropped. Put this one into the folder of decks: "Decks of cards", '
        'then "Open the folder"',
    },
    "no-zip": {"fr": "ce n’est pas un fichier .kess", "en": "it is no .kess file"},
    "no-manifest": {
        "fr": "son sommaire (manifest.json) manque ou ne se lit pas",
        "en": "its table of contents (manifest.json) is missing or cannot be read",
    },
    "newer": {
        "fr": "il est fait pour une version plus récente du jeu : mettez Kess’Essa à jour",
        "en": "it is made for a newer version of the game: update Kess’Essa",
    },
    "many": {"fr": "il contient trop de fichiers : {n} au plus", "en": "it holds too many files: at most {n}"},
    "many-pictures": {"fr": "il contient trop d’images", "en": "it holds too many pictures"},
    "picture": {
        "fr": "« {name} » n’est pas une image PNG que le jeu accepte (2048 pixels de côté au plus)",
        "en": '"{name}" is no PNG picture that the game takes (at most 2048 pixels a side)',
    },
    "picture-name": {
        "fr": "« {name} » : une image s’appelle par des minuscules, des chiffres et des tirets, puis « .png »",
        "en": '"{name}": a picture is called by lower-case letters, digits and hyphens, then ".png"',
    },
    "homeless": {
        "fr": "« {name} » n’est l’image d’aucun jeu de cartes du paquet",
        "en": '"{name}" is the picture of no deck in it',
    },
    "large": {"fr": "« {name} » est trop grand une fois ouvert", "en": '"{name}" is too large once opened'},
    "outside": {
        "fr": "« {name} » sortirait de son dossier",
        "en": '"{name}" would leave its folder',
    },
    "link": {"fr": "« {name} » est un lien, pas un fichier", "en": '"{name}" is a link, not a file'},
    "twice": {"fr": "« {name} » y est deux fois", "en": '"{name}" is in it twice'},
    "secret": {"fr": "« {name} » est protégé par un mot de passe", "en": '"{name}" is protected by a password'},
    "kind": {
        "fr": "« {name} » n’est pas un fichier de paquet (.yaml, .md, .txt, ou .png dans « pictures »)",
        "en": '"{name}" is no file of a deck (.yaml, .md, .txt, or .png in "pictures")',
    },
    "unlisted": {"fr": "« {name} » n’est pas dans son sommaire", "en": '"{name}" is not in its table of contents'},
    "missing": {"fr": "« {name} » manque", "en": '"{name}" is missing'},
    "damaged": {"fr": "« {name} » est abîmé", "en": '"{name}" is damaged'},
    "broken": {"fr": "le paquet a des erreurs :\n{name}", "en": "the deck has errors:\n{name}"},
    "unwritten": {"fr": "{name} ne peut pas être écrit", "en": "{name} cannot be written"},
}
