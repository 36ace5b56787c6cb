"""The stations that the reader named: one small file, absent until the first is added."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.safe_write import write_whole

FILE_NAME = "stations.json"
SCHEMA_VERSION = 1
OWN_TITLE = "MEDVIEWER"
_WEB = re.compile(r"https?://[^/?#\s]+\S*")
_NAME = re.compile(r"(?! )[\w .-]{1,40}(?<! )")


class StationError(MedviewerError):
    """A station that is not known, is described wrongly, or does not do what it was asked."""


def check_title(title: str) -> None:
    """Raise StationError unless ``title`` can be an Application Entity's (PS3.5 6.2, VR AE)."""
    if not 1 <= len(title.strip()) <= 16 or not title.isascii() or "\\" in title:
        raise StationError(
            Message("{!r} is no Application Entity title.", title),
            Message("It has 1 to 16 ASCII letters."),
        )


def check_port(port: int) -> None:
    """Raise StationError unless ``port`` can be one of TCP's."""
    if not 1 <= port <= 65535:
        raise StationError(
            Message("{} is no port.", port), Message("Ports are 1 to 65535; usual is 104.")
        )


@dataclass(frozen=True)
class Station:
    """One archive or workstation.

    Attributes
    ----------
    name
        What the reader calls it.
    host, port, title
        Where it listens for DICOM, and its Application Entity title (PS3.8); port 0
        when it is reached by DICOMweb only.
    own_title
        What we call ourselves there; archives know who asks by it.
    tls, authority, certificate, key
        Whether DICOM is spoken over TLS (PS3.15 annex B), with files in PEM form: whom
        to trust (empty: the system's authorities), and who we are.
    web
        Base URL of DICOMweb (PS3.18), empty when it has none.
    user
        For DICOMweb; the password is in the environment variable MEDVIEWER_PACS_PASSWORD
        and nowhere on disk.
    """

    name: str
    host: str = ""
    port: int = 0
    title: str = "ANY-SCP"
    own_title: str = OWN_TITLE
    tls: bool = False
    authority: str = ""
    certificate: str = ""
    key: str = ""
    web: str = ""
    user: str = ""

    def checked(self) -> Station:
        """This station, if it can be one.

        Raises
        ------
        StationError
            With what is wrong.
        """
        if not _NAME.fullmatch(self.name):
            raise StationError(
                Message("{!r} is no name for a station.", self.name),
                Message("Use up to 40 letters, digits, blanks, '-', '_', '.'."),
            )
        for title in (self.title, self.own_title):
            check_title(title)
        if self.host:
            check_port(self.port)
        if not self.host and not self.web:
            raise StationError(
                Message("{} has no address.", self.name),
                Message("Give it a host and a port, or an address of DICOMweb, or both."),
            )
        if self.web and not _WEB.fullmatch(self.web):
            raise StationError(
                Message("{!r} is no address.", self.web),
                Message("It begins with https:// or http://."),
            )
        return self


def read_stations(folder: Path) -> dict[str, Station]:
    """The stations in ``folder`` by name; none when nobody added one.

    Raises
    ------
    StationError
        When the file cannot be read or understood.
    """
    path = folder / FILE_NAME
    known = {each.name for each in fields(Station)}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["schema_version"] != SCHEMA_VERSION:
            raise ValueError(f"schema version {content['schema_version']}")
        listed = [
            Station(**{key: value for key, value in plain.items() if key in known}).checked()
            for plain in content["stations"]
        ]
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise StationError(
            Message("{} cannot be read: {}.", path, error),
            Message("Give the user the right to read it."),
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise StationError(
            Message("{} is no list of stations ({}).", path, error),
            Message("Move it away and add the stations again."),
        ) from error
    return {station.name: station for station in listed}


def write_stations(folder: Path, stations: Iterable[Station]) -> None:
    """Write the list; a crash midway leaves the old one whole. Raises StationError."""
    path = folder / FILE_NAME
    content = {"schema_version": SCHEMA_VERSION, "stations": [asdict(one) for one in stations]}
    try:
        write_whole(path, json.dumps(content, indent=1) + "\n")
    except OSError as error:
        raise StationError(
            Message("{} cannot be written: {}.", path, error),
            Message("Free space on the disk, or give the user the right to write there."),
        ) from error


def station(folder: Path, name: str) -> Station:
    """The station called ``name``. Raises StationError when there is none."""
    known = read_stations(folder)
    if name not in known:
        raise StationError(
            Message("No station is called {!r}.", name),
            Message("Known: {}. `medviewer pacs add --help` says how to add one.", tuple(known))
            if known
            else Message("None is known yet. `medviewer pacs add --help` says how to add one."),
        )
    return known[name]
