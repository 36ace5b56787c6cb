"""What the reader chose and the program remembers: one small JSON file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from medviewer.errors import MedviewerError
from medviewer.library.aside import set_aside
from medviewer.library.folders import data_place
from medviewer.message import Message
from medviewer.safe_write import write_whole

SCHEMA_VERSION = 1
FILE_NAME = "settings.json"
RECENT_KEPT = 10
SCALES = (100, 125, 150, 175, 200, 250, 300)

# From an older schema version to the next: each takes and returns the file's content.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


@dataclass
class Settings:
    """The reader's choices; a change of a default needs a new schema version.

    Attributes
    ----------
    window_geometry, window_state
        What Qt gave to restore the window and its panels, base64.
    heat_map_opacity
        0 (invisible) to 1.
    reader_name
        Who signs measurements and verdicts; "" for the name of the account.
    recent
        Opened folders and files, newest first.
    shortcuts
        The reader's keys by the command's name, several parted by "; "; usual ones are left out.
    language
        "en", "de", "fr", "es", "zh", or empty for the system's.
    scale_percent
        Size of texts and controls, one of ``SCALES``.
    middle_button, right_button
        What a drag with them does: "window", "scroll", "zoom", "pan" or "turn".
    uptake_edge
        Where region growing draws the edge on PET: "half_way", "share_41" or "share_50" (% of the
        highest value), "suv_2_5" or "suv_4".
    tour_seen
        The cards of the first start were shown.
    """

    window_geometry: str = ""
    window_state: str = ""
    analyse_when_opened: bool = True
    fast_analysis: bool = False
    show_findings: bool = True
    show_heat_map: bool = False
    heat_map_opacity: float = 0.5
    show_texts: bool = True
    few_texts: bool = False
    smooth: bool = True
    hang_when_opened: bool = True
    link_slices: bool = True
    link_windows: bool = False
    link_views: bool = False
    link_times: bool = False
    reference_lines: bool = True
    reader_name: str = ""
    recent: list[str] = field(default_factory=list)
    shortcuts: dict[str, str] = field(default_factory=dict)
    language: str = ""
    scale_percent: int = 100
    high_contrast: bool = False
    middle_button: str = "pan"
    right_button: str = "zoom"
    uptake_edge: str = "half_way"
    tour_seen: bool = False

    @property
    def last_folder(self) -> Path | None:
        """The folder of what was opened last; studies of stations are in the program's own."""
        theirs = (Path(name) for name in self.recent if not _is_own(Path(name)))
        return next((path.parent for path in theirs), None)

    @property
    def usual_folder(self) -> Path:
        """Where to offer to write: beside what was opened last, else the person's own folder.

        Nothing can be written beside what lies on a disc, or in a folder of others; and what is
        made of a study of a station belongs neither into the program's own folder nor beside
        another study.
        """
        newest = next(map(Path, self.recent), None)
        if newest is None or _is_own(newest) or not os.access(newest.parent, os.W_OK):
            return Path.home()
        return newest.parent

    def remember(self, path: Path) -> None:
        """Put ``path`` on top of the recent ones."""
        name = str(path.resolve())
        self.recent = [name, *(other for other in self.recent if other != name)][:RECENT_KEPT]


def load_settings(folder: Path) -> tuple[Settings, str]:
    """The settings in ``folder``, and a sentence for the reader when they could not be read.

    A file that cannot be understood is set aside under a new name, never
    overwritten, and the program goes on with the defaults.
    """
    path = folder / FILE_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return _from_content(content), ""
    except FileNotFoundError:
        return Settings(), ""
    except OSError as error:
        return Settings(), Message("{} cannot be read ({}); using the usual settings.", path, error)
    except (ValueError, TypeError) as error:
        return Settings(), _set_aside(path, error)


def save_settings(settings: Settings, folder: Path) -> None:
    """Write the settings; a crash or a full disk midway leaves the old file whole.

    Raises
    ------
    MedviewerError
        When the file cannot be written.
    """
    path = folder / FILE_NAME
    content = {"schema_version": SCHEMA_VERSION, **asdict(settings)}
    try:
        write_whole(path, json.dumps(content, indent=1) + "\n", private=True)
    except OSError as error:
        raise MedviewerError(
            Message("The settings cannot be written to {}: {}.", path, error),
            Message(
                "Free space on the disk, or set MEDVIEWER_HOME to a folder that you can write to."
            ),
        ) from error


def _is_own(path: Path) -> bool:
    """True within the program's data folder."""
    return path.is_relative_to(data_place().resolve())


def _from_content(content: Any) -> Settings:
    """Settings from a file's content; a key that is missing keeps its default."""
    if not isinstance(content, dict):
        raise TypeError(Message("it holds no settings"))
    version = content.get("schema_version")
    if not isinstance(version, int) or not 1 <= version <= SCHEMA_VERSION:
        raise ValueError(
            Message("its schema version is {!r}, known are 1 to {}", version, SCHEMA_VERSION)
        )
    for older in range(version, SCHEMA_VERSION):
        content = MIGRATIONS[older](content)
    settings = Settings()
    for each in fields(Settings):
        if each.name in content:
            setattr(settings, each.name, _checked(each.name, content[each.name]))
    return settings


def _checked(name: str, value: Any) -> Any:
    """``value`` if it may stand in the setting ``name``."""
    default = getattr(Settings(), name)
    if isinstance(default, float) and type(value) is int:
        value = float(value)
    if type(value) is not type(default):
        raise TypeError(f'"{name}" is {value!r}')
    if isinstance(value, float) and not 0 <= value <= 1:
        raise ValueError(f'"{name}" is {value!r}, not from 0 to 1')
    if name == "scale_percent" and value not in SCALES:
        raise ValueError(f'"{name}" is {value!r}, not one of {SCALES}')
    if isinstance(value, dict) and not all(isinstance(entry, str) for entry in value.values()):
        raise TypeError(f'"{name}" holds something other than text')
    if isinstance(value, list) and not all(isinstance(entry, str) for entry in value):
        raise TypeError(f'"{name}" holds something other than text')
    return value


def _set_aside(path: Path, reason: Exception) -> str:
    """Rename a file that cannot be understood, and say so."""
    try:
        aside = set_aside(path)
    except OSError:
        aside = path
    return Message(
        "The settings could not be understood ({}); the file was kept as {}.", reason, aside
    )
