// One pool of threads for everything that computes: these kernels, oneDNN and OpenBLAS.
//
// Both libraries are built on OpenMP and enter GCC's run time through a handful of functions. Those are defined here, and
// the dynamic linker takes a program's own definition before a library's; so their parallel regions run on this pool, and
// no second one fights it for the cores. GCC's own pool would not do: its threads spin for milliseconds before they sleep,
// and beside one other busy program spinning threads take the cores from those that have work. Here a thread that waits
// spins for some microseconds, as long as the next region is usually away, and then sleeps. Nor does a region of ours wait
// for a thread that the system has not let run yet: its part is taken over by one that is done with its own.
#define _GNU_SOURCE
#include "parallel.h"

#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

// What oneDNN and OpenBLAS call (GCC's libgomp documents the names; OpenMP 4.5 the rest).
void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags);
void GOMP_barrier(void);
int omp_get_thread_num(void);
int omp_get_num_threads(void);
int omp_get_max_threads(void);
int omp_in_parallel(void);
void omp_set_num_threads(int threads);

enum { most_threads = 256, cache_line = 64 };

// --- What a thread knows of itself ------------------------------------------------------------------------------

/// The number of threads that regions of this thread use; 0 for the program's default.
static _Thread_local int own_threads;
/// Whether this thread computes a part of a region, which part, and of how many.
static _Thread_local bool inside;
static _Thread_local int own_part, team = 1;

/// How this thread rounds, and whether it flushes subnormal numbers to zero.
static inline unsigned long float_mode(void) {
#if defined(__x86_64__)
    return _mm_getcsr();
#elif defined(__aarch64__)
    unsigned long mode;
    __asm__ volatile("mrs %0, fpcr" : "=r"(mode));
    return mode;
#else
    return 0;
#endif
}

static inline void set_float_mode(unsigned long mode) {
#if defined(__x86_64__)
    _mm_setcsr((unsigned)mode & ~0x3fu);  // without the notes of exceptions past
#elif defined(__aarch64__)
    __asm__ volatile("msr fpcr, %0" : : "r"(mode));
#else
    (void)mode;
#endif
}

#if defined(__x86_64__)
enum { flushing = 0x8040 };  // flush-to-zero and denormals-are-zero
#else
enum { flushing = 1 << 24 };
#endif

// --- Waiting ----------------------------------------------------------------------------------------------------

/// A word that threads wait for to change, alone on its cache line.
typedef struct {
    _Alignas(cache_line) _Atomic uint32_t value;
    _Atomic uint32_t sleepers;
} signal_word;

