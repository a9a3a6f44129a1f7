#include "CImageFormats.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jpeglib.h>

// libjpeg reports a fatal error by a call that must not return. `setjmp` here and `longjmp` there keep the jump within
// this file: Swift frames must never be jumped over.

typedef struct {
    struct jpeg_error_mgr base;
    jmp_buf escape;
    char *message;
} error_manager;

static void escape(j_common_ptr info) {
    error_manager *errors = (error_manager *)info->err;
    char text[JMSG_LENGTH_MAX];
    info->err->format_message(info, text);
    snprintf(errors->message, image_message_size, "%s", text);
    longjmp(errors->escape, 1);
}

static void on_message(j_common_ptr info, int level) {
    // libjpeg only warns of truncated or corrupt data and makes pixels up; a data set had better stop.
    if (level < 0) escape(info);
}

static void refuse(j_common_ptr info, const char *why) {
    error_manager *errors = (error_manager *)info->err;
    snprintf(errors->message, image_message_size, "%s", why);
    longjmp(errors->escape, 1);
}

static struct jpeg_error_mgr *prepare(error_manager *errors, char *message) {
    jpeg_std_error(&errors->base);
    errors->base.error_exit = escape;
    errors->base.emit_message = on_message;
    errors->message = message;
    return &errors->base;
}

// A small progressive file can ask for thousands of passes over a large image.
static void on_progress(j_common_ptr info) {
    if (info->is_decompressor && ((j_decompress_ptr)info)->input_scan_number > 500)
        refuse(info, "more than 500 scans");
}

static void read_header(j_decompress_ptr info, const uint8_t *bytes, size_t count, image_size *size) {
    jpeg_mem_src(info, bytes, (unsigned long)count);
    jpeg_read_header(info, TRUE);
    switch (info->jpeg_color_space) {
    case JCS_GRAYSCALE:
        info->out_color_space = JCS_GRAYSCALE;
        size->channels = 1;
        break;
    case JCS_RGB:
    case JCS_YCbCr:
        info->out_color_space = JCS_RGB;
        size->channels = 3;
        break;
    case JCS_CMYK:
    case JCS_YCCK:
        refuse((j_common_ptr)info, "CMYK colours, which have no one meaning as RGB; convert the file to RGB");
        break;
    default:
        refuse((j_common_ptr)info, "colours that are neither grey nor RGB");
    }
    size->width = (int)info->image_width;
    size->height = (int)info->image_height;
}

int jpeg_read_size(const uint8_t *bytes, size_t count, image_size *size, char *message) {
    struct jpeg_decompress_struct info;
    error_manager errors;
    memset(&info, 0, sizeof info);
    info.err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy_decompress(&info);
        return 0;
    }
    jpeg_create_decompress(&info);
    read_header(&info, bytes, count, size);
    jpeg_destroy_decompress(&info);
    return 1;
}

int jpeg_decode(const uint8_t *bytes, size_t count, image_size size, uint8_t *pixels, char *message) {
    struct jpeg_decompress_struct info;
    struct jpeg_progress_mgr progress = {.progress_monitor = on_progress};
    error_manager errors;
    image_size real;
    memset(&info, 0, sizeof info);
    info.err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy_decompress(&info);
        return 0;
    }
    jpeg_create_decompress(&info);
    info.progress = &progress;
    read_header(&info, bytes, count, &real);
    if (real.width != size.width || real.height != size.height || real.channels != size.channels)
        refuse((j_common_ptr)&info, "another size than the header's");
    jpeg_start_decompress(&info);
    size_t stride = (size_t)size.width * (size_t)size.channels;
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = pixels + (size_t)info.output_scanline * stride;
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
    return 1;
}

int jpeg_encode(
    const uint8_t *pixels, image_size size, int quality, uint8_t **bytes, size_t *count, char *message) {
    struct jpeg_compress_struct info;
    error_manager errors;
    unsigned char *memory = NULL;
    unsigned long length = 0;
    memset(&info, 0, sizeof info);
    info.err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy_compress(&info);
        return 0;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &memory, &length);
    info.image_width = (JDIMENSION)size.width;
    info.image_height = (JDIMENSION)size.height;
    info.input_components = size.channels;
    info.in_color_space = size.channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&info);
    info.optimize_coding = TRUE;
    jpeg_set_quality(&info, quality, TRUE);
    jpeg_start_compress(&info, TRUE);
    size_t stride = (size_t)size.width * (size_t)size.channels;
    while (info.next_scanline < info.image_height) {
        JSAMPROW row = (JSAMPROW)(pixels + (size_t)info.next_scanline * stride);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    *bytes = memory;
    *count = length;
    return 1;
}
