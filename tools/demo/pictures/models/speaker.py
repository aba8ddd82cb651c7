"""Active loudspeakers in moulded housings: a perforated front, a horn above the woofer, handles, a foot."""
from kit import controls
from kit.group import group
from kit.materials import glow, plastic
from kit.materials_stage import cast, perforated
from kit.mesh import box, loft, place, prism, rounded
from kit.studio import View

VIEWS = {"front": View(azimuth=-26, elevation=8, fill=0.9), "angle": View(azimuth=42, elevation=14, fill=0.9)}


def _housing(width, height, depth, body, taper, corner):
    """Rings from the front to the narrower back."""
    rings = []
    for t, grow in ((0, -10), (0.012, -3), (0.03, 0), (0.35, 0), (0.95, -4), (1.0, -16)):
        w = width * (1 - taper * max(0, t - 0.3) / 0.7) + grow
        h = height * (1 - 0.06 * max(0, t - 0.3) / 0.7) + grow
        rings.append([(x, -depth / 2 + depth * t, y + height / 2) for x, y in rounded(w, h, corner * (1 if t < 0.5 else 1.4), count=8)])
    loft("housing", rings, body, 40, capped=False)
    back = prism("back", rounded(width * (1 - taper) - 17, height * 0.94 - 17, corner * 1.4 - 1), 4, body, 0.5)
    place(back, (0, depth / 2 + 1, height / 2), (90, 0, 0))


def _horn(width, height, at, body):
    """A flared mouth with a dark throat."""
    with group(at):
        rings = []
        for t in (0, 0.06, 0.25, 0.6, 1.0):
            shrink = 1 - t ** 0.6 * 0.82
            rings.append([(x, 2 + t * 60, y) for x, y in rounded(width * shrink, height * (1 - t ** 0.6 * 0.6), 18 * shrink + 2)])
        loft("flare", rings, body, 50, capped=False)
        place(prism("throat", rounded(width * 0.2, height * 0.42, 4), 2, plastic("#020202", 0.9), 0), (0, 63, 0), (90, 0, 0))
        place(prism("lip", rounded(width + 16, height + 16, 24), 7, body, 3, [rounded(width, height, 18)], segments=4), (0, 3, 0), (90, 0, 0))


def build(p):
    """`size` width, height, depth; `grille` "full" or "half" (horn to be seen); `colour`; `led` of the front."""
    width, height, depth = p["size"]
    body = cast(p.get("colour", "#1A1B1C"), 0.55, 0.0)
    _housing(width, height, depth, body, p.get("taper", 0.34), p.get("corner", 34))
    front, net = -depth / 2, perforated(p.get("net", "#2B2B2D"), p.get("pitch", 5.2), 0.6)
    full = p["grille"] == "full"
    mouth = [rounded(width * 0.66, height * 0.23, 18, (0, height * 0.29))]
    place(prism("board", rounded(width - 9, height - 9, p.get("corner", 34)), 4, body, 0.8, [] if full else mouth), (0, front + 4, height / 2), (90, 0, 0))
    w = width - p.get("frame", 44)
    h = height - p.get("frame", 44) if full else height * 0.56
    z = height / 2 if full else height * 0.06 + h / 2
    place(prism("well", rounded(w + 10, h + 10, p.get("curve", 30) + 5), 3, plastic("#030303", 0.8), 0), (0, front + 2.2, z), (90, 0, 0))
    bulge = [(p_, q) for p_, q in ((0, 1.0), (7, 1.0), (11, 0.985), (13, 0.95))]
    rings = [[(x * s, front - y, z + v * s) for x, v in rounded(w, h, p.get("curve", 30), count=10)] for y, s in bulge]
    loft("net", rings, net, 30)
    if not full:
        _horn(width * 0.66, height * 0.23, (0, front, height * 0.79), body)
        for x in (-1, 1):
            with group((x * width * 0.4, front - 0.5, height * 0.665), (90, 0, 0)):
                controls.screw(4, "black")
    badge = (0, front - 13.6, height * 0.1 if full else z - h * 0.42)
    with group(badge, (90, 0, 0)):
        box("badge", (width * 0.2, 13, 2), plastic("#0A0A0A", 0.3), 0.8)
        box("lamp", (16, 2.6, 2.4), glow(p.get("led", "#FFFFFF"), 4), 0.4, (0, 0, 0.4))
    for x in (-1, 1):
        with group((x * width * 0.468, -depth * 0.12, height * 0.54), (90, 0, 90 * x)):
            prism("hole", rounded(depth * 0.4, height * 0.12, 20), 2, plastic("#020202", 0.9), 0, z=-1)
            prism("rim", rounded(depth * 0.4 + 16, height * 0.12 + 16, 26), 6, body, 2.5, [rounded(depth * 0.4, height * 0.12, 20)], z=-2)
    with group((0, -depth * 0.08, height)):
        box("handle", (width * 0.46, 34, 12), body, 5, (0, 0, 10))
        for x in (-1, 1):
            box("leg", (26, 34, 20), body, 6, (x * width * 0.21, 0, 3))
    for x in (-1, 1):
        for y in (-1, 1):
            box("foot", (40, 30, 10), plastic("#0A0A0A", 0.7), 3, (x * width * 0.3, y * depth * 0.3 - depth * 0.06, 0))
