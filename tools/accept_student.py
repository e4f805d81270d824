"""Say whether the student engine may drop the word "experimental". For anybody who is online.

In: the folder of a published student, the FLORES devtest of both languages, and what the
publisher's own engine made of it: its stored outputs, or those of the reference engine, which
``--npm`` fetches and runs. Out: figures, and a verdict with its reasons. The folder must be one the
program installed, or its files cannot be told from others, and the word stays.
Exits with 0 when "experimental" can go, with 1 when it cannot, with 2 when the input is unusable.

    .venv/bin/python tools/accept_student.py FOLDER --source kor_Hang.devtest \\
        --reference eng_Latn.devtest --outputs flores-test.bergamot-base.en

Every file holds one sentence a line. See ``docs/students.md`` for where they come from.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.student_chrf import chrf  # noqa: E402
from tools.student_folder import package_of, published  # noqa: E402
from tools.student_reference import ANEW, MEASURED, install  # noqa: E402
from tools.student_reference import translate as by_the_reference  # noqa: E402

from newsreader.errors import NewsreaderError  # noqa: E402
from newsreader.language.sentences import split  # noqa: E402
from newsreader.translation.engines.student.engine import StudentEngine  # noqa: E402

# A fault in the computing changes most lines. Rounding to 8 bits, which the reference does and we
# do not, changes some as well: about as many as two modes of the reference itself differ in.
FEWEST = 800  # lines that can be compared; the devtest has 1,012
EXACT = 30.0  # % of lines equal to the publisher's, where the modes were not compared
MARGIN = 10.0  # where they were: points that ours may agree less than the modes do
ALIKE = 85.0  # chrF between our lines and the publisher's
WORSE = 0.5  # points of chrF to the references that ours may lie below the publisher's
GOOD = 'The word "experimental" can be dropped for this model.'
NOT_YET = 'The word "experimental" must stay.'


@dataclass(frozen=True)
class Condition:
    """One thing that must hold, and whether it does."""

    text: str
    holds: bool


@dataclass(frozen=True)
class Texts:
    """The same lines several times; ``theirs`` is the publisher's, None when nobody has it.

    ``anew`` is what another mode of the reference makes of the lines, with ``measured`` beside it.
    """

    source: Sequence[str]
    reference: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str] | None
    measured: Sequence[str] | None = None
    anew: Sequence[str] | None = None


def read(file: Path) -> list[str]:
    """Return the lines of a file without the space around them."""
    text = file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    return [line.strip() for line in text.removesuffix("\n").split("\n")]


def translate(engine: StudentEngine, lines: Sequence[str]) -> list[str]:
    """Return the lines in the other language, sentence by sentence, as the program does it."""
    parts = [[line[span.start : span.end] for span in split(line, engine.pair.source)]
             for line in lines]  # fmt: skip
    written = iter(engine.translate([part for row in parts for part in row]))
    return [" ".join(next(written).target for _ in row) for row in parts]


def comparable(texts: Texts, theirs: Sequence[str]) -> Texts:
    """Return the lines whose stored output has no quotation mark.

    Where there is one, the publisher's stored outputs show that quotation marks were doubled before
    the line was translated, so their engine and ours were not given the same.
    """
    rows = [row for row in zip(texts.source, texts.reference, texts.ours, theirs, strict=True)
            if '"' not in row[3]]  # fmt: skip
    columns = [[row[place] for row in rows] for place in range(4)]
    return Texts(*columns)


def equal(left: Sequence[str], right: Sequence[str]) -> float:
    """Return the % of lines that are equal."""
    same = sum(one == other for one, other in zip(left, right, strict=True))
    return 100 * same / max(len(left), 1)


def least(texts: Texts) -> float:
    """Return the % of lines that must be equal to the publisher's."""
    if texts.measured is None or texts.anew is None:
        return EXACT
    return max(equal(texts.measured, texts.anew) - MARGIN, 0.0)


