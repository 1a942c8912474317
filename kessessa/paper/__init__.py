"""On paper: cards, board, tokens, ballots, guide, answers; as pages, then as a PDF. No file is written here."""
