"""Who signs measurements: as the settings say, or as the system does."""

from __future__ import annotations

import getpass

import pytest

from medviewer.library.reader_name import account_name, reader_name
from medviewer.library.settings import Settings


def test_the_reader_is_who_the_settings_name_or_whose_account_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "vesalius")
    assert reader_name(Settings(reader_name="Dr. Vesalius")) == "Dr. Vesalius"
    assert reader_name(Settings()) == "vesalius"


@pytest.mark.parametrize("error", [KeyError("uid not found: 1000"), OSError("no such user")])
def test_an_account_without_a_name_signs_with_none(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert account_name() == ""
