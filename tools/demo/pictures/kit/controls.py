"""What hands and feet work: knobs, switches, sockets, lamps, foot switches, meters. Built standing on Z = 0."""
from math import cos, radians, sin

from .group import group, label
from .materials import glow, metal, plastic, rubber
from .materials_stage import glass
from .mesh import box, circle, cylinder, lathe, place, prism, rounded

WHITE = "#E8E6E0"


def knob(radius=9, height=14, colour="#0D0D0D", cap=None, pointer=WHITE, turn=0, ribs=18, skirt=1.25):
    """A turned knob with a skirt; `cap` is the colour of a metal lid, `pointer` of its line."""
    with group(rotate=(0, 0, turn)) as made:
        r, s = radius, radius * skirt
        lathe("knob", [(s, 0), (s, height * 0.16), (s * 0.97, height * 0.22), (r, height * 0.3), (r * 0.9, height * 0.94),
                       (r * 0.84, height)], plastic(colour, 0.32), segments=48, ribs=ribs, rib_depth=r * 0.05)
        if cap:
            lathe("cap", [(r * 0.8, height - 0.5), (r * 0.8, height + 0.1), (r * 0.66, height + 0.45), (r * 0.62, height + 0.25),
                          (0, height + 0.2)], metal(cap, 0.28))
        else:
            lathe("lid", [(r * 0.86, height - 0.4), (r * 0.8, height + 0.1), (0, height)], plastic(colour, 0.3))
        if pointer:
            box("pointer", (r * 0.16, r * 0.8, 0.5), plastic(pointer, 0.5), 0.05, (0, r * 0.5, height + 0.3))
    return made


def pointer_knob(length=24, height=12, colour="#0D0D0D", turn=0, line=WHITE):
    """A chicken-head knob."""
    with group(rotate=(0, 0, turn)) as made:
        l = length / 2
        lathe("base", [(l * 0.72, 0), (l * 0.7, 2.2), (l * 0.5, 3.2), (0, 3.2)], plastic(colour, 0.3))
        shape = [(-l * 0.28, -l * 0.7), (l * 0.28, -l * 0.7), (l * 0.3, 0), (l * 0.1, l * 1.05), (-l * 0.1, l * 1.05), (-l * 0.3, 0)]
        prism("beak", shape, height, plastic(colour, 0.3), l * 0.12, z=1)
        box("line", (l * 0.1, l * 0.95, 0.4), plastic(line, 0.5), 0, (0, l * 0.5, height + 1))
    return made


def scale(radius, material, first=-150, last=150, count=11, length=2.2, width=0.45):
    """Tick marks round a knob, zero at the lower left."""
    for i in range(count):
        a = radians(90 - (first + (last - first) * i / (count - 1)))
        box("tick", (length, width, 0.12), material, 0, (radius * cos(a), radius * sin(a), 0.06), (0, 0, 90 - (first + (last - first) * i / (count - 1))))


def jack(radius=6.5, bush="nickel"):
    """A 6.35 mm socket with its washer and nut."""
    lathe("washer", [(radius * 1.25, 0), (radius * 1.25, 0.9), (radius * 0.9, 1.0)], metal(bush))
    prism("nut", circle(radius, count=6), 3.2, metal(bush), 0.4, [circle(radius * 0.5, count=24)], z=0.8)
    cylinder("hole", radius * 0.62, 1.2, plastic("#050505", 0.9), 0.1)


def xlr(radius=11.5):
    """A combined XLR/jack socket seen from the front."""
    cylinder("rim", radius, 2.2, plastic("#0A0A0A", 0.4), 0.6)
    lathe("well", [(radius * 0.82, 2.3), (radius * 0.8, 1.0), (0, 1.0)], plastic("#040404", 0.8))
    prism("ring", circle(radius * 0.46, count=32), 1.4, metal("nickel"), 0.3, [circle(radius * 0.3, count=24)], z=1.6)
    for a in (90, 210, 330):
        cylinder("pin", radius * 0.11, 1.2, plastic("#000000", 0.9), 0.1, (radius * 0.62 * cos(radians(a)), radius * 0.62 * sin(radians(a)), 1.3))


