#ifndef CGnuplot_H
#define CGnuplot_H
#endif
