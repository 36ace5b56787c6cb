"""What a command of the window is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command: ``name`` for programs, ``text`` and ``tip`` for people.

    ``place`` is "window" where the keys work everywhere, "picture" where they work
    only while the picture has the focus (keys that lists need for themselves).
    ``needs`` is said where its key is pressed while it can do nothing. ``repeats`` is False where
    a key that is held does it but once.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    tip: str = ""
    place: str = "window"
    needs: str = ""
    repeats: bool = True
