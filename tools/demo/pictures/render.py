"""Renders product pictures: blender -b -noaudio -P render.py -- --sku A,B --view front --size 1600 --out DIR."""
import argparse
import importlib
import pkgutil
import sys
import time
from pathlib import Path

import bpy

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def modules(folder):
    """Every module of a folder by its name."""
    found = importlib.import_module(folder)
    return {m.name: importlib.import_module(f"{folder}.{m.name}") for m in pkgutil.iter_modules(found.__path__)}


def looks():
    """SKU → (kind, parameters), gathered from all families."""
    return {sku: look for family in modules("looks").values() for sku, look in family.LOOKS.items()}


def options():
    parser = argparse.ArgumentParser(prog="render.py")
    parser.add_argument("--sku", default="", help="comma separated; all when empty")
    parser.add_argument("--family", default="", help="only the looks of this file")
    parser.add_argument("--view", default="front", help="comma separated")
    parser.add_argument("--size", type=int, default=1600)
    parser.add_argument("--samples", type=int, default=10)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--force", action="store_true", help="render again what exists")
    given = sys.argv[sys.argv.index("--") + 1:] if "--" in sys.argv else []
    return parser.parse_args(given)


def main():
    chosen = options()
    chosen.out.mkdir(parents=True, exist_ok=True)
    known = modules("looks")[chosen.family].LOOKS if chosen.family else looks()
    kinds = modules("models")
    from kit import studio
    for view in chosen.view.split(","):
        for sku in [s for s in chosen.sku.split(",") if s] or known:
            kind, parameters = known[sku]
            path = chosen.out / f"{sku.lower()}-{view}.png"
            if view not in kinds[kind].VIEWS or (not chosen.force and (path.exists() or path.with_suffix(".webp").exists())):
                continue
            start = time.time()
            bpy.ops.wm.read_factory_settings(use_empty=True)
            kinds[kind].build(dict(parameters))
            studio.shoot(kinds[kind].VIEWS[view], path, chosen.size, chosen.samples)
            print(f"RENDERED {path.name} {time.time() - start:.1f} s", flush=True)


main()
