"""A keyboard's keys and the housing around them."""
from mathutils import Matrix

from . import controls
from .group import group, label
from .materials import Graph, cached, glow, plastic
from .materials_stage import perforated
from .mesh import box, copy, cylinder, lathe, place, prism, rounded
from .pedals import side

BLACK = {1, 3, 6, 8, 10}


@cached
def ivory(colour="#F1EEE6"):
    """White keys: dense plastic, light scattered just under the surface."""
    return Graph().set(Base_Color=colour, Roughness=0.28, Specular=0.5, Clearcoat=0.3, Clearcoat_Roughness=0.1).material


def keys(count, first, pitch=23.5, length=145, at=(0, 0, 0)):
    """`count` keys from pitch class `first` (0 is C); their left front corner lies at `at`. Returns the width."""
    long, slim = length * 0.65, pitch * 0.52
    white = black = None
    x = at[0]
    for i in range(count):
        note = (first + i) % 12
        if note in BLACK:
            spot = (x + {1: -0.07, 3: 0.07, 6: -0.09, 8: 0, 10: 0.09}[note] * pitch, at[1] + length - long / 2, at[2] + 16)
            black = copy(black, spot) if black else place(_sharp(slim, long), spot)
        else:
            spot = (x + pitch / 2, at[1] + length / 2, at[2])
            white = copy(white, spot) if white else box("white", (pitch - 0.9, length, 20), ivory(), 1.4, spot, segments=3)
            x += pitch
    return x - at[0]


def _sharp(width, length):
    """A black key: narrower above, sloping in front."""
    outline = [(-length / 2, -8), (length / 2, -8), (length / 2, 5), (-length / 2 + 9, 5), (-length / 2 + 2, 0)]
    made = prism("black", outline, width, plastic("#0C0C0D", 0.25), 1.6, segments=4)
    made.data.transform(Matrix(((0, 0, 1, -width / 2), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1))))
    return made


def width_of(count, first, pitch):
    """How wide `count` keys are."""
    return pitch * sum((first + i) % 12 not in BLACK for i in range(count))


def housing(p, width):
    """Bed, cheeks and the panel behind the keys; returns (middle of the panel, its tilt)."""
    depth, length, body = p["depth"], p["length"], p["body"]
    front, high, rear = -depth / 2, p.get("high", 62), p.get("rear", 78)
    split = front + p.get("lip", 12) + length
    box("bed", (width - 8, depth - 10, 24), body, 4, (0, 0, 14), segments=4)
    box("lip", (width - 20, p.get("lip", 12), 34), body, 4, (0, front + p.get("lip", 12) / 2 + 1.2, 19))
    outline = [(split + 1, 4), (depth / 2, 4), (depth / 2, rear - 6), (depth / 2 - 8, rear), (split + 6, high), (split + 1, high - 6)]
    side(outline, width, p.get("panel", body), 2.5)
    inner = width_of(p["count"], p["first"], p["pitch"])
    cheek = (width - inner) / 2
    shift = p.get("shift", 0)
    for x, w in ((-width / 2 + (cheek + shift) / 2, cheek + shift - 1), (width / 2 - (cheek - shift) / 2, cheek - shift - 1)):
        side([(front, 6), (split + 4, 6), (split + 4, high - 3), (front + 10, high * 0.72), (front, high * 0.6)], w, body, 3, x)
    box("felt", (inner, 3, 3), plastic("#7A1616", 0.9), 0, (shift, split - 0.5, 48))
    keys(p["count"], p["first"], p["pitch"], length - 2, (-inner / 2 + shift, front + p.get("lip", 12) + 0.6, 36))
    for x in (-1, 1):
        for y in (-1, 1):
            cylinder("foot", 14, 8, plastic("#0B0B0B", 0.8), 2, (x * (width / 2 - 60), y * (depth / 2 - 40), -4))
    run = depth / 2 - 8 - split - 6
    return (0, split + 6 + run / 2, (high + rear) / 2), (rear - high) / run


def furnish(features, ink):
    """Sets controls on a panel lying in XY: (kind, x, y, …) in mm from its middle."""
    for kind, x, y, *more in features:
        with group((x, y, 0)):
            PARTS[kind](ink, *more)


def _net(_, width, height, pitch=4.2, colour="#1B1B1C"):
    with group(rotate=(-90, 0, 0)):
        box("net", (width, 2.4, height), perforated(colour, pitch, 0.55), 1.0)


def _buttons(_, columns, rows, dx, dy, width=11, depth=6, colour="#3A3B3E", lit=()):
    for i in range(columns):
        for j in range(rows):
            with group(((i - (columns - 1) / 2) * dx, (j - (rows - 1) / 2) * dy, 0)):
                on = dict(lit).get(i + j * columns)
                controls.button(width, depth, 2.4, colour, on)


def _knob(ink, radius, turn=0, colour="#101011", cap=None):
    with group(rotate=(0, 0, turn)):
        controls.knob(radius, radius * 1.5, colour, cap)
    controls.scale(radius * 1.65, plastic(ink, 0.6), length=radius * 0.25)


def _faders(_, count, dx, travel, cap="#E8E6E0"):
    for i in range(count):
        with group(((i - (count - 1) / 2) * dx, 0, 0)):
            controls.fader(travel, "#1A1A1B", cap, 0.2 + (i * 41 % 60) / 100)


def _screen(_, width, height, shown, colour="#CFE6FF"):
    controls.screen(width + 8, height + 8)
    with group((0, 0, 0.3)):
        controls.screen(width, height, shown=shown, colour=colour)


def _wheel(_, radius=24):
    box("well", (15, radius * 1.9, 1.2), plastic("#040404", 0.7), 0.4, (0, 0, 0.2))
    lathe("wheel", [(radius - 2, -5), (radius, -4), (radius, 4), (radius - 2, 5)], plastic("#19191A", 0.5), (0, 0, -radius * 0.66), (0, 90, 0), ribs=30, rib_depth=0.7)


def _word(ink, text, size):
    label(text, size, plastic(ink, 0.6), (0, 0, 0.1), (0, 0, 0))


def _line(ink, width, depth=0.7):
    box("line", (width, depth, 0.12), plastic(ink, 0.6), 0, (0, 0, 0.06))


def _field(_, width, depth, colour):
    prism("field", rounded(width, depth, 4), 0.5, plastic(colour, 0.35), 0.1)


def _lamp(_, colour):
    box("lamp", (2.4, 2.4, 0.8), glow(colour, 3), 0.3, (0, 0, 0.3))


PARTS = {"net": _net, "buttons": _buttons, "knob": _knob, "faders": _faders, "screen": _screen, "wheel": _wheel, "word": _word, "line": _line,
         "field": _field, "lamp": _lamp}
