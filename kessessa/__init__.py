"""Kess'Essa: a cooperative game engine for the classroom."""
