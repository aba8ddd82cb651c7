"""Five-piece drum kits seen from the hall: bass drum, two rack toms, floor tom, snare, stands, with or without cymbals."""
from math import cos, radians, sin

from kit import stands
from kit.drums import INCH, bass_drum, cymbal, drum, wing_nut
from kit.group import group
from kit.materials import lacquer, metal
from kit.materials_stage import cymbal as bronze
from kit.materials_stage import sparkle, turned_wood
from kit.studio import View

VIEWS = {"front": View(azimuth=-16, elevation=10, fill=0.94), "angle": View(azimuth=38, elevation=22, fill=0.94)}
MAKERS = {"gloss": lambda colour: lacquer(colour), "sparkle": lambda colour, bright: sparkle(colour, bright, 2.4),
          "wood": lambda light, dark: turned_wood(light, dark, 240, True, 0.8)}


def _rack_tom(x, size, depth, finish, steel):
    """A tom on its arm from the holder of the bass drum."""
    turn = 14 if x < 0 else -14
    with group((x, 40, 820), (0, 0, turn)):
        with group(rotate=(-20, 0, 0)):
            drum(size, depth, finish, steel)
    stands.tube([(x * 0.16, 20, 590), (x * 0.16, 20, 700)], 11)
    stands.clamp((x * 0.16, 20, 694), 17, 34, 90)
    inner = x - (1 if x > 0 else -1) * (size * INCH / 2 - 10)
    stands.tube([(x * 0.16, 20, 700), (x * 0.2, 24, 770), (inner * 0.9 if abs(inner) > 40 else inner, 40, 806), (inner, 44, 806)], 6)


def _floor_tom(at, finish, steel):
    with group(at):
        half = drum(16, 15, finish, steel)
        for i in range(3):
            a = radians(40 + 120 * i)
            x, y = cos(a) * (16 * INCH / 2 + 18), sin(a) * (16 * INCH / 2 + 18)
            with group((x * 0.975, y * 0.975, -40), (0, 0, 40 + 120 * i)):
                stands.box("bracket", (26, 36, 46), metal(steel), 8)
            stands.tube([(x, y, 30), (x, y, -half - 60), (x * 1.06, y * 1.06, -half - 170)], 5)
            stands.cylinder("foot", 14, 30, stands.rubber(), 5, (x * 1.06, y * 1.06, -half - 184))


def _cymbals(surface, crash, ride):
    with group((0, 0, 0)):
        for spot, size, tilt in ((crash, 16, (-14, -8, 0)), (ride, 20, (-12, 10, 0))):
            cymbal(size, surface, tilt, (spot[0], spot[1], spot[2] - 6))
            wing_nut((spot[0], spot[1], spot[2] + 26))


def build(p):
    """`finish` of the shells, `hoop` of the bass drum, `cymbals` or bare stands, `front` head, `throne`."""
    finish = MAKERS[p["finish"][0]](*p["finish"][1:])
    hoop = MAKERS[p["hoop"][0]](*p["hoop"][1:]) if "hoop" in p else finish
    steel = p.get("hardware", "chrome")
    with group((0, 0, 11 * INCH + 14)):
        bass_drum(22, 18, finish, hoop, steel, p.get("front", "#0E0E0F"))
    stands.box("holder", (96, 64, 40), metal(steel), 10, (0, 20, 22 * INCH + 20))
    _rack_tom(-185, 12, 8, finish, steel)
    _rack_tom(180, 10, 7, finish, steel)
    _floor_tom((-520, 330, 375), finish, steel)
    with group((400, 420, 0)):
        stands.snare_stand(560, 7 * INCH)
        with group((0, 0, 634), (-5, 0, 0)):
            drum(14, 5.5, finish, steel, long_lugs=True)
    with group((720, 330, 0)):
        stands.hihat_stand(830)
        if p["cymbals"]:
            surface = bronze()
            cymbal(14, surface, (3, 0, 0), (0, 0, 862), cup=True)
            cymbal(14, surface, (3, 0, 0), (0, 0, 874))
            stands.cylinder("clutch", 9, 44, metal("chrome"), 2, (0, 0, 906))
    spots = []
    for at, turn, height in (((520, 120, 0), 150, 1180), ((-820, 470, 0), -8, 1080)):
        with group(at):
            tip = stands.boom_stand(height, 250, 14, turn)
        spots.append([at[k] + tip[k] for k in range(3)])
    if p["cymbals"]:
        _cymbals(bronze(), *spots)
    stands.bass_pedal((0, 250, 0), 180)
    if p.get("throne"):
        with group((60, 900, 0)):
            stands.throne(500)
