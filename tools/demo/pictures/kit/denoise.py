"""Takes the grain out of a render: an edge-avoiding à-trous filter led by albedo, normal and depth.

Debian's Blender is built without OpenImageDenoise, so the same idea is done here with NumPy: light is divided by
albedo (so wood grain and weave stay sharp), smoothed in growing steps only between pixels of the same surface and
of like brightness, and multiplied back."""
import numpy as np

from . import edges

LEVELS = 5
NORMAL, ALBEDO, DEPTH, LIGHT = 0.30, 0.10, 0.02, 0.90


def _shifted(a, dy, dx):
    return a[max(dy, 0):a.shape[0] + min(dy, 0), max(dx, 0):a.shape[1] + min(dx, 0)]


def _pair(a, dy, dx):
    return _shifted(a, dy, dx), _shifted(a, -dy, -dx)


def _likeness(guides, tone, dy, dx, sigma):
    total = None
    for guide, width in (*guides, (tone, sigma)):
        one, other = _pair(guide, dy, dx)
        gap = one - other
        gap *= gap
        if gap.ndim == 3:
            gap = gap.sum(2)
        gap *= 1 / width ** 2
        total = gap if total is None else total + gap
    return np.exp(-total)


def _tone(light):
    """Brightness as the eye counts it, each pixel with its neighbours so that grain does not lead the filter."""
    return np.log(_binomial(light.mean(2)) + 0.15)


def denoised(colour, albedo, normal, depth):
    """The picture (height × width × 3, linear) without its grain."""
    base = np.clip(albedo, 0, 1) + 0.02
    light = colour / base
    depth = np.minimum(depth, 60)[..., None]
    guides = ((normal, NORMAL ** 0.5), (np.sqrt(np.clip(albedo, 0, 1)), ALBEDO * 2), (depth, DEPTH * 2))
    tone = _tone(light)
    for level in range(LEVELS):
        step = 2 ** level
        sigma = LIGHT * 0.62 ** level
        total = light.copy()
        weight = np.ones(depth.shape[:2], np.float32)
        for dy, dx, share in ((0, 1, 0.5), (1, 0, 0.5), (1, 1, 0.25), (1, -1, 0.25)):
            dy, dx = dy * step, dx * step
            like = _likeness(guides, tone, dy, dx, sigma) * share
            for a, b in ((1, -1), (-1, 1)):
                _shifted(total, a * dy, a * dx)[...] += _shifted(light, b * dy, b * dx) * like[..., None]
                _shifted(weight, a * dy, a * dx)[...] += like
        light = total / weight[..., None]
        tone = _tone(light)
    return _drawn(_even_edges(_despeckled(light * base)))


def _drawn(colour):
    """Edges are drawn clean on the picture as the eye counts light, so that lamps and highlights do not outweigh the rest."""
    colour = np.maximum(colour, 0)
    seen = np.clip(edges.drawn(np.sqrt(colour / (1 + colour))), 0, 0.9999) ** 2
    return seen / (1 - seen)


def _binomial(a):
    """Each pixel with its eight neighbours, 1 2 1."""
    soft = a.copy()
    soft[1:-1] = (a[:-2] + 2 * a[1:-1] + a[2:]) / 4
    across = soft.copy()
    across[:, 1:-1] = (soft[:, :-2] + 2 * soft[:, 1:-1] + soft[:, 2:]) / 4
    return across


def _even_edges(colour):
    """Few samples leave outlines ragged: where a pixel differs from its surroundings it takes half of theirs."""
    soft = _binomial(colour)
    gap = np.abs(soft - colour).sum(2) / (soft.sum(2) + colour.sum(2) + 0.05)
    share = np.clip(gap * 6, 0, 0.7)[..., None]
    return colour + (soft - colour) * share


def _despeckled(colour):
    """Single bright or dark pixels (on edges, where no neighbour is alike) are held between their neighbours."""
    tone = colour.sum(2)
    inner = tone[1:-1, 1:-1]
    height, width = tone.shape
    around = np.stack([tone[1 + dy:height - 1 + dy, 1 + dx:width - 1 + dx]
                       for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx])
    around.sort(0)
    held = np.clip(inner, around[1] * 0.8, around[-2] * 1.25)
    # Black glass and lacquer sparkle faintly: there a pixel must be like half of its neighbours.
    held = np.where((around[4] < 0.06) & (inner < 0.3), np.minimum(held, around[5] * 1.2), held)
    colour[1:-1, 1:-1] *= (held / np.maximum(inner, 1e-6))[..., None]
    return colour
