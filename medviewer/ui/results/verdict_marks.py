"""The reader's verdicts on the slices of a finding, as its row in the list tells them."""

from __future__ import annotations

from collections.abc import Sequence

from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.ui.picture.painting.findings import MARKS
from medviewer.ui.translation import tr
from medviewer.ui.words import class_name


def verdict_mark(verdicts: Sequence[Verdict | None]) -> str:
    """Signs of all that was decided; in brackets where it was not on every slice."""
    decisions = {one.decision for one in verdicts if one is not None}
    signs = "".join(sign for decision, sign in MARKS.items() if decision in decisions)
    return f"({signs})" if signs and None in verdicts else signs


def verdict_words(verdicts: Sequence[tuple[str, Verdict | None]]) -> str:
    """The verdicts in words, with who and when; by slices where these were not judged alike."""
    given = [(name, _words(one)) for name, one in verdicts if one is not None]
    if len(given) == len(verdicts) and len({words for _, words in given}) == 1:
        return given[0][1]
    return "\n".join(f"{tr('Slice {}').format(name)}\n{words}" for name, words in given)


def _words(verdict: Verdict) -> str:
    words = {
        Decision.ACCEPTED: tr("Accepted"),
        Decision.EDITED: tr("Accepted with changes"),
        Decision.REJECTED: tr("Rejected"),
    }[verdict.decision]
    if verdict.reason:
        words += f": {verdict.reason}"
    if verdict.label:
        words += f"\n{tr('Your class: {}').format(class_name(verdict.label))}"
    return f"{words}\n{verdict.author}  {verdict.time}"
