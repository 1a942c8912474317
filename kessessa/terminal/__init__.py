"""The same game as plain text: for screen readers, computers without a display, and tests. No rule lives here."""
