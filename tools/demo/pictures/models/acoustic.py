"""Acoustic and classical guitars: a hollow body with a sound hole, rosette and bridge."""
from kit import finishes, fittings, headstock, neck as necks, outlines
from kit.bridges import spots
from kit.finishes import timber
from kit.materials import Graph, cached, plastic
from kit.mesh import box, circle, lathe, loft, place, prism, rounded, spline
from kit.slab import slab
from kit.studio import View

VIEWS = {
    "front": View(rotate=(0, 0, -38), elevation=80, lens=100, fill=0.94),
    "angle": View(rotate=(0, 0, -30), elevation=40, lens=60, fill=0.94),
    "detail": View(rotate=(0, 0, -30), elevation=48, lens=70, centre=(0, 80, 4), span=360, blur=5.6),
}
TEARDROP = [(22, 100, "c"), (52, 128), (60, 150), (66, 176), (74, 182), (84, 160), (92, 120), (96, 80), (88, 56), (66, 50), (40, 66),
            (26, 84)]


@cached
def _mosaic(a, b):
    """The little tiles of a classical rosette."""
    g = Graph()
    place = g.coordinates((0.55, 0.55, 0.55))
    tiles = g.node("TexChecker", {"Vector": place, "Color1": a, "Color2": b, "Scale": 1.0}).outputs[0]
    return g.set(Base_Color=tiles, Roughness=0.35).material


def _rings(p, y, radius):
    rings = [(3.5, 1.2, plastic("#17110C", 0.3)), (7.5, 3.6, plastic("#E8DEC6", 0.3) if p.get("steel", True) else
             _mosaic("#6E2B17", "#D9B877")), (12.0, 1.2, plastic("#17110C", 0.3))]
    if not p.get("steel", True):
        rings = [(3, 1.4, plastic("#17110C", 0.3)), (10.5, 10.5, _mosaic("#5A2413", "#CFA862")), (18, 1.4, plastic("#17110C", 0.3))]
    for offset, wide, skin in rings:
        place(prism("rosette", circle(radius + offset + wide / 2, count=96), 0.3, skin, 0.02,
                    [circle(radius + offset - wide / 2, count=96)], z=-0.12), (0, y, 0))


def _steel_bridge(p, high, spacing):
    skin = timber(p.get("bridge_wood", "rosewood"), "satin", 0.8, "x")
    shape = [(-80, -8), (-72, 10), (-44, 13), (44, 13), (72, 10), (80, -8), (76, -14), (50, -20), (30, -27), (-30, -27), (-50, -20), (-76, -14)]
    prism("bridge", spline(shape), 8.5, skin, 2.2, z=-0.3)
    place(box("saddle", (74, 2.6, high - 6), plastic("#EEE8D8", 0.35), 0.8), (0, 0, (high + 6) / 2), (0, 0, -2.5))
    held = []
    for x in spots(6, spacing):
        lathe("pin", [(0, 4), (2.6, 4), (2.8, 9.4), (3.9, 10.4), (3.6, 12), (2, 12.9), (0, 13.1)],
              plastic(p.get("pins", "#E9E2D0"), 0.3), (x, -15, 0), segments=24)
        held.append([(x, -13, 8.2), (x, -2, high - 0.6), (x, 0, high)])
    return held


def _nylon_bridge(p, high, spacing):
    skin = timber("rosewood", "satin", 0.8, "x")
    prism("bridge", rounded(186, 29, 3), 4.2, skin, 1.4, z=-0.3).location.y = -8
    box("tie block", (86, 13, 9), skin, 1.2, (0, -15, 6.5))
    box("tie edge", (86, 2.2, 1), plastic("#EFE8D6", 0.35), 0.3, (0, -9.2, 10.8))
    box("tie edge", (86, 2.2, 1), plastic("#EFE8D6", 0.35), 0.3, (0, -20.6, 10.8))
    box("saddle bed", (86, 7, 6), skin, 0.8, (0, 0, 5))
    box("saddle", (80, 2.4, high - 5), plastic("#F1ECDD", 0.35), 0.7, (0, 0, (high + 5) / 2))
    return [[(x, -22, 8), (x, -20, 11.6), (x, -10, 11.6), (x, -7, 8.4), (x, -1.5, high - 0.4), (x, 0, high)] for x in spots(6, spacing)]


def _heel(p, neck, thickness):
    """The heel under the neck, running down the side of the body."""
    rows = []
    for k in range(9):
        t = k / 8
        wide = 27 - 13 * t ** 0.7
        reach = 26 * (1 - t) ** 1.6 + 2
        z = neck.height - 14 - (thickness - 12) * t
        rows.append([(-wide, neck.join - 2, z), (-wide * 0.8, neck.join + reach * 0.7, z), (0, neck.join + reach, z),
                     (wide * 0.8, neck.join + reach * 0.7, z), (wide, neck.join - 2, z)])
    loft("heel", rows, timber(p.get("neck_wood", "mahogany"), "satin"), 60)


def build(p):
    """Body, neck, head, bridge, strings."""
    steel = p.get("steel", True)
    thickness = p.get("thickness", 105)
    top, side = finishes.body(p)
    y, radius = p.get("hole", (152, 51) if steel else (174, 43))
    binding = plastic(p["binding"], 0.3) if p.get("binding") else None
    slab("body", outlines.outline(p["body"]), thickness, top, side, binding, 1.6, 2, None, 7, circle(radius, (0, y), 72), bound=5)
    _rings(p, y, radius)
    neck = necks.build(dict(p, board_height=6.2, butt=p["join"] - 2))
    _heel(p, neck, thickness)
    ends = headstock.build(p, neck)
    high = neck.height + (3.6 if steel else 4.6)
    held = (_steel_bridge if steel else _nylon_bridge)(p, high, 10.8 if steel else 11.8)
    if p.get("guard_colour"):
        prism("guard", spline(TEARDROP), 0.7, plastic(p["guard_colour"], 0.2, 0.5), 0.25, z=-0.05)
    if p.get("preamp"):
        box("preamp", (3, 96, 52), plastic("#101010", 0.4), 2, (-p["preamp"], 214, -thickness / 2))
    fittings.strings(held, neck, ends, "acoustic" if steel else "nylon")
    if steel:
        fittings.strap_button((0, min(q[1] for q in outlines.outline(p["body"])), -thickness / 2), (90, 0, 0), p.get("hardware", "chrome"))
