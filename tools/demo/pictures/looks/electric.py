"""Electric guitars: SKU → what it is made of."""
S_TYPE = dict(
    body="s", top="contour", round_front=11, round_back=11, scale=648, frets=22, nut=42, board_height=11, join=245,
    neck_wood="maple", neck_finish="gloss", board="maple", head="inline", trees=(4, 2), bridge="tremolo", guard="s", control_z=2.2,
    guard_colour="#EFEBDC", knob="skirt", knob_colour="#E4DCC2", knobs=[(66, -8), (86, -48), (104, -82)], blade=(80, 34, 28),
    pickups=[("single", 48, dict(angle=9, colour="#E2DAC0")), ("single", 101, dict(colour="#E2DAC0")),
             ("single", 160, dict(colour="#E2DAC0"))],
    tip="#E4DCC2", boat=(100, -118), strap=[((-126, 303, -22), (-90, 0, 12)), ((0, -155, -22), (90, 0, 0))])
T_TYPE = dict(
    body="t", round_front=4, round_back=5, scale=648, frets=22, nut=42, board_height=11, join=250, neck_wood="maple",
    neck_finish="gloss", board="maple", head="twang", trees=(4,), bridge="twang", guard="t", guard_colour="#141210",
    pickups=[("single", 34, dict(angle=14, colour="#141210")), ("lipstick", 158, {})], knob="dome", knobs=[(92, 4), (92, -32)],
    blade=(92, 46, 0), tip="#141210", control_z=2,
    plate=(34, 140, 16, (92, 8)), strap=[((-95, 262, -22), (-90, 0, 8)), ((0, -138, -22), (90, 0, 0))])
SINGLE = dict(
    body="single", top="carved", round_front=1.5, round_back=6, thickness=54, bound=8, scale=628, frets=22, nut=43, board_height=15,
    join=249, neck_wood="mahogany", neck_finish="gloss", board="rosewood", inlay="trapezoid", inlay_colour="#DDD8C4",
    board_binding="#E9DCB4", binding="#E9DCB4", head="paired", head_angle=14, head_colour="#0C0A0A", truss_cover="#1A1716",
    bridge="tunematic", hardware="nickel", guard="single", guard_colour="#E9DFC4", guard_z=5, buttons="cream",
    pickups=[("humbucker", 32, dict(cover="nickel", ring="#E6DAB6")), ("humbucker", 152, dict(cover="nickel", ring="#E6DAB6"))],
    knob="hat", knob_colour="#B8791F", knobs=[(88, -38), (126, -48), (76, -92), (116, -98)],  toggle=(-82, 205),
    disc="#E6DAB6", back=("natural", "mahogany", "gloss"),
    strap=[((-100, 258, -28), (-90, 0, 16)), ((0, -178, -28), (90, 0, 0))])
SUPER = dict(
    body="super", round_front=5, round_back=6, scale=648, frets=24, nut=43, board_height=10, join=235, neck_wood="maple",
    neck_finish="satin", board="jatoba", inlay="offset", head="pointed", head_angle=12, bridge="hardtail", hardware="black",
    pickups=[("humbucker", 36, dict(ring=None)), ("humbucker", 140, dict(ring=None))], pickup_gap=4, knob="dome",
    knobs=[(78, -22), (98, -62)], blade=(104, 8, 24), strap=[((-126, 302, -22), (-90, 0, 14)), ((0, -150, -22), (90, 0, 0))])
VEE = dict(
    SUPER, body="vee", top="bevelled", round_front=2, scale=648, frets=24, board_height=11, inlay="fin", head="blade", bridge="floyd",
    locking_nut=True, board="rosewood", blade=None, toggle=(96, -108), knobs=[(62, -48), (80, -86)], tip="#111111",
    strap=[((0, -76, -22), (90, 0, 0)), ((-60, 192, -22), (-90, 0, 30))])

THREE_TONE = ("burst", ((0.0, "#0D0706", 1.0), (0.22, "#170906", 1.0), (0.48, "#8E1F0B", 0.8), (0.75, "#E0861F", 0.4),
                        (1.0, "#F0B040", 0.15)), 105.0, "alder")
CHERRY = ("burst", ((0.0, "#7A0F0A", 0.9), (0.28, "#9E1E0E", 0.8), (0.6, "#E07A28", 0.35), (1.0, "#F4B45A", 0.15)), 120.0, "maple", "flame")
BOURBON = ("burst", ((0.0, "#180A05", 1.0), (0.3, "#4A1D0A", 0.85), (0.62, "#B4621F", 0.4), (1.0, "#DE9A46", 0.2)), 125.0, "maple", "flame")
TEA = ("burst", ((0.0, "#2A1206", 0.95), (0.3, "#7E3A12", 0.7), (0.65, "#D28A38", 0.3), (1.0, "#EFB868", 0.12)), 125.0, "maple", "flame")
BLACKBERRY = ("burst", ((0.0, "#0A0509", 1.0), (0.3, "#240A1C", 0.9), (0.65, "#5E1B42", 0.7), (1.0, "#8A2E5C", 0.6)), 110.0, "mahogany",
              None, "satin")
VIOLIN = ("burst", ((0.0, "#190A05", 1.0), (0.25, "#3A150A", 0.95), (0.6, "#A6481A", 0.6), (1.0, "#DB8E3A", 0.35)), 110.0, "alder")

