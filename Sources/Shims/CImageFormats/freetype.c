#include "CImageFormats.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H
#include FT_TRUETYPE_TAGS_H
#include <harfbuzz/hb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct emoji_font {
    uint8_t *bytes;
    FT_Library library;
    FT_Face face;
    hb_font_t *shaper;
};

// FreeType's own list of errors, which it keeps as a macro to be expanded.
static const char *text_of(FT_Error error) {
    static const struct {
        int code;
        const char *text;
    } errors[] = {
#undef FTERRORS_H_
#define FT_ERROR_START_LIST
#define FT_ERRORDEF(name, code, text) {code, text},
#define FT_ERROR_END_LIST
#include FT_ERRORS_H
    };
    for (size_t i = 0; i < sizeof errors / sizeof *errors; ++i)
        if (errors[i].code == error) return errors[i].text;
    return "unknown fault";
}

static int failed(char *message, FT_Error error) {
    snprintf(message, image_message_size, "%s", text_of(error));
    return 0;
}

emoji_font *emoji_font_open(const uint8_t *bytes, size_t count, char *message) {
    emoji_font *font = calloc(1, sizeof *font);
    if (font == NULL || (font->bytes = malloc(count + 1)) == NULL) {
        failed(message, FT_Err_Out_Of_Memory);
        emoji_font_close(font);
        return NULL;
    }
    memcpy(font->bytes, bytes, count);
    FT_Error error = FT_Init_FreeType(&font->library);
    if (!error) error = FT_New_Memory_Face(font->library, font->bytes, (FT_Long)count, 0, &font->face);
    if (error) {
        failed(message, error);
        emoji_font_close(font);
        return NULL;
    }
    // Bitmaps of the tables sbix and SVG could claim any size; those of CBDT are at most 255 pixels high and wide.
    FT_ULong length = 0;
    if (!FT_HAS_COLOR(font->face) || !FT_HAS_FIXED_SIZES(font->face)
        || FT_Load_Sfnt_Table(font->face, TTAG_CBDT, 0, NULL, &length) || FT_Select_Size(font->face, 0)) {
        snprintf(message, image_message_size, "no table CBDT with colour bitmaps");
        emoji_font_close(font);
        return NULL;
    }
    hb_blob_t *blob = hb_blob_create((const char *)font->bytes, (unsigned)count, HB_MEMORY_MODE_READONLY, NULL, NULL);
    hb_face_t *face = hb_face_create(blob, 0);
    font->shaper = hb_font_create(face);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    return font;
}

void emoji_font_close(emoji_font *font) {
    if (font == NULL) return;
    if (font->shaper) hb_font_destroy(font->shaper);
    if (font->face) FT_Done_Face(font->face);
    if (font->library) FT_Done_FreeType(font->library);
    free(font->bytes);
    free(font);
}

uint32_t emoji_font_glyph(emoji_font *font, const uint32_t *characters, size_t count) {
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf32(buffer, characters, (int)count, 0, (int)count);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_shape(font->shaper, buffer, NULL, 0);
    unsigned length = 0;
    const hb_glyph_info_t *glyphs = hb_buffer_get_glyph_infos(buffer, &length);
    uint32_t glyph = length == 1 ? glyphs[0].codepoint : 0;
    hb_buffer_destroy(buffer);
    return glyph;
}

int emoji_font_load(emoji_font *font, uint32_t glyph, image_size *size, char *message) {
    FT_Error error = FT_Load_Glyph(font->face, glyph, FT_LOAD_COLOR | FT_LOAD_NO_HINTING);
    if (error) return failed(message, error);
    const FT_Bitmap *bitmap = &font->face->glyph->bitmap;
    if (font->face->glyph->format != FT_GLYPH_FORMAT_BITMAP || bitmap->pixel_mode != FT_PIXEL_MODE_BGRA
        || bitmap->width == 0 || bitmap->rows == 0 || bitmap->width > 255 || bitmap->rows > 255) {
        snprintf(message, image_message_size, "no colour bitmap");
        return 0;
    }
    *size = (image_size){.width = (int)bitmap->width, .height = (int)bitmap->rows, .channels = 3};
    return 1;
}

void emoji_font_draw(emoji_font *font, uint8_t *pixels) {
    const FT_Bitmap *bitmap = &font->face->glyph->bitmap;
    for (unsigned y = 0; y < bitmap->rows; ++y) {
        const uint8_t *from = bitmap->buffer + (ptrdiff_t)y * bitmap->pitch;
        for (unsigned x = 0; x < bitmap->width; ++x, from += 4, pixels += 3) {
            // Blue, green, red, each multiplied by the opacity already; so white shows through with the rest.
            for (int c = 0; c < 3; ++c) {
                unsigned sum = from[2 - c] + 255u - from[3];
                pixels[c] = (uint8_t)(sum < 255 ? sum : 255);
            }
        }
    }
}
