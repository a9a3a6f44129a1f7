// PNG and JPEG in memory, behind functions that return instead of jumping, and how EXIF says they were held; fonts of
// coloured pictures, by FreeType and HarfBuzz; and zlib's reader of gzip files.
#ifndef CIMAGEFORMATS_H
#define CIMAGEFORMATS_H
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Room for one error message, its closing zero included.
enum { image_message_size = 240 };

/// Pixels are 8-bit and channels last; 1 channel is grey, 3 are red, green and blue.
typedef struct {
    int width, height, channels;
} image_size;

/// What a file says before its pixels.
typedef struct {
    /// Of the pixels as they are stored.
    image_size size;
    /// How they have to be turned: see `exif_orientation`. 1 where nothing is said.
    int orientation;
    /// Whether all pixels come several times over, so that decoding holds the whole image at any reduction.
    int has_several_scans;
} image_header;

// Every function below returns 1 on success. On failure it returns 0 and writes why into `message`.

/// Reads no more than the header. An image larger than INT_MAX along a side is refused.
int png_file_header(const uint8_t *bytes, size_t count, image_header *header, char *message);
int jpeg_file_header(const uint8_t *bytes, size_t count, image_header *header, char *message);

/// Decodes into `pixels`, which holds width × height × channels bytes of `size` as the header has it.
/// Palettes, 16 bits, and interlacing are converted; transparent pixels are laid over white. CMYK is refused.
int png_decode(const uint8_t *bytes, size_t count, image_size size, uint8_t *pixels, char *message);
/// The same, at a `reduction` of 1, 2, 4 or 8: `pixels` holds ⌈width / reduction⌉ × ⌈height / reduction⌉ × channels
/// bytes. `oddities` counts what libjpeg warns of and no pixel suffers from: bytes between two segments, an unknown
/// revision, a missing end mark. A warning that pixels were made up is a failure.
int jpeg_decode(
    const uint8_t *bytes, size_t count, image_size size, int reduction, uint8_t *pixels, int *oddities, char *message);

/// How the stored pixels have to be turned to stand upright, by the TIFF file of `count` bytes that EXIF consists of:
/// 1 not at all, 2 mirrored left to right, 3 by half a turn, 4 mirrored top to bottom, 5 about the main diagonal,
/// 6 a quarter clockwise, 7 about the other diagonal, 8 a quarter counter-clockwise. 1 for all that is no orientation.
int exif_orientation(const uint8_t *bytes, size_t count);

/// Encode into memory that the caller frees with `free`.
int png_encode(const uint8_t *pixels, image_size size, uint8_t **bytes, size_t *count, char *message);
/// `quality` is libjpeg's, 1…100.
int jpeg_encode(
    const uint8_t *pixels, image_size size, int quality, uint8_t **bytes, size_t *count, char *message);

/// A font whose glyphs are coloured bitmaps (tables CBDT and CBLC).
typedef struct emoji_font emoji_font;

/// Copies the bytes. NULL, and why in `message`, where they are no such font.
emoji_font *emoji_font_open(const uint8_t *bytes, size_t count, char *message);
void emoji_font_close(emoji_font *font);

/// The one glyph that shows all these code points together; 0 where the font would show several, or none.
uint32_t emoji_font_glyph(emoji_font *font, const uint32_t *characters, size_t count);

/// Decodes a glyph's bitmap; `size` is then at most 255×255 with 3 channels.
int emoji_font_load(emoji_font *font, uint32_t glyph, image_size *size, char *message);
/// Writes the bitmap that was loaded last over white, width × height × 3 bytes.
void emoji_font_draw(emoji_font *font, uint8_t *pixels);

#ifdef __cplusplus
}
#endif
#endif
