#include "CImageFormats.h"

#include <limits.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// libpng's simplified interface catches its own jumps, and converts every bit depth, palette and interlacing to 8-bit
// samples in the sRGB encoding.

static int failed(png_image *image, char *message) {
    snprintf(message, image_message_size, "%s", image->message[0] ? image->message : "unknown fault in the PNG");
    png_image_free(image);
    return 0;
}

static size_t length_of(const uint8_t *chunk) {
    return (size_t)chunk[0] << 24 | (size_t)chunk[1] << 16 | (size_t)chunk[2] << 8 | chunk[3];
}

// libpng makes room for what a chunk before the pixels claims to hold, up to two gigabytes, and reads it then.
static int claims_too_much(const uint8_t *bytes, size_t count) {
    for (size_t place = 8; place < count && count - place >= 12; place += length_of(bytes + place) + 12) {
        if (memcmp(bytes + place + 4, "IDAT", 4) == 0) return 0;
        if (length_of(bytes + place) > count - place - 12) return 1;
    }
    return 0;
}

static int begin(png_image *image, const uint8_t *bytes, size_t count, image_size *size, char *message) {
    memset(image, 0, sizeof *image);
    image->version = PNG_IMAGE_VERSION;
    if (claims_too_much(bytes, count)) {
        snprintf(image->message, sizeof image->message, "a chunk that is longer than the file");
        return failed(image, message);
    }
    if (!png_image_begin_read_from_memory(image, bytes, count)) return failed(image, message);
    // Without this, 16-bit samples that do not say their encoding would count as linear light and come out too bright.
    image->flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    if (image->width > INT_MAX || image->height > INT_MAX) {
        snprintf(image->message, sizeof image->message, "a side longer than %d pixels", INT_MAX);
        return failed(image, message);
    }
    size->width = (int)image->width;
    size->height = (int)image->height;
    size->channels = image->format & PNG_FORMAT_FLAG_COLOR ? 3 : 1;
    return 1;
}

// libpng's simplified interface passes over EXIF, so its chunk is looked for here: a length, a name, the data and a
// checksum of both.
static int orientation_of(const uint8_t *bytes, size_t count) {
    size_t place = 8;
    while (place < count && count - place >= 12) {
        const uint8_t *chunk = bytes + place;
        size_t length = length_of(chunk);
        if (length > count - place - 12) return 1;
        if (memcmp(chunk + 4, "eXIf", 4) == 0) {
            const uint8_t *sum = chunk + 8 + length;
            uint32_t expected = (uint32_t)sum[0] << 24 | (uint32_t)sum[1] << 16 | (uint32_t)sum[2] << 8 | sum[3];
            return crc32(0, chunk + 4, (uInt)length + 4) == expected ? exif_orientation(chunk + 8, length) : 1;
        }
        place += length + 12;
    }
    return 1;
}

int png_file_header(const uint8_t *bytes, size_t count, image_header *header, char *message) {
    png_image image;
    if (!begin(&image, bytes, count, &header->size, message)) return 0;
    png_image_free(&image);
    header->orientation = orientation_of(bytes, count);
    header->has_several_scans = 0;
    return 1;
}

int png_decode(const uint8_t *bytes, size_t count, image_size size, uint8_t *pixels, char *message) {
    png_image image;
    image_size real;
    if (!begin(&image, bytes, count, &real, message)) return 0;
    if (real.width != size.width || real.height != size.height || real.channels != size.channels) {
        snprintf(image.message, sizeof image.message, "another size than the header's");
        return failed(&image, message);
    }
    size_t channels = (size_t)size.channels, area = (size_t)size.width * (size_t)size.height;
    int transparent = (image.format & PNG_FORMAT_FLAG_ALPHA) != 0;
    image.format = (channels == 3 ? PNG_FORMAT_FLAG_COLOR : 0) | (transparent ? PNG_FORMAT_FLAG_ALPHA : 0);
    if (!transparent) return png_image_finish_read(&image, NULL, pixels, 0, NULL) ? 1 : failed(&image, message);

    uint8_t *layered = malloc(area * (channels + 1));
    if (layered == NULL) {
        snprintf(image.message, sizeof image.message, "too little memory");
        return failed(&image, message);
    }
    if (!png_image_finish_read(&image, NULL, layered, 0, NULL)) {
        free(layered);
        return failed(&image, message);
    }
    for (size_t i = 0; i < area; ++i) {
        const uint8_t *from = layered + i * (channels + 1);
        unsigned alpha = from[channels];
        for (size_t c = 0; c < channels; ++c)
            pixels[i * channels + c] = (uint8_t)((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
    }
    free(layered);
    return 1;
}

int png_encode(const uint8_t *pixels, image_size size, uint8_t **bytes, size_t *count, char *message) {
    png_image image;
    memset(&image, 0, sizeof image);
    image.version = PNG_IMAGE_VERSION;
    image.width = (png_uint_32)size.width;
    image.height = (png_uint_32)size.height;
    image.format = size.channels == 3 ? PNG_FORMAT_RGB : PNG_FORMAT_GRAY;
    png_alloc_size_t length = PNG_IMAGE_PNG_SIZE_MAX(image);
    uint8_t *memory = malloc(length);
    if (memory == NULL) {
        snprintf(image.message, sizeof image.message, "too little memory");
        return failed(&image, message);
    }
    if (!png_image_write_to_memory(&image, memory, &length, 0, pixels, 0, NULL)) {
        free(memory);
        return failed(&image, message);
    }
    *bytes = memory;
    *count = length;
    return 1;
}
