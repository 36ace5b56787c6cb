"""How commands write into the audit trail, and pass on what the trail has to say."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from medviewer.library.audit import AuditTrail


@contextmanager
def noting() -> Iterator[AuditTrail]:
    """The trail to write to; a message about how it was found goes to standard error.

    Raises
    ------
    AuditError
        When the trail cannot be written.
    """
    trail = AuditTrail()
    yield trail
    if trail.message:
        print(trail.message, file=sys.stderr)
