"""Words of the village: what stands on a site, and how a pillar or a resource came to where it is."""

from __future__ import annotations

from kessessa.language.speech import Text

VILLAGE: Text = {"fr": "Le village", "en": "The village"}
OPEN: Text = {"fr": "ouvert", "en": "open"}
UNSTAFFED: Text = {"fr": "fermé, faute de monde", "en": "closed for lack of people"}
UNDER_WAY_ONE: Text = {"fr": "chantier : {done} jeton sur {need}", "en": "under way: {done} token of {need}"}
UNDER_WAY_MANY: Text = {"fr": "chantier : {done} jetons sur {need}", "en": "under way: {done} tokens of {need}"}
BACK: Text = {"fr": "Au village", "en": "To the village"}

EACH_ROUND: Text = {"fr": "Chaque {unit}", "en": "Each {unit}"}
IF_NOBODY: Text = {"fr": "Si personne ne vient", "en": "If nobody gives time"}
WHEN_DONE: Text = {"fr": "Une fois fini", "en": "Once finished"}
TIME_ONE: Text = {"fr": "Temps à donner : {n} jeton", "en": "Time to give: {n} token"}
TIME_MANY: Text = {"fr": "Temps à donner : {n} jetons", "en": "Time to give: {n} tokens"}

SINCE_START: Text = {"fr": "depuis la fondation", "en": "since the founding"}
AT_EACH_END: Text = {"fr": "À la fin de chaque tour", "en": "At the end of each round"}
AT_START: Text = {"fr": "À la fondation", "en": "At the founding"}
MOVED_IT: Text = {"fr": "Ce qui a compté", "en": "What made a difference"}
NOTHING_YET: Text = {"fr": "Rien n’a encore bougé.", "en": "Nothing has moved yet."}
OTHER_BEFORE: Text = {"fr": "Précédent", "en": "Previous"}
OTHER_AFTER: Text = {"fr": "Suivant", "en": "Next"}
