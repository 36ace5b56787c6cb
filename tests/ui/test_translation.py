"""The window in other languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QTabBar
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.findings.reading.measurement import Kind
from medviewer.findings.reading.measurement_table import write_csv
from medviewer.findings.reading.quantity import Quantity
from medviewer.history.reasons.explain import Explanation
from medviewer.history.reasons.sentences import sentences
from medviewer.history.reasons.treatment import compare
from medviewer.history.records.csv_table import read_table
from medviewer.history.records.record import Contribution, Observation, Record
from medviewer.image.reformat import Slab, grid_axes, oblique, orthogonal
from medviewer.image.rotation import turntable
from medviewer.lesion.gate.check import check
from medviewer.lesion.nodule.ratings import RATINGS
from medviewer.lesion.nodule.words import attributes_of, sentence
from medviewer.library.settings import Settings
from medviewer.message import Message
from medviewer.paths import resources
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.history.axis.scene import Scene
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.paper import asked_page
from medviewer.ui.history.paper.page import page_image
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.reference import ReferenceRange
from medviewer.ui.history.words import RESEARCH_USE, number_text
from medviewer.ui.main_window import MainWindow
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.panels import Scrolled
from medviewer.ui.translation import LANGUAGES, figure, spoken, tr, translate
from medviewer.ui.viewing.slabs import slab_words
from medviewer.ui.words import class_name, number, quantity, series_title, sex, volume
from tests.findings.drawn import draw
from tests.lesion.examples import series_of
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.fusion.conftest import opened, write_both
from tests.ui.fusion.fusing import fuse
from tests.ui.history.examples import curve, stay, trial
from tests.ui.makers import make_series, make_volume

FILE_MENU = {"de": "&Datei", "fr": "&Fichier", "es": "&Archivo", "zh": "文件(&F)"}
NOT_FOR_DIAGNOSIS = {
    "de": "Nur für Forschungszwecke – nicht zur Diagnose",
    "fr": "Réservé à la recherche – ne pas utiliser pour le diagnostic",
    "es": "Solo para investigación – no usar para diagnóstico",
    "zh": "仅供研究使用 – 不得用于诊断",
}
PAGES = ("Why", "In words", "What if", "Treatments")
CANCEL = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar", "zh": "取消"}


@pytest.fixture(params=sorted(set(LANGUAGES) - {"en"}))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The application speaks this language while a test runs."""
    before = QLocale()
    translators = translate(qapp, request.param)
    assert len(translators) == 2, "the program's own words, and Qt's"
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def foreign_window(language: str, qtbot: QtBot, models: FakeModels) -> MainWindow:
    window = MainWindow(Settings())
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_window_fits_a_screen_of_1600_columns_at_300_percent(
    small_screen: None, foreign_window: MainWindow
) -> None:
    foreign_window.commands["measurements_panel"].setChecked(True)
    assert foreign_window.minimumSizeHint().width() <= 1600 // 3


def test_the_window_speaks_the_language(language: str, foreign_window: MainWindow) -> None:
    first = foreign_window.menuBar().actions()[0]
    assert first.text() == FILE_MENU[language]
    assert foreign_window.commands["open_folder"].text() != "Open &folder…"
    assert foreign_window.parts.history.panel.header.use.text() == NOT_FOR_DIAGNOSIS[language]


def test_no_menu_of_the_language_uses_a_letter_twice(foreign_window: MainWindow) -> None:
    bar = foreign_window.menuBar()
    menus = [bar.actions()]
    menus += [menu.actions() for menu in foreign_window.commands.menus.values()]
    for actions in menus:
        keys = [QKeySequence.mnemonic(action.text()).toString() for action in actions]
        letters = Counter(key for key in keys if key)
        assert [letter for letter, count in letters.items() if count > 1] == [], keys


def test_every_tab_has_room_for_its_words(foreign_window: MainWindow) -> None:
    bars = [bar for bar in foreign_window.findChildren(QTabBar) if bar.isVisible()]
    assert bars
    for bar in bars:
        seen = [tab for tab in range(bar.count()) if bar.isTabVisible(tab)]
        for tab in seen:
            words, place = bar.tabText(tab), bar.tabRect(tab)
            assert bar.fontMetrics().horizontalAdvance(words) < place.width(), words
            assert place.right() <= bar.width(), words


def test_words_of_a_menu_stand_elsewhere_without_their_letter(
    foreign_window: MainWindow,
) -> None:
    """A box or a list shows neither "&" nor the "(&F)" of scripts without letters."""
    for command in foreign_window.commands.commands:
        words = plain_text(command.text)
        assert words
        assert "&" not in words
        assert not words.endswith(")") or "(" in command.text.replace("(&", "")


