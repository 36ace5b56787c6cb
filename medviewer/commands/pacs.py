"""`medviewer pacs`: query and retrieve studies, send and receive files. Off unless asked for."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Never

from medviewer.commands.exit_codes import FAILED, NOTHING
from medviewer.commands.pacs_stations import add_station_commands, add_web, station_command
from medviewer.commands.pacs_trail import note_retrieving, note_sending, received_is_noted
from medviewer.commands.terminal import counted, given_path, output_folder, terminal_progress
from medviewer.dicom.words import date, person_name, visible
from medviewer.library.audit import AuditTrail
from medviewer.library.folders import data_folder
from medviewer.network.incoming import Incoming, is_uid
from medviewer.network.query import FoundStudy, Query, dates, name_key
from medviewer.network.speaking import protocol_of
from medviewer.network.stations import OWN_TITLE, StationError, station

POLL_S = 0.5
BEYOND_ASCII = (
    "Some archives find no letters beyond A to Z over DICOMweb. Write * in their places, and one "
    'at the end: "M*ller*".'
)
TEACHING = """\
A station is an archive (PACS) or another workstation. Nothing is connected and nothing
listens until one of these commands says so, and no longer than it runs.

  medviewer pacs add archive --host 192.0.2.7 --port 104 --title ARCHIVE
                                       name a station; who runs it must know our
                                       title (MEDVIEWER) and, for get --move, our port
  medviewer pacs echo archive          does it answer, does it know us?
  medviewer pacs find archive --name DOE --date 20240101-
                                       which studies has it?
  medviewer pacs get archive STUDY-UID --out DIR
                                       fetch one of them
  medviewer pacs send archive DIR      send files, for example exported results
  medviewer pacs receive --port 11112 --out DIR
                                       wait for what others send; stop with control-C
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the commands do and take."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = TEACHING
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add_station_commands(commands.add_parser)
    _add_query(station_command(commands.add_parser, "find", "look for studies", _find))
    _add_retrieval(station_command(commands.add_parser, "get", "fetch a study", _get))
    _add_files(station_command(commands.add_parser, "send", "send files", _send))
    receive = commands.add_parser("receive", help="wait for files that others send")
    receive.add_argument("--port", type=int, required=True)
    receive.add_argument("--out", type=given_path, required=True)
    receive.add_argument("--title", default=OWN_TITLE, help="what we are called")
    receive.add_argument("--host", default="", help="the address to listen at (default: all)")
    receive.add_argument(
        "--tls", metavar="STATION", help="only over TLS, with this station's certificates"
    )
    receive.set_defaults(run=_receive)


def _add_query(command: argparse.ArgumentParser) -> None:
    command.add_argument("--name", default="", help='patient: "DOE", "DOE, JOHN", "*JOHN"')
    command.add_argument("--id", default="", help="patient ID")
    command.add_argument("--date", default="", help="20240131, 20240101-20240131 or 20240101-")
    command.add_argument("--modality", default="", help="CT, MR, ...")
    command.add_argument("--accession", default="", help="accession number")
    add_web(command)


def _study_uid(words: str) -> str:
    """A type of argument: a UID, for a station may take anything else for all that it has."""
    if not is_uid(words):
        raise argparse.ArgumentTypeError(
            f"{words!r} is no Study Instance UID; `medviewer pacs find` prints them"
        )
    return words


def _add_retrieval(command: argparse.ArgumentParser) -> None:
    command.add_argument("study", type=_study_uid, help="Study Instance UID, as find prints it")
    command.add_argument("--out", type=given_path, required=True, help="folder for the files")
    command.add_argument(
        "--move",
        type=int,
        metavar="PORT",
        help="have it sent to us at PORT (C-MOVE), where C-GET is not offered",
    )
    add_web(command)


def _add_files(command: argparse.ArgumentParser) -> None:
    command.add_argument("path", type=given_path, nargs="+", help="files and folders")
    add_web(command)


def _find(arguments: argparse.Namespace) -> int:
    one = station(data_folder(), arguments.station)
    query = Query(
        patient_name=name_key(arguments.name),
        patient_id=arguments.id,
        date=dates(arguments.date),
        modality=arguments.modality.strip().upper(),
        accession_number=arguments.accession,
    )
    found = protocol_of(one, arguments.web).find_studies(one, query)
    for study in sorted(found, key=lambda study: (study.patient_name, study.date)):
        print(_line(study))
    print(f"{counted(len(found), 'study', 'studies')}.")
    if found.cut:
        print(f"medviewer: {one.name} has more. Narrow the search.", file=sys.stderr)
        return FAILED
    by_web = arguments.web or not one.host
    if not found and by_web and not "".join(query.matching().values()).isascii():
        print(f"medviewer: {BEYOND_ASCII}", file=sys.stderr)
    return 0 if found else NOTHING


