"""Lets `python -m kessessa` do what the command does; nothing else lives here."""

import sys

from kessessa.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
