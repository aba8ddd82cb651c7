"""Rendering to arrays and back: colour, alpha and the passes that lead the filter."""
import tempfile
from pathlib import Path

import bpy
import numpy as np

from . import denoise

NAMES = ("Image", "Denoising Albedo", "Denoising Normal", "Denoising Depth")


def rendered(size, samples):
    """Renders the scene; returns colour (premultiplied), alpha, albedo, normal, depth."""
    scene = bpy.context.scene
    scene.cycles.samples = samples
    scene.render.resolution_x, scene.render.resolution_y = size, size
    bpy.context.view_layer.cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new("CompositorNodeRLayers")
    tree.links.new(source.outputs["Image"], tree.nodes.new("CompositorNodeComposite").inputs[0])
    with tempfile.TemporaryDirectory() as folder:
        sink = tree.nodes.new("CompositorNodeOutputFile")
        sink.base_path = folder
        sink.format.file_format, sink.format.color_depth, sink.format.color_mode = "OPEN_EXR", "32", "RGBA"
        sink.file_slots.clear()
        for name in NAMES:
            sink.file_slots.new(name)
            tree.links.new(source.outputs[name], sink.inputs[name])
        bpy.ops.render.render()
        image, albedo, normal, depth = (_pixels(next(Path(folder).glob(f"{name}*"))) for name in NAMES)
    return image[..., :3], image[..., 3], albedo[..., :3], normal[..., :3], depth[..., 0]


def _pixels(path):
    image = bpy.data.images.load(str(path))
    image.colorspace_settings.name = "Linear"
    image.alpha_mode = "PREMUL"
    width, height = image.size
    flat = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(flat)
    bpy.data.images.remove(image)
    return flat.reshape(height, width, 4)


def filtered(colour, alpha, albedo, normal, depth):
    """The picture without its grain; where nothing covers the paper the paper's own light leads."""
    bare = (1 - alpha)[..., None]
    return denoise.denoised(colour, albedo + bare * 0.8, normal, depth)


def enlarged(picture, size):
    """A small soft picture brought to `size` by bilinear steps."""
    height = picture.shape[0]
    spots = (np.arange(size) + 0.5) * height / size - 0.5
    low = np.clip(np.floor(spots).astype(int), 0, height - 2)
    part = np.clip(spots - low, 0, 1).astype(np.float32)
    rows = picture[low] * (1 - part)[:, None, None] + picture[low + 1] * part[:, None, None]
    return rows[:, low] * (1 - part)[None, :, None] + rows[:, low + 1] * part[None, :, None]


def save(colour, path):
    """Writes linear light through the scene's view transform."""
    height, width = colour.shape[:2]
    picture = bpy.data.images.new("clean", width, height, float_buffer=True)
    picture.pixels.foreach_set(np.dstack([colour, np.ones((height, width))]).astype(np.float32).ravel())
    picture.save_render(str(path), scene=bpy.context.scene)
