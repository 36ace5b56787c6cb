"""The pages of a PDF as pictures, made by PDFium in a process of its own.

A PDF is foreign content. PDFium is built without JavaScript here, no link is followed, a page
has a bounded number of pixels, and what crashes or never ends takes its own process only.
"""

from __future__ import annotations

import contextlib
import ctypes
import signal
import sys
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.child import Child
from medviewer.dicom.pdf_words import places_of
from medviewer.errors import MedviewerError
from medviewer.message import Message

PAGE_PIXELS = 16 << 20
"""Of one picture of a page; beyond it the picture is coarser than was asked for."""
PAGES = 5000
"""Of one document."""
HITS = 1000
"""Of one search on one page."""
LONGEST_POINTS = 20_000.0
"""Of a page's side (PDF 32000-1 knows 14,400 without a unit of its own)."""
PATIENCE_S = 30.0
"""For opening, and for one page."""
MEMORY_BYTES = 6 << 30
"""Addresses that the process may take, on Linux."""

ELSEWHERE = Message("Save a copy of it and try another program, or ask for it where it was made.")
LOCKED = Message("The document is locked with a password.")
DAMAGED = Message("The document is damaged: it cannot be opened as a PDF.")
NO_PAGES = Message("The document has no pages.")


@dataclass(frozen=True)
class Pages:
    """Width and height of each page in points (1/72 inch), and how many there are in all."""

    sizes: tuple[tuple[float, float], ...]
    count: int


Box = tuple[float, float, float, float]
"""Left, top, right and bottom edge on a page, in points from its left and its upper edge."""


@dataclass(frozen=True)
class Found:
    """Where words stand on one page: a box for each line of each hit; has the page letters?"""

    hits: tuple[tuple[Box, ...], ...]
    has_text: bool


class Pdf:
    """One document. ``stop`` is for any thread, the others for one and the same."""

    def __init__(self, content: bytes, patience_s: float = PATIENCE_S) -> None:
        self._content, self._patience_s = content, patience_s
        self._child: Child | None = None
        self._pages: Pages | None = None
        self._stopped = False

    def pages(self) -> Pages:
        """The sizes of the pages.

        Raises
        ------
        MedviewerError
            The document is damaged, locked or empty.
        """
        self._open()
        if self._pages is None:
            raise MedviewerError(DAMAGED, ELSEWHERE)
        return self._pages

    def render(self, page: int, pixels_per_point: float) -> NDArray[np.uint8]:
        """A page, from 0, as RGB ``[row, column, 3]``, not above ``PAGE_PIXELS``.

        Raises
        ------
        MedviewerError
            It cannot be drawn.
        """
        width, height = self.pages().sizes[page]
        if not (0 < width <= LONGEST_POINTS and 0 < height <= LONGEST_POINTS):
            raise MedviewerError(Message("Page {} has no size that can be.", page + 1), ELSEWHERE)
        bounded = min(pixels_per_point, (PAGE_PIXELS / (width * height)) ** 0.5)
        picture: NDArray[np.uint8] = self._ask((page, bounded), page + 1)
        return picture

    def find(self, page: int, words: str) -> Found:
        """Where ``words`` stand on a page, from 0; none where it is damaged.

        Case, accents, hyphens and breaks of lines do not count; see ``pdf_words``.

        Raises
        ------
        MedviewerError
            The page cannot be read.
        """
        self.pages()
        found: Found = self._ask((page, words), page + 1)
        return found

    def text(self, page: int) -> str:
        """The text of a page, from 0; "" where it has none.

        Raises
        ------
        MedviewerError
            The page cannot be read.
        """
        self.pages()
        text: str = self._ask((page, None), page + 1)
        return text

    def stop(self) -> None:
        """Let what is under way end at once."""
        self._stopped = True
        if self._child is not None:
            self._child.kill()

    def close(self) -> None:
        """End the process, if it was started."""
        if self._child is not None:
            self._child.end()
        self._child = None

    def _open(self) -> None:
        if self._child is None and not self._stopped:
            self._child = Child(serve, name="pdf")
            self._pages = self._ask(self._content, 0)

    def _ask(self, question: Any, page: int) -> Any:
        child = self._child
        if child is None:
            raise MedviewerError(DAMAGED, ELSEWHERE)
        try:
            child.wait_until_ready()
            child.pipe.send(question)
            child.wait(self._patience_s)
            answer = child.pipe.recv()
        except (EOFError, OSError, TimeoutError) as error:
            self.close()  # the next page gets a new process
            if page:
                raise MedviewerError(
                    Message("Page {} cannot be drawn: it is damaged or far too complex.", page),
                    ELSEWHERE,
                ) from error
            raise MedviewerError(DAMAGED, ELSEWHERE) from error
        if isinstance(answer, Message):
            raise MedviewerError(answer, ELSEWHERE)
        return answer


