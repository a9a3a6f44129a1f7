/// Everything the engine knows about one operation. Each lives in a file of its own under `Ops/`: its shape rule, its
/// gradient as more nodes, its naive reference kernel (the readable explanation) and its fast kernel. A test holds the
/// two kernels equal and the gradient to central differences.
public protocol Op {
    /// The field's usual name, used in error messages.
    var name: String { get }

    /// The output's shape, or an error that quotes the operation and the shapes it was given.
    func shape(of inputs: [[Int]]) throws(ShapeError) -> [Int]

    /// The gradients of a loss with respect to each input, as nodes, given the gradient `upstream` with respect to the
    /// output; `nil` where none flows. A gradient may keep the output's shape where an input was broadcast: the reverse
    /// sweep sums it back.
    func gradient(of node: Node, upstream: Node) -> [Node?]

    /// Inputs read as class numbers, row numbers or masks, to which no gradient flows. A loss whose gradient would have to
    /// pass through one is refused.
    var discreteInputs: [Int] { get }

    /// The definition, in plain loops. Slow, and right.
    func reference(_ inputs: [Tensor]) -> Tensor

    /// Prepares the fast kernel for fixed buffers: whatever can be decided, looked up or allocated is done here, once.
    func kernel(_ context: KernelContext) -> Kernel

    /// Where the output lives; computed into the plan's arena unless the operation says otherwise.
    func placement(of inputs: [[Int]]) -> Placement

    /// Inputs whose buffer the output may take over when nobody reads them later (element `i` of the output must
    /// depend on no element of that input but `i`).
    var reusableInputs: [Int] { get }

    /// How many floats the kernel keeps behind its output for the gradient: masks, gates, statistics. See `Node.saved`.
    func savedCount(of inputs: [[Int]]) -> Int

    /// What the reference kernel would keep, where a gradient's reference needs it; nil where it can do without.
    func referenceSaved(_ inputs: [Tensor]) -> Tensor?
}

extension Op {
    /// Stops the program: for operations that exist only as gradients.
    public func gradient(of node: Node, upstream: Node) -> [Node?] {
        fatalError("\(name) has no gradient: gradients of gradients are not supported")
    }

    /// None.
    public var discreteInputs: [Int] { [] }
    /// Computed.
    public func placement(of inputs: [[Int]]) -> Placement { .computed }
    /// None.
    public var reusableInputs: [Int] { [] }
    /// Nothing.
    public func savedCount(of inputs: [[Int]]) -> Int { 0 }
    /// Nothing.
    public func referenceSaved(_ inputs: [Tensor]) -> Tensor? { nil }

    /// Stops the program: for operations whose values are not computed.
    public func reference(_ inputs: [Tensor]) -> Tensor {
        fatalError("\(name) has no value of its own to compute")
    }

    /// Stops the program: for operations whose values are not computed.
    public func kernel(_ context: KernelContext) -> Kernel {
        fatalError("\(name) has no kernel: its placement is \(placement(of: context.inputs.map(\.shape)))")
    }
}

/// A prepared computation on fixed buffers. Running it allocates nothing and looks nothing up.
public typealias Kernel = () -> Void

/// Where a node's numbers live.
public enum Placement {
    /// In the plan's arena, written by a kernel.
    case computed
    /// In a buffer of the plan that the caller fills.
    case input
    /// In the parameter itself.
    case parameter(Parameter)
    /// In a tensor fixed with the graph.
    case constant(Tensor)
    /// In the first input's buffer, from this element on: no copy, no kernel.
    case view(offset: Int)
}

/// The buffers and scratch memory that a kernel is prepared for.
public struct KernelContext {
    /// Where the inputs' numbers stand, in the order of the node's inputs.
    public let inputs: [Buffer]
    /// Where the kernel writes. It may be the place of an input that `Op.reusableInputs` names.
    public let output: Buffer
    /// Behind the output: what the gradient will ask for.
    public let saved: UnsafeMutablePointer<Float>
    let scratchpad: Scratchpad
    /// The number of the run under way, for operations that draw random numbers.
    public let clock: Clock

    /// Memory for the kernel's own use while it runs; shared by all kernels of the plan, so nothing lasts in it.
    public func scratch(floats: Int) -> Scratchpad {
        scratchpad.require(floats: floats)
        return scratchpad
    }
}

/// A node's numbers while its plan lives: row-major, at one address.
public struct Buffer {
    /// The first element.
    public let pointer: UnsafeMutablePointer<Float>
    /// The extent of every axis.
    public let shape: [Int]
    /// The number of elements.
    public var count: Int { shape.reduce(1, *) }
}

/// Scratch memory whose place is known only when all kernels of a plan have said how much they need.
public final class Scratchpad {
    private(set) var floats = 0
    private var memory: AlignedMemory?

    func require(floats: Int) { self.floats = max(self.floats, floats) }
    func allocate() { memory = AlignedMemory(floats: max(floats, 16)) }

    /// The first float. To be asked for in the kernel, not before: there is no memory until all kernels are prepared.
    public var pointer: UnsafeMutablePointer<Float> { memory.unsafelyUnwrapped.pointer }
}

/// Counts the runs of a plan, so that every run draws fresh random numbers and a resumed one draws the same again.
public final class Clock {
    /// Of the training, or of the plan.
    public internal(set) var seed: UInt64 = 0
    /// Training counts its steps here. Evaluations have numbers of their own (`evaluation(_:epoch:)`).
    public internal(set) var step = 0
    /// The number of the slice within the batch: each draws numbers of its own.
    public internal(set) var slice = 0

    /// The step that stands for a batch of an evaluation after so many epochs: no training comes as far.
    static func evaluation(_ batch: Int, epoch: Int) -> Int { (epoch + 1) << 32 | batch }

    /// A layer's stream of random numbers, apart for every slice.
    func stream(_ number: Int) -> UInt64 { UInt64(number) &+ UInt64(slice) << 16 }
}

/// Shapes that do not fit an operation.
public struct ShapeError: Error, CustomStringConvertible, Equatable {
    /// The operation, the shapes that it got, and what it needs.
    public let description: String

    /// - Parameters:
    ///   - op: the operation's name.
    ///   - shapes: all that it was given.
    ///   - expected: what it needs, such as “equal shapes”.
    public init(_ op: String, _ shapes: [[Int]], _ expected: String) {
        description = "\(op) got \(shapes.map { "\($0)" }.joined(separator: " and ")), but needs \(expected)"
    }
}
