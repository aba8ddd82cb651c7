"""Snare drums: a shell with lugs, strainer, wires under the drum."""
from kit.drums import INCH, drum
from kit.group import group
from kit.materials import metal, plastic
from kit.materials_stage import turned_wood
from kit.mesh import box, cylinder, sweep
from kit.studio import View

VIEWS = {"front": View(azimuth=-20, elevation=24, fill=0.9), "angle": View(azimuth=40, elevation=12, fill=0.9)}


def _strainer(radius, half, steel):
    """The throw-off with its lever and strap."""
    box("plate", (10, 40, 70), steel, 4, (radius + 4, 0, -half * 0.25))
    box("body", (22, 30, 46), steel, 6, (radius + 14, 0, -half * 0.2))
    box("lever", (8, 12, 62), steel, 3, (radius + 27, 0, -half * 0.2 + 6), (0, -7, 0))
    cylinder("grip", 6.5, 24, plastic("#0E0E0F", 0.4), 2, (radius + 29, 0, half * 0.1))
    cylinder("adjust", 8, 22, steel, 2, (radius + 14, 0, half * 0.22))
    sweep("strap", [(radius + 8, 0, -half * 0.5), (radius + 4, 0, -half - 6), (radius - 22, 0, -half - 9)], 2.4, plastic("#141414", 0.6))


def build(p):
    """`depth` inches, `shell` a metal or ("wood", light, dark), `lugs`, `beads` a ridge round the middle, `long` lugs."""
    shell = p["shell"]
    finish = turned_wood(shell[1], shell[2], 180, p.get("gloss", True), 0.55) if shell[0] == "wood" else metal(*shell)
    half, radius = p["depth"] * INCH / 2, 14 * INCH / 2
    with group((0, 0, half + 16)):
        drum(14, p["depth"], finish, p.get("hardware", "chrome"), lugs=p["lugs"], long_lugs=p.get("long", True), start=360 / p["lugs"] * 0.5 - 6, beads=p.get("beads", False))
        with group(rotate=(0, 0, p.get("strainer", -66))):
            _strainer(radius, half, metal(p.get("hardware", "chrome")))
        for i in range(20):
            y = (i - 9.5) * 2.0
            sweep("wire", [(-radius + 40, y, -half - 7), (radius - 40, y, -half - 7)], 0.8, metal("steel"), smooth=False, resolution=1)
