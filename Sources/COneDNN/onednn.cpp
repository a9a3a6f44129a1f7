#include "COneDNN.h"

#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <vector>

// Version 3 folded the operation descriptors of version 2 into the primitive descriptors. That is the only difference
// that concerns us, so both are spelled by one macro each: the arguments of the operation, then those of the primitive.
#define STRIP(...) __VA_ARGS__
#if DNNL_VERSION_MAJOR >= 3
#define DESCRIBE(kind, operation, attributes) kind::primitive_desc(cpu(), STRIP operation, attributes)
#define DESCRIBE_BACKWARD(kind, operation, attributes, forward) \
    kind::primitive_desc(cpu(), STRIP operation, forward, attributes)
#else
#define DESCRIBE(kind, operation, attributes) kind::primitive_desc(kind::desc(STRIP operation), attributes, cpu())
#define DESCRIBE_BACKWARD(kind, operation, attributes, forward) \
    kind::primitive_desc(kind::desc(STRIP operation), attributes, cpu(), forward)
#endif

using dnnl::memory;
using tag = memory::format_tag;

namespace {

dnnl::engine &cpu() {
    static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::stream &queue() {
    static dnnl::stream stream(cpu());
    return stream;
}

constexpr auto f32 = memory::data_type::f32;

memory bind(const memory::desc &desc, const float *data) { return memory(desc, cpu(), const_cast<float *>(data)); }

/// One call into the library: the primitive and its arguments, gathered once.
struct step {
    dnnl::primitive primitive;
    std::vector<memory> memories;
    std::vector<dnnl_exec_arg_t> arguments;

    step(dnnl::primitive primitive, const std::vector<std::pair<int, memory>> &bound) : primitive(primitive) {
        for (const auto &[index, value] : bound) {
            memories.push_back(value);
            arguments.push_back({index, value.get()});
        }
    }

    int run() const {
        return dnnl_primitive_execute(primitive.get(), queue().get(), static_cast<int>(arguments.size()), arguments.data());
    }
};

}  // namespace

struct onednn_primitive {
    std::vector<step> steps;
    memory scratch;
};

namespace {

/// Adds the main step with scratch memory that the caller will supply.
template <class Primitive>
void add(onednn_primitive &into, const typename Primitive::primitive_desc &description,
         std::vector<std::pair<int, memory>> bound) {
    into.scratch = memory(description.scratchpad_desc(), cpu(), DNNL_MEMORY_NONE);
    bound.emplace_back(DNNL_ARG_SCRATCHPAD, into.scratch);
    into.steps.emplace_back(Primitive(description), bound);
}

dnnl::primitive_attr attributes() {
    dnnl::primitive_attr result;
    result.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    return result;
}

/// oneDNN's descriptions of a convolution's tensors, weights in the layout it likes best.
struct convolution {
    memory::desc x, y, weights, plain_weights, bias;
    memory::dims strides, before, after;

    explicit convolution(const onednn_conv2d_shape &s, bool has_bias)
        : x({s.n, s.c, s.h, s.w}, f32, tag::nhwc),
          y({s.n, s.o, s.oh, s.ow}, f32, tag::nhwc),
          weights({s.o, s.c, s.kh, s.kw}, f32, tag::any),
          plain_weights({s.o, s.c, s.kh, s.kw}, f32, tag::hwio),
          bias(has_bias ? memory::desc({s.o}, f32, tag::a) : memory::desc()),
          strides{s.stride, s.stride},
          before{s.pad_top, s.pad_left},
          after{(s.oh - 1) * s.stride + s.kh - s.h - s.pad_top, (s.ow - 1) * s.stride + s.kw - s.w - s.pad_left} {}