def _line(study: FoundStudy) -> str:
    words = (
        date(study.date),
        study.modalities,
        person_name(study.patient_name),
        study.patient_id,
        study.description,
        f"{study.images} {'image' if study.images == '1' else 'images'}" if study.images else "",
        study.study_instance_uid,
    )
    return visible("  ".join(word for word in words if word))


def _get(arguments: argparse.Namespace) -> int:
    one = station(data_folder(), arguments.station)
    with (
        output_folder(arguments.out) as out,
        _told_when_stopped(f"What came is in {arguments.out}.", arguments.out),
        terminal_progress(f"From {one.name}") as progress,
    ):
        note_retrieving(arguments.study, one.name, out)
        if arguments.move is not None:
            from medviewer.network.dimse import move_study

            incoming = move_study(one, arguments.study, out, arguments.move, progress)
        else:
            protocol = protocol_of(one, arguments.web)
            incoming = protocol.get_study(one, arguments.study, out, progress)
    return _say_incoming(incoming)


@contextmanager
def _told_when_stopped(words: str, folder: Path | None = None) -> Iterator[None]:
    """Say ``words`` when control-C ends the block, unless nothing is in ``folder`` then."""
    try:
        yield
    except KeyboardInterrupt:
        if folder is None or next(folder.rglob("*.dcm"), None) is not None:
            print(f"medviewer: {words}", file=sys.stderr)
        raise


def _say_incoming(incoming: Incoming) -> int:
    was = "was" if incoming.known == 1 else "were"
    known = f", {incoming.known} {was} there already" if incoming.known else ""
    print(f"{counted(len(incoming.files), 'file', 'files')} in {incoming.folder}{known}.")
    if incoming.told:
        print(f"medviewer: {incoming.told}", file=sys.stderr)
        return FAILED
    return 0 if incoming.files or incoming.known else NOTHING


def _send(arguments: argparse.Namespace) -> int:
    one = station(data_folder(), arguments.station)
    closed: list[OSError] = []
    paths = [path for given in arguments.path for path in _files(given, closed)]
    for error in closed:
        print(f"medviewer: {error.filename}: {error.strerror}. Not sent.", file=sys.stderr)
    if not paths:
        raise StationError("There are no DICOM files to send.", "Name files or folders of them.")
    note_sending(paths, one.name)
    with (
        _told_when_stopped(f"Not all files were sent to {one.name}."),
        terminal_progress(f"To {one.name}") as progress,
    ):
        count = protocol_of(one, arguments.web).send(one, paths, progress)
    print(f"{counted(count, 'file', 'files')} sent to {one.name}.")
    return FAILED if closed else 0


def _files(given: Path, closed: list[OSError]) -> list[Path]:
    """The file, or the DICOM files in the folder (by their content).

    A DICOMDIR, which is always called so (PS3.10 8.6), lists the files of a disc and is none.
    ``closed`` has the folders that may not be read.
    """
    if not given.exists():
        raise StationError(f"{given} does not exist.", "Check the path.")
    if given.is_file():
        return [given]
    inside = (
        Path(folder, name)
        for folder, _, names in os.walk(given, onerror=closed.append)
        for name in names
        if name.upper() != "DICOMDIR"
    )
    return sorted(path for path in inside if path.is_file() and _may_be_dicom(path))


def _may_be_dicom(path: Path) -> bool:
    """By its content; True for what cannot be read, which is then told with what was not sent."""
    try:
        with path.open("rb") as file:
            return file.read(132)[128:] == b"DICM"
    except OSError:
        return True


def tell_what_comes(incoming: Incoming) -> Never:
    """Say in a line how many files came, whenever no more have for a moment, and who could not."""
    told = before = strangers = 0
    while True:
        time.sleep(POLL_S)
        for stranger in incoming.turned_away[strangers:]:
            print(f"medviewer: Turned away {stranger}.", file=sys.stderr, flush=True)
            strangers += 1
        now = len(incoming.files)
        if now == before and now > told:
            print(f"{counted(now - told, 'file', 'files')} came.", flush=True)
            told = now
        before = now


def _receive(arguments: argparse.Namespace) -> int:
    from medviewer.network.receiving import receiving

    AuditTrail().check_writable()
    tls = station(data_folder(), arguments.tls) if arguments.tls else None
    title, host = arguments.title, arguments.host
    with (
        output_folder(arguments.out) as out,
        receiving(out, arguments.port, title=title, host=host, tls=tls) as incoming,
        received_is_noted(incoming),
    ):
        print(f"{title} listens at port {arguments.port}; control-C ends it.", flush=True)
        try:
            tell_what_comes(incoming)
        except KeyboardInterrupt:
            print()
    return _say_incoming(incoming)
