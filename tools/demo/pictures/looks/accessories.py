"""Strings, sticks, picks, cables, straps, bags and cases."""
NICKEL, COATED = "NICKEL WOUND", "PHOSPHOR BRONZE"

LOOKS = {
    "EB-2221": ("string_pack", {"back": "#E9E6DA", "field": "#3FA535", "gauge": "10 - 46", "words": ("ELECTRIC GUITAR STRINGS", NICKEL), "set": "6 STRINGS", "count": 6}),
    "EB-2220": ("string_pack", {"back": "#E9E6DA", "field": "#6A2F9C", "gauge": "11 - 48", "words": ("ELECTRIC GUITAR STRINGS", NICKEL), "set": "6 STRINGS", "count": 6}),
    "DAD-EXL110-7": ("string_pack", {"back": "#F2F0EA", "field": "#1B4FA0", "gauge": "10 - 59", "words": ("SEVEN-STRING GUITAR", NICKEL), "set": "7 STRINGS", "count": 7,
                                     "dots": ("#C9CBCF", "#7A3FA0", "#2F8F3A", "#111111", "#B01818", "#C79A2A", "#2E6EA8")}),
    "DAD-EJ16": ("string_pack", {"back": "#F2F0EA", "field": "#A85A1E", "gauge": "12 - 53", "words": ("ACOUSTIC GUITAR STRINGS", COATED), "set": "6 STRINGS", "count": 6, "wound": "bronze",
                                 "dots": ("#C9CBCF", "#7A3FA0", "#2F8F3A", "#111111", "#B01818", "#C79A2A")}),
    "EB-2832": ("string_pack", {"back": "#E9E6DA", "field": "#0F6E6A", "gauge": "50 - 105", "words": ("ELECTRIC BASS STRINGS", NICKEL), "set": "4 STRINGS", "count": 4}),
    "VF-5A": ("sticks", {"length": 16, "diameter": 0.565, "tip": 15}),
    "VF-2B": ("sticks", {"length": 16.25, "diameter": 0.63, "tip": 18}),
    "DNL-TORTEX-073": ("picks", {"colour": "#F2C31B", "gauge": ".73"}),
    "DNL-TORTEX-088": ("picks", {"colour": "#2E9A4A", "gauge": ".88", "thick": 0.95}),
    "FND-PRO-CABLE-3M": ("cable", {"turns": 4, "thick": 7.5, "finish": "nickel"}),
    "PW-AMSGRA-20": ("cable", {"turns": 8, "thick": 7, "finish": "gold", "angled": True, "tie": "#3A3B3E"}),
    "EB-4037": ("strap", {"colour": "#121213", "leather": "#171412"}),
    "IBZ-IGB540-BK": ("guitar_case", {"hard": False, "size": (400, 1080, 110), "colour": "#17181A", "accent": "#FF6B35"}),
    "GTR-GC-ELECTRIC-A": ("guitar_case", {"hard": True, "size": (410, 1080, 130), "colour": "#121213"}),
}
