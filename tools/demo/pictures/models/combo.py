"""Combo amplifiers: a covered box with a panel at the front (or in the top edge) above a grille."""
from kit import amps
from kit.group import group
from kit.materials import metal, plastic
from kit.materials_stage import cast, cloth, tolex
from kit.mesh import box
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=9), "angle": View(azimuth=38, elevation=22)}


def _face(panel):
    kind, value = panel
    return metal(value, 0.3, True) if kind == "metal" else plastic(value, 0.32) if kind == "plastic" else cast(value)


def build(p):
    """`size` width, height, depth in mm; `panel` face, `layout`, `panel_height`; `light`, `dark` threads; `piping`."""
    width, height, depth = p["size"]
    wall, high = p.get("wall", 19), p["panel_height"]
    amps.shell(width, height, depth, tolex(p["cover"]), wall)
    front = -depth / 2 + p.get("recess", 16)
    inside = width - 2 * wall
    floor, roof = wall, height - wall
    face, knobs = _face(p["panel"]), p.get("knobs")
    amps.panel(inside, high, (0, front - 1, roof - high / 2), p["layout"], face, p.get("ink", "#E8E6E0"), knobs, p.get("words", ()))
    gap = p.get("gap", 14)
    if gap:
        box("rail", (inside, 16, gap), tolex(p["cover"]), 2, (0, front + 3, roof - high - gap / 2))
    tall = roof - high - gap - floor
    amps.grille(inside, tall, (0, front, floor + tall / 2), cloth(p["light"], p["dark"], p.get("pitch", 3.2)), p.get("piping"))
    if p.get("corners"):
        amps.corners(width, height, depth, p["corners"], p.get("corner_size", 30))
    amps.strap(p.get("handle", 190), (0, 0, height))
    amps.feet(width, depth)
    if p.get("badge"):
        with group((0, front - 4, floor + tall * 0.86)):
            box("badge", (inside * 0.22, 3, 12), metal("chrome"), 1.2)