def serve(pipe: Connection) -> None:
    """The child: open the document that comes first, draw the pages that are asked for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's business
    _bound_memory()
    with contextlib.suppress(EOFError, ConnectionError):  # the parent is gone
        pipe.send_bytes(b"ready")
        answer, document = _opened(pipe.recv())
        pipe.send(answer)
        while document is not None:
            page, asked = pipe.recv()
            if asked is None:
                pipe.send(_text(document, page))
            else:
                work = _found if isinstance(asked, str) else _drawn
                pipe.send(work(document, page, asked))


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _opened(content: bytes) -> tuple[Pages | Message, Any]:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError:
        locked = pdfium.raw.FPDF_GetLastError() == pdfium.raw.FPDF_ERR_PASSWORD
        return (LOCKED if locked else DAMAGED), None
    count = len(document)
    if not count:
        return NO_PAGES, None
    if document.get_formtype():
        document.init_forms()  # what was filled in is a part of the page
    sizes = []
    for number in range(min(count, PAGES)):
        size = pdfium.raw.FS_SIZEF()
        told = pdfium.raw.FPDF_GetPageSizeByIndexF(document.raw, number, ctypes.byref(size))
        sizes.append((float(size.width), float(size.height)) if told else (0.0, 0.0))
    return Pages(tuple(sizes), count), document


def _drawn(document: Any, page: int, pixels_per_point: float) -> NDArray[np.uint8] | Message:
    import pypdfium2 as pdfium

    try:
        opened = document[page]
        bitmap = opened.render(scale=pixels_per_point, rev_byteorder=True)
        picture = np.array(bitmap.to_numpy()[..., :3])
        bitmap.close()
        opened.close()
    except (pdfium.PdfiumError, MemoryError, ValueError):
        return Message("Page {} cannot be drawn: it is damaged or far too complex.", page + 1)
    return picture


def _found(document: Any, page: int, words: str) -> Found:
    import pypdfium2 as pdfium

    try:
        opened = document[page]
        text = opened.get_textpage()
        hits = []
        letters = _letters(text)
        for first, count in islice(places_of(words, letters), HITS):
            boxes = (text.get_rect(number) for number in range(text.count_rects(first, count)))
            hits.append(tuple(_on_page(opened, box) for box in boxes))
        found = Found(tuple(hits), bool(letters))
        opened.close()  # and what was made of it
    except (pdfium.PdfiumError, MemoryError, ValueError):
        return Found((), False)
    return found


def _letters(text: Any) -> list[str]:
    """The letters of a page in PDFium's order, one for each of its numbers."""
    import pypdfium2 as pdfium

    codes = (pdfium.raw.FPDFText_GetUnicode(text.raw, n) for n in range(text.count_chars()))
    return [chr(code) if code <= sys.maxunicode else "\0" for code in codes]


def _text(document: Any, page: int) -> str | Message:
    import pypdfium2 as pdfium

    try:
        opened = document[page]
        words = str(opened.get_textpage().get_text_bounded())
        opened.close()
    except (pdfium.PdfiumError, MemoryError, ValueError):
        return Message("Page {} cannot be read: it is damaged or far too complex.", page + 1)
    return words


def _on_page(opened: Any, box: tuple[float, float, float, float]) -> Box:
    """A box of PDF's coordinates as it lies on the page that is seen, cut and turned."""
    import pypdfium2 as pdfium

    fine = 64.0
    width, height = (round(side * fine) for side in opened.get_size())
    across, down = [], []
    for x, y in (box[:2], box[2:]):
        column, row = ctypes.c_int(), ctypes.c_int()
        pdfium.raw.FPDF_PageToDevice(opened.raw, 0, 0, width, height, 0, x, y, column, row)
        across.append(column.value / fine)
        down.append(row.value / fine)
    return min(across), min(down), max(across), max(down)
