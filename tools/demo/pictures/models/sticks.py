"""A pair of drumsticks crossing on the paper."""
from math import asin, degrees

from kit.group import group
from kit.materials import wood
from kit.mesh import lathe
from kit.studio import View

VIEWS = {"front": View(azimuth=-56, elevation=62, fill=0.95), "angle": View(azimuth=40, elevation=34, fill=0.93)}


def _stick(length, radius, tip):
    """Butt at Z = 0; shoulder, taper and a teardrop of `tip` mm."""
    neck = radius * 0.46
    lathe("stick", [(0, 0), (radius * 0.7, 0.6), (radius * 0.94, 3), (radius, 7), (radius, length * 0.72), (radius * 0.92, length * 0.8), (neck * 1.15, length - tip * 1.5),
                    (neck, length - tip * 1.12), (neck * 1.12, length - tip * 0.95), (tip * 0.36, length - tip * 0.6), (tip * 0.37, length - tip * 0.45),
                    (tip * 0.24, length - tip * 0.14), (tip * 0.1, length - 0.6), (0, length)],
          wood("#E6C79A", "#C79A62", 0.6, "z", 0.35, "satin"), segments=64, angle=60)


def build(p):
    length, radius, tip = p["length"] * 25.4, p["diameter"] * 25.4 / 2, p["tip"]
    rise = degrees(asin(2 * radius / (length * 0.62)))
    with group((-length / 2, -20, radius), (0, 90, 0)):
        _stick(length, radius, tip)
    with group((-length / 2 + 12, 42, radius), (0, 90 - rise, -17)):
        _stick(length, radius, tip)
