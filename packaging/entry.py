"""Where the frozen program starts."""

import multiprocessing
import sys

from medviewer.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a frozen child process starts here, too
    sys.exit(main())
