"""Parts of effect pedals: sockets in the sides, rubber treads, rows of knobs with their print."""
from . import controls
from .group import group, label
from .materials import plastic, rubber
from .mesh import box, place, prism, rounded


def side(profile, width, material, bevel=2.5, at=0):
    """A body of one side outline (y, z), `width` wide, centred on X = `at`."""
    return place(prism("body", profile, width, material, bevel, segments=4), (at - width / 2, 0, 0), (90, 0, 90))


def sockets(width, spots, radius=6.2):
    """Jacks in both sides at (y, z)."""
    for sign in (-1, 1):
        for y, z in spots:
            with group((sign * width / 2, y, z), (0, 90 * sign, 0)):
                controls.jack(radius)


def tread(width, length, at, tilt, ribs=9, thick=3.0):
    """A rubber pad with ribs across."""
    with group(at, (tilt, 0, 0)):
        box("pad", (width, length, thick), rubber("#101011"), 1.2, (0, 0, thick / 2))
        for i in range(ribs):
            box("rib", (width * 0.9, length / ribs * 0.45, 1.4), rubber("#161617"), 0.5,
                (0, (i - (ribs - 1) / 2) * length / ribs * 0.94, thick + 0.2))


def knobs(spots, at, tilt, style, ink, words=()):
    """Knobs at (x, y) on a plate tilted by `tilt` degrees, each with ticks and a word in front of it."""
    surface = plastic(ink, 0.6)
    with group(at, (tilt, 0, 0)):
        for i, (x, y, *size) in enumerate(spots):
            chosen = dict(style)
            if size:
                chosen.update(radius=chosen["radius"] * size[0], height=chosen["height"] * (2 - size[0]))
            with group((x, y, 0)):
                controls.knob(turn=110 - (i * 83) % 200, **chosen)
                if not size or size[0] >= 1:
                    controls.scale(chosen["radius"] * 1.5, surface, length=1.4, width=0.4)
            if i < len(words) and words[i]:
                label(words[i], 3.4, surface, (x, y - style["radius"] * 1.95, 0.05), (0, 0, 0))


def lit(at, tilt=0, colour="#FF2A12", on=6.0):
    """The lamp that says the effect is on."""
    with group(at, (tilt, 0, 0)):
        controls.lamp(2.2, colour, on)


def expression(width, length, height, body, at=(0, 0, 0), lift=9):
    """A rocking pedal on its base, heel towards the player."""
    with group(at):
        side([(-length / 2, 0), (length / 2, 0), (length / 2, height * 0.42), (-length / 2, height * 0.3)], width, body, 4)
        with group((0, 0, height * 0.62), (lift, 0, 0)):
            prism("rocker", rounded(width * 0.92, length * 0.98, width * 0.16), 9, body, 3, z=0, segments=4)
            tread(width * 0.8, length * 0.88, (0, 0, 8.4), 0, 15, 3)
        for x in (-1, 1):
            box("bracket", (6, length * 0.2, height * 0.5), body, 2, (x * width * 0.32, 0, height * 0.42))


def display(width, height, at, tilt, shown, colour="#9FD8FF"):
    """A small screen on the tilted top."""
    with group(at, (tilt, 0, 0)):
        controls.screen(width, height, shown=shown, colour=colour)


def stripe(width, length, at, tilt, colour):
    """A printed field."""
    with group(at, (tilt, 0, 0)):
        prism("field", rounded(width, length, 2), 0.12, plastic(colour, 0.45), 0.02)
