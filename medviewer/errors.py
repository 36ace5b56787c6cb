"""Errors that are meant for the person at the screen."""

from __future__ import annotations

from medviewer.message import sentences


class MedviewerError(Exception):
    """Something failed in a way that the user can understand and act on.

    Parameters
    ----------
    message
        What failed, naming the file or the value; a ``Message``.
    remedy
        What the user can do about it, a ``Message``; empty when nothing can be done.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(sentences((message, remedy)) if remedy else message)
        self.message = message
        self.remedy = remedy


class Cancelled(Exception):  # noqa: N818 - it is a request, not an error
    """The user, or a newer request, asked the running work to stop."""
