"""Writes cameras.json beside this file: small JPEG and PNG files as cameras and phones leave them, with the upright
pixels that Pillow finds in them. Run: python cameras.py (needs pillow, piexif, numpy)."""
import base64, io, json, pathlib, struct, zlib
import numpy as np
import piexif
from PIL import Image, ImageFile, ImageOps

# Without it Pillow refuses a file without its end mark.
ImageFile.LOAD_TRUNCATED_IMAGES = True

y, x = np.mgrid[0:11, 0:19]
planes = [127 + 60 * np.sin(x / (2 + c) + c) + 50 * np.cos(y / (3 + c)) + 3 * x for c in range(3)]
rgb = np.clip(np.stack(planes, -1), 0, 255).astype(np.uint8)
colour, grey = Image.fromarray(rgb), Image.fromarray(rgb[..., 1])


def encoded(image, **options):
    out = io.BytesIO()
    image.save(out, **options)
    return out.getvalue()


def pillows(orientation):
    """EXIF as Pillow writes it: little-endian."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112], exif[0x8298] = "Maker", orientation, "Somebody"
    return exif.tobytes()


def piexifs(orientation):
    """As piexif writes it: big-endian, here with a small copy and a second directory, as phones have them."""
    return piexif.dump({
        "0th": {piexif.ImageIFD.Make: "Maker", piexif.ImageIFD.Orientation: orientation},
        "Exif": {piexif.ExifIFD.ISOSpeedRatings: 100}, "GPS": {piexif.GPSIFD.GPSDateStamp: "2020:01:01"},
        "1st": {piexif.ImageIFD.Orientation: 1, piexif.ImageIFD.Compression: 6},
        "thumbnail": encoded(colour.resize((4, 3)), format="JPEG")})


def chunks(png):
    place = 8
    while place < len(png):
        length = struct.unpack(">I", png[place:place + 4])[0]
        yield png[place + 4:place + 8], png[place:place + 12 + length]
        place += 12 + length


def exif_last(png):
    """The chunk eXIf behind the pixels, where the standard allows it too."""
    parts = list(chunks(png))
    exif = [part for name, part in parts if name == b"eXIf"]
    rest = [part for name, part in parts if name not in (b"eXIf", b"IEND")]
    return png[:8] + b"".join(rest + exif) + parts[-1][1]


def case(name, data):
    pixels = np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))))
    pixels = pixels[..., None] if pixels.ndim == 2 else pixels
    text = lambda data: base64.b64encode(bytes(data)).decode()
    return dict(name=name, file=text(data), height=pixels.shape[0], width=pixels.shape[1], channels=pixels.shape[2],
                pixels=text(pixels.tobytes()))


turned = []
for n in range(1, 9):
    jpeg = dict(format="JPEG", quality=95)
    turned += [
        case(f"JPEG, little-endian, {n}", encoded(colour, exif=pillows(n), **jpeg)),
        case(f"JPEG, big-endian, {n}", encoded(colour, exif=piexifs(n), **jpeg)),
        case(f"PNG, {n}", encoded(colour, format="PNG", exif=pillows(n))),
    ]
turned += [
    case("grey JPEG, 6", encoded(grey, exif=piexifs(6), format="JPEG")),
    case("progressive JPEG, 8", encoded(colour, exif=pillows(8), format="JPEG", progressive=True)),
    case("grey PNG, big-endian, 6", encoded(grey, format="PNG", exif=piexifs(6))),
    case("PNG, behind the pixels, 5", exif_last(encoded(colour, format="PNG", exif=pillows(5)))),
    case("JPEG with a wrong orientation", encoded(colour, exif=pillows(9), format="JPEG")),
]

plain = encoded(colour, format="JPEG", quality=95)
clean = case("", plain)
tables = plain.index(b"\xff\xdb")
scans = plain.index(b"\xff\xda")
# What cameras leave, and libjpeg warns of without harm to any pixel.
slips = dict(
    behind_the_start=plain[:2] + bytes(9) + plain[2:],
    between_segments=plain[:tables] + b"junk" + plain[tables:],
    before_the_scan=plain[:scans] + bytes(range(1, 200)) + plain[scans:],
    before_the_end=plain[:-2] + bytes(214) + plain[-2:],
    unknown_revision=plain[:11] + b"\x00\x00" + plain[13:],
    later_revision=plain[:11] + b"\x09\x01" + plain[13:],
    no_end=plain[:-2],
)
assert plain[6:11] == b"JFIF\0"
for name, data in slips.items():
    # Pillow looks for a third byte ff by itself, before it asks libjpeg.
    if name == "behind_the_start":
        continue
    assert np.asarray(Image.open(io.BytesIO(data))).tobytes() == np.asarray(Image.open(io.BytesIO(plain))).tobytes()

target = pathlib.Path(__file__).with_name("cameras.json")
target.write_text(json.dumps(dict(
    turned=turned, clean=clean, slips={name: base64.b64encode(data).decode() for name, data in slips.items()},
    webp=base64.b64encode(encoded(colour, format="WEBP")).decode(),
    gif=base64.b64encode(encoded(colour, format="GIF")).decode(),
    bmp=base64.b64encode(encoded(colour, format="BMP")).decode(),
    tiff=base64.b64encode(encoded(colour, format="TIFF")).decode()), indent=1) + "\n")
