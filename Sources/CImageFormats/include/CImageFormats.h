// PNG and JPEG in memory, behind functions that return instead of jumping, and zlib's reader of gzip files.
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

#ifdef __cplusplus
}
#endif
#endif
