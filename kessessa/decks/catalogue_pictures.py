"""Authors' own pictures: what keeps one from being shown, and what nobody will see."""

from kessessa.decks.diagnostics import Entry, Frame, Severity

_SHOWN = "scenarios/small/scenario.yaml  scenario: small; picture: kiosk\n"
_SOUND = f"{_SHOWN}scenarios/small/pictures/kiosk.png  PNG 600x400"

NOT_A_PNG = Entry(
    "KE0371",
    "cette image n’est pas un fichier PNG entier",
    "this picture is not a whole PNG file",
    f"{_SHOWN}scenarios/small/pictures/kiosk.png  JPEG 600x400",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Le jeu montre des images PNG, et regarde le début du fichier, pas seulement son nom. Ouvrez l’image "
    "dans un logiciel de dessin et exportez-la en PNG ; changer la fin du nom ne suffit pas.",
    why_en="The game shows PNG pictures, and looks at how the file begins, not only at its name. Open the picture "
    "in a drawing program and export it as PNG; changing the end of its name is not enough.",
)
TOO_HEAVY = Entry(
    "KE0372",
    "cette image est trop lourde : {limit} Mo au plus",
    "this picture is too heavy: at most {limit} MB",
    f"{_SHOWN}scenarios/small/pictures/kiosk.png  PNG 600x400 3 MB",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Un scénario se donne sur une clé ou par courriel, et s’ouvre sur de vieux ordinateurs. Réduisez "
    "l’image : 800 pixels de côté suffisent à l’écran.",
    why_en="A scenario travels on a stick or by mail, and opens on old computers. Make the picture smaller: 800 "
    "pixels a side are enough on the screen.",
)
TOO_LARGE = Entry(
    "KE0373",
    "cette image est trop grande ({wide} × {high}) : {limit} pixels de côté au plus",
    "this picture is too large ({wide} × {high}): at most {limit} pixels a side",
    f"{_SHOWN}scenarios/small/pictures/kiosk.png  PNG 4000x300",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Une petite image compressée peut en cacher une immense, qui remplirait la mémoire. Réduisez-la avant "
    "de l’enregistrer.",
    why_en="A small compressed picture can hide a huge one, which would fill the memory. Make it smaller before you "
    "save it.",
)
NAME_IS_NO_ID = Entry(
    "KE0374",
    "une image ne peut pas s’appeler « {name} » : des minuscules, des chiffres et des tirets, puis « .png »",
    'a picture cannot be called "{name}": lower-case letters, digits and hyphens, then ".png"',
    f"{_SHOWN}scenarios/small/pictures/kiosk.png  PNG 600x400\n"
    "scenarios/small/pictures/Photo du kiosque.png  PNG 600x400",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Une carte nomme son image par un identifiant, comme tout le reste : « kiosk » pour « kiosk.png ». "
    "Renommez le fichier.",
    why_en="A card names its picture by an id, as it does everything else: “kiosk” for “kiosk.png”. Rename the file.",
)
PICTURE_UNUSED = Entry(
    "KE0375",
    "aucune carte ne montre l’image « {name} »",
    'no card shows the picture "{name}"',
    "scenarios/small/scenario.yaml  scenario: small\nscenarios/small/pictures/kiosk.png  PNG 600x400",
    Frame.FOLDER,
    Severity.WARNING,
    passes=_SOUND,
    why_fr="Écrivez « picture: » et son nom, sans « .png », sur une carte ; ou rangez l’image ailleurs : elle "
    "alourdit le paquet pour rien.",
    why_en="Write “picture:” and its name, without “.png”, on a card; or put the picture elsewhere: it makes the "
    "package heavier for nothing.",
)
PICTURE_OUTSIDE = Entry(
    "KE0376",
    "cette image est un lien qui sort du dossier des images",
    "this picture is a link that leads out of the folder of pictures",
    f"{_SHOWN}scenarios/small/pictures/kiosk.png  -> elsewhere/kiosk.png\nelsewhere/kiosk.png  PNG 600x400",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Rien hors du dossier n’est jamais lu : ainsi, un scénario reçu d’ailleurs ne peut pas montrer vos "
    "fichiers. Mettez l’image elle-même dans le dossier.",
    why_en="Nothing outside the folder is ever read: so a scenario from elsewhere cannot show your files. Put the "
    "picture itself into the folder.",
)
TOO_MANY_PICTURES = Entry(
    "KE0377",
    "il y a trop d’images : {limit} au plus",
    "there are too many pictures: at most {limit}",
    "scenarios/small/scenario.yaml  scenario: small; picture: kiosk\n"
    "scenarios/small/pictures/kiosk.png  PNG 600x400\nscenarios/small/pictures/lamp.png  PNG 600x400\n"
    "scenarios/small/pictures/rope.png  PNG 600x400",
    Frame.FOLDER,
    passes=_SOUND,
    why_fr="Gardez celles que montrent des cartes, et rangez les autres ailleurs.",
    why_en="Keep those that cards show, and put the others elsewhere.",
)
PICTURES_OF_NO_DECK = Entry(
    "KE0378",
    "aucun jeu de questions d’ici ne s’appelle « {name} » : ces images ne sont pas montrées",
    'no question deck here is called "{name}": these pictures are not shown',
    "cards/basics.yaml  deck: basics\ncards/pictures/basicks/lamp.png  PNG 600x400",
    Frame.FOLDER,
    Severity.WARNING,
    passes="cards/basics.yaml  deck: basics",
    why_fr="Les images d’un jeu de questions sont dans un dossier de « pictures » qui porte son nom : celui qui est "
    "écrit après « deck: », pas celui du fichier.",
    why_en="The pictures of a question deck are in a folder of “pictures” that bears its name: the one written after "
    "“deck:”, not that of the file.",
)
ALL = tuple(value for value in list(globals().values()) if isinstance(value, Entry))
