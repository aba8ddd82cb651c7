"""Acoustic drums, cymbals and what they stand on."""
LOOKS = {
    "PRL-EXPORT": ("drum_kit", {"finish": ("gloss", "#8A0F12"), "cymbals": False, "front": "#0D0D0E"}),
    "TAMA-IMP-IE52-BNW": ("drum_kit", {"finish": ("wood", "#2A2724", "#0A0908"), "cymbals": True, "hardware": "chrome", "front": "#ECE9E2", "throne": True}),
    "PRL-ROADSHOW-JB": ("drum_kit", {"finish": ("gloss", "#0B0B0C"), "cymbals": True, "front": "#0D0D0E", "throne": True}),
    "PRL-ROADSHOW-RW": ("drum_kit", {"finish": ("sparkle", "#3A050C", "#A8202E"), "cymbals": True, "front": "#ECE9E2", "throne": True}),
}
LOOKS.update({
    "TAMA-LMB1465": ("snare", {"depth": 6.5, "shell": ("cosmo", 0.16), "lugs": 10, "beads": True}),
    "PRL-SS1455": ("snare", {"depth": 5.5, "shell": ("steel", 0.2), "lugs": 10, "beads": True}),
    "PRL-MUS1455M-224": ("snare", {"depth": 5.5, "shell": ("wood", "#E2BE86", "#B98A50"), "gloss": False, "lugs": 8, "long": False}),
    "ZLD-A20579-16": ("cymbals", {"sizes": [(16, 0, 0, 76)], "colour": (0.74, 0.49, 0.18), "roughness": 0.15, "hammered": 0.12}),
    "ZLD-K0817-20": ("cymbals", {"sizes": [(20, 0, 0, 76)], "colour": (0.46, 0.27, 0.09), "roughness": 0.36, "groove": 1.5, "hammered": 0.9}),
    "SBN-AAX-XC18": ("cymbals", {"sizes": [(18, 0, 0, 76)], "colour": (0.70, 0.45, 0.15), "roughness": 0.2, "bell": 0.22, "groove": 0.9}),
    "SBN-B8X-SET": ("cymbals", {"sizes": [(20, 0, 0, 78), (18, -150, -90, 75, 6), (16, 165, -120, 75, -6), (14, 0, -240, 70), (14, 26, -222, 71)],
                                "colour": (0.72, 0.44, 0.13), "roughness": 0.22, "hammered": 0.1}),
    "TAMA-HP600D": ("drum_hardware", {"part": "pedal"}),
    "TAMA-HP600DTW": ("drum_hardware", {"part": "twin"}),
    "TAMA-HC63BW": ("drum_hardware", {"part": "boom"}),
    "PRL-D1000SN": ("drum_hardware", {"part": "throne"}),
    "RLD-TD07KV": ("electronic_drums", {"mesh": True, "steel": "black", "snare": 122, "toms": (116, 116, 122), "plates": (150, 165), "lamp": "#9FD8FF"}),
    "ALS-NITRO-MAX": ("electronic_drums", {"mesh": True, "steel": "chrome", "snare": 132, "toms": (112, 112, 112), "plates": (127, 127), "hihat": 127, "lamp": "#FF5A2A"}),
    "YMH-DTX402K": ("electronic_drums", {"mesh": False, "steel": "aluminium", "snare": 108, "toms": (108, 108, 108), "plates": (127, 127), "hihat": 127, "lamp": "#FF3B2A"}),
})
