"""Who signs what is drawn and judged."""

from __future__ import annotations

import getpass

from medviewer.library.settings import Settings


def reader_name(settings: Settings) -> str:
    """The name in the settings, or that of the account."""
    return settings.reader_name or account_name()


def account_name() -> str:
    """Who the system says is there; "" for an account without a name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
