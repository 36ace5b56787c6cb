"""The languages of the window, through Qt's translations in resources/translations."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from medviewer.message import Message, filled, listed
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

    def translate(  # type: ignore[override]  # Qt takes None, PySide does not say so
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


def spoken(text: str) -> str:
    """What comes from below the window, in the window's language.

    A ``Message`` with its figures as the language writes them; any other text where it is a
    name or a sentence that has a translation, else as it is.
    """
    if not isinstance(text, Message):
        return tr(text) if text else ""
    template = tr(text.template, -1 if text.counted is None else text.counted)
    return filled(template, map(_said, text.values))


def figure(text: str) -> str:
    """A number as the language writes it: "2,5" for "2.5" where it has a decimal comma.

    ``text`` is the number alone, or with a unit or words that have no point.
    """
    return text.replace(".", QLocale().decimalPoint())


@dataclass(frozen=True)
class Figure:
    """A number that is written in the language's way, whatever the template wants of it."""

    value: float

    def __format__(self, form: str) -> str:
        return figure(format(self.value, form))

    def __str__(self) -> str:
        return format(self)


def _said(value: object) -> object:
    """A value of a message, ready for the translated template."""
    if isinstance(value, Message):
        return spoken(value)
    if isinstance(value, tuple):
        return listed(map(_said, value), tr(", "))
    return Figure(value) if isinstance(value, int | float) else value


def language_of(wanted: str) -> str:
    """The language to speak: the wanted one, else the system's, else English."""
    for language in (wanted, QLocale.system().name()[:2]):
        if language in LANGUAGES:
            return language
    return "en"


def locale_of(language: str) -> QLocale:
    """How numbers are written: as the system says where it speaks the same language.

    A Swiss writes German with a decimal point, a Mexican Spanish.
    """
    system = QLocale.system()
    return system if system.name()[:2] == language else QLocale(language)


def translate(application: QCoreApplication, wanted: str) -> list[QTranslator]:
    """Let ``application`` speak, and write numbers; English needs no translation.

    Qt's own words (buttons of dialogs) are translated where Qt brings them along.
    Returns the translators that are installed now.
    """
    language = language_of(wanted)
    QLocale.setDefault(locale_of(language))
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
