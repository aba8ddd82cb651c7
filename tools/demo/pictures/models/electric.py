"""Solid body electric guitars and basses: everything is told by the parameters of a look."""
import numpy as np

from kit import bridges, finishes, fittings, guards, headstock, neck as necks, outlines, pickups
from kit.materials import metal, plastic, tortoise
from kit.mesh import prism, rounded, spline
from kit.slab import distance, slab
from kit.studio import View

VIEWS = {
    "front": View(rotate=(0, 0, -38), elevation=80, lens=100, fill=0.94),
    "angle": View(rotate=(0, 0, -30), elevation=40, lens=60, fill=0.94),
    "detail": View(rotate=(0, 0, -30), elevation=48, lens=70, centre=(0, 60, 8), span=300, blur=5.6),
}


def _flat(d, x, y):
    return np.zeros_like(d)


def _contour(d, x, y):
    """A forearm cut over the bass side of the lower bout."""
    over = ((-x - 62) * 0.86 + (-y - 10) * 0.5) / 60
    return -13 * np.clip(over, 0, 2) ** 1.6 / 2 ** 0.6


def _carved(d, x, y):
    """An arched top: a flat rim, then a rise."""
    t = np.clip((d - 5) / 62, 0, 1)
    return -13 * (1 - t * t * (3 - 2 * t))


def _gentle(d, x, y):
    t = np.clip((d - 2) / 40, 0, 1)
    return -6 * (1 - t * t * (3 - 2 * t))


def _bevelled(d, x, y):
    """Chamfered edges, as on thin double cutaways and V shapes."""
    return -9 * np.clip(1 - d / 15, 0, 1)


TOPS = {"flat": _flat, "contour": _contour, "carved": _carved, "gentle": _gentle, "bevelled": _bevelled}


def _body(p):
    top, side = finishes.body(p)
    binding = plastic(p["binding"], 0.3) if p.get("binding") else None
    slab("body", outlines.outline(p["body"]), p.get("thickness", 44), top, side, binding, p.get("round_front", 6),
         p.get("round_back", 8), TOPS[p.get("top", "flat")], p.get("step", 5), bound=p.get("bound", 6))


def _level(p, x, y):
    """How high the top (or what lies on it) is under a control."""
    d = distance(np.array([[x, y]], float), outlines.outline(p["body"]))
    return float(TOPS[p.get("top", "flat")](d, np.array([x]), np.array([y]))[0]) + p.get("control_z", 0)


def _controls(p):
    hardware = p.get("hardware", "chrome")
    if p.get("plate"):
        outline = rounded(*p["plate"]) if len(p["plate"]) == 4 else spline(p["plate"])
        prism("plate", outline, 2.2, metal(hardware), 0.6)
    for x, y in p.get("knobs", ()):
        fittings.knob(p.get("knob", "dome"), (x, y, _level(p, x, y)), p.get("knob_colour", "#111111"), hardware)
    if p.get("blade"):
        x, y, angle = p["blade"]
        fittings.blade((x, y, _level(p, x, y)), angle, p.get("tip", "#111111"))
    if p.get("toggle"):
        x, y = p["toggle"]
        fittings.toggle((x, y, _level(p, x, y)), p.get("tip", "#E9DDB8"), hardware, p.get("disc"))
    if p.get("boat"):
        fittings.jack(p["boat"], hardware)


def build(p):
    """Body, neck, head, pickups, bridge, strings and controls."""
    _body(p)
    neck = necks.build(p)
    ends = headstock.build(p, neck)
    high = neck.height + p.get("action", 3.0)
    hardware = p.get("hardware", "chrome")
    if p.get("guard"):
        colour = p.get("guard_colour", "#F1EDE0")
        skin = tortoise() if colour == "tortoise" else colour
        fittings.guard(guards.outline(p["guard"]), skin, p.get("guard_z", 0))
    for kind, y, more in p["pickups"]:
        pickups.build(kind, y, high - p.get("pickup_gap", 3.4), **{"strings": neck.strings, **more})
    held = bridges.KINDS[p["bridge"]](high, hardware, neck.strings, **p.get("bridge_more", {}))
    fittings.strings(held, neck, ends, p.get("gauge", "guitar"))
    _controls(p)
    for at, tilt in p.get("strap", ()):
        fittings.strap_button(at, tilt, hardware)
