"""Closed studio headphones standing on their cups: padded band, yokes, leather cushions, a coiled cable."""
from math import cos, pi, sin

from kit.group import group
from kit.materials import metal, plastic
from kit.materials_stage import vinyl
from kit.mesh import box, cylinder, lathe, loft, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=-32, elevation=16, fill=0.86), "angle": View(azimuth=50, elevation=10, fill=0.86)}


def _band(radius_x, radius_z, width, thick, material, first=0.04, last=0.96, round_=0.35):
    """An arch over the head with a rounded section."""
    rings = []
    for i in range(41):
        a = pi * (first + (last - first) * i / 40)
        ring = []
        for k in range(16):
            t = 2 * pi * k / 16
            c, s = cos(t), sin(t)
            u = thick / 2 * (abs(c) ** round_) * (1 if c > 0 else -1)
            v = width / 2 * (abs(s) ** round_) * (1 if s > 0 else -1)
            ring.append(((radius_x + u) * cos(a), v, (radius_z + u) * sin(a)))
        rings.append(ring)
    loft("band", rings, material, 50)


def _cup(side):
    shell, ring_ = plastic("#131314", 0.38), metal("aluminium", 0.3)
    with group((side * 74, 0, -8), (0, 90 * side, 0)):
        lathe("cup", [(0, -8), (38, -8), (41, -6), (42, 2), (41, 12), (36, 19), (29, 22), (28, 20.5), (0, 20.5)], shell, segments=96)
        lathe("ring", [(29.5, 21.7), (30.5, 22.4), (33.5, 21.4), (34, 20)], ring_, segments=96)
        lathe("pad", [(24, -10), (25, -20), (30, -26), (36, -27), (42, -23), (44, -16), (42, -9), (38, -7)], vinyl("#171718"), segments=96)
        lathe("baffle", [(0, -14), (25, -14), (25, -10)], plastic("#080808", 0.9))
    for y in (-1, 1):
        box("yoke", (7, 6, 40), shell, 2.5, (side * 80, y * 45, 6))
        with group((side * 80, y * 43, -8), (90 * -y, 0, 0)):
            cylinder("pivot", 6, 6, metal("steel"), 1.2)
    arch = [(side * 80, y, z) for y, z in ((-45, 24), (-38, 42), (-18, 54), (0, 57), (18, 54), (38, 42), (45, 24))]
    sweep("fork", arch, 4.2, shell)
    with group((side * 80, 0, 60), (0, -7 * side, 0)):
        cylinder("hinge", 9, 16, shell, 2.5, (0, 0, -6))
        box("slide", (5, 20, 30), metal("steel", 0.3), 1.5, (0, 0, 16))
        box("sleeve", (9, 28, 24), shell, 3, (0, 0, 32))


def build(p):
    for side in (-1, 1):
        _cup(side)
    with group((0, 0, 70)):
        _band(80, 66, 32, 5, plastic("#131314", 0.4), 0.07, 0.93)
        _band(76, 62, 38, 10, vinyl("#1A1A1B"), 0.16, 0.84, 0.6)
    turns, points = 30, []
    for i in range(turns * 10):
        t = i / (turns * 10)
        a = 2 * pi * turns * t
        x, y = -60 + 190 * t, -70 - 60 * sin(pi * t)
        points.append((x + 1.0 * cos(a), y + 5.5 * cos(a), -44 + 5.5 * sin(a)))
    lead = [(-84, -10, -46), (-86, -30, -47), (-80, -52, -47), (-70, -62, -46)]
    sweep("cable", lead + points, 2.0, plastic("#121213", 0.55))
    end = points[-1]
    with group((end[0], end[1], -43.5), (0, 90, 20)):
        lathe("plug", [(3, 0), (5, 2), (5.5, 26), (4, 28), (3.2, 28), (3.2, 44), (2.2, 46), (3, 49), (0, 52)], metal("gold"))
