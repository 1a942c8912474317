"""The window: scenes, widgets, theme, layout, text, village, sound and keys. It asks the rules, it never decides."""
