"""Throw damaged codestreams at every decoder, each in a child that may die.

    python -m benchmarks.fuzz_codecs [--seconds 20] [--seed 1]

The compressed frames of pydicom's and pydicom-data's files up to 64 kB are changed at
random (bytes changed, cut out, put in, cut off) and decoded as ``read_frame`` would.
For every transfer syntax are printed the mutants, how many still gave a picture,
crashes, hangs and the slowest. Exit status 1 when a decoder crashed or hung that is not
kept in a process of its own.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

from pydicom.data import get_testdata_files
from pydicom.uid import UID

from medviewer.dicom.decoding import codecs
from medviewer.dicom.decoding.apart import Apart
from medviewer.dicom.decoding.decode import open_pixels
from medviewer.dicom.decoding.layout import DecodeError
from medviewer.dicom.series import PixelLayout
from medviewer.errors import MedviewerError

LARGEST = 64 << 10
HANG_S = 20.0
Frame = tuple[bytes, PixelLayout]


def frames_by_syntax() -> dict[str, list[Frame]]:
    """The first compressed frame of every small enough test file."""
    found: dict[str, list[Frame]] = defaultdict(list)
    for name in get_testdata_files():
        path = Path(name)
        if not path.is_file() or "DICOMDIR" in path.name:
            continue
        try:
            source = open_pixels(path)
            if not codecs.is_compressed(source.layout.transfer_syntax):
                continue
            with source.open() as stream:
                pieces = []
                for fragment in source.fragments[0]:
                    stream.seek(fragment.offset)
                    pieces.append(stream.read(fragment.length))
        except (MedviewerError, OSError, ValueError):
            continue
        data = b"".join(pieces)
        if len(data) <= LARGEST:
            found[source.layout.transfer_syntax].append((data, source.layout))
    return found


def mutate(data: bytes, rnd: random.Random) -> bytes:
    """A few changes, half of the time in the header of the codestream."""
    content = bytearray(data)
    for _ in range(rnd.randint(1, 5)):
        reach = max(2, min(len(content), rnd.choice([200, len(content)])))
        at = rnd.randrange(1, reach)
        some = rnd.randint(1, 40)
        match rnd.choice(["byte", "byte", "bit", "cut", "put in", "cut off"]):
            case "byte" if at < len(content):
                content[at] = rnd.randrange(256)
            case "bit" if at < len(content):
                content[at] ^= 1 << rnd.randrange(8)
            case "cut":
                del content[at : at + some]
            case "put in":
                content[at:at] = rnd.randbytes(some)
            case "cut off" if rnd.random() < 0.3:
                del content[at:]
    return bytes(content)


def fuzz(frames: list[Frame], seconds: float, rnd: random.Random) -> tuple[Counter[str], float]:
    """Outcomes of mutants for ``seconds``, and how long the slowest took."""
    children = Apart(codecs.decode_here, patience_s=HANG_S)
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    children.decode(*frames[0])
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data, layout = rnd.choice(frames)
        start = time.monotonic()
        try:
            children.decode(mutate(data, rnd), layout)
            outcome = "picture"
        except DecodeError as error:
            known = {"crashed": "crash", "did not come to an end": "hang"}
            outcome = next((v for k, v in known.items() if k in error.message), "refused")
        if outcome in ("picture", "refused"):
            slowest = max(slowest, time.monotonic() - start)
        outcomes[outcome] += 1
    children.close()
    return outcomes, slowest


def main() -> int:
    """Fuzz every syntax and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20, help="for every transfer syntax")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rnd = random.Random(arguments.seed)
    harm = 0
    print("| transfer syntax | frames | mutants | still a picture | crashes | hangs | slowest |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for syntax, frames in sorted(frames_by_syntax().items()):
        found, slowest = fuzz(frames, arguments.seconds, rnd)
        name = UID(syntax).name.split(" (")[0]
        print(
            f"| {name} | {len(frames)} | {found.total()} | {found['picture']} | {found['crash']} "
            f"| {found['hang']} | {slowest:.2f} s |",
            flush=True,
        )
        harm += 0 if codecs.is_decoded_apart(syntax) else found["crash"] + found["hang"]
    return 1 if harm else 0


if __name__ == "__main__":
    raise SystemExit(main())
