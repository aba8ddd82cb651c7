"""Amplifier furniture: covered boxes, grille cloth, piping, corners, handles, control panels."""
from . import controls
from .group import group, label, loop_around
from .materials import metal, plastic, rubber
from .mesh import box, cylinder, place, prism, rounded, sweep


def shell(width, height, depth, cover, wall=20, bevel=7):
    """A box open at the front and closed at the back; centred, standing on Z = 0, front at Y = -depth / 2."""
    frame = prism("shell", rounded(width, height, bevel + 2), depth, cover, bevel,
                  [rounded(width - 2 * wall, height - 2 * wall, 4)], segments=4)
    place(frame, (0, depth / 2, height / 2), (90, 0, 0))
    box("back", (width - 2 * wall + 2, 12, height - 2 * wall + 2), cover, 1, (0, depth / 2 - 14, height / 2))


def grille(width, height, at, fabric, piping=None, thick=4.0):
    """A cloth-covered board in the XZ plane with an optional bead around it; `at` is the middle of its face."""
    with group(at):
        box("baffle", (width, 14, height), fabric, 3, (0, 7, 0))
        if piping:
            path = loop_around(width - thick * 0.6, height - thick * 0.6, 6, -0.5)
            sweep("piping", path, thick / 2, plastic(piping, 0.4), closed=True, smooth=False, resolution=4)


def corners(width, height, depth, finish="black", size=44):
    """Eight protectors, each over the three faces of a corner."""
    surface = metal("chrome") if finish == "chrome" else plastic("#0B0B0B", 0.38)
    for x in (-1, 1):
        for y in (-1, 1):
            for z in (0, 1):
                at = (x * (width / 2 - size / 2 + 1.6), y * (depth / 2 - size / 2 + 1.6),
                      (height - size / 2 + 1.6) if z else size / 2 - 1.6)
                box("corner", (size, size, size), surface, 10, at, segments=5)
                with group((at[0] + x * 1, y * (depth / 2 + 1.4), at[2]), (90 if y < 0 else -90, 0, 0)):
                    controls.screw(2.6, "nickel", 20 + 30 * x)


def strap(length, at, surface=None):
    """A carrying strap with metal ends on top of a box."""
    surface = surface or rubber("#101010")
    with group(at):
        half = length / 2
        lift = [(-half, 3), (-half * 0.8, 12), (-half * 0.4, 22), (0, 25), (half * 0.4, 22), (half * 0.8, 12), (half, 3)]
        top = lift + [(x, z - 6) for x, z in reversed(lift)]
        place(prism("strap", top, 26, surface, 2.5, angle=60), (0, 13, 0), (90, 0, 0))
        for side in (-1, 1):
            box("end", (44, 32, 9), metal("nickel"), 3, (side * (half + 4), 0, 4.5))
            with group((side * (half + 12), 0, 9)):
                controls.screw(4)


def side_handle(width, height, depth, up=0.6):
    """Recessed bowls in both sides of a cabinet."""
    for side in (-1, 1):
        with group((side * width / 2, 0, height * up), (90, 0, 90 * side)):
            prism("plate", rounded(190, 110, 26), 4, plastic("#0C0C0C", 0.4), 1.6, [rounded(140, 62, 22)], z=-0.5)
            prism("bowl", rounded(142, 64, 22), 1, plastic("#020202", 0.9), 0.1, z=-1)
            place(prism("bar", rounded(140, 22, 10), 8, plastic("#0C0C0C", 0.4), 3, z=-2), (0, 14, 0))


def feet(width, depth, radius=19, height=14):
    """Four rubber feet under a box."""
    for x in (-1, 1):
        for y in (-1, 1):
            cylinder("foot", radius, height, rubber(), 3, (x * (width / 2 - 55), y * (depth / 2 - 45), -height + 1))


def casters(width, depth, height=62):
    """Four wheels on plates."""
    for x in (-1, 1):
        for y in (-1, 1):
            with group((x * (width / 2 - 70), y * (depth / 2 - 60), 0)):
                box("plate", (62, 54, 4), metal("steel"), 1, (0, 0, -2))
                for side in (-1, 1):
                    box("fork", (4, 34, 40), metal("steel"), 1, (side * 17, 0, -22))
                cylinder("wheel", 25, 24, rubber("#1A1A1A"), 4, (-12, 0, -height + 25), (0, 90, 0))


def panel(width, height, at, layout, face, ink="#E8E6E0", knobs=None, words=(), tilt=0):
    """A control plate in the XZ plane: letters of `layout` are k knob, j jack, s switch, r rocker, l lamp, t toggle, b button."""
    surface = face if not isinstance(face, tuple) else metal(*face) if len(face) == 2 else face
    style = {"radius": 8.6, "height": 13, "ribs": 16, **(knobs or {})}
    names = iter(words)
    widths = {"k": 1.0, "j": 0.9, "s": 0.6, "r": 0.85, "l": 0.7, "t": 0.7, "b": 0.5, " ": 0.5, "_": 1.0, "c": 1.0}
    step = (width - 16) / sum(widths[c] for c in layout)
    with group(at, (90 + tilt, 0, 0)):
        prism("panel", rounded(width, height, 2.5), 2.4, surface, 0.6, z=-2.4)
        x = -width / 2 + 8
        for i, kind in enumerate(layout):
            middle = x + widths[kind] * step / 2
            x += widths[kind] * step
            with group((middle, height * 0.04, 0)):
                _control(kind, style, ink, -130 + (i * 67) % 200 + 20)
            if kind in "kjtrc":
                word = next(names, None)
                if word:
                    label(word, min(step * 0.24, height * 0.1), plastic(ink, 0.6), (middle, -height * 0.4, 0.02), (0, 0, 0))


def _control(kind, style, ink, turn):
    if kind == "k":
        controls.knob(turn=-turn * 0.6, **style)
        controls.scale(style["radius"] * 1.62, plastic(ink, 0.6), length=style["radius"] * 0.22)
    elif kind == "c":
        controls.pointer_knob(turn=-turn * 0.6, length=style["radius"] * 2.9)
        controls.scale(style["radius"] * 1.62, plastic(ink, 0.6), length=style["radius"] * 0.22)
    elif kind == "j":
        controls.jack()
    elif kind == "s":
        controls.button(7, 9, 3, "#1A1A1A")
    elif kind == "b":
        controls.button(8, 8, 3, "#DAD7CF")
    elif kind == "r":
        controls.rocker(colour="#0B0B0B")
    elif kind == "t":
        controls.toggle()
    elif kind == "l":
        controls.lamp(4.2)
