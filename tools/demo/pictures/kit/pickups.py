"""Pickups of guitars and basses. Each stands on the body at (0, y), its top at `top`."""
from math import radians

from mathutils import Matrix

from .materials import metal, plastic
from .mesh import box, circle, lathe, prism, rounded


def _put(parts, x, y, angle):
    for part in parts:
        part.matrix_world = Matrix.Translation((x, y, 0)) @ Matrix.Rotation(radians(angle), 4, "Z") @ part.matrix_basis


def _poles(count, spacing, y, top, radius, material, slot=False):
    made = []
    for i in range(count):
        x = (i - (count - 1) / 2) * spacing
        made.append(lathe("pole", [(0, top - 4), (radius, top - 4), (radius, top + 0.25), (radius * 0.8, top + 0.6), (0, top + 0.65)],
                          material, (x, y, 0), segments=20))
        if slot:
            made.append(box("slot", (radius * 1.5, 0.7, 0.5), plastic("#0A0A0A"), 0, (x, y, top + 0.55), (0, 0, 35)))
    return made


def single(y, top, angle=0, colour="#EFEAD9", strings=6, x=0, **_):
    """A single coil with a rounded plastic cover."""
    spread = 10.4
    parts = [prism("single", rounded(spread * (strings - 1) + 17, 17.5, 8.7), top + 1, plastic(colour, 0.3), 1.4, z=-1)]
    parts += _poles(strings, spread, 0, top, 2.4, metal("steel", 0.3))
    _put(parts, x, y, angle)


def lipstick(y, top, angle=0, finish="chrome", **_):
    """A metal covered single coil (neck position of a T)."""
    _put([prism("cover", rounded(73, 17, 8.4), top + 1, metal(finish), 2.4, z=-1)], 0, y, angle)


def humbucker(y, top, angle=0, cover=None, colours=("#0E0E0E", "#0E0E0E"), ring="#111111", strings=6, poles="nickel", **_):
    """Two coils; `cover` a metal for a covered one, otherwise two bobbins; `ring` the frame's colour or None."""
    spread = 10.2
    long = spread * (strings - 1) + 18
    parts = []
    if ring:
        parts.append(prism("ring", rounded(long + 20, 46, 4), 3.6, plastic(ring, 0.35), 1.0,
                           [rounded(long + 2, 39.5, 2)], z=0))
        for sx in (-1, 1):
            parts.append(lathe("screw", [(0, 3.4), (2.2, 3.4), (1.8, 4.4), (0, 4.7)], metal("chrome"), (sx * (long / 2 + 6.5), 0, 0), segments=20))
    if cover:
        parts.append(prism("cover", rounded(long, 38, 3.2), top + 2, metal(cover), 1.8, z=-2))
        parts += _poles(strings, spread, 9.3, top, 2.3, metal("nickel"), True)
    else:
        parts.append(box("base", (long, 38, 4), metal("nickel"), 0.4, (0, 0, top - 6)))
        for row, colour in zip((9.4, -9.4), colours):
            parts.append(prism("bobbin", rounded(long - 0.5, 18.4, 6), top + 2, plastic(colour, 0.32), 0.9, z=-2))
            parts[-1].location.y = row
            parts += _poles(strings, spread, row, top, 2.3, metal(poles), row > 0)
    _put(parts, 0, y, angle)


def soapbar(y, top, angle=0, colour="#0D0D0D", long=88, wide=38, **_):
    """A closed active pickup: one smooth block."""
    _put([prism("soapbar", rounded(long, wide, 4), top + 2, plastic(colour, 0.38), 1.8, z=-2)], 0, y, angle)


def split(y, top, colour="#0D0D0D", **_):
    """A P pickup: two halves, the bass one nearer the neck, each with ears and two poles a string."""
    for sx, sy in ((-1, 13.5), (1, -13.5)):
        parts = [prism("half", rounded(57, 27.5, 3), top + 1, plastic(colour, 0.35), 1.2, z=-1)]
        for ear in (-1, 1):
            parts.append(prism("ear", circle(6, (ear * 27, 0), 24), 4, plastic(colour, 0.35), 0.8, z=-0.5))
            parts.append(lathe("screw", [(0, 3.4), (2.6, 3.4), (2, 4.4), (0, 4.7)], metal("chrome"), (ear * 29, 0, 0), segments=20))
        for k in range(4):
            parts += _poles(1, 1, 0, top, 2.4, metal("steel", 0.3))
            parts[-1].location.x = (-14.5, -5.5, 5.5, 14.5)[k]
        _put(parts, sx * 25.5, y + sy, 0)


def jazz(y, top, colour="#0D0D0D", strings=4, long=92, **_):
    """A narrow J pickup with two poles a string."""
    parts = [prism("jazz", rounded(long, 18.6, 3), top + 1, plastic(colour, 0.35), 1.3, z=-1)]
    for i in range(strings):
        for dx in (-4.5, 4.5):
            parts += _poles(1, 1, 0, top, 2.4, metal("steel", 0.3))
            parts[-1].location.x = (i - (strings - 1) / 2) * 19 * min(1, 4.4 / strings) + dx
    for ear in (-1, 1):
        parts.append(lathe("screw", [(0, 0), (2.6, 0), (2, 1.6), (0, 2)], metal("chrome"), (ear * 18, 12.5, 0), segments=20))
    _put(parts, 0, y, 0)


KINDS = {"single": single, "lipstick": lipstick, "humbucker": humbucker, "soapbar": soapbar, "split": split, "jazz": jazz}


def build(kind, y, top, **more):
    """A pickup by kind."""
    KINDS[kind](y, top, **more)
