import CKernels
import System

/// What a step computes from.
enum BatchSource {
    /// The rows of these numbers of all columns; the numbers must outlive the run.
    case rows([DataColumn], UnsafeBufferPointer<Int32>)
    /// One tensor for each input, whole.
    case tensors([Tensor])
}

/// Loss and gradients of batches of one size: one plan for all cores together, or one plan a core with slices of the
/// batch. Changes nothing until it is told to (`commit`).
///
/// A slice of a batch goes through forward and backward pass at a stretch, so that its activations are still in the
/// core's cache when the gradients need them, and cores meet only once a step. Slices are dealt out in a fixed way and
/// gradients are added in a fixed order: the same thread count gives the same bytes.
final class BatchGraph {
    /// The shapes of the inputs.
    let shapes: [[Int]]
    private let rows: Int
    /// Rows of a slice; all of them where the batch is not sliced.
    private let slice: Int
    private let workers: [Worker]
    private let gradient: AlignedMemory
    /// New values of parameters that no gradient reaches, kept apart until `commit`: while a step computes, nothing that
    /// it reads may change.
    private let updates: [(parameter: Parameter, value: AlignedMemory)]
    /// Where the cores leave their shares of the gradient.
    private var parts: [kernels_gradient_part] = []
    // What the workers look at during a run.
    private var source = BatchSource.tensors([])

    /// The mean loss of the last batch.
    private(set) var loss = 0.0

    /// - Throws: `TrainingError.refused` where the graph cannot be trained as it is.
    init(
        shapes: [[Int]], slice: Int?, trained: TrainedParameters, state: OptimizerState, seed: UInt64,
        loss: ([Node], ForwardPass) -> Node
    ) throws(TrainingError) {
        self.shapes = shapes
        let rows = shapes.first?.first ?? 1
        guard slice ?? rows >= rows || shapes.allSatisfy({ $0.first == rows }) else {
            throw .refused("slices are cut from the rows that all inputs share, but their shapes are \(shapes)")
        }
        self.rows = rows
        let slice = min(slice ?? rows, rows)
        self.slice = slice
        gradient = state.gradient
        let slices = (rows + slice - 1) / slice
        let sizes = Set([slice, rows % slice]).subtracting([0])
        var workers: [Worker] = []
        var updates: [(parameter: Parameter, value: AlignedMemory)] = []
        for _ in 0..<min(slices, Threads.count) {
            // A lone worker writes its gradients where the optimiser reads them.
            let worker = Worker(gradient: slices == 1 ? state.gradient : AlignedMemory(floats: state.gradient.count))
            for size in sizes.sorted(by: >) {
                (worker.plans[size], updates) = try BatchGraph.plan(
                    size, of: rows, shapes, trained, seed, loss, place: { worker.gradient.pointer + state.offset($0) })
            }
            workers.append(worker)
        }
        self.workers = workers
        self.updates = updates
        guard slices > 1 else { return }
        for (index, worker) in workers.enumerated() where ownSlices(of: index).count > 1 {
            worker.sum = AlignedMemory(floats: state.gradient.count)
        }
        parts = workers.map { kernels_gradient_part(before: $0.sum?.pointer, last: $0.gradient.pointer) }
    }

    /// The slices that a core computes.
    private func ownSlices(of index: Int) -> Range<Int> {
        let slices = (rows + slice - 1) / slice
        return slices * index / workers.count..<slices * (index + 1) / workers.count
    }

    /// One core's plans, and its share of the gradient.
    private final class Worker {
        /// By the number of rows.
        var plans: [Int: Plan] = [:]
        /// That of the slice computed last.
        let gradient: AlignedMemory
        /// The gradients of this core's slices but the last, added up; absent where there is but one.
        var sum: AlignedMemory?
        var loss = 0.0

        init(gradient: AlignedMemory) { self.gradient = gradient }
    }

    private static func plan(
        _ size: Int, of rows: Int, _ shapes: [[Int]], _ trained: TrainedParameters, _ seed: UInt64,
        _ build: ([Node], ForwardPass) -> Node, place: (Int) -> UnsafeMutablePointer<Float>
    ) throws(TrainingError) -> (Plan, [(parameter: Parameter, value: AlignedMemory)]) {
        let pass = ForwardPass.training
        let inputs = shapes.enumerated().map { index, shape in
            Node.input("column \(index) of the batch", shape: size == rows ? shape : [size] + shape.dropFirst())
        }
        let mean = build(inputs, pass)
        require(mean.count == 1, "the loss must be a scalar, but its shape is \(mean.shape)")
        guard pass.updates.isEmpty || size == rows else {
            throw .refused(
                "the model keeps running statistics or the like (\(pass.updates.count) parameters are updated without a "
                    + "gradient), which slices of \(size) rows would each move on their own: train batches of \(rows) "
                    + "without slices")
        }
        // The slice's part of the mean over the whole batch.
        let loss = mean.scaled(by: Float(size) / Float(rows))
        // Every use of a parameter is a node of its own; their gradients are added.
        let reached = topologicalOrder([loss]).compactMap { node in
            (node.op as? ParameterValue).map { (node: node, parameter: $0.parameter) }
        }.filter { trained.wantsGradient(of: $0.parameter) }
        var sums: [ObjectIdentifier: Node] = [:]
        for (use, gradient) in zip(reached, gradients(of: loss, withRespectTo: reached.map(\.node))) {
            guard let gradient else { continue }
            let key = ObjectIdentifier(use.parameter)
            sums[key] = sums[key].map { $0 + gradient } ?? gradient
        }
        try trained.check(Set(sums.keys))
        let gradients = trained.list.enumerated().map { index, entry in
            (node: sums[ObjectIdentifier(entry.parameter)]!, pointer: place(index))
        }
        let updates = pass.updates.map {
            (node: $0.value, parameter: $0.parameter, value: AlignedMemory(floats: $0.parameter.count))
        }
        let plan = Plan(
            inputs: inputs, outputs: [loss], destinations: gradients + updates.map { ($0.node, $0.value.pointer) },
            seed: seed)
        return (plan, updates.map { ($0.parameter, $0.value) })
    }

