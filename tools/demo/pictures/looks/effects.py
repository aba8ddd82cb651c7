"""Pedals, wahs and multi-effects."""
CREAM, INK = "#E9E4D2", "#141210"

LOOKS = {
    "BOSS-DS1": ("compact_pedal", {"colour": "#F0670A", "knobs": 3, "words": ("TONE", "LEVEL", "DIST"), "name": "Distortion", "ink": INK}),
    "BOSS-MT2": ("compact_pedal", {"colour": "#1B1C1F", "knobs": 4, "dual": 3, "radius": 6.6, "words": ("LEVEL", "EQ", "MIDDLE", "DIST"),
                                   "name": "Metal", "ink": "#D9A23A", "metallic": 0.6}),
    "BOSS-DD8": ("compact_pedal", {"colour": "#C9CCCF", "knobs": 4, "radius": 6.8, "words": ("LEVEL", "F.BACK", "TIME", "MODE"),
                                   "name": "Digital Delay", "ink": "#15181C", "metallic": 0.7}),
    "IBZ-TS9": ("compact_pedal", {"colour": "#2F8F3A", "knobs": 3, "words": ("DRIVE", "TONE", "LEVEL"), "plate": "steel", "ink": "#0E140E",
                                  "face": "#3FA548", "metallic": 0.35}),
    "MXR-M101": ("box_pedal", {"size": (60, 111, 32), "colour": "#F07A12", "corner": 4, "knobs": [(0, 26)], "words": ("SPEED",),
                               "style": {"radius": 11, "height": 16, "ribs": 20}, "switches": [(0, -32)], "lamps": [(0, 2, "#FF2A12")],
                               "print": [(0, -10, "phase", 10)], "ink": INK}),
    "EHX-BIGMUFF": ("box_pedal", {"size": (140, 170, 46), "colour": "#C4C6C8", "metallic": 0.85, "corner": 4, "knobs": [(-44, 46), (0, 46), (44, 46)],
                                  "words": ("VOLUME", "TONE", "SUSTAIN"), "style": {"radius": 12, "height": 18, "ribs": 22},
                                  "fields": [(0, 74, 128, 3, "#B3231C"), (0, 20, 128, 3, "#B3231C"), (0, -20, 116, 46, "#B3231C")],
                                  "print": [(0, -20, "FUZZ", 30)], "switches": [(0, -62)], "lamps": [(0, 66, "#FF2A12")], "ink": INK}),
    "KRG-PB-XS": ("box_pedal", {"size": (46, 93, 34), "colour": "#131416", "metallic": 0.5, "corner": 5, "switches": [(0, -31)],
                                "screen": (0, 16, 37, 46, [(0.5, 0.62, "E", 0.42), (0.5, 0.2, 0.08, 0.12), (0.36, 0.2, 0.08, 0.06),
                                                           (0.64, 0.2, 0.08, 0.06), (0.22, 0.2, 0.08, 0.06), (0.78, 0.2, 0.08, 0.06)], "#6CFF7A")}),
    "DNL-GCB95": ("wah", {"colour": "#0E0E0F"}),
    "ZOOM-G1X-FOUR": ("multi_effect", {
        "size": (216, 165, 46), "colour": "#17181A", "screen": (-50, 34, 62, 34, [(0.5, 0.7, "01 LEAD", 0.26), (0.3, 0.3, 0.4, 0.2), (0.76, 0.3, 0.3, 0.2)], "#DCEBFF"),
        "knobs": [(-4, 52), (-4, 20), (20, 52), (20, 20)], "style": {"radius": 6.2, "height": 11},
        "buttons": [(-92, 50, 12, 7), (-92, 36, 12, 7), (-92, 22, 12, 7, "#FF5A1F")], "switches": [(-78, -46), (-22, -46)],
        "fields": [(-40, -10, 120, 2, "#B4232A")], "pedal": (72, 62, 150)}),
    "BOSS-GT1": ("multi_effect", {
        "size": (305, 152, 50), "colour": "#23262B", "metallic": 0.6, "screen": (-40, 34, 84, 30, [(0.5, 0.66, "P 01", 0.34), (0.5, 0.24, 0.8, 0.14)], "#CFE6FF"),
        "knobs": [(-120, 44), (-98, 44), (24, 46), (46, 46), (68, 46)], "style": {"radius": 6.4, "height": 12},
        "buttons": [(-126, 14, 15, 6), (-106, 14, 15, 6), (-72, 8, 13, 6, "#3BA7FF"), (-52, 8, 13, 6, "#3BA7FF"), (-32, 8, 13, 6), (-12, 8, 13, 6), (34, 18, 14, 6), (56, 18, 14, 6)],
        "switches": [(-118, -42), (-40, -42), (38, -42)], "fields": [(-40, -12, 210, 2, "#3F78B8")], "pedal": (110, 66, 142)}),
    "L6-HX-STOMP": ("multi_effect", {
        "size": (178, 126, 60), "low": 0.72, "colour": "#1B1C1E", "metallic": 0.55,
        "screen": (-14, 28, 66, 40, [(0.5, 0.82, "01A  RHYTHM", 0.16), (0.14, 0.45, 0.14, 0.22), (0.32, 0.45, 0.14, 0.22), (0.5, 0.45, 0.14, 0.22),
                                     (0.68, 0.45, 0.14, 0.22), (0.86, 0.45, 0.14, 0.22), (0.5, 0.14, 0.8, 0.06)], "#8CD0FF"),
        "knobs": [(-72, 40), (42, 42), (70, 42), (70, 14)], "style": {"radius": 7, "height": 13}, "buttons": [(-72, 16, 14, 7), (36, 14, 12, 7), (52, 14, 12, 7)],
        "switches": [(-58, -36, "#FF7A1A"), (0, -36, "#35C8FF"), (58, -36, "#48FF5A")]}),
}
