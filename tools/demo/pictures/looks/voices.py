"""Microphones and headphones."""
LOOKS = {
    "SHR-SM58": ("microphone", {"head": "ball"}),
    "SHR-SM57": ("microphone", {"head": "cap"}),
    "RODE-NT1-5G": ("condenser", {"radius": 25, "length": 105, "head": 66, "finish": ("steel", 0.34)}),
    "AT-AT2020": ("condenser", {"radius": 25, "length": 88, "head": 56, "finish": "#1A1B1C"}),
    "AT-ATH-M50X": ("headphones", {}),
}
