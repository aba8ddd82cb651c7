"""Headstocks and machine heads. Outlines are (x, distance beyond the nut); posts say where each string ends."""
from math import atan2, cos, pi, radians, sin

from mathutils import Matrix, Vector

from .finishes import timber
from .materials import lacquer, metal, pearl, plastic
from .mesh import box, cylinder, lathe, prism, rounded, spline, sweep

INLINE = [(21, 0, "c"), (21, 14), (24, 36), (29, 62), (32, 88), (34, 108), (42, 122), (53, 136), (57, 153), (50, 171),
          (34, 183), (14, 187), (-1, 182), (-7, 170), (-14, 140), (-21, 100), (-28, 60), (-33, 36), (-31, 22), (-24, 10),
          (-21, 0, "c")]
TWANG = [(21, 0, "c"), (21, 20), (22, 60), (26, 100), (34, 128), (44, 150), (47, 168), (38, 184), (20, 190), (3, 184),
         (-5, 166), (-14, 120), (-22, 70), (-27, 34), (-24, 12), (-21, 0, "c")]
POINTED = [(21, 0, "c"), (22, 12), (23, 40), (25, 80), (27, 112), (33, 138), (48, 168), (59, 188, "c"), (40, 190), (12, 189),
           (-4, 186, "c"), (-14, 140), (-23, 92), (-31, 48), (-36, 22, "c"), (-27, 12), (-21, 0, "c")]
BLADE = [(21, 0, "c"), (21, 18), (21, 46), (26, 96), (36, 150), (49, 214, "c"), (28, 190), (4, 176), (-8, 168, "c"),
         (-18, 122), (-28, 70), (-36, 30, "c"), (-27, 14), (-21, 0, "c")]
PAIRED = [(21, 0, "c"), (23, 12), (33, 30), (36, 44), (36, 80), (38, 118), (42, 152), (38, 163), (24, 168), (9, 162), (0, 158),
          (-9, 162), (-24, 168), (-38, 163), (-42, 152), (-38, 118), (-36, 80), (-36, 44), (-33, 30), (-23, 12), (-21, 0, "c")]
SQUARE = [(21, 0, "c"), (22, 12), (31, 26), (33, 40), (34, 80), (36, 130), (38, 176), (34, 182), (16, 187), (0, 189), (-16, 187),
          (-34, 182), (-38, 176), (-36, 130), (-34, 80), (-33, 40), (-31, 26), (-22, 12), (-21, 0, "c")]
BASS = [(20, 0, "c"), (21, 20), (25, 60), (29, 100), (33, 132), (44, 150), (60, 170), (66, 192), (58, 216), (36, 231),
        (12, 234), (-4, 226), (-10, 206), (-17, 160), (-26, 100), (-34, 52), (-36, 34), (-28, 14), (-20, 0, "c")]
BASS_PAIRED = [(20, 0, "c"), (23, 14), (38, 36), (41, 54), (41, 100), (40, 150), (42, 186), (30, 204), (8, 200), (-20, 204),
               (-40, 196), (-46, 176), (-42, 130), (-41, 54), (-38, 36), (-23, 14), (-20, 0, "c")]


def _row(count, start, end):
    return [tuple(Vector(start).lerp(Vector(end), i / (count - 1))) for i in range(count)]


KINDS = {
    "inline": (INLINE, lambda n: _row(n, (-18, 33), (8, 163)), lambda i, n: -1),
    "twang": (TWANG, lambda n: _row(n, (-14, 33), (9, 165)), lambda i, n: -1),
    "pointed": (POINTED, lambda n: _row(n, (-20, 30), (10, 168)), lambda i, n: -1),
    "blade": (BLADE, lambda n: _row(n, (-20, 32), (6, 160)), lambda i, n: -1),
    "bass": (BASS, lambda n: _row(n, (-18, 44), (10, 205)), lambda i, n: -1),
}


def _pairs(count, left, step, start, spread):
    """Posts left and right: the outer strings end nearest the nut."""
    right = count - left
    posts = [(-spread - 1.5 * i, start + step * i) for i in range(left)]
    return posts + [(spread + 1.5 * i, start + step * i) for i in reversed(range(right))]


