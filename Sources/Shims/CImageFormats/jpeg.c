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

// Whether the work was done. What it changes lives in other frames than this: here it would be undefined after `longjmp`.
static int succeeds(j_common_ptr info, void (*work)(void *), void *context, char *message) {
    error_manager errors;
    info->err = prepare(&errors, message);
    if (setjmp(errors.escape)) {
        jpeg_destroy(info);
        return 0;
    }
    work(context);
    jpeg_destroy(info);
    return 1;
}

typedef struct {
    struct jpeg_decompress_struct info;
    const uint8_t *bytes;
    size_t count;
    image_header *header;
} header_work;

static void read_file_header(void *context) {
    header_work *w = context;
    jpeg_create_decompress(&w->info);
    jpeg_save_markers(&w->info, JPEG_APP0 + 1, 0xFFFF);
    read_header(&w->info, w->bytes, w->count, &w->header->size);
    w->header->orientation = saved_orientation(&w->info);
    w->header->has_several_scans = jpeg_has_multiple_scans(&w->info);
}

int jpeg_file_header(const uint8_t *bytes, size_t count, image_header *header, char *message) {
    header_work w = {.bytes = bytes, .count = count, .header = header};
    return succeeds((j_common_ptr)&w.info, read_file_header, &w, message);
}

typedef struct {
    struct jpeg_decompress_struct info;
    struct jpeg_progress_mgr progress;
    const uint8_t *bytes;
    size_t count;
    image_size size;
    int reduction;
    uint8_t *pixels;
    int *oddities;
} decoding_work;

static void decode(void *context) {
    decoding_work *w = context;
    image_size real, size = w->size;
    jpeg_create_decompress(&w->info);
    w->info.progress = &w->progress;
    read_header(&w->info, w->bytes, w->count, &real);
    if (real.width != size.width || real.height != size.height || real.channels != size.channels)
        refuse((j_common_ptr)&w->info, "another size than the header's");
    w->info.scale_num = 1;
    w->info.scale_denom = (unsigned)w->reduction;
    jpeg_start_decompress(&w->info);
    if (w->info.output_width != (JDIMENSION)((size.width + w->reduction - 1) / w->reduction)
        || w->info.output_height != (JDIMENSION)((size.height + w->reduction - 1) / w->reduction))
        refuse((j_common_ptr)&w->info, "a reduction that libjpeg does not know");
    size_t stride = (size_t)w->info.output_width * (size_t)size.channels;
    while (w->info.output_scanline < w->info.output_height) {
        JSAMPROW row = w->pixels + (size_t)w->info.output_scanline * stride;
        jpeg_read_scanlines(&w->info, &row, 1);
    }
    jpeg_finish_decompress(&w->info);
    *w->oddities = ((error_manager *)w->info.err)->oddities;
}

int jpeg_decode(
    const uint8_t *bytes, size_t count, image_size size, int reduction, uint8_t *pixels, int *oddities, char *message) {
    decoding_work w = {
        .progress = {.progress_monitor = on_progress}, .bytes = bytes, .count = count, .size = size,
        .reduction = reduction, .pixels = pixels, .oddities = oddities};
    return succeeds((j_common_ptr)&w.info, decode, &w, message);
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

typedef struct {
    struct jpeg_compress_struct info;
    growing_memory target;
    const uint8_t *pixels;
    image_size size;
    int quality;
} encoding_work;

static void encode(void *context) {
    encoding_work *w = context;
    jpeg_create_compress(&w->info);
    w->info.dest = &w->target.base;
    grow(&w->info);
    w->info.image_width = (JDIMENSION)w->size.width;
    w->info.image_height = (JDIMENSION)w->size.height;
    w->info.input_components = w->size.channels;
    w->info.in_color_space = w->size.channels == 3 ? JCS_RGB : JCS_GRAYSCALE;
    jpeg_set_defaults(&w->info);
    w->info.optimize_coding = TRUE;
    jpeg_set_quality(&w->info, w->quality, TRUE);
    jpeg_start_compress(&w->info, TRUE);
    size_t stride = (size_t)w->size.width * (size_t)w->size.channels;
    while (w->info.next_scanline < w->info.image_height) {
        JSAMPROW row = (JSAMPROW)(w->pixels + (size_t)w->info.next_scanline * stride);
        jpeg_write_scanlines(&w->info, &row, 1);
    }
    jpeg_finish_compress(&w->info);
}

int jpeg_encode(
    const uint8_t *pixels, image_size size, int quality, uint8_t **bytes, size_t *count, char *message) {
    encoding_work w = {
        .target = {.base = {.init_destination = begin_writing, .empty_output_buffer = grow,
                            .term_destination = end_writing}},
        .pixels = pixels, .size = size, .quality = quality};
    if (!succeeds((j_common_ptr)&w.info, encode, &w, message)) {
        free(w.target.memory);
        return 0;
    }
    *bytes = w.target.memory;
    *count = w.target.capacity - w.target.base.free_in_buffer;
    return 1;
}
