"""The languages' files: complete, and as the program needs them."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import medviewer.ui
from medviewer.paths import resources
from medviewer.ui.translation import LANGUAGES, Translator

FOREIGN = sorted(set(LANGUAGES) - {"en"})
NO_PLURAL = {"zh"}

foreign = pytest.mark.parametrize("language", FOREIGN)


@foreign
def test_no_text_of_the_window_is_left_untranslated(language: str) -> None:
    import translations

    finished = translations.read(language)
    assert [text for text in translations.texts() if not any(finished.get(text, []))] == []


@foreign
def test_no_translation_has_outlived_its_text(language: str) -> None:
    import translations

    assert sorted(set(translations.read(language)) - set(translations.texts())) == []


@foreign
def test_a_text_that_counts_has_every_plural_form(language: str) -> None:
    import translations

    counts = [text for text, counting in translations.texts().items() if counting]
    forms = 1 if language in NO_PLURAL else 2
    finished = translations.read(language)
    assert counts
    assert [text for text in counts if len(finished.get(text, [])) != forms] == []


def places(text: str) -> list[str]:
    """What the program puts values into: "{}", "{:.0f}", "{name}", "%n"."""
    return sorted(re.findall(r"\{[^}]*\}|%n", text))


@foreign
def test_values_have_the_same_places_in_a_translation(language: str) -> None:
    import translations

    wrong = [
        (text, form)
        for text, forms in translations.read(language).items()
        for form in forms
        if places(form) != places(text)
    ]
    assert wrong == []


IDEOGRAPH = "[\u4e00-\u9fff]"
UNWANTED = {
    "de": "'",
    "es": "'",
    "fr": "'|« | »| [:;!?](?=\\s|\\{|$)",  # a line does not begin with these marks
    "zh": f"'|{IDEOGRAPH}[:;!?]|{IDEOGRAPH},(?! )",  # with a blank: words to search by
}
"""What the typography of a language writes otherwise."""


@foreign
def test_apostrophes_quotes_and_points_are_those_of_the_language(language: str) -> None:
    """One French sentence had a typist's apostrophe, the next one a printer's."""
    import translations

    forms = [form for forms in translations.read(language).values() for form in forms]
    assert [form for form in forms if re.search(UNWANTED[language], form)] == []


@foreign
def test_dialogs_letters_and_filters_are_marked_as_in_the_text(language: str) -> None:
    """ "…" says that a dialog follows, "&" gives a menu its letter, "(*.csv)" is a filter."""
    import translations

    def marks(text: str) -> tuple[object, ...]:
        menu = "&" in text
        return (menu, menu and text.endswith("…"), re.findall(r"\*\.\w+", text))

    wrong = [
        (text, forms)
        for text, forms in translations.read(language).items()
        if marks(text) != marks(forms[0])
    ]
    assert wrong == []


@foreign
def test_the_file_that_qt_loads_says_what_the_edited_file_says(language: str) -> None:
    """Fails where `python packaging/translations.py release` was forgotten."""
    import translations

    translator = Translator()
    assert translator.load(f"medviewer_{language}", str(resources() / "translations"))
    stale = [
        text
        for text, forms in translations.read(language).items()
        if translator.translate("any", text, None, 1 if len(forms) > 1 else -1) != forms[0]
    ]
    assert stale == []


def test_every_kind_of_call_is_found() -> None:
    import ast

    import translations

    source = 'self.tr("a"), tr("b"), mark("c"), print("d"), tr(e), f()'
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert [translations._translated(call) for call in calls] == ["a", "b", "c", "", "", ""]


def test_no_text_reaches_tr_by_a_variable_of_its_function() -> None:
    """There it is a literal that nobody collects: it stayed English in every language."""
    missed = []
    for path in sorted(Path(medviewer.ui.__file__).parent.rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef):
                continue
            inside = list(ast.walk(function))
            literal = {
                target.id
                for one in inside
                if isinstance(one, ast.Assign) and isinstance(one.value, ast.Constant)
                for target in one.targets
                if isinstance(target, ast.Name) and isinstance(one.value.value, str)
            }
            missed += [
                f"{path.name}:{one.lineno}"
                for one in inside
                if isinstance(one, ast.Call)
                and getattr(one.func, "attr", getattr(one.func, "id", "")) == "tr"
                and isinstance(one.args[0], ast.Name)
                and one.args[0].id in literal
            ]
    assert missed == []
