"""The scenes of the window, one file each or a few that belong together. None of them knows a rule."""