static inline void relax(void) {
#if defined(__x86_64__)
    _mm_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/// How often a thread looks again before it sleeps. OpenMP's own variables are heeded where a user has set them.
static unsigned long long spins(void) {
    static _Atomic unsigned long long known;  // one more than the number
    unsigned long long count = atomic_load_explicit(&known, memory_order_relaxed);
    if (count > 0) return count - 1;
    const char *policy = getenv("OMP_WAIT_POLICY"), *wanted = getenv("GOMP_SPINCOUNT");
    // Some 50 microseconds where a pause takes a hundred cycles.
    count = 2000;
    if (policy && strcasecmp(policy, "passive") == 0) count = 0;
    if (policy && strcasecmp(policy, "active") == 0) count = 30000000000;
    if (wanted) {
        char *end;
        unsigned long long number = strtoull(wanted, &end, 10);
        if (end != wanted) count = number;
    }
    atomic_store_explicit(&known, count + 1, memory_order_relaxed);
    return count;
}

static void wait_while(signal_word *word, uint32_t value) {
    for (unsigned long long left = spins(); left > 0; left--) {
        if (atomic_load_explicit(&word->value, memory_order_acquire) != value) return;
        relax();
    }
    atomic_fetch_add(&word->sleepers, 1);
    while (atomic_load(&word->value) == value)
        syscall(SYS_futex, &word->value, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
    atomic_fetch_sub(&word->sleepers, 1);
}

static void wake(signal_word *word) {
    if (atomic_load(&word->sleepers) > 0) syscall(SYS_futex, &word->value, FUTEX_WAKE_PRIVATE, INT_MAX, NULL, NULL, 0);
}

// --- The pool ---------------------------------------------------------------------------------------------------

/// The region under way. It stays as it is until all its parts are done.
static struct {
    void (*body)(int part, void *context);
    void *context;
    int parts;
    /// The caller's thread count and float mode: a part is computed as the caller would, whoever takes it.
    int threads;
    unsigned long mode;
} region;

/// The number of the region under way; even between two. Workers wait for it to change.
static signal_word number;
/// Parts not done yet. The caller waits for the last.
static signal_word unfinished;
/// The region that a part is offered by; 0 once it was taken. Whoever changes that to 0 computes the part. A worker that
/// comes late finds the part taken, or offered by a region later than the one it knows, and lets it be.
static struct {
    _Alignas(cache_line) _Atomic uint32_t region;
} offers[most_threads];

/// Only one region runs at a time; threads that start another wait here.
static pthread_mutex_t entrance = PTHREAD_MUTEX_INITIALIZER;
static int workers;

static void run_part(int part) {
    bool was_inside = inside;
    int old_threads = own_threads, old_part = own_part, old_team = team;
    inside = true, own_threads = region.threads, own_part = part, team = region.parts;
    unsigned long old_mode = float_mode();
    set_float_mode(region.mode);
    region.body(part, region.context);
    set_float_mode(old_mode);
    inside = was_inside, own_threads = old_threads, own_part = old_part, team = old_team;
    if (atomic_fetch_sub(&unfinished.value, 1) == 1) wake(&unfinished);
}

static bool take(int part, uint32_t from) {
    return atomic_load_explicit(&offers[part].region, memory_order_relaxed) == from &&
           atomic_compare_exchange_strong(&offers[part].region, &from, 0);
}

static void *work(void *argument) {
    int own = (int)(intptr_t)argument;
    uint32_t seen = 0;
    for (;;) {
        wait_while(&number, seen);
        seen = atomic_load(&number.value);
        if (take(own, seen)) run_part(own);
    }
    return NULL;
}

/// Sees to it that the pool has `wanted` workers; fewer where the system gives no more.
static void hire(int wanted) {
    pthread_attr_t attributes;
    if (workers >= wanted || pthread_attr_init(&attributes)) return;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    while (workers < wanted) {
        pthread_t thread;
        if (pthread_create(&thread, &attributes, work, (void *)(intptr_t)(workers + 1))) break;
        workers++;
    }
    pthread_attr_destroy(&attributes);
}

/// Runs `body(0)`, …, `body(parts − 1)`: part 0 here, the others on the workers, or here as well where they come late.
///
/// Parts may wait for each other, if there are workers for all: where part 0 has ended, a part that has not begun is none
/// that part 0 waited for, so it can be computed by the same thread.
static void run_region(int parts, void (*body)(int part, void *context), void *context) {
    pthread_mutex_lock(&entrance);
    hire(parts - 1);
    region.body = body, region.context = context, region.parts = parts;
    region.threads = kernels_threads(), region.mode = float_mode();
    uint32_t current = atomic_load(&number.value) + 1;
    if (current == 0) current = 1;
    atomic_store(&unfinished.value, (uint32_t)parts);
    for (int part = 1; part < parts; part++) atomic_store(&offers[part].region, current);
    atomic_store(&number.value, current);
    wake(&number);
    run_part(0);
    for (int part = 1; part < parts; part++)
        if (take(part, current)) run_part(part);
    for (uint32_t left; (left = atomic_load(&unfinished.value)) > 0;) wait_while(&unfinished, left);
    pthread_mutex_unlock(&entrance);
}

// --- Our own kernels' way in ------------------------------------------------------------------------------------

typedef struct {
    size_t count;
    int parts;
    kernels_body body;
    void *context;
} share;

static void run_share(int part, void *context) {
    const share *s = context;
    size_t begin = s->count * (size_t)part / (size_t)s->parts, end = s->count * ((size_t)part + 1) / (size_t)s->parts;
    if (begin < end) s->body(begin, end, part, s->context);
}

void kernels_parallel(size_t count, size_t grain, kernels_body body, void *context) {
    if (count == 0) return;
    if (grain == 0) grain = 1;
    size_t threads = (size_t)kernels_threads(), parts = (count + grain - 1) / grain;
    if (parts > threads) parts = threads;
    if (parts <= 1 || inside) {
        body(0, count, 0, context);
        return;
    }
    share s = {count, (int)parts, body, context};
    run_region(s.parts, run_share, &s);
}

/// What a program has asked for; 0 where it has not.
static _Atomic int chosen_default;

static int default_threads(void) {
    int chosen = atomic_load_explicit(&chosen_default, memory_order_relaxed);
    if (chosen > 0) return chosen;
    static _Atomic int known;
    int count = atomic_load_explicit(&known, memory_order_relaxed);
    if (count > 0) return count;
    const char *wanted = getenv("OMP_NUM_THREADS");
    if (wanted) count = atoi(wanted);
    cpu_set_t cores;
    if (count <= 0) count = sched_getaffinity(0, sizeof cores, &cores) == 0 ? CPU_COUNT(&cores) : 1;
    if (count > most_threads) count = most_threads;
    atomic_store_explicit(&known, count, memory_order_relaxed);
    return count;
}

int kernels_threads(void) { return own_threads > 0 ? own_threads : default_threads(); }

int kernels_set_threads(int threads) {
    int before = own_threads;
    own_threads = threads > most_threads ? most_threads : threads;
    return before;
}

void kernels_set_default_threads(int threads) {
    atomic_store_explicit(&chosen_default, threads > most_threads ? most_threads : threads, memory_order_relaxed);
}

// Subnormal numbers cost many cycles each and mean nothing here. They are flushed to zero from the start of the program
// and for good: a thread inherits the setting from the one that makes it, so every thread that ever computes has it
// (the pool's, Swift's, LAPACK's), and what is computed does not depend on what ran before.
__attribute__((constructor)) static void flush_subnormals(void) { set_float_mode(float_mode() | flushing); }

// --- The libraries' way in --------------------------------------------------------------------------------------

typedef struct {
    void (*body)(void *);
    void *data;
} library_body;

static void run_library(int part, void *context) {
    (void)part;
    const library_body *b = context;
    b->body(b->data);
}

// Threads of a library's region may meet in the middle.
static signal_word meetings;
static _Atomic int arrived;

void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags) {
    (void)flags;
    int parts = threads > 0 ? (int)threads : kernels_threads();
    if (parts > most_threads) parts = most_threads;
    library_body b = {body, data};
    if (parts > 1 && !inside) return run_region(parts, run_library, &b);
    // A team of one.
    bool was_inside = inside;
    int old_part = own_part, old_team = team;
    own_part = 0, team = 1;
    body(data);
    inside = was_inside, own_part = old_part, team = old_team;
}

void GOMP_barrier(void) {
    if (team <= 1) return;
    uint32_t meeting = atomic_load(&meetings.value);
    if (atomic_fetch_add(&arrived, 1) + 1 < team) return wait_while(&meetings, meeting);
    atomic_store(&arrived, 0);
    atomic_store(&meetings.value, meeting + 1);
    wake(&meetings);
}

int omp_get_thread_num(void) { return own_part; }
int omp_get_num_threads(void) { return team; }
int omp_get_max_threads(void) { return kernels_threads(); }
int omp_in_parallel(void) { return inside; }
void omp_set_num_threads(int threads) { kernels_set_threads(threads); }
