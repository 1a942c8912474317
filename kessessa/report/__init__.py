"""Documents about a session for people who were not in the room: a page and rows, as text. Nothing is written here."""
