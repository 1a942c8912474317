"""The words that the program itself says, in every language it speaks, and how numbers are written.

Cards bring their own texts; nothing here knows a rule.
"""

from kessessa.language.speech import LANGUAGES, Text, counted, decimal, euros, listed, pick, signed, signed_euros

__all__ = ["LANGUAGES", "Text", "counted", "decimal", "euros", "listed", "pick", "signed", "signed_euros"]
