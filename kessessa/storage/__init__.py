"""What is kept on disk: journals of sessions, settings, and where the folders are. And the real clock."""
