"""Make dictionaries of any size in every format that can be installed.

In: entries, or a number of them. Out: StarDict sets, Yomitan zips and tables for tests and
benchmarks.

    python tools/make_dictionary.py stardict|yomitan|tsv COUNT FOLDER
"""

import gzip
import itertools
import json
import random
import struct
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ONSETS, VOWELS, CODAS = 19, 21, 28
_SYLLABLES = [
    chr(0xAC00 + (onset * VOWELS + vowel) * CODAS + coda)
    for onset in range(ONSETS)
    for vowel in (0, 4, 8, 13, 18, 20)
    for coda in (0, 1, 4, 8, 16, 17, 21)
]
_WORD_LIST = """agreement border capital decision economy family growth harbour industry journey
    kingdom language market number office policy question region season treaty union value
    weather youth answer bridge council debate election forest"""
_WORDS = _WORD_LIST.split()


@dataclass(frozen=True)
class StarDict:
    """A StarDict set that may be written wrongly on purpose."""

    words: Mapping[str, bytes] | Sequence[tuple[str, bytes]]
    title: str = "Made"
    types: str = "m"
    version: str = "2.4.2"
    synonyms: Sequence[tuple[str, int]] = ()
    wide: bool = False
    more: Mapping[str, str] | None = None

    def write(self, folder: Path, stem: str = "made") -> Path:
        """Write the set and return the path of its ``.ifo`` file."""
        folder.mkdir(parents=True, exist_ok=True)
        for suffix, data in self.files().items():
            (folder / f"{stem}{suffix}").write_bytes(data)
        return folder / f"{stem}.ifo"

    def files(self) -> dict[str, bytes]:
        """Return what is in each file, by its suffix."""
        words = self.words.items() if isinstance(self.words, Mapping) else self.words
        index, data = bytearray(), bytearray()
        for word, content in words:
            offset = struct.pack(">Q" if self.wide else ">I", len(data))
            index += word.encode() + b"\0" + offset + struct.pack(">I", len(content))
            data += content
        made = {".idx": bytes(index), ".dict": bytes(data)}
        if self.synonyms:
            made[".syn"] = b"".join(
                word.encode() + b"\0" + struct.pack(">I", number) for word, number in self.synonyms
            )
        return made | {".ifo": self._info(len(words), len(index)).encode()}

    def _info(self, count: int, size: int) -> str:
        said = {
            "version": self.version,
            "bookname": self.title,
            "wordcount": count,
            "idxfilesize": size,
            **({"synwordcount": len(self.synonyms)} if self.synonyms else {}),
            **({"idxoffsetbits": 64} if self.wide else {}),
            **({"sametypesequence": self.types} if self.types else {}),
            **(self.more or {}),
        }
        lines = [f"{key}={value}" for key, value in said.items()]
        return "\n".join(["StarDict's dict ifo file", *lines, ""])


def yomitan(
    path: Path, banks: Sequence[object], index: Mapping[str, Any] | None = None, **files: object
) -> Path:
    """Write a Yomitan zip of term banks; ``files`` are further JSON files by their stem."""
    about = {"title": "Made", "revision": "1", "format": 3} | dict(index or {})
    content = {"index": about, **files}
    content |= {f"term_bank_{number}": bank for number, bank in enumerate(banks, start=1)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for stem, said in content.items():
            archive.writestr(f"{stem}.json", json.dumps(said))
    return path


def packed(data: bytes) -> bytes:
    """Return bytes packed with gzip, the same each time."""
    return gzip.compress(data, mtime=0)


def generated(count: int, seed: int = 0) -> Iterator[tuple[str, str, list[str]]]:
    """Yield as many Korean headwords with a part of speech and English glosses."""
    dice = random.Random(seed)
    pairs = itertools.product(_SYLLABLES, repeat=2)
    for first, second in itertools.islice(pairs, count):
        glosses = [" ".join(dice.sample(_WORDS, dice.randint(1, 4))) for _ in range(3)]
        yield first + second, dice.choice(("noun", "verb", "adverb")), glosses


def make_stardict(count: int, folder: Path) -> Path:
    """Write a StarDict set with definitions in HTML, packed."""
    words = [
        (word, f"<i>{pos}</i><ol>{''.join(f'<li>{g}</li>' for g in glosses)}</ol>".encode())
        for word, pos, glosses in generated(count)
    ]
    ifo = StarDict(words, title=f"StarDict of {count}", types="h").write(folder)
    data = ifo.with_suffix(".dict")
    ifo.with_suffix(".dict.dz").write_bytes(packed(data.read_bytes()))
    data.unlink()
    return ifo


def make_yomitan(count: int, folder: Path) -> Path:
    """Write a Yomitan zip with structured content."""
    rows = [
        [word, "", pos, "", 0, [{"type": "structured-content", "content": _list(glosses)}], 0, ""]
        for word, pos, glosses in generated(count)
    ]
    banks = [rows[start : start + 10_000] for start in range(0, len(rows), 10_000)]
    return yomitan(folder / "made.zip", banks, {"title": f"Yomitan of {count}"})


def make_tsv(count: int, folder: Path) -> Path:
    """Write a table with a header."""
    rows = [f"{word}\t{pos}\t{'; '.join(glosses)}" for word, pos, glosses in generated(count)]
    path = folder / "made.tsv"
    path.write_text("\n".join(["word\tpos\tmeaning", *rows, ""]), "utf-8")
    return path


MAKERS = {"stardict": make_stardict, "yomitan": make_yomitan, "tsv": make_tsv}


def _list(glosses: Sequence[str]) -> dict[str, Any]:
    items = [{"tag": "li", "content": [{"tag": "div", "content": gloss}]} for gloss in glosses]
    return {"tag": "ol", "data": {"content": "glosses"}, "content": items}


if __name__ == "__main__":
    print(MAKERS[sys.argv[1]](int(sys.argv[2]), Path(sys.argv[3])))
