"""Undo gives back what was: the reading at every depth of its stack of changes."""

from __future__ import annotations

# ruff: noqa: SLF001 - only here it counts how many changes can be undone
from medviewer.findings.reading.reading import Item, Reading


class ReadingCheck:
    """Remembers the reading after every number of changes, and compares on the way back."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._known: dict[int, dict[str, Item]] = {}
        self._redone: dict[int, dict[str, Item]] = {}
        self.begin()
        reading.listeners.append(self._follow)

    def begin(self) -> None:
        """What is there now is the ground: nothing was changed."""
        self._known = {self.depth: dict(self._reading.items)}

    @property
    def depth(self) -> int:
        """How many changes can be undone."""
        return len(self._reading._done)

    @property
    def undone(self) -> int:
        """How many changes can be redone."""
        return len(self._reading._undone)

    def differences(self) -> str:
        """What is not as it was at this depth; "" when all is."""
        now, then = self._reading.items, self._known.get(self.depth)
        if then is None or now == then:
            return ""
        keys = [key for key in {**now, **then} if now.get(key) != then.get(key)]
        return "\n".join(f"{key}\n  was {then.get(key)}\n  is  {now.get(key)}" for key in keys)

    def _follow(self) -> None:
        if not self._reading._done and not self._reading._undone:
            self.begin()
        elif not self._reading._undone:
            self._known[self.depth] = dict(self._reading.items)
