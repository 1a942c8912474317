"""The game itself: pure, deterministic, standard library only. Values in, values out."""
