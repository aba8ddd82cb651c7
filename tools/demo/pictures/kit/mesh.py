"""Solid parts: prisms with bevelled edges, turned parts, sweeps, lofts. Millimetres, Z up, fronts face -Y."""
from math import cos, pi, radians, sin

import bmesh
import bpy
from mathutils import Matrix, Vector


def _link(name, data, material):
    if material is not None:
        data.materials.append(material)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def _smooth(mesh, angle):
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.use_auto_smooth = True
    mesh.auto_smooth_angle = radians(angle)


def place(thing, at=(0, 0, 0), rotate=(0, 0, 0)):
    """Moves a part; `rotate` in degrees, X then Y then Z."""
    thing.location = at
    thing.rotation_euler = [radians(a) for a in rotate]
    return thing


def copy(thing, at=(0, 0, 0), rotate=(0, 0, 0)):
    """The same mesh once more, elsewhere."""
    twin = thing.copy()
    bpy.context.scene.collection.objects.link(twin)
    return place(twin, at, rotate)


def solid(name, verts, faces, material, angle=35):
    """A mesh from vertices and faces, smooth up to `angle` degrees; normals are made to point outwards."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata([tuple(v) for v in verts], [], [tuple(f) for f in faces])
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.recalc_face_normals(work, faces=work.faces)
    work.to_mesh(mesh)
    work.free()
    _smooth(mesh, angle)
    return _link(name, mesh, material)


def prism(name, outline, depth, material, bevel=0.4, holes=(), z=0, segments=3, angle=35):
    """A flat outline [(x, y)…] raised from z to z + depth with rounded edges; `holes` are outlines cut through."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "2D"
    curve.fill_mode = "BOTH"
    bevel = min(bevel, depth / 2 * 0.98)
    curve.extrude = depth / 2 - bevel
    curve.bevel_depth = bevel
    curve.bevel_resolution = max(0, segments - 1)
    curve.offset = -bevel
    for loop in (outline, *holes):
        spline = curve.splines.new("POLY")
        spline.points.add(len(loop) - 1)
        spline.points.foreach_set("co", [c for x, y in loop for c in (x, y, 0, 1)])
        spline.use_cyclic_u = True
    shell = bpy.data.objects.new(name, curve)
    mesh = bpy.data.meshes.new_from_object(shell)
    mesh.transform(Matrix.Translation((0, 0, z + depth / 2)))
    bpy.data.objects.remove(shell)
    bpy.data.curves.remove(curve)
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.remove_doubles(work, verts=work.verts, dist=0.001)
    work.to_mesh(mesh)
    work.free()
    _smooth(mesh, angle)
    mesh.materials.clear()
    return _link(name, mesh, material)


def box(name, size, material, bevel=0.5, at=(0, 0, 0), rotate=(0, 0, 0), segments=3):
    """A block of `size`, centred on `at`, with rounded edges."""
    mesh = bpy.data.meshes.new(name)
    work = bmesh.new()
    bmesh.ops.create_cube(work, size=1, matrix=Matrix.Diagonal((*size, 1)))
    if bevel:
        bmesh.ops.bevel(work, geom=work.edges[:], offset=min(bevel, min(size) * 0.49), segments=segments,
                        profile=0.5, affect="EDGES", clamp_overlap=True)
    work.to_mesh(mesh)
    work.free()
    _smooth(mesh, 40)
    return place(_link(name, mesh, material), at, rotate)


def lathe(name, profile, material, at=(0, 0, 0), rotate=(0, 0, 0), segments=48, angle=30, ribs=0, rib_depth=0.0):
    """A part turned on a lathe from [(radius, z)…] bottom to top; `ribs` grooves (knobs) of `rib_depth` mm."""
    verts, faces, rings = [], [], []
    count = max(segments, ribs * 6)
    for radius, z in profile:
        if radius <= 1e-6:
            rings.append([len(verts)])
            verts.append((0, 0, z))
            continue
        ring = []
        for i in range(count):
            a = 2 * pi * i / count
            r = radius - (rib_depth * max(0, cos(a * ribs)) if ribs else 0)
            ring.append(len(verts))
            verts.append((r * cos(a), r * sin(a), z))
        rings.append(ring)
    for low, high in zip(rings, rings[1:]):
        for i in range(count):
            j = (i + 1) % count
            face = [low[i % len(low)], low[j % len(low)], high[j % len(high)], high[i % len(high)]]
            face = list(dict.fromkeys(face))
            if len(face) > 2:
                faces.append(face)
    for ring in (rings[0], rings[-1]):
        if len(ring) > 2:
            faces.append(ring)
    return place(solid(name, verts, faces, material, angle), at, rotate)