def drawn(kind, strings, nut):
    """Outline, posts and the side (-1 left, 1 right) each machine head points to."""
    if kind in KINDS:
        points, posts, side = KINDS[kind]
        posts = posts(strings)
        sides = [side(i, strings) for i in range(strings)]
    else:
        points, step, start, spread, left = {
            "paired": (PAIRED, 42, 42, 22, 3), "square": (SQUARE, 42, 50, 20, 3), "four-three": (SQUARE, 36, 46, 20, 4),
            "bass-paired": (BASS_PAIRED, 62, 62, 22, 2), "bass-five": (BASS_PAIRED, 52, 56, 22, 3)}[kind]
        posts = _pairs(strings, left, step, start, spread)
        sides = [-1 if i < left else 1 for i in range(strings)]
    grow = nut / 42 if not kind.startswith("bass") else nut / 40
    points = [(p[0] * grow, *p[1:]) for p in points]
    return points, [(x * grow, u) for x, u in posts], sides


def _tuner(frame, at, side, p, big, slope):
    """One machine head standing on the face of the headstock, its button beside."""
    steel = metal(p.get("hardware", "chrome"))
    s = 1.75 if big else 1.0
    parts = [
        lathe("bush", [(0, 0), (5.2 * s, 0), (5.0 * s, 1.6), (3.4 * s, 2.2), (0, 2.2)], steel),
        lathe("post", [(0, 0), (2.9 * s, 0), (2.9 * s, 4), (2.2 * s, 5.6), (2.2 * s, 8), (2.9 * s, 9.6), (2.8 * s, 11 * s ** 0.4),
                       (2.0 * s, 11.6 * s ** 0.4), (0, 11.6 * s ** 0.4)], steel),
    ]
    for part in parts:
        part.matrix_world = frame @ Matrix.Translation((*at, 0))
    turn = Matrix.Rotation(slope, 4, "Z")
    base = frame @ Matrix.Translation((*at, -8)) @ turn
    reach = p.get("button_reach", 24) * (1.35 if big else 1)
    shaft = cylinder("shaft", 2.2 * s ** 0.5, reach, steel, 0.2, segments=20)
    shaft.matrix_world = base @ Matrix.Rotation(radians(90 * side), 4, "Y")
    look = p.get("buttons", "metal")
    skin = {"metal": steel, "pearl": pearl("#E6E2D0"), "black": plastic("#15140F", 0.3), "cream": plastic("#D8C79B", 0.35),
            "white": plastic("#ECE8DC", 0.35)}[look]
    if big:
        button = prism("button", spline([(-9, -15), (0, -17.5), (9, -15), (12, 0), (9, 15), (0, 17.5), (-9, 15), (-12, 0)]), 4.5,
                       skin, 1.8, z=-2.25)
    else:
        button = prism("button", spline([(-7, -6.5), (0, -8.6), (7, -7.5), (9.5, 0), (7, 7.5), (0, 8.6), (-7, 6.5), (-8, 0)]), 5.4,
                       skin, 2.4, z=-2.7)
    button.matrix_world = base @ Matrix.Translation((side * (reach + 4 * s), 0, 0))
    case = box("case", (16 * s, 14 * s, 9), steel, 3)
    case.matrix_world = base @ Matrix.Translation((side * 4, 0, -10))


SLOTTED = [(26, 0, "c"), (27, 14), (33, 28), (35, 36), (37, 100), (38, 168), (36, 178, "c"), (20, 182), (10, 190), (0, 193), (-10, 190),
           (-20, 182), (-36, 178, "c"), (-38, 168), (-37, 100), (-35, 36), (-33, 28), (-27, 14), (-26, 0, "c")]


