"""The keys of commands: those of the table, unless the reader chose others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QKeySequence

from medviewer.ui.commands.command_table import Command

PORTABLE = QKeySequence.SequenceFormat.PortableText


def sequences(keys: Iterable[str]) -> list[QKeySequence]:
    """Keys as Qt takes them."""
    return [QKeySequence(key) for key in keys]


def as_text(keys: Iterable[QKeySequence]) -> str:
    """Keys as the settings keep them; empty where there are none."""
    return "; ".join(key.toString(PORTABLE) for key in keys if not key.isEmpty())


def from_text(text: str) -> list[QKeySequence]:
    """Keys from the settings; what is no key is left out."""
    found = (QKeySequence(part.strip(), PORTABLE) for part in text.split("; ") if part.strip())
    return [key for key in found if not key.isEmpty()]


def keys_of(command: Command, chosen: dict[str, str]) -> list[QKeySequence]:
    """The keys that are in force for ``command``; ``chosen`` are the reader's, by name."""
    if command.name in chosen:
        return from_text(chosen[command.name])
    return sequences(command.keys)


def owner_of(
    key: QKeySequence, commands: Sequence[Command], chosen: dict[str, str], besides: str = ""
) -> Command | None:
    """The command that has ``key`` already; ``besides`` is not asked."""
    for command in commands:
        if command.name != besides and key in keys_of(command, chosen):
            return command
    return None
