"""Instrument cables rolled up, both plugs in front, held by a tie."""
from math import cos, pi, sin

from kit.group import group
from kit.materials import metal, plastic, rubber
from kit.mesh import box, lathe, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=-12, elevation=52, fill=0.88), "angle": View(azimuth=26, elevation=34, fill=0.88)}


def _plug(finish):
    """A straight 6.35 mm plug; the cable enters at Z = 0."""
    lathe("boot", [(3.6, -26), (4.4, -22), (5.4, 0), (6.4, 2)], rubber("#121212"))
    lathe("sleeve", [(6.6, 0), (7.6, 1.5), (7.8, 34), (7.0, 37), (5.6, 38)], metal("black", 0.3), ribs=0)
    lathe("ring", [(7.9, 26), (8.1, 26.5), (8.1, 29.5), (7.9, 30)], metal(finish))
    lathe("shaft", [(3.15, 37), (3.15, 58), (2.9, 58.4), (2.9, 59.4), (3.1, 60), (3.1, 62), (2.2, 63.4), (3.0, 65), (1.6, 68.4), (0, 69)], metal(finish))


def _angled(finish):
    """A right-angle plug, its shaft to the side."""
    lathe("boot", [(3.6, -26), (4.4, -22), (5.4, 0), (6.4, 2)], rubber("#121212"))
    box("head", (19, 17, 36), metal("black", 0.3), 5, (0, 0, 16))
    with group((8, 0, 24), (0, 90, 0)):
        lathe("shaft", [(4.6, 0), (4.6, 2), (3.15, 2.4), (3.15, 22), (2.9, 22.4), (2.9, 23.4), (3.1, 24), (3.1, 26), (2.2, 27.4), (3.0, 29), (1.6, 32.4), (0, 33)], metal(finish))


def build(p):
    """`turns` of the roll, `thick` of the cable in mm, `finish` of the plugs, `angled` one end."""
    thick, turns = p["thick"] / 2, p["turns"]
    jacket, points = plastic("#121213", 0.5), []
    for k in range(turns * 24 + 1):
        t = 2 * pi * k / 24
        lap = k / 24
        radius = 92 + 7 * sin(lap * 2.4) + 3 * sin(t * 2 + lap)
        points.append((radius * cos(t - pi / 2), radius * 0.96 * sin(t - pi / 2), thick + 1 + (lap * 0.62 * p["thick"]) % (p["thick"] * 2.6)))
    first, last = points[0], points[-1]
    lead = [(-118, -150, thick + 1), (-70, -128, thick + 1), (-30, -104, thick + 1)]
    tail = [(40, -100, last[2] * 0.6), (84, -122, thick + 2), (122, -146, thick + 1)]
    sweep("cable", [*lead, first, *points[1:], *tail], thick, jacket, resolution=5)
    with group((-118, -150, 8), (90, 0, -64)):
        with group(rotate=(0, 0, 0)):
            _plug(p["finish"])
    with group((122, -146, 8), (90, 0, 58)):
        _angled(p["finish"]) if p.get("angled") else _plug(p["finish"])
    box("tie", (26, 40, p["thick"] * 3.4), plastic("#1C1C1D", 0.85), 4, (0, 92, p["thick"] * 1.4))
    box("tongue", (20, 34, 2), plastic(p.get("tie", "#FF6B35"), 0.7), 0.8, (4, 120, p["thick"] * 1.5), (-24, 0, 8))
