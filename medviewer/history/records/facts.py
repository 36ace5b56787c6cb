"""The facts of a patient that do not change: their names, units and values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from medviewer.history.records.units import UnitError, convert, unit_words
from medviewer.message import Message

ICU_TYPES = ("coronary care", "cardiac surgery", "medical", "surgical")


@dataclass(frozen=True)
class _Kind:
    """One fact: a number in ``unit`` within a possible range, or one of ``choices``."""

    key: str
    unit: str = ""
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()


_AGE = _Kind("age_years", "a", 0, 125)
_SEX = _Kind("sex", choices=("M", "F"))
_HEIGHT = _Kind("height_cm", "cm", 30, 250)
_ICU = _Kind("icu_type", choices=ICU_TYPES)
_ZERO = _Kind("zero")
FACTS = {
    "age": _AGE, "age_years": _AGE, "sex": _SEX, "gender": _SEX, "height": _HEIGHT,
    "height_cm": _HEIGHT, "icu_type": _ICU, "icu type": _ICU, "zero": _ZERO,
}  # fmt: skip
_SEX_WORDS = {
    "male": "M", "m": "M", "female": "F", "f": "F",
    "männlich": "M", "weiblich": "F", "w": "F",  # as German hospitals write it
    "masculin": "M", "féminin": "F", "hombre": "M", "mujer": "F", "男": "M", "女": "F",
}  # fmt: skip


def read_fact(name: str, text: str, unit: str) -> tuple[str, float | str]:
    """The key under which ``Record.facts`` keeps a fact, and its value.

    Raises
    ------
    UnitError
        When the value is impossible or its unit wrong.
    """
    kind = FACTS.get(name.lower())
    if kind is None:
        return name, text
    if not kind.unit:
        word = _SEX_WORDS.get(text.lower(), text) if kind.key == "sex" else text
        if kind.choices and word not in kind.choices:
            raise UnitError(
                Message("'{}' is not possible.", text), Message("Use {}.", tuple(kind.choices))
            )
        return kind.key, word
    in_words = Message("years") if kind.unit == "a" else unit_words(kind.unit)
    try:
        value = float(text)
    except ValueError as error:
        raise UnitError(
            Message("'{}' is not a number.", text), Message("Give it in {}.", in_words)
        ) from error
    value = convert(value, unit, kind.unit, analyte=name) if unit else value
    if not kind.low <= value <= kind.high:
        raise UnitError(
            Message("{:g} {} is not possible.", value, in_words),
            Message("{:g} to {:g} is.", kind.low, kind.high),
        )
    return kind.key, value


def told_future(newest: datetime) -> tuple[Message, ...]:
    """What is said where the newest entry is dated later than tomorrow: a slip, or a plan."""
    if newest <= datetime.now(newest.tzinfo) + timedelta(days=1):
        return ()
    return (Message("The newest entry is dated {}, which is in the future.", f"{newest:%Y-%m-%d}"),)
