"""Wah pedals: a cast base, a rocker with a ribbed pad, a switch under the toe."""
from kit import pedals
from kit.group import group
from kit.materials import metal
from kit.materials_stage import cast
from kit.mesh import cylinder, place, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-38, elevation=26, fill=0.86), "angle": View(azimuth=40, elevation=34, fill=0.86)}


def build(p):
    paint = cast(p["colour"], 0.42, 0.35)
    width, long = 100, 252
    taper = [(-width * 0.36, -long / 2), (width * 0.36, -long / 2), (width / 2, -long * 0.1), (width / 2, long / 2), (-width / 2, long / 2), (-width / 2, -long * 0.1)]
    place(prism("base", taper, 26, paint, 5, segments=4), (0, 0, 3))
    for x in (-1, 1):
        pedals.side([(-26, 20), (26, 20), (12, 56), (-12, 56)], 9, paint, 3, x * 38)
        with group((x * 43, 0, 48), (0, 90 * x, 0)):
            cylinder("pivot", 5, 3, metal("steel"), 0.8)
    with group((0, 0, 52), (p.get("tilt", 11), 0, 0)):
        sole = [(-width * 0.3, -long * 0.48), (width * 0.3, -long * 0.48), (width * 0.36, -long * 0.1), (width * 0.4, long * 0.2),
                (width * 0.38, long * 0.44), (width * 0.2, long * 0.49), (-width * 0.2, long * 0.49), (-width * 0.38, long * 0.44),
                (-width * 0.4, long * 0.2), (-width * 0.36, -long * 0.1)]
        prism("rocker", sole, 11, paint, 4, segments=4)
        pedals.tread(width * 0.58, long * 0.84, (0, -2, 10), 0, 22, 3)
        prism("rim", rounded(width * 0.66, long * 0.9, 10), 1.5, metal("steel", 0.3), 0.5, [rounded(width * 0.61, long * 0.87, 8)], z=10.6)
    pedals.sockets(width, [(long * 0.3, 17)], 6)
    for x in (-34, 34):
        for y in (-long * 0.4, long * 0.42):
            cylinder("foot", 8, 5, cast("#101010"), 1, (x * (0.8 if y < 0 else 1), y, -1))
