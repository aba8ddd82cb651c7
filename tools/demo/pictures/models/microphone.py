"""Hand microphones lying on the paper: a wire ball (vocals) or a slotted cap (instruments) on a tapered handle."""
from math import cos, radians, sin

from kit.group import group, ring
from kit.materials import metal, plastic
from kit.materials_stage import cast
from kit.mesh import box, cylinder, lathe
from kit.studio import View
from kit.wire import ball, rounded_cap, woven

VIEWS = {"front": View(azimuth=-52, elevation=50, fill=0.9), "angle": View(azimuth=48, elevation=36, fill=0.9)}


def _vocal():
    lathe("foam", [(r * 0.93, z * 0.93) for r, z in rounded_cap(25.5, 26, 0.14)], plastic("#101010", 0.9))
    woven("low", [(18.5, -21), (20, -18.5), (21.3, -16), (22.5, -13.5), (23.5, -11), (24.2, -8.5), (24.8, -6), (25.3, -2)], metal("nickel"), 110, 0.5)
    lathe("inner", [(17.5, -22), (21, -15), (23.6, -8), (24.3, -2)], plastic("#0C0C0C", 0.9))
    ball("ball", 25.5, 26, metal("nickel"), 52, 0.5, 0.14)
    lathe("band", [(25.4, -3), (26.3, -2.2), (26.3, 2.2), (25.4, 3)], metal("nickel"))
    lathe("collar", [(17.5, -24), (19, -23), (19, -20), (17.8, -19)], metal("nickel"))
    lathe("body", [(0, -150), (10.6, -150), (11.4, -149), (11.5, -122), (11.9, -120), (16.8, -42), (17.8, -36), (17.6, -25), (0, -25)],
          cast("#2E3033", 0.42, 0.55))
    lathe("tail", [(0, -151), (10.9, -151), (11.7, -150), (11.7, -140), (11.4, -139)], cast("#2E3033", 0.42, 0.55))


def _instrument():
    lathe("body", [(0, -132), (10.6, -132), (11.4, -131), (11.5, -104), (12.0, -102), (15.4, -28), (15.8, -22), (15.8, 0), (0, 0)],
          cast("#2E3033", 0.42, 0.55))
    lathe("neck", [(15.8, 0), (14.2, 1), (14.2, 3.5), (15.8, 4.5)], plastic("#0B0B0B", 0.5))
    cylinder("cap", 15.9, 26, plastic("#131313", 0.42), 2.2, (0, 0, 4.4))
    slot = box("slot", (1.5, 2.2, 15), plastic("#000000", 0.9), 0)
    ring(slot, 22, 15.5, 18)
    lathe("top", [(11.5, 30.2), (11.3, 31.2), (0, 31.2)], metal("steel", 0.35))
    for a in range(0, 360, 45):
        box("bar", (1.2, 9, 0.8), plastic("#131313", 0.4), 0, (6 * cos(radians(a)), 6 * sin(radians(a)), 31.3), (0, 0, a - 90))
    lathe("rim", [(15.9, 29), (14, 31.4), (11.4, 31.8), (11.3, 30)], plastic("#131313", 0.42))


def build(p):
    ball = p["head"] == "ball"
    lift, tail, long = (26.0, 11.6, 150) if ball else (15.9, 11.5, 132)
    lean = (lift - tail) / long * 57.3
    with group((0, 0, lift), (0, 90 - lean, 180)):
        _vocal() if ball else _instrument()
        with group((0, 0, -150.6 if ball else -132.6), (180, 0, 0)):
            for a in (90, 210, 330):
                cylinder("pin", 1.3, 1.4, metal("gold"), 0.3, (4.6 * cos(radians(a)), 4.6 * sin(radians(a)), 0))
