"""Build the small Argos model packages that the tests install and translate with.

In: the pairs of ``tools/grammar_pairs.py`` and of ``tests/data/corpus.tsv``. Out: two files in
``tests/data/packages``, in the very format of the Argos index: a zip with one top folder that holds
``metadata.json``, ``sentencepiece.model`` and a CTranslate2 model (int8). Each is about 1.6 MB,
knows the grammar (also its sentences it never saw) and the corpus by heart, and nothing else.

To rebuild them (some six minutes a direction on two cores; torch is needed here and nowhere else,
so keep it out of the program's own environment):

    python3.11 -m venv build/torch
    build/torch/bin/pip install torch==2.13.0 numpy ctranslate2==4.8.5 sentencepiece==0.2.3
    build/torch/bin/python tools/make_test_package.py ko en
    build/torch/bin/python tools/make_test_package.py en ko

The last line printed says how many unseen grammar sentences and how many corpus sentences come out
word for word; rebuild with more ``--steps`` if the first falls under 95 %. Tests name sentences
that must come out exactly: run them after a rebuild.

The network is OpenNMT's "transformer": normalised before each block, ReLU, sinusoidal positions,
embeddings times the root of their width, one table of embeddings for both languages.
"""

import argparse
import io
import json
import math
import random
import sys
import tempfile
import zipfile
from pathlib import Path

import ctranslate2
import numpy as np
import sentencepiece
import torch
from ctranslate2.converters.converter import Converter
from ctranslate2.specs import transformer_spec
from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
from ctranslate2.specs.model_spec import LayerSpec
from torch import nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.grammar_pairs import make  # noqa: E402

UNKNOWN, PAD, START, END = "<unk>", "<blank>", "<s>", "</s>"  # OpenNMT's, in this order
NAMES = {"ko": "Korean", "en": "English"}
VERSION = "1.1"
LAYERS, WIDTH, HEADS, INNER, PIECES = 3, 128, 4, 256, 1500
SEEN, UNSEEN = (4000, 1), (600, 99)  # number and seed of the grammar's sentences
BATCH, RATE = 64, 2e-3


def corpus() -> list[tuple[str, str]]:
    """Return the pairs of the corpus, Korean first."""
    lines = (ROOT / "tests/data/corpus.tsv").read_text(encoding="utf-8").splitlines()
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines if "\t" in line]


def training_pairs() -> list[tuple[str, str]]:
    """Return what the model learns: the grammar, some of it with a semicolon, and the corpus."""
    pairs = [one.texts for one in make(*SEEN)]
    # Long sentences are cut at semicolons, so the model must know a clause that ends in one.
    clauses = [(k[:-1] + ";", e[:-1] + ";") for k, e in pairs[::6]]
    return pairs + clauses + corpus() * 8


def learn_pieces(pairs: list[tuple[str, str]]) -> bytes:
    """Return a sentencepiece model over both languages."""
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in pairs for text in pair]), model_writer=out,
        vocab_size=PIECES, model_type="bpe", character_coverage=1.0, split_digits=True,
        hard_vocab_limit=False, minloglevel=2,
    )  # fmt: skip
    return out.getvalue()


class Network(nn.Module):
    """An encoder and a decoder over one table of embeddings."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.table = nn.Embedding(pieces, WIDTH, padding_idx=1)
        nn.init.normal_(self.table.weight, std=WIDTH**-0.5)
        self.bias = nn.Parameter(torch.zeros(pieces))
        self.register_buffer("positions", sinusoids(512))
        shape = {"dropout": 0.1, "batch_first": True, "norm_first": True}
        encoder = nn.TransformerEncoderLayer(WIDTH, HEADS, INNER, **shape)
        decoder = nn.TransformerDecoderLayer(WIDTH, HEADS, INNER, **shape)
        self.encoder = nn.TransformerEncoder(
            encoder, LAYERS, nn.LayerNorm(WIDTH), enable_nested_tensor=False
        )
        self.decoder = nn.TransformerDecoder(decoder, LAYERS, nn.LayerNorm(WIDTH))
        self.drop = nn.Dropout(0.1)
        for weight in (*self.encoder.parameters(), *self.decoder.parameters()):
            if weight.dim() > 1:  # the copies torch makes of one layer all begin alike
                nn.init.xavier_uniform_(weight)

    def forward(self, source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Return the logits of the piece after each target piece."""
        blank = source == 1
        memory = self.encoder(self._embed(source), src_key_padding_mask=blank)
        causal = nn.Transformer.generate_square_subsequent_mask(target.shape[1], dtype=torch.bool)
        states = self.decoder(
            self._embed(target), memory, tgt_mask=causal.bool(), tgt_is_causal=True,
            memory_key_padding_mask=blank,
        )  # fmt: skip
        return functional.linear(states, self.table.weight, self.bias)

    def _embed(self, pieces: torch.Tensor) -> torch.Tensor:
        return self.drop(self.table(pieces) * WIDTH**0.5 + self.positions[: pieces.shape[1]])


