"""The commands, one file each, and what composes the program; the only room that prints."""
