"""Keyboards, digital pianos and synthesizers: keys in a housing, a panel with whatever the look puts on it."""
from math import atan, degrees

from kit.claviature import furnish, housing, width_of
from kit.group import group
from kit.materials import plastic, wood
from kit.materials_stage import cast
from kit.mesh import box
from kit.studio import View

VIEWS = {"front": View(azimuth=-38, elevation=40, roll=-14, fill=0.95), "angle": View(azimuth=34, elevation=28, fill=0.93)}
STYLES = {"matt": lambda c: cast(c, 0.5, 0.0), "metal": lambda c: cast(c, 0.4, 0.7), "gloss": lambda c: plastic(c, 0.12, 1.0), "satin": lambda c: plastic(c, 0.35)}


def build(p):
    """`count` keys from `first`; `pitch`, `length` of keys; `depth`; `body`, `panel` as (style, colour); `features`."""
    shaped = {"pitch": 23.5, "length": 145, "first": 0, **p}
    shaped["body"] = STYLES[p["body"][0]](p["body"][1])
    shaped["panel"] = STYLES[p["panel"][0]](p["panel"][1]) if p.get("panel") else shaped["body"]
    width = width_of(p["count"], shaped["first"], shaped["pitch"]) + p.get("cheeks", 60)
    spot, slope = housing(shaped, width)
    with group(spot, (degrees(atan(slope)), 0, 0)):
        furnish(p["features"], p.get("ink", "#E6E4DE"))
    if p.get("wooden"):
        box("board", (width + 1, 9, p.get("rear", 78) - 4), wood("#B9824A", "#7A4A22", 1.0, "x", 0.5, "satin"), 1.5, (0, p["depth"] / 2 + 3, p.get("rear", 78) / 2))
    if p.get("rest"):
        box("rest", (width * 0.5, 4, 150), plastic("#101011", 0.3), 1.5, (0, p["depth"] / 2 - 4, p.get("rear", 78) + 66), (-14, 0, 0))
