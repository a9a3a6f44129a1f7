#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

// Counts the calls of malloc and its kin that the whole process makes while a switch is on. A program that links this
// target has its allocator's entry points replaced by ones that count, then call the C library's own.

/// Begins to count, from zero.
void allocation_counter_start(void);
void allocation_counter_stop(void);

/// The allocations of the last count whose immediate caller lies in none of the libraries whose file names begin with one
/// of `ignored` (separated by blanks).
long allocation_counter_total(const char *ignored);

/// One caller that `allocation_counter_total` would count, as "library symbol"; empty if there is none.
const char *allocation_counter_example(const char *ignored);

#endif