def cylinder(name, radius, height, material, bevel=0.4, at=(0, 0, 0), rotate=(0, 0, 0), segments=48):
    """An upright cylinder standing on `at`, both edges rounded."""
    b = min(bevel, radius * 0.5, height * 0.49)
    arc = [(b * (1 - cos(t)), b * (1 - sin(t))) for t in (0, pi / 6, pi / 3, pi / 2)]
    low = [(radius - x, y) for x, y in reversed(arc)]
    high = [(radius - x, height - y) for x, y in arc]
    return lathe(name, [(0, 0), *low, *high, (0, height)], material, at, rotate, segments)


def sweep(name, points, radius, material, closed=False, smooth=True, resolution=6, radii=None):
    """A round bar, wire or cable along points; `radii` are factors along the way."""
    curve = bpy.data.curves.new(name, "CURVE")
    curve.dimensions = "3D"
    curve.bevel_depth = radius
    curve.bevel_resolution = resolution
    curve.use_fill_caps = True
    if smooth:
        spline = curve.splines.new("BEZIER")
        spline.bezier_points.add(len(points) - 1)
        for knot, point in zip(spline.bezier_points, points):
            knot.co = point
            knot.handle_left_type = knot.handle_right_type = "AUTO"
        spline.resolution_u = 10
        knots = spline.bezier_points
    else:
        spline = curve.splines.new("POLY")
        spline.points.add(len(points) - 1)
        for knot, point in zip(spline.points, points):
            knot.co = (*point, 1)
        knots = spline.points
    for knot, factor in zip(knots, radii or ()):
        knot.radius = factor
    spline.use_cyclic_u = closed
    spline.use_smooth = True
    return _link(name, curve, material)


def loft(name, sections, material, angle=35, closed=True, capped=True):
    """A skin over rings of the same number of points (fretless necks, handles, horns); ends closed."""
    count = len(sections[0])
    verts = [v for ring in sections for v in ring]
    faces = []
    for s in range(len(sections) - 1):
        for i in range(count if closed else count - 1):
            j = (i + 1) % count
            faces.append((s * count + i, s * count + j, (s + 1) * count + j, (s + 1) * count + i))
    if capped and closed:
        faces += [tuple(range(count)), tuple(range((len(sections) - 1) * count, len(sections) * count))]
    return solid(name, verts, faces, material, angle)


def spline(points, closed=True, per=10):
    """A smooth outline through points (centripetal Catmull-Rom); a point given as (x, y, 'c') is a sharp corner."""
    corners = [i for i, p in enumerate(points) if len(p) > 2]
    flat = [Vector(p[:2]) for p in points]
    if closed and corners:
        turn = corners[0]
        flat, points = flat[turn:] + flat[:turn], points[turn:] + points[:turn]
        flat.append(flat[0])
        cuts = [i for i, p in enumerate(points) if len(p) > 2] + [len(flat) - 1]
        out = []
        for a, b in zip(cuts, cuts[1:]):
            out += _run(flat[a:b + 1], per)[:-1]
        return [tuple(p) for p in out]
    if closed:
        padded = [flat[-1], *flat, flat[0], flat[1]]
        return [tuple(p) for p in _through(padded, per)[:-1]]
    return [tuple(p) for p in _run(flat, per)]


def _run(flat, per):
    return _through([flat[0] * 2 - flat[1], *flat, flat[-1] * 2 - flat[-2]], per)


def _through(padded, per):
    out = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:]):
        d1, d2, d3 = ((b - a).length ** 0.5 or 1e-6 for a, b in ((p0, p1), (p1, p2), (p2, p3)))
        m1 = (p1 - p0) / d1 - (p2 - p0) / (d1 + d2) + (p2 - p1) / d2
        m2 = (p2 - p1) / d2 - (p3 - p1) / (d2 + d3) + (p3 - p2) / d3
        m1, m2 = m1 * d2, m2 * d2
        for i in range(per):
            t = i / per
            h = (2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t, -2 * t**3 + 3 * t**2, t**3 - t**2)
            out.append(p1 * h[0] + m1 * h[1] + p2 * h[2] + m2 * h[3])
    out.append(padded[-2])
    return out


def circle(radius, at=(0, 0), count=48):
    """The points of a circle."""
    return [(at[0] + radius * cos(2 * pi * i / count), at[1] + radius * sin(2 * pi * i / count)) for i in range(count)]


def rounded(width, height, radius, at=(0, 0), count=8):
    """The outline of a rectangle with rounded corners, centred on `at`."""
    r = min(radius, width / 2 - 1e-3, height / 2 - 1e-3)
    out = []
    for k, (sx, sy) in enumerate(((1, 1), (-1, 1), (-1, -1), (1, -1))):
        cx, cy = at[0] + sx * (width / 2 - r), at[1] + sy * (height / 2 - r)
        for i in range(count + 1):
            a = pi / 2 * (k + i / count)
            out.append((cx + r * cos(a), cy + r * sin(a)))
    return out
