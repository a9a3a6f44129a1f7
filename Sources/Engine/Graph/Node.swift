import Synchronization
import System

/// A tensor to come: one operation applied to other nodes.
///
/// Calling a model on nodes *builds* a graph; nothing is computed until a `Plan` runs it. A node never changes, so
/// graphs may share parts freely. Its identity matters: the same node used twice is computed once.
public final class Node {
    public let op: any Op
    public let inputs: [Node]
    /// The shape of the tensor to come.
    public let shape: [Int]
    /// Creation order. A node is always made after its inputs, so sorting by it is a topological sort; it is also the
    /// order in which a reader of the model would compute.
    let id: Int

    private static let created = Atomic<Int>(0)

    /// Applies `op`; stops the program with both shapes when they do not fit.
    public init(_ op: some Op, _ inputs: [Node] = []) {
        self.op = op
        self.inputs = inputs
        do {
            shape = try op.shape(of: inputs.map(\.shape))
            _ = elementCount(shape)
        } catch {
            fatalError("\(error)")  // unlike a precondition's, its message survives optimisation
        }
        id = Node.created.add(1, ordering: .relaxed).newValue
    }

    /// The number of elements.
    public var count: Int { shape.reduce(1, *) }

    /// What the operation keeps for its gradient beside its output (see `Op.savedCount`), as a flat node.
    public var saved: Node {
        let size = op.savedCount(of: inputs.map(\.shape))
        require(size > 0, "\(op.name) saves nothing for its gradient")
        return Node(View(offset: Arena.padded(count), shape: [size], isSaved: true), [self])
    }
}

extension Node: CustomStringConvertible {
    public var description: String { "\(op.name) → \(shape)" }
}

/// A value the caller fills in before every run: a batch of images, labels, token numbers.
public struct Input: Op {
    public let name: String
    let inputShape: [Int]

    public func shape(of inputs: [[Int]]) -> [Int] { inputShape }
    public func placement(of inputs: [[Int]]) -> Placement { .input }
}

/// A value that is fixed when the graph is built.
public struct Constant: Op {
    public var name: String { "constant" }
    let value: Tensor

    public func shape(of inputs: [[Int]]) -> [Int] { value.shape }
    public func placement(of inputs: [[Int]]) -> Placement { .constant(value) }
}

/// The current value of a parameter.
public struct ParameterValue: Op {
    public var name: String { "parameter" }
    public let parameter: Parameter

    public func shape(of inputs: [[Int]]) -> [Int] { parameter.shape }
    public func placement(of inputs: [[Int]]) -> Placement { .parameter(parameter) }
}

extension Node {
    public static func input(_ name: String = "input", shape: [Int]) -> Node {
        Node(Input(name: name, inputShape: shape))
    }

    public static func constant(_ value: Tensor) -> Node { Node(Constant(value: value)) }

    public static func constant(_ value: Float) -> Node { .constant(Tensor([value], shape: [])) }
}
