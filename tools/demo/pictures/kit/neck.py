"""Necks: shaft, fingerboard with true fret spacing, inlays, nut."""
from math import cos, pi, sin

from .finishes import timber
from .materials import lacquer, metal, pearl, plastic
from .mesh import circle, copy, loft, place, prism, sweep

BOARD = 6.0


def fret_at(scale, n):
    """Where fret n lies, measured from the bridge."""
    return scale * 2 ** (-n / 12)


class Neck:
    """Sizes of a neck; `height` is the fingerboard's top above the body."""

    def __init__(self, p):
        self.scale = p["scale"]
        self.frets = p["frets"]
        self.strings = p.get("strings", 6)
        self.nut = p.get("nut", 42.0)
        self.end = p.get("neck_end", self.nut + 14.5)
        self.height = p.get("board_height", 9.0)
        self.join = p.get("join", fret_at(self.scale, 16))
        self.tail = fret_at(self.scale, self.frets) - p.get("overhang", 7.0)
        self.butt = p.get("butt", self.tail)
        self.deep = p.get("neck_depth", 21.0)

    def width(self, y):
        """Width of the fingerboard at y."""
        t = (self.scale - y) / (self.scale - self.tail)
        return self.nut + (self.end - self.nut) * t


def _arc(width, z, crown, count=9):
    return [(width * (i / (count - 1) - 0.5), z + crown * (1 - (2 * i / (count - 1) - 1) ** 2) - crown) for i in range(count)]


def _board(neck, material, binding):
    top = neck.height
    rows = []
    for k in range(13):
        y = neck.scale + 1 - (neck.scale + 1 - neck.tail) * k / 12
        arc = _arc(neck.width(y), top, 0.9)
        rows.append([(x, y, z) for x, z in arc] + [(neck.width(y) / 2, y, top - BOARD), (-neck.width(y) / 2, y, top - BOARD)])
    loft("board", rows, material, 25)
    if binding:
        for side in (-1, 1):
            prism("binding", [(side * neck.width(y) / 2 + dx, y) for dx, y in (
                (-1.4 * side, neck.scale), (0.25 * side, neck.scale), (0.25 * side, neck.tail), (-1.4 * side, neck.tail))],
                BOARD - 0.6, binding, 0.2, z=top - BOARD - 0.1)


def _frets(neck, material):
    for n in range(1, neck.frets + 1):
        y = fret_at(neck.scale, n)
        half = neck.width(y) / 2 - 0.4
        arc = [(-half, y, neck.height - 0.85), (-half * 0.5, y, neck.height - 0.1), (half * 0.5, y, neck.height - 0.1),
               (half, y, neck.height - 0.85)]
        sweep("fret", arc, 1.15, material, resolution=2)


def _inlay(shape, width, gap, material):
    if shape in ("dots", "offset"):
        return prism("dot", circle(3.1, count=24), 0.3, material, 0.02)
    if shape == "trapezoid":
        w, g = width * 0.40, gap * 0.36
        return prism("inlay", [(-w, g), (w, g), (w * 0.86, -g), (-w * 0.86, -g)], 0.3, material, 0.02)
    if shape == "fin":
        w, g = width * 0.38, gap * 0.34
        return prism("inlay", [(-w, -g), (w, -g * 0.9), (w * 0.2, -g * 0.15), (-w * 0.45, g), (-w * 0.55, g * 0.1)], 0.3, material, 0.02)
    w, g = width * 0.36, gap * 0.32
    return prism("inlay", [(-w, -g), (w, -g), (w, g), (-w, g)], 0.3, material, 0.02)


def _inlays(neck, shape, material):
    for n in (3, 5, 7, 9, 12, 15, 17, 19, 21, 24):
        if n > neck.frets or shape == "none":
            continue
        low, high = fret_at(neck.scale, n), fret_at(neck.scale, n - 1)
        y = (low + high) / 2
        piece = _inlay(shape, neck.width(y), high - low, material)
        z = neck.height - 0.25
        if shape == "dots" and n % 12 == 0:
            place(piece, (-neck.width(y) * 0.23, y, z - 0.15))
            copy(piece, (neck.width(y) * 0.23, y, z - 0.15))
        elif shape == "offset":
            place(piece, (-neck.width(y) * 0.34, y, z - 0.25))
        else:
            place(piece, (0, y, z))


def _shaft(neck, material, heel):
    rows = []
    steps = 16
    for k in range(steps + 1):
        y = neck.scale + 2 - (neck.scale + 2 - neck.butt) * k / steps
        w = neck.width(y) / 2 - 0.05
        base = neck.height - BOARD
        fat = neck.deep - BOARD + 2.0 * k / steps
        if y < neck.join + heel:
            t = min(1, (neck.join + heel - y) / heel)
            fat = fat + t * t * (neck.height + 16 - BOARD - fat)
            power = 1 - 0.75 * t
        else:
            power = 1.0
        ring = []
        for i in range(17):
            a = pi * i / 16
            x = cos(a)
            x = (abs(x) ** (0.85 * power)) * (1 if x > 0 else -1)
            ring.append((w * x, y, base - fat * abs(sin(a)) ** (0.75 * power + 0.02)))
        rows.append(ring)
    return loft("neck", rows, material, 50)


def build(p):
    """Shaft, fingerboard, frets, inlays and nut; returns the Neck with its sizes."""
    neck = Neck(p)
    wood = timber(p.get("neck_wood", "maple"), p.get("neck_finish", "satin"), 1.0, "y", 0.25)
    if p.get("neck_colour"):
        wood = lacquer(p["neck_colour"], p.get("neck_finish", "gloss") == "gloss")
    board = p.get("board", "rosewood")
    binding = plastic(p["board_binding"], 0.3) if p.get("board_binding") else None
    _shaft(neck, wood, p.get("heel", 18))
    _board(neck, timber(board, "gloss" if board == "maple" else "satin", 0.8, "y", 0.4), binding)
    _frets(neck, metal("nickel", 0.12))
    inlay = p.get("inlay", "dots")
    colour = p.get("inlay_colour", "#1A1412" if board in ("maple", "roasted") else "#E4DFD0")
    _inlays(neck, inlay, pearl(colour) if inlay in ("trapezoid", "block", "fin") else plastic(colour, 0.3))
    nut = plastic(p.get("nut_colour", "#EDE6D3"), 0.4)
    prism("nut", [(-neck.nut / 2, neck.scale), (neck.nut / 2, neck.scale), (neck.nut / 2, neck.scale + 4.5),
                  (-neck.nut / 2, neck.scale + 4.5)], 7.2, nut, 0.5, z=neck.height - 6)
    return neck
