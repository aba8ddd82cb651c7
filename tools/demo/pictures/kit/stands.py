"""What drums stand on: tripods, cymbal booms, hi-hat and snare stands, floor legs, thrones, pedals."""
from math import cos, radians, sin

from .group import group
from .materials import metal, plastic, rubber
from .materials_stage import cast, felt, vinyl
from .mesh import box, cylinder, lathe, place, prism, rounded, sweep


def tripod(spread, height, turn=30, steel=None, tube=9.5):
    """Double-braced legs; `height` is where they meet the tube."""
    steel = steel or metal("chrome")
    for i in range(3):
        a = radians(turn + 120 * i)
        c, s = cos(a), sin(a)
        for side in (-1, 1):
            off = (-s * 7 * side, c * 7 * side)
            leg = [(c * 18 + off[0], s * 18 + off[1], height), (c * spread * 0.6 + off[0], s * spread * 0.6 + off[1], height * 0.42),
                   (c * spread + off[0] * 0.4, s * spread + off[1] * 0.4, 16)]
            sweep("leg", leg, 4.2, steel, resolution=3)
            sweep("brace", [(c * 14 + off[0], s * 14 + off[1], height * 0.22), (c * spread * 0.62 + off[0], s * spread * 0.62 + off[1], height * 0.4)], 3.6, steel,
                  smooth=False, resolution=3)
        with group((c * spread, s * spread, 13), (0, 0, turn + 120 * i)):
            box("foot", (46, 25, 26), rubber("#121212"), 9)
    for z in (height, height * 0.22):
        cylinder("collar", tube + 7, 26, steel, 4, (0, 0, z - 13), segments=32)
    wing((tube + 6, 0, height))


def wing(at, turn=0, size=1.0):
    """A wing bolt sticking out to the side."""
    with group(at, (0, 90, turn), (size,) * 3):
        cylinder("bolt", 5, 16, metal("chrome"), 1, segments=20)
        box("wing", (34, 5, 13), metal("chrome"), 2.2, (0, 0, 18))


def tube(points, radius=9.5, steel=None):
    """A straight or bent pipe."""
    return sweep("tube", points, radius, steel or metal("chrome"), smooth=len(points) > 2)


def clamp(at, radius=15, height=34, turn=0):
    """A height adjustment: a cast collar with its wing bolt."""
    cylinder("clamp", radius, height, metal("chrome"), 5, (at[0], at[1], at[2] - height / 2), segments=32)
    wing((at[0] + (radius - 3) * cos(radians(turn)), at[1] + (radius - 3) * sin(radians(turn)), at[2]), turn)


def boom_stand(height, reach, rise=18, turn=0, spread=300):
    """A cymbal boom; its arm points to +X (before `turn`). Returns where the cymbal sits, in the stand's own space."""
    with group(rotate=(0, 0, turn)):
        tripod(spread, 330, 30)
        tube([(0, 0, 60), (0, 0, height * 0.56)], 12.5)
        clamp((0, 0, height * 0.56), 18, 40, 160)
        tube([(0, 0, height * 0.5), (0, 0, height - 30)], 9.5)
        with group((0, 0, height)):
            cylinder("tilter", 17, 34, metal("chrome"), 5, (0, 17, 0), (90, 0, 0))
            box("block", (34, 26, 40), metal("chrome"), 8, (0, 0, -18))
            wing((0, -20, 0), -90)
        a = radians(rise)
        tip = (reach * cos(a), 0, height + reach * sin(a))
        tube([(-reach * 0.42 * cos(a), 0, height - reach * 0.42 * sin(a)), tip], 6.5)
        cylinder("weight", 16, 80, plastic("#101011", 0.4), 5, (-reach * 0.4 * cos(a) - 40, 0, height - reach * 0.4 * sin(a) - 12), (0, 90 - rise, 0))
        with group(tip):
            cylinder("ratchet", 14, 26, metal("chrome"), 4, (0, 13, 0), (90, 0, 0))
            cylinder("seat", 15, 8, metal("chrome"), 2, (0, 0, 30))
            cylinder("felt", 16, 9, felt("#2A2A2C"), 3, (0, 0, 36))
            cylinder("stem", 3.6, 74, metal("chrome"), 0.8, (0, 0, 4), segments=16)
    return (tip[0] * cos(radians(turn)), tip[0] * sin(radians(turn)), tip[2] + 46)


def hihat_stand(height, spread=270):
    """Tripod, pipe, pull rod and foot board."""
    tripod(spread, 300, 90)
    tube([(0, 0, 40), (0, 0, height)], 12)
    clamp((0, 0, height * 0.62), 18, 40, 200)
    cylinder("seat", 20, 14, metal("chrome"), 3, (0, 0, height))
    tube([(0, 0, height), (0, 0, height + 230)], 3.2)
    foot_board((0, -60, 0), 0)


