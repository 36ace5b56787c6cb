"""The commands of fusion and registration, for the window's table of commands."""

from __future__ import annotations

from medviewer.ui.commands.command import Command
from medviewer.ui.translation import tr

FUSION_MENU = (
    *("fuse", "fusion_more", "fusion_less", "unfuse"),
    *("-", "register", "-", "tool_place", "place_numbers", "lay_over"),
)


def fusion_submenus() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The menu inside the picture's menu."""
    return {"fusion": (tr("Fusion and registration"), FUSION_MENU)}


def fusion_commands() -> tuple[Command, ...]:
    """All of them."""
    here = "fusion"
    return (
        Command(
            "fuse",
            here,
            tr("&Fuse with another series…"),
            ("Ctrl+F",),
            tip=tr("Show another series over this one, registered where that is needed"),
        ),
        Command("fusion_more", here, tr("&More of the second series"), ("Alt+Up",)),
        Command("fusion_less", here, tr("&Less of the second series"), ("Alt+Down",)),
        Command("unfuse", here, tr("&Take the second series away"), ("Ctrl+Shift+F",)),
        Command(
            "register",
            here,
            tr("&Register another series…"),
            ("Ctrl+G",),
            tip=tr("Find how a prior lies to this series, so that both scroll together"),
        ),
        Command(
            "tool_place",
            here,
            tr("Mo&ve the second series by hand"),
            ("Shift+H",),
            checkable=True,
            tip=tr("Left drag: move it, with Shift turn it; the arrows do it in small steps"),
        ),
        Command(
            "place_numbers",
            here,
            tr("&Place it by numbers…"),
            ("Shift+K",),
            tip=tr("Where the second series lies, in millimetres and degrees, to be typed"),
        ),
        Command(
            "lay_over",
            here,
            tr("Lay &another series over by hand…"),
            tip=tr("Where a registration fails: middle on middle, to be moved by hand"),
        ),
    )
