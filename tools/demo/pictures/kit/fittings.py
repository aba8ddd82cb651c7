"""Strings, knobs, switches, jacks, pickguards, strap buttons."""
from math import cos, pi, sin

from .materials import metal, plastic
from .mesh import box, circle, copy, cylinder, lathe, place, prism, rounded, sweep
from .slab import inset

GAUGES = {
    "guitar": (0.58, 0.46, 0.33, 0.22, 0.17, 0.14), "seven": (0.72, 0.58, 0.46, 0.33, 0.22, 0.17, 0.14),
    "acoustic": (0.67, 0.53, 0.40, 0.30, 0.20, 0.15), "nylon": (0.56, 0.47, 0.40, 0.52, 0.42, 0.36),
    "bass": (1.32, 1.05, 0.83, 0.58), "bass-five": (1.62, 1.32, 1.05, 0.83, 0.58),
}


def strings(held, neck, ends, gauge, inner=0.0):
    """Wires from bridge over saddle and nut to the machine heads."""
    count = len(held)
    wound = {"acoustic": 4, "nylon": 3, "bass": 9, "bass-five": 9}.get(gauge, 3)
    plain = metal("steel", 0.4)
    skin = metal("bronze", 0.45) if gauge == "acoustic" else metal("nickel", 0.45)
    if gauge == "nylon":
        plain = plastic("#E8E2D2", 0.15)
    for i, (start, end) in enumerate(zip(held, ends)):
        half = neck.nut / 2 - 3.4
        x = -half + 2 * half * i / (count - 1)
        top = (x, neck.scale + 1, neck.height + 1.3)
        sweep("string", [*start, top, (x, neck.scale + 4.5, neck.height + 1.0), tuple(end)], max(GAUGES[gauge][i] * 1.2, 0.36),
              skin if i < wound + (count == 7) else plain, smooth=False, resolution=2)


def knob(kind, at, colour="#111111", finish="chrome"):
    """A control knob standing on the top at (x, y, z)."""
    x, y, z = at
    if kind == "dome":
        steel = metal(finish)
        lathe("knob", [(0, 0), (9.6, 0), (9.6, 12), (9.2, 13.4)], steel, (x, y, z + 1), ribs=36, rib_depth=0.35)
        lathe("dome", [(9.2, 13.2), (8.2, 14.6), (5.5, 15.8), (0, 16.2)], steel, (x, y, z + 1))
    elif kind == "skirt":
        white = plastic(colour, 0.3)
        lathe("skirt", [(0, 0), (12.4, 0), (12.4, 1.2), (9.4, 4.5), (8.4, 6)], white, (x, y, z))
        lathe("grip", [(8.4, 5.6), (7.4, 14), (6.8, 14.8), (0, 15.2)], white, (x, y, z), ribs=24, rib_depth=0.4)
    elif kind == "hat":
        amber = plastic(colour, 0.18, 0.6)
        lathe("hat", [(0, 0), (12.8, 0), (12.8, 1.6), (11.2, 3.2), (10.0, 9), (9.6, 11.6), (8.4, 12.6), (0, 12.2)], amber, (x, y, z),
              ribs=0)
        lathe("hat top", [(0, 12.2), (6.4, 12.3), (6.4, 12.9), (0, 13.0)], metal("gold", 0.3), (x, y, z))
    else:
        lathe("speed", [(0, 0), (10.4, 0), (10.2, 1), (9.4, 12), (8.6, 13), (7.6, 12.6), (0, 12.6)], plastic(colour, 0.25, 0.4),
              (x, y, z), ribs=30, rib_depth=0.3)
    box("mark", (0.8, 5, 0.3), plastic("#E8E4D8" if colour != "#EFEAD9" else "#222222"), 0, (x, y + 4.2, z + (15.9 if kind == "dome" else 13)))


