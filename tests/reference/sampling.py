"""Writes tests/golden/sampling.h: what temperature, top-k, top-p and min-p make of some logits, computed from the
definitions in src/rules.h with exact fractions and decimals, and the token that random.choices then draws.

    python3 tests/reference/sampling.py
"""

import decimal
import pathlib
import random
from decimal import Decimal

GOLDEN = pathlib.Path(__file__).parent.parent / "golden"

decimal.getcontext().prec = 60


def softmax(logits, temperature):
    """Probabilities as decimals; at temperature 0 the first of the largest has all."""
    if temperature == 0:
        return [Decimal(int(i == logits.index(max(logits)))) for i in range(len(logits))]
    powers = [(Decimal(x) / Decimal(temperature)).exp() for x in logits]
    return [power / sum(powers) for power in powers]


def renormalized(probs, kept):
    total = sum(probs[i] for i in kept)
    return [probs[i] / total if i in kept else Decimal(0) for i in range(len(probs))]


def cut(probs, top_k=None, top_p=None, min_p=None):
    """Each rule on what the one before has left; equal probabilities go to the lower token."""
    ranked = lambda probs: sorted((i for i in range(len(probs)) if probs[i]), key=lambda i: (-probs[i], i))
    if top_k is not None:
        probs = renormalized(probs, ranked(probs)[:top_k])
    if top_p is not None:
        kept = []
        for i in ranked(probs):
            kept.append(i)
            if sum(probs[j] for j in kept) >= Decimal(top_p):
                break
        probs = renormalized(probs, kept)
    if min_p is not None:
        probs = renormalized(probs, [i for i in ranked(probs) if probs[i] >= Decimal(min_p) * max(probs)])
    return probs


def drawn(probs, uniform):
    """random.choices(range(len(probs)), probs)[0] where random.random() gives uniform"""
    generator = random.Random()
    generator.random = lambda: uniform
    return generator.choices(range(len(probs)), [float(p) for p in probs])[0]


def is_clear(probs, before, rules, uniform):
    """Whether rounding cannot decide: no sum close to top-p, no ratio close to min-p, no bound close to the number."""
    close = lambda a, b: abs(Decimal(a) - Decimal(b)) < Decimal("1e-4")
    total = Decimal(0)
    for p in probs:
        total += p
        if close(total, uniform):
            return False
    ranked = sorted(before, reverse=True)
    within = sum(ranked[: rules.get("top_k", len(ranked))])
    sums = [sum(ranked[: n + 1]) / within for n in range(len(ranked))]
    if "top_p" in rules and any(close(s, rules["top_p"]) for s in sums):
        return False
    return "min_p" not in rules or not any(close(p / ranked[0], rules["min_p"]) for p in ranked)


def cases():
    generator = random.Random(7)
    while True:
        count = generator.choice([2, 5, 27])
        logits = [generator.randrange(-20, 20) / 4 for _ in range(count)]  # quarters, so that some tie
        temperature = generator.choice([0, 0.25, 0.5, 1, 2])
        rules = {}
        if generator.random() < 0.6:
            rules["top_k"] = generator.randrange(1, 8)
        if generator.random() < 0.6:
            rules["top_p"] = generator.randrange(1, 20) / 20
        if generator.random() < 0.4:
            rules["min_p"] = generator.randrange(0, 20) / 40
        uniform = generator.random()
        before = softmax(logits, temperature)
        probs = cut(before, **rules)
        if is_clear(probs, before, rules, uniform):
            settings = (temperature, rules.get("top_k", 0), rules.get("top_p", 1), rules.get("min_p", 0))
            yield logits, settings, uniform, [float(p) for p in probs], drawn(probs, uniform)


def braces(values):
    return "{" + ", ".join(str(value) for value in values) + "}"


if __name__ == "__main__":
    every = cases()
    with open(GOLDEN / "sampling.h", "w") as file:
        file.write("/* What sampling rules make of logits, and the token drawn. Written by tests/reference/sampling.py. */\n")
        for _ in range(200):
            logits, settings, uniform, probs, token = next(every)
            file.write(f"{{{len(logits)},\n {braces(logits)},\n {braces(settings)}, {uniform},\n {braces(probs)}, {token}}},\n")
