#ifndef CImageFormats_H
#define CImageFormats_H
#endif
