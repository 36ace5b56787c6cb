"""What errors say can be said in every language: each is made of a ``Message``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.message import Message, in_words

PACKAGE = Path(__file__).parent.parent / "medviewer"
ONLY_THE_TERMINAL_SEES = {
    "commands/*": "commands of the terminal",
    "learning/checkpoint.py": "training",
    "learning/processes.py": "training in several processes",
    "learning/run.py": "training",
    "learning/device.py": "training in several processes",
    "lesion/training/*": "training, and its data",
    "lesion/figures/*": "evaluation",
    "lesion/nodule/training/*": "training, and its data",
    "lesion/nodule/figures/*": "evaluation",
    "lesion/nodule/points.py": "a file of points, which only the command reads",
    "history/cohorts/*": "data of a training",
    "history/evaluate.py": "evaluation",
    "history/figures/*": "evaluation",
    "history/tasks.py": "training",
    "history/train.py": "training",
}
"""Files whose errors the window never shows, and why: they stay English."""


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of the program by its path."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def name_of(node: ast.AST) -> str:
    return getattr(node, "attr", "") or getattr(node, "id", "")


@cache
def kinds_of_errors() -> frozenset[str]:
    """``MedviewerError``, its subclasses, and the functions that make one."""
    known = {MedviewerError.__name__}
    nodes = [node for tree in trees().values() for node in ast.walk(tree)]
    classes = [node for node in nodes if isinstance(node, ast.ClassDef)]
    while True:
        more = {one.name for one in classes if known & set(map(name_of, one.bases))} - known
        if not more:
            break
        known |= more
    makers = {
        node.name
        for node in nodes
        if isinstance(node, ast.FunctionDef) and node.returns and name_of(node.returns) in known
    }
    return frozenset(known | makers)


def plain_texts(node: ast.AST) -> Iterator[ast.AST]:
    """Texts that are said as they stand here, outside of what translates them."""
    if isinstance(node, ast.Call):
        return  # the words of a call are its own to answer for
    if isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value
    ):
        yield node
        return
    parts = [node.body, node.orelse] if isinstance(node, ast.IfExp) else ast.iter_child_nodes(node)
    for part in parts:
        yield from plain_texts(part)


def plain_constants(tree: ast.Module) -> set[str]:
    """Names in a module or function that stand for a plain text."""
    return {
        name_of(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and any(plain_texts(node.value))
    }


def untranslated(tree: ast.Module) -> list[str]:
    """The errors of a module that are told in plain English."""
    constants = plain_constants(tree)
    found: list[str] = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        logged = isinstance(call.func, ast.Attribute) and name_of(call.func.value) == "log"
        if logged or name_of(call.func) not in kinds_of_errors():
            continue
        said = [*call.args, *(keyword.value for keyword in call.keywords)]
        plain = [text for each in said for text in plain_texts(each)]
        named = [each for each in said if isinstance(each, ast.Name) and each.id in constants]
        found += [f"line {one.lineno}: {ast.unparse(one)}" for one in (*plain, *named)]
    return found


def test_the_window_can_say_every_error_in_its_language() -> None:
    found = {
        module: untranslated(tree)
        for module, tree in trees().items()
        if not any(fnmatch(module, pattern) for pattern in ONLY_THE_TERMINAL_SEES)
    }
    assert len(found) > 200
    assert {module: plain for module, plain in found.items() if plain} == {}


def test_the_list_of_what_stays_english_is_no_longer_than_it_must_be() -> None:
    for pattern in ONLY_THE_TERMINAL_SEES:
        modules = [tree for module, tree in trees().items() if fnmatch(module, pattern)]
        assert any(map(untranslated, modules)), pattern


@pytest.mark.parametrize(
    "source",
    [
        'raise MedviewerError("It failed.")',
        'raise MedviewerError(f"{path} failed.", Message("Again."))',
        'raise StationError(Message("It failed."), "Try again.")',
        'raise MedviewerError(Message("It failed.") if wanted else "", "a" if wanted else "")',
        'remedy = "Try again."\nraise MedviewerError(Message("It failed."), remedy)',
        'raise table.error(row, "it failed.", Message("Again."))',
    ],
)
def test_a_plain_text_is_found_wherever_it_hides(source: str) -> None:
    assert untranslated(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        'raise MedviewerError(Message("{} failed.", path), Message("Again."))',
        'raise MedviewerError(tr("It failed."))',
        'raise MedviewerError(Message("It failed."), Message("Again.") if wanted else "")',
        'raise ValueError("it failed")',
    ],
)
def test_what_can_be_translated_passes(source: str) -> None:
    assert not untranslated(ast.parse(source))


def test_an_error_says_what_and_the_remedy_and_remembers_both() -> None:
    error = MedviewerError(Message("{} is gone.", "a.dcm"), Message("Open it again."))
    assert str(error) == in_words(error) == "a.dcm is gone. Open it again."
    said = in_words(error)
    assert isinstance(said, Message)
    assert said.values == (error.message, error.remedy)


def test_an_error_inside_a_message_keeps_its_words_and_nothing_else() -> None:
    error = ValueError(Message("no {}", "header"))
    said = Message("It is damaged ({}).", error)
    assert said == "It is damaged (no header)."
    assert said.values == (error.args[0],)
    assert Message("It is damaged ({}).", OSError("gone")).values == ("gone",)
