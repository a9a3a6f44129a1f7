import Synchronization
import System

/// A tensor to come: one operation applied to other nodes.
///
/// Calling a model on nodes *builds* a graph; nothing is computed until a `Plan` runs it. A node never changes, so
/// graphs may share parts freely. Its identity matters: the same node used twice is computed once.
public final class Node {
    /// What makes the tensor of the inputs.
    public let op: any Op
    /// What the operation is applied to, in its order.
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
struct Input: Op {
    let name: String
    let inputShape: [Int]

    func shape(of inputs: [[Int]]) -> [Int] { inputShape }
    func placement(of inputs: [[Int]]) -> Placement { .input }
}

/// A value that is fixed when the graph is built.
struct Constant: Op {
    var name: String { "constant" }
    let value: Tensor

    func shape(of inputs: [[Int]]) -> [Int] { value.shape }
    func placement(of inputs: [[Int]]) -> Placement { .constant(value) }
}

/// The current value of a parameter.
struct ParameterValue: Op {
    var name: String { "parameter" }
    let parameter: Parameter

    func shape(of inputs: [[Int]]) -> [Int] { parameter.shape }
    func placement(of inputs: [[Int]]) -> Placement { .parameter(parameter) }
}

extension Node {
    /// A value that the caller fills in before every run: a batch of images, labels, token numbers.
    ///
    /// - Parameters:
    ///   - name: what errors call it.
    ///   - shape: of the tensor to come, the batch's axis included.
    public static func input(_ name: String = "input", shape: [Int]) -> Node {
        Node(Input(name: name, inputShape: shape))
    }

    /// A value that is fixed when the graph is built.
    public static func constant(_ value: Tensor) -> Node { Node(Constant(value: value)) }

    /// A fixed number: a scalar, of shape [].
    public static func constant(_ value: Float) -> Node { .constant(Tensor([value], shape: [])) }
}
