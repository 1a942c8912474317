"""A crowd of bots that drives the rules: policies, games, many games, and what their numbers are worth."""
