"""Surfaces of amplifiers, drums and cases: tolex, grille cloth, perforated steel, skins, cymbals, vinyl, felt."""
from math import pi

from .materials import Graph, cached, grain


def _axes(g):
    place = g.node("TexCoord").outputs["Object"]
    return g.node("SeparateXYZ", {"Vector": place}).outputs


def _wave(g, axis, pitch, shift=0.0):
    """0…1 along an axis, once every `pitch` mm."""
    turn = g.math("ADD", g.math("MULTIPLY", axis, 2 * pi / pitch), shift)
    return g.math("ADD", g.math("MULTIPLY", g.math("SINE", turn), 0.5), 0.5)


@cached
def tolex(colour="#101010", cell=2.4, depth=0.0016):
    """Embossed vinyl over wood."""
    g = Graph().set(Base_Color=colour, Roughness=0.48, Specular=0.45)
    return g.bump(g.noise(0.8 / cell, 1), 0.8, depth).material


@cached
def vinyl(colour="#161616", cell=1.2, depth=0.0012):
    """Soft leather cloth: cushions, straps, seats."""
    g = Graph().set(Base_Color=colour, Roughness=0.5, Specular=0.4, Sheen=0.15)
    cells = g.node("TexVoronoi", {"Vector": g.coordinates(), "Scale": 1 / cell}, feature="DISTANCE_TO_EDGE").outputs["Distance"]
    return g.bump(cells, 0.35, depth).material


@cached
def cloth(light="#2A2A2A", dark="#0C0C0C", pitch=3.2, depth=0.002):
    """Woven grille cloth standing in the XZ plane."""
    g = Graph()
    x, _, z = _axes(g)
    across, up = _wave(g, x, pitch), _wave(g, z, pitch)
    over = g.math("ABSOLUTE", g.math("SUBTRACT", across, up))
    thread = g.math("MULTIPLY", over, g.math("ADD", 0.7, g.math("MULTIPLY", g.noise(0.6, 2, (1, 1, 0.2)), 0.6)))
    g.set(Base_Color=g.mix(thread, dark, light), Roughness=0.75, Specular=0.25, Sheen=0.3)
    return g.bump(over, 0.6, depth).material


@cached
def textile(colour="#17181A", pitch=1.1, depth=0.0012, sheen=0.4):
    """Nylon cloth of bags and straps; threads along X and Y (or Z)."""
    g = Graph()
    x, y, z = _axes(g)
    weave = g.math("MULTIPLY", _wave(g, g.math("ADD", x, y), pitch), _wave(g, g.math("SUBTRACT", z, y), pitch))
    shade = g.noise(0.02, 3)
    g.set(Base_Color=g.mix(g.math("MULTIPLY", shade, 0.35), colour, (0, 0, 0)), Roughness=0.8, Specular=0.25, Sheen=sheen)
    return g.bump(weave, 0.4, depth).material


@cached
def perforated(colour="#0E0E0E", pitch=5.0, hole=0.62, roughness=0.45):
    """Punched steel: round holes in a hexagonal pattern in the XZ plane."""
    g = Graph()
    x, _, z = _axes(g)

    def dots(shift):
        def cell(axis, size, off):
            part = g.math("FRACT", g.math("ADD", g.math("DIVIDE", axis, size), off))
            return g.math("MULTIPLY", g.math("SUBTRACT", part, 0.5), size / pitch)
        a, b = cell(x, pitch, 0.5 * shift), cell(z, pitch * 1.732, 0.5 * shift)
        return g.math("SQRT", g.math("ADD", g.math("POWER", a, 2.0), g.math("POWER", b, 2.0)))

    near = g.math("MINIMUM", dots(0), dots(1))
    inside = g.ramp(near, [(hole / 2 - 0.04, (1, 1, 1)), (hole / 2 + 0.04, (0, 0, 0))])
    g.set(Base_Color=g.mix(inside, colour, (0.002, 0.002, 0.002)), Roughness=g.mix(inside, (roughness,) * 3, (1, 1, 1)),
          Specular=g.mix(inside, (0.5,) * 3, (0, 0, 0)))
    return g.bump(near, 0.25, 0.002).material


@cached
def skin(colour="#E9E6DE", coated=True):
    """A drum head: coated is matt and faintly speckled, else a smooth film."""
    g = Graph().set(Base_Color=colour, Roughness=0.62 if coated else 0.22, Specular=0.4)
    if coated:
        g.bump(g.noise(0.7, 3), 0.25, 0.0008)
    return g.material


