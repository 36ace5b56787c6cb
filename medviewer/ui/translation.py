"""The languages of the window, through Qt's translations in resources/translations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from medviewer.paths import resources

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "中文",
}
QT_NAMES = {"zh": "zh_CN"}


def language_of(wanted: str) -> str:
    """The language to speak: the wanted one, else the system's, else English."""
    for language in (wanted, QLocale.system().name()[:2]):
        if language in LANGUAGES:
            return language
    return "en"


def translate(application: QCoreApplication, wanted: str) -> str:
    """Let ``application`` speak; returns the language. English needs no translation.

    Qt's own words (buttons of dialogs) are translated where Qt brings them along.
    """
    language = language_of(wanted)
    if language == "en":
        return language
    own = (f"medviewer_{language}", str(resources() / "translations"))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt = (f"qtbase_{QT_NAMES.get(language, language)}", folder)
    for name, place in (own, qt):
        translator = QTranslator(application)
        if translator.load(name, place):
            application.installTranslator(translator)
    return language