def blade(at, angle, colour="#EFEAD9"):
    """A lever switch in its slot."""
    x, y, z = at
    place(box("slot", (2.4, 26, 0.4), plastic("#060606", 0.8), 0), (x, y, z + 0.1), (0, 0, angle))
    a = angle * pi / 180
    for side in (-1, 1):
        lathe("screw", [(0, 0), (2.6, 0), (2, 1.1), (0, 1.4)], metal("chrome"),
              (x - side * 18 * sin(a), y + side * 18 * cos(a), z), segments=20)
    tip = lathe("tip", [(0, 0), (2.4, 0), (4.2, 3), (4.4, 8), (3.4, 11), (0, 12)], plastic(colour, 0.3), segments=24)
    place(tip, (x - 8 * sin(a) * -1, y - 8 * cos(a), z + 5), (16, 0, angle))
    place(box("lever", (1.4, 4, 9), metal("steel"), 0.3), (x + 7 * sin(a), y - 7 * cos(a), z + 3), (10, 0, angle))


def toggle(at, colour="#E9DDB8", finish="chrome", disc=None):
    """A three way toggle, tipped to one side."""
    x, y, z = at
    if disc:
        prism("disc", circle(17, count=40), 1.2, plastic(disc, 0.35), 0.3, z=z).location = (x, y, 0)
    steel = metal(finish)
    lathe("nut", [(0, 0), (7, 0), (7, 2.2), (5.4, 3), (5.2, 5), (3, 5.2), (0, 5.2)], steel, (x, y, z + 1), segments=36, ribs=18, rib_depth=0.3)
    stem = lathe("lever", [(0, 0), (1.5, 0), (1.5, 12), (0, 12)], steel, segments=16)
    place(stem, (x, y, z + 4), (0, 18, 0))
    tip = lathe("tip", [(0, 0), (2.4, 0), (3.5, 3), (3.5, 9), (2.6, 11.6), (0, 12.4)], plastic(colour, 0.3), segments=24)
    place(tip, (x + 3.4, y, z + 14.4), (0, 18, 0))


def jack(at, finish="chrome"):
    """A slanted boat jack plate."""
    x, y = at
    steel = metal(finish)
    place(prism("boat", rounded(25, 58, 12), 2.2, steel, 0.8, z=0), (x, y, -0.2), (0, 0, -38))
    place(lathe("cup", [(10, 2.0), (8.4, 1.2), (7, -2.0), (0, -2.4)], metal(finish, 0.2)), (x + 2, y - 2.5, 0.6), (0, 0, 0))
    place(cylinder("socket", 4.6, 3.4, metal("steel"), 0.4), (x + 2, y - 2.5, -0.6))
    place(cylinder("hole", 3.1, 0.3, plastic("#050505", 0.9), 0.1), (x + 2, y - 2.5, 2.85))


def strap_button(at, tilt, finish="chrome"):
    """A strap button sticking out of the side."""
    place(lathe("strap button", [(0, 0), (5, 0), (3.6, 3), (3.6, 7), (7, 10), (6.4, 12), (0, 12.4)], metal(finish)), at, tilt)


def guard(outline, colour, z=0.0, thick=2.2, screws=True, holes=()):
    """A pickguard: bevelled sheet with small screws along its edge; `colour` a material or code."""
    skin = plastic(colour, 0.28, 0.4) if isinstance(colour, str) else colour
    sheet = prism("guard", outline, thick, skin, 0.7, holes, z=z)
    if screws:
        ring = inset(outline, 4.6)
        step = max(1, len(ring) // 11)
        first = lathe("screw", [(0, 0), (2.2, 0), (1.7, 0.7), (0, 0.95)], metal("nickel"), segments=16)
        spots = [ring[i] for i in range(step // 2, len(ring), step)]
        place(first, (*spots[0], z + thick - 0.1))
        for spot in spots[1:]:
            copy(first, (*spot, z + thick - 0.1))
    return sheet