def test_qt_s_own_buttons_speak_too(language: str, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == CANCEL[language]


def test_research_use_only_is_said_exactly(language: str) -> None:
    assert tr(RESEARCH_USE) == NOT_FOR_DIAGNOSIS[language]


def test_counts_take_the_plural_of_the_language(language: str) -> None:
    words = {count: tr("%n slices", count) for count in (1, 2)}
    assert words[1].startswith("1")
    assert words[2].startswith("2")
    alike = words[1].replace("1", "") == words[2].replace("2", "")
    assert alike == (language == "zh")


def test_a_text_without_translation_stays_as_it_is(language: str) -> None:
    assert tr("a text that no file knows") == "a text that no file knows"


def test_the_gate_gives_its_reasons_in_the_language(language: str) -> None:
    verdict = check(series_of(modality="CT", body_part="CHEST"))
    for reason in verdict.reasons:
        assert spoken(reason) != reason
        assert set(re.findall(r"\b(?:CT|CHEST)\b", reason)) <= set(
            re.findall(r"\w+", spoken(reason))
        )


def test_sentences_of_a_history_name_its_values_in_the_language(language: str) -> None:
    record = Record("x", {}, (Observation(1.0, "lactate", 5.2, "mmol/L"),))
    risk = curve(outcome="death", horizon="within 5 years")
    why = Explanation(0.0, (Contribution("lactate", None, 0.4),), ())
    said = " ".join(map(spoken, sentences(record, record, risk, why)))
    assert f"{tr('lactate')} (" in said or f"{tr('lactate')}（" in said
    assert figure("5.2") in said
    assert re.findall(r"\b(?:the|risk|last|says)\b", said) == []


@pytest.mark.parametrize("zero", ["first visit", "first date"])
def test_what_a_history_counts_from_is_told_in_the_language(language: str, zero: str) -> None:
    assert tr(zero) != zero


def test_what_was_asked_is_on_paper_in_the_language(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(asked_page, "write_text", lambda _, y, text, *__: told.append(text) or y)
    found = compare(trial(), 0, 1, rounds=50)
    page_image(Sheet(Scene(stay()), None, found))
    assert spoken(found.sentence) in told
    assert found.sentence not in told


def test_classes_have_names_in_the_language(language: str) -> None:
    assert class_name("pituitary") not in {"pituitary", "Pituitary"}
    assert class_name("a class of another model") == "A class of another model"


def test_planes_and_views_are_titled_in_the_language(language: str) -> None:
    """What the file says stays: a series called Liver is not the window of that name."""
    affine = np.zeros((4, 4))
    affine[:3, :3] = [[0, 0, 0.5], [0, 0.5, 0], [2, 0, 0]]  # slice, row, column to LPS
    base = make_volume(make_series(description="Liver", number=1), affine=affine)
    axes = grid_axes(base)["coronal"]
    titles = [
        series_title(made.volume.series)
        for made in (
            orthogonal(base, "sagittal"),
            oblique(base, axes, "coronal"),
            turntable(base, "bone"),
        )
    ]
    assert (
        titles
        == {
            "de": ["1: sagittal Liver", "1: schräg koronar Liver", "1: Knochen 3-D Liver"],
            "fr": ["1: sagittal Liver", "1: oblique coronal Liver", "1: os 3-D Liver"],
            "es": ["1: sagital Liver", "1: oblicuo coronal Liver", "1: hueso 3-D Liver"],
            "zh": ["1: 矢状面 Liver", "1: 斜位冠状面 Liver", "1: 骨 3-D Liver"],
        }[language]
    )


def test_the_sex_is_a_letter_of_the_language(language: str) -> None:
    letters = {"de": "WM", "fr": "FM", "es": "FM", "zh": "女男"}
    assert sex("F") + sex("M") == letters[language]
    assert (sex(""), sex("A")) == ("", "A")


def test_a_nodule_is_described_in_the_language(language: str) -> None:
    logits = np.zeros(sum(len(rating.steps) for rating in RATINGS))
    said = spoken(sentence(attributes_of(logits), logits, (12.4, 9.0), unsure=True))
    assert "12" in said
    assert figure("3.0") in said
    assert re.findall(r"\b(?:Nodule of|rate|mean|disagree|medium|near)\b", said) == []


def test_the_pages_of_the_history_have_short_names(language: str, qtbot: QtBot) -> None:
    """A third longer than the English ones they are still in full in a dock of 430 pixels."""
    panel = HistoryPanel()
    qtbot.addWidget(panel)
    names = [panel.pages.tabText(page) for page in range(panel.pages.count())]
    assert len(names) == len(PAGES)
    metrics = panel.pages.tabBar().fontMetrics()
    room = sum(map(metrics.horizontalAdvance, PAGES)) * 4 / 3
    assert sum(map(metrics.horizontalAdvance, names)) <= room


def test_an_error_is_told_in_the_language_and_logged_in_english(
    language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    with pytest.raises(MedviewerError) as failed:
        read_table(tmp_path / "missing.csv")
    bar.show_error(failed.value)
    (said,) = bar.texts()
    assert "missing.csv" in said
    assert tr("Check the path.") in said
    assert "Check the path." not in said
    assert "Check the path." in str(failed.value)


def test_figures_are_written_as_the_language_does(language: str) -> None:
    said = spoken(Message("The pixel spacing is {:.3g} x {:.3g} mm.", 0.5, 1.0))
    assert ("0.5" if language == "zh" else "0,5") in said
    assert figure("2.5") == ("2.5" if language == "zh" else "2,5")


def test_figures_outside_sentences_are_written_so_too(language: str) -> None:
    mark = "." if language == "zh" else ","
    length = Quantity("length", 50.0, "mm", "v1.2")
    assert quantity(length) == f"50{mark}0 mm (v1.2)", "a source is no number"
    assert number(0.25) == f"0{mark}25"
    assert volume(1500.0) == f"1{mark}5 mL"
    assert number_text(3.5) == f"3{mark}5"
    assert ReferenceRange(3.5, 5.0, "").words() == f"3{mark}5–5"
    assert slab_words(Slab(2.5)) == f"MIP 2{mark}5 mm"


def test_what_is_written_for_machines_keeps_the_point(language: str, tmp_path: Path) -> None:
    length = draw(Kind.LENGTH, ((0.0, 0.0), (12.5, 0.0)))
    write_csv(tmp_path / "table.csv", [length])
    written = (tmp_path / "table.csv").read_text(encoding="utf-8-sig")
    assert "12.5" in written
    assert "12,5" not in written


def test_what_stands_inside_a_message_is_translated_too(language: str) -> None:
    said = spoken(Message("Image Type {}: this is {}.", "MIP", Message("a projection")))
    assert tr("a projection") in said
    assert "MIP" in said


def test_enumerations_take_the_comma_of_the_language(language: str) -> None:
    said = spoken(Message("SOP class: {}.", ("A", "B")))
    assert ("A、B" if language == "zh" else "A, B") in said


def test_a_plain_text_is_said_as_it_is_or_as_the_name_it_is(language: str) -> None:
    assert spoken("from a file: {}") == "from a file: {}"
    assert spoken("") == ""
    assert spoken("a projection") == tr("a projection") != "a projection"


def test_in_english_a_message_is_what_it_is() -> None:
    said = Message("The pixel spacing is {:.3g} x {:.3g} mm.", 0.5, 1.0)
    assert spoken(said) == said


def test_the_window_fits_a_laptop_of_1366_columns_at_200_percent(
    qtbot: QtBot, foreign_window: MainWindow, small_screen: None, tmp_path: Path
) -> None:
    """With a fusion, a history and the measurements it was wider, and its right side cut off."""
    write_both(tmp_path)
    pair = opened(qtbot, foreign_window, tmp_path)
    foreign_window.commands["measurements_panel"].setChecked(True)
    foreign_window.open_paths([resources() / "history_template" / "example.csv"])
    wait_quiet(qtbot, foreign_window)
    fuse(qtbot, foreign_window, pair[1])
    foreign_window.fusion.bar.place.click()
    foreign_window.resize(1366 // 2, 768 // 2)
    bar = foreign_window.fusion.bar
    bar.numbers.click()
    form = foreign_window.fusion.numbers
    assert form is not None
    (scrolled,) = form.findChildren(Scrolled)
    qtbot.waitUntil(lambda: form.isVisible())
    assert form.width() <= 1366 // 2
    bars = scrolled.horizontalScrollBar(), scrolled.verticalScrollBar()
    assert [each.maximum() for each in bars] == [0, 0]
    qtbot.waitUntil(lambda: bar.height() >= bar.minimumSizeHint().height())
    assert foreign_window.width() == 1366 // 2
    for part in (bar.place, bar.numbers, bar.again, bar.remove, bar.slider, bar.low, bar.high):
        place = part.mapTo(bar, part.rect().bottomRight())
        assert bar.rect().contains(place), part.accessibleName() or part.toolTip()
