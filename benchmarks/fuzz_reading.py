"""Throw damaged files at the whole reader: scan, describe, load, window, render.

    python -m benchmarks.fuzz_reading [--seconds 60] [--seed 1] [--keep FOLDER] [PATH ...]

Real files (pydicom's own, and those under PATH) are changed at random: bits, bytes,
lengths, cuts, repetitions. Each lies in a folder beside its unchanged source; one in
ten is a ZIP of the source that is damaged. Each must end as a picture or as a refusal
with a reason, and the source beside it must still be shown. The work runs in a child
process, so that a codec that crashes and a read that hangs are counted and not
suffered. Printed are mutants, outcomes, and the largest memory. Exit status 1 when
anything crashed, hung, or raised what no person is meant to see.
``tests/dicom/test_fuzz.py`` runs it for a minute whenever the tests are run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import shutil
import sys
import tempfile
import time
import traceback
import warnings
import zipfile
from collections import Counter
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

from pydicom.data import get_testdata_files

from medviewer.dicom.child import START_PATIENCE_S
from medviewer.dicom.decoding import apart as decode_apart
from medviewer.dicom.describe import describe
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.display import render
from medviewer.image.window import auto_window, windows_of

LARGEST_FILE = 1 << 20
LARGEST_VOLUME = 1 << 25
HANG_S = START_PATIENCE_S + decode_apart.PATIENCE_S + 30.0
"""Longer than the reader itself waits for a decoder that it started."""
START_S = 300.0
OPENERS = (b"SQ\0\0\xff\xff", b"UN\0\0\xff\xff", b"\xfe\xff\0\xe0\xff\xff", b"OB\0\0\0\0")
SOURCE, MUTANT, ARCHIVE = "a source", "mutant", "mutant.zip"
ARCHIVE_SHARE = 0.1
HARM = ("raised", "hung", "crashed")


def mutate(content: bytearray, rnd: random.Random) -> bytearray:
    """A few changes, most of them in the header."""
    reach = min(len(content), rnd.choice([400, 2000, 20_000, len(content)]))
    for _ in range(rnd.randint(1, 6)):
        at = rnd.randrange(min(128, reach - 1), reach)
        some = rnd.randint(1, 60)
        match rnd.choice(["flip", "flip", "byte", "cut", "repeat", "ones", "zeros", "open", "end"]):
            case "flip" if at < len(content):
                content[at] ^= 1 << rnd.randrange(8)
            case "byte" if at < len(content):
                content[at] = rnd.randrange(256)
            case "cut":
                del content[at : at + some]
            case "repeat":
                content[at:at] = content[at : at + some]
            case "ones":
                content[at : at + 4] = b"\xff\xff\xff\xff"
            case "zeros":
                content[at : at + 2] = b"\0\0"
            case "open":
                content[at : at + 6] = rnd.choice(OPENERS)
            case "end":
                del content[at:]
    return content


class Room:
    """An empty folder for one mutant after the other."""

    def __init__(self, root: Path) -> None:
        self.folder = root / "opened"
        self.unpacked = root / "unpacked"

    def furnish(self, source: Path, rnd: random.Random) -> Path:
        """Put a mutant of ``source`` into the room; what is to be opened."""
        for folder in (self.folder, self.unpacked):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        if rnd.random() < ARCHIVE_SHARE:
            archive = self.folder / ARCHIVE
            with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.write(source, SOURCE)
            archive.write_bytes(mutate(bytearray(archive.read_bytes()), rnd))
            return archive
        shutil.copyfile(source, self.folder / SOURCE)
        (self.folder / MUTANT).write_bytes(mutate(bytearray(source.read_bytes()), rnd))
        return self.folder


@cache
def is_shown(source: Path) -> bool:
    """True when ``source`` is a picture, unchanged and alone."""
    return any(one.path == source for series in scan([source]).series for one in series.slices)


def outcome_of(opened: Path, room: Room, source: Path) -> str:
    """What becomes of the mutant: "refused", "shown" or "shown in part".

    Anything else raises, and so does a source that is lost because of its neighbour.
    """
    catalogue = scan([opened], unpack_to=room.unpacked)
    describe(catalogue)
    names = {one.path.name for series in catalogue.series for one in series.slices}
    if opened.is_dir() and is_shown(source) and SOURCE not in names:
        raise AssertionError("the sound file beside the mutant is not shown")
    outcomes = {_drawn(series) for series in catalogue.series if _has_mutant(series, opened)}
    return " and ".join(sorted(outcomes)) or "refused"


def _has_mutant(series: Series, opened: Path) -> bool:
    return opened.is_file() or any(one.path.name == MUTANT for one in series.slices)


def _drawn(series: Series) -> str:
    """Load, window and draw a series."""
    for element in series.header.iterall():
        str(element)
    if series.rows * series.columns * len(series.slices) > LARGEST_VOLUME:
        return "shown"
    try:
        volume = load(series)
    except MedviewerError:
        return "shown in part"
    windows = () if volume.is_colour else windows_of(series.header)
    for window in (*windows[:2], auto_window(volume.values(0))):
        render(volume, 0, window)
    return "shown" if volume.loaded.all() else "shown in part"


def work(pipe: Connection, files: list[Path], seed: int, root: Path) -> None:
    """Child: mutate and read for ever; a message before and after every file."""
    warnings.simplefilter("ignore")
    rnd = random.Random(seed)
    room = Room(root)
    while True:
        source = rnd.choice(files)
        opened = room.furnish(source, rnd)
        pipe.send(("reading", source.name))
        try:
            outcome = ("outcome", outcome_of(opened, room, source))
        except Exception:  # noqa: BLE001 - this is what is being looked for
            outcome = ("raised", traceback.format_exc(limit=-4))
        pipe.send(("memory", str(_largest_memory_mb())))
        pipe.send(outcome)
        pipe.recv()  # the parent may be keeping the files


class Fuzzer:
    """Parent: starts children, counts what they say, and notices when they say nothing."""

    def __init__(self, files: list[Path], seed: int, keep: Path) -> None:
        self.files = files
        self.seed = seed
        self.keep = keep
        self.outcomes: Counter[str] = Counter()
        self.largest_memory_mb = 0
        self.harm: list[str] = []

    @property
    def mutants(self) -> int:
        """How many files were read to an end, good or bad."""
        return sum(self.outcomes.values())

    def run(self, seconds: float) -> None:
        """Fuzz for ``seconds``, with a new child whenever one is lost."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._one_child(end)

    def _one_child(self, end: float) -> None:
        self.seed += 1
        root = self.keep / "room"
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        child = context.Process(target=work, args=(theirs, self.files, self.seed, root))
        child.start()
        theirs.close()
        try:
            self._listen(ours, root, end)
        finally:
            child.kill()
            child.join()
            child.close()
            ours.close()

    def _listen(self, ours: Connection, root: Path, end: float) -> None:
        """Count what a child says until it is lost or the time is over.

        The last mutant is waited for beyond ``end``: a hang is noticed whenever it begins.
        """
        source = ""
        while True:
            kind, text = self._next_message(ours, source)
            if kind == "reading":
                source = text
                continue
            if kind == "memory":
                self.largest_memory_mb = max(self.largest_memory_mb, int(text))
                continue
            self.outcomes[text if kind == "outcome" else kind] += 1
            if kind in HARM:
                self._note(kind, f"{source}\n{text}", root / "opened")
            if kind in ("hung", "crashed") or time.monotonic() >= end:
                return
            ours.send("next")

    @staticmethod
    def _next_message(pipe: Connection, source: str) -> tuple[str, str]:
        """What the child says, or that it says nothing any more."""
        try:
            if pipe.poll(HANG_S if source else START_S):
                kind, text = pipe.recv()
                return str(kind), str(text)
        except EOFError:
            return "crashed", source
        return "hung", source

    def _note(self, kind: str, words: str, opened: Path) -> None:
        """Keep the files that did harm, and say so."""
        kept = self.keep / f"{kind}-{self.outcomes[kind]}"
        if opened.is_dir():
            shutil.copytree(opened, kept, dirs_exist_ok=True)
        self.harm.append(f"{kind} (kept as {kept}): {words}")

    def report(self) -> str:
        """The figures in words."""
        return (
            f"{self.mutants} mutants of {len(self.files)} files: {dict(self.outcomes)}; "
            f"crashes {self.outcomes['crashed']}, hangs {self.outcomes['hung']}, raised "
            f"{self.outcomes['raised']}; largest memory {self.largest_memory_mb} MB"
        )


def sources(roots: list[Path]) -> list[Path]:
    """The small files of pydicom and those below ``roots``, to make mutants of."""
    files = [Path(name) for name in get_testdata_files()]
    files += [path for root in roots for path in sorted(root.rglob("*"))]
    return [path for path in files if path.is_file() and 200 < path.stat().st_size < LARGEST_FILE]


def _largest_memory_mb() -> int:
    """Of this process so far, in MB; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next(int(line.split()[1]) >> 10 for line in lines if line.startswith("VmHWM"))


def main() -> int:
    """Collect files, fuzz, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the mutants that did harm")
    parser.add_argument("paths", type=Path, nargs="*")
    arguments = parser.parse_args()
    keep = arguments.keep or Path(tempfile.mkdtemp(prefix="fuzz-"))
    fuzzer = Fuzzer(sources(arguments.paths), arguments.seed, keep)
    fuzzer.run(arguments.seconds)
    print("\n".join(fuzzer.harm), file=sys.stderr)
    print(fuzzer.report())
    return 1 if fuzzer.harm else 0


if __name__ == "__main__":
    raise SystemExit(main())
