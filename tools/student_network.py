"""The network of a student in torch, under Marian's names: encoder, SSRU decoder, tied output.

In: a ``Shape``; batches of lessons. Out: logits, and where head 0 of the last decoder layer looks.
Normalised after each block, ReLU, sinusoidal positions; a decoder layer carries one state from step
to step: ``c = f c' + (1 - f) x W`` with ``f = sigmoid(x Wf + bf)``, and puts out ``relu(c)``.
"""

import math

import torch
from tools.student_format import ALPHA, Shape, Weights, in_8_bits, rounded
from torch import Tensor, nn
from torch.nn import functional

DROPOUT = 0.1
LONGEST = 512


class Network:
    """A student; ``seen`` notes the largest input of each matrix once ``measure`` is set."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.training = True
        self.measure = False
        self.seen: dict[str, float] = {}
        self.source_table = "Wemb" if shape.joint else "encoder_Wemb"
        self.target_table = "Wemb" if shape.joint else "decoder_Wemb"
        self.weights = {name: nn.Parameter(_fresh(name, size))
                        for name, size in sizes(shape).items()}  # fmt: skip
        self._positions = _sinusoids(shape.width)

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        """Return the states of the source pieces; ``mask`` is 0 where a piece stands, else -1e9."""
        x = self._drop(self._embedded(self.source_table, source))
        x = self._drop(x + self._positions[: x.shape[1]])
        for layer in range(1, self.shape.encoders + 1):
            block = f"encoder_l{layer}_self"
            found, _ = self._attend(block, x, x, mask)
            x = self._normed(f"{block}_Wo", self._drop(found) + x)
            x = self._forward(f"encoder_l{layer}_ffn", x)
        return x

    def decode(self, states: Tensor, mask: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits for every target piece, and the weights of head 0 of the last layer."""
        x = self._embedded(self.target_table, target)
        x = torch.cat([torch.zeros_like(x[:, :1]), x[:, :-1]], 1)  # each sees the one before it
        x = self._drop(x + self._positions[: x.shape[1]])
        weights = x
        for layer in range(1, self.shape.decoders + 1):
            x = self._recur(f"decoder_l{layer}_rnn", x)
            block = f"decoder_l{layer}_context"
            found, weights = self._attend(block, x, states, mask)
            x = self._normed(f"{block}_Wo", self._drop(found) + x)
            x = self._forward(f"decoder_l{layer}_ffn", x)
        self._note(self.target_table, x)
        table = self.weights[self.target_table]
        return x @ table.T + self.weights["decoder_ff_logit_out_b"], weights[:, 0]

    def _recur(self, block: str, x: Tensor) -> Tensor:
        self._note(f"{block}_W", x)
        self._note(f"{block}_Wf", x)
        new = x @ self.weights[f"{block}_W"]
        keep = torch.sigmoid(x @ self.weights[f"{block}_Wf"] + self.weights[f"{block}_bf"])
        state, states = torch.zeros_like(new[:, 0]), []
        for step in range(x.shape[1]):
            state = keep[:, step] * state + (1 - keep[:, step]) * new[:, step]
            states.append(state)
        return self._normed(f"{block}_ffn", self._drop(torch.stack(states, 1).relu()) + x)

    def _attend(self, block: str, x: Tensor, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        heads = self.shape.heads

        def parted(t: Tensor) -> Tensor:
            return t.view(t.shape[0], t.shape[1], heads, -1).transpose(1, 2)

        query, key = parted(self._linear(block, x, "q")), parted(self._linear(block, states, "k"))
        value = parted(self._linear(block, states, "v"))
        weights = (query @ key.transpose(2, 3) / math.sqrt(query.shape[-1]) + mask).softmax(-1)
        joined = (weights @ value).transpose(1, 2).reshape(x.shape)
        return self._linear(block, joined, "o"), weights

    def _forward(self, block: str, x: Tensor) -> Tensor:
        inner = self._linear(block, x, "1").relu()
        return self._normed(f"{block}_ffn", self._drop(self._linear(block, inner, "2")) + x)

    def _linear(self, block: str, x: Tensor, part: str) -> Tensor:
        self._note(f"{block}_W{part}", x)
        return x @ self.weights[f"{block}_W{part}"] + self.weights[f"{block}_b{part}"]

    def _normed(self, block: str, x: Tensor) -> Tensor:
        scale, bias = self.weights[f"{block}_ln_scale"][0], self.weights[f"{block}_ln_bias"][0]
        return functional.layer_norm(x, x.shape[-1:], scale, bias, 1e-9)

    def _embedded(self, table: str, numbers: Tensor) -> Tensor:
        return self.weights[table][numbers] * math.sqrt(self.shape.width)

    def _drop(self, x: Tensor) -> Tensor:
        return functional.dropout(x, DROPOUT, self.training)

    def _note(self, name: str, x: Tensor) -> None:
        if self.measure:
            self.seen[name] = max(self.seen.get(name, 0.0), float(x.detach().abs().max()))

    def export(self) -> Weights:
        """Return the weights with the scales of the inputs that ``measure`` saw."""
        found = {name: weight.detach().numpy() for name, weight in self.weights.items()}
        scales = {name: torch.tensor([[127.0 / largest]]).numpy()
                  for name, largest in self.seen.items()}  # fmt: skip
        if self.shape.joint:  # Marian has a second, nameless entry for shared embeddings
            scales["none"] = scales["Wemb"]
        return found | {name + ALPHA: scale for name, scale in scales.items()}

    def round_weights(self) -> None:
        """Put the weights in place that a reader of the written file will find."""
        for name, weight in self.weights.items():
            if in_8_bits(name):
                numbers, scale = rounded(weight.detach().numpy())
                weight.data = torch.from_numpy(numbers).float() / scale


def sizes(shape: Shape) -> dict[str, tuple[int, int]]:
    """Return the name and size of every weight."""
    d, found = shape.width, {}

    def norm(block: str) -> None:
        found.update({f"{block}_ln_scale": (1, d), f"{block}_ln_bias": (1, d)})

    def attention(block: str) -> None:
        for part in "qkvo":
            found.update({f"{block}_W{part}": (d, d), f"{block}_b{part}": (1, d)})
        norm(f"{block}_Wo")

    def forward(block: str) -> None:
        found.update({f"{block}_W1": (d, shape.inner), f"{block}_b1": (1, shape.inner)})
        found.update({f"{block}_W2": (shape.inner, d), f"{block}_b2": (1, d)})
        norm(f"{block}_ffn")

    for layer in range(1, shape.encoders + 1):
        attention(f"encoder_l{layer}_self")
        forward(f"encoder_l{layer}_ffn")
    for layer in range(1, shape.decoders + 1):
        block = f"decoder_l{layer}_rnn"
        found.update({f"{block}_W": (d, d), f"{block}_Wf": (d, d), f"{block}_bf": (1, d)})
        norm(f"{block}_ffn")
        attention(f"decoder_l{layer}_context")
        forward(f"decoder_l{layer}_ffn")
    found["decoder_ff_logit_out_b"] = (1, shape.target_pieces)
    if shape.joint:
        return found | {"Wemb": (shape.target_pieces, d)}
    return found | {"encoder_Wemb": (shape.source_pieces, d),
                    "decoder_Wemb": (shape.target_pieces, d)}  # fmt: skip


def _fresh(name: str, size: tuple[int, int]) -> Tensor:
    if name.endswith("_ln_scale"):
        return torch.ones(size)
    weight = torch.zeros(size)
    if "Wemb" in name:
        return nn.init.normal_(weight, std=size[1] ** -0.5)
    return nn.init.xavier_uniform_(weight) if in_8_bits(name) else weight


def _sinusoids(width: int) -> Tensor:
    # Marian's own: all sines first, and the slowest wave exactly 10,000 times the fastest.
    half = width // 2
    waves = torch.exp(torch.arange(half) * -(math.log(10000.0) / (half - 1)))
    angles = torch.arange(LONGEST)[:, None] * waves
    return torch.cat([angles.sin(), angles.cos()], 1)
