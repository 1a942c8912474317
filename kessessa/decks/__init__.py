"""Decks: the files that authors write, read strictly, checked, explained, and built into rules.

The public entries are `yaml_reader.read_yaml` and `questions.load_question_deck`; diagnostics
are shown with `render`. Nothing here is printed, and nothing outside a deck's folder is read.
"""
