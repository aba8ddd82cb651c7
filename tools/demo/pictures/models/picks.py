"""A dozen picks fanned out on the paper."""
from kit.group import group, label
from kit.materials import Graph, plastic
from kit.mesh import prism, spline
from kit.studio import View

VIEWS = {"front": View(azimuth=-14, elevation=58, fill=0.86), "angle": View(azimuth=24, elevation=36, fill=0.86)}
SPOTS = ((-34, 22, 14), (-12, 30, -22), (14, 26, 40), (36, 20, -8), (-44, -2, 72), (-20, 4, -38), (4, 2, 10), (30, -4, 64), (-30, -26, -12), (-6, -24, 30), (20, -28, -46), (44, -24, 20))


def build(p):
    """`colour`, `gauge` printed on each."""
    face = Graph().set(Base_Color=p["colour"], Roughness=0.55, Specular=0.35, Sheen=0.2).material
    outline = spline([(0, -15.5), (3.2, -13.6), (9.5, -2), (13, 7.6), (11, 12.2), (0, 14.2), (-11, 12.2), (-13, 7.6), (-9.5, -2), (-3.2, -13.6)])
    ink = plastic("#161616", 0.6)
    for i, (x, y, turn) in enumerate(SPOTS):
        lean = (2.2 if i % 2 else -1.6, 3.0 if i % 3 else -2.4, turn)
        with group((x, y, 0.9 + (i % 4) * 0.75), lean):
            prism("pick", outline, p.get("thick", 0.8), face, 0.3)
            label(p["gauge"], 5.6, ink, (0, 3.6, p.get("thick", 0.8) + 0.06), (0, 0, 0))
            label("mm", 3.2, ink, (0, -2, p.get("thick", 0.8) + 0.06), (0, 0, 0))
