"""What a command ends with beside 0 (done) and 2 (wrong usage, by argparse)."""

from __future__ import annotations

FAILED = 1
"""The message says why, and what was done nevertheless."""
NOTHING = 3
"""Nothing in the input is what the model was made for; nothing was found, or came."""
INTERRUPTED = 130