def _slotted(p, neck, frame, skin):
    """A classical head: two slots with rollers across, buttons at the sides; returns where each string ends."""
    grow = neck.nut / 52
    slots = [rounded(13, 104, 6.5, (side * 16 * grow, 96)) for side in (-1, 1)]
    head = prism("head", [(x * grow, u) for x, u in spline(SLOTTED, per=6)], 19, skin, 1.2, slots, z=-19)
    head.matrix_world = frame
    veneer = prism("veneer", [(x * grow * 0.995, u) for x, u in spline(SLOTTED, per=6)], 2.2, timber("rosewood", "satin"), 0.6, slots, z=-0.6)
    veneer.matrix_world = frame
    ends = []
    for i in range(6):
        side = -1 if i < 3 else 1
        u = 62 + 35 * (i if i < 3 else 5 - i)
        axle = frame @ Matrix.Translation((side * 9 * grow, u, -9)) @ Matrix.Rotation(radians(90 * side), 4, "Y")
        for part in (cylinder("roller", 4.6, 14, plastic("#EFE9D8", 0.35), 0.3, segments=24),
                     cylinder("shaft", 2.0, 46 * grow, metal(p["hardware"]), 0.2, segments=16)):
            part.matrix_world = axle
        strip = box("strip", (2, 22, 13), metal(p["hardware"]), 0.6)
        strip.matrix_world = frame @ Matrix.Translation((side * 38.2 * grow, u, -9))
        button = lathe("button", [(0, 0), (3, 0), (7, 3), (8.4, 7), (7.6, 11), (4, 14), (0, 14.6)], pearl("#E9E3CF"), segments=28)
        button.scale.y = 0.62
        button.matrix_world = axle @ Matrix.Translation((0, 0, 40 * grow)) @ Matrix.Diagonal((1, 0.62, 1, 1))
        ends.append(frame @ Vector((side * (13 + 2 * (i % 3)) * grow, u - 3, -5)))
    return ends


def build(p, neck):
    """The headstock of a neck; returns where each string ends, in space."""
    kind = p["head"]
    if kind == "slotted":
        frame = Matrix.Translation((0, neck.scale + 3, neck.height - 1)) @ Matrix.Rotation(radians(-13), 4, "X")
        return _slotted(p, neck, frame, timber(p.get("neck_wood", "maple"), p.get("neck_finish", "satin"), 1.0, "y", 0.25))
    points, posts, sides = drawn(kind, neck.strings, neck.nut)
    outline = spline(points, per=6)
    angle = radians(p.get("head_angle", 0 if kind in ("inline", "twang", "bass") else 12))
    drop = 4.5 if angle == 0 else 1.0
    frame = Matrix.Translation((0, neck.scale + 2.5, neck.height - 6 - drop + 4.5 * (angle > 0))) @ Matrix.Rotation(-angle, 4, "X")
    if p.get("head_colour"):
        skin = lacquer(p["head_colour"], p.get("head_gloss", True))
    else:
        skin = timber(p.get("neck_wood", "maple"), p.get("neck_finish", "satin"), 1.0, "y", 0.25)
    head = prism("head", outline, 14, skin, 0.9, z=-14)
    head.matrix_world = frame
    big = kind.startswith("bass")
    first, last = Vector(posts[0]), Vector(posts[-1])
    lean = atan2(*(last - first)) if all(s == -1 for s in sides) else 0
    ends = []
    for at, side in zip(posts, sides):
        _tuner(frame, at, side, p, big, -lean * 0.8)
        radius = 2.6 * (1.75 if big else 1)
        reach = frame @ Vector((*at, 6.6))
        wraps = [(radius * cos(a), radius * sin(a), 5.6 + 1.6 * a / (6 * pi)) for a in (pi * k / 4 for k in range(25))]
        coil = sweep("wraps", wraps, 0.5 if not big else 0.9, metal("nickel", 0.2), smooth=False, resolution=2)
        coil.matrix_world = frame @ Matrix.Translation((*at, 0))
        towards = Vector((0, neck.scale, neck.height)) - reach
        ends.append(reach + Vector((side * -1, 0, 0)) * radius * 0.9 if big else reach + towards.normalized() * 1.5)
    if p.get("truss_cover"):
        cover = prism("cover", spline([(-8, 0), (-9, 6), (-6, 20), (0, 28), (6, 20), (9, 6), (8, 0)]), 1.6,
                      plastic(p["truss_cover"], 0.3), 0.4)
        cover.matrix_world = frame @ Matrix.Translation((0, 8, 0))
    if p.get("locking_nut"):
        for x in (-13.5, 0, 13.5):
            box("clamp", (12.4, 12, 6), metal(p.get("hardware", "black")), 1, (x * neck.nut / 42, neck.scale + 6, neck.height + 1.6))
    if p.get("trees"):
        for i in p["trees"]:
            at = Vector(posts[i]).lerp(Vector((posts[i][0] * 0.4 + 6, 10)), 0.45)
            tree = box("tree", (11, 3.5, 3), metal(p.get("hardware", "chrome")), 0.8)
            tree.matrix_world = frame @ Matrix.Translation((at.x, at.y, 6.5))
    return ends
