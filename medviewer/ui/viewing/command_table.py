"""The commands of viewing, for the window's table of commands."""

from __future__ import annotations

from medviewer.image.depth import SlabMode
from medviewer.image.palette_names import PALETTES
from medviewer.ui.commands.command import Command
from medviewer.ui.translation import tr

FILTER_COMMANDS = {"filter_none": "", "filter_smooth": "smooth", "filter_sharpen": "sharpen"}
VOLUME_COMMANDS = {
    "volume_mip": "MIP",
    "volume_bone": "bone",
    "volume_vessels": "vessels",
    "volume_lung": "lung",
}
SLAB_COMMANDS = {
    "slab_max": SlabMode.MAX,
    "slab_min": SlabMode.MIN,
    "slab_mean": SlabMode.MEAN,
}
COLOUR_COMMANDS = {f"colours_{number}": name for number, name in enumerate(PALETTES)}


def viewing_submenus() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Menus inside menus: title and commands."""
    return {
        "looks": (
            tr("Colours and &filters"),
            (
                *(*COLOUR_COMMANDS, "next_colours", "-", *FILTER_COMMANDS, "next_filter"),
                *("-", "meaning"),
            ),
        ),
        "planes": (
            tr("Reformatted planes (MPR)"),
            (
                *("mpr", "mpr_reset", "curved"),
                *("-", "sections", "sections_beside", "sections_cut"),
                *("-", *SLAB_COMMANDS, "slab_thicker", "slab_thinner"),
            ),
        ),
        "volumes": (tr("3-D views"), tuple(VOLUME_COMMANDS)),
        "hanging": (
            tr("Arran&gement"),
            (
                *("hang", "hang_when_opened", "remember_arrangement", "forget_arrangement"),
                *("-", "tear_off"),
            ),
        ),
        "linking": (
            tr("Lin&king"),
            (
                *("link_slices", "link_windows", "link_views", "link_times"),
                *("-", "hold_together", "-", "reference_lines"),
            ),
        ),
        "cine": (tr("&Cine"), ("play", "play_times", "-", "play_faster", "play_slower")),
        "subtraction": (
            tr("Subtraction (DSA)"),
            ("subtract", "mask_here", "-", "mask_left", "mask_right", "mask_up", "mask_down"),
        ),
        "texts": (
            tr("Te&xts and drawings"),
            (
                *("show_texts", "few_texts", "text_level", "show_overlays"),
                *("-", "anonymous", "character_set"),
            ),
        ),
    }


def viewing_commands() -> tuple[Command, ...]:
    """All of them."""
    return (
        *_tools(),
        *_links(),
        *_looks(),
        *_planes(),
        *_volumes(),
        *_hanging(),
        *_cine(),
        *_subtraction(),
        *_texts(),
    )


def _tools() -> tuple[Command, ...]:
    left = tr("Left drag: {}")
    return (
        Command(
            "tool_region_window",
            "picture",
            tr("Window from a re&gion"),
            ("Shift+W",),
            "region-window",
            True,
            left.format(tr("the values inside from black to white")),
        ),
        Command(
            "tool_magnifier",
            "picture",
            tr("&Magnifier"),
            ("Shift+M",),
            "magnifier",
            True,
            left.format(tr("a magnifying glass")),
        ),
        Command(
            "keyboard_pointer",
            "picture",
            tr("Point with the &keyboard"),
            ("Shift+X",),
            checkable=True,
            tip=tr("Arrows move a pointer on the picture, Enter clicks, Space holds"),
        ),
        Command(
            "real_size",
            "view",
            tr("Real si&ze"),
            ("Shift+F",),
            tip=tr("A millimetre of the patient to a millimetre of the screen"),
        ),
        Command(
            "earlier_view",
            "view",
            tr("Earlier view"),
            ("Alt+Left",),
            tip=tr("Grey levels, colours, zoom and turn as before the last change"),
        ),
        Command(
            "later_view",
            "view",
            tr("Later view"),
            ("Alt+Right",),
            tip=tr("Grey levels, colours, zoom and turn as before the step back"),
        ),
    )


def palette_names() -> dict[str, str]:
    """What menus call the palettes, by their names in ``image.palettes``."""
    return {
        "grey": tr("&Grey"),
        "hot iron": tr("&Hot iron"),
        "PET": tr("&PET"),
        "hot metal blue": tr("Hot &metal blue"),
        "PET 20 step": tr("PET, &20 steps"),
    }


def _links() -> tuple[Command, ...]:
    here = "linking"
    return (
        Command(
            "link_slices",
            here,
            tr("Link &slices by position"),
            ("L",),
            checkable=True,
            tip=tr("Viewports of one examination show the same place"),
        ),
        Command(
            "link_windows",
            here,
            tr("Link &grey levels"),
            ("Shift+L",),
            checkable=True,
            tip=tr("Viewports of one modality show the same values"),
        ),
        Command("link_views", here, tr("Link &zoom and pan"), ("Ctrl+L",), checkable=True),
        Command(
            "link_times",
            here,
            tr("Link &times"),
            ("Alt+L",),
            checkable=True,
            tip=tr("Dynamic series play and step through time together"),
        ),
        Command(
            "hold_together",
            here,
            tr("&Hold these slices together"),
            ("Ctrl+Shift+L",),
            checkable=True,
            tip=tr("Scroll these slices together, whatever their positions"),
        ),
        Command("reference_lines", here, tr("&Reference lines"), ("Shift+R",), checkable=True),
    )


def _looks() -> tuple[Command, ...]:
    names = palette_names()
    colours = (Command(key, "looks", names[name]) for key, name in COLOUR_COMMANDS.items())
    return (
        *colours,
        Command("next_colours", "looks", tr("Ne&xt colours"), ("Shift+I",)),
        Command("filter_none", "looks", tr("&No filter")),
        Command("filter_smooth", "looks", tr("&Smooth")),
        Command("filter_sharpen", "looks", tr("Sh&arpen")),
        Command("next_filter", "looks", tr("Next &filter"), ("K",)),
        Command(
            "meaning",
            "looks",
            tr("Meaning of the values…"),
            tip=tr("What the values of a parametric map stand for, where its file says several"),
        ),
    )


def _planes() -> tuple[Command, ...]:
    here = "planes"
    return (
        Command(
            "mpr",
            here,
            tr("&Axial, coronal, sagittal"),
            ("F8",),
            tip=tr("Reformat the series to three planes, or back; drag their lines"),
        ),
        Command("mpr_reset", here, tr("&Straighten the axes"), ("Shift+F8",)),
        Command(
            "curved",
            here,
            tr("&Curved reformation"),
            ("Ctrl+F8",),
            tip=tr("The surface on the chosen polyline through all slices, laid flat, or back"),
        ),
        Command(
            "sections",
            here,
            tr("C&ross sections"),
            ("Ctrl+Shift+F8",),
            tip=tr("Planes at right angles to the chosen polyline, scrolled along it, or back"),
        ),
        Command(
            "sections_beside",
            here,
            tr("Cross sections side &by side"),
            ("Ctrl+Shift+N",),
            tip=tr("Several neighbouring sections of the line at once, or one again"),
        ),
        Command(
            "sections_cut",
            here,
            tr("&Distance and width of the sections…"),
            ("Ctrl+Shift+W",),
            tip=tr("How far apart and how wide the sections are, and how many are side by side"),
        ),
        Command("slab_max", here, tr("Slab: &largest value (MIP)")),
        Command("slab_min", here, tr("Slab: smallest &value (MinIP)")),
        Command("slab_mean", here, tr("Slab: &mean")),
        Command("slab_thicker", here, tr("Slab &thicker"), ("Ctrl+Up",)),
        Command("slab_thinner", here, tr("Slab t&hinner"), ("Ctrl+Down",)),
    )


def _volumes() -> tuple[Command, ...]:
    tip = tr("Seen from all around: the wheel turns the patient, Space keeps him turning")
    return (
        Command("volume_mip", "volumes", tr("Rotating &MIP"), ("F10",), tip=tip),
        Command("volume_bone", "volumes", tr("&Bone"), ("Shift+F10",), tip=tip),
        Command("volume_vessels", "volumes", tr("&Vessels"), tip=tip),
        Command("volume_lung", "volumes", tr("&Lungs"), tip=tip),
    )


def _hanging() -> tuple[Command, ...]:
    here = "hanging"
    return (
        Command(
            "hang",
            here,
            tr("&Arrange this study"),
            ("F9",),
            tip=tr("Show the series where the rule for such studies says"),
        ),
        Command("hang_when_opened", here, tr("Arrange when &opened"), checkable=True),
        Command(
            "remember_arrangement",
            here,
            tr("&Remember this arrangement"),
            ("Ctrl+F9",),
            tip=tr("Show studies of this kind as they are shown now"),
        ),
        Command(
            "forget_arrangement",
            here,
            tr("&Forget your arrangement"),
            tip=tr("Arrange studies of this kind as before you remembered how"),
        ),
        Command(
            "tear_off",
            here,
            tr("&Viewport on another screen"),
            ("Shift+F9",),
            tip=tr("A further viewport in a window of its own"),
        ),
    )


def _cine() -> tuple[Command, ...]:
    return (
        Command(
            "play",
            "cine",
            tr("&Play or stop"),
            ("Space",),
            tip=tr("Play the slices at the file's own rate"),
            place="picture",
        ),
        Command(
            "play_times",
            "cine",
            tr("Play through &time or stop"),
            ("Shift+Space",),
            tip=tr("Play the times of a dynamic series at one place, which can be scrolled"),
            place="picture",
        ),
        Command("play_faster", "cine", tr("&Faster"), (".",)),
        Command("play_slower", "cine", tr("&Slower"), (",",)),
    )


def _subtraction() -> tuple[Command, ...]:
    here, tip = "subtraction", tr("By half a pixel, against what moved since the mask was taken")
    return (
        Command(
            "subtract",
            here,
            tr("&Subtracted or as acquired"),
            ("Ctrl+D",),
            tip=tr("Take the mask that the file names, else the first frame, from every frame"),
        ),
        Command(
            "mask_here",
            here,
            tr("&This frame as the mask"),
            ("Ctrl+Shift+D",),
            tip=tr("Take the frame that is shown from every frame"),
        ),
        Command("mask_left", here, tr("Mask to the &left"), ("Ctrl+Shift+Left",), tip=tip),
        Command("mask_right", here, tr("Mask to the &right"), ("Ctrl+Shift+Right",), tip=tip),
        Command("mask_up", here, tr("Mask &up"), ("Ctrl+Shift+Up",), tip=tip),
        Command("mask_down", here, tr("Mask &down"), ("Ctrl+Shift+Down",), tip=tip),
    )


def _texts() -> tuple[Command, ...]:
    return (
        Command(
            "few_texts",
            "texts",
            tr("&Few texts"),
            checkable=True,
            tip=tr("Leave out patient and study"),
        ),
        Command("text_level", "texts", tr("&All texts, few, none"), ("F7",)),
        Command(
            "anonymous",
            "texts",
            tr("A&nonymous"),
            ("Ctrl+Shift+A",),
            checkable=True,
            tip=tr("Show neither names nor dates, for looking over a shoulder and for talks"),
        ),
        Command(
            "character_set",
            "texts",
            tr("&Character set…"),
            tip=tr("Read names and titles by other letters where the files say the wrong ones"),
        ),
    )
