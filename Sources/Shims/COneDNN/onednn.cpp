#include "COneDNN.h"

#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <string>
#include <vector>

using dnnl::memory;

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

}  // namespace

/// A primitive and its arguments, gathered once; the caller supplies scratch memory at every run.
struct onednn_primitive {
    dnnl::primitive primitive;
    memory scratch;
    std::vector<memory> memories;
    std::vector<dnnl_exec_arg_t> arguments;

    void bind(int index, const memory &value) {
        memories.push_back(value);
        arguments.push_back({index, value.get()});
    }
};

extern "C" int onednn_sgemm(int transpose_a, int transpose_b, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, float alpha,
                            const float *a, ptrdiff_t lda, const float *b, ptrdiff_t ldb, float beta, float *c,
                            ptrdiff_t ldc) {
    return static_cast<int>(dnnl_sgemm(transpose_a ? 'T' : 'N', transpose_b ? 'T' : 'N', m, n, k, alpha, a, lda, b, ldb,
                                       beta, c, ldc));
}

extern "C" onednn_primitive *onednn_batched_product(int transpose_a, int transpose_b, ptrdiff_t batch, ptrdiff_t m,
                                                    ptrdiff_t n, ptrdiff_t k, ptrdiff_t step_a, ptrdiff_t step_b,
                                                    const float *a, const float *b, float *c) {
    auto operand = [&](ptrdiff_t rows, ptrdiff_t columns, int transpose, ptrdiff_t step) {
        memory::dims strides = transpose ? memory::dims{rows * columns, 1, rows} : memory::dims{rows * columns, columns, 1};
        return memory::desc({step == 0 ? 1 : batch, rows, columns}, f32, strides);
    };
    auto bound = [](const memory::desc &desc, const float *data) { return memory(desc, cpu(), const_cast<float *>(data)); };
    try {
        auto A = operand(m, k, transpose_a, step_a), B = operand(k, n, transpose_b, step_b), C = operand(m, n, 0, 1);
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        // Version 3 folded the operation descriptors of version 2 into the primitive descriptors.
#if DNNL_VERSION_MAJOR >= 3
        dnnl::matmul::primitive_desc description(cpu(), A, B, C, attributes);
#else
        dnnl::matmul::primitive_desc description(dnnl::matmul::desc(A, B, C), attributes, cpu());
#endif
        auto result = std::make_unique<onednn_primitive>();
        result->primitive = dnnl::matmul(description);
        result->scratch = memory(description.scratchpad_desc(), cpu(), DNNL_MEMORY_NONE);
        result->bind(DNNL_ARG_SRC, bound(A, a));
        result->bind(DNNL_ARG_WEIGHTS, bound(B, b));
        result->bind(DNNL_ARG_DST, bound(C, c));
        result->bind(DNNL_ARG_SCRATCHPAD, result->scratch);
        return result.release();
    } catch (const dnnl::error &) {
        return nullptr;
    }
}

extern "C" size_t onednn_scratch_floats(const onednn_primitive *primitive) {
    return primitive->scratch.get_desc().get_size() / sizeof(float);
}

extern "C" int onednn_run(const onednn_primitive *primitive, float *scratch) {
    if (int status = dnnl_memory_set_data_handle(primitive->scratch.get(), scratch)) return status;
    return dnnl_primitive_execute(primitive->primitive.get(), queue().get(),
                                  static_cast<int>(primitive->arguments.size()), primitive->arguments.data());
}

extern "C" void onednn_destroy(onednn_primitive *primitive) { delete primitive; }

extern "C" const char *onednn_version(void) {
    static const std::string text = [] {
        const dnnl_version_t *v = dnnl_version();
        return std::to_string(v->major) + "." + std::to_string(v->minor) + "." + std::to_string(v->patch);
    }();
    return text.c_str();
}
