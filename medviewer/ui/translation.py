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
CONTEXT = "medviewer"
QT_NAMES = {"zh": "zh_CN"}


class Translator(QTranslator):
    """Translations that are found whatever class asks: the files have one context."""

    def translate(  # type: ignore[override]
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation; None where there is none, so that Qt asks the next.

        An empty text is no such answer: Qt would show nothing.
        """
        return super().translate(CONTEXT, text, disambiguation, n) or None


def tr(text: str, n: int = -1) -> str:
    """``text`` in the window's language, for code that is no QObject.

    Parameters
    ----------
    text
        A literal, for ``packaging/translations.py`` reads it from the source; or one that
        was marked with ``mark`` where it stands.
    n
        The number that chooses the plural form and takes the place of ``%n``.
    """
    return QCoreApplication.translate(CONTEXT, text, None, n)


def mark(text: str) -> str:
    """``text`` as it is: a constant, which ``tr`` translates where it is shown."""
    return text


def language_of(wanted: str) -> str:
    """The language to speak: the wanted one, else the system's, else English."""
    for language in (wanted, QLocale.system().name()[:2]):
        if language in LANGUAGES:
            return language
    return "en"


def translate(application: QCoreApplication, wanted: str) -> list[QTranslator]:
    """Let ``application`` speak; English needs no translation.

    Qt's own words (buttons of dialogs) are translated where Qt brings them along.
    Returns the translators that are installed now.
    """
    language = language_of(wanted)
    if language == "en":
        return []
    own, qt = Translator(application), QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = [
        own.load(f"medviewer_{language}", str(resources() / "translations")),
        qt.load(f"qtbase_{QT_NAMES.get(language, language)}", folder),
    ]
    installed = [each for each, there in zip((own, qt), found, strict=True) if there]
    for translator in installed:
        application.installTranslator(translator)
    return installed
