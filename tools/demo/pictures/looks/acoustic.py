"""Acoustic and classical guitars: SKU → what it is made of."""
STEEL = dict(
    body="dreadnought", scale=645, frets=20, nut=43, neck_end=56, join=287, overhang=3, heel=14, neck_wood="mahogany", neck_finish="satin",
    board="rosewood", inlay="dots", head="square", head_angle=14, hardware="chrome", binding="#F0E6CC", guard_colour="#120E0C",
    finish=("natural", "spruce", "gloss"), back=("natural", "mahogany", "gloss"))
NYLON = dict(
    steel=False, body="classical", scale=650, frets=19, nut=52, neck_end=62, join=325, overhang=0, heel=14, neck_wood="mahogany",
    neck_finish="satin", neck_depth=23, board="rosewood", inlay="none", head="slotted", hardware="gold", binding="#2A1710", thickness=98,
    finish=("natural", "spruce", "gloss"), back=("natural", "mahogany", "gloss"))

SAND_BURST = ("burst", ((0.0, "#2C1408", 0.9), (0.3, "#6E3412", 0.7), (0.65, "#C98940", 0.3), (1.0, "#EBBE78", 0.1)), 130.0, "spruce")
BLUE_BURST = ("burst", ((0.0, "#030716", 1.0), (0.35, "#0A2256", 0.9), (0.7, "#174C9C", 0.75), (1.0, "#2C78C4", 0.65)), 130.0, "spruce")

LOOKS = {
    "YMH-F310": ("acoustic", dict(STEEL, scale=634, head_colour="#1B0F0A", finish=("natural", "spruce", "gloss"))),
    "YMH-FG800-NT": ("acoustic", dict(STEEL, scale=650, head_colour="#150B08", board="laurel", finish=("natural", "spruce", "satin"))),
    "CRT-EARTH100-NS": ("acoustic", dict(STEEL, scale=643, head="paired", head_angle=14, binding="#1A120D", buttons="metal",
                                         finish=("natural", "spruce", "satin"), back=("natural", "mahogany", "open"))),
    "IBZ-AW54-OPN": ("acoustic", dict(STEEL, scale=651, binding="#E7D9BB", buttons="black", hardware="chrome", guard_colour="#2A1812",
                                      finish=("natural", "sapele", "open"), back=("natural", "sapele", "open"))),
    "YMH-C40": ("acoustic", dict(NYLON)),
    "YMH-FG800-SB": ("acoustic", dict(STEEL, scale=650, head_colour="#150B08", board="laurel", finish=SAND_BURST)),
    "YMH-APX600-OBB": ("acoustic", dict(STEEL, body="concert-cutaway", scale=634, frets=22, thickness=82, head_colour="#0B0F1C",
                                        guard_colour=None, preamp=120, finish=BLUE_BURST, back=("natural", "mahogany", "gloss"))),
    "IBZ-AEG50-BK": ("acoustic", dict(STEEL, body="concert-cutaway", scale=634, thickness=90, head_colour="#0B0B0C", guard_colour=None,
                                      preamp=120, finish=("solid", "#0B0B0C"), back=("solid", "#0B0B0C"), pins="#1B1B1B")),
    "YMH-CG122MS": ("acoustic", dict(NYLON, finish=("natural", "spruce", "satin"), back=("natural", "sapele", "satin"))),
    "YMH-CG122MC": ("acoustic", dict(NYLON, finish=("natural", "cedar", "satin"), back=("natural", "sapele", "satin"))),
    "CRT-AC100-SG": ("acoustic", dict(NYLON, binding="#E9DFC6", finish=("natural", "spruce", "gloss"), back=("natural", "mahogany", "gloss"))),
}
