"""De-identify files and folders into a new folder, and account for every file."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import pydicom
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID

from medviewer import __version__
from medviewer.deidentify.blank import blank
from medviewer.deidentify.dataset import LEAST_LETTERS, Change, clean, tell_pixels_are_clean
from medviewer.deidentify.embedded import take_out_overlays
from medviewer.deidentify.pixels import Pixels, look_at_pixels
from medviewer.deidentify.place import UnwritableError, new_folder
from medviewer.deidentify.profile import BASIC, CLEAN_PIXELS, EDITION, METHODS, Options
from medviewer.deidentify.pseudonyms import Pseudonyms
from medviewer.deidentify.rectangle import Rectangle
from medviewer.deidentify.suspicion import not_an_image
from medviewer.dicom.decoding.decode import open_pixels
from medviewer.dicom.files.dataset import quiet_pydicom
from medviewer.dicom.files.header import (
    DEFLATED,
    EXPLICIT_LITTLE,
    NotDicomError,
    read_header,
)
from medviewer.dicom.files.hostile import BROKEN, refused
from medviewer.dicom.files.truncated import check_whole
from medviewer.dicom.series import Refused
from medviewer.message import Message
from medviewer.progress import Progress, Silent, stop_if_cancelled
from medviewer.safe_write import reason_of, whole

REPORT = "deidentification.json"
ENCODINGS = (
    *("utf-8", "utf-16-le", "shift_jis", "iso2022_jp", "euc_kr", "gb18030", "tis_620"),
    *("latin-1", *(f"iso8859_{part}" for part in (2, 3, 4, 5, 6, 7, 8, 9, 15))),
)
"""Of those the character sets of PS3.3 C.12.1.1.2 that letters stand for themselves in."""


@dataclass
class Outcome:
    """What became of the files.

    Attributes
    ----------
    written
        The new files; their names say nothing.
    left_out
        The files that were not written, with the reason.
    missing
        Those of ``left_out`` that could not be read or cleaned: copies that should be there.
    warned
        New files in which text may be burnt in, or was and is blanked, with the reason.
    blanked
        Which parts of which new files are black.
    met
        Which parts named for every picture some new file had.
    by_hand
        How many pictures a person has looked at and chosen the black parts of.
    done
        To how many attributes what was done.
    """

    written: list[Path] = field(default_factory=list)
    left_out: list[Refused] = field(default_factory=list)
    missing: list[Refused] = field(default_factory=list)
    warned: list[tuple[Path, str]] = field(default_factory=list)
    blanked: dict[Path, tuple[Rectangle, ...]] = field(default_factory=dict)
    met: set[Rectangle] = field(default_factory=set)
    by_hand: int = 0
    done: Counter[Change] = field(default_factory=Counter)

    def miss(self, one: Refused) -> None:
        """Leave out what should have been copied."""
        self.left_out.append(one)
        self.missing.append(one)


def deidentify(
    sources: Sequence[Path],
    out: Path,
    options: Options | None = None,
    pseudonyms: Pseudonyms | None = None,
    progress: Progress | None = None,
    chosen: Mapping[Path, tuple[Rectangle, ...]] | None = None,
) -> Outcome:
    """Write a clean copy of every image in ``sources`` (files, folders) into ``out``.

    ``out/ANON-…/study-N/series-N/000001.dcm``, and ``out/deidentification.json`` with
    what was done, in which nothing of a patient is. The sources are only read. A file
    in which an old name, ID or UID is still found after cleaning is left out.

    ``chosen`` are parts of pictures that a person has looked at and wants black, by their
    files: they count instead of what ``options`` say of pixels.

    Raises
    ------
    MedviewerError
        When ``out`` is not a new or empty folder, is written to by another run, lies in a
        source, or cannot be written to; when a source is a ZIP.
    Cancelled
        When ``progress`` asks to stop; what was written stays.
    """
    options, progress = options or Options(), progress or Silent()
    pseudonyms = pseudonyms or Pseudonyms()
    with new_folder(sources, out):
        return _copies(sources, out, options, pseudonyms, progress, chosen or {})


def _copies(
    sources: Sequence[Path],
    out: Path,
    options: Options,
    pseudonyms: Pseudonyms,
    progress: Progress,
    chosen: Mapping[Path, tuple[Rectangle, ...]],
) -> Outcome:
    outcome, names = Outcome(), Names(out)
    tell = outcome.left_out.append, outcome.miss
    paths = [path for source in sources for path in files_below(source, *tell)]
    for number, path in enumerate(paths):
        stop_if_cancelled(progress)
        progress.report(number / len(paths), Message("{} of {}", number + 1, len(paths)))
        try:
            _one(path, options, pseudonyms, names, outcome, chosen.get(path))
        except NotDicomError as error:
            outcome.left_out.append(refused(path, error))
        except BROKEN as error:
            if isinstance(error, UnwritableError):
                raise
            outcome.miss(refused(path, error))
    _write_report(out, options, outcome)
    progress.report(1.0, Message("Done"))
    return outcome


class Names:
    """Names of new files, numbered as they come."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._numbers: dict[tuple[str, ...], int] = {}
        self._siblings: Counter[tuple[str, ...]] = Counter()
        self._counts: Counter[tuple[str, ...]] = Counter()

    def next(self, dataset: Dataset) -> Path:
        """The path for a cleaned data set; its folder is made."""
        patient = str(dataset.PatientID)
        study = self._number((patient, str(dataset.get("StudyInstanceUID", ""))))
        series = self._number((patient, str(study), str(dataset.get("SeriesInstanceUID", ""))))
        folder = self.out / patient / f"study-{study}" / f"series-{series}"
        folder.mkdir(parents=True, exist_ok=True)
        self._counts[patient, str(study), str(series)] += 1
        return folder / f"{self._counts[patient, str(study), str(series)]:06d}.dcm"

    def _number(self, key: tuple[str, ...]) -> int:
        if key not in self._numbers:
            self._siblings[key[:-1]] += 1
            self._numbers[key] = self._siblings[key[:-1]]
        return self._numbers[key]


