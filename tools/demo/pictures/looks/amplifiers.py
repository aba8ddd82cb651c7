"""Heads, combos and cabinets."""
BLACK, GOLD = "#0D0D0E", "gold"
BRITISH = {"cover": BLACK, "light": "#6A6760", "dark": "#0B0B0B", "piping": "#DAD5C6"}
GOLD_CAP = {"radius": 9.5, "height": 13, "cap": "gold", "pointer": None, "ribs": 0}
ORANGE = {"cover": "#E0570F", "light": "#8A6A44", "dark": "#2A1B10", "pitch": 4.2}

LOOKS = {
    "MRS-DSL40CR": ("combo", {
        **BRITISH, "size": (620, 490, 252), "panel": ("metal", GOLD), "panel_height": 54, "ink": "#15120A", "gap": 16,
        "layout": "  j k s k k s k k k k k k k l r ", "knobs": {"radius": 8.4, "height": 12, "cap": "gold", "pointer": None, "ribs": 0},
        "words": ("INPUT", "GAIN", "VOLUME", "GAIN", "VOLUME", "TREBLE", "MIDDLE", "BASS", "TONE", "REVERB", "MASTER", "POWER"),
        "corners": "black", "corner_size": 30, "handle": 220}),
    "MRS-2203-HEAD": ("amp_head", {
        **BRITISH, "size": (750, 310, 215), "panel": GOLD, "ink": "#15120A", "panel_height": 66,
        "layout": " r r l  k k k k k k  j j ", "knobs": GOLD_CAP,
        "words": ("POWER", "STANDBY", "PRESENCE", "BASS", "MIDDLE", "TREBLE", "MASTER", "PRE-AMP", "HIGH", "LOW")}),
    "MRS-MG15G": ("combo", {
        **BRITISH, "size": (380, 365, 200), "wall": 16, "panel": ("metal", GOLD), "panel_height": 46, "ink": "#15120A", "gap": 10,
        "layout": " j s k k k k k k j j r ", "knobs": {"radius": 7.6, "height": 11, "cap": "gold", "pointer": None, "ribs": 0},
        "words": ("INPUT", "CLEAN", "GAIN", "VOL", "BASS", "MID", "TREBLE", "LINE", "PHONES", "POWER"),
        "corners": "black", "corner_size": 25, "handle": 150}),
    "ORG-CRUSH20RT": ("combo", {
        **ORANGE, "size": (400, 370, 210), "wall": 17, "panel": ("plastic", "#E9E4D6"), "panel_height": 58, "ink": "#1A1714", "gap": 8,
        "layout": " j k k k k k k k j l r ", "knobs": {"radius": 8.6, "height": 13, "colour": "#15100C", "ribs": 20},
        "words": ("INPUT", "CLEAN", "GAIN", "DIRTY", "BASS", "MID", "TREBLE", "REVERB", "PHONES", "POWER"), "handle": 160}),
    "FND-RUMBLE40": ("combo", {
        "cover": "#111112", "light": "#8F9194", "dark": "#2B2C2E", "size": (430, 400, 265), "wall": 17, "panel": ("cast", "#0C0C0D"),
        "panel_height": 50, "gap": 8, "layout": " j k b k b b k k k k k l r ", "knobs": {"radius": 8, "height": 12, "ribs": 18, "cap": "aluminium"},
        "words": ("INPUT", "GAIN", "DRIVE", "BASS", "LOW MID", "HIGH MID", "TREBLE", "MASTER", "POWER"), "corners": "black", "handle": 170}),
    "ORG-CRUSHBASS50": ("combo", {
        **ORANGE, "size": (500, 460, 300), "panel": ("plastic", "#E9E4D6"), "panel_height": 62, "ink": "#1A1714", "gap": 8,
        "layout": " j s k k k k k k k j l r ", "knobs": {"radius": 9.4, "height": 14, "colour": "#15100C", "ribs": 20},
        "words": ("INPUT", "GAIN", "BASS", "MID", "TREBLE", "BLEND", "GAIN", "VOLUME", "PHONES", "POWER"), "handle": 190}),
    "BOSS-KTN50-G3": ("combo", {
        "cover": "#121213", "light": "#3A3A3C", "dark": "#101011", "size": (470, 400, 238), "wall": 17, "panel": ("cast", "#0A0A0B"),
        "panel_height": 56, "gap": 6, "layout": " j c b k k k k k k k b b c l r ", "knobs": {"radius": 7.8, "height": 12, "ribs": 20},
        "words": ("INPUT", "TYPE", "GAIN", "VOLUME", "BASS", "MIDDLE", "TREBLE", "BOOST", "MOD", "MASTER", "POWER"),
        "corners": "black", "corner_size": 28, "handle": 180}),
    "AMP-RB108": ("combo", {
        "cover": "#17181B", "light": "#6E7378", "dark": "#15171A", "size": (410, 410, 305), "wall": 18, "panel": ("metal", "aluminium"),
        "panel_height": 50, "ink": "#101010", "gap": 10, "layout": " j k t k k k j j l r ", "knobs": {"radius": 9, "height": 13, "ribs": 14, "cap": "aluminium"},
        "words": ("INPUT", "GAIN", "GRIT", "BASS", "MID", "TREBLE", "AUX", "PHONES", "POWER"), "piping": "#8E9297", "handle": 160}),
    "MRS-1960A": ("cabinet", {**BRITISH, "size": (770, 755, 365), "slant": True, "piping": "#CFC9B8"}),
    "MRS-1960B": ("cabinet", {**BRITISH, "size": (770, 755, 365), "piping": "#CFC9B8"}),
    "ORG-PPC212": ("cabinet", {**ORANGE, "size": (790, 530, 390), "frame": "#F0EBDD", "skids": True, "piping": "#F0EBDD"}),
}
