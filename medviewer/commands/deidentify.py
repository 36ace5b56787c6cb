"""`medviewer deidentify`: copies of images that no longer say whose they are."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Container, Sequence
from pathlib import Path

from medviewer.commands.exit_codes import FAILED, NOTHING
from medviewer.commands.noting import noting
from medviewer.commands.terminal import counted, given_path, terminal_progress
from medviewer.deidentify.folder import REPORT, Outcome, deidentify
from medviewer.deidentify.place import UnwritableError, new_folder
from medviewer.deidentify.preview import look, save_framed
from medviewer.deidentify.profile import Options
from medviewer.deidentify.pseudonyms import Pseudonyms, read_key
from medviewer.deidentify.rectangle import Rectangle
from medviewer.errors import MedviewerError
from medviewer.library import audit_events
from medviewer.library.audit import AuditTrail

MISSED = (
    "Letters by ones and twos, handwriting, text that runs upwards, and faint text are not found."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command does and takes."""
    parser.description = (
        "Writes copies of the images below PATH without what identifies the patient: the "
        "Basic Application Level Confidentiality Profile of DICOM (PS3.15 annex E), with new "
        "UIDs throughout. The originals are only read. Reports, presentation states and "
        "pictures that may have text burnt in are left out, with the reason. "
        "Look at the copies before you give them away: no program sees a face or all "
        "that is written in a picture."
    )
    parser.add_argument("path", type=given_path, nargs="+", help="folders and files")
    parser.add_argument("--out", type=given_path, required=True, help="a new folder for the copies")
    _add_profile_options(parser)
    _add_blanking_options(parser)
    parser.add_argument(
        "--key",
        type=given_path,
        metavar="FILE",
        help="a secret that makes the same patient come out the same next time; made when it "
        "does not exist. Whoever has it can link the copies to the patients",
    )
    parser.set_defaults(run=run)


def _add_profile_options(parser: argparse.ArgumentParser) -> None:
    """The options of the standard's profile (PS3.15 annex E) that keep more than it must."""
    parser.add_argument(
        "--shift-dates",
        action="store_true",
        help="keep dates, all of one patient moved by the same unknown number of days",
    )
    parser.add_argument("--keep-device", action="store_true", help="keep which device it was")
    parser.add_argument(
        "--clean-descriptors",
        action="store_true",
        help="keep descriptions and comments, without names, dates and numbers",
    )


def _add_blanking_options(parser: argparse.ArgumentParser) -> None:
    """What happens to pictures with text burnt in."""
    parser.add_argument(
        "--keep-burned-in",
        action="store_true",
        help="also write pictures that may have text burnt in; each is named",
    )
    parser.add_argument(
        "--blank-text",
        action="store_true",
        help="blacken what looks like writing in such pictures, and of an ultrasound all beside "
        "its regions; the copies are uncompressed then, and each is named",
    )
    parser.add_argument(
        "--blank",
        action="append",
        default=[],
        nargs=4,
        type=int,
        metavar=("X", "Y", "WIDTH", "HEIGHT"),
        help="blacken this part of every picture, in pixels from its upper left corner; may "
        "be given several times",
    )
    parser.add_argument(
        "--preview",
        action="store_true",
        help="make no copies: write each picture that is looked at for text, or that a part of "
        "would be blackened in, as PNG into the new folder, with these parts framed in red. The "
        "pictures show what is written in them, names too",
    )


def run(arguments: argparse.Namespace) -> int:
    """Write the copies, and say what was left out and what to look at."""
    options = Options(
        shift_dates=arguments.shift_dates,
        keep_device=arguments.keep_device,
        clean_descriptors=arguments.clean_descriptors,
        keep_burned_in=arguments.keep_burned_in,
        blank_text=arguments.blank_text,
        blank=tuple(_part(numbers) for numbers in arguments.blank),
    )
    if arguments.preview:
        return preview(arguments.path, arguments.out, options)
    AuditTrail().check_writable()
    pseudonyms = Pseudonyms(read_key(arguments.key) if arguments.key else None)
    try:
        with terminal_progress("De-identifying") as progress:
            outcome = deidentify(arguments.path, arguments.out, options, pseudonyms, progress)
    except (KeyboardInterrupt, UnwritableError):
        words = f"Not all copies are in {arguments.out}, and no list of what was done."
        if any(arguments.out.glob("*")):
            print(words, file=sys.stderr)
        raise
    print_outcome(outcome, arguments.out)
    with noting() as trail:
        audit_events.exported(trail, "de-identified copies", arguments.out)
    if not outcome.written and not outcome.missing:
        return NOTHING
    missed = tell_outside(options.blank, outcome.met, "Nothing was blackened for it.")
    return FAILED if outcome.missing else missed


def _part(numbers: Sequence[int]) -> Rectangle:
    part = Rectangle(*numbers)
    if not part.pixels:
        raise MedviewerError(
            f"--blank {' '.join(map(str, numbers))} has no pixels.",
            "Give its first column and row, and a width and a height from 1 on.",
        )
    return part


def preview(paths: Sequence[Path], out: Path, options: Options) -> int:
    """Write pictures of what would be blackened, numbered, and say which is which."""
    with new_folder(paths, out):
        return preview_into(out, paths, options)


def preview_into(out: Path, paths: Sequence[Path], options: Options) -> int:
    """Write the pictures into ``out``, as ``preview``."""
    with terminal_progress("Looking") as progress:
        seen = look(paths, progress)
    framed = [one for one in seen if one.searched or one.proposed(options.blank)]
    for number, one in enumerate(framed, 1):
        parts = one.proposed(options.blank)
        where = "; ".join(str(part) for part in parts) or one.problem or "nothing found"
        target = out / f"{number:06d}.png"
        if not one.problem:
            save_framed(one, parts, target)
        print(f"{target.name}: {one.path}: {where}")
    were = "picture was" if len(seen) == 1 else "pictures were"
    print(f"{len(framed)} of {len(seen)} {were} looked at.")
    print(MISSED)
    met = {part for part in options.blank if any(one.named((part,)) for one in seen)}
    if not seen:
        return NOTHING
    missed = tell_outside(options.blank, met, "Nothing would be blackened for it.")
    return missed or (0 if framed else NOTHING)


def tell_outside(asked: Sequence[Rectangle], met: Container[Rectangle], so: str) -> int:
    """Name the parts that no picture has: a slip of the hand; the exit code for it."""
    missed = [part for part in asked if part not in met]
    for part in missed:
        numbers = f"{part.x} {part.y} {part.width} {part.height}"
        print(f"medviewer: --blank {numbers} lies outside every picture. {so}", file=sys.stderr)
    return FAILED if missed else 0


def print_outcome(outcome: Outcome, out: Path) -> None:
    """What was written, left out and needs a look."""
    for one in outcome.left_out:
        print(f"Left out: {one.path}: {one.reason} {one.remedy}".rstrip(), file=sys.stderr)
    for path, reason in outcome.warned:
        print(f"Look at {path}: {reason}", file=sys.stderr)
    written = counted(len(outcome.written), "file", "files")
    print(f"{written} written, {len(outcome.left_out)} left out.")
    if outcome.missing:
        its = "its copy is" if len(outcome.missing) == 1 else "their copies are"
        words = f"{len(outcome.missing)} of these could not be read or cleaned: {its} missing."
        print(f"medviewer: {words}", file=sys.stderr)
    print(f"What was done: {out / REPORT}")
