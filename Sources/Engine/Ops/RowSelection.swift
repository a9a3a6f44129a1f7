import CKernels

/// Rows where a mask is 1, and zeros where it is 0: x [A…, B…], mask [A…] → [A…, B…].
///
/// Rows are picked, not multiplied: whatever stands in an absent row, not-a-number included, has no effect on values or
/// gradients. (0 · NaN is NaN.) A mask that is not a number shows as rows of NaN.
struct RowSelection: Op {
    var name: String { "row selection" }
    var reusableInputs: [Int] { [0] }

    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int] {
        guard inputs[0].starts(with: inputs[1]) else {
            throw ShapeError(name, inputs, "x [A…, B…] and a mask [A…]")
        }
        return inputs[0]
    }

    func gradient(of node: Node, upstream: Node) -> [Node?] { [Node(self, [upstream, node.inputs[1]]), nil] }

    func reference(_ inputs: [Tensor]) -> Tensor {
        let (mask, width) = (inputs[1].values, inputs[0].count / max(inputs[1].count, 1))
        return Tensor(
            inputs[0].values.enumerated().map { i, x in
                let present = mask[i / width]
                return present == 0 ? 0 : present.isNaN ? .nan : x
            }, shape: inputs[0].shape)
    }

    func kernel(_ context: KernelContext) -> Kernel {
        let (x, mask, y) = (context.inputs[0].pointer, context.inputs[1].pointer, context.output.pointer)
        let (rows, width) = (context.inputs[1].count, context.output.count / max(context.inputs[1].count, 1))
        return { kernels_select_rows(rows, width, mask, x, y) }
    }
}

extension Node {
    /// The rows where `mask` is 1, and rows of zeros where it is 0: x [A…, B…], mask [A…] → [A…, B…]. Whatever stands in
    /// an absent row, not-a-number included, has no effect on values or gradients.
    public func rows(where mask: Node) -> Node { Node(RowSelection(), [self, mask]) }
}
