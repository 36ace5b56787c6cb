"""Sentences for people that can be said in another language later.

What works below the window speaks English, and what is written for machines and
colleagues stays English. The window wants the same sentence in the reader's language, so
a ``Message`` is the English sentence and remembers what it was made of.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from typing import Any, Self


class Message(str):
    """An English sentence, made of a template and of values that are put into it.

    It is a ``str`` like any other in logs, in JSON, in reports and on the command line;
    ``medviewer.ui.translation.spoken`` says it in the window's language. Joined to another
    text it becomes a plain one: put it into a template instead.

    Attributes
    ----------
    template
        The sentence with ``{}`` for values, as in ``str.format``, and ``%n`` for a count.
        A literal, for ``packaging/translations.py`` reads it from the source.
    values
        Numbers, not yet written as text, names as the files have them, messages inside
        this one, and tuples of them for an enumeration. Of an exception only its words are
        kept: itself, it would keep everything that was there when it was raised.
    counted
        The number that chooses the plural form; None where nothing is counted.
    """

    template: str
    values: tuple[object, ...]
    counted: int | None

    def __new__(cls, template: str, *values: object, count: int | None = None) -> Self:
        """The English sentence."""
        values = tuple(in_words(one) if isinstance(one, Exception) else one for one in values)
        english = (listed(each) if isinstance(each, tuple) else each for each in values)
        plain = template if count is None else template.replace("%n", str(count))
        message = super().__new__(cls, filled(plain, english))
        message.template, message.counted = template, count
        message.values = values
        return message


def filled(template: str, values: Iterable[object]) -> str:
    """The template with its values; as it is where there are none, whatever it contains."""
    given = tuple(values)
    return template.format(*given) if given else template


def listed(values: Iterable[object], comma: str = ", ") -> str:
    """An enumeration, such as "age, albumin"."""
    return comma.join(map(str, values))


_REFUSALS = {
    errno.EACCES: Message("Permission denied"),
    errno.EADDRINUSE: Message("Address already in use"),
    errno.EBUSY: Message("Device or resource busy"),
    errno.EDQUOT: Message("Disk quota exceeded"),
    errno.EEXIST: Message("File exists"),
    errno.EFBIG: Message("File too large"),
    errno.EIO: Message("Input/output error"),
    errno.EISDIR: Message("Is a directory"),
    errno.ENAMETOOLONG: Message("File name too long"),
    errno.ENOENT: Message("No such file or directory"),
    errno.ENOSPC: Message("No space left on device"),
    errno.ENOTDIR: Message("Not a directory"),
    errno.EPERM: Message("Operation not permitted"),
    errno.EROFS: Message("Read-only file system"),
    errno.ETIMEDOUT: Message("Connection timed out"),
    errno.ECONNREFUSED: Message("Connection refused"),
}
"""Why the system refuses a file or a connection, in POSIX's words, by their numbers."""


def in_words(error: Exception) -> str:
    """What an error says: a ``Message`` where it was raised with one.

    Of what the system refuses, only why: its number and the file are for programmers, and its
    words are English or another language's.
    """
    said = error.args[0] if len(error.args) == 1 else None
    if isinstance(said, Message):
        return said
    if isinstance(error, OSError) and error.strerror:
        # other kinds (of sockets, of encryption) count their numbers in their own way
        is_the_systems = type(error).__module__ == OSError.__module__
        return _REFUSALS.get(error.errno or 0, error.strerror) if is_the_systems else error.strerror
    return str(error)


def sentences(said: Iterable[str]) -> Message:
    """One message of several sentences, each of which keeps what it was made of."""
    several = tuple(said)
    return Message(" ".join("{}" for _ in several), *several)


def to_plain(text: str) -> Any:
    """A text as JSON holds it, a message with all that it remembers."""
    if not isinstance(text, Message):
        return text
    return {"template": text.template, "values": _plain(text.values), "count": text.counted}


def from_plain(plain: Any) -> str:
    """The text that ``to_plain`` wrote. Raises KeyError, TypeError where it is none."""
    if isinstance(plain, str):
        return plain
    return Message(plain["template"], *_values(plain["values"]), count=plain["count"])


def _plain(value: object) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, str):
        return to_plain(value)
    return value if isinstance(value, int | float) else str(value)


def _values(plain: Any) -> tuple[object, ...]:
    return tuple(map(_value, plain))


def _value(plain: Any) -> object:
    if isinstance(plain, list | tuple):
        return _values(plain)
    return from_plain(plain) if isinstance(plain, dict) else plain
