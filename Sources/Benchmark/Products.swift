import Engine

/// The product of two matrices of 4096 rows and columns: what the machine can do at best. The best of seven.
func measureProduct() -> Measurement {
    let size = 4096
    var random = Random(seed: 0)
    let operands = (0..<2).map { _ in
        Tensor(shape: [size, size]) { for i in $0.indices { $0[i] = random.uniform() } }
    }
    var product = MatrixProduct.multiply(operands[0], operands[1])
    let best = product.withUnsafeMutableBuffer { c in
        operands[0].withUnsafeBuffer { a in
            operands[1].withUnsafeBuffer { b in
                repeated(7) {
                    MatrixProduct.multiply(
                        a.baseAddress!, b.baseAddress!, into: c.baseAddress!, m: size, n: size, k: size)
                }.seconds.min()!
            }
        }
    }
    let operations = 2 * Double(size * size * size)
    return Measurement(
        seconds: [best], quality: [("gflops", .number(operations / best / 1e9, digits: 1))],
        config: [("n", .integer(size)), ("kernel", .string("oneDNN"))])
}
