"""Compares how Chromium, rsvg-convert and resvg draw the SVGs of a folder: mean difference per pixel.

    python renderers.py FOLDER

The difference of two pictures is the mean of |a - b| / 255 over all pixels and channels; 1% is too much.
"""

import io
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy
import resvg_py
from PIL import Image

LIMIT = 0.01


def size(svg):
    """Width and height in pixels: two for a point, as in our PNG and on sharp screens.

    On one pixel for a point Chromium moves letters to whole pixels, which alone makes 1%.
    """
    found = re.search(r'viewBox="0(?:\.0+)? 0(?:\.0+)? ([0-9.]+) ([0-9.]+)"', svg.read_text())
    return round(2 * float(found[1])), round(2 * float(found[2]))


def with_rsvg(svg, width, height):
    return subprocess.run(
        ["rsvg-convert", "--width", str(width), "--height", str(height), str(svg)],
        check=True, capture_output=True).stdout


def with_resvg(svg, width, height):
    """It rounds the size of a picture in points up to whole pixels before it makes it smaller."""
    text = re.sub(r'(width|height)="([0-9.]+)pt"', r'\1="\2"', svg.read_text(), count=2)
    return bytes(resvg_py.svg_to_bytes(svg_string=text, width=width, height=height))


def batches(files):
    """Pictures that fit below each other on one screen of Chromium."""
    batch, height = [], 0
    for svg in files:
        if batch and height + size(svg)[1] > 10_000:
            yield batch
            batch, height = [], 0
        batch.append(svg)
        height += size(svg)[1]
    yield batch


def with_chromium(files):
    """All pictures by file; a start of Chromium takes longer than drawing a picture."""
    drawn = {}
    for batch in batches(files):
        with tempfile.TemporaryDirectory() as folder:
            page, shot = pathlib.Path(folder, "page.html"), pathlib.Path(folder, "shot.png")
            sizes = [size(svg) for svg in batch]
            page.write_text('<!DOCTYPE html><body style="margin:0;background:white">' + "".join(
                f'<img src="{svg.resolve().as_uri()}" width="{width / 2}" height="{height / 2}" '
                'style="display:block">' for svg, (width, height) in zip(batch, sizes)))
            window = max(width for width, _ in sizes) // 2, sum(height for _, height in sizes) // 2 + 100
            subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                 "--force-device-scale-factor=2", f"--user-data-dir={folder}/profile",
                 f"--window-size={window[0]},{window[1]}", f"--screenshot={shot}", page.as_uri()],
                check=True, capture_output=True, timeout=300)
            screen, top = Image.open(shot), 0
            for svg, (width, height) in zip(batch, sizes):
                kept = io.BytesIO()
                screen.crop((0, top, width, top + height)).save(kept, "PNG")
                drawn[svg] = kept.getvalue()
                top += height
    return drawn


def pixels(picture, width, height):
    """On white, of exactly the size of the page."""
    image = Image.open(io.BytesIO(picture)).convert("RGBA")
    if image.size != (width, height):
        raise SystemExit(f"a picture of {image.size} instead of {(width, height)}")
    page = Image.new("RGBA", image.size, "white")
    page.alpha_composite(image)
    return numpy.asarray(page.convert("RGB"), dtype=float)


def main(folder):
    worst, wrong = {}, []
    files = sorted(folder.glob("*.svg"))
    screens = with_chromium(files)
    for svg in files:
        width, height = size(svg)
        pictures = {
            "chromium": screens[svg], "rsvg": with_rsvg(svg, width, height),
            "resvg": with_resvg(svg, width, height)}
        drawn = {}
        for name, picture in pictures.items():
            svg.with_suffix(f".{name}.png").write_bytes(picture)
            drawn[name] = pixels(picture, width, height)
        names = sorted(drawn)
        for place, first in enumerate(names):
            for second in names[place + 1:]:
                apart = numpy.abs(drawn[first] - drawn[second]).mean() / 255
                pair = f"{first} - {second}"
                worst[pair] = max(worst.get(pair, (0, "")), (apart, svg.name))
                if apart >= LIMIT:
                    wrong.append(f"{svg.name}: {pair}: {apart:.2%}")
    for pair, (apart, name) in sorted(worst.items()):
        print(f"{pair}: at most {apart:.2%} ({name})")
    print("\n".join(wrong) or f"{len(files)} pictures are drawn alike")
    return 1 if wrong or not files else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
