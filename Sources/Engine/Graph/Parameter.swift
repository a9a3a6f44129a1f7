import CKernels
import System

/// A tensor that training changes. A class, because identity matters: two layers may share one parameter, and the
/// optimiser's state belongs to it. Not for two threads at once: tasks that train side by side make models of their own.
public final class Parameter {
    /// The extent of every axis, for life.
    public let shape: [Int]
    /// Held at its value: no gradient is computed for it, and no optimiser updates it. A trainer looks at this when it is
    /// made.
    public var isFrozen = false
    /// Whether an optimiser updates it. Running statistics and the like never are trainable, weights are unless frozen.
    public var isTrainable: Bool { isWeight && !isFrozen }
    private let isWeight: Bool
    /// The numbers stay at one address for life, so that plans can bind them once.
    let memory: AlignedMemory

    /// The number of elements.
    public var count: Int { memory.count }

    /// - Parameters:
    ///   - value: the numbers at first; they are copied.
    ///   - isTrainable: false for what no gradient changes: running statistics, multipliers.
    public init(_ value: Tensor, isTrainable: Bool = true) {
        shape = value.shape
        isWeight = isTrainable
        memory = AlignedMemory(floats: value.count)
        self.value = value
    }

    /// A copy of the current numbers; assigning writes them in place.
    public var value: Tensor {
        get {
            Tensor(shape: shape) { $0.baseAddress!.update(from: memory.pointer, count: count) }
        }
        set {
            require(
                newValue.shape == shape, "a parameter of shape \(shape) cannot take a value of shape \(newValue.shape)")
            newValue.withUnsafeBuffer { memory.pointer.update(from: $0.baseAddress!, count: count) }
        }
    }

    /// Whether no number is infinite or NaN.
    var isFinite: Bool { kernels_all_finite(count, memory.pointer) }

    /// This parameter as a node of a graph.
    public var node: Node { Node(ParameterValue(parameter: self)) }
}
