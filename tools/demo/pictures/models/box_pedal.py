"""Pedals in a plain box: knobs above, a stomp switch below, a lamp between; with or without a display."""
from kit import controls, pedals
from kit.group import group, label
from kit.materials import plastic, rubber
from kit.materials_stage import hammertone
from kit.mesh import cylinder, place, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-26, elevation=42, fill=0.86), "angle": View(azimuth=30, elevation=30, fill=0.86)}


def build(p):
    """`size` width, depth, height; `knobs` [(x, y)…]; `switches` [(x, y)…]; `fields` printed areas; `words`."""
    width, depth, height = p["size"]
    ink = p.get("ink", "#121212")
    body = prism("body", rounded(width, depth, p.get("corner", 6)), height, hammertone(p["colour"], p.get("metallic", 0.35)), 2.6, segments=4)
    place(body, (0, 0, 3))
    top = height + 3
    for x, y, w, d, colour in p.get("fields", ()):
        pedals.stripe(w, d, (x, y, top), 0, colour)
    pedals.knobs(p.get("knobs", ()), (0, 0, top + 0.1), 0,
                 {"radius": 9, "height": 14, "ribs": 16, **p.get("style", {})}, ink, p.get("words", ()))
    for x, y in p.get("switches", ()):
        with group((x, y, top)):
            controls.footswitch(6.2, 12)
    for x, y, colour in p.get("lamps", ()):
        pedals.lit((x, y, top), 0, colour)
    for x, y, text, size in p.get("print", ()):
        label(text, size, plastic(ink, 0.6), (x, y, top + 0.14), (0, 0, 0))
    if p.get("screen"):
        x, y, w, h, shown, colour = p["screen"]
        pedals.display(w, h, (x, y, top), 0, shown, colour)
    pedals.sockets(width, [(p.get("socket", depth * 0.12), top * 0.52)], min(6.2, height * 0.2))
    for x in (-1, 1):
        for y in (-1, 1):
            cylinder("foot", 5, 4, rubber(), 1, (x * (width / 2 - 10), y * (depth / 2 - 10), -0.6))
