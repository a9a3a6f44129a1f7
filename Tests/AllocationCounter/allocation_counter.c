#define _GNU_SOURCE
#include "AllocationCounter.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

// Callers are noted as addresses and named afterwards: naming them allocates.
enum { CAPACITY = 1 << 16 };
static void *callers[CAPACITY];
static atomic_long count;
static atomic_bool counting;

static inline void note(void *caller) {
    if (!atomic_load_explicit(&counting, memory_order_relaxed)) return;
    long place = atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
    if (place < CAPACITY) callers[place] = caller;
}

void *malloc(size_t size) {
    note(__builtin_return_address(0));
    return __libc_malloc(size);
}

void *calloc(size_t items, size_t size) {
    note(__builtin_return_address(0));
    return __libc_calloc(items, size);
}

void *realloc(void *memory, size_t size) {
    note(__builtin_return_address(0));
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
    note(__builtin_return_address(0));
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    note(__builtin_return_address(0));
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    note(__builtin_return_address(0));
    void *block = __libc_memalign(alignment, size);
    if (!block) return ENOMEM;
    *memory = block;
    return 0;
}

void allocation_counter_start(void) {
    atomic_store(&count, 0);
    atomic_store(&counting, true);
}

void allocation_counter_stop(void) { atomic_store(&counting, false); }

static bool is_ignored(const Dl_info *info, const char *ignored) {
    const char *name = info->dli_fname ? strrchr(info->dli_fname, '/') : 0;
    name = name ? name + 1 : info->dli_fname ? info->dli_fname : "";
    for (const char *word = ignored; *word;) {
        size_t length = strcspn(word, " ");
        if (length && !strncmp(name, word, length)) return true;
        word += length + (word[length] == ' ');
    }
    return false;
}

static long find(const char *ignored, char *example, size_t capacity) {
    long found = 0, noted = atomic_load(&count);
    if (example) example[0] = 0;
    for (long i = 0; i < noted && i < CAPACITY; i++) {
        Dl_info info = {0};
        dladdr(callers[i], &info);
        if (is_ignored(&info, ignored)) continue;
        if (!found++ && example) {
            snprintf(example, capacity, "%s %s", info.dli_fname ? info.dli_fname : "?", info.dli_sname ? info.dli_sname : "?");
        }
    }
    // What was not noted is not forgiven.
    return found + (noted > CAPACITY ? noted - CAPACITY : 0);
}

long allocation_counter_total(const char *ignored) { return find(ignored, 0, 0); }

const char *allocation_counter_example(const char *ignored) {
    static char example[512];
    find(ignored, example, sizeof example);
    return example;
}
