"""Question decks in and out: spreadsheets, Moodle's GIFT and Anki's text. The format of decks itself is next door."""
