"""Assemblies: what is built inside a `group` moves as one; repeats in rings; printed labels."""
from contextlib import contextmanager
from math import cos, pi, radians, sin

import bpy

from .mesh import copy, loft, place


@contextmanager
def group(at=(0, 0, 0), rotate=(0, 0, 0), scale=(1, 1, 1)):
    """Everything made inside hangs on one empty, placed at `at` and turned by `rotate` degrees."""
    before = set(bpy.context.scene.objects)
    hook = bpy.data.objects.new("group", None)
    yield hook
    made = [t for t in bpy.context.scene.objects if t not in before and t.parent is None]
    bpy.context.scene.collection.objects.link(hook)
    for thing in made:
        thing.parent = hook
    place(hook, at, rotate)
    hook.scale = scale


def ring(thing, count, radius, z=0, start=0.0, tilt=(0, 0, 0)):
    """A part repeated around the Z axis, its front turned outwards; the first is the part itself."""
    for i in range(count):
        a = start + 360 * i / count
        at = (radius * cos(radians(a)), radius * sin(radians(a)), z)
        turn = (tilt[0], tilt[1], tilt[2] + a)
        place(thing, at, turn) if i == 0 else copy(thing, at, turn)


def label(text, size, material, at=(0, 0, 0), rotate=(90, 0, 0), align="CENTER"):
    """Small print on a panel (never a brand); flat, a tenth of a millimetre thick."""
    curve = bpy.data.curves.new("label", "FONT")
    curve.body, curve.size, curve.align_x, curve.align_y = text, size, align, "CENTER"
    curve.extrude = 0.05
    thing = bpy.data.objects.new("label", curve)
    mesh = bpy.data.meshes.new_from_object(thing)
    bpy.data.objects.remove(thing)
    bpy.data.curves.remove(curve)
    mesh.materials.clear()
    mesh.materials.append(material)
    shown = bpy.data.objects.new("label", mesh)
    bpy.context.scene.collection.objects.link(shown)
    return place(shown, at, rotate)


def loop_around(width, height, radius, y, count=6):
    """A rounded rectangle standing in the XZ plane, as points for a sweep."""
    r, out = radius, []
    for k, (sx, sz) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        for i in range(count + 1):
            a = pi / 2 * (k + i / count)
            out.append((sx * (width / 2 - r) + r * cos(a), y, sz * (height / 2 - r) + r * sin(a)))
    return out


def band(name, profile, material, at=(0, 0, 0), rotate=(0, 0, 0), segments=96, angle=35):
    """A hoop turned from a closed outline [(radius, z)…]; unlike a lathed part it has a hole through it."""
    rings = [[(r * cos(2 * pi * i / segments), r * sin(2 * pi * i / segments), z) for i in range(segments)] for r, z in (*profile, profile[0])]
    return place(loft(name, rings, material, angle, capped=False), at, rotate)
