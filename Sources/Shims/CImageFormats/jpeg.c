#include "CImageFormats.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>

// libjpeg reports a fatal error by a call that must not return. `setjmp` here and `longjmp` there keep the jump within
// this file: Swift frames must never be jumped over.

typedef struct {
    struct jpeg_error_mgr base;
    jmp_buf escape;
    char *message;
    int oddities;
} error_manager;

static void escape(j_common_ptr info) {
    error_manager *errors = (error_manager *)info->err;
    char text[JMSG_LENGTH_MAX];
    info->err->format_message(info, text);
    snprintf(errors->message, image_message_size, "%s", text);
    longjmp(errors->escape, 1);
}

// Whether a warning leaves every pixel as the file has it.
static int is_harmless(j_common_ptr info) {
    switch (info->err->msg_code) {
    case JWRN_EXTRANEOUS_DATA: // bytes before a marker
    case JWRN_JFIF_MAJOR:      // a revision of JFIF that does not exist
    case JWRN_ADOBE_XFORM:     // a number of Adobe's that does not exist; the colours are guessed as they always are
        return 1;
    case JWRN_JPEG_EOF: {
        // With one scan, bits that are missing are warned of by themselves; what is missing here is the end mark. Of
        // several scans, whole ones may be missing.
        j_decompress_ptr source = (j_decompress_ptr)info;
        return info->is_decompressor && !source->progressive_mode && !source->arith_code
            && source->comps_in_scan == source->num_components;
    }
    default:
        return 0;
    }
}

static void on_message(j_common_ptr info, int level) {
    // libjpeg only warns of truncated or corrupt data and makes pixels up; a data set had better stop.
    if (level >= 0) return;
    if (!is_harmless(info)) escape(info);
    ((error_manager *)info->err)->oddities += 1;
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
    errors->oddities = 0;
    return &errors->base;
}

// A small progressive file can ask for hundreds of passes over a large image, a hundredth of a second each. Files have
// about ten; libjpeg's own programs write no more than a hundred.
enum { most_scans = 100 };

static void on_progress(j_common_ptr info) {
    if (info->is_decompressor && ((j_decompress_ptr)info)->input_scan_number > most_scans) {
        char why[40];
        snprintf(why, sizeof why, "more than %d scans", most_scans);
        refuse(info, why);
    }
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

// The first segment APP1 that holds EXIF tells; others hold XMP.
static int saved_orientation(j_decompress_ptr info) {
    static const char start[6] = "Exif\0";
    for (jpeg_saved_marker_ptr segment = info->marker_list; segment != NULL; segment = segment->next)
        if (segment->data_length > sizeof start && memcmp(segment->data, start, sizeof start) == 0)
            return exif_orientation(segment->data + sizeof start, segment->data_length - sizeof start);
    return 1;
}

int jpeg_file_header(const uint8_t *bytes, size_t count, image_header *header, char *message) {
    struct jpeg_decompress_struct info;
    error_manager errors;
    memset(&info, 0, sizeof info);
    info.err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy_decompress(&info);
        return 0;
    }
    jpeg_create_decompress(&info);
    jpeg_save_markers(&info, JPEG_APP0 + 1, 0xFFFF);
    read_header(&info, bytes, count, &header->size);
    header->orientation = saved_orientation(&info);
    header->has_several_scans = jpeg_has_multiple_scans(&info);
    jpeg_destroy_decompress(&info);
    return 1;
}

int jpeg_decode(
    const uint8_t *bytes, size_t count, image_size size, int reduction, uint8_t *pixels, int *oddities, char *message) {
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
    info.scale_num = 1;
    info.scale_denom = (unsigned)reduction;
    jpeg_start_decompress(&info);
    if (info.output_width != (JDIMENSION)((size.width + reduction - 1) / reduction)
        || info.output_height != (JDIMENSION)((size.height + reduction - 1) / reduction))
        refuse((j_common_ptr)&info, "a reduction that libjpeg does not know");
    size_t stride = (size_t)info.output_width * (size_t)size.channels;
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = pixels + (size_t)info.output_scanline * stride;
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    *oddities = errors.oddities;
    jpeg_destroy_decompress(&info);
    return 1;
}

// libjpeg's own growing memory is lost when it fails midway: what it has grown to is told at the end only.
typedef struct {
    struct jpeg_destination_mgr base;
    uint8_t *memory;
    size_t capacity;
} growing_memory;

static void begin_writing(j_compress_ptr info) { (void)info; }

static boolean grow(j_compress_ptr info) {
    growing_memory *target = (growing_memory *)info->dest;
    // Called when all of it is full, and first when there is none.
    size_t filled = target->capacity, capacity = filled == 0 ? 1 << 14 : 2 * filled;
    uint8_t *larger = realloc(target->memory, capacity);
    if (larger == NULL) refuse((j_common_ptr)info, "too little memory");
    target->memory = larger;
    target->capacity = capacity;
    target->base.next_output_byte = larger + filled;
    target->base.free_in_buffer = capacity - filled;
    return TRUE;
}

static void end_writing(j_compress_ptr info) { (void)info; }

// What changes after `setjmp` lives in the caller's frame: here it would be undefined after `longjmp`.
static int encode_into(
    growing_memory *target, const uint8_t *pixels, image_size size, int quality, char *message) {
    struct jpeg_compress_struct info;
    error_manager errors;
    memset(&info, 0, sizeof info);
    info.err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy_compress(&info);
        return 0;
    }
    jpeg_create_compress(&info);
    info.dest = &target->base;
    grow(&info);
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
    return 1;
}

int jpeg_encode(
    const uint8_t *pixels, image_size size, int quality, uint8_t **bytes, size_t *count, char *message) {
    growing_memory target = {
        {.init_destination = begin_writing, .empty_output_buffer = grow, .term_destination = end_writing}, NULL, 0};
    if (!encode_into(&target, pixels, size, quality, message)) {
        free(target.memory);
        return 0;
    }
    *bytes = target.memory;
    *count = target.capacity - target.base.free_in_buffer;
    return 1;
}
