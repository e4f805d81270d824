"""What a test student learns: pieces, pairs of piece numbers, and which piece answers which.

In: sentences of ``tools/grammar_pairs.py`` and a direction. Out: sentencepiece models set up as the
published students have them (end 0, unknown 1, byte fallback), lessons, and the shortlist's rows.
"""

import contextlib
import io
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import sentencepiece
from tools.grammar_pairs import Aligned, Words

END, UNKNOWN = 0, 1
ANSWERS = 100  # how many times as much an answer counts as standing in the same pair
FIRST, BEST = 50, 50  # as in the names of the published shortlists: lex.50.50


@dataclass(frozen=True)
class Lesson:
    """One pair; ``links[t]`` are the source pieces that target piece ``t`` answers, if known."""

    source: list[int]
    target: list[int]
    links: list[list[int]]


def learn_pieces(texts: Sequence[str], size: int) -> bytes:
    """Return a sentencepiece model over the texts."""
    out = io.BytesIO()
    # The model remembers the path of its rules, so it must be the same everywhere.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        rules = Path("rules.tsv")
        rules.write_text(_normalisation(), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(texts), model_writer=out, vocab_size=size, model_type="bpe",
            bos_id=-1, eos_id=END, unk_id=UNKNOWN, pad_id=-1, character_coverage=1.0,
            byte_fallback=True, split_digits=True, normalization_rule_tsv=str(rules),
            minloglevel=2,
        )  # fmt: skip
    return out.getvalue()


def _normalisation() -> str:
    # The published students normalise like NFKC, whose table takes 240 kB; this is the part of it
    # that news use, so that pieces of a test student stand elsewhere than in the text, too.
    ranges = ((0xA0, 0xA1), (0x2026, 0x2027), (0x3000, 0x3001), (0x3200, 0x3400),
              (0xFB00, 0xFB07), (0xFF01, 0xFF5F))  # fmt: skip
    rows = []
    for code in (code for start, end in ranges for code in range(start, end)):
        plain = unicodedata.normalize("NFKC", chr(code))
        if plain != chr(code):
            rows.append(f"{code:X}\t{' '.join(f'{ord(letter):X}' for letter in plain)}\n")
    return "".join(rows)


def lesson(source: Words, target: Words, pieces: "Pieces") -> Lesson:
    """Return the pair as piece numbers; the end of one answers the end of the other."""
    sources, source_keys = _keyed(source, pieces.source)
    targets, target_keys = _keyed(target, pieces.target)
    places: dict[str, list[int]] = {}
    for place, key in enumerate(source_keys):
        places.setdefault(key, []).append(place)
    places[""] = []
    links = [places.get(key, []) for key in target_keys]
    return Lesson([*sources, END], [*targets, END], [*links, [len(sources)]])


@dataclass(frozen=True)
class Pieces:
    """The sentencepiece models of both languages; the same one twice when they share it."""

    source: sentencepiece.SentencePieceProcessor
    target: sentencepiece.SentencePieceProcessor


def _keyed(
    words: Words, model: sentencepiece.SentencePieceProcessor
) -> tuple[list[int], list[str]]:
    text = " ".join(word for _, word in words)
    keys: list[str] = []
    for key, word in words:
        keys += [key] * (len(word) + bool(keys))  # with the space before it
    text = text[0].upper() + text[1:]
    found = model.encode_as_offset_mapping(text)
    # A piece may begin with that space, so its last character tells the word; the mark of the
    # text's own beginning may be a piece without any.
    return found["ids"], [keys[max(end - 1, 0)] for _, end in found["offsets"]]


def with_semicolon(one: Aligned) -> Aligned:
    """Return the sentence as the first part of a longer one, which is cut at semicolons."""
    ends = [[*words[:-1], (words[-1][0], words[-1][1][:-1] + ";")]
            for words in (one.korean, one.english)]  # fmt: skip
    return Aligned(*ends)


def shortlist(lessons: Sequence[Lesson], pieces: int) -> list[list[int]]:
    """Return the target pieces that go with each source piece, in their order, at most BEST.

    Those that answer it come first, then those that often stand in its translations.
    """
    counts = [Counter[int]() for _ in range(pieces)]
    for one in lessons:
        together = Counter(one.target)
        for number in set(one.source):
            counts[number].update(together)
        for number, links in zip(one.target, one.links, strict=True):
            for place in links:
                counts[one.source[place]][number] += ANSWERS
    return [sorted(number for number, _ in row.most_common(BEST)) for row in counts]
