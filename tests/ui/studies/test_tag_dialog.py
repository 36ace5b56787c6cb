"""The elements of the file that is shown, private ones too, and the search in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QTreeWidgetItemIterator
from pytestqt.qtbot import QtBot

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.ui.main_window import MainWindow
from medviewer.ui.studies.tag_dialog import TagDialog
from tests.phantoms.make import add_pixels, header, item, save


def picture(path: Path) -> Path:
    dataset = header(ReferencedImageSequence=item(ReferencedSOPInstanceUID="1.2.3"))
    dataset.private_block(0x0029, "PHANTOM", create=True).add_new(0x10, "LO", "secret setting")
    add_pixels(dataset, np.zeros((4, 4), np.uint16))
    return save(dataset, path)


def shown(dialog: TagDialog) -> list[str]:
    """The tags in the tree, unfolded or not."""
    walk = QTreeWidgetItemIterator(dialog.tree)
    tags = []
    while walk.value() is not None:
        tags.append(walk.value().text(0))
        walk += 1
    return tags


def test_a_search_leaves_what_holds_the_words_and_its_sequence(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = TagDialog(picture(tmp_path / "one"))
    qtbot.addWidget(dialog)
    assert "(0029,1010)" in shown(dialog)
    dialog.search.setText("secret")
    assert shown(dialog) == ["(0029,1010)"]
    assert dialog.count.text().startswith("1 of ")
    dialog.search.setText("referenced sop instance")
    assert shown(dialog) == ["(0008,1140)", "(0008,1155)"]
    assert dialog.tree.topLevelItem(0).isExpanded()
    dialog.search.clear()
    assert len(shown(dialog)) > 15


def test_the_command_lists_the_file_that_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (series,) = scan([picture(tmp_path / "one.dcm")]).series
    window.pane.show_volume(load(series))
    window.commands["show_tags"].trigger()
    (dialog,) = window.findChildren(TagDialog)
    assert "one.dcm" in dialog.windowTitle()
    dialog.close()


def test_a_file_that_is_gone_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = picture(tmp_path / "one.dcm")
    (series,) = scan([path]).series
    window.pane.show_volume(load(series))
    path.unlink()
    window.commands["show_tags"].trigger()
    assert not window.findChildren(TagDialog)
    assert "one.dcm cannot be read" in " ".join(window.parts.messages.texts())