@cached
def cymbal(colour=(0.62, 0.36, 0.10), roughness=0.27, groove=1.1, hammered=0.3):
    """Lathed bronze: fine rings, hammer marks and a highlight that runs to the centre."""
    g = Graph().set(Base_Color=colour, Metallic=1.0, Roughness=roughness, Anisotropic=0.85, Anisotropic_Rotation=0.25)
    g.feed(g.shader.inputs["Tangent"], g.node("Tangent", direction_type="RADIAL", axis="Z").outputs[0])
    x, y, _ = _axes(g)
    r = g.math("SQRT", g.math("ADD", g.math("POWER", x, 2.0), g.math("POWER", y, 2.0)))
    uneven = g.math("MULTIPLY", g.noise(0.012, 3), 14.0)
    rings = _wave(g, g.math("ADD", r, uneven), groove * 8)
    marks = g.noise(0.05, 1)
    g.bump(g.math("ADD", g.math("MULTIPLY", rings, 0.1), g.math("MULTIPLY", marks, hammered * 2)), 0.35, 0.0012)
    # Finer grooves than a picture can show are told by tone: as relief they would only sparkle.
    tracks = g.math("ADD", g.math("MULTIPLY", rings, 0.45), g.math("MULTIPLY", _wave(g, r, groove * 3.1), 0.55))
    shade = g.math("ADD", g.math("MULTIPLY", g.noise(0.01, 4), 0.5), g.math("MULTIPLY", tracks, 0.5))
    tone = g.ramp(shade, [(0.25, tuple(c * 0.72 for c in colour)), (0.75, colour)])
    return g.set(Base_Color=tone).material


@cached
def turned_wood(light, dark, radius, gloss=True, contrast=0.5):
    """Veneer bent round a shell: the grain runs around the Z axis."""
    g = Graph()
    x, y, z = _axes(g)
    around = g.math("MULTIPLY", g.math("ARCTAN2", y, x), radius)
    flat = g.node("CombineXYZ", {"X": around, "Y": z, "Z": 0.0}).outputs[0]
    g.coordinates = lambda scale=(1, 1, 1), rotate=(0, 0, 0): g.node(
        "Mapping", {"Vector": flat, "Scale": scale, "Rotation": rotate}).outputs[0]
    g.set(Base_Color=grain(g, light, dark, 1.0, "x", contrast), Roughness=0.32 if gloss else 0.5,
          Clearcoat=1.0 if gloss else 0.0, Clearcoat_Roughness=0.04, Specular=0.4)
    return g.material


@cached
def sparkle(colour, bright, cell=1.6):
    """Glass glitter wrap: flakes that each face their own way under clear film."""
    g = Graph()
    flakes = g.node("TexVoronoi", {"Vector": g.coordinates(), "Scale": 1 / cell}).outputs["Color"]
    grey = g.node("SeparateXYZ", {"Vector": flakes}).outputs[0]
    g.set(Base_Color=g.ramp(grey, [(0.25, colour), (0.95, bright)]), Metallic=0.7, Roughness=0.3, Clearcoat=1.0,
          Clearcoat_Roughness=0.03)
    return g.bump(grey, 0.5, 0.0008).material


@cached
def felt(colour="#8A1F1B"):
    """Felt washers and beaters."""
    g = Graph().set(Base_Color=colour, Roughness=0.95, Specular=0.1, Sheen=0.6)
    return g.bump(g.noise(0.9, 5), 0.6, 0.002).material


@cached
def cast(colour="#2A2B2D", roughness=0.5, metallic=0.6):
    """Powder-coated or cast metal: a fine orange peel."""
    g = Graph().set(Base_Color=colour, Metallic=metallic, Roughness=roughness, Specular=0.5)
    return g.bump(g.noise(1.4, 2), 0.25, 0.0008).material


@cached
def hammertone(colour, metallic=0.55):
    """Enamelled die-cast housing of a pedal, glossy with a slight ripple."""
    g = Graph().set(Base_Color=colour, Metallic=metallic, Roughness=0.33, Clearcoat=0.6, Clearcoat_Roughness=0.12)
    return g.bump(g.noise(0.5, 2), 0.12, 0.002).material


@cached
def glass(colour="#07090B"):
    """A dark display window that mirrors little."""
    return Graph().set(Base_Color=colour, Roughness=0.35, Specular=0.08).material
