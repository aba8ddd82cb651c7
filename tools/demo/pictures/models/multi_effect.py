"""Multi-effects: a wedge of a housing with a display, knobs, several foot switches and often a rocking pedal."""
from math import atan2, degrees

from kit import controls, pedals
from kit.group import group, label
from kit.materials import glow, plastic
from kit.materials_stage import cast
from kit.mesh import box
from kit.studio import View

VIEWS = {"front": View(azimuth=-22, elevation=44, fill=0.9), "angle": View(azimuth=30, elevation=32, fill=0.9)}


def build(p):
    """`size` width, depth, height; `screen` (x, y, w, h, shown, colour); `knobs`, `buttons`, `switches`, `pedal` (x, width, length)."""
    width, depth, height = p["size"]
    body, low = cast(p["colour"], 0.42, p.get("metallic", 0.3)), p.get("low", 0.6)
    pedals.side([(-depth / 2, 2), (depth / 2, 2), (depth / 2, height), (-depth / 2, height * low)], width, body, 4)
    box("bottom", (width - 8, depth - 8, 4), plastic("#0A0A0A", 0.6), 1, (0, 0, 1))
    tilt = degrees(atan2(height * (1 - low), depth))
    ink = p.get("ink", "#D8D8D4")
    with group((0, 0, height * (1 + low) / 2), (tilt, 0, 0)):
        for x, y, w, d, colour in p.get("fields", ()):
            pedals.stripe(w, d, (x, y, 0), 0, colour)
        x, y, w, h, shown, colour = p["screen"]
        with group((x, y, 0.1)):
            controls.screen(w + 6, h + 6)
            controls.screen(w, h, shown=shown, colour=colour)
        pedals.knobs(p.get("knobs", ()), (0, 0, 0.1), 0, {"radius": 6.5, "height": 12, "ribs": 16, **p.get("style", {})}, ink, p.get("words", ()))
        for x, y, w, d, *on in p.get("buttons", ()):
            with group((x, y, 0)):
                controls.button(w, d, 2.2, "#3A3B3D", on[0] if on else None)
        for x, y, *on in p.get("switches", ()):
            with group((x, y, 0)):
                controls.footswitch(6.5, 13)
                if on:
                    box("light", (22, 3, 1), glow(on[0], 3), 0.4, (0, 15, 0.4))
        for x, y, text, size in p.get("print", ()):
            label(text, size, plastic(ink, 0.6), (x, y, 0.16), (0, 0, 0))
    if p.get("pedal"):
        x, w, d = p["pedal"]
        pedals.expression(w, d, height * 0.9, body, (x, 0, height * 0.32))
