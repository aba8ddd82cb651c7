"""The studio: seamless paper, one light rig, a camera that fills the frame. An object is brought to 2 units length."""
from dataclasses import dataclass
from math import atan, cos, radians, sin, tan

import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

from . import materials, passes

EXPOSURE = 0.28


@dataclass
class View:
    """How a kind is shown: rotate the model (degrees), then look from azimuth and elevation.

    `centre` and `span` (millimetres, before rotation) frame a detail instead of the whole; `lens` in mm;
    `blur` is the aperture as f-number (0: all sharp), focused on `centre` or the middle of the object."""
    rotate: tuple = (0, 0, 0)
    azimuth: float = 0
    elevation: float = 10
    roll: float = 0
    lens: float = 85
    fill: float = 0.88
    centre: tuple = None
    span: float = 0
    blur: float = 0
    lift: float = 0


def _points(root):
    graph = bpy.context.evaluated_depsgraph_get()
    found = []
    for thing in bpy.context.scene.objects:
        if thing.type not in {"MESH", "CURVE"}:
            continue
        evaluated = thing.evaluated_get(graph)
        mesh = evaluated.to_mesh()
        flat = np.empty(len(mesh.vertices) * 3)
        mesh.vertices.foreach_get("co", flat)
        evaluated.to_mesh_clear()
        matrix = np.array(thing.matrix_world)
        found.append(flat.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3])
    return np.concatenate(found)


def _root(view):
    root = bpy.data.objects.new("root", None)
    things = [t for t in bpy.context.scene.objects if t.parent is None]
    bpy.context.scene.collection.objects.link(root)
    for thing in things:
        thing.parent = root
    root.rotation_euler = Euler([radians(a) for a in view.rotate])
    bpy.context.view_layer.update()
    points = _points(root)
    low, high = points.min(0), points.max(0)
    scale = 2 / np.linalg.norm(high - low) * 1.1
    root.scale = (scale,) * 3
    middle = (low + high) / 2
    root.location = (-middle[0] * scale, -middle[1] * scale, -low[2] * scale + view.lift * scale)
    bpy.context.view_layer.update()
    return root, points * scale + np.array(root.location)


def _area(name, at, target, size, power, colour=(1, 1, 1)):
    light = bpy.data.lights.new(name, "AREA")
    light.shape = "RECTANGLE"
    light.size, light.size_y = size
    light.energy, light.color = power, colour
    lamp = bpy.data.objects.new(name, light)
    lamp.location = at
    lamp.rotation_euler = (Vector(at) - Vector(target)).to_track_quat("Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(lamp)
    return lamp


def _lights(turn, middle, lay):
    """One rig: a key from the upper left of the picture, a strip above, a fill, an orange rim.

    What lies on the paper is seen from above, so there the key stands at the head of the table."""
    def lit(name, at, size, power, colour=(1, 1, 1)):
        _area(name, Matrix.Rotation(turn, 4, "Z") @ Vector(at), middle, size, power, colour)

    if lay:
        lit("key", (-2.6, 1.7, 3.2), (2.0, 2.0), 260, (1, 0.97, 0.93))
        lit("back", (1.4, 2.6, 3.4), (2.4, 0.9), 80)
        _sheen(turn)
        lit("rim", (2.9, -2.0, 1.1), (0.5, 1.8), 30, materials.hexa("#FF6B35"))
    else:
        lit("key", (-2.9, -2.2, 3.4), (2.0, 2.0), 260, (1, 0.97, 0.93))
        lit("top", (0.5, 2.1, 4.0), (3.2, 1.2), 120)
        lit("rim", (2.6, 2.1, 1.1), (0.5, 1.8), 38, materials.hexa("#FF6B35"))
    _room()


def _sheen(turn):
    """A card overhead, bright to the left and fading out, which only lacquer and metal see."""
    graph = materials.Graph()
    along = graph.node("SeparateXYZ", {"Vector": graph.coordinates(rotate=(0, 0, radians(24)))}).outputs[0]
    fade = graph.ramp(graph.math("ADD", graph.math("MULTIPLY", along, 0.30), 0.5),
                      [(0.14, (1, 1, 1)), (0.25, (0.5, 0.5, 0.5)), (0.31, (0.10, 0.10, 0.10)), (0.42, (0, 0, 0))])
    graph.set(Base_Color=(0, 0, 0), Specular=0.0, Emission=fade, Emission_Strength=3.2)
    mesh = bpy.data.meshes.new("sheen")
    mesh.from_pydata([(-2.6, -2.2, 0), (1.4, -2.2, 0), (1.4, 3.0, 0), (-2.6, 3.0, 0)], [], [(0, 1, 2, 3)])
    mesh.materials.append(graph.material)
    card = bpy.data.objects.new("sheen", mesh)
    card.location, card.rotation_euler = Matrix.Rotation(turn, 4, "Z") @ Vector((0, 0, 4.3)), (0, 0, turn)
    card.visible_camera = card.visible_diffuse = card.visible_shadow = False
    bpy.context.scene.collection.objects.link(card)


def _room():
    """The room around: light from above, darker at the horizon, so that metal and lacquer have something to mirror."""
    world = bpy.data.worlds.new("room")
    bpy.context.scene.world = world
    world.use_nodes = True
    tree = world.node_tree
    place = tree.nodes.new("ShaderNodeTexCoord")
    split = tree.nodes.new("ShaderNodeSeparateXYZ")
    ramp = tree.nodes.new("ShaderNodeValToRGB")
    spots = ramp.color_ramp.elements
    spots[0].position, spots[0].color = 0.0, (0.16, 0.158, 0.155, 1)
    spots[1].position, spots[1].color = 0.9, (0.34, 0.335, 0.33, 1)
    tree.links.new(place.outputs["Generated"], split.inputs[0])
    tree.links.new(split.outputs["Z"], ramp.inputs[0])
    tree.links.new(ramp.outputs[0], tree.nodes["Background"].inputs[0])
    world.cycles.sampling_method = "NONE"


def _paper(turn):
    """Floor and wall in one sheet, the bend far behind the object."""
    reach, radius, steps = 3.2, 2.6, 24
    line = [(-14, 0), (reach, 0)]
    line += [(reach + radius * sin(a), radius * (1 - cos(a))) for a in (radians(90 * i / steps) for i in range(1, steps + 1))]
    line.append((reach + radius, 16))
    verts = [(x, y, z) for y, z in line for x in (-16, 16)]
    mesh = bpy.data.meshes.new("paper")
    mesh.from_pydata(verts, [], [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(line) - 1)])
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    graph = materials.Graph().set(Base_Color=(0.80, 0.785, 0.765), Roughness=0.9, Specular=0.1)
    mesh.materials.append(graph.material)
    paper = bpy.data.objects.new("paper", mesh)
    paper.rotation_euler = (0, 0, turn)
    bpy.context.scene.collection.objects.link(paper)
    return paper


