"""A guitar strap rolled up, its leather end in front."""
from math import atan2, cos, degrees, pi, sin

from kit.group import group
from kit.materials import plastic
from kit.materials_stage import textile, vinyl
from kit.mesh import box, circle, loft, place, prism, spline
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=32, fill=0.86), "angle": View(azimuth=28, elevation=44, fill=0.86)}


def _ribbon(path, width, thick, material):
    """A band standing on its edge along a path in the XY plane."""
    rings = []
    for i, (x, y) in enumerate(path):
        ax, ay = path[max(0, i - 1)]
        bx, by = path[min(len(path) - 1, i + 1)]
        long = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        nx, ny = -(by - ay) / long * thick / 2, (bx - ax) / long * thick / 2
        rings.append([(x + nx, y + ny, 1), (x + nx, y + ny, width - 1), (x + nx * 0.5, y + ny * 0.5, width), (x - nx * 0.5, y - ny * 0.5, width),
                      (x - nx, y - ny, width - 1), (x - nx, y - ny, 1), (x - nx * 0.5, y - ny * 0.5, 0), (x + nx * 0.5, y + ny * 0.5, 0)])
    loft("ribbon", rings, material, 50)


def build(p):
    """`colour` of the webbing, `leather` of the ends."""
    path = []
    for i in range(241):
        t = 2 * pi * 4.2 * i / 240
        path.append(((26 + 4.6 * t / 1.9) * cos(t), (26 + 4.6 * t / 1.9) * sin(t)))
    x, y = path[-1]
    dx, dy = x - path[-2][0], y - path[-2][1]
    long = (dx * dx + dy * dy) ** 0.5
    for k in range(1, 12):
        path.append((x + dx / long * 9 * k, y + dy / long * 9 * k - 0.10 * k * k))
    _ribbon(path, 50, 2.4, textile(p["colour"], 1.6))
    ex, ey = path[-1]
    turn = degrees(atan2(ey - path[-4][1], ex - path[-4][0]))
    with group((ex - 6, ey, 25), (90, 0, turn)):
        end = spline([(-20, -25, "c"), (-20, 25, "c"), (18, 24, "c"), (48, 15), (66, 11), (74, 0), (66, -11), (48, -15), (18, -24, "c")])
        place(prism("leather", end, 5, vinyl(p["leather"], 1.6), 1.2, [circle(4, (58, 0), 24)]), (0, 0, -2.5))
        box("slot", (13, 1.6, 5.4), plastic("#020202", 0.9), 0.3, (66, 0, 0))
        for s in (-1, 1):
            for i in range(9):
                box("stitch", (3, 0.8, 5.6), plastic("#B9B4A8", 0.7), 0.2, (-14 + i * 4, s * 19, 0))
