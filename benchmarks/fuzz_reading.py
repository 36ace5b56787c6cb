"""Throw damaged files at the whole reader: scan, describe, load, window, render.

    python -m benchmarks.fuzz_reading [--seconds 60] [--seed 1] [--keep FOLDER] [PATH ...]

Real files (pydicom's own, and those under PATH) are changed at random: bits, bytes,
lengths, cuts, repetitions. Each must end as a picture or as a refusal with a reason.
The work runs in a child process, so that a codec that crashes and a read that hangs
are counted and not suffered. Printed are mutants, outcomes, and the largest memory.
Exit status 1 when anything crashed, hung, or raised what no person is meant to see.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

from pydicom.data import get_testdata_files

LARGEST_FILE = 1 << 20
LARGEST_VOLUME = 1 << 25
HANG_S, START_S = 60.0, 300.0
OPENERS = (b"SQ\0\0\xff\xff", b"UN\0\0\xff\xff", b"\xfe\xff\0\xe0\xff\xff", b"OB\0\0\0\0")


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


def outcome_of(path: Path) -> str:
    """What becomes of one file: "refused", "shown" or "shown in part"; anything else raises."""
    from medviewer.dicom.describe import describe
    from medviewer.dicom.load import load
    from medviewer.dicom.scan import scan
    from medviewer.errors import MedviewerError
    from medviewer.image.display import render
    from medviewer.image.window import auto_window, windows_of

    catalogue = scan([path])
    describe(catalogue)
    if not catalogue.series:
        return "refused"
    outcome = "shown"
    for series in catalogue.series:
        for element in series.header.iterall():
            str(element)
        if series.rows * series.columns * len(series.slices) > LARGEST_VOLUME:
            continue
        try:
            volume = load(series)
        except MedviewerError:
            outcome = "shown in part"
            continue
        windows = () if volume.is_colour else windows_of(series.header)
        for window in (*windows[:2], auto_window(volume.values(0))):
            render(volume, 0, window)
        if not volume.loaded.all():
            outcome = "shown in part"
    return outcome


def work(pipe: Connection, files: list[Path], seed: int, mutant: Path) -> None:
    """Child: mutate and read for ever; a message before and after every file."""
    warnings.simplefilter("ignore")
    rnd = random.Random(seed)
    while True:
        source = rnd.choice(files)
        mutant.write_bytes(mutate(bytearray(source.read_bytes()), rnd))
        pipe.send(("reading", source.name))
        try:
            pipe.send(("outcome", outcome_of(mutant)))
        except Exception:  # noqa: BLE001 - this is what is being looked for
            pipe.send(("raised", traceback.format_exc(limit=-4)))


class Fuzzer:
    """Parent: starts children, counts what they say, and notices when they say nothing."""

    def __init__(self, files: list[Path], seed: int, keep: Path) -> None:
        self.files = files
        self.seed = seed
        self.keep = keep
        self.outcomes: Counter[str] = Counter()

    def run(self, seconds: float) -> None:
        """Fuzz for ``seconds``, with a new child whenever one is lost."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._one_child(end)

    def _one_child(self, end: float) -> None:
        self.seed += 1
        mutant = self.keep / "mutant"
        ours, theirs = multiprocessing.get_context("spawn").Pipe()
        child = multiprocessing.get_context("spawn").Process(
            target=work, args=(theirs, self.files, self.seed, mutant), daemon=True
        )
        child.start()
        theirs.close()
        source = ""
        while time.monotonic() < end:
            try:
                limit_s = HANG_S if source else START_S
                kind, text = ours.recv() if ours.poll(limit_s) else ("hung", source)
            except EOFError:
                kind, text = "crashed", source
            if kind == "reading":
                source = text
                continue
            self.outcomes[text if kind == "outcome" else kind] += 1
            if kind in ("raised", "hung", "crashed"):
                kept = self.keep / f"{kind}-{self.outcomes[kind]}"
                kept.write_bytes(mutant.read_bytes())
                print(f"{kind}: {source} kept as {kept}\n{text}", file=sys.stderr)
            if kind in ("hung", "crashed"):
                break
        child.kill()
        child.join()


def main() -> int:
    """Collect files, fuzz, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the mutants that did harm")
    parser.add_argument("paths", type=Path, nargs="*")
    arguments = parser.parse_args()
    files = [Path(name) for name in get_testdata_files()]
    files += [path for root in arguments.paths for path in sorted(root.rglob("*"))]
    files = [p for p in files if p.is_file() and 200 < p.stat().st_size < LARGEST_FILE]
    files = [path for path in files if "DICOMDIR" not in path.name]
    keep = arguments.keep or Path(tempfile.mkdtemp(prefix="fuzz-"))
    keep.mkdir(parents=True, exist_ok=True)
    fuzzer = Fuzzer(files, arguments.seed, keep)
    fuzzer.run(arguments.seconds)
    harm = sum(fuzzer.outcomes[kind] for kind in ("raised", "hung", "crashed"))
    print(f"{sum(fuzzer.outcomes.values())} mutants of {len(files)} files: {dict(fuzzer.outcomes)}")
    print(f"largest memory {_largest_memory_mb()} MB")
    return 1 if harm else 0


def _largest_memory_mb() -> int:
    """Of any child that has ended, in MB; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10


if __name__ == "__main__":
    raise SystemExit(main())
