"""Gig bags and hard cases standing upright, neck up."""
from kit import controls
from kit.group import group
from kit.materials import metal, plastic, rubber
from kit.materials_stage import cast, textile
from kit.mesh import box, cylinder, place, prism, rounded, spline, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=24, elevation=8, fill=0.94), "angle": View(azimuth=-32, elevation=14, fill=0.94)}


def _outline(width, height, waist=0.86, neck=0.46, shoulder=0.56):
    """Half of a case from the foot to the top, mirrored."""
    w = width / 2
    half = [(w * 0.62, 0), (w * 0.92, height * 0.035), (w, height * 0.14), (w * waist * 1.06, height * 0.28), (w * waist, height * 0.36), (w * 0.82, height * 0.47),
            (w * shoulder * 1.12, height * 0.545), (w * neck * 1.02, height * 0.62), (w * neck, height * 0.78), (w * neck, height * 0.95), (w * neck * 0.8, height * 0.995)]
    return spline([*half, *[(-x, y) for x, y in reversed(half)]], per=8)


def _upright(outline, depth, material, bevel, y=0.0, name="body"):
    return place(prism(name, outline, depth, material, bevel, segments=6, angle=60), (0, y + depth / 2, 0), (90, 0, 0))


def _loop(outline, y, grow=1.0, height=0.0):
    return [(x * grow, y, height + (z - height) * grow) for x, z in outline]


def _bag(p, width, height, depth):
    cloth = textile(p["colour"], 1.5)
    outline = _outline(width, height)
    _upright(outline, depth, cloth, depth * 0.3)
    sweep("zip", _loop(outline, -depth * 0.16, 1.003, height / 2), 3.6, plastic("#0A0A0A", 0.5), closed=True, smooth=False, resolution=3)
    sweep("piping", _loop(outline, depth * 0.2, 1.0, height / 2), 4.2, textile("#0B0B0C"), closed=True, smooth=False, resolution=3)
    pocket = rounded(width * 0.72, height * 0.3, 46, (0, height * 0.2))
    _upright(pocket, 46, cloth, 18, -depth / 2 - 6, "pocket")
    upper = rounded(width * 0.34, height * 0.26, 34, (0, height * 0.75))
    _upright(upper, 36, cloth, 14, -depth / 2 - 4, "pocket")
    for (w, z, y) in ((width * 0.62, height * 0.325, -depth / 2 - 24), (width * 0.27, height * 0.855, -depth / 2 - 18)):
        box("zip", (w, 5, 7), plastic("#070707", 0.5), 1.5, (0, y, z))
        box("pull", (6, 4, 30), plastic(p["accent"], 0.6), 1.5, (w * 0.42, y - 4, z - 16))
    handle = [(width * 0.3, -depth * 0.1, height * 0.5), (width * 0.42, -depth * 0.34, height * 0.54), (width * 0.42, -depth * 0.34, height * 0.62), (width * 0.25, -depth * 0.1, height * 0.66)]
    sweep("handle", handle, 11, textile("#0E0E0F"), resolution=4)
    box("tag", (70, 3, 26), rubber("#1E1E20"), 2, (0, -depth / 2 - 30, height * 0.24))
    for s in (-1, 1):
        strap = [(s * 60, depth / 2 + 4, height * 0.72), (s * 120, depth / 2 + 40, height * 0.5), (s * 130, depth / 2 + 20, height * 0.2)]
        sweep("strap", strap, 16, textile("#0E0E0F"), resolution=4)


def _case(p, width, height, depth):
    shell, alloy = cast(p["colour"], 0.5, 0.0), metal("aluminium", 0.34)
    outline = _outline(width, height, 0.94, 0.62, 0.72)
    for y, share in ((-depth * 0.06, 0.56), (depth * 0.47, 0.44)):
        _upright(outline, depth * share - 6, shell, 26, y - depth * share / 2 + depth * 0.06)
    sweep("valance", _loop(outline, depth * 0.03, 1.004, height / 2), 8, alloy, closed=True, smooth=False, resolution=4)
    inset = [(x * 0.8, height / 2 + (z - height / 2) * 0.88) for x, z in outline]
    front = -depth * 0.28 - depth * 0.03
    sweep("ridge", [(x, front - 2, z) for x, z in inset], 5, shell, closed=True, smooth=False, resolution=4)
    edge = {0.1: 0.985, 0.3: 0.9, 0.52: 0.72, 0.76: 0.62, 0.93: 0.62}
    for share, reach in edge.items():
        with group((width / 2 * reach + 2, depth * 0.03, height * share)):
            box("latch", (12, 52, 46), metal("chrome"), 4)
            box("lever", (6, 22, 34), metal("nickel"), 2, (7, -6, 0))
    grip = [(width * 0.42, depth * 0.03, height * 0.335), (width * 0.42 + 42, depth * 0.03, height * 0.35), (width * 0.42 + 42, depth * 0.03, height * 0.45), (width * 0.38, depth * 0.03, height * 0.465)]
    sweep("grip", grip, 12, rubber("#121212"), resolution=5)
    for x, z in ((-0.3, 0.06), (0.3, 0.06)):
        cylinder("foot", 17, 12, rubber(), 4, (x * width, -depth * 0.1, -8))
    with group((0, front - 4, height * 0.2), (90, 0, 0)):
        controls.screw(7, "nickel")


def build(p):
    width, height, depth = p["size"]
    _case(p, width, height, depth) if p["hard"] else _bag(p, width, height, depth)
