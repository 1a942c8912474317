"""Voices and screen readers: what is shown is said, or told to the system. Neither the window nor pygame is known."""
