"""`medviewer audit`: check the audit trail, and write a copy of it."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Iterable
from pathlib import Path

from medviewer.commands.terminal import counted, given_path, writable
from medviewer.errors import MedviewerError
from medviewer.findings.spreadsheet import harmless
from medviewer.library.audit import AuditTrail, Verified, read_lines, verify
from medviewer.safe_write import write_whole

MOST_TOLD = 10
"""Of what is wrong with a trail; where it is another file, every line is."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "The audit trail says who opened, analysed, judged and exported what, and when. "
        "'verify' checks that no entry was changed, removed or put in; 'export' writes a copy, "
        "as .jsonl (which 'verify FILE' checks in turn) or .csv. Both print the newest entry's "
        "hash: kept elsewhere, it proves later that nothing was cut off (--head)."
    )
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    check = commands.add_parser("verify", help="check the trail, or a copy of it")
    check.add_argument(
        "file", type=given_path, nargs="?", help="a copy (default: this program's trail)"
    )
    check.add_argument("--head", metavar="HASH", help="a hash that must be in it")
    check.set_defaults(run=run_verify)
    copy = commands.add_parser("export", help="write a copy")
    copy.add_argument(
        "--out", type=given_path, required=True, metavar="FILE", help=".jsonl or .csv"
    )
    copy.set_defaults(run=run_export)


def run_verify(arguments: argparse.Namespace) -> int:
    """Print what a check found; 1 when something is wrong."""
    if arguments.file is not None and not arguments.file.is_file():
        raise MedviewerError(f"There is no file {arguments.file}.", "Check the path.")
    path = arguments.file
    if path is not None and path.suffix.lower() == ".csv":
        raise MedviewerError(
            f"{path} is a table, which cannot be checked.",
            "Export a copy as .jsonl, or check the trail itself: `medviewer audit verify`.",
        )
    heads = [arguments.head] if arguments.head else []
    if path is None:
        trail = AuditTrail()
        path, heads = trail.path, [*heads, *_heads(trail)]
    found = verify(path, *heads)
    if arguments.file is not None and not found.entries and not found.problems:
        raise MedviewerError(f"{path} holds no entry of an audit trail.", "Check the path.")
    return tell(path, found)


def run_export(arguments: argparse.Namespace) -> int:
    """Write the copy and say what a check of it found; 1 when something is wrong."""
    trail = AuditTrail()
    lines = [line.decode("utf-8", "backslashreplace") for line in read_lines(trail.path)]
    if arguments.out.suffix == ".jsonl":
        text = "".join(f"{line}\n" for line in lines)
    elif arguments.out.suffix == ".csv":
        text = as_csv(lines)
    else:
        raise MedviewerError(f"{arguments.out} is neither .jsonl nor .csv.", "Choose one.")
    try:
        write_whole(arguments.out, text)
    except OSError as error:
        raise MedviewerError(
            f"{arguments.out} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    print(f"Written: {arguments.out}")
    return tell(trail.path, verify(trail.path, *_heads(trail)))


def _heads(trail: AuditTrail) -> list[str]:
    """The newest hash as it stands beside the trail, if it does."""
    known = trail.head()
    return [known["sha256"]] if known else []


def as_csv(lines: Iterable[str]) -> str:
    """The entries as a table; what an event is about is one column of JSON.

    A line that is no entry stands in that column as it is, and no cell is a formula. Names of
    files that are not UTF-8 have backslashes for their bytes.
    """
    target = io.StringIO()
    table = csv.writer(target, lineterminator="\n")
    columns = ("number", "time", "user", "event", "details", "previous", "sha256")
    table.writerow(columns)
    for line in lines:
        entry = _entry(line)
        row = [str(entry.get(column, "")) for column in columns]
        told = "details" in entry
        row[4] = json.dumps(entry["details"], ensure_ascii=False) if told else line
        table.writerow(map(harmless, row))
    return writable(target.getvalue())


def _entry(line: str) -> dict[str, object]:
    """What stands on a line; nothing where that is no entry."""
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def tell(path: Path, found: Verified) -> int:
    """Print a check's result; returns the exit code."""
    for problem in found.problems[:MOST_TOLD]:
        print(f"medviewer: {path}: {problem}", file=sys.stderr)
    if len(found.problems) > MOST_TOLD:
        print(f"medviewer: {path}: and {len(found.problems) - MOST_TOLD} more.", file=sys.stderr)
    entries = counted(found.entries, "entry", "entries")
    print(f"{path}: {entries}, newest hash {found.head}")
    print("The trail is not whole." if found.problems else "The trail is whole.")
    return 1 if found.problems else 0
