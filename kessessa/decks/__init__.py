"""Decks: the files that authors write, read strictly, checked, explained, and built into rules.

The public entries are `library.Library` (every deck of some folders, broken ones told apart) and
`checking.check_paths`; diagnostics are shown with `render`. Nothing here is printed, and nothing
outside a deck's folder is read.
"""
