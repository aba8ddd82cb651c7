"""Keyboards, digital pianos and synthesizers."""
BLACK, CHARCOAL = "#111112", "#1C1D20"
LCD = [(0.5, 0.68, "001 Grand Piano", 0.24), (0.3, 0.28, 0.4, 0.22), (0.74, 0.28, 0.3, 0.22)]


def arranger(colour, accent, depth=310):
    """A portable keyboard: loudspeakers at both ends, display in the middle, rows of buttons."""
    return {"count": 61, "depth": depth, "cheeks": 96, "body": ("matt", colour), "high": 60, "rear": 84, "features": [
        ("net", -352, 4, 190, 96), ("net", 352, 4, 190, 96), ("field", 0, 2, 470, 108, CHARCOAL), ("screen", 8, 22, 118, 46, LCD, "#BFE4FF"),
        ("buttons", -150, 26, 5, 2, 24, 18, 17, 9), ("buttons", -150, -24, 5, 2, 24, 16, 17, 8, "#4A4B4F", ((1, accent), (7, "#E8E6E0"))),
        ("buttons", 8, -24, 6, 1, 20, 10, 14, 7), ("buttons", 146, 26, 4, 3, 22, 14, 15, 8, "#D8D6CF"), ("buttons", 136, -28, 3, 1, 30, 10, 22, 9, "#4A4B4F", ((1, accent),)),
        ("knob", 212, 20, 13, 40), ("knob", -226, 20, 12, -60), ("word", -150, 48, "STYLE   VOICE   SONG", 6), ("word", 146, 52, "CATEGORY", 5), ("line", 0, -48, 440)]}


def piano(style, colour, depth, extra, **more):
    """Eighty-eight weighted keys and little else."""
    return {"count": 88, "first": 9, "depth": depth, "cheeks": 76, "length": 152, "body": (style, colour), "features": extra, **more}


