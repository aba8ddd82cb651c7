"""Surfaces: lacquer, wood, metal, plastic. Texture coordinates are the mesh's own millimetres."""
from functools import wraps

import bpy

METALS = {
    "chrome": ((0.78, 0.79, 0.80), 0.08),
    "nickel": ((0.74, 0.71, 0.66), 0.16),
    "steel": ((0.60, 0.60, 0.61), 0.25),
    "aluminium": ((0.72, 0.73, 0.74), 0.32),
    "gold": ((0.86, 0.62, 0.26), 0.15),
    "brass": ((0.72, 0.50, 0.20), 0.22),
    "bronze": ((0.62, 0.36, 0.16), 0.30),
    "black": ((0.022, 0.022, 0.024), 0.28),
    "cosmo": ((0.10, 0.10, 0.11), 0.22),
}


def hexa(code):
    """'#RRGGBB' as linear light."""
    parts = [int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def _rgba(colour):
    return (*(hexa(colour) if isinstance(colour, str) else colour), 1)


def cached(make):
    """One material a set of arguments; scenes are emptied between pictures, so names are the cache."""
    @wraps(make)
    def found(*args, **kwargs):
        name = f"{make.__name__}{args}{sorted(kwargs.items())}"[:63] if len(str((args, kwargs))) < 40 else \
            f"{make.__name__}-{abs(hash((args, tuple(sorted(kwargs.items())))))}"
        if name in bpy.data.materials:
            return bpy.data.materials[name]
        material = make(*args, **kwargs)
        material.name = name
        return material
    return found


class Graph:
    """A short way to write a node tree around one Principled shader."""

    def __init__(self):
        self.material = bpy.data.materials.new("m")
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.shader = self.tree.nodes["Principled BSDF"]

    def node(self, kind, inputs=None, **settings):
        made = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in settings.items():
            setattr(made, key, value)
        for key, value in (inputs or {}).items():
            self.feed(made.inputs[key], value)
        return made

    def feed(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif socket.type == "RGBA":
            socket.default_value = _rgba(value)
        else:
            socket.default_value = value

    def set(self, **inputs):
        for key, value in inputs.items():
            self.feed(self.shader.inputs[key.replace("_", " ")], value)
        return self

    def coordinates(self, scale=(1, 1, 1), rotate=(0, 0, 0)):
        place = self.node("TexCoord").outputs["Object"]
        return self.node("Mapping", {"Vector": place, "Scale": scale, "Rotation": rotate}).outputs[0]

    def noise(self, scale, detail=4.0, stretch=(1, 1, 1), distortion=0.0, rotate=(0, 0, 0)):
        return self.node("TexNoise", {"Vector": self.coordinates(stretch, rotate), "Scale": scale, "Detail": detail,
                                      "Distortion": distortion}).outputs["Fac"]

    def ramp(self, value, stops, interpolation="LINEAR"):
        made = self.node("ValToRGB", {"Fac": value})
        made.color_ramp.interpolation = interpolation
        spots = made.color_ramp.elements
        while len(spots) < len(stops):
            spots.new(0.5)
        for spot, (position, colour) in zip(spots, stops):
            spot.position = position
            spot.color = _rgba(colour)
        return made.outputs[0]

    def mix(self, factor, first, second, blend="MIX"):
        made = self.node("MixRGB", blend_type=blend)
        for socket, value in zip(made.inputs, (factor, first, second)):
            self.feed(socket, value)
        return made.outputs[0]

    def math(self, operation, first, second=0.0):
        made = self.node("Math", operation=operation)
        self.feed(made.inputs[0], first)
        self.feed(made.inputs[1], second)
        return made.outputs[0]

    def bump(self, height, strength=0.1, distance=0.001, to="Normal"):
        made = self.node("Bump", {"Height": height, "Strength": strength, "Distance": distance})
        self.feed(self.shader.inputs[to], made.outputs[0])
        return self


@cached
def metal(kind="chrome", roughness=None, brushed=False):
    """Polished metal; `brushed` stretches fine scratches along X."""
    colour, rough = METALS[kind]
    g = Graph().set(Base_Color=colour, Metallic=1.0, Roughness=rough if roughness is None else roughness)
    if brushed:
        g.bump(g.noise(2.0, 3, (0.02, 1, 1)), 0.25, 0.002)
    return g.material


@cached
def plastic(colour="#111111", roughness=0.35, clearcoat=0.0):
    """Moulded plastic."""
    return Graph().set(Base_Color=colour, Roughness=roughness, Clearcoat=clearcoat, Specular=0.5).material


@cached
def rubber(colour="#141414"):
    """Matt rubber."""
    return Graph().set(Base_Color=colour, Roughness=0.75, Specular=0.25).material


@cached
def lacquer(colour, gloss=True, flake=0.0):
    """Sprayed colour under clear lacquer; `flake` 0…1 makes it metallic."""
    g = Graph().set(Base_Color=colour, Metallic=0.75 * flake, Roughness=0.32 if flake else 0.35 if gloss else 0.5,
                    Clearcoat=1.0 if gloss else 0.0, Clearcoat_Roughness=0.03, Specular=0.5 if gloss else 0.35)
    if flake:
        g.bump(g.noise(3.0, 1), 0.10 * flake, 0.002)
    return g.material


def grain(g, light, dark, size=1.0, along="y", contrast=0.5):
    """Wood colour: growth lines and fibres running along one axis; returns a colour socket."""
    def run(share):
        return {"x": (share, 1, 1), "y": (1, share, 1), "z": (1, 1, share)}[along]

    bands = g.noise(0.035 / size, 2, run(0.06), 0.6)
    lines = g.noise(0.30 / size, 3, run(0.012), 0.3)
    fibres = g.noise(1.1 / size, 4, run(0.02))
    both = g.math("ADD", g.math("ADD", g.math("MULTIPLY", bands, 0.35), g.math("MULTIPLY", lines, 0.4)),
                  g.math("MULTIPLY", fibres, 0.25))
    edge = 0.16 * (1 - contrast)
    return g.ramp(both, [(0.40 - edge, dark), (0.58 + edge, light)])


@cached
def wood(light, dark, size=1.0, along="y", contrast=0.5, finish="gloss", pores=0.0):
    """Finished wood; `finish` gloss, satin or open (pores to be felt)."""
    g = Graph()
    g.set(Base_Color=grain(g, light, dark, size, along, contrast),
          Roughness={"gloss": 0.3, "satin": 0.42, "open": 0.55}[finish],
          Clearcoat=1.0 if finish == "gloss" else 0.0, Clearcoat_Roughness=0.03, Specular=0.4)
    if pores or finish == "open":
        low = {"x": (0.03, 1, 1), "y": (1, 0.03, 1), "z": (1, 1, 0.03)}[along]
        g.bump(g.noise(2.2 / size, 2, low), pores or 0.35, 0.004)
    return g.material


@cached
def pearl(colour="#E9E6DC", size=1.0):
    """Pearloid: swirling plates under clear plastic."""
    g = Graph()
    swirl = g.noise(0.12 / size, 4, (1, 1, 1), 2.5)
    g.set(Base_Color=g.mix(g.ramp(swirl, [(0.35, (0, 0, 0)), (0.65, (1, 1, 1))]), colour, "#BFC2BE"),
          Roughness=0.3, Clearcoat=1.0, Clearcoat_Roughness=0.05, Metallic=0.15)
    return g.material


@cached
def tortoise():
    """Tortoiseshell plastic: amber and dark brown clouds under gloss."""
    g = Graph()
    clouds = g.noise(0.045, 3, (1, 0.8, 1), 1.6)
    return g.set(Base_Color=g.ramp(clouds, [(0.40, "#1A0805"), (0.52, "#4E1A0C"), (0.66, "#8A3614")]), Roughness=0.25,
                 Clearcoat=1.0, Clearcoat_Roughness=0.03).material


@cached
def glow(colour, strength=3.0):
    """A lamp, a display."""
    g = Graph().set(Base_Color=(0, 0, 0), Roughness=0.2)
    return g.set(Emission=colour, Emission_Strength=strength).material