def sinusoids(length: int) -> torch.Tensor:
    """Return the table of positions: even columns sine, odd columns cosine."""
    angles = np.arange(length)[:, None] * np.exp(
        np.arange(0, WIDTH, 2) * -(math.log(10000.0) / WIDTH)
    )
    table = np.zeros((length, WIDTH), np.float32)
    table[:, 0::2], table[:, 1::2] = np.sin(angles), np.cos(angles)
    return torch.from_numpy(table)


def train(network: Network, pairs: list[tuple[list[int], list[int]]], steps: int) -> None:
    """Teach the network the pairs of piece numbers, in place."""
    optimiser = torch.optim.Adam(network.parameters(), betas=(0.9, 0.98))
    rates = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.1)
    network.train()
    loss = math.nan
    for step in range(steps):
        batch = random.sample(pairs, BATCH)
        source = padded([a for a, _ in batch])
        target = padded([[2, *b, 3] for _, b in batch])
        logits = network(source, target[:, :-1])
        error = functional.cross_entropy(
            logits.flatten(0, 1), target[:, 1:].flatten(), ignore_index=1
        )
        optimiser.zero_grad()
        error.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        rates.step()
        loss = error.item() if math.isnan(loss) else 0.98 * loss + 0.02 * error.item()
        if step % 250 == 0:
            print(f"step {step} of {steps}: loss {loss:.3f}", flush=True)
    network.eval()


def padded(rows: list[list[int]]) -> torch.Tensor:
    """Return the rows as one table, short ones filled with blanks."""
    return nn.utils.rnn.pad_sequence(
        [torch.tensor(row) for row in rows], batch_first=True, padding_value=1
    )


class NetworkConverter(Converter):
    """Hands the network's weights to CTranslate2."""

    def __init__(self, network: Network, vocabulary: list[str]) -> None:
        self._network, self._vocabulary = network, vocabulary

    def _load(self) -> transformer_spec.TransformerSpec:
        # All heads of the last layer: attention then comes out as their mean.
        spec = transformer_spec.TransformerSpec.from_config(
            LAYERS, HEADS, alignment_layer=-1, alignment_heads=HEADS
        )
        network = self._network
        fill_side(spec.encoder, network, network.encoder)
        fill_side(spec.decoder, network, network.decoder)
        spec.decoder.projection.weight = array(network.table.weight)
        spec.decoder.projection.bias = array(network.bias)
        spec.register_source_vocabulary(self._vocabulary)
        spec.register_target_vocabulary(self._vocabulary)
        return spec


def array(tensor: torch.Tensor) -> np.ndarray:
    """Return the tensor's numbers."""
    return tensor.detach().numpy().copy()


def fill_side(spec: LayerSpec, network: Network, stack: nn.Module) -> None:
    """Copy an encoder or a decoder into its CTranslate2 spec."""
    table = spec.embeddings[0] if isinstance(spec.embeddings, list) else spec.embeddings
    table.weight = array(network.table.weight)
    spec.position_encodings.encodings = array(network.positions)
    fill_norm(spec.layer_norm, stack.norm)
    for to, layer in zip(spec.layer, stack.layers, strict=True):
        norms = [layer.norm1, layer.norm2]
        fill_attention(to.self_attention, layer.self_attn, norms[0], cut=0)
        if hasattr(to, "attention"):
            fill_attention(to.attention, layer.multihead_attn, norms[1], cut=WIDTH)
            norms.append(layer.norm3)
        fill_norm(to.ffn.layer_norm, norms[-1])
        fill_linear(to.ffn.linear_0, layer.linear1.weight, layer.linear1.bias)
        fill_linear(to.ffn.linear_1, layer.linear2.weight, layer.linear2.bias)


