#ifndef CLapack_H
#define CLapack_H
#endif
