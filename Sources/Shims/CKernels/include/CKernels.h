// Hot loops that no library covers, in plain C. Every kernel splits its work over the process's one pool in fixed
// contiguous parts, so a result does not depend on timing: the same thread count gives the same bytes.
#ifndef CKERNELS_H
#define CKERNELS_H
#include "attention.h"
#include "convolution.h"
#include "distances.h"
#include "elementwise.h"
#include "finite.h"
#include "lstm.h"
#include "norm.h"
#include "parallel.h"
#include "pooling.h"
#include "reduce.h"
#include "training.h"
#include "tsne.h"
#endif
