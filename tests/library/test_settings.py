"""Settings survive a restart; a broken file is kept and told, never overwritten."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.library.settings import FILE_NAME, Settings, load_settings, save_settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == (Settings(), "")


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    settings = Settings(show_heat_map=True, heat_map_opacity=0.25, window_state="AAEC")
    settings.remember(tmp_path / "study")
    save_settings(settings, tmp_path)
    assert load_settings(tmp_path) == (settings, "")
    for end in (0.0, 1.0):  # invisible, and all that is seen
        settings.heat_map_opacity = end
        save_settings(settings, tmp_path)
        assert load_settings(tmp_path) == (settings, "")
    (path,) = tmp_path.iterdir()
    assert path.name == FILE_NAME
    if os.name == "posix":  # what was opened last, and by whom, is nobody else's
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_newest_place_comes_first_and_once(tmp_path: Path) -> None:
    settings = Settings()
    for name in [*map(str, range(12)), "3"]:
        settings.remember(tmp_path / name)
    names = [Path(name).name for name in settings.recent]
    assert names == ["3", "11", "10", "9", "8", "7", "6", "5", "4", "2"]


@pytest.mark.parametrize(
    "content",
    [
        "{not json",
        "[]",
        "{}",
        '{"schema_version": 99}',
        '{"schema_version": 1, "show_texts": "yes"}',
        '{"schema_version": 1, "scale_percent": 110}',
        '{"schema_version": 1, "heat_map_opacity": 7.0}',
        '{"schema_version": 1, "heat_map_opacity": NaN}',
        '{"schema_version": 1, "recent": ["/study", 2]}',
        '{"schema_version": 1, "shortcuts": {"undo": 1}}',
        '{"schema_version": 2}',
    ],
)
def test_a_broken_file_is_set_aside_and_told(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    settings, message = load_settings(tmp_path)
    assert settings == Settings()
    assert "settings.broken-1.json" in message
    assert (tmp_path / "settings.broken-1.json").read_text() == content
    assert not (tmp_path / FILE_NAME).exists()


def test_a_missing_key_keeps_its_default(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"schema_version": 1, "show_texts": False}))
    assert load_settings(tmp_path) == (Settings(show_texts=False), "")


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"settings\.json.*MEDVIEWER_HOME"):
        save_settings(Settings(), tmp_path / "gone")


def test_it_is_offered_to_write_beside_the_study_only_where_that_is_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The offer for a study on a disc was a folder on the disc."""
    settings = Settings(recent=[str(tmp_path / "study")])
    assert settings.usual_folder == tmp_path
    monkeypatch.setattr(os, "access", lambda path, mode: (Path(path), mode) != (tmp_path, os.W_OK))
    assert settings.usual_folder == Path.home()
    monkeypatch.undo()
    gone = Settings(recent=[str(tmp_path / "disc" / "study")])
    assert gone.usual_folder == Path.home()


def test_what_came_of_a_station_is_not_written_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The offer was the folder of the program's own, or that of a study opened before."""
    monkeypatch.setenv("MEDVIEWER_HOME", str(tmp_path / "own"))
    settings = Settings()
    settings.remember(tmp_path / "own" / "received" / "1.2.3")
    assert settings.usual_folder == Path.home()
    settings.recent.append(str(tmp_path / "study"))
    assert (settings.usual_folder, settings.last_folder) == (Path.home(), tmp_path)
