"""Drums: shells with heads, hoops, lugs and rods; cymbals. A drum's axis is Z, its middle the origin. Inches become mm here."""
from math import cos, pi, sin

from . import materials_stage as stage
from .group import band, group, ring
from .materials import metal, plastic, rubber
from .mesh import box, cylinder, lathe, sweep

INCH = 25.4
LUGS = {8: 5, 10: 6, 12: 6, 13: 6, 14: 8, 16: 8, 18: 8, 20: 8, 22: 8}


def _head(radius, z, colour, up, coated=True):
    s = 1 if up else -1
    lathe("head", [(0, z + s * 5), (radius - 7, z + s * 5), (radius - 2.5, z + s * 3.5), (radius - 0.5, z - s * 3)], stage.skin(colour, coated), segments=96)
    band("flesh", [(radius - 1, z - s * 4), (radius + 3.5, z - s * 4), (radius + 3.5, z + s * 1), (radius - 1, z + s * 1.5)], metal("aluminium"), segments=96)


def _flanged(radius, z, up, finish):
    """A triple-flanged steel hoop."""
    s = 1 if up else -1
    band("hoop", [(radius + 11, z - s * 7), (radius + 5, z - s * 6), (radius + 4.6, z - s * 4), (radius + 4.6, z + s * 12), (radius + 6, z + s * 14),
                   (radius + 9.5, z + s * 14.6), (radius + 9.5, z + s * 13.4), (radius + 6.6, z + s * 12.6), (radius + 6.2, z - s * 4), (radius + 11, z - s * 5)],
          finish, segments=96)


def _lug(length, finish):
    """A cast lug; its back is at X = 0."""
    with group() as made:
        box("lug", (15, 17, length), finish, 5, (6, 0, 0), segments=4)
        box("waist", (18, 11, length * 0.4), finish, 3.5, (6, 0, 0), segments=4)
    return made


def _rods(count, radius, z, lug_z, finish, start):
    """Rods through the hoop's ears into the lugs, above or below."""
    s = 1 if z > 0 else -1
    long = abs(z - lug_z) + 6
    rod = cylinder("rod", 2.9, long, metal("chrome"), 0.6, segments=16)
    ring(rod, count, radius + 10, min(z - s * 2, lug_z) if s > 0 else z - 4, start)
    ear = box("ear", (11, 13, 7), finish, 2)
    ring(ear, count, radius + 9, z - s * 2.5, start)
    nut = cylinder("nut", 4.6, 7, metal("chrome"), 0.8, segments=16)
    ring(nut, count, radius + 10, z + (1.5 if s > 0 else -8.5), start)


def drum(diameter, depth, finish, hardware="chrome", top="#D6D3CA", bottom="#DAD8D2", long_lugs=False, lugs=None, start=22.5, beads=False):
    """A tom or snare: `diameter` and `depth` in inches."""
    radius, height, steel = diameter * INCH / 2, depth * INCH, metal(hardware)
    half, count = height / 2, lugs or LUGS[diameter]
    wall = [(radius - 4, -half), (radius - 1, -half), (radius - 1, half), (radius - 4, half)]
    if beads:
        wall = [(radius - 4, -half), (radius - 1, -half), (radius - 1, -7), (radius + 2.4, -5), (radius + 2.4, 5), (radius - 1, 7), (radius - 1, half), (radius - 4, half)]
    band("shell", wall, finish, segments=128)
    _head(radius, half, top, True)
    _head(radius, -half, bottom, False, False)
    for up, z in ((True, half), (False, -half)):
        _flanged(radius, z, up, steel)
    if long_lugs:
        _place_lugs(count, radius, (0,), height * 0.5, steel, start)
        offset = height * 0.22
    else:
        offset = half * 0.46
        _place_lugs(count, radius, (offset, -offset), min(46, height * 0.24), steel, start)
    for s in (1, -1):
        _rods(count, radius, s * half, s * offset, steel, start)
    with group((0, 0, 0), (0, 0, start + 180 / count)):
        band("vent", [(7, 0), (7, 1.2), (3.4, 1.6), (3, 0)], metal("chrome"), (radius - 1, 0, 0), (0, 90, 0), segments=24)
    return half


