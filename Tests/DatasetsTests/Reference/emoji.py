"""Pictures of some emoji by Pillow (its own FreeType, and Raqm for sequences), for EmojiTests; run: python emoji.py."""

import base64
import hashlib
import json
import pathlib

from PIL import Image, ImageChops, ImageDraw, ImageFont

FONT = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"
NAMES = {
    "❤️": "red heart",
    "😀": "grinning face",
    "🍏": "green apple",
    "☂️": "umbrella",
    "👩🏽‍🚀": "woman astronaut: medium skin tone",
    "🇩🇪": "flag: Germany",
    "7️⃣": "keycap: 7",
}

font = ImageFont.truetype(FONT, 109, layout_engine=ImageFont.Layout.RAQM)
pictures = []
for characters, name in NAMES.items():
    sheet = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(sheet).text((100, 100), characters, font=font, embedded_color=True)
    # The visible part alone: the margins of a glyph are nobody's to agree on.
    glyph = sheet.crop(ImageChops.invert(sheet).getbbox())
    picture = glyph.resize((32, 32), Image.BILINEAR)
    pictures.append(
        {
            "characters": characters,
            "name": name,
            "width": glyph.width,
            "height": glyph.height,
            "pixels": base64.b64encode(picture.tobytes()).decode(),
        }
    )
    print(name, glyph.size)

contents = {"font": hashlib.sha256(pathlib.Path(FONT).read_bytes()).hexdigest(), "pictures": pictures}
pathlib.Path(__file__).with_name("emoji.json").write_text(json.dumps(contents, ensure_ascii=False) + "\n")
