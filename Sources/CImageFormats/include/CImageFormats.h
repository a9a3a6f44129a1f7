// PNG and JPEG in memory, behind functions that return instead of jumping; fonts of coloured pictures, by FreeType and
// HarfBuzz; and zlib's reader of gzip files.
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

// Every function below returns 1 on success. On failure it returns 0 and writes why into `message`.

/// Reads no more than the header. An image larger than INT_MAX along a side is refused.
int png_read_size(const uint8_t *bytes, size_t count, image_size *size, char *message);
int jpeg_read_size(const uint8_t *bytes, size_t count, image_size *size, char *message);

/// Decodes into `pixels`, which holds width × height × channels bytes of `size` as the reader of the size gave it.
/// Palettes, 16 bits, and interlacing are converted; transparent pixels are laid over white. CMYK is refused.
int png_decode(const uint8_t *bytes, size_t count, image_size size, uint8_t *pixels, char *message);
int jpeg_decode(const uint8_t *bytes, size_t count, image_size size, uint8_t *pixels, char *message);

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
