"""Loudspeaker cabinets: 4x12 with a straight or slanted front, 2x12 lying."""
from math import atan2, degrees, hypot

from kit import amps
from kit.group import group, loop_around
from kit.materials import plastic
from kit.materials_stage import cloth, tolex
from kit.mesh import box, place, prism, rounded, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=7), "angle": View(azimuth=38, elevation=16)}


def _slanted(width, height, depth, p):
    """The upper half of the front leans back; the sides are whole boards with that outline."""
    lean, knee, wall = depth * 0.24, height * 0.46, 20
    outline = [(-depth / 2, 0), (depth / 2, 0), (depth / 2, height), (-depth / 2 + lean, height), (-depth / 2, knee)]
    cover = tolex(p["cover"])
    for side in (-1, 1):
        board = prism("side", outline, wall, cover, 6, segments=4)
        place(board, (side * (width / 2 - wall) + (0 if side > 0 else -wall), 0, 0), (90, 0, 90))
    inner = width - 2 * wall + 2
    box("bottom", (inner, depth, wall), cover, 5, (0, 0, wall / 2))
    box("top", (inner, depth - lean, wall), cover, 5, (0, lean / 2, height - wall / 2))
    box("back", (inner, 14, height - 2), cover, 2, (0, depth / 2 - 8, height / 2))
    fabric = cloth(p["light"], p["dark"], p.get("pitch", 3.4))
    inset, tall = 18, knee - wall
    amps.grille(inner - 2, tall, (0, -depth / 2 + inset, wall + tall / 2), fabric)
    slope, run = hypot(lean, height - knee), degrees(atan2(lean, height - knee))
    with group((0, -depth / 2 + inset, knee), (-run, 0, 0)):
        amps.grille(inner - 2, slope - wall + 6, (0, 0, (slope - wall + 6) / 2), fabric)
    for x in (-1, 1):
        for y in (-1, 1):
            at = (x * (width / 2 - 16.4), y * (depth / 2 - 16.4), 16.4)
            box("corner", (36, 36, 36), plastic("#0B0B0B", 0.38), 10, at, segments=5)
        box("corner", (36, 36, 36), plastic("#0B0B0B", 0.38), 10, (x * (width / 2 - 16.4), depth / 2 - 16.4, height - 16.4), segments=5)
    if p.get("piping"):
        path = [(x, -depth / 2 + inset - 1, z) for x, z in ((-inner / 2, knee), (-inner / 2, wall + 2), (inner / 2, wall + 2), (inner / 2, knee))]
        top = [(s * inner / 2, -depth / 2 + lean + inset - 5, height - wall) for s in (1, -1)]
        sweep("piping", path + top, 2.4, plastic(p["piping"], 0.4), closed=True, smooth=False)


def build(p):
    """`size` width, height, depth; `slant` leans the upper front back; `skids` instead of wheels."""
    width, height, depth = p["size"]
    if p.get("slant"):
        _slanted(width, height, depth, p)
    else:
        amps.shell(width, height, depth, tolex(p["cover"]), 20)
        fabric = cloth(p["light"], p["dark"], p.get("pitch", 3.4))
        amps.grille(width - 40, height - 40, (0, -depth / 2 + 18, height / 2), fabric, p.get("piping"), 5)
        amps.corners(width, height, depth, p.get("corners", "black"), 36)
    if p.get("frame"):
        path = loop_around(width - 16, height - 16, 14, -depth / 2 - 0.5)
        with group((0, 0, height / 2)):
            sweep("frame", path, 3.2, plastic(p["frame"], 0.45), closed=True, smooth=False)
    amps.side_handle(width, height, depth)
    if p.get("skids"):
        for x in (-1, 1):
            place(prism("skid", rounded(depth - 40, 34, 12), 30, tolex(p["cover"]), 5), (x * (width / 2 - 90) - 15, 0, -16), (90, 0, 90))
    else:
        amps.casters(width, depth)
