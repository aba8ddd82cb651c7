"""Bodies: a top shaped by height, rounded edges, walls and a back. The top lies at z = 0, the back at -thickness.

Every vertex carries `edge`, its distance to the outline in millimetres, which sunbursts are painted by."""
from math import cos, pi, sin

import bmesh
import bpy
import numpy as np
from mathutils import Vector
from mathutils.geometry import delaunay_2d_cdt

from .mesh import _link, _smooth

STEPS = 5


def distance(points, loop):
    """How far each point lies from a closed line."""
    a = np.array(loop)
    ab = np.roll(a, -1, 0) - a
    best = np.full(len(points), 1e9)
    length = (ab ** 2).sum(1)
    for start, way, size in zip(a, ab, length):
        gap = points - start
        t = np.clip((gap @ way) / size, 0, 1)
        best = np.minimum(best, ((gap - t[:, None] * way) ** 2).sum(1))
    return np.sqrt(best)


def inside(points, loop):
    """Which points lie within a closed line."""
    found = np.zeros(len(points), bool)
    for (x0, y0), (x1, y1) in zip(loop, np.roll(loop, -1, 0)):
        if y0 == y1:
            continue
        crosses = (y0 > points[:, 1]) != (y1 > points[:, 1])
        found ^= crosses & (points[:, 0] < (x1 - x0) * (points[:, 1] - y0) / (y1 - y0) + x0)
    return found


def inset(loop, by):
    """The outline moved inwards along its normals (small distances)."""
    a = np.array(loop)
    way = np.roll(a, -1, 0) - np.roll(a, 1, 0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    normal = np.stack([-way[:, 1], way[:, 0]], 1)
    area = (a[:, 0] * np.roll(a[:, 1], -1) - np.roll(a[:, 0], -1) * a[:, 1]).sum()
    return a + normal * by * (1 if area > 0 else -1)


def _grid(loop, margin, step):
    a = np.array(loop)
    low, high = a.min(0), a.max(0)
    xs, ys = np.arange(low[0], high[0], step), np.arange(low[1], high[1], step)
    points = np.stack(np.meshgrid(xs, ys), -1).reshape(-1, 2)
    points[:, 0] += (np.round((points[:, 1] - low[1]) / step) % 2) * step / 2
    points = points[inside(points, a)]
    return points[distance(points, a) > margin]


def _sheet(loops, hole, step):
    """A triangulated flat sheet holding the given rings (outermost first) and a grid inside."""
    rings = np.concatenate(loops)
    margin = float(distance(loops[-1][:1], loops[0])[0]) + step * 0.7
    grid = _grid(loops[0], margin, step)
    sets = [rings, grid]
    if hole is not None:
        grid = grid[~inside(grid, hole) & (distance(grid, hole) > step * 0.5)]
        sets = [rings, grid, np.array(hole)]
    points = np.concatenate(sets)
    n = len(loops[0])
    edges = [(i, (i + 1) % n) for i in range(n)]
    if hole is not None:
        first = len(rings) + len(grid)
        edges += [(first + i, first + (i + 1) % len(hole)) for i in range(len(hole))]
    flat, _, faces, *_ = delaunay_2d_cdt([Vector(p) for p in points], edges, [], 1, 1e-4)
    flat = np.array([tuple(v) for v in flat])
    if hole is not None:
        centres = np.array([flat[list(f)].mean(0) for f in faces])
        keep = ~inside(centres, hole)
        faces = [f for f, ok in zip(faces, keep) if ok]
    return flat, faces


def slab(name, outline, thickness, top, side=None, binding=None, round_front=3.0, round_back=3.0, height=None, step=5.0,
         hole=None, bound=6.0):
    """A body. `height(d, x, y)` lowers the top (negative mm); `binding` colours its edge down to `bound` mm."""
    loop = np.array(outline)
    angles = [pi / 2 * k / STEPS for k in range(STEPS + 1)]
    rings = [inset(loop, round_front * (1 - cos(a))) for a in angles]
    flat, faces = _sheet(rings, hole, step)
    d = distance(flat, loop)
    lower = height(d, flat[:, 0], flat[:, 1]) if height else np.zeros(len(flat))
    near = np.clip(1 - d / round_front, 0, 1)
    z = lower - round_front * (1 - np.sqrt(1 - near ** 2))
    verts = [(*p, h) for p, h in zip(flat, z)]
    slot = [0 if binding is None or d[list(f)].max() > 2.2 else 2 for f in faces]
    faces = [tuple(f) for f in faces]
    n = len(loop)
    rim = [int(np.argmin(((flat - p) ** 2).sum(1))) for p in loop]
    levels = [z[rim] - bound, np.full(n, -thickness + round_back)]
    curves = [loop, loop]
    for a in angles[1:]:
        curves.append(inset(loop, round_back * (1 - cos(a))))
        levels.append(np.full(n, -thickness + round_back * (1 - sin(a))))
    before = rim
    for level, (curve, heights) in enumerate(zip(curves, levels)):
        ring = list(range(len(verts), len(verts) + n))
        verts += [(x, y, h) for (x, y), h in zip(curve, heights)]
        for i in range(n):
            j = (i + 1) % n
            faces.append((before[i], before[j], ring[j], ring[i]))
            slot.append(2 if level == 0 and binding is not None else 1)
        before = ring
    back, _, under, *_ = delaunay_2d_cdt([Vector(p) for p in curves[-1]], [(i, (i + 1) % n) for i in range(n)], [], 1, 1e-4)
    first = len(verts)
    verts += [(v.x, v.y, -thickness) for v in back]
    faces += [tuple(first + i for i in f) for f in under]
    slot += [1] * len(under)
    return _made(name, verts, faces, slot, np.concatenate([d, np.zeros(len(verts) - len(flat))]), (top, side or top, binding))


def _made(name, verts, faces, slot, edge, materials):
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(verts, [], faces)
    thing = _link(name, mesh, None)
    for material in materials:
        mesh.materials.append(material)
    mesh.polygons.foreach_set("material_index", slot)
    mesh.attributes.new("edge", "FLOAT", "POINT").data.foreach_set("value", edge.astype(np.float32))
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    work.to_mesh(mesh)
    work.free()
    _smooth(mesh, 40)
    return thing
