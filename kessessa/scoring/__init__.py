"""What play is worth: principles, evidence, indicators, key moments and their what-ifs. Pure; it changes no game."""