LOOKS = {
    "YMH-PSR-E373": ("keyboard", arranger("#1A1B1D", "#FF7A2A")),
    "CSO-CT-X700": ("keyboard", {**arranger("#17181A", "#3BA7FF", 330), "rear": 90, "rest": True}),
    "RLD-GOKEYS3-DB": ("keyboard", {**arranger("#6E1420", "#FFD23B", 290), "panel": ("satin", "#6E1420")}),
    "RLD-GOKEYS3-TQ": ("keyboard", {**arranger("#2FA6A0", "#FFD23B", 290), "panel": ("satin", "#2FA6A0")}),
    "RLD-FP30X": ("keyboard", piano("matt", BLACK, 284, [
        ("buttons", -300, -2, 2, 1, 26, 10, 16, 7), ("buttons", 0, -2, 6, 1, 30, 10, 18, 7, "#3A3B3E", ((2, "#FF5A2A"),)), ("knob", -400, 0, 11, -40),
        ("net", -520, 16, 150, 24, 3.4), ("net", 520, 16, 150, 24, 3.4), ("line", 0, -24, 1190, 0.8), ("lamp", 470, -4, "#FF3B2A")], high=62, rear=80)),
    "KRG-B2-BK": ("keyboard", piano("matt", "#131314", 330, [
        ("net", -420, 12, 330, 74, 4.6), ("net", 420, 12, 330, 74, 4.6), ("buttons", 30, 6, 3, 1, 30, 10, 20, 9, "#3A3B3E", ((1, "#FF3B2A"),)), ("knob", -70, 6, 15, -30),
        ("buttons", 150, 6, 1, 1, 20, 10, 20, 12, "#5A1512")], high=66, rear=92)),
    "KRG-B2-WH": ("keyboard", piano("satin", "#D9D6CF", 330, [
        ("net", -420, 12, 330, 74, 4.6, "#C9C7C2"), ("net", 420, 12, 330, 74, 4.6, "#C9C7C2"), ("buttons", 30, 6, 3, 1, 30, 10, 20, 9, "#B9B7B2", ((1, "#FF3B2A"),)),
        ("knob", -70, 6, 15, -30, "#DAD8D3"), ("buttons", 150, 6, 1, 1, 20, 10, 20, 12, "#5A1512")], high=66, rear=92, ink="#2A2A2A")),
    "CSO-PX-S1100-BK": ("keyboard", piano("gloss", "#0A0A0B", 236, [
        ("knob", -540, 2, 12, -30, "#141415"), ("buttons", 0, 4, 7, 1, 34, 10, 3, 3, "#F0F0F0", ((0, "#F4F4F4"), (3, "#F4F4F4"), (5, "#F4F4F4"))),
        ("lamp", -505, 2, "#F2F2F2")], high=58, rear=66, cheeks=62)),
    "YMH-P145-BK": ("keyboard", piano("matt", "#151516", 268, [
        ("buttons", -70, 0, 1, 1, 20, 10, 20, 8), ("buttons", 40, 0, 1, 1, 20, 10, 24, 8, "#3A3B3E", ((0, "#E8E6E0"),)), ("knob", -160, 0, 12, -20),
        ("net", -430, 4, 260, 40, 3.6), ("net", 430, 4, 260, 40, 3.6)], high=62, rear=82)),
    "KRG-MINILOGUE-XD": ("keyboard", {
        "count": 37, "pitch": 20.6, "length": 112, "depth": 300, "cheeks": 44, "body": ("matt", "#1A1B1D"), "panel": ("metal", "#2A2C30"), "high": 56, "rear": 84, "wooden": True,
        "features": [("knob", -210 + 52 * i, 46 - 44 * j, 8.6, (i * 67 + j * 31) % 240 - 120, "#141415", "aluminium") for i in range(9) for j in range(2) if (i, j) != (8, 0)] + [
            ("knob", -210 + 60 * i, -42, 8.6, (i * 53) % 200 - 100) for i in range(4)] + [
            ("screen", 208, 48, 30, 22, [(0.5, 0.7, 0.8, 0.1), (0.3, 0.35, 0.3, 0.3), (0.7, 0.4, 0.2, 0.4)], "#9FD8FF"),
            ("buttons", 118, -42, 8, 2, 17, 14, 11, 6, "#D8D6CF", ((0, "#FF5A2A"), (5, "#FF5A2A"), (11, "#FF5A2A"))), ("line", 0, 68, 470), ("line", 0, -22, 470),
            ("word", -180, 74, "VCO 1     VCO 2     MIXER     FILTER", 6), ("word", 130, 74, "AMP EG     EG     LFO", 6)]}),
    "RLD-JUNO-DS61": ("keyboard", {
        "count": 61, "depth": 300, "cheeks": 150, "shift": 54, "body": ("matt", "#121315"), "panel": ("matt", "#16181B"), "high": 62, "rear": 84, "features": [
            ("faders", -410, 4, 4, 22, 56), ("knob", -320, 28, 11, 60), ("knob", -320, -16, 11, -40), ("buttons", -250, 4, 3, 3, 26, 20, 18, 9, "#3A3B3E", ((4, "#FF5A2A"),)),
            ("screen", -70, 14, 150, 52, [(0.5, 0.7, "128 Saw Lead", 0.26), (0.28, 0.26, 0.4, 0.2), (0.76, 0.26, 0.3, 0.2)], "#FFFFFF"),
            ("buttons", -70, -36, 6, 1, 24, 10, 16, 7), ("knob", 46, 10, 17, 20), ("buttons", 170, 20, 8, 2, 20, 18, 15, 9, "#D8D6CF", ((3, "#FF3B2A"),)),
            ("buttons", 330, 4, 4, 2, 34, 34, 28, 28, "#2A2B2E", ((1, "#3BA7FF"), (6, "#FF5A2A"), (3, "#49E05A"))), ("line", 0, 52, 930), ("line", 170, -14, 170),
            ("wheel", -428, -112, 20), ("wheel", -404, -112, 20)]}),
    "YMH-REFACE-CS": ("keyboard", {
        "count": 37, "pitch": 18.6, "length": 92, "depth": 176, "cheeks": 62, "body": ("satin", "#2A2B2D"), "panel": ("satin", "#A9A598"), "high": 50, "rear": 58, "ink": "#2A2A2A",
        "lip": 8, "features": [("net", -208, 6, 36, 44, 3.6), ("net", 208, 6, 36, 44, 3.6), ("faders", -104, 4, 8, 15, 34, "#FF7A2A"), ("faders", 44, 4, 7, 15, 34, "#3BA7FF"),
                               ("faders", 144, 4, 4, 15, 34), ("line", 0, 31, 340), ("word", -104, 36, "LFO     OSC", 5), ("word", 44, 36, "FILTER     EG", 5), ("word", 144, 36, "EFFECT", 5)]}),
}
