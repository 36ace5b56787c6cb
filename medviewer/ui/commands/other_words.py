"""What else people call the commands: the words of other programs and of the reading room.

The palette finds a command by them, too. Abbreviations that are the same in every language
need no translation.
"""

from __future__ import annotations

from medviewer.ui.translation import tr

_ABBREVIATIONS = {
    "tool_window": "WL WW W/L",
    "mpr": "MPR",
    "curved": "CPR MPR",
    "sections": "CPR MPR CBCT",
    "volume_mip": "3D VR MIP",
    "fit": "100 %",
    "actual_size": "1:1 100 %",
    "play": "cine",
    "subtract": "DSA XA",
    "tool_point": "HU SUV ROI",
    "tool_ellipse": "ROI HU SUV",
    "tool_rectangle": "ROI",
    "tool_freehand": "ROI",
    "tool_polygon": "ROI",
    "tool_grow": "ROI VOI SEG MTV TLG SUV",
    "tool_bidirectional": "WHO RECIST RANO",
    "measurements_panel": "RANO",
    "tool_cursor": "3D crosshair triangulation",
    "send": "C-STORE STOW",
    "stations": "PACS C-FIND C-MOVE QIDO WADO",
    "show_tags": "DICOM header tags",
    "analyse": "AI CAD",
    "tool_nodule": "AI CAD Lung-RADS",
    "fuse": "PET/CT",
    "curve_over_time": "DCE TIC TAC BI-RADS ROI",
    "next_colours": "LUT CLUT",
    "export": "SR SEG GSPS PDF CSV FHIR",
    "open_marks": "SR SEG RTSTRUCT GSPS KO",
    "fast_analysis": "AI CAD",
}


def other_words() -> dict[str, str]:
    """Further words by the command's name, in the window's language."""
    said = _of_pictures() | _of_arranging() | _of_measuring() | _of_files()
    names = _ABBREVIATIONS | said
    return {name: f"{_ABBREVIATIONS.get(name, '')} {said.get(name, '')}".strip() for name in names}


def _of_pictures() -> dict[str, str]:
    """How a picture is shown."""
    return {
        "tool_window": tr("window level, width, contrast, brightness"),
        "mpr": tr("multiplanar reconstruction, oblique, reformat"),
        "curved": tr("straighten, panoramic, dental arch, vessel, centerline"),
        "sections": tr("cross-sectional, perpendicular, buccolingual, implant, vessel, stenosis"),
        "volume_mip": tr("volume rendering"),
        "play": tr("movie, loop, animation"),
        "tool_scroll": tr("stack, browse"),
        "tool_pan": tr("move, hand, drag"),
        "tool_zoom": tr("enlarge, magnify"),
        "tool_turn": tr("rotate"),
        "turn_right": tr("rotate clockwise"),
        "turn_left": tr("rotate counterclockwise"),
        "flip_horizontally": tr("mirror"),
        "flip_vertically": tr("mirror upside down"),
        "invert": tr("negative, black and white"),
        "reset": tr("original, default view"),
        "tool_cursor": tr("localizer, same point, synchronise"),
        "show_texts": tr("annotations, overlay, patient data"),
        "real_size": tr("actual size, life size"),
        "filter_sharpen": tr("edge enhancement"),
        "filter_smooth": tr("blur, noise"),
        "smooth": tr("interpolation"),
        "next_colours": tr("color map, palette, false colours"),
        "slab_max": tr("thick slab"),
        "slab_thicker": tr("slice thickness"),
    }


def _of_arranging() -> dict[str, str]:
    """What is seen beside what."""
    return {
        "full_screen": tr("fullscreen, maximise"),
        "link_slices": tr("synchronise, sync scrolling, lock"),
        "link_views": tr("synchronise, sync, lock"),
        "link_windows": tr("synchronise, sync, lock"),
        "reference_lines": tr("localizer, scout, cross-reference"),
        "fuse": tr("fusion, overlay, blend, difference, subtraction of two series"),
        "register": tr("compare, prior, align, coregistration"),
        "hang": tr("hanging protocol, compare with prior"),
        "remember_arrangement": tr("save hanging protocol, layout"),
        "tear_off": tr("second monitor, detach, new window"),
        "layout_1x2": tr("compare side by side, split"),
        "layout_1x1": tr("single"),
        "large_viewport": tr("maximise, single"),
    }


def _of_measuring() -> dict[str, str]:
    """What the reader draws."""
    return {
        "tool_length": tr("ruler, distance, caliper, line, measure"),
        "tool_bidirectional": tr("diameter, bidirectional, long and short axis"),
        "tool_grow": tr("segment, segmentation, threshold, magic wand, seed, volume"),
        "curve_over_time": tr("enhancement, kinetics, perfusion, washout, dynamic, time activity"),
        "fill_lesion": tr("interpolate, missing slices, volume"),
        "tool_ellipse": tr("circle, oval, area, density, region"),
        "tool_rectangle": tr("box, square, area, region"),
        "tool_freehand": tr("contour, pencil, area, region, volume"),
        "tool_point": tr("density, probe, pixel value"),
        "tool_cobb": tr("scoliosis"),
        "tool_arrow": tr("annotation, pointer"),
        "tool_text": tr("annotation, label, note"),
        "tool_vertebra": tr("spine labels, levels, disc"),
        "delete_measurement": tr("remove, erase"),
        "measurements_panel": tr("RECIST, follow-up, lesions over time, response, table"),
        "show_measurements": tr("hide annotations"),
        "tool_calibrate": tr("scale, spacing"),
    }


def _of_files() -> dict[str, str]:
    """What is opened, asked of models, and given away."""
    return {
        "show_tags": tr("metadata, attributes"),
        "deidentify": tr("anonymise, anonymize, pseudonymise"),
        "anonymous": tr("hide patient name, teaching"),
        "copy_picture": tr("screenshot, snapshot, capture"),
        "save_moving": tr("GIF, film, clip, video, cine, animation"),
        "export": tr("segmentation, key images, save as, JPEG, PNG"),
        "print": tr("paper, film"),
        "preferences": tr("settings, options, language, keys, mouse"),
        "keyboard": tr("help, shortcuts, hotkeys, keys"),
        "tour": tr("help, introduction, tutorial"),
        "analyse": tr("analyze, detection"),
        "accept_finding": tr("confirm, agree"),
        "reject_finding": tr("false positive, dismiss"),
        "explain": tr("heat map, saliency"),
        "quit": tr("exit, close"),
        "open_folder": tr("import, load"),
        "stations": tr("archive, import, network"),
    }
