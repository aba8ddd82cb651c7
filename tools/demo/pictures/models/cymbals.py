"""Cymbals leaning on nothing but light: one alone, tilted towards the viewer, or a set overlapping."""
from kit.drums import INCH, cymbal
from kit.group import group
from kit.materials_stage import cymbal as bronze
from kit.studio import View

VIEWS = {"front": View(elevation=6, fill=0.88), "angle": View(azimuth=30, elevation=30, fill=0.88)}


def build(p):
    """`sizes` in inches with their places: (inches, x, y, lean); `colour`, `roughness`, `groove`, `hammered`."""
    surface = bronze(p.get("colour", (0.62, 0.36, 0.10)), p.get("roughness", 0.26), p.get("groove", 1.1), p.get("hammered", 0.3))
    for inches, x, y, lean, *turn in p["sizes"]:
        radius = inches * INCH / 2
        with group((x, y, 0), (0, 0, turn[0] if turn else 0)):
            with group((0, 0, radius * 0.985), (lean, 0, 0)):
                cymbal(inches, surface, bell=p.get("bell", 0.19), bow=p.get("bow", 0.075))
