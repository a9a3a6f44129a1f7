"""Writes images.json beside this file: small PNG and JPEG files with the pixels that Pillow finds in them, and images
resized by PyTorch. Run: python images.py (needs pillow, numpy, torch)."""
import base64, io, json, pathlib, struct, zlib
import numpy as np
import torch
from PIL import Image

rng = np.random.default_rng(1)


def text(data):
    return base64.b64encode(bytes(data)).decode()


def smooth(height, width, channels):
    y, x = np.mgrid[0:height, 0:width]
    planes = [127 + 60 * np.sin(x / (2 + c) + c) + 50 * np.cos(y / (3 + c)) for c in range(channels)]
    return np.clip(np.stack(planes, -1), 0, 255).astype(np.uint8)


def encoded(image, **options):
    out = io.BytesIO()
    image.save(out, **options)
    return out.getvalue()


def case(name, data, pixels):
    pixels = np.asarray(pixels, dtype=np.uint8)
    pixels = pixels[..., None] if pixels.ndim == 2 else pixels
    return dict(name=name, file=text(data), height=pixels.shape[0], width=pixels.shape[1], channels=pixels.shape[2],
                pixels=text(pixels.tobytes()))


def over_white(image):
    """(v a + 255 (255 - a)) / 255, rounded to the nearest."""
    values = np.asarray(image).astype(int)
    colour, alpha = values[..., :-1], values[..., -1:]
    return (colour * alpha + 255 * (255 - alpha) + 127) // 255


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def interlaced(pixels):
    """An Adam7 PNG of RGB pixels; Pillow only reads those."""
    height, width, _ = pixels.shape
    raw = b""
    passes = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
    for y0, x0, dy, dx in passes:
        part = pixels[y0::dy, x0::dx]
        if part.size:
            raw += b"".join(b"\0" + row.tobytes() for row in part)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


def png16(values):
    """A 16-bit grey PNG."""
    height, width = values.shape
    raw = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    header = struct.pack(">IIBBBBB", width, height, 16, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


rgb, grey = smooth(13, 17, 3), smooth(13, 17, 1)[..., 0]
alpha = rng.integers(0, 256, (13, 17, 1), dtype=np.uint8)
alpha[0], alpha[1] = 0, 255
rgba = Image.fromarray(np.concatenate([rgb, alpha], -1))
la = Image.fromarray(np.concatenate([grey[..., None], alpha], -1), "LA")
palette = Image.fromarray(rgb).quantize(16)
bits = Image.fromarray((grey > 127).astype(np.uint8) * 255).convert("1")
sixteen = (np.arange(13 * 17).reshape(13, 17) * 65535 // (13 * 17 - 1)).astype(np.uint16)

good = [
    case("PNG grey", encoded(Image.fromarray(grey), format="PNG"), grey),
    case("PNG RGB", encoded(Image.fromarray(rgb), format="PNG"), rgb),
    case("PNG palette", encoded(palette, format="PNG"), palette.convert("RGB")),
    case("PNG one bit", encoded(bits, format="PNG"), bits.convert("L")),
    case("PNG RGB and alpha", encoded(rgba, format="PNG"), over_white(rgba)),
    case("PNG grey and alpha", encoded(la, format="PNG"), over_white(la)),
    case("PNG interlaced", interlaced(rgb), Image.open(io.BytesIO(interlaced(rgb)))),
    # 65535 / 255 = 257, so the nearest byte is the value over 257.
    case("PNG 16 bits", png16(sixteen), np.rint(sixteen / 257)),
]
for name, image, options in [
    ("JPEG grey", Image.fromarray(grey), {}), ("JPEG RGB", Image.fromarray(rgb), {}),
    ("JPEG progressive", Image.fromarray(rgb), dict(progressive=True)),
    ("JPEG without subsampling", Image.fromarray(rgb), dict(subsampling=0)),
]:
    data = encoded(image, format="JPEG", quality=85, **options)
    good.append(case(name, data, Image.open(io.BytesIO(data))))

cmyk = encoded(Image.fromarray(rgb).convert("CMYK"), format="JPEG")


def bomb(width, height):
    """A PNG of a few bytes that claims a size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    return dict(width=width, height=height, file=text(b"\x89PNG\r\n\x1a\n" + body))


# Too wide, too high, and neither but too large.
bombs = [bomb(40000, 2), bomb(2, 40000), bomb(20000, 20000)]

resizes = []
for height, width in [(5, 7), (26, 34), (32, 32), (6, 40), (1, 1)]:
    source = torch.from_numpy(rgb).permute(2, 0, 1)[None].double()
    target = torch.nn.functional.interpolate(
        source, size=(height, width), mode="bilinear", align_corners=False, antialias=True)
    resizes.append(dict(height=height, width=width, values=target[0].permute(1, 2, 0).reshape(-1).tolist()))

luma = np.asarray(Image.fromarray(rgb).convert("L"))
result = dict(
    good=good, cmyk=text(cmyk), bombs=bombs, rgb=text(rgb.tobytes()), luma=text(luma.tobytes()), resizes=resizes)
pathlib.Path(__file__).with_name("images.json").write_text(json.dumps(result) + "\n")
