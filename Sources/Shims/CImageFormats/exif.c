#include "CImageFormats.h"

// The orientation is one entry of the first directory of a small TIFF file (JEITA CP-3451, Exif 2.3, 4.6.4).

typedef struct {
    const uint8_t *bytes;
    size_t count;
    int is_little_endian;
} tiff;

// A number of `width` bytes at `place`; 0 outside the file.
static uint32_t number(const tiff *file, size_t place, size_t width) {
    uint32_t value = 0;
    if (place > file->count || width > file->count - place) return 0;
    for (size_t i = 0; i < width; ++i) {
        size_t shift = 8 * (file->is_little_endian ? i : width - 1 - i);
        value |= (uint32_t)file->bytes[place + i] << shift;
    }
    return value;
}

int exif_orientation(const uint8_t *bytes, size_t count) {
    enum { orientation = 0x0112, byte_type = 1, short_type = 3, long_type = 4, entry_size = 12 };
    tiff file = {bytes, count, 0};
    if (count < 8 || bytes[0] != bytes[1] || (bytes[0] != 'I' && bytes[0] != 'M')) return 1;
    file.is_little_endian = bytes[0] == 'I';
    if (number(&file, 2, 2) != 42) return 1;
    size_t directory = number(&file, 4, 4);
    uint32_t entries = number(&file, directory, 2);
    for (uint32_t i = 0; i < entries; ++i) {
        size_t entry = directory + 2 + (size_t)i * entry_size;
        if (entry + entry_size > count) return 1;
        if (number(&file, entry, 2) != orientation || number(&file, entry + 4, 4) != 1) continue;
        uint32_t type = number(&file, entry + 2, 2);
        size_t width = type == byte_type ? 1 : type == short_type ? 2 : type == long_type ? 4 : 0;
        uint32_t value = number(&file, entry + 8, width);
        return value >= 1 && value <= 8 ? (int)value : 1;
    }
    return 1;
}
