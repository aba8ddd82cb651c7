"""Electronic drum kits: pads with mesh or rubber heads and rubber cymbals on a rack of tubes, a module, a kick tower."""
from math import pi, sin

from kit import controls, stands
from kit.group import band, group
from kit.materials import metal, plastic, rubber
from kit.materials_stage import cast, skin
from kit.mesh import box, cylinder, lathe
from kit.studio import View

VIEWS = {"front": View(azimuth=168, elevation=24, fill=0.93), "angle": View(azimuth=-18, elevation=16, fill=0.93)}
DARK = "#141415"


def _pad(radius, mesh, at, tilt=-16, turn=0, depth=44):
    """A drum pad; mesh heads are white under a hoop, rubber ones black all over."""
    with group(at, (0, 0, turn)):
        with group(rotate=(tilt, 0, 0)):
            lathe("pan", [(0, -depth), (radius * 0.5, -depth), (radius * 0.86, -depth * 0.75), (radius, -depth * 0.2), (radius, 0), (0, 0)], plastic(DARK, 0.45), segments=96)
            if mesh:
                lathe("mesh", [(0, 4.5), (radius - 12, 4.5), (radius - 7, 3)], skin("#E4E2DC"), segments=96)
                band("hoop", [(radius - 9, -6), (radius + 5, -6), (radius + 5, 8), (radius - 1, 13), (radius - 7, 12), (radius - 9, 6)], rubber("#121213"))
                band("rim", [(radius + 1, -24), (radius + 7, -24), (radius + 7, -6), (radius + 1, -6)], metal("chrome"))
            else:
                lathe("top", [(0, 9), (radius - 16, 9), (radius - 11, 6), (radius - 9, 9), (radius - 2, 11), (radius + 4, 4), (radius + 4, -8)], rubber("#19191A"), segments=96)
            cylinder("socket", 17, 34, plastic(DARK, 0.45), 4, (0, radius * 0.55, -depth - 22))


def _plate(radius, at, tilt=(-14, 0, 0)):
    """A rubber cymbal on its rod."""
    with group(at, tilt):
        rise = [(radius * (0.14 + 0.86 * i / 20), 26 * (1 - (i / 20) ** 1.6)) for i in range(21)]
        dome = [(max(6, radius * 0.14 * sin(pi / 2 * i / 5)), 46 - 20 * (i / 5) ** 2) for i in range(5)]
        lathe("cymbal", [(0, -1), (radius - 2, -3), (radius, -2), *reversed(rise), *reversed(dome), (0, 46)], rubber("#161617"), segments=128, angle=40)
        band("edge", [(radius * 0.62, 15.2), (radius * 0.64, 15.2), (radius * 0.64, 16.0), (radius * 0.62, 16.6)], rubber("#242425"))
        cylinder("nut", 13, 20, plastic(DARK, 0.4), 5, (0, 0, 44))
        cylinder("rod", 5, 60, metal("chrome"), 1, (0, 0, -56))


def _clamp(x, y, z):
    box("clamp", (48, 48, 54), plastic("#1A1A1B", 0.45), 10, (x, y, z))
    stands.wing((x + 18, y, z), 0, 0.7)


def _rack(width, height, depth, steel):
    """Four posts, a curved front bar and side bars, all with clamps."""
    for x in (-1, 1):
        for y, reach in ((0, 0.5), (-depth, 0.5)):
            stands.tube([(x * width / 2, y, 20), (x * width / 2, y, height + (120 if y == 0 else 60))], 19, steel)
            box("foot", (60, 150, 22), rubber(), 9, (x * width / 2, y + reach * 20, 11))
            _clamp(x * width / 2, y, height)
        stands.tube([(x * width / 2, 0, height), (x * width / 2, -depth, height)], 19, steel)
    stands.tube([(-width / 2, 0, height), (width / 2, 0, height)], 19, steel)


def _module(at, color):
    """The brain: display, pads of buttons and one large knob."""
    with group(at, (-38, 0, 180)):
        with group(rotate=(76, 0, 0)):
            box("case", (210, 150, 40), cast(DARK, 0.5, 0.2), 9, (0, 0, -20))
            with group((-30, 30, 0)):
                controls.screen(104, 46, shown=[(0.5, 0.66, "01 ROCK", 0.34), (0.5, 0.22, 0.8, 0.16)], colour=color)
            with group((66, 26, 0)):
                controls.knob(17, 16, "#1A1A1B", "aluminium")
            for i in range(5):
                with group((-76 + i * 32, -34, 0)):
                    controls.button(22, 12, 3, "#3A3B3E", color if i == 1 else None)


def _kick(at, steel, mesh):
    with group(at):
        for x in (-1, 1):
            stands.tube([(x * 70, 20, 10), (x * 70, 20, 330)], 13, steel)
            stands.tube([(x * 70, 20, 200), (x * 120, 190, 12)], 10, steel)
        with group((0, -10, 240), (90, 0, 180)):
            _pad(110, mesh, (0, 0, 0), 0)
        box("base", (190, 70, 12), cast(DARK), 4, (0, 20, 8))
    stands.bass_pedal((at[0], at[1] + 150, 0), 180)


def build(p):
    """`mesh` heads or rubber; `steel` of the rack; sizes of `snare`, `toms` and `plates` as radii in mm; `lamp` of the display."""
    steel = metal("black", 0.35) if p["steel"] == "black" else metal(p["steel"])
    width, height, depth = 860, 640, 400
    with group(rotate=(0, 0, 0)):
        _rack(width, height, -depth, steel)
        a, b, c = p["toms"]
        for x, radius in ((-130, a), (125, b)):
            _clamp(x * 1.1, 0, height)
            stands.tube([(x * 1.1, 0, height), (x * 1.1, 10, height + 60), (x, 60, height + 80)], 6)
            _pad(radius, p["mesh"], (x, 110, height + 110), 22)
        _clamp(-width / 2, 300, height)
        _pad(c, p["mesh"], (-330, 330, height + 30), 12, 20)
        _pad(p["snare"], p["mesh"], (250, 400, height - 4), 8, -8, 60)
        stands.tube([(250, 400, height - 64), (width / 2, 380, height - 40)], 6)
        stands.tube([(-330, 330, height - 20), (-width / 2, 300, height)], 6)
        crash, ride = p["plates"]
        for x, radius, tall in ((290, crash, 300), (-320, ride, 260)):
            stands.tube([(x * 1.15, 0, height), (x * 1.15, 0, height + tall * 0.5), (x, 60, height + tall)], 9, steel)
            _plate(radius, (x, 70, height + tall + 60), (16, 0, 0))
        stands.tube([(width / 2, 330, height), (width / 2 + 10, 330, height + 150), (440, 330, height + 190)], 8, steel)
        _plate(p.get("hihat", 140), (440, 330, height + 240), (6, 0, 0))
        _clamp(width / 2, 200, height)
        _module((width / 2 - 20, 150, height + 110), p["lamp"])
        _kick((20, 140, 0), steel, p["mesh"])
        stands.foot_board((360, 430, 0), 180)
