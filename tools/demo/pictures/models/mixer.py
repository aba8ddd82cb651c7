"""Small mixers: a sloping panel with sockets behind, rows of coloured knobs, faders or level knobs in front."""
from math import atan2, degrees

from kit import controls, pedals
from kit.group import group
from kit.materials import glow, metal, plastic
from kit.materials_stage import cast
from kit.mesh import box, circle, lathe, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-24, elevation=46, fill=0.92), "angle": View(azimuth=32, elevation=34, fill=0.92)}


def _pot(radius, colour, turn):
    """A small pot with a coloured cap."""
    with group(rotate=(0, 0, turn)):
        lathe("pot", [(radius, 0), (radius * 0.82, 2.2), (radius * 0.72, 9.4), (radius * 0.6, 10)], plastic("#1B1B1D", 0.45), segments=24, ribs=9,
              rib_depth=radius * 0.08)
        lathe("cap", [(radius * 0.66, 9.8), (radius * 0.56, 10.6), (0, 10.6)], plastic(colour, 0.45), segments=20)
        box("line", (0.8, radius * 0.72, 0.3), plastic("#F4F2EA", 0.5), 0, (0, radius * 0.3, 10.7))


def _strip(x, rows, top, pitch, index):
    """One channel: a knob for each colour of `rows`, from the back to the front."""
    for i, colour in enumerate(rows):
        with group((x, top - i * pitch, 0)):
            _pot(5.6, colour, 120 - ((i * 5 + index * 3) * 47) % 200 if i % 3 == 0 else -5 + (index * 31 + i * 17) % 30)


def build(p):
    """`size` width, depth, height; `mics` and `lines` channels; `rows` colours of knobs; `faders` or `levels` in front."""
    width, depth, height = p["size"]
    body = cast(p["colour"], 0.45, p.get("metallic", 0.4))
    pedals.side([(-depth / 2, 2), (depth / 2, 2), (depth / 2, height), (-depth / 2, height * 0.5)], width, body, 4)
    for x in (-1, 1):
        cheek = [(-depth / 2 - 3, 0), (depth / 2 + 3, 0), (depth / 2 + 3, height + 4), (-depth / 2 - 3, height * 0.5 + 4)]
        pedals.side(cheek, 9, cast(p.get("cheeks", "#151516"), 0.5, 0.0), 3, x * (width / 2 + 4))
    tilt = degrees(atan2(height * 0.5, depth))
    channels, ink = p["mics"] + p["lines"], plastic(p.get("ink", "#E6E6E2"), 0.6)
    pitch_x = (width * 0.72) / channels
    left, back = -width / 2 + 10, depth / 2 - 18
    with group((0, 0, height * 0.75), (tilt, 0, 0)):
        for i in range(channels):
            x = left + pitch_x * (i + 0.5)
            with group((x, back, 0)):
                if i < p["mics"]:
                    controls.xlr(min(10.5, pitch_x * 0.42))
                else:
                    controls.jack(5)
            with group((x, back - 24, 0)):
                controls.jack(5)
            box("rule", (0.5, depth * 0.8, 0.1), ink, 0, (x + pitch_x / 2, -12, 0.06))
            rows = p["rows"]
            gap = (depth - 62 - (p.get("travel", 0) + 22)) / len(rows)
            _strip(x, rows, back - 44, gap, i)
            with group((x, -depth / 2 + (p.get("travel", 0) + 26) / 2, 0)):
                controls.fader(p["travel"], p.get("fader", "#E8E6E0"), "#111111", 0.3 + (i * 37 % 50) / 100) if p.get("travel") else \
                    _pot(6.4, p["level"], 60 - (i * 53) % 110)
        _master(p, width, depth, back, left + pitch_x * channels)


def _master(p, width, depth, back, start):
    """Outputs, meters, effect knob and the main level on the right."""
    room = width / 2 - 10 - start
    spots = [start + room * k for k in (0.22, 0.5, 0.78)]
    for x in spots:
        for y in (0, -20):
            with group((x, back + y, 0)):
                controls.jack(4.6)
    for k, x in enumerate((spots[1], spots[2])):
        for i in range(9):
            colour = "#FF3B2A" if i == 8 else "#FFC531" if i > 5 else "#49E05A"
            box("led", (4.4, 2.2, 0.8), glow(colour, 2.2) if i < 6 + k else plastic("#1A2A1A", 0.3), 0.3, (x, back - 50 + 0 - (8 - i) * 3.6, 0.3))
    with group((spots[0], back - 56, 0)):
        _pot(8.5, p.get("main", "#E8E6E0"), 30)
    box("display", (13, 9, 0.8), glow("#C81E1E", 0.8), 0.3, (spots[0], back - 40, 0.4))
    for i, x in enumerate(spots):
        for j in range(2):
            with group((x, -6 - j * 15, 0)):
                controls.button(8, 5, 2, "#D8D6D0", "#FFB02E" if i == j else None)
    if p.get("travel"):
        for x in spots[1:]:
            with group((x, -depth / 2 + (p["travel"] + 26) / 2, 0)):
                controls.fader(p["travel"], p.get("main_fader", "#C8202A"), "#F2F2EE", 0.66)
    else:
        for x in spots[::2]:
            with group((x, -depth / 2 + 20, 0)):
                _pot(8, p.get("main", "#E8E6E0"), 20)
    prism("usb", rounded(9, 5, 1), 0.6, metal("nickel"), 0.1, [circle(1.6, count=12)], z=0.2).location = (spots[0], 12, 0)
