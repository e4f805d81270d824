"""Checks the Korean texts of the interface against its source: python tools/check_translations.py

In: the Python files of the interface, resources/i18n/newsreader_ko.ts and .qm. Out: a line for each
fault, and exit code 1 if there is any. The texts are found by a parser of our own, so that a text
``lupdate`` overlooks is noticed too.
"""

import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTranslator

_ROOT = Path(__file__).parent.parent
SOURCE = _ROOT / "src/newsreader/ui"
TS = _ROOT / "resources/i18n/newsreader_ko.ts"

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d+|&\w")
_ELLIPSIS = re.compile(r"(…|\.\.\.)\W*$")
_SENTENCE_END = re.compile(r"(\w+)[.?](?=\s|$)")
_POLITE = ("니다", "니까", "세요", "까요")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate, and what tells it from the same words elsewhere."""

    context: str
    source: str
    comment: str = ""

    def __str__(self) -> str:
        return f"{self.context}: “{self.source}”"


# --- what the source says -----------------------------------------------------------------------


class Collector(ast.NodeVisitor):
    """Collects the texts of one module: ``tr``, ``translate`` and the mark ``_T``."""

    def __init__(self) -> None:
        self.texts: set[Text] = set()
        self.faults: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else ""
        name = function.id if isinstance(function, ast.Name) else name
        if name == "tr" and node.args:
            context = self._classes[-1] if self._classes else ""
            self._take(context, node.args[0], _literal(node.args, 1), node.lineno)
        elif name in ("translate", "_T") and _literal(node.args, 0) and len(node.args) > 1:
            comment = _literal(node.args, 2) if name == "translate" else ""
            self._take(_literal(node.args, 0), node.args[1], comment, node.lineno)
        self.generic_visit(node)

    def _take(self, context: str, text: ast.expr, comment: str, line: int) -> None:
        if isinstance(text, ast.JoinedStr | ast.BinOp | ast.IfExp):
            self.faults.append(f"line {line}: a text that is put together is never translated")
        elif isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.texts.add(Text(context, text.value, comment))


def _literal(arguments: list[ast.expr], place: int) -> str:
    argument = arguments[place] if place < len(arguments) else None
    value = argument.value if isinstance(argument, ast.Constant) else ""
    return value if isinstance(value, str) else ""


def collect(folder: Path) -> tuple[set[Text], list[str]]:
    """Return every text of the modules below a folder, and what is wrong with them."""
    texts: set[Text] = set()
    faults: list[str] = []
    for file in sorted(folder.rglob("*.py")):
        found = Collector()
        found.visit(ast.parse(file.read_text(encoding="utf-8")))
        texts |= found.texts
        faults += [f"{file.name}, {fault}" for fault in found.faults]
    return texts, faults


# --- what the translation says ------------------------------------------------------------------


def read(ts: Path) -> tuple[dict[Text, str], list[str]]:
    """Return the finished translations of a .ts file, and the texts that are not finished."""
    finished: dict[Text, str] = {}
    faults: list[str] = []
    for context in ET.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            translation = message.find("translation")
            state = "unfinished" if translation is None else translation.get("type")
            words = "" if translation is None else "".join(translation.itertext()).strip("\n ")
            finished[text] = words
            if state or not words:
                faults.append(f"{text} is {state or 'empty'}")
    return finished, faults


def compare(texts: set[Text], translations: dict[Text, str]) -> Iterator[str]:
    """Yield the texts without a translation, and the translations without a text."""
    yield from (f"{text} is missing in the .ts" for text in sorted(texts - translations.keys()))
    yield from (f"{text} is no longer used" for text in sorted(translations.keys() - texts))


def faults_of(source: str, korean: str) -> Iterator[str]:
    """Yield what is wrong with one translation: placeholders, its ends, its politeness."""
    if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(korean)):
        yield "has other placeholders or another menu key"
    if _spaces(source) != _spaces(korean):
        yield "has other spaces at an end"
    if bool(_ELLIPSIS.search(source)) != bool(_ELLIPSIS.search(korean)):
        yield "differs in the ellipsis at the end"
    if source.endswith(":") != korean.endswith(":"):
        yield "differs in the colon at the end"
    for end in _SENTENCE_END.findall(korean):
        if not end.endswith(_POLITE) and re.search("[가-힣]$", end):
            yield f"has a sentence that is not polite: “{end}.”"


def _spaces(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def stale(translations: dict[Text, str], qm: Path) -> Iterator[str]:
    """Yield the texts that the compiled file translates otherwise than the .ts says."""
    translator = QTranslator()
    if not translator.load(str(qm)):
        yield f"{qm.name} cannot be loaded"
        return
    for text, korean in sorted(translations.items()):
        compiled = translator.translate(text.context, text.source, text.comment or None, 1)
        if korean and compiled != korean:
            yield f"{text} is older in {qm.name}"


def check(source: Path = SOURCE, ts: Path = TS) -> list[str]:
    """Return every fault of the translations."""
    texts, faults = collect(source)
    translations, unfinished = read(ts)
    faults += unfinished
    faults += compare(texts, translations)
    for text, korean in sorted(translations.items()):
        faults += [f"{text} {fault}" for fault in faults_of(text.source, korean) if korean]
    faults += stale(translations, ts.with_suffix(".qm"))
    return faults


def report(faults: Iterable[str]) -> int:
    """Print the faults and return the exit code."""
    lines = list(faults)
    for line in lines:
        print(line, file=sys.stderr)
    if lines:
        print("To collect and compile the texts: make translations", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(report(check()))