    dnnl::convolution_forward::primitive_desc forward(const dnnl::primitive_attr &attributes) const {
        return DESCRIBE(dnnl::convolution_forward,
                        (dnnl::prop_kind::forward_training, dnnl::algorithm::convolution_direct, x, weights, bias, y,
                         strides, before, after),
                        attributes);
    }
};

/// The weights change at every step of training and are small: they are copied into the layout that the fast kernels
/// want, while the large activations stay as they are.
memory packed(onednn_primitive &into, const memory::desc &plain, const memory::desc &wanted, const float *weights) {
    memory source = bind(plain, weights);
    if (plain == wanted) return source;
    memory target(wanted, cpu());
    into.steps.emplace_back(dnnl::reorder(source, target),
                            std::vector<std::pair<int, memory>>{{DNNL_ARG_FROM, source}, {DNNL_ARG_TO, target}});
    return target;
}

template <class Build>
onednn_primitive *prepare(Build build) {
    auto result = std::make_unique<onednn_primitive>();
    try {
        build(*result);
    } catch (const dnnl::error &) {
        return nullptr;
    }
    return result.release();
}

}  // namespace

extern "C" int onednn_sgemm(int transpose_a, int transpose_b, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, float alpha,
                            const float *a, ptrdiff_t lda, const float *b, ptrdiff_t ldb, float beta, float *c,
                            ptrdiff_t ldc) {
    return static_cast<int>(dnnl_sgemm(transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', m, n, k, alpha, a, lda, b, ldb,
                                       beta, c, ldc));
}

extern "C" onednn_primitive *onednn_batched_product(int transpose_a, int transpose_b, ptrdiff_t batch, ptrdiff_t m,
                                                    ptrdiff_t n, ptrdiff_t k, ptrdiff_t step_a, ptrdiff_t step_b,
                                                    const float *a, const float *b, float *c) {
    return prepare([&](onednn_primitive &result) {
        auto operand = [&](ptrdiff_t rows, ptrdiff_t columns, int transpose, ptrdiff_t step) {
            memory::dims strides = transpose ? memory::dims{rows * columns, 1, rows} : memory::dims{rows * columns, columns, 1};
            return memory::desc({step == 0 ? 1 : batch, rows, columns}, f32, strides);
        };
        auto A = operand(m, k, transpose_a, step_a), B = operand(k, n, transpose_b, step_b), C = operand(m, n, 0, 1);
        auto description = DESCRIBE(dnnl::matmul, (A, B, C), attributes());
        add<dnnl::matmul>(result, description,
                          {{DNNL_ARG_SRC, bind(A, a)}, {DNNL_ARG_WEIGHTS, bind(B, b)}, {DNNL_ARG_DST, bind(C, c)}});
    });
}

extern "C" onednn_primitive *onednn_conv2d_forward(const onednn_conv2d_shape *shape, int relu, const float *x,
                                                   const float *weights, const float *bias, float *y) {
    return prepare([&](onednn_primitive &result) {
        convolution conv(*shape, bias != nullptr);
        auto attribute = attributes();
        if (relu) {
            dnnl::post_ops after;
#if DNNL_VERSION_MAJOR >= 3
            after.append_eltwise(dnnl::algorithm::eltwise_relu, 0, 0);
#else
            after.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
#endif
            attribute.set_post_ops(after);
        }
        auto description = conv.forward(attribute);
        std::vector<std::pair<int, memory>> bound{
            {DNNL_ARG_SRC, bind(conv.x, x)},
            {DNNL_ARG_WEIGHTS, packed(result, conv.plain_weights, description.weights_desc(), weights)},
            {DNNL_ARG_DST, bind(conv.y, y)}};
        if (bias) bound.emplace_back(DNNL_ARG_BIAS, bind(conv.bias, bias));
        add<dnnl::convolution_forward>(result, description, bound);
    });
}

extern "C" onednn_primitive *onednn_conv2d_backward_data(const onednn_conv2d_shape *shape, const float *dy,
                                                         const float *weights, float *dx) {
    return prepare([&](onednn_primitive &result) {
        convolution conv(*shape, false);
        auto description =
            DESCRIBE_BACKWARD(dnnl::convolution_backward_data,
                     (dnnl::algorithm::convolution_direct, conv.x, conv.weights, conv.y, conv.strides, conv.before, conv.after),
                     attributes(), conv.forward(attributes()));
        add<dnnl::convolution_backward_data>(
            result, description,
            {{DNNL_ARG_DIFF_DST, bind(conv.y, dy)},
             {DNNL_ARG_WEIGHTS, packed(result, conv.plain_weights, description.weights_desc(), weights)},
             {DNNL_ARG_DIFF_SRC, bind(conv.x, dx)}});
    });
}

extern "C" onednn_primitive *onednn_conv2d_backward_weights(const onednn_conv2d_shape *shape, const float *x,
                                                            const float *dy, float *dw, float *db) {
    return prepare([&](onednn_primitive &result) {
        convolution conv(*shape, db != nullptr);
        auto description = DESCRIBE_BACKWARD(dnnl::convolution_backward_weights,
                                    (dnnl::algorithm::convolution_direct, conv.x, conv.weights, conv.bias, conv.y,
                                     conv.strides, conv.before, conv.after),
                                    attributes(), conv.forward(attributes()));
        memory plain = bind(conv.plain_weights, dw);
        bool is_plain = conv.plain_weights == description.diff_weights_desc();
        memory target = is_plain ? plain : memory(description.diff_weights_desc(), cpu());
        std::vector<std::pair<int, memory>> bound{{DNNL_ARG_SRC, bind(conv.x, x)},
                                                  {DNNL_ARG_DIFF_DST, bind(conv.y, dy)},
                                                  {DNNL_ARG_DIFF_WEIGHTS, target}};
        if (db) bound.emplace_back(DNNL_ARG_DIFF_BIAS, bind(conv.bias, db));
        add<dnnl::convolution_backward_weights>(result, description, bound);
        if (!is_plain)
            result.steps.emplace_back(dnnl::reorder(target, plain),
                                      std::vector<std::pair<int, memory>>{{DNNL_ARG_FROM, target}, {DNNL_ARG_TO, plain}});
    });
}

extern "C" size_t onednn_scratch_floats(const onednn_primitive *primitive) {
    return primitive->scratch.get_desc().get_size() / sizeof(float);
}

extern "C" int onednn_run(const onednn_primitive *primitive, float *scratch) {
    dnnl_memory_set_data_handle(primitive->scratch.get(), scratch);
    for (const auto &step : primitive->steps)
        if (int status = step.run()) return status;
    return 0;
}

extern "C" void onednn_destroy(onednn_primitive *primitive) { delete primitive; }

extern "C" const char *onednn_version(void) {
    static const std::string text = [] {
        const dnnl_version_t *v = dnnl_version();
        return std::to_string(v->major) + "." + std::to_string(v->minor) + "." + std::to_string(v->patch);
    }();
    return text.c_str();
}