def _one(
    path: Path,
    options: Options,
    pseudonyms: Pseudonyms,
    names: Names,
    outcome: Outcome,
    chosen: tuple[Rectangle, ...] | None,
) -> None:
    header = read_header(path)  # within limits, and with a reason for what is no DICOM
    with quiet_pydicom():
        dataset = pydicom.dcmread(path, force=True)
        check_whole(header, dataset)
        reason = not_an_image(dataset)
        if not reason and header.pixels is not None:
            reason = take_out_overlays(dataset, open_pixels(path))
    pixels = Pixels() if reason else look_at_pixels(path, dataset, options, chosen)
    if reason or pixels.keep_back:
        outcome.left_out.append(Refused(path, reason or f"{pixels.words} It was left out."))
        return
    syntax = header.transfer_syntax
    if pixels.blank:
        syntax = blank(dataset, open_pixels(path), pixels.blank)
    with quiet_pydicom():
        cleaning = clean(dataset, options, pseudonyms)
        if pixels.are_clean:
            tell_pixels_are_clean(dataset)
        plain = _file_bytes(dataset, EXPLICIT_LITTLE) if syntax == DEFLATED else None
        content = _file_bytes(dataset, syntax)
    kept = still_there(plain or content, cleaning.old, cleaning.new)  # deflated hides all
    if header.pixels is not None and header.pixels.encapsulated and syntax != EXPLICIT_LITTLE:
        kept += names_in_comments(dataset.PixelData, cleaning.old)
    if kept:
        names_of = ", ".join(sorted(set(kept)))
        reason = f"After cleaning, the old value of {names_of} still is in the file."
        outcome.miss(Refused(path, reason))
        return
    target = _written(content, names, dataset)
    outcome.written.append(target)
    outcome.done += cleaning.done
    outcome.by_hand += chosen is not None
    if pixels.words:
        outcome.warned.append((target, pixels.words))
    if pixels.blank:
        outcome.blanked[target] = pixels.blank
        size = (int(dataset.Rows), int(dataset.Columns))
        outcome.met.update(part for part in options.blank if part.within(*size).pixels)


def _written(content: bytes, names: Names, dataset: Dataset) -> Path:
    """Write a copy; where it is. Raises UnwritableError."""
    try:
        target = names.next(dataset)
        with whole(target) as fresh:
            fresh.write_bytes(content)
    except OSError as error:
        raise UnwritableError(
            Message("{} cannot be written to: {}.", names.out, reason_of(error)),
            Message("Choose another folder, or free space on the disk."),
        ) from error
    return target


