"""Writes the figures that the tests in tests/core compare with, from CPython itself:

    python3 tests/reference/fixtures.py

tests/golden/random.h      what CPython's random module gives (any CPython since 3.2; these are from 3.11)
tests/golden/elementary.h  log, sin and cos to 80 decimal digits, then rounded once; the arguments are everyday ones, the
                           edges, and the hardest of 100,000: those whose exact result lies nearest to halfway between
                           two doubles
"""

import decimal
import math
import pathlib
import random
from decimal import Decimal

GOLDEN = pathlib.Path(__file__).parent.parent / "golden"
HEAD = "/* {what}. Written by tests/reference/fixtures.py. */\n"

decimal.getcontext().prec = 80


# ---- random ----


def draws(seed):
    """What one generator gives, in the order of the calls in tests/core/random.c."""
    generator = random.Random(seed)
    uniforms = [generator.random() for _ in range(4)]
    below = [generator._randbelow(n) for n in (1, 2, 3, 27, 32257, 2**31, 2**32 - 1)]
    shuffled = list(range(30))
    generator.shuffle(shuffled)
    gauss = [generator.gauss(0, 0.08) for _ in range(5)]
    between = generator.random()
    gauss += [generator.gauss(0, 0.08) for _ in range(2)]
    for _ in range(10_000):
        last = generator.random()
    return uniforms, below, shuffled, gauss, between, last


def braces(values, text=str):
    return "{" + ", ".join(text(value) for value in values) + "}"


def write_random():
    with open(GOLDEN / "random.h", "w") as file:
        file.write(HEAD.format(what="What CPython's random module gives"))
        for seed in (0, 42, 2**32, 2**53 - 1):
            uniforms, below, shuffled, gauss, between, last = draws(seed)
            file.write(
                f"{{{seed}u,\n"
                f" {braces(uniforms, float.hex)},\n {braces(below, '{}u'.format)},\n {braces(shuffled)},\n"
                f" {braces(gauss, float.hex)},\n {between.hex()}, {last.hex()}}},\n"
            )


# ---- log, sin and cos ----


def sine(x):
    """Taylor's series; x is at most 7, which costs it some ten of the 80 digits."""
    total, term, n = Decimal(0), x, 1
    while abs(term) > Decimal(10) ** -75:
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


def cosine(x):
    total, term, n = Decimal(0), Decimal(1), 0
    while abs(term) > Decimal(10) ** -75:
        total += term
        term *= -x * x / ((n + 1) * (n + 2))
        n += 2
    return total


def hardness(exact):
    """How near the exact value is to halfway between two doubles, in units of the last place: 0 is nearest."""
    nearest = float(exact)
    return abs(Decimal(0.5) - abs(exact - Decimal(nearest)) / Decimal(math.ulp(nearest)))


def points(function, candidates, edges, everyday=100, hardest=200):
    """Arguments with the function's value, rounded to the nearest double."""
    values = [(x, function(Decimal(x))) for x in candidates]
    chosen = values[:everyday] + sorted(values[everyday:], key=lambda value: hardness(value[1]))[:hardest]
    return [(x, float(function(Decimal(x)))) for x in edges] + [(x, float(exact)) for x, exact in chosen]


def write_elementary():
    generator = random.Random(2018)
    unit = [1.0 - generator.random() for _ in range(100_000)]
    angles = [generator.random() * 2 * math.pi for _ in range(100_000)]
    near_pi = [k * math.pi / 2 for k in range(5)]
    near_pi += [math.nextafter(x, 7.0) for x in near_pi] + [math.nextafter(x, 0.0) for x in near_pi if x > 0]
    tiny = [2.0**-k for k in (1, 26, 27, 53, 1022)]
    lists = {
        # the last one is the hardest of all doubles (Lefevre and Muller, "Worst cases for correct rounding", 2001)
        "LOG": points(Decimal.ln, unit, tiny + [1.0, 2.0, 10.0, math.nextafter(1.0, 0.0), math.nextafter(1.0, 2.0),
                      math.sqrt(0.5), 1.7976931348623157e308, float.fromhex("0x1.62a88613629b6p+678")]),
        "SIN": points(sine, angles, near_pi + tiny[:4] + [1.0, 6.999]),
        "COS": points(cosine, angles, near_pi + tiny[:4] + [1.0, 6.999]),
    }
    with open(GOLDEN / "elementary.h", "w") as file:
        file.write(HEAD.format(what="log, sin and cos rounded to the nearest double, as {argument, value}"))
        for name, pairs in lists.items():
            file.write(f"\nstatic const double {name}_POINTS[{len(pairs)}][2] = {{\n")
            for x, y in pairs:
                file.write(f"    {{{x.hex()}, {y.hex()}}},\n")
            file.write("};\n")


write_random()
write_elementary()
