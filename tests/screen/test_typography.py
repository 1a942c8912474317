from __future__ import annotations

import pytest

from kessessa.screen.typography import plain, set_spaces, spans

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Qui garde les clés ?", f"Qui garde les clés{NBSP}?"),
        ("Oui!", f"Oui{NBSP}!"),
        ("But : ouvrir", f"But{NBSP}: ouvrir"),
        ("57,5 %", f"57,5{NBSP}%"),
        ("« Une voix »", f"«{NBSP}Une voix{NBSP}»"),
        ("à 10:55", "à 10:55"),
        ("l'école", "l’école"),
        ("Vraiment ?!", f"Vraiment{NBSP}?!"),
        ("3 000\u202f€", f"3{NBSP}000{NBSP}€"),
        ("https://example.org", "https://example.org"),
        ("Il coûte 3 000 €, soit 20 %.", f"Il coûte 3{NBSP}000{NBSP}€, soit 20{NBSP}%."),
        ("dit « oui », puis", f"dit «{NBSP}oui{NBSP}», puis"),
        ("*pourquoi ?* oui", f"*pourquoi{NBSP}?* oui"),
        ("le chèque de M. Ferran", f"le chèque de M.{NBSP}Ferran"),
        ("Mme Lafitte, n° 12", f"Mme{NBSP}Lafitte, n°{NBSP}12"),
        ("12 345 678 membres", f"12{NBSP}345{NBSP}678 membres"),
    ],
)
def test_french_spaces(typed: str, shown: str) -> None:
    assert set_spaces(typed, "fr") == shown


def test_english_keeps_its_spaces_and_curls_its_apostrophes() -> None:
    assert set_spaces("Who's there? 5%", "en") == "Who’s there? 5%"


def test_light_markup() -> None:
    assert spans("une **seule** voix, *toujours*") == (
        ("une ", False),
        ("seule", True),
        (" voix, ", False),
        ("toujours", True),
    )
    assert spans("la **seule**, l’*autre* !") == (
        ("la ", False),
        ("seule,", True),
        (" ", False),
        ("l’autre", True),
        (" !", False),
    )
    assert plain("une **seule** voix") == "une seule voix"
