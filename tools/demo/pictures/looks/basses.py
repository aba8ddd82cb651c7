"""Electric basses: SKU → what it is made of."""
from .electric import THREE_TONE

PRECISION = dict(
    body="p", top="contour", round_front=11, round_back=11, scale=864, frets=20, nut=42, neck_end=62, board_height=12, join=345, strings=4,
    action=4.5, neck_wood="maple", neck_finish="satin", board="maple", head="bass", bridge="bass", gauge="bass", guard="p",
    guard_colour="#EDE7D6", control_z=2.2, pickups=[("split", 137, {})], pickup_gap=5, knob="dome", knobs=[(100, 26), (116, -10)],
    strap=[((-130, 425, -22), (-90, 0, 12)), ((10, -96, -22), (90, 0, 0))], trees=(2,))
JAZZ = dict(
    PRECISION, body="j", nut=38, neck_end=60, guard="j", pickups=[("jazz", 62, {}), ("jazz", 156, {})],
    plate=[(62, 112), (82, 112), (96, 96), (146, -66), (140, -80), (124, -82), (112, -72), (58, 92)],
    knobs=[(84, 74), (100, 28), (116, -14)], boat=None, strap=[((-130, 437, -22), (-90, 0, 12)), ((10, -97, -22), (90, 0, 0))])
GEAR = dict(
    body="soundgear", top="gentle", round_front=6, round_back=7, thickness=38, scale=864, frets=24, nut=38, neck_end=60, board_height=12,
    join=330, strings=4, action=4.5, neck_wood="maple", neck_finish="satin", board="jatoba", head="bass-paired", head_angle=12,
    bridge="bass", gauge="bass", hardware="black", knob="dome", pickups=[("soapbar", 66, dict(long=100, wide=36)),
                                                                        ("soapbar", 158, dict(long=100, wide=36))],
    pickup_gap=5, knobs=[(84, 20), (104, -2), (96, -40), (74, -62)], strap=[((-135, 432, -20), (-90, 0, 14)),
                                                                                     ((8, -94, -20), (90, 0, 0))])
FIVE = dict(GEAR, strings=5, nut=45, neck_end=72, gauge="bass-five", head="bass-five", bridge_more=dict(spacing=17.0),
            pickups=[("soapbar", 66, dict(long=112, wide=36)), ("soapbar", 158, dict(long=112, wide=36))])

LOOKS = {
    "FND-PLAYER-JBASS": ("bass", dict(JAZZ, finish=THREE_TONE, guard_colour="#171412", board="rosewood")),
    "FND-PLAYER-PBASS": ("bass", dict(PRECISION, finish=THREE_TONE, guard_colour="#171412")),
    "IBZ-SR300E-IPT": ("bass", dict(GEAR, finish=("metallic", "#5B5A5C", 0.9))),
    "IBZ-GSR205-BK": ("bass", dict(FIVE, frets=22, hardware="chrome", head_colour="#0A0A0A", finish=("solid", "#0A0A0B"),
                                   pickups=[("jazz", 66, dict(long=104, strings=5)), ("jazz", 158, dict(long=104, strings=5))])),
    "CRT-ACTION-PJ-OPW": ("bass", dict(
        PRECISION, guard=None, control_z=0, board="rosewood", head="bass-paired", head_angle=10, round_front=8, trees=None,
        finish=("natural", "walnut", "open"), hardware="black", pickups=[("split", 137, {}), ("jazz", 62, {})],
        knobs=[(84, 36), (104, 0), (112, -38)])),
    "IBZ-SR305E-MGB": ("bass", dict(FIVE, finish=("burst", ((0.0, "#070809", 1.0), (0.4, "#16202A", 0.9), (1.0, "#3C5468", 0.75)), 110.0,
                                                 "ash", None, "satin"))),
    "YMH-TRBX304-PWT": ("bass", dict(GEAR, hardware="chrome", finish=("metallic", "#50545A", 0.8), frets=24)),
    "YMH-TRBX305-CAR": ("bass", dict(FIVE, hardware="chrome", finish=("metallic", "#8C0D12", 0.8))),
    "SQR-CV60-PBASS-OWT": ("bass", dict(PRECISION, board="laurel", guard_colour="tortoise", finish=("solid", "#E8DFC4"))),
    "SQR-AFF-JBASS5-BLK": ("bass", dict(
        JAZZ, strings=5, nut=46, neck_end=72, gauge="bass-five", bridge_more=dict(spacing=17.0), head="bass", guard_colour="#E9E3D2",
        board="laurel", finish=("solid", "#0B0B0C"), pickups=[("jazz", 62, dict(long=108, strings=5)), ("jazz", 156, dict(long=108, strings=5))])),
}
