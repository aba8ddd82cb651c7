"""Bass drum pedals, cymbal stands and drum thrones on their own."""
from kit import stands
from kit.group import group
from kit.materials import metal
from kit.mesh import cylinder
from kit.studio import View

VIEWS = {"front": View(azimuth=-36, elevation=18, fill=0.9), "angle": View(azimuth=36, elevation=28, fill=0.9)}


def _twin():
    """Two pedals and the shaft between them."""
    stands.bass_pedal((190, 0, 0), 0)
    stands.bass_pedal((-190, -40, 0), 0, False)
    for x, y in ((-118, 16), (118, 56)):
        cylinder("joint", 13, 34, metal("chrome"), 4, (x, y, 174), (0, 90, 0))
    stands.tube([(-118, 16, 174), (128, 56, 174)], 8)
    with group((150, 56, 174), (40, 0, 0)):
        stands.tube([(-20, 0, -30), (-20, 0, 186)], 3.8)
        stands.lathe("beater", [(0, -26), (22, -24), (26, -8), (26, 14), (20, 24), (0, 26)], stands.felt("#C9C2B2"), (-20, 22, 182), (90, 0, 0))


def build(p):
    if p["part"] == "pedal":
        stands.bass_pedal()
    elif p["part"] == "twin":
        _twin()
    elif p["part"] == "boom":
        stands.boom_stand(860, 320, 44, 24, 350)
    else:
        stands.throne()
