"""Finishes of bodies: solid, metallic, sunburst, natural, figured maple, etched, all as (top, side) materials."""
from .materials import Graph, cached, grain, lacquer, wood

WOODS = {
    "maple": ("#DDB87C", "#C4945A"), "roasted": ("#B98350", "#96602F"), "alder": ("#D9A870", "#BF8850"),
    "ash": ("#E6C48C", "#A87440"), "mahogany": ("#95552F", "#5E2D18"), "walnut": ("#80583A", "#3E2618"),
    "rosewood": ("#40291C", "#1C0F08"), "ebony": ("#211A17", "#0D0A09"), "spruce": ("#E2B474", "#C68F4E"),
    "cedar": ("#B87440", "#8F4E26"), "laurel": ("#4F3625", "#291609"), "koa": ("#B4733B", "#6F3B1A"),
    "jatoba": ("#744128", "#472412"), "sapele": ("#A0603A", "#6B371E"),
}


def timber(kind, finish="gloss", size=1.0, along="y", contrast=0.5):
    """A wood by name."""
    light, dark = WOODS[kind]
    return wood(light, dark, size, along, contrast, finish)


def _figure(g, kind):
    """Light and dark of figured maple: flame runs across, quilt in bubbles; a factor 0…1."""
    if kind == "flame":
        place = g.coordinates()
        split = g.node("SeparateXYZ", {"Vector": place})
        tilt = g.math("MULTIPLY", g.math("ABSOLUTE", split.outputs[0]), 0.22)
        wave = g.math("ADD", split.outputs[1], tilt)
        wobble = g.math("MULTIPLY", g.noise(0.018, 3), 42.0)
        turn = g.math("MULTIPLY", g.math("ADD", wave, wobble), 0.52)
        return g.math("ADD", g.math("MULTIPLY", g.math("SINE", turn), 0.32),
                      g.math("MULTIPLY", g.noise(0.05, 4, (1, 0.5, 1)), 1.0))
    return g.noise(0.045, 2.5, (1, 0.55, 1), 3.2)


def _painted(g, base, finish):
    gloss = finish == "gloss"
    return g.set(Base_Color=base, Roughness=0.34 if gloss else 0.42, Clearcoat=1.0 if gloss else 0.0,
                 Clearcoat_Roughness=0.03, Specular=0.4 if gloss else 0.35).material


@cached
def burst(stops, reach=80.0, kind="alder", figure=None, finish="gloss"):
    """A sunburst: `stops` ((share of reach from the edge, colour, opacity)…) over wood, figured when asked."""
    g = Graph()
    light, dark = WOODS[kind]
    under = grain(g, light, dark, 1.0, "y", 0.4)
    if figure:
        spot = g.ramp(_figure(g, figure), [(0.28, (0.42, 0.42, 0.42)), (0.72, (1, 1, 1))])
        under = g.mix(0.75, under, spot, "MULTIPLY")
    edge = g.math("DIVIDE", g.node("Attribute", attribute_name="edge").outputs["Fac"], reach)
    edge = g.math("ADD", edge, g.math("MULTIPLY", g.math("SUBTRACT", g.noise(0.012, 1), 0.5), 0.12))
    stain = g.ramp(edge, [(p, c) for p, c, _ in stops], "EASE")
    cover = g.ramp(edge, [(p, (o, o, o)) for p, _, o in stops], "EASE")
    dyed = g.mix(1.0, under, stain, "MULTIPLY")
    dyed = g.mix(1.0, dyed, (1.45, 1.45, 1.45), "MULTIPLY")
    return _painted(g, g.mix(cover, dyed, stain), finish)


@cached
def stained(colour, kind="maple", figure=None, finish="gloss", strength=1.0):
    """Wood dyed in a colour, its grain or figure still seen."""
    g = Graph()
    light, dark = WOODS[kind]
    under = grain(g, light, dark, 1.0, "y", 0.6)
    if figure:
        spot = g.ramp(_figure(g, figure), [(0.25, (0.3, 0.3, 0.3)), (0.75, (1, 1, 1))])
        under = g.mix(0.85, under, spot, "MULTIPLY")
    return _painted(g, g.mix(strength, under, colour, "MULTIPLY"), finish)


@cached
def etched(base, line, finish="satin"):
    """Open grain blasted deep and filled with another colour."""
    g = Graph()
    fibres = g.noise(0.9, 4, (1, 0.018, 1), 0.4)
    bands = g.noise(0.05, 2, (1, 0.05, 1), 1.5)
    lines = g.ramp(g.math("MULTIPLY", fibres, g.math("ADD", bands, 0.5)), [(0.52, (0, 0, 0)), (0.58, (1, 1, 1))])
    g.set(Metallic=g.math("MULTIPLY", lines, 0.8))
    g.bump(lines, 0.3, 0.002)
    return _painted(g, g.mix(lines, base, line), finish)


@cached
def relic(colour, kind="ash", wear=1.0):
    """Paint worn through to the wood where arms and straps rub: along the edges first."""
    g = Graph()
    light, dark = WOODS[kind]
    edge = g.node("Attribute", attribute_name="edge").outputs["Fac"]
    rub = g.math("ADD", g.noise(0.022, 6, (1, 0.7, 1), 0.4), g.math("MULTIPLY", g.noise(0.35, 3), 0.10))
    near = g.math("MULTIPLY", g.math("POWER", 0.93, edge), 0.26 * wear)
    worn = g.ramp(g.math("ADD", rub, near), [(0.745, (0, 0, 0)), (0.765, (1, 1, 1))])
    wood_colour = grain(g, light, dark, 1.0, "y", 0.6)
    g.set(Base_Color=g.mix(worn, colour, wood_colour), Roughness=0.42, Specular=0.4,
          Clearcoat=g.math("SUBTRACT", 0.6, g.math("MULTIPLY", worn, 0.6)), Clearcoat_Roughness=0.12)
    return g.material


def body(p):
    """The materials of a body from its parameters: `finish` = (way, …); `back` likewise for the sides."""
    top = _one(p["finish"])
    return top, _one(p["back"]) if p.get("back") else top


def _one(finish):
    way, *rest = finish
    if way == "solid":
        return lacquer(rest[0], *rest[1:])
    if way == "metallic":
        return lacquer(rest[0], True, rest[1] if len(rest) > 1 else 1.0)
    if way == "natural":
        return timber(rest[0], rest[1] if len(rest) > 1 else "gloss", 1.0, "y", 0.7)
    return {"burst": burst, "stained": stained, "etched": etched, "relic": relic}[way](*rest)
