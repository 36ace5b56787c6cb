"""A short walk of the monkey; `python -m benchmarks.monkey` goes on for as long as you like."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.monkey import acts
from benchmarks.monkey.made_models import MADE, made_models
from benchmarks.monkey.place import Place
from benchmarks.monkey.studies import write_others, write_studies
from benchmarks.monkey.walk import Walk, walk
from medviewer.findings.reading.reading import Change
from medviewer.learning.package import ModelPackage
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.results import analysis

ACTS = 250
Go = Callable[[int, int], Walk]


@pytest.fixture
def go(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Go:
    """Let the monkey walk in a window of its own, at home in a folder of the test's."""
    monkeypatch.setenv("HOME", str(tmp_path))
    studies, others = write_studies(tmp_path), write_others(tmp_path)
    return lambda seed, acts: walk(seed, range(1, acts + 1), tmp_path, studies, others)


def test_random_acts_harm_nothing(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a second window: to take the first one apart may end the tests' process."""
    monkeypatch.delitem(acts.ACTS, acts.reopen)
    went = go(1, ACTS)
    assert went.harm == []
    assert len(went.done) == ACTS


def test_a_command_that_fails_is_noticed(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: ViewportModel) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(ViewportModel, "toggle_inverted", fail)
    monkeypatch.setattr(acts, "ACTS", {invert: 1.0})
    went = go(1, ACTS)
    assert went.done == ["1 invert"]
    assert "ZeroDivisionError" in went.harm[0]


def test_an_undo_that_forgets_is_noticed(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Change, "inverse", lambda self: Change(self.name, self.edits[1:]))
    monkeypatch.setattr(acts, "ACTS", {measure: 1.0, acts.undo_and_redo: 1.0})
    assert "undo does not bring back what was" in go(1, ACTS).harm[0]


def test_the_made_model_comes_as_the_installed_one_does() -> None:
    with made_models(1):
        package, refused = analysis.installed_package("lesion")
    assert isinstance(package, ModelPackage)
    assert package.name == "made"
    assert package.sha256 == MADE.sha256
    assert not refused


def test_a_file_to_save_to_is_named_or_not(go: Go, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acts, "ACTS", {save: 1.0})
    went = go(1, 12)
    assert went.harm == []
    assert {each.partition(" ")[2] for each in went.done} == {"saved", "not saved"}


def save(place: Place, _: random.Random) -> str:
    if ask_where_to_save(place.window, "Save", "new.json", "JSON (*.json)") is None:
        return "not saved"
    return "saved"


def invert(place: Place, _: random.Random) -> str:
    place.window.commands["invert"].trigger()
    return "invert"


def measure(place: Place, rnd: random.Random) -> str:
    place.window.commands["tool_length"].setChecked(True)
    return acts.draw(place, rnd)
