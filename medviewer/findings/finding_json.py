"""Findings and lesions from plain JSON values."""

from __future__ import annotations

from typing import Any

from medviewer.findings.finding import Box, Finding, LesionFinding


def finding_from_json(plain: dict[str, Any]) -> Finding:
    """The finding that ``dataclasses.asdict`` turned into plain values.

    Raises KeyError, TypeError or ValueError when it is not of this form.
    """
    x0, y0, x1, y1 = plain["box"]
    box: Box = (x0, y0, x1, y1)
    outline = tuple((x, y) for x, y in plain["outline"])
    return Finding(**{**plain, "box": box, "outline": outline})


def lesion_from_json(plain: dict[str, Any]) -> LesionFinding:
    """The lesion that ``dataclasses.asdict`` turned into plain values; raises likewise."""
    doubtful = tuple(plain.get("doubtful_slices", ()))
    findings = tuple(plain["findings"])
    return LesionFinding(**{**plain, "findings": findings, "doubtful_slices": doubtful})