    /// Whether the tensors have the shapes of the inputs.
    func takes(_ batch: [Tensor]) -> Bool {
        shapes.count == batch.count && shapes.indices.allSatisfy { shapes[$0] == batch[$0].shape }
    }

    var arenaBytes: Int { workers.reduce(0) { $0 + $1.plans.values.reduce(0) { $0 + $1.arenaBytes } } }

    /// Computes loss and gradients, and changes nothing yet.
    func run(_ source: BatchSource, number: Int) {
        self.source = source
        for worker in workers {
            for plan in worker.plans.values { plan.clock.step = number }
        }
        if slice == rows {
            let plan = workers[0].plans[rows]!
            gather(0..<rows, plan)
            plan.execute()
            loss = Double(plan.scalar(0))
            return
        }
        kernels_parallel(
            workers.count, 1,
            { begin, end, _, context in
                let graph = Unmanaged<BatchGraph>.fromOpaque(context!).takeUnretainedValue()
                for worker in Int(begin)..<Int(end) { graph.runSlices(of: worker) }
            }, Unmanaged.passUnretained(self).toOpaque())
        loss = workers.reduce(0) { $0 + $1.loss }
        kernels_add_gradients(parts.count, parts, gradient.count, gradient.pointer)
    }

    private func runSlices(of index: Int) {
        let worker = workers[index]
        let own = ownSlices(of: index)
        worker.loss = 0
        for number in own {
            let part = number * slice..<min((number + 1) * slice, rows)
            let plan = worker.plans[part.count]!
            plan.clock.slice = number
            gather(part, plan)
            plan.execute()
            worker.loss += Double(plan.scalar(0))
            guard number < own.upperBound - 1 else { break }
            if number == own.lowerBound {
                worker.sum!.pointer.update(from: worker.gradient.pointer, count: gradient.count)
            } else {
                kernels_accumulate(gradient.count, worker.gradient.pointer, worker.sum!.pointer)
            }
        }
    }

    /// Batches are gathered just before they are used, by the cores that use them: this takes a few microseconds and
    /// leaves the rows in their caches. A thread that gathered ahead would need a core, and all cores are busy.
    private func gather(_ part: Range<Int>, _ plan: Plan) {
        switch source {
        case .rows(let columns, let indices):
            let part = UnsafeBufferPointer(rebasing: indices[part])
            for (index, column) in columns.enumerated() {
                column.gather(part, into: plan.input(index).baseAddress!, plan.clock)
            }
        case .tensors(let tensors):
            for (index, tensor) in tensors.enumerated() {
                let target = plan.input(index)
                // An input of a whole batch need not have the rows as its first axis.
                let start = part.lowerBound == 0 ? 0 : part.lowerBound * tensor.elementsPerRow
                tensor.withUnsafeBuffer {
                    target.baseAddress!.update(from: $0.baseAddress! + start, count: target.count)
                }
            }
        }
    }

    /// Whether loss, gradients and updates of the last batch are finite.
    var isFinite: Bool {
        loss.isFinite && kernels_all_finite(gradient.count, gradient.pointer)
            && updates.allSatisfy { kernels_all_finite($0.value.count, $0.value.pointer) }
    }

    /// The parameter whose update is not finite.
    var badUpdate: Parameter? { updates.first { !kernels_all_finite($0.value.count, $0.value.pointer) }?.parameter }

    /// Makes the step's updates take effect. Gradients are the optimiser's business.
    func commit() {
        for (parameter, value) in updates { parameter.memory.pointer.update(from: value.pointer, count: value.count) }
    }

    /// The first value of the last batch that is not finite, in words. Slices leave nothing behind, so they are
    /// computed once more, one after another.
    func firstNonFinite() -> String? {
        for start in stride(from: 0, to: rows, by: slice) {
            let part = start..<min(start + slice, rows)
            let plan = workers[0].plans[part.count]!
            plan.clock.slice = start / slice
            gather(part, plan)
            for (index, shape) in shapes.enumerated() where !plan.input(index).allSatisfy(\.isFinite) {
                return "column \(index) of the data (rows of shape \(Array(shape.dropFirst())))"
            }
            if let node = plan.firstNonFinite() { return "\(node)" }
        }
        return nil
    }

    func profile(runs: Int) -> [(node: Node, seconds: Double)] { workers[0].plans[slice]!.profile(runs: runs) }
}