def fill_attention(
    spec: MultiHeadAttentionSpec, attention: nn.MultiheadAttention, norm: nn.LayerNorm, cut: int
) -> None:
    """Copy an attention block; ``cut`` is where its queries part from its keys, 0 for nowhere."""
    fill_norm(spec.layer_norm, norm)
    weight, bias = attention.in_proj_weight, attention.in_proj_bias
    parts = [slice(0, cut), slice(cut, None)] if cut else [slice(None)]
    for number, part in enumerate(parts):
        fill_linear(spec.linear[number], weight[part], bias[part])
    fill_linear(spec.linear[-1], attention.out_proj.weight, attention.out_proj.bias)


def fill_linear(spec: LinearSpec, weight: torch.Tensor, bias: torch.Tensor) -> None:
    """Copy a linear layer."""
    spec.weight, spec.bias = array(weight), array(bias)


def fill_norm(spec: LayerNormSpec, norm: nn.LayerNorm) -> None:
    """Copy a layer norm."""
    spec.gamma, spec.beta = array(norm.weight), array(norm.bias)


def pack(folder: Path, name: str, target: Path) -> None:
    """Zip a package folder below one top folder, with the same bytes whenever it is done."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                inside = f"{name}/{file.relative_to(folder).as_posix()}"
                info = zipfile.ZipInfo(inside, (2026, 1, 1, 0, 0, 0))
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(info, file.read_bytes())


def exact(folder: Path, pairs: list[tuple[str, str]]) -> int:
    """Return how many sources come out as their target, word for word."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    translator = ctranslate2.Translator(str(folder / "model"), compute_type="int8")
    sources = [pieces.encode(source, out_type=str) for source, _ in pairs]
    results = translator.translate_batch(sources, beam_size=2, length_penalty=0.2)
    texts = [pieces.decode(result.hypotheses[0]) for result in results]
    return sum(text == target for text, (_, target) in zip(texts, pairs, strict=True))


def build(source: str, target: str, out: Path, steps: int) -> None:
    """Train one direction and write its package into ``out``."""
    random.seed(1)
    torch.manual_seed(1)
    order = slice(None) if source == "ko" else slice(None, None, -1)
    pairs = [pair[order] for pair in training_pairs()]
    model = learn_pieces([pair[order] for pair in pairs])
    pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
    known = [pieces.id_to_piece(number) for number in range(len(pieces))]
    vocabulary = [UNKNOWN, PAD, START, END, *(p for p in known if p not in (UNKNOWN, START, END))]
    numbers = {piece: number for number, piece in enumerate(vocabulary)}
    network = Network(len(vocabulary))
    train(network, [tuple([numbers[p] for p in pieces.encode(t, out_type=str)] for t in pair)
                    for pair in pairs], steps)  # fmt: skip
    name = f"translate-{source}_{target}-{VERSION.replace('.', '_')}"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "sentencepiece.model").write_bytes(model)
        NetworkConverter(network, vocabulary).convert(str(folder / "model"), quantization="int8")
        metadata = {
            "package_version": VERSION, "argos_version": "1.9",
            "from_code": source, "from_name": NAMES[source],
            "to_code": target, "to_name": NAMES[target],
        }  # fmt: skip
        (folder / "metadata.json").write_text(json.dumps(metadata, indent=4), encoding="utf-8")
        (folder / "README.md").write_text("A test model; see tools/make_test_package.py.\n")
        pack(folder, name, out / f"{name}.argosmodel")
        seen = {one.texts[0] for one in make(*SEEN)}
        unseen = [one.texts[order] for one in make(*UNSEEN) if one.texts[0] not in seen]
        learnt = [pair[order] for pair in corpus()]
        print(f"{name}: {(out / f'{name}.argosmodel').stat().st_size:,} bytes; word for word: "
              f"{exact(folder, unseen)} of {len(unseen)} unseen, "
              f"{exact(folder, learnt)} of {len(learnt)} of the corpus")  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Build one test package.")
    parser.add_argument("source", choices=NAMES)
    parser.add_argument("target", choices=NAMES)
    parser.add_argument("--steps", type=int, default=1800)
    parser.add_argument("--out", type=Path, default=ROOT / "tests/data/packages")
    chosen = parser.parse_args()
    build(chosen.source, chosen.target, chosen.out, chosen.steps)