def _camera(view, points, root):
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width = view.lens, 36
    camera = bpy.data.objects.new("camera", data)
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    turn, up = radians(view.azimuth), radians(view.elevation)
    facing = Matrix.Rotation(turn, 3, "Z") @ Matrix.Rotation(radians(90) - up, 3, "X") @ Matrix.Rotation(radians(view.roll), 3, "Z")
    half = tan(atan(18 / view.lens))
    if view.centre:
        target = root.matrix_world @ Vector(view.centre)
        distance = view.span / 2 * root.scale[0] / half
        eye = target + facing @ Vector((0, 0, distance))
    else:
        target, eye = _fit(points, facing, half / 1, view.fill)
    camera.matrix_world = Matrix.Translation(eye) @ facing.to_4x4()
    if view.blur:
        data.dof.use_dof = True
        data.dof.focus_distance = (eye - target).length
        data.dof.aperture_fstop = view.blur
    data.clip_start = 0.01


def _fit(points, facing, half, fill):
    """Moves the eye until the object's outline fills the frame, centred."""
    axes = np.array(facing)
    local = points @ axes
    eye = (local.min(0) + local.max(0)) / 2
    eye[2] = local[:, 2].max() + 4
    for _ in range(12):
        depth = eye[2] - local[:, 2]
        flat = (local[:, :2] - eye[:2]) / depth[:, None] / half
        low, high = flat.min(0), flat.max(0)
        front = np.median(depth)
        eye[:2] += (low + high) / 2 * half * front
        eye[2] = eye[2] - front + front * ((high - low).max() / 2 / fill)
    target = Vector(axes @ np.array([eye[0], eye[1], np.median(local[:, 2])]))
    return target, Vector(axes @ eye)


def _settings(samples):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "CPU"
    cycles.samples = samples
    cycles.use_denoising = False
    cycles.use_adaptive_sampling = True
    cycles.adaptive_threshold, cycles.adaptive_min_samples = 0.05, 5
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 1, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces = 4, 6
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 3, 30
    cycles.blur_glossy = 1.0
    cycles.filter_width = 2.1
    scene.view_settings.view_transform = "Filmic"
    scene.view_settings.look = "High Contrast"
    scene.view_settings.exposure = EXPOSURE
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGB"


def shoot(view, path, size, samples):
    """Sets the studio around whatever was built and renders it to `path`.

    The paper with its shadows is soft, so it is rendered small without the object and enlarged; the object is
    rendered at full size over nothing, which costs little where it is not."""
    root, points = _root(view)
    things = [t for t in bpy.context.scene.objects if t.type in {"MESH", "CURVE"}]
    turn = radians(view.azimuth)
    _lights(turn, (0, 0, points[:, 2].max() / 2), view.elevation > 60)
    paper = _paper(turn)
    _camera(view, points, root)
    _settings(samples)
    for thing in things:
        thing.visible_camera = False
    ground = passes.filtered(*passes.rendered(round(size * 0.22), samples * 2))
    for thing in things:
        thing.visible_camera = True
    paper.visible_camera = False
    bpy.context.scene.render.film_transparent = True
    colour, alpha, *guides = passes.rendered(size, samples)
    whole = colour + (1 - alpha)[..., None] * passes.enlarged(ground, size)
    passes.save(passes.filtered(whole, alpha, *guides), path)