def foot_board(at, turn, tilt=20):
    """A pedal's ribbed board, heel towards -Y."""
    with group(at, (0, 0, turn)):
        box("heel", (70, 60, 14), metal("aluminium", 0.3), 4, (0, -235, 9))
        with group((0, -205, 16), (tilt, 0, 0)):
            board = [(-36, 0), (36, 0), (42, 90), (40, 200), (24, 232), (-24, 232), (-40, 200), (-42, 90)]
            prism("board", board, 8, metal("aluminium", 0.3), 2.5)
            for i in range(9):
                box("grip", (54, 4, 2), plastic("#101011", 0.6), 1, (0, 24 + i * 21, 9))


def snare_stand(height, radius, spread=260):
    """A basket of three arms on a tripod; `height` is the snare's lower edge."""
    tripod(spread, 230, 0)
    tube([(0, 0, 40), (0, 0, height - 60)], 11)
    clamp((0, 0, height * 0.55), 16, 34, 120)
    for i in range(3):
        a = radians(90 + 120 * i)
        c, s = cos(a), sin(a)
        tube([(0, 0, height - 70), (c * radius * 0.7, s * radius * 0.7, height - 26), (c * (radius + 6), s * (radius + 6), height - 18), (c * (radius + 14), s * (radius + 14), height + 8)], 5)
        with group((c * (radius + 13), s * (radius + 13), height + 6), (0, 0, 90 + 120 * i)):
            box("cradle", (18, 30, 34), rubber("#141414"), 6)


def throne(height=520, seat=170):
    """A round drum stool."""
    tripod(270, 280, 30, tube=14)
    tube([(0, 0, 50), (0, 0, height - 60)], 14)
    clamp((0, 0, 300), 21, 44, 150)
    box("plate", (170, 110, 10), metal("black", 0.4), 3, (0, 0, height - 62))
    lathe("seat", [(0, height - 58), (seat - 8, height - 58), (seat, height - 50), (seat + 2, height - 20), (seat - 2, height + 8), (seat - 14, height + 22),
                   (seat - 46, height + 30), (0, height + 32)], vinyl("#151516", 2.0, 0.0018), segments=96)
    lathe("piping", [(seat - 6, height + 12), (seat - 2, height + 16), (seat - 5, height + 20), (seat - 10, height + 18)], vinyl("#1E1E1F"), segments=96)


def bass_pedal(at=(0, 0, 0), turn=0, beater=True):
    """A chain-driven pedal; the drum stands towards +Y."""
    steel, iron = metal("chrome"), cast("#1A1B1D", 0.42, 0.6)
    with group(at, (0, 0, turn)):
        place(prism("plate", rounded(96, 330, 14), 6, iron, 2), (0, -70, 0))
        foot_board((0, 5, 2), 0, 17)
        for x in (-1, 1):
            outline = [(-22, 4), (24, 4), (12, 170), (4, 186), (-8, 186), (-14, 170)]
            place(prism("post", outline, 11, iron, 3), (x * 50 - 5.5, 58, 0), (90, 0, 90))
            cylinder("bearing", 14, 12, steel, 3, (x * 50 - 6, 56, 174), (0, 90, 0))
            tube([(x * 60, 62, 20), (x * 60, 62, 130)], 4.5)
        cylinder("axle", 6.5, 126, steel, 1, (-63, 56, 174), (0, 90, 0))
        cylinder("cam", 28, 20, iron, 4, (-10, 56, 174), (0, 90, 0))
        for i in range(15):
            for x in (-5, 5):
                box("link", (4, 3.4, 10), steel, 1.2, (x, 28.4, 172 - i * 8.4))
        box("clamp", (60, 34, 30), iron, 6, (0, 96, 16))
        wing((38, 96, 24), 0, 0.8)
        for x in (-1, 1):
            tube([(x * 66, 56, 174), (x * 66, 20, 120), (x * 66, 20, 30)], 2.4)
        if beater:
            with group((0, 56, 174), (26, 0, 0)):
                cylinder("hub", 11, 26, iron, 3, (-13, 0, 0), (0, 90, 0))
                tube([(0, 0, -34), (0, 0, 190)], 3.8)
                lathe("beater", [(0, -26), (22, -24), (26, -8), (26, 14), (20, 24), (0, 26)], felt("#C9C2B2"), (0, 22, 186), (90, 0, 0))
                cylinder("collar", 11, 30, plastic("#101011", 0.4), 4, (0, 0, 166))
