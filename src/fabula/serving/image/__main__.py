"""`python -m fabula.serving.image`: the cover service's test of itself."""

import sys

from fabula.serving.selftest import main

if __name__ == "__main__":
    sys.exit(main("image"))