def _place_lugs(count, radius, heights, length, steel, start):
    for z in heights:
        for i in range(count):
            a = start + 360 * i / count
            with group((0, 0, z), (0, 0, a)):
                with group((radius - 1, 0, 0)):
                    _lug(length, steel)


def bass_drum(diameter, depth, finish, hoop, hardware="chrome", front="#0E0E0F", port=True):
    """A bass drum lying: its axis is Y, the front head towards -Y, standing on its spurs; the middle is the origin."""
    radius, height, steel = diameter * INCH / 2, depth * INCH, metal(hardware)
    half = height / 2
    with group(rotate=(90, 0, 0)):
        band("shell", [(radius - 5, -half), (radius - 1, -half), (radius - 1, half), (radius - 5, half)], finish, segments=160)
        _head(radius, half, front, True, False)
        _head(radius, -half, "#E9E6DE", False)
        if port:
            band("port", [(radius * 0.2, 0), (radius * 0.235, 0), (radius * 0.23, 3), (radius * 0.2, 3)], metal("chrome"), (radius * 0.46, -radius * 0.42, half + 4.6), segments=64)
            lathe("hole", [(0, 0), (radius * 0.205, 0), (radius * 0.205, 0.8), (0, 0.8)], plastic("#020202", 0.95), (radius * 0.46, -radius * 0.42, half + 5), segments=64)
        for s in (1, -1):
            band("hoop", [(radius + 1, s * (half - 22)), (radius + 9, s * (half - 22)), (radius + 10.5, s * (half - 20)), (radius + 10.5, s * (half + 16)),
                           (radius + 9, s * (half + 18)), (radius + 1.5, s * (half + 18)), (radius + 1, s * (half + 16))], hoop, segments=160)
        count, start = LUGS[diameter], 22.5
        _place_lugs(count, radius, (half * 0.42, -half * 0.42), 62, steel, start)
        for s in (1, -1):
            rod = cylinder("rod", 3.2, half * 0.62, metal("chrome"), 0.6, segments=16)
            ring(rod, count, radius + 15, s * half * 0.42 if s > 0 else -half * 1.04, start)
            claw = box("claw", (22, 24, 34), steel, 6, segments=4)
            ring(claw, count, radius + 9, s * (half + 3), start)
            key = cylinder("key", 5, 15, metal("chrome"), 1.5, segments=16)
            ring(key, count, radius + 15, half + 18 if s > 0 else -half - 33, start)
    for x in (-1, 1):
        foot = (x * (radius + 120), -half - 40, -radius - 8)
        top = (x * (radius - 2), -half * 0.35, -radius * 0.22)
        box("bracket", (34, 44, 40), steel, 8, top)
        sweep("spur", [top, foot], 6.5, steel, smooth=False)
        box("tip", (22, 22, 20), rubber(), 7, foot)


def cymbal(diameter, surface, tilt=(0, 0, 0), at=(0, 0, 0), bell=0.19, bow=0.075, cup=False):
    """A cymbal of `diameter` inches; `cup` turned over (the lower hi-hat)."""
    radius = diameter * INCH / 2
    inner, rise = radius * bell, radius * bow * 1.5
    top = []
    for i in range(11):
        t = i / 10
        top.append((max(6, inner * sin(t * pi / 2)), rise + radius * bow * 0.95 * cos(t * pi / 2) ** 0.9))
    for i in range(1, 25):
        t = i / 24
        top.append((inner + (radius - inner) * t, rise * (1 - t ** 1.7)))
    profile = [*reversed(top), *[(r, z - 1.3) for r, z in top]]
    with group(at, tilt) as made:
        with group(rotate=(180 if cup else 0, 0, 0)):
            lathe("cymbal", profile, surface, segments=160, angle=50)
    return made


def wing_nut(at=(0, 0, 0)):
    """Felt, washer and wing nut on top of a cymbal."""
    with group(at):
        cylinder("felt", 16, 9, stage.felt("#2A2A2C"), 3)
        cylinder("sleeve", 4, 34, plastic("#0C0C0C", 0.5), 0.5)
        cylinder("hub", 7, 14, metal("chrome"), 2, (0, 0, 12))
        for x in (-1, 1):
            box("wing", (15, 4, 11), metal("chrome"), 1.8, (x * 11, 0, 22), (0, -28 * x, 0))
