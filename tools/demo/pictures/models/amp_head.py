"""Tube heads: a wide covered box, a polished panel, a piped front board, a strap on top."""
from kit import amps
from kit.materials import metal, plastic
from kit.materials_stage import cloth, tolex
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=12, fill=0.92), "angle": View(azimuth=32, elevation=26, fill=0.92)}


def build(p):
    width, height, depth = p["size"]
    wall = 19
    amps.shell(width, height, depth, tolex(p["cover"]), wall)
    inside, front = width - 2 * wall, -depth / 2 + 18
    high = p.get("panel_height", 62)
    bottom = wall + 34
    face = metal(p["panel"], 0.3, True) if p["panel"] in ("gold", "aluminium", "brass") else plastic(p["panel"], 0.3)
    amps.grille(inside, 34, (0, front, wall + 17), tolex(p["cover"]))
    amps.panel(inside - 4, high, (0, front - 4, bottom + high / 2), p["layout"], face, p["ink"], p.get("knobs"), p.get("words", ()))
    rest = height - wall - bottom - high
    amps.grille(inside, rest, (0, front, bottom + high + rest / 2), cloth(p["light"], p["dark"], 3.2), p.get("piping"))
    amps.corners(width, height, depth, p.get("corners", "black"), 32)
    amps.strap(230, (0, 0, height))
    amps.feet(width, depth)
