"""The character set that the reader chooses for a series whose file does not say it rightly.

Nothing is written: the header of the series is read again, and its texts by other letters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from medviewer.dicom.files.charset import MISDECLARED, PARTLY_KNOWN
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.dicom.series import Series
from medviewer.dicom.stacks.assemble import text
from medviewer.errors import MedviewerError
from medviewer.message import Message, in_words


@dataclass(frozen=True)
class CharacterSet:
    """Letters by the name that people know, and Python's names of the encodings; () by the file."""

    name: Message
    encodings: tuple[str, ...]


BY_FILE = CharacterSet(Message("As the file says"), ())
CHARACTER_SETS = (
    BY_FILE,
    CharacterSet(Message("Unicode (UTF-8)"), ("utf-8",)),
    CharacterSet(Message("Western European (Latin 1)"), ("cp1252",)),
    CharacterSet(Message("Central European (Latin 2)"), ("iso8859_2",)),
    CharacterSet(Message("Central European (Windows)"), ("cp1250",)),
    CharacterSet(Message("Turkish (Latin 5)"), ("cp1254",)),
    CharacterSet(Message("Cyrillic (ISO)"), ("iso8859_5",)),
    CharacterSet(Message("Cyrillic (Windows)"), ("cp1251",)),
    CharacterSet(Message("Greek"), ("iso8859_7",)),
    CharacterSet(Message("Hebrew"), ("iso8859_8",)),
    CharacterSet(Message("Arabic (ISO)"), ("iso8859_6",)),
    CharacterSet(Message("Arabic (Windows)"), ("cp1256",)),
    CharacterSet(Message("Thai"), ("tis_620",)),
    CharacterSet(Message("Chinese, simplified (GB18030)"), ("gb18030",)),
    CharacterSet(Message("Chinese, traditional (Big5)"), ("big5",)),
    CharacterSet(Message("Japanese (Shift JIS)"), ("shift_jis",)),
    CharacterSet(Message("Japanese (ISO 2022)"), ("iso2022_jp_2",)),
    CharacterSet(Message("Korean"), ("euc_kr",)),
)
"""What the reader can choose from; the file's own way first."""


def read_by(series: Series, chosen: CharacterSet) -> Series:
    """``series`` with name and titles read by ``chosen``; slices, keys and identity stay.

    Raises
    ------
    MedviewerError
        The first file of the series cannot be read any more.
    """
    path = series.slices[0].path
    try:
        header, remarks = dataset_of(read_header(path), chosen.encodings)
    except BROKEN as error:
        raise MedviewerError(
            Message("{} cannot be read again: {}", path.name, in_words(error)),
            Message("Open the folder again when the file is there."),
        ) from error
    about_letters = (MISDECLARED, PARTLY_KNOWN)
    warnings = [each for each in series.warnings if each not in about_letters]
    warnings += [each for each in remarks if each in about_letters]
    name, filed = text(header, "PatientName"), series.name_on_file
    return replace(
        series,
        patient_name=name,
        filed_name="" if name == filed else filed,
        study_description=text(header, "StudyDescription"),
        description=text(header, "SeriesDescription"),
        header=header,
        warnings=tuple(warnings),
    )
