"""Teach a student its lessons, and ask it what it has learnt.

In: a network and lessons. Out: the network taught; what it writes for a source, piece by piece the
likeliest, and whether it looks at the word it translates. Head 0 of the last decoder layer is
taught to look there, as in the published students.
"""

import random

import torch
from tools.student_lessons import END, UNKNOWN, Lesson
from tools.student_network import Network
from torch import Tensor, nn
from torch.nn import functional

BATCH, RATE, SMOOTHING, GUIDANCE = 64, 2e-3, 0.05, 0.5


def padded(rows: list[list[int]], blank: int = END) -> Tensor:
    """Return the rows as one table."""
    return nn.utils.rnn.pad_sequence(
        [torch.tensor(row) for row in rows], batch_first=True, padding_value=blank
    )


def source_of(batch: list[Lesson]) -> tuple[Tensor, Tensor]:
    """Return the source pieces and their mask."""
    lengths = torch.tensor([len(one.source) for one in batch])
    source = padded([one.source for one in batch])
    blank = torch.arange(source.shape[1])[None] >= lengths[:, None]
    return source, (blank * -1e9)[:, None, None, :]


def guidance(batch: list[Lesson], shape: torch.Size) -> Tensor:
    """Return where each target piece should look: rows that sum to 1, or to 0 where unknown."""
    wanted = torch.zeros(shape)
    for row, one in enumerate(batch):
        for place, links in enumerate(one.links):
            if links:
                wanted[row, place, links] = 1 / len(links)
    return wanted


def train(network: Network, known: list[Lesson], steps: int) -> None:
    """Teach the network the lessons, in place."""
    optimiser = torch.optim.Adam(network.weights.values(), betas=(0.9, 0.98))
    rates = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.1)
    for step in range(steps):
        batch = random.sample(known, BATCH)
        source, mask = source_of(batch)
        target = padded([one.target for one in batch])
        logits, looks = network.decode(network.encode(source, mask), mask, target)
        labels = padded([one.target for one in batch], -1)
        error = functional.cross_entropy(
            logits.flatten(0, 1), labels.flatten(), ignore_index=-1, label_smoothing=SMOOTHING
        )
        wanted = guidance(batch, looks.shape)
        strayed = -(wanted * (looks + 1e-6).log()).sum() / wanted.sum()
        optimiser.zero_grad()
        (error + GUIDANCE * strayed).backward()
        nn.utils.clip_grad_norm_(network.weights.values(), 1.0)
        optimiser.step()
        rates.step()
        if step % 250 == 0:
            print(f"step {step} of {steps}: loss {error:.3f}, strayed {strayed:.3f}", flush=True)
    network.training = False


def measure(network: Network, known: list[Lesson]) -> None:
    """Note the largest input of every matrix on some lessons."""
    network.measure = True
    with torch.no_grad():
        source, mask = source_of(known)
        network.decode(network.encode(source, mask), mask, padded([one.target for one in known]))
    network.measure = False


@torch.no_grad()
def translate(network: Network, batch: list[Lesson]) -> list[list[int]]:
    """Return the pieces the network writes, always the likeliest next one."""
    source, mask = source_of(batch)
    states = network.encode(source, mask)
    written = torch.zeros(len(batch), 0, dtype=torch.long)
    for _ in range(2 * source.shape[1]):
        blank = torch.zeros(len(batch), 1, dtype=torch.long)
        logits, _ = network.decode(states, mask, torch.cat([written, blank], 1))
        logits[:, -1, UNKNOWN] = -1e9
        written = torch.cat([written, logits[:, -1].argmax(-1, keepdim=True)], 1)
        if (written == END).any(1).all():
            break
    return [[*row, END][: [*row, END].index(END)] for row in written.tolist()]


@torch.no_grad()
def found_links(network: Network, batch: list[Lesson]) -> float:
    """Return which part of the target pieces looks most at a source piece it answers."""
    source, mask = source_of(batch)
    target = padded([one.target for one in batch])
    _, looks = network.decode(network.encode(source, mask), mask, target)
    best = looks.argmax(-1).tolist()
    hits = [
        found in links
        for row, one in zip(best, batch, strict=True)
        for found, links in zip(row, one.links, strict=False)
        if links
    ]
    return sum(hits) / len(hits)
