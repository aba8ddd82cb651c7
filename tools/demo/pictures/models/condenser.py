"""Studio condensers upright in an elastic suspension on a short stand."""
from math import cos, pi, sin

from kit.group import group
from kit.materials import metal, plastic
from kit.materials_stage import cast
from kit.mesh import box, cylinder, lathe, sweep
from kit.studio import View
from kit.wire import woven

VIEWS = {"front": View(azimuth=-22, elevation=8, fill=0.9), "angle": View(azimuth=40, elevation=16, fill=0.9)}


def _circle(radius, z, count=40):
    return [(radius * cos(2 * pi * i / count), radius * sin(2 * pi * i / count), z) for i in range(count)]


def _suspension(radius, body):
    for z in (-34, 18):
        sweep("hoop", _circle(radius + 22, z), 2.4, plastic("#101011", 0.4), closed=True)
    for i in range(4):
        a = pi / 4 + i * pi / 2
        box("post", (5, 5, 54), plastic("#101011", 0.4), 1.5, ((radius + 22) * cos(a), (radius + 22) * sin(a), -8))
    for i in range(8):
        a, b = i * pi / 4, (i + 0.5) * pi / 4
        for z, near in ((-34, -22), (18, 6)):
            sweep("cord", [((radius + 21) * cos(a), (radius + 21) * sin(a), z), ((radius + 3) * cos(b), (radius + 3) * sin(b), near)], 1.1,
                  plastic("#1B1B1C", 0.8))
            sweep("cord", [((radius + 21) * cos(a), (radius + 21) * sin(a), z),
                           ((radius + 3) * cos(b - pi / 4), (radius + 3) * sin(b - pi / 4), near)], 1.1, plastic("#1B1B1C", 0.8))
    for z in (-22, 6):
        lathe("grip", [(radius + 0.5, z - 4), (radius + 4.5, z - 4), (radius + 4.5, z + 4), (radius + 0.5, z + 4)], plastic("#121213", 0.45))
    box("arm", (10, 26, 14), plastic("#101011", 0.4), 3, (0, radius + 32, -34))
    cylinder("joint", 12, 26, plastic("#101011", 0.4), 3, (0, radius + 44, -66))


def build(p):
    """`radius`, `length` of the body, `finish` of the metal, `head` height of the grille."""
    radius, long, head = p["radius"], p["length"], p["head"]
    shell = metal(*p["finish"]) if isinstance(p["finish"], tuple) else cast(p["finish"], 0.42, 0.5)
    floor = -long - 40
    with group((0, 0, -floor)):
        lathe("body", [(0, -long), (radius * 0.55, -long), (radius * 0.62, -long + 3), (radius * 0.86, -long + 10), (radius, -long + 22),
                       (radius, -4), (radius * 1.02, -2), (radius * 1.02, 2), (radius * 0.96, 4), (0, 4)], shell, segments=96)
        lathe("foam", [(radius * 0.82, 4), (radius * 0.82, head * 0.8), (radius * 0.6, head * 0.95), (0, head * 0.97)], plastic("#161616", 0.95))
        rise = [(radius * 0.97, 4 + (head * 0.74 - 4) * i / 24) for i in range(25)]
        dome = [(radius * 0.97 * cos(t) ** 0.6 + 0.3, head * 0.74 + head * 0.26 * sin(t)) for t in (pi / 2 * i / 14 for i in range(1, 14))]
        woven("grille", rise + dome, shell, 84, 0.5)
        lathe("hoop", [(radius * 0.95, head * 0.7), (radius * 1.02, head * 0.71), (radius * 1.02, head * 0.755), (radius * 0.95, head * 0.765)], shell)
        for x in (-1, 1):
            box("strut", (3, radius * 0.32, head * 0.74), shell, 1, (x * radius * 0.985, 0, head * 0.37))
        lathe("mark", [(2.6, 0), (2.2, 0.8), (0, 0.9)], metal("gold"), (0, -radius + 0.2, -14), (90, 0, 0))
        _suspension(radius, shell)
        lathe("plug", [(0, -long - 4), (9.5, -long - 4), (9.5, -long)], metal("nickel"))
    y = radius + 44
    cylinder("pole", 8, -floor - 60, metal("black", 0.35), 1, (0, y, 6))
    lathe("foot", [(0, 0), (66, 0), (68, 3), (66, 8), (30, 14), (12, 18), (0, 18)], cast("#141415", 0.5, 0.4), (0, y - 18, 0), segments=96)
