"""Electric basses: built like electric guitars, framed for their longer scale."""
from kit.studio import View

from .electric import build as build

VIEWS = {
    "front": View(rotate=(0, 0, -40), elevation=80, lens=100, fill=0.95),
    "angle": View(rotate=(0, 0, -30), elevation=40, lens=60, fill=0.94),
    "detail": View(rotate=(0, 0, -30), elevation=48, lens=70, centre=(0, 80, 8), span=340, blur=5.6),
}
