"""``python -m craquemap``: the same as the command ``craquemap``."""

from .processing.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
