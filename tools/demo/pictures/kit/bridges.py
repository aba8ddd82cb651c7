"""Bridges of electric guitars and basses. Saddles stand at y = 0; each returns where every string is held."""
from .materials import metal, plastic
from .mesh import box, cylinder, lathe, place, prism, rounded, sweep


def spots(count, spacing):
    """The x of every string, bass first."""
    return [(i - (count - 1) / 2) * spacing for i in range(count)]


def _screw(at, radius, material, height=1.2):
    lathe("screw", [(0, 0), (radius, 0), (radius * 0.8, height * 0.7), (0, height)], material, at, segments=20)
    box("slot", (radius * 1.4, radius * 0.25, 0.3), plastic("#0A0A0A"), 0, (at[0], at[1], at[2] + height * 0.95), (0, 0, 30))
    box("slot", (radius * 0.25, radius * 1.4, 0.3), plastic("#0A0A0A"), 0, (at[0], at[1], at[2] + height * 0.95), (0, 0, 30))


def tunematic(high, finish, count=6, spacing=10.4):
    """A saddle bar on two posts and a stop bar behind it."""
    steel = metal(finish)
    prism("bar", rounded(92, 12.5, 5), 8, steel, 1.6, z=high - 10)
    for i, x in enumerate(spots(count, spacing)):
        dy = (-3, -1.6, 0.4, -1.2, 0.4, 2.2)[i % 6]
        box("saddle", (7.6, 3.2, 4.4), steel, 0.7, (x, dy, high - 2.2))
    for x in (-37, 37):
        cylinder("post", 4.2, high - 1.5, steel, 0.8, (x, 0, 0), segments=24)
        cylinder("wheel", 8, 2, steel, 0.5, (x, 0, 2), segments=32)
    body = [(-52, 2), (-44, 7), (-30, 6), (30, 6), (44, 7), (52, 2), (52, -4), (44, -8), (-44, -8), (-52, -4)]
    place(prism("stop bar", body, 9, steel, 4.2, z=high - 12), (0, -40, 0))
    for x in (-41, 41):
        cylinder("stud", 6.2, high - 2, steel, 1.2, (x, -40, 0), segments=32)
        box("stud slot", (9, 1.3, 0.6), plastic("#101010"), 0, (x, -40, high - 2.1), (0, 0, 25))
    return [[(x, -40, high - 5), (x, -34, high - 3.4), (x, 0, high)] for x in spots(count, spacing)]


def _bent_saddles(high, finish, count, spacing, z):
    steel = metal(finish)
    for i, x in enumerate(spots(count, spacing)):
        dy = (-3, -1.8, -0.4, -1.6, 0, 1.4)[i % 6]
        box("saddle", (spacing * 0.93, 15, 2.2), steel, 0.8, (x, -7 + dy, high - 1.6), (-8, 0, 0))
        box("saddle front", (spacing * 0.93, 2, high - z), steel, 0.7, (x, dy - 0.6, (high + z) / 2 - 0.6))
        for dx in (-spacing * 0.3, spacing * 0.3):
            cylinder("height screw", 1.1, high - z + 0.6, metal("steel"), 0.2, (x + dx, dy - 4, z), segments=12)
        cylinder("length screw", 1.3, 20, metal("steel"), 0.2, (x, -24, z + 4), (-90, 0, 0), segments=12)


def tremolo(high, finish, count=6, spacing=10.6, arm="#EFEAD9", two_point=False):
    """A vintage tremolo: plate, bent saddles, arm."""
    steel = metal(finish)
    prism("plate", rounded(84, 40, 3), 2.6, steel, 0.7, z=0.6).location.y = 0
    box("back lip", (84, 2.6, 9), steel, 0.8, (0, -21, 5.5))
    _bent_saddles(high, finish, count, spacing, 3.2)
    for x in ((-35, 35) if two_point else spots(6, 11.2)):
        _screw((x, 15.5, 3.2), 4 if two_point else 2.6, steel)
    path = [(40, -6, 5), (41, -4, 16), (44, 6, 22), (52, 60, 25), (56, 120, 30)]
    sweep("arm", path, 2.6, steel, resolution=5)
    tip = lathe("arm tip", [(0, 0), (4.0, 0), (4.4, 4), (3.8, 22), (2.4, 24), (0, 24.4)], plastic(arm, 0.3), segments=24)
    place(tip, (55.3, 112, 29.2), (-82, 0, -4))
    return [[(x, -14, high - 5), (x, -4, high - 0.7), (x, 0, high)] for x in spots(count, spacing)]