RETRO = dict(SINGLE, pickups=[("humbucker", 32, dict(cover="nickel", ring="#141212")), ("humbucker", 152, dict(cover="nickel", ring="#141212"))])
PACIFICA = dict(
    S_TYPE, guard_colour="#F0EDE2", pickups=[("humbucker", 44, dict(ring=None)), ("single", 101, dict(colour="#141414")),
                                             ("single", 160, dict(colour="#141414"))],
    board="rosewood", neck_finish="satin", knob="dome", knobs=[(68, -12), (92, -56)], tip="#141414", head="twang")
VINTAGE_S = dict(S_TYPE, board="laurel", guard_colour="#EDE7D2", neck_finish="gloss")
ACTIVE = dict(SUPER, top="gentle", head="paired", head_angle=12, pickups=[("soapbar", 36, {}), ("soapbar", 140, {})], head_colour="#0B0B0C")

LOOKS = {
    "FND-PLAYER-STRAT": ("electric", dict(S_TYPE, bridge_more=dict(two_point=True), finish=THREE_TONE)),
    "IBZ-RG421-MOL": ("electric", dict(SUPER, finish=("natural", "mahogany", "open"))),
    "GIB-LPS50-HCS": ("electric", dict(SINGLE, finish=CHERRY)),
    "IBZ-RG7421-WNF": ("electric", dict(
        SUPER, strings=7, nut=48, neck_end=64, gauge="seven", head="four-three", head_angle=12, finish=("natural", "walnut", "open"))),
    "IBZ-RG421-BBS": ("electric", dict(SUPER, finish=BLACKBERRY)),
    "EPI-LP60-BB": ("electric", dict(RETRO, finish=BOURBON)),
    "EPI-LP60-IT": ("electric", dict(RETRO, finish=TEA)),
    "EPI-SGS-CH": ("electric", dict(
        RETRO, body="double", top="bevelled", thickness=36, round_front=2, binding=None, board_height=15, join=200, guard=None, disc=None,
        back=None, toggle=(70, -42), knobs=[(78, 6), (110, -24), (96, -70), (132, -74)], knob_colour="#131110",
        finish=("stained", "#8E1B12", "mahogany"), strap=[((0, -166, -18), (90, 0, 0))])),
    "FND-PLAYER-TELE": ("electric", dict(T_TYPE, finish=("stained", "#E9B765", "ash"))),
    "CRT-KX300-EBG": ("electric", dict(ACTIVE, neck_wood="maple", finish=("etched", "#0B0A09", "#B98A3C"), toggle=(104, 8), blade=None)),
    "YMH-PAC112V-OVS": ("electric", dict(PACIFICA, finish=VIOLIN)),
    "YMH-PAC112V-NS": ("electric", dict(PACIFICA, guard_colour="#131110", finish=("natural", "alder", "satin"))),
    "JCK-JS32-RR": ("electric", dict(VEE, finish=("solid", "#0C0C0D", False), head_colour="#0C0C0D", head_gloss=False)),
    "LTD-EC256-BLKS": ("electric", dict(
        SINGLE, body="slim", finish=("solid", "#0C0C0D", False), back=("solid", "#0C0C0D", False), hardware="black", guard=None, disc=None,
        inlay="block", tip="#111111", knob="dome", knobs=[(84, -42), (108, -86)], buttons="metal", neck_colour="#0C0C0D",
        neck_finish="satin", toggle=(118, -22), pickups=[("humbucker", 32, dict(ring="#111111")), ("humbucker", 148, dict(ring="#111111"))])),
    "SQR-CV60-STRAT-LPB": ("electric", dict(VINTAGE_S, finish=("metallic", "#3F7398", 0.8))),
    "SQR-CV60-STRAT-CAR": ("electric", dict(VINTAGE_S, finish=("metallic", "#8F0D10", 0.8))),
    "IBZ-RG550-DY": ("electric", dict(
        SUPER, board="maple", inlay="dots", bridge="floyd", locking_nut=True, finish=("solid", "#F2C40A"),
        pickups=[("humbucker", 38, dict(ring=None)), ("single", 90, dict(colour="#111111")), ("humbucker", 140, dict(ring=None))])),
    "LTD-M200FM-STB": ("electric", dict(
        SUPER, head="blade", bridge="floyd", locking_nut=True, board="roasted", top="gentle", binding="#E7DDBE", round_front=1.5,
        back=("solid", "#06102A"), finish=("burst", ((0.0, "#04091E", 1.0), (0.35, "#0C2F80", 0.6), (1.0, "#2470D8", 0.3)), 110.0,
                                           "maple", "flame"))),
    "SCH-HELLRAISER-C1-BCH": ("electric", dict(
        ACTIVE, board="rosewood", inlay="block", binding="#CFCBB8", board_binding="#CFCBB8", round_front=1.5, top="carved",
        board_height=14, bridge="tunematic", head="square", blade=None, toggle=(104, 8),
        back=("solid", "#2A0508"), finish=("burst", ((0.0, "#160203", 1.0), (0.35, "#5E080D", 0.6), (1.0, "#A8141C", 0.3)), 120.0,
                                           "maple", "quilt"))),
    "EPI-EXPLORER-EB": ("electric", dict(
        RETRO, body="explorer", top="flat", thickness=42, round_front=4, binding=None, board_binding=None, inlay="dots", head="blade",
        head_colour="#0A0A0A", disc=None, guard=None, back=None, finish=("solid", "#0A0A0A"), board_height=13, join=205,
        toggle=(146, -124), knobs=[(76, -34), (98, -62), (120, -90)], knob_colour="#111111",
        strap=[((-100, -166, -20), (90, 0, 26))])),
    "FND-RW50-TELE-BLK": ("electric", dict(T_TYPE, neck_finish="satin", guard_colour="#E9E2CC", finish=("relic", "#0D0D0D"))),
}
