"""Whether results that were read from a file are what their types say."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from medviewer.findings.finding import Finding, LesionFinding, Provenance, ResultSet
from medviewer.findings.point_answer import PointAnswer


def check_sound(results: ResultSet) -> None:
    """Raise ValueError where a value is of another type, or names what is not there."""
    parts: tuple[tuple[Any, Any], ...] = (
        (results.provenance, Provenance),
        (results.findings, tuple[Finding, ...]),
        (results.lesions, tuple[LesionFinding, ...]),
        (results.answers, tuple[PointAnswer, ...]),
    )
    for value, kind in parts:
        if not _is(value, kind):
            raise ValueError(f"not {getattr(kind, '__name__', kind)}")
    known = [each.identifier for each in results.findings]
    if len(set(known)) < len(known):
        raise ValueError("two findings of one name")
    named = {each for one in results.lesions for each in one.findings}
    named |= {each for one in results.answers for each in one.findings}
    if not named <= set(known):
        raise ValueError("a finding that is not there")
    classed = [(each.label, each.probabilities) for each in results.findings]
    classed += [(each.label, each.probabilities) for each in results.lesions]
    if any(label not in probabilities for label, probabilities in classed):
        raise ValueError("a class without its probability")
    if any(not each.findings for each in results.lesions):
        raise ValueError("a lesion without findings")


def _is(value: Any, kind: Any) -> bool:
    """Whether a value is of a type, its parts too; a whole number may stand for a float."""
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return any(_is(value, each) for each in args)
    if origin is tuple and args[1:] == (...,):
        return isinstance(value, tuple) and all(_is(each, args[0]) for each in value)
    if origin is tuple:
        same = isinstance(value, tuple) and len(value) == len(args)
        return same and all(map(_is, value, args))
    if origin is dict:
        return isinstance(value, dict) and all(
            _is(key, args[0]) and _is(each, args[1]) for key, each in value.items()
        )
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return isinstance(value, kind) and all(
            _is(getattr(value, one.name), hints[one.name]) for one in fields(kind)
        )
    if kind in (int, float):
        return isinstance(value, (int, kind)) and not isinstance(value, bool)
    return isinstance(value, kind)
