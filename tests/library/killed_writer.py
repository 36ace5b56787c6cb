"""Saves everything that the program saves, over and over, until it is killed.

Run as ``python -m tests.library.killed_writer FOLDER``: for every number on its input
it starts a writer of rounds from that number on and says ``writer PID``; a writer says
the number of each round when all of it is saved; ``ended`` follows the writer's death.
The imports are done once, so that a hundred writers start fast.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from medviewer.dicom.series import Catalogue
from medviewer.findings.finding import GateVerdict, Provenance, ResultSet
from medviewer.findings.json_form import write_results
from medviewer.library.audit import AuditTrail
from medviewer.library.index import Index
from medviewer.library.journal import Journal
from medviewer.library.listing import Listing
from medviewer.library.settings import Settings, save_settings

RESULTS, JOURNAL = "results.json", "study.jsonl"


def place(number: int) -> Path:
    """What the round opens."""
    return Path(f"/studies/{number}")


def results(number: int) -> ResultSet:
    """What a model found in the round, long enough to be written in several pieces."""
    uids = tuple(f"1.2.{number}.{slice_number}" for slice_number in range(400))
    model = Provenance("model", "1", "0" * 64, "cpu", "2024-01-02T00:00:00+00:00", 0.0, "test")
    return ResultSet(f"series-{number}", "1.2.3", uids, GateVerdict(()), (), model)


def say(line: str) -> None:
    """Write the whole line at once: ``print`` may write its end apart, and a kill come between."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def write(folder: Path, first: int) -> None:
    """Save round after round; the number of the round is in all that is saved."""
    trail, journal, index = AuditTrail(folder), Journal(folder / JOURNAL), Index(folder)
    for number in count(first):
        save_settings(Settings(recent=[str(place(number))]), folder)
        trail.record("round", {"round": number})
        journal.append({"round": number})
        write_results(folder / RESULTS, [results(number)])
        index.remember(Catalogue((), ()), Listing((place(number),), {}))
        say(str(number))


def main() -> None:
    """Start a writer for every line of the input."""
    for line in sys.stdin:
        writer = os.fork()
        if writer == 0:
            write(Path(sys.argv[1]), int(line))
        say(f"writer {writer}")
        os.waitpid(writer, 0)
        say("ended")


if __name__ == "__main__":
    main()
