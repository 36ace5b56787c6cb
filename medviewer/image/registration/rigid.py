"""Rigid movements between two patient coordinate systems (LPS, mm)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]
UPRIGHT = 1e-6
"""A cosine below which an axis counts as standing on its plane."""


@dataclass(frozen=True, eq=False)
class Rigid:
    """Where a point of one series (the fixed one) is in another (the moving one).

    Attributes
    ----------
    rotation
        3x3, a proper rotation.
    shift
        ``(3,)`` mm: a point p of the fixed series is at ``rotation @ p + shift``.
    """

    rotation: Points
    shift: Points

    def apply(self, points: ArrayLike) -> Points:
        """Fixed points ``[..., 3]`` (LPS mm) in the moving series."""
        return np.asarray(np.asarray(points, np.float64) @ self.rotation.T + self.shift)

    def inverse(self) -> Rigid:
        """From the moving series to the fixed one."""
        back = self.rotation.T
        return Rigid(back, -back @ self.shift)

    def after(self, first: Rigid) -> Rigid:
        """``first``, and then this."""
        return Rigid(self.rotation @ first.rotation, self.apply(first.shift))

    @property
    def degrees(self) -> float:
        """The angle of the rotation about its axis."""
        cosine = (float(np.trace(self.rotation)) - 1) / 2
        return math.degrees(math.acos(max(-1.0, min(1.0, cosine))))


def identity() -> Rigid:
    """No movement: what one Frame of Reference means (PS3.3 C.7.4.1)."""
    return Rigid(np.eye(3), np.zeros(3))


def turned_about_axis(centre: ArrayLike, axis: ArrayLike, degrees: float) -> Rigid:
    """A turn by ``degrees`` about an ``axis`` (any length, not 0) through ``centre``, LPS mm.

    Right-handed: a turn by 90 degrees about z takes x to y (Rodrigues' formula).
    """
    x, y, z = np.asarray(axis, np.float64) / np.linalg.norm(axis)
    across = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = math.radians(degrees)
    rotation = np.eye(3) + math.sin(angle) * across + (1 - math.cos(angle)) * across @ across
    middle = np.asarray(centre, np.float64)
    return Rigid(rotation, middle - rotation @ middle)


def turned_about(centre: ArrayLike, degrees: ArrayLike, shift: ArrayLike) -> Rigid:
    """A turn by ``degrees`` about x, then y, then z through ``centre``, and a shift in mm."""
    about_x, about_y, about_z = np.radians(np.asarray(degrees, np.float64))
    sine, cosine = math.sin(about_x), math.cos(about_x)
    x = np.array([[1, 0, 0], [0, cosine, -sine], [0, sine, cosine]])
    sine, cosine = math.sin(about_y), math.cos(about_y)
    y = np.array([[cosine, 0, sine], [0, 1, 0], [-sine, 0, cosine]])
    sine, cosine = math.sin(about_z), math.cos(about_z)
    z = np.array([[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]])
    rotation = z @ y @ x
    middle = np.asarray(centre, np.float64)
    return Rigid(rotation, middle - rotation @ middle + np.asarray(shift, np.float64))


def parts_about(centre: ArrayLike, move: Rigid) -> tuple[Points, Points]:
    """The ``degrees`` and the ``shift`` (mm) of which ``turned_about`` makes ``move``.

    The turn about y is within ±90 degrees, the others within ±180; at 90 degrees about y,
    where the other two turn about the same axis, there is none about x.
    """
    turn, middle = move.rotation, np.asarray(centre, np.float64)
    level = math.hypot(turn[0, 0], turn[1, 0])
    about_y = math.atan2(-turn[2, 0], level)
    if level > UPRIGHT:
        about_x = math.atan2(turn[2, 1], turn[2, 2])
        about_z = math.atan2(turn[1, 0], turn[0, 0])
    else:
        about_x, about_z = 0.0, math.atan2(-turn[0, 1], turn[1, 1])
    return np.degrees([about_x, about_y, about_z]), move.apply(middle) - middle
