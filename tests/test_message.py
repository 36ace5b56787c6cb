"""A message is its English sentence, and remembers what it was made of."""

from __future__ import annotations

import copy
import errno
import json
import pickle
import socket
import ssl
from collections.abc import Callable

import pytest

from medviewer.message import Message, from_plain, in_words, to_plain


def test_a_message_is_its_english_sentence() -> None:
    said = Message("The echo time is {:g} ms; at most {:g} ms fit.", 80.0, 30.0)
    assert said == "The echo time is 80 ms; at most 30 ms fit."
    assert isinstance(said, str)
    assert json.dumps(said) == f'"{said}"'


def test_it_remembers_template_and_values() -> None:
    said = Message("Pixels of {:.3g} mm", 0.5)
    assert (said.template, said.values, said.counted) == ("Pixels of {:.3g} mm", (0.5,), None)


def test_a_count_takes_the_place_of_n() -> None:
    assert Message("%n values after {} are not read.", "2 years", count=3) == (
        "3 values after 2 years are not read."
    )


def test_messages_and_enumerations_stand_inside_others() -> None:
    inner = Message("{} (last {:g} {})", "lactate", 5.2, "mmol/L")
    assert Message("Raised by {}.", (inner, "age")) == "Raised by lactate (last 5.2 mmol/L), age."


def test_what_the_system_refuses_is_told_without_its_number_and_file() -> None:
    """The window said "[Errno 2] No such file or directory: '…'" in every language."""
    gone = FileNotFoundError(errno.ENOENT, "Datei oder Verzeichnis nicht gefunden", "a.dcm")
    said = Message("{} cannot be read ({}).", "a.dcm", gone)
    assert said == "a.dcm cannot be read (No such file or directory)."
    assert said.values == ("a.dcm", Message("No such file or directory"))
    assert isinstance(in_words(OSError(errno.ENOSPC, "full")), Message)


def test_a_refusal_that_has_no_words_here_is_told_in_the_system_s() -> None:
    assert in_words(OSError(errno.ENOTTY, "Not a typewriter")) == "Not a typewriter"
    assert in_words(OSError("disc gone")) == "disc gone"


def test_numbers_of_sockets_and_of_encryption_are_not_those_of_files() -> None:
    """OpenSSL's 1 is not the system's "Operation not permitted"."""
    assert in_words(ssl.SSLError(1, "wrong version number")) == "wrong version number"
    assert in_words(socket.gaierror(2, "Name not known")) == "Name not known"


def test_a_name_from_a_file_may_contain_braces() -> None:
    assert Message("{not a place}") == "{not a place}"
    assert Message("{} is unknown.", "{0}") == "{0} is unknown."


@pytest.mark.parametrize("again", [copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_copies_remember_it_too(again: Callable[[Message], Message]) -> None:
    said = Message("{} of {}", 1, Message("all"), count=None)
    other = again(said)
    assert (other, other.template, other.values) == (said, said.template, said.values)


@pytest.mark.parametrize(
    "said",
    [
        "a plain text",
        Message("%n slices are missing between {} and {}.", 3, 7, count=4),
        Message("Raised by {}.", (Message("{} (last {:g})", "lactate", 5.2), "age")),
    ],
)
def test_json_keeps_what_it_remembers(said: str) -> None:
    again = from_plain(json.loads(json.dumps(to_plain(said))))
    assert again == said
    assert getattr(again, "values", ()) == getattr(said, "values", ())
    assert getattr(again, "counted", None) == getattr(said, "counted", None)