def hardtail(high, finish, count=6, spacing=10.6, y=0):
    """A fixed plate with bent saddles."""
    steel = metal(finish)
    wide = spacing * count + 16
    prism("plate", rounded(wide, 44, 3), 2.6, steel, 0.7, z=0).location.y = -3
    box("back lip", (wide, 2.6, 9), steel, 0.8, (0, -24, 4.6))
    _bent_saddles(high, finish, count, spacing, 2.6)
    for x in (-wide / 2 + 5, wide / 2 - 5):
        _screw((x, 12, 2.6), 2.6, steel)
    return [[(x, -14, high - 5), (x, -4, high - 0.7), (x, 0, high)] for x in spots(count, spacing)]


def twang(high, finish, count=6, spacing=10.7):
    """A long T plate with turned up sides and barrel saddles; the pickup stands in it at y = 34."""
    steel = metal(finish)
    prism("plate", [(-42, -28), (42, -28), (42, 34), (36, 60), (-36, 60), (-42, 54)], 1.8, steel, 0.6, z=0,
          holes=[rounded(76, 22, 5, (0, 34))])
    for x in (-42, 42):
        box("side", (1.8, 64, 8), steel, 0.7, (x, 4, 4))
    box("back", (85, 1.8, 9), steel, 0.7, (0, -28, 4.5))
    for k in range(3):
        x = (k - 1) * spacing * 2
        cylinder("barrel", 4.3, spacing * 1.9, metal("brass" if finish != "black" else "black"), 0.6,
                 (x - spacing * 0.95, (-2, 0, 2)[k], high - 4.3), (0, 90, 0), segments=24)
        cylinder("screw", 1.4, 26, metal("steel"), 0.2, (x, -28, high - 4.8), (-90, 0, 0), segments=12)
    return [[(x, -22, 3), (x, -3, high - 0.8), (x, 0, high)] for x in spots(count, spacing)]


def floyd(high, finish, count=6, spacing=10.7):
    """A locking tremolo: base, block saddles, fine tuners, arm."""
    steel = metal(finish)
    base = [(-38, 14), (-32, 20), (32, 20), (38, 14), (38, -14), (34, -40), (-34, -40), (-38, -14)]
    prism("base", base, 3.4, steel, 1.0, z=3)
    for x in (-37, 37):
        cylinder("post", 5, 8, steel, 0.8, (x, 19, 0), segments=28)
    for i, x in enumerate(spots(count, spacing)):
        dy = (-3, -1.6, 0, -1.4, 0.2, 1.8)[i % 6]
        box("saddle", (spacing * 0.9, 24, high - 6.6), steel, 1.2, (x, dy - 9, (high + 5.4) / 2 - 0.4))
        cylinder("lock", 2.4, 14, metal("steel"), 0.6, (x, dy - 34, high - 6), (-90, 0, 0), segments=14)
        lathe("fine tuner", [(0, 0), (3.6, 0), (3.8, 5), (3.2, 6.4), (0, 6.4)], steel, (x, -37 + (i % 2) * 6, high - 5), segments=24,
              ribs=10, rib_depth=0.4)
    sweep("arm", [(41, 2, 6), (42, 4, 18), (46, 14, 24), (56, 70, 27), (60, 130, 32)], 2.9, steel, resolution=5)
    lathe("arm nut", [(0, 0), (5, 0), (5, 9), (4, 10), (0, 10)], steel, (40, 2, 3), segments=24)
    return [[(x, -14, high - 1), (x, -4, high - 0.5), (x, 0, high)] for x in spots(count, spacing)]


def bass(high, finish, count=4, spacing=19.0):
    """A bent plate with one block saddle a string."""
    steel = metal(finish)
    wide = spacing * count + 6
    prism("plate", rounded(wide, 62, 3), 2.4, steel, 0.7, z=0).location.y = -18
    box("back", (wide, 2.6, 16), steel, 0.9, (0, -48, 8))
    for x in (-wide / 2, wide / 2):
        box("side", (1.8, 60, 6), steel, 0.6, (x, -18, 3.4))
    for i, x in enumerate(spots(count, spacing)):
        dy = (-5, -3, -1, 1, 2)[i % 5]
        cylinder("saddle", 5, spacing * 0.86, metal("brass" if finish == "gold" else finish), 0.8,
                 (x - spacing * 0.43, dy, high - 5), (0, 90, 0), segments=28)
        cylinder("screw", 1.7, 46, metal("steel"), 0.2, (x, -52, high - 6), (-90, 0, 0), segments=12)
        for sx in (-spacing * 0.3, spacing * 0.3):
            cylinder("leg", 1.5, high - 2, metal("steel"), 0.2, (x + sx, dy, 1.5), segments=12)
    for x in spots(3, wide / 2.6):
        _screw((x, 8, 2.4), 3.2, steel)
    return [[(x, -47, high - 5), (x, -4, high - 0.8), (x, 0, high)] for x in spots(count, spacing)]


KINDS = {"tunematic": tunematic, "tremolo": tremolo, "hardtail": hardtail, "twang": twang, "floyd": floyd, "bass": bass}
