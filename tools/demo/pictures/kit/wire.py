"""Woven wire: steel mesh over turned shapes (microphone grilles)."""
from math import cos, hypot, pi, sin

from .mesh import solid


def woven(name, profile, material, around=64, thick=0.5, twist=0.5):
    """Wires crossing diagonally on a turned surface [(radius, z)…]; each row is turned by half a mesh."""
    verts, faces = [], []
    for level, (radius, z) in enumerate(profile):
        for i in range(around):
            a = 2 * pi * (i + twist * level) / around
            verts.append((radius * cos(a), radius * sin(a), z))
    for level in range(len(profile) - 1):
        for i in range(around):
            j = (i + 1) % around
            faces.append((level * around + i, level * around + j, (level + 1) * around + j, (level + 1) * around + i))
    made = solid(name, verts, faces, material, 180)
    wire = made.modifiers.new("wire", "WIREFRAME")
    wire.thickness, wire.use_replace, wire.use_even_offset = thick, True, False
    return made


def ball(name, radius, height, material, cells=44, thick=0.5, flat=0.0):
    """Half a ball of square wire mesh pressed from a flat piece: even cells on the crown, stretched at the rim."""
    spots, verts, faces = {}, [], []
    for i in range(cells + 1):
        for j in range(cells + 1):
            u, v = 2 * i / cells - 1, 2 * j / cells - 1
            far = hypot(u, v)
            if far <= 1.03:
                t = min(far, 1.0) * pi / 2
                push = radius * sin(t) / far if far else 0
                spots[i, j] = len(verts)
                verts.append((u * push, v * push, height * cos(t) * (1 - flat * cos(t) ** 3)))
    for i, j in spots:
        square = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
        if all(k in spots for k in square):
            faces.append([spots[k] for k in square])
    made = solid(name, verts, faces, material, 180)
    wire = made.modifiers.new("wire", "WIREFRAME")
    wire.thickness, wire.use_replace, wire.use_even_offset = thick, True, False
    return made


def rounded_cap(radius, height, flat=0.0, steps=26, bottom=0.35):
    """The outline of a ball-shaped grille from `bottom` (part of the radius) over the top, `flat` on its crown."""
    start = -pi / 2 * bottom
    out = []
    for i in range(steps + 1):
        t = start + (pi / 2 - start) * i / steps
        out.append((max(radius * cos(t), 0.4), height * sin(t) * (1 - flat * max(0, sin(t)) ** 3)))
    return out

