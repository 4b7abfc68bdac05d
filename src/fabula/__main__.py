"""`python -m fabula` is the command line."""

from fabula.cli import main

if __name__ == "__main__":
    main()