def _file_bytes(dataset: Dataset, transfer_syntax: str) -> bytes:
    """The whole file: an empty preamble, meta information of ours, the cleaned data set."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = UID(transfer_syntax)
    dataset.file_meta = meta
    dataset.preamble = b"\0" * 128
    written = BytesIO()
    dataset.save_as(written, enforce_file_format=True)
    return written.getvalue()


def still_there(content: bytes, old: Mapping[str, str], new: Iterable[str] = ()) -> list[str]:
    """Whose ``old`` values are in ``content`` outside ``new`` ones, in any usual encoding."""
    found = {
        value: name
        for value, name in old.items()
        if len(value) >= LEAST_LETTERS and any(each in content for each in _encoded(value))
    }
    if found and new:  # once in some thousand files a new UID holds an old number by chance
        for value in new:
            content = content.replace(value.encode("ascii"), bytes(len(value)))
        return still_there(content, found)
    return list(found.values())


def names_in_comments(compressed: bytes, old: Mapping[str, str]) -> list[str]:
    """Which persons are named, by a word of theirs, in compressed pixels, whose comments are ASCII.

    Chance hardly ever makes a word of ``LEAST_LETTERS``: once in some hundred files of 100 MB.
    """
    lower = compressed.lower()
    return [
        keyword
        for value, keyword in old.items()
        if _is_person(keyword)
        for word in re.findall(rf"[a-z]{{{LEAST_LETTERS},}}", value.lower())
        if word.encode("ascii") in lower
    ]


def _is_person(keyword: str) -> bool:
    tag = tag_for_keyword(keyword)
    return tag is not None and dictionary_VR(tag) == "PN"


def _encoded(value: str) -> set[bytes]:
    coded = set()
    for encoding in ENCODINGS:
        with suppress(UnicodeEncodeError):
            coded.add(value.encode(encoding))
    return coded


def files_below(
    source: Path,
    tell: Callable[[Refused], object] = lambda _: None,
    miss: Callable[[Refused], object] = lambda _: None,
) -> list[Path]:
    """A file itself, or all files below a folder but links.

    Links, pipes and the like are told to ``tell``, folders that may not be read to ``miss``.
    """
    if source.is_file():
        return [source]
    paths = []
    for folder, folders, names in os.walk(
        source, onerror=lambda error: miss(refused(Path(error.filename), error))
    ):
        for path in (Path(folder, name) for name in (*folders, *names)):
            if path.is_symlink():
                tell(Refused(path, Message("It is a link: what it leads to was not read.")))
            elif path.is_file():
                paths.append(path)
            elif not path.is_dir():
                tell(Refused(path, Message("This is not a regular file.")))
    return sorted(paths)


def _write_report(out: Path, options: Options, outcome: Outcome) -> None:
    try:
        text = json.dumps(report_of(options, outcome, out), indent=1, ensure_ascii=False)
        with whole(out / REPORT) as fresh:
            fresh.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise UnwritableError(
            Message("{} cannot be written: {}.", out / REPORT, error),
            Message("Choose another folder, or free space on the disk."),
        ) from error


def report_of(options: Options, outcome: Outcome, out: Path) -> dict[str, Any]:
    """What was done, as plain JSON values: attributes, counts, reasons, new files; no values."""
    methods = [BASIC, *(code for name, code in METHODS.items() if getattr(options, name))]
    if outcome.blanked:
        methods.append(CLEAN_PIXELS)
    reasons = Counter(one.reason for one in outcome.left_out)
    burnt = Counter(reason for _, reason in outcome.warned)
    return {
        "format": "medviewer-deidentification",
        "format_version": 1,
        "software": f"medviewer {__version__}",
        "profile": f"PS3.15 {EDITION}, Table E.1-1",
        "methods": [f"{code.value} {code.meaning}" for code in methods],
        "options": asdict(options),
        "files_written": len(outcome.written),
        "looked_at_by_a_person": outcome.by_hand,
        "files_left_out": [
            {"reason": reason, "files": count} for reason, count in reasons.most_common()
        ],
        "burned_in_warnings": [
            {"reason": reason, "files": count} for reason, count in burnt.most_common()
        ],
        "blanked": [
            {"file": path.relative_to(out).as_posix(), "parts": [asdict(part) for part in parts]}
            for path, parts in outcome.blanked.items()
        ],
        "attributes": [
            {"attribute": name, "done": words, "times": count}
            for (name, words), count in sorted(outcome.done.items())
        ],
    }
