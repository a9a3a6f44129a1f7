import System

/// A graph made ready to run: its nodes sorted, its buffers laid out in one arena, its kernels prepared and bound.
///
/// Everything is decided here, once for each input shape. A run is then a walk along a flat list of kernels, which
/// allocates nothing, looks nothing up and checks no shape.
public final class Plan {
    private let kernels: [Kernel]
    /// The node that each kernel computes, in the same order.
    private let computed: [(node: Node, pointer: UnsafeMutablePointer<Float>)]
    private let inputs: [Buffer]
    private let outputs: [Buffer]
    // What the bound pointers point into.
    private let arena: AlignedMemory
    private let inputMemory: [AlignedMemory]
    private let scratchpad: Scratchpad
    private let constants: [AlignedMemory]
    private let parameters: [Parameter]
    let clock = Clock()

    /// The size of all intermediate results together, in bytes. Less than their sum, as far as lives do not overlap.
    public var arenaBytes: Int { arena.count * 4 }
    /// How many kernels one run calls; views, inputs and parameters have none.
    public var kernelCount: Int { kernels.count }

    /// - Parameters:
    ///   - inputs: the graph's input nodes, in the order in which they will be addressed.
    ///   - outputs: the nodes wanted; their values stand until the next run.
    ///   - destinations: nodes that are to be written to given places rather than to the arena (gradients in a slab).
    ///     They are written while the plan runs, so nothing that the graph reads may live there.
    ///   - seed: for operations that draw random numbers.
    public init(
        inputs: [Node], outputs: [Node],
        destinations: [(node: Node, pointer: UnsafeMutablePointer<Float>)] = [], seed: UInt64 = 0
    ) {
        clock.seed = seed
        let order = topologicalOrder(outputs + destinations.map(\.node))
        let step = Dictionary(uniqueKeysWithValues: order.enumerated().map { (ObjectIdentifier($1), $0) })

        // Views are looked through: `root` owns the memory that a node's numbers stand in.
        var root: [Int] = []
        var offset: [Int] = []
        var placements: [Placement] = []
        for (index, node) in order.enumerated() {
            let placement = node.op.placement(of: node.inputs.map(\.shape))
            placements.append(placement)
            if case .view(let start) = placement {
                let parent = step[ObjectIdentifier(node.inputs[0])]!
                root.append(root[parent])
                offset.append(offset[parent] + start)
            } else {
                root.append(index)
                offset.append(0)
            }
        }
        var lastUse = Array(order.indices)
        for (index, node) in order.enumerated() {
            for input in node.inputs { lastUse[root[step[ObjectIdentifier(input)]!]] = index }
        }
        for output in outputs { lastUse[root[step[ObjectIdentifier(output)]!]] = order.count }

        // Memory that is not the arena's.
        var base = [UnsafeMutablePointer<Float>?](repeating: nil, count: order.count)
        var inputMemory: [AlignedMemory] = []
        var constants: [AlignedMemory] = []
        var parameters: [Parameter] = []
        for (index, node) in order.enumerated() {
            switch placements[index] {
            case .input:
                require(
                    inputs.contains { $0 === node },
                    "the graph reads the input “\(node.op.name)”, which the plan was not given")
            case .parameter(let parameter):
                parameters.append(parameter)
                base[index] = parameter.memory.pointer
            case .constant(let value):
                let memory = AlignedMemory(floats: value.count)
                value.withUnsafeBuffer { memory.pointer.update(from: $0.baseAddress!, count: value.count) }
                constants.append(memory)
                base[index] = memory.pointer
            case .computed, .view: break
            }
        }
        var inputBuffers: [Buffer] = []
        for input in inputs {
            let memory = AlignedMemory(floats: input.count)
            inputMemory.append(memory)
            inputBuffers.append(Buffer(pointer: memory.pointer, shape: input.shape))
            if let index = step[ObjectIdentifier(input)] { base[index] = memory.pointer }
        }
        // A destination is written directly where a kernel's whole output is wanted there; otherwise copied at the end.
        var copies: [(from: Int, to: UnsafeMutablePointer<Float>)] = []
        for (node, pointer) in destinations {
            let index = step[ObjectIdentifier(node)]!
            let saves = node.op.savedCount(of: node.inputs.map(\.shape)) > 0
            if case .computed = placements[index], base[index] == nil, !saves {
                base[index] = pointer
            } else {
                copies.append((index, pointer))
                lastUse[root[index]] = order.count
            }
        }

        // The arena. A node may take over the buffer of an input that dies with it.
        var requests: [Arena.Request] = []
        var request = [Int?](repeating: nil, count: order.count)
        for (index, node) in order.enumerated() {
            guard case .computed = placements[index], base[index] == nil else { continue }
            let saved = node.op.savedCount(of: node.inputs.map(\.shape))
            let size = saved == 0 ? node.count : Arena.padded(node.count) + saved
            let taken = node.op.reusableInputs.lazy.compactMap { position -> Int? in
                let source = step[ObjectIdentifier(node.inputs[position])]!
                guard node.inputs[position].count == node.count, saved == 0, offset[source] == 0,
                    let owned = request[root[source]], lastUse[root[source]] == index,
                    requests[owned].last == index, requests[owned].floats == size,
                    // The kernel may read the other inputs after it has begun to write.
                    node.inputs.indices.allSatisfy({
                        $0 == position || root[step[ObjectIdentifier(node.inputs[$0])]!] != root[source]
                    })
                else { return nil }
                return owned
            }.first
            if let taken {
                requests[taken].last = max(lastUse[index], index)
                request[index] = taken
            } else {
                request[index] = requests.count
                requests.append(.init(floats: size, first: index, last: max(lastUse[index], index)))
            }
        }
        let layout = Arena(requests)
        arena = AlignedMemory(floats: layout.floats)
        for index in order.indices {
            if let request = request[index] { base[index] = arena.pointer + layout.offsets[request] }
        }

        func buffer(_ index: Int) -> Buffer {
            Buffer(pointer: base[root[index]]! + offset[index], shape: order[index].shape)
        }
        scratchpad = Scratchpad()
        var kernels: [Kernel] = []
        var computed: [(node: Node, pointer: UnsafeMutablePointer<Float>)] = []
        for (index, node) in order.enumerated() {
            guard case .computed = placements[index] else { continue }
            let output = buffer(index)
            let context = KernelContext(
                inputs: node.inputs.map { buffer(step[ObjectIdentifier($0)]!) }, output: output,
                saved: output.pointer + Arena.padded(node.count), scratchpad: scratchpad, clock: clock)
            kernels.append(node.op.kernel(context))
            computed.append((node, output.pointer))
        }
        for (index, target) in copies {
            let source = buffer(index)
            let count = source.count
            kernels.append { target.update(from: source.pointer, count: count) }
            computed.append((order[index], target))
        }
        scratchpad.allocate()
        self.kernels = kernels
        self.computed = computed
        self.inputs = inputBuffers
        self.outputs = outputs.map { buffer(step[ObjectIdentifier($0)]!) }
        self.inputMemory = inputMemory
        self.constants = constants
        self.parameters = parameters
    }

