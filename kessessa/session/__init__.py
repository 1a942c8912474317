"""One table with people around it: history and undo, the record of a game, the bell, what may be shown. Pure."""
