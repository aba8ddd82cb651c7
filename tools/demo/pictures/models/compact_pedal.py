"""Compact pedals: a cast body with a treadle in front (rubber pad or steel plate) and knobs behind."""
from math import atan2, degrees

from kit import controls, pedals
from kit.group import group, label
from kit.materials import metal, plastic
from kit.materials_stage import hammertone
from kit.mesh import box, cylinder, place, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=38, fill=0.86), "angle": View(azimuth=28, elevation=28, fill=0.86),
         "detail": View(azimuth=-12, elevation=52, centre=(0, 38, 46), span=110)}


def _row(count, dual):
    pitch = {1: 0, 2: 26, 3: 20, 4: 16.5}[min(count, 4)]
    spots = [((i - (min(count, 4) - 1) / 2) * pitch, 0) for i in range(min(count, 4))]
    if dual:
        spots += [(x, y, 0.62) for x, y in spots[:dual]]
    return spots


def build(p):
    """`colour`; `knobs` 1…4 and how many of them are `dual`; `words`; `plate` "rubber" or "steel"."""
    paint, width, long = hammertone(p["colour"], p.get("metallic", 0.45)), 72, 128
    ink, face = p.get("ink", "#101010"), p.get("face")
    back, step, front = 52, 40, 22
    pedals.side([(-long / 2, 0), (long / 2, 0), (long / 2, back), (16, back - 5), (13, step - 4), (-long / 2, front)], width, paint, 3.2)
    tilt = degrees(atan2(5, long / 2 - 16))
    top = (0, (long / 2 + 16) / 2, back - 2.5)
    if face:
        pedals.stripe(width - 9, 40, (0, top[1], top[2] + 0.05), tilt, face)
    pedals.knobs(_row(p["knobs"], p.get("dual", 0)), (0, top[1] + 5, top[2] + 0.5), tilt,
                 {"radius": p.get("radius", 7.2), "height": 13, "ribs": 14, "colour": p.get("knob", "#0E0E0E"), "cap": p.get("cap")},
                 ink, p.get("words", ()))
    pedals.lit((-width / 2 + 6.5, top[1] - 17, back - 4.6), tilt)
    slope = degrees(atan2(step - 4 - front, long / 2 + 13))
    middle = (0, (13 - long / 2) / 2, (step - 4 + front) / 2)
    with group(middle, (slope, 0, 0)):
        prism("treadle", rounded(width - 2, 72, 5), 6, paint, 2, z=1.2, segments=4)
        if p.get("plate") == "steel":
            prism("plate", rounded(46, 36, 4), 5, metal("aluminium", 0.3, True), 1.5, z=6.4)
            for i in range(5):
                box("groove", (38, 1.4, 0.5), plastic("#1A1A1A", 0.6), 0, (0, (i - 2) * 6, 11.4))
        else:
            pedals.tread(56, 44, (0, 8, 6.8), 0, 7, 3.2)
            label(p.get("name", ""), 7.2, plastic(ink, 0.6), (0, -24, 7.3), (0, 0, 0))
    with group((0, -long / 2 + 1, front * 0.5), (90, 0, 0)):
        cylinder("thumb", 5.5, 5, plastic("#0B0B0B", 0.4), 1)
    pedals.sockets(width, [(26, 26)])
    for x in (-1, 1):
        box("rim", (3, long - 14, 2.2), plastic("#0D0D0D", 0.5), 0.6, (x * (width / 2 - 4), 0, -0.6))
    place(prism("base", rounded(width - 3, long - 4, 4), 3, plastic("#0B0B0B", 0.6), 1), (0, 0, -2.4))
    if p.get("jack_top", True):
        with group((20, long / 2 - 0.5, 32), (-90, 0, 0)):
            controls.jack(4)