    /// Runs all kernels once.
    public func run() {
        execute()
        clock.step += 1
    }

    /// Runs all kernels without counting a run.
    func execute() { for index in kernels.indices { kernels[index]() } }

    /// The least time of each kernel over some runs, in seconds, in the order in which they run: where a step goes.
    public func profile(runs: Int = 20) -> [(node: Node, seconds: Double)] {
        var least = [Double](repeating: .infinity, count: kernels.count)
        let clock = ContinuousClock()
        for _ in 0..<runs {
            for (index, kernel) in kernels.enumerated() {
                let time = clock.measure(kernel)
                least[index] = min(least[index], time / .seconds(1))
            }
        }
        return zip(computed, least).map { ($0.node, $1) }
    }

    /// Runs kernel after kernel and reports the first node whose output is not finite.
    /// For finding the source of a NaN; an ordinary run does not look.
    func firstNonFinite() -> Node? {
        for (kernel, (node, pointer)) in zip(kernels, computed) {
            kernel()
            for i in 0..<node.count where !pointer[i].isFinite { return node }
        }
        return nil
    }

    /// The memory of an input, to be filled before a run.
    public func input(_ index: Int) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: inputs[index].pointer, count: inputs[index].count)
    }

    /// Copies `value` into the memory of an input; stops the program where it has another number of elements.
    public func setInput(_ index: Int, to value: Tensor) {
        require(
            value.count == inputs[index].count,
            "input \(index) has the shape \(inputs[index].shape), but was given a tensor of shape \(value.shape)")
        value.withUnsafeBuffer { inputs[index].pointer.update(from: $0.baseAddress!, count: $0.count) }
    }

    /// The outputs of the last run, in place.
    var results: [Buffer] { outputs }

    /// A copy of an output of the last run.
    public func output(_ index: Int) -> Tensor {
        let buffer = outputs[index]
        return Tensor(shape: buffer.shape) { $0.baseAddress!.update(from: buffer.pointer, count: buffer.count) }
    }

    /// The first element of an output of the last run: the value of a scalar.
    public func scalar(_ index: Int) -> Float { outputs[index].pointer[0] }
}
