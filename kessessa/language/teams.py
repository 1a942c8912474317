"""The six team names with their emblems, local to the Landes: nobody types a name."""

from __future__ import annotations

from kessessa.language.speech import Text

EMBLEMS: dict[str, Text] = {
    "gemmeurs": {"fr": "Les Gemmeurs", "en": "The Resin Tappers"},
    "echassiers": {"fr": "Les Échassiers", "en": "The Stilt Walkers"},
    "palombes": {"fr": "Les Palombes", "en": "The Wood Pigeons"},
    "oyats": {"fr": "Les Oyats", "en": "The Dune Grasses"},
    "abeilles": {"fr": "Les Abeilles", "en": "The Bees"},
    "vagues": {"fr": "Les Vagues", "en": "The Waves"},
}
"""Emblem id to name, in the order in which teams sit down (the first four are the most distinct)."""
