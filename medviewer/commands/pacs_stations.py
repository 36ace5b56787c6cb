"""The commands of `medviewer pacs` about the stations themselves: add, list, remove, echo."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

from medviewer.library.folders import data_folder
from medviewer.network.speaking import protocol_of
from medviewer.network.stations import (
    OWN_TITLE,
    Station,
    StationError,
    read_stations,
    station,
    write_stations,
)
from medviewer.network.tls import client_context

AddParser = Callable[..., argparse.ArgumentParser]
"""``add_parser`` of a parser's commands."""

PEM_FILES = ("authority", "certificate", "key")


def add_station_commands(add_parser: AddParser) -> None:
    """Say what they do and take."""
    _add_station(add_parser("add", help="name a station, or describe one anew"))
    add_parser("list", help="list the stations").set_defaults(run=_list)
    station_command(add_parser, "remove", "forget a station", _remove)
    add_web(station_command(add_parser, "echo", "ask whether a station answers", _echo))


def station_command(
    add_parser: AddParser, name: str, words: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A command that takes the name of a station; more may be added to it."""
    command = add_parser(name, help=words)
    command.add_argument("station", help="the station's name")
    command.set_defaults(run=run)
    return command


def add_web(command: argparse.ArgumentParser) -> None:
    """Let the station be asked by DICOMweb."""
    command.add_argument("--web", action="store_true", help="by DICOMweb, though it has a port")


def _add_station(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", help="what you want to call it")
    command.add_argument("--host", default="", help="its address")
    command.add_argument("--port", type=int, default=104, help="its port (default: 104)")
    command.add_argument("--title", default="ANY-SCP", help="its Application Entity title")
    command.add_argument("--own-title", default=OWN_TITLE, help="what it calls us")
    command.add_argument("--tls", action="store_true", help="speak DICOM over TLS")
    command.add_argument("--authority", default="", help="PEM file of whom to trust")
    command.add_argument("--certificate", default="", help="PEM file that says who we are")
    command.add_argument("--key", default="", help="PEM file of our key")
    command.add_argument("--web", default="", help="base URL of its DICOMweb")
    command.add_argument(
        "--user", default="", help="for DICOMweb; the password is in MEDVIEWER_PACS_PASSWORD"
    )
    command.set_defaults(run=_add)


def _add(arguments: argparse.Namespace) -> int:
    given = {each.name: getattr(arguments, each.name) for each in fields(Station)}
    given |= {name: _pem(getattr(arguments, name)) for name in PEM_FILES}
    fresh = Station(**given)
    if not fresh.tls and not fresh.web and any(getattr(fresh, name) for name in PEM_FILES):
        raise StationError(
            "Certificates are shown over TLS alone.", "Add --tls, or leave them out."
        )
    if fresh.key and not fresh.certificate:
        raise StationError(
            "A key says nothing without its certificate.", "Add --certificate, or leave --key out."
        )
    if not fresh.host:
        fresh = replace(fresh, port=0)
    known = read_stations(data_folder())
    done = "Changed" if fresh.name in known else "Added"
    known[fresh.name] = fresh.checked()
    if any(getattr(fresh, name) for name in PEM_FILES):
        client_context(fresh)  # refuses what cannot be used, such as a certificate without its key
    write_stations(data_folder(), known.values())
    print(f"{done}: {_described(fresh)}")
    name = f'"{fresh.name}"' if " " in fresh.name else fresh.name  # for every shell, cmd.exe too
    print(f"`medviewer pacs echo {name}` asks whether it answers.")
    return 0


def _pem(words: str) -> str:
    """The whole path of a file with a certificate or key: the next command may run elsewhere."""
    if not words:
        return ""
    if not Path(words).is_file():
        raise StationError(f"There is no file {words}.", "Name a file in PEM form.")
    return str(Path(words).resolve())


def _described(one: Station) -> str:
    place = f"{one.host}:{one.port} {one.title}" if one.host else ""
    us = f"we are {one.own_title}" if one.own_title != OWN_TITLE else ""
    return "  ".join(word for word in (one.name, place, us, "TLS" * one.tls, one.web) if word)


def _list(_: argparse.Namespace) -> int:
    known = read_stations(data_folder())
    for one in known.values():
        print(_described(one))
    if not known:
        print("No station was added yet. `medviewer pacs --help` says how to.")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    known = read_stations(data_folder())
    gone = station(data_folder(), arguments.station)
    write_stations(data_folder(), [one for one in known.values() if one.name != gone.name])
    print(f"Forgotten: {gone.name}.")
    return 0


def _echo(arguments: argparse.Namespace) -> int:
    one = station(data_folder(), arguments.station)
    began = time.perf_counter()
    protocol_of(one, arguments.web).echo(one)
    took = (time.perf_counter() - began) * 1000
    title = f" as {one.title}" if one.host and not arguments.web else " by DICOMweb"
    print(f"{one.name} answers{title}, {took:.0f} ms.")
    return 0
