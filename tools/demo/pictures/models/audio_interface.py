"""Desktop audio interfaces: a metal sleeve, combined sockets, gain knobs, a large monitor knob."""
from math import cos, pi, sin

from kit import controls
from kit.group import group, label
from kit.materials import glow, lacquer, metal, plastic, rubber
from kit.materials_stage import cast
from kit.mesh import box, circle, lathe, place, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-26, elevation=24, fill=0.9), "angle": View(azimuth=30, elevation=34, fill=0.9)}


def _halo(radius, colour, share=1.0, strength=2.6):
    """A ring of light around a knob, lit for a part of its turn."""
    parts = 40
    for i in range(int(parts * share)):
        a = -pi * 0.75 - 2 * pi * i / parts * 0.75 + pi * 0.0
        box("light", (1.7, 1.1, 0.5), glow(colour, strength), 0, (radius * cos(a), radius * sin(a), 0.3), (0, 0, a * 180 / pi))


def _knob(radius, height, cap):
    with group():
        lathe("knob", [(radius, 0), (radius, height * 0.8), (radius * 0.94, height * 0.95), (radius * 0.8, height), (0, height)], cap, segments=64)
        box("mark", (1.2, radius * 0.5, 0.3), plastic("#F2F2F2", 0.5), 0, (0, radius * 0.6, height))


def build(p):
    """`size` width, height, depth; `sleeve` colour; `face`; `parts` along the front as (kind, x in mm, radius)."""
    width, height, depth = p["size"]
    sleeve = lacquer(p["sleeve"], False, 0.5) if p.get("metallic", True) else cast(p["sleeve"], 0.5, 0.1)
    shell = prism("sleeve", rounded(width, height, p.get("corner", 8)), depth, sleeve, 1.2, segments=4)
    place(shell, (0, depth / 2, height / 2 + 4), (90, 0, 0))
    front = -depth / 2
    face = prism("face", rounded(width - 3, height - 3, 7), 3, plastic(p["face"], 0.34), 1.0)
    place(face, (0, front + 0.4, height / 2 + 4), (90, 0, 0))
    ink = p.get("ink", "#E8E8E8")
    with group((0, front - 2.6, height / 2 + 4), (90, 0, 0)):
        for kind, x, y, *more in p["parts"]:
            with group((x, y, 0)):
                _part(kind, more, p, ink)
    if p.get("top"):
        with group((0, 0, height + 4.1)):
            for kind, x, y, *more in p["top"]:
                with group((x, y, 0)):
                    _part(kind, more, p, ink)
    for x in (-1, 1):
        for y in (-1, 1):
            box("foot", (24, 12, 5), rubber(), 1.5, (x * (width / 2 - 20), y * (depth / 2 - 14), 2))


def _part(kind, more, p, ink):
    if kind == "xlr":
        controls.xlr(more[0])
    elif kind == "jack":
        prism("rim", circle(5.6), 2.4, metal("nickel"), 0.6, [circle(3.4)])
        prism("hole", circle(3.6), 0.6, plastic("#030303", 0.9), 0)
    elif kind == "knob":
        radius, share, colour = more
        _knob(radius, radius * 1.15, plastic(p.get("cap", "#101010"), 0.35))
        if share:
            _halo(radius + 2.6, colour, share)
        else:
            controls.scale(radius + 3, plastic(ink, 0.6), length=1.4)
    elif kind == "button":
        prism("button", rounded(9, 5.4, 2), 1.6, glow(more[0], 1.8) if more else rubber("#222222"), 0.5)
    elif kind == "word":
        label(more[0], more[1], plastic(ink, 0.6), (0, 0, 0.1), (0, 0, 0))
    elif kind == "lamp":
        controls.lamp(1.4, more[0], 4)
