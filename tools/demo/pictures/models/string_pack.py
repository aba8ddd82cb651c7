"""Packs of strings: a printed pouch standing, a coil of strings before it."""
from math import cos, pi, sin

from kit.group import group, label
from kit.materials import metal, plastic
from kit.mesh import box, cylinder, place, prism, rounded, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=-16, elevation=18, fill=0.86), "angle": View(azimuth=26, elevation=30, fill=0.86)}


def _coil(count, wound, at):
    """`count` strings rolled together, ball ends at the rim."""
    with group(at):
        for i in range(count):
            radius, thick = 44 + (i * 37 % 5) * 0.9, 0.35 + 0.16 * i
            turns = [((radius + 1.6 * sin(t * 3 + i)) * cos(t), (radius + 1.6 * sin(t * 3 + i)) * sin(t), 1.2 + i * 0.9 + 0.6 * sin(2 * t + i))
                     for t in (2 * pi * k / 28 + i for k in range(29 * 2))]
            sweep("string", turns, thick * (1.15 if wound else 0.9), metal("bronze" if wound == "bronze" and i > 1 else "nickel"), resolution=2)
            end = turns[-1]
            cylinder("ball", 2.0, 3.6, metal("brass"), 0.6, (end[0], end[1], end[2]), (90, 0, i * 40), segments=20)


def build(p):
    """`back` and `field` colours, `gauge` and `words` of the print, `dots` ball-end colours, `count` of strings."""
    ink, paper = plastic(p.get("ink", "#111111"), 0.5), plastic(p["back"], 0.32, 0.4)
    with group((0, 26, 0), (-9, 0, 0)):
        place(prism("pouch", rounded(132, 126, 3), 7, paper, 1.6), (0, 3.5, 63), (90, 0, 0))
        with group((0, -3.55, 63), (90, 0, 0)):
            prism("field", rounded(132, 62, 0.5), 0.25, plastic(p["field"], 0.35, 0.4), 0.02).location = (0, 8, 0)
            prism("edge", rounded(132, 4, 0.5), 0.3, plastic(p.get("accent", "#F2EFE6"), 0.4), 0.02).location = (0, -25, 0)
            label(p["gauge"], 30, plastic(p.get("figure", "#F7F5EE"), 0.5), (0, 14, 0.35), (0, 0, 0))
            label(p["words"][0], 8.2, plastic(p.get("figure", "#F7F5EE"), 0.5), (0, -10, 0.35), (0, 0, 0))
            label(p["words"][1], 6.2, ink, (0, -36, 0.35), (0, 0, 0))
            label(p.get("set", "1 SET"), 5, ink, (0, -48, 0.35), (0, 0, 0))
            for i, colour in enumerate(p.get("dots", ())):
                prism("dot", rounded(9, 9, 4.4), 0.3, plastic(colour, 0.35), 0.05).location = ((i - (len(p["dots"]) - 1) / 2) * 14, 50, 0)
            box("flap", (132, 0.6, 0.5), plastic("#000000", 0.8), 0, (0, 41, 0.1))
    _coil(p["count"], p.get("wound", "nickel"), (16, -52, 0.4))
