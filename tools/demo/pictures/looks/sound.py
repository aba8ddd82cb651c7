"""Loudspeakers, mixers and audio interfaces."""
RED = "#B5161B"
GREEN, AMBER = "#3DFF6A", "#FFB02E"

LOOKS = {
    "YMH-DXR10": ("speaker", {"size": (305, 502, 310), "grille": "full", "corner": 40, "curve": 34, "frame": 40}),
    "BHR-B112D": ("speaker", {"size": (340, 590, 300), "grille": "half", "curve": 80, "corner": 26, "led": "#3BA7FF"}),
    "JBL-EON712": ("speaker", {"size": (380, 664, 330), "grille": "full", "corner": 60, "curve": 52, "frame": 62, "led": "#FF7A2A", "taper": 0.28}),
    "MCK-THUMP215": ("speaker", {"size": (440, 700, 380), "grille": "half", "curve": 26, "corner": 24, "led": "#43FF5A", "taper": 0.24, "pitch": 6.2}),
    "FCR-2I2-4G": ("audio_interface", {
        "size": (180, 47, 117), "sleeve": RED, "face": "#0C0C0D",
        "parts": [("xlr", -74, -2, 11.5), ("knob", -48, 4, 8, 0.7, GREEN), ("button", -48, -14, GREEN), ("xlr", -20, -2, 11.5), ("knob", 6, 4, 8, 0.55, GREEN),
                  ("button", 6, -14), ("button", 24, 10, "#F2F2F2"), ("button", 24, -1), ("button", 24, -12, AMBER), ("knob", 50, 0, 14, 0.6, "#EDEDED"), ("jack", 78, -8),
                  ("knob", 78, 10, 6, 0, ""), ("word", -48, 18, "1", 5), ("word", 6, 18, "2", 5)]}),
    "FCR-SOLO-4G": ("audio_interface", {
        "size": (143, 45, 96), "sleeve": RED, "face": "#0C0C0D",
        "parts": [("xlr", -56, -1, 11), ("knob", -31, 4, 7.5, 0.6, GREEN), ("button", -31, -13, GREEN), ("jack", -10, -2), ("knob", 10, 4, 7.5, 0.45, GREEN),
                  ("button", 10, -13), ("knob", 35, 0, 12, 0, ""), ("jack", 60, -6), ("lamp", 60, 10, GREEN)]}),
    "BHR-UM2": ("audio_interface", {
        "size": (128, 44, 118), "sleeve": "#17181A", "face": "#242628", "metallic": False, "corner": 5,
        "parts": [("xlr", -48, 0, 11), ("jack", -22, 0), ("lamp", -36, 14, GREEN), ("lamp", -29, 14, "#FF3B2A"), ("jack", 48, -4), ("lamp", 48, 12, AMBER), ("button", 20, 0),
                  ("word", -22, 12, "INST", 3.4), ("word", 20, 10, "MONITOR", 3.4)],
        "top": [("knob", -42, -32, 9, 0, ""), ("knob", -10, -32, 9, 0, ""), ("knob", 36, -32, 14, 0, ""), ("word", -42, -47, "MIC", 4), ("word", -10, -47, "INST", 4),
                ("word", 36, -51, "OUTPUT", 4)]}),
    "BHR-QX1202USB": ("mixer", {
        "size": (250, 240, 70), "colour": "#1D2024", "mics": 4, "lines": 2, "travel": 0, "level": "#F2F2EE", "main": "#C8202A",
        "rows": ["#C8202A", "#E8E6E0", "#2F6FB8", "#2F6FB8", "#2F6FB8", "#D8A31E", "#E8E6E0"]}),
    "YMH-MG10XU": ("mixer", {
        "size": (244, 294, 71), "colour": "#1B1E24", "metallic": 0.6, "mics": 4, "lines": 2, "travel": 0, "level": "#F2F2EE", "main": "#E8E6E0",
        "rows": ["#E8E6E0", "#C8A21E", "#2E8F57", "#2E8F57", "#2E8F57", "#2F6FB8", "#E8E6E0", "#C8202A"]}),
    "AH-ZEDI10": ("mixer", {
        "size": (270, 270, 85), "colour": "#2B2E33", "metallic": 0.5, "mics": 4, "lines": 2, "travel": 60, "fader": "#F2F2EE", "main_fader": "#C8202A",
        "rows": ["#C8202A", "#2E6EA8", "#2E6EA8", "#2E6EA8", "#C8A21E", "#E8E6E0"]}),
}