def conditions(texts: Texts, *, known: bool) -> list[Condition]:
    """Return everything that must hold; ``known`` says that the files are published ones."""
    count = len(texts.source)
    return [
        Condition("every file is as resources/engines.toml says", known),
        Condition(f"{count:,} lines to compare, at least {FEWEST:,}", count >= FEWEST),
        Condition("the publisher's outputs are known", texts.theirs is not None),
        *([] if texts.theirs is None else agreement(texts, texts.theirs)),
    ]


def agreement(texts: Texts, theirs: Sequence[str]) -> list[Condition]:
    """Return what must hold between ours and the publisher's outputs."""
    same, wanted, alike = equal(texts.ours, theirs), least(texts), chrf(texts.ours, theirs)
    score, their_score = chrf(texts.ours, texts.reference), chrf(theirs, texts.reference)
    return [
        Condition(f"{same:.1f} % of lines as the publisher's, at least {wanted:.1f}",
                  same >= wanted),
        Condition(f"chrF {alike:.1f} to the publisher's, at least {ALIKE}", alike >= ALIKE),
        Condition(f"chrF {score:.2f} to the references, the publisher's {their_score:.2f}: "
                  f"at most {WORSE} below it", score >= their_score - WORSE),
    ]  # fmt: skip


def differences(texts: Texts, most: int = 5) -> list[str]:
    """Return lines about the translations that differ most from the publisher's."""
    rows = zip(texts.source, texts.ours, texts.theirs or [], strict=False)
    apart = [(chrf([ours], [theirs]), source, ours, theirs)
             for source, ours, theirs in rows if ours != theirs]  # fmt: skip
    return [f"  {source}\n    ours    {ours}\n    theirs  {theirs}"
            for _, source, ours, theirs in sorted(apart)[:most]]  # fmt: skip


def gather(chosen: argparse.Namespace) -> tuple[Texts, bool]:
    """Return the texts to compare, and whether the files are published ones.

    Raises:
        ValueError: the files do not have equally many lines.
        OSError, RuntimeError, NewsreaderError: a file, the reference or the engine fails.
    """
    source, reference = read(chosen.source), read(chosen.reference)
    theirs = read(chosen.outputs) if chosen.outputs else None
    if len({len(lines) for lines in (source, reference, theirs) if lines is not None}) > 1:
        raise ValueError("The files do not have equally many lines.")
    package = package_of(chosen.folder)
    ours = translate(StudentEngine(package, beam=1), source)
    if chosen.write:
        chosen.write.write_text("\n".join(ours) + "\n", encoding="utf-8")
    texts = Texts(source, reference, ours, theirs)
    if theirs is not None:
        texts = comparable(texts, theirs)
    if chosen.npm:
        install(chosen.npm)
        measured, anew = (
            by_the_reference(chosen.npm, chosen.folder, texts.source, mode)
            for mode in (MEASURED, ANEW)
        )
        texts = replace(texts, theirs=texts.theirs or measured, measured=measured, anew=anew)
    return texts, published(chosen.folder)


def main(arguments: Sequence[str]) -> int:
    """Translate, compare, print the verdict, and return the exit code."""
    chosen = parser().parse_args(arguments)
    try:
        texts, known = gather(chosen)
    except (NewsreaderError, OSError, ValueError, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"chrF to the references: {chrf(texts.ours, texts.reference):.2f}")
    found = conditions(texts, known=known)
    for one in found:
        print(f"{'holds' if one.holds else 'FAILS'}  {one.text}")
    good = all(one.holds for one in found)
    print(GOOD if good else NOT_YET)
    for line in differences(texts):
        print(line)
    return 0 if good else 1


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    made = argparse.ArgumentParser(description="Say whether a student is more than experimental.")
    made.add_argument("folder", type=Path, help="the files of one student")
    made.add_argument("--source", type=Path, required=True, help="FLORES devtest to translate")
    made.add_argument(
        "--reference", type=Path, required=True, help="the same, translated by people"
    )
    made.add_argument("--outputs", type=Path, help="what the publisher's engine made of it")
    made.add_argument("--npm", type=Path, help="run the reference engine, kept in this folder")
    made.add_argument("--write", type=Path, help="write our translations here, for other metrics")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