def lamp(radius=2.4, colour="#FF2A12", strength=3.0, ring="nickel"):
    """An LED or jewel in a bezel."""
    lathe("bezel", [(radius * 1.5, 0), (radius * 1.45, 1.2), (radius * 1.05, 1.5)], metal(ring))
    lathe("jewel", [(radius, 0.5), (radius, 1.4), (radius * 0.75, 2.4), (radius * 0.35, 2.8), (0, 2.9)], glow(colour, strength))


def toggle(length=12, tilt=18):
    """A bat switch."""
    prism("nut", circle(5.4, count=6), 2.4, metal("nickel"), 0.3)
    with group((0, 0, 2), (tilt, 0, 0)):
        lathe("bat", [(1.2, 0), (1.4, length * 0.5), (2.3, length * 0.9), (1.7, length), (0, length + 0.6)], metal("chrome"), segments=24)


def rocker(width=13, height=22, colour="#0B0B0B", tilt=9):
    """A mains rocker in its frame."""
    prism("frame", [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)], 1.6,
          plastic(colour, 0.4), 0.5)
    box("rocker", (width * 0.78, height * 0.82, 5), plastic(colour, 0.25), 1, (0, 0, 1.6), (tilt, 0, 0))


def footswitch(radius=6.0, height=11):
    """A latching stomp switch."""
    prism("nut", circle(radius * 1.35, count=6), 2.8, metal("nickel"), 0.4, z=0.6)
    cylinder("washer", radius * 1.6, 0.7, metal("nickel"), 0.2)
    cylinder("neck", radius * 0.85, height * 0.6, metal("steel"), 0.3)
    lathe("cap", [(radius, height * 0.5), (radius, height * 0.85), (radius * 0.85, height), (0, height * 1.04)], metal("chrome"))


def button(width, depth, height=2.4, colour="#2B2C2E", lit=None, radius=1.2):
    """A rectangular rubber or plastic button."""
    return prism("button", rounded(width, depth, radius), height, glow(lit, 1.6) if lit else rubber(colour), 0.6)


def fader(travel=45, colour="#111111", cap=WHITE, at=0.5):
    """A slot with its cap, along Y."""
    box("slot", (1.6, travel + 6, 0.3), plastic("#020202", 0.8), 0, (0, 0, 0.16))
    y = (at - 0.5) * travel
    box("cap", (6.5, 12, 6), plastic(colour, 0.4), 1.4, (0, y, 4))
    box("line", (6.6, 0.9, 0.3), plastic(cap, 0.5), 0, (0, y, 7.05))


def screen(width, height, face="#07090B", shown=(), colour="#9FD8FF"):
    """A display behind glass: `shown` lists lit blocks as (x, y, w, h) in parts of the window, or (x, y, 'text', size)."""
    box("glass", (width, height, 0.8), glass(face), 0.3, (0, 0, 0.4))
    for x, y, w, h in shown:
        at = ((x - 0.5) * width, (y - 0.5) * height, 0.84)
        if isinstance(w, str):
            label(w, h * height, glow(colour, 1.6), at, (0, 0, 0))
        else:
            place(box("lit", (w * width, h * height, 0.04), glow(colour, 1.3), 0), at)


def screw(radius=3.0, finish="nickel", turn=30):
    """A domed cross-head screw."""
    lathe("screw", [(radius, 0), (radius * 0.92, radius * 0.3), (radius * 0.5, radius * 0.52), (0, radius * 0.56)], metal(finish), segments=20)
    for a in (turn, turn + 90):
        box("slot", (radius * 1.1, radius * 0.22, radius * 0.3), plastic("#060606", 0.7), 0, (0, 0, radius * 0.46), (0, 0, a))
