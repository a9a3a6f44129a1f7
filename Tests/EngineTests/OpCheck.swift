import Foundation
import Testing

@testable import Engine

/// Computes nodes by walking their graph with nothing but the operations' reference kernels: slow, without plans,
/// arenas, threads or C. What an operation saves for its gradient reads as NaN unless it has a reference of that, too.
struct ReferenceEvaluator {
    private var values: [ObjectIdentifier: Tensor] = [:]

    init(_ inputs: [(node: Node, value: Tensor)] = []) {
        for (node, value) in inputs { values[ObjectIdentifier(node)] = value }
    }

    mutating func evaluate(_ nodes: [Node]) -> [Tensor] {
        for node in topologicalOrder(nodes) where values[ObjectIdentifier(node)] == nil {
            values[ObjectIdentifier(node)] = value(of: node)
        }
        return nodes.map { values[ObjectIdentifier($0)]! }
    }

    private func value(of node: Node) -> Tensor {
        switch node.op {
        case let constant as Constant: return constant.value
        case let parameter as ParameterValue: return parameter.parameter.value
        case is Input: preconditionFailure("no value was given for \(node)")
        case let view as View where view.isSaved:
            let source = node.inputs[0]
            return source.op.referenceSaved(source.inputs.map { values[ObjectIdentifier($0)]! })
                ?? Tensor(shape: node.shape, repeating: .nan)
        default:
            let result = node.op.reference(node.inputs.map { values[ObjectIdentifier($0)]! })
            #expect(result.shape == node.shape, "\(node.op.name): the reference kernel's shape is not the shape rule's")
            return result
        }
    }
}

/// Holds a graph to everything that must be true of it:
/// - the planned, fast kernels give what the reference kernels give, forward and backward, with one thread and with
///   three;
/// - a second run gives the same bytes as the first, and leaves the inputs alone;
/// - the gradients equal central differences of the reference kernels.
///
/// - Parameters:
///   - differentiable: the inputs that have a gradient; all by default.
///   - tolerance: between fast and reference kernels, relative to the largest element.
///   - slope: between gradients and central differences, relative to the gradient's largest element; nil where the
///     function has kinks at the inputs given.
///   - step: of the central differences.
func check(
    _ inputs: [Tensor], differentiable: [Int]? = nil, tolerance: Float = 1e-5, slope: Double? = 1e-3,
    step: Float = 0.02,
    sourceLocation: SourceLocation = #_sourceLocation, _ build: ([Node]) -> Node
) {
    let nodes = inputs.enumerated().map { Node.input("input \($0)", shape: $1.shape) }
    let y = build(nodes)
    // A random direction makes every element of the output count, each differently.
    let direction = Sample.uniform(y.shape, seed: 99)
    let loss = (y * .constant(direction)).sum()
    let targets = (differentiable ?? Array(inputs.indices)).map { nodes[$0] }
    let slopes = targets.isEmpty ? [] : gradients(of: loss, withRespectTo: targets)
    for (target, slope) in zip(targets, slopes) where slope != nil {
        #expect(slope!.shape == target.shape, "a gradient's shape", sourceLocation: sourceLocation)
    }
    #expect(slopes.allSatisfy { $0 != nil }, "an input has no gradient", sourceLocation: sourceLocation)
    let wanted = [y] + slopes.compactMap { $0 }

    var evaluator = ReferenceEvaluator(Array(zip(nodes, inputs)))
    let expected = evaluator.evaluate(wanted)

    let usual = Threads.count
    for threads in [usual, 1, 3] {
        Threads.count = threads
        let plan = Plan(inputs: nodes, outputs: wanted)
        for (index, value) in inputs.enumerated() { plan.setInput(index, to: value) }
        plan.run()
        let first = wanted.indices.map(plan.output)
        for (index, value) in first.enumerated() {
            let what =
                index == 0
                ? "\(y.op.name)"
                : "\(y.op.name): gradient of input \((differentiable ?? Array(inputs.indices))[index - 1])"
            expectClose(value, expected[index], tolerance, "\(what), \(threads) threads", sourceLocation)
        }
        plan.clock.step = 0
        plan.run()
        for (index, value) in first.enumerated() {
            #expect(sameBits(plan.output(index), value), "a second run differs", sourceLocation: sourceLocation)
        }
        for (index, value) in inputs.enumerated() {
            #expect(
                sameBits(Tensor(Array(plan.input(index)), shape: value.shape), value), "an input was overwritten",
                sourceLocation: sourceLocation)
        }
    }
    Threads.count = usual

    // Shapes this large are there for the threads; their small sisters have their gradients tested.
    guard let slope, inputs.allSatisfy({ $0.count <= 1000 }), y.count <= 1000 else { return }
    var position = 1
    for index in differentiable ?? Array(inputs.indices) {
        defer { position += 1 }
        let analytic = expected[position].values.map(Double.init)
        let scale = max(analytic.map(abs).max() ?? 0, 1e-3)
        // All elements of small inputs, a spread of large ones.
        for element in stride(from: 0, to: inputs[index].count, by: max(1, inputs[index].count / 24)) {
            func difference(_ step: Float) -> Double {
                var sums: [Double] = []
                var places: [Float] = []
                for sign: Float in [1, -1] {
                    var moved = inputs
                    moved[index].withUnsafeMutableBuffer {
                        $0[element] += sign * step
                        places.append($0[element])
                    }
                    var evaluator = ReferenceEvaluator(Array(zip(nodes, moved)))
                    let value = evaluator.evaluate([y])[0]
                    sums.append(zip(value.values, direction.values).reduce(0) { $0 + Double($1.0) * Double($1.1) })
                }
                return (sums[0] - sums[1]) / (Double(places[0]) - Double(places[1]))
            }
            // Richardson's extrapolation takes the error in step² away.
            let numeric = (4 * difference(step / 2) - difference(step)) / 3
            #expect(
                abs(numeric - analytic[element]) <= slope * scale,
                "\(y.op.name): the gradient of input \(index), element \(element), is \(analytic[element]), but central differences give \(numeric)",
                sourceLocation: sourceLocation)
        }
    }
}

/// Close relative to the largest finite element; NaN and infinities must stand in the same places.
func expectClose(
    _ value: Tensor, _ expected: Tensor, _ tolerance: Float, _ what: String,
    _ sourceLocation: SourceLocation = #_sourceLocation
) {
    guard value.shape == expected.shape else {
        Issue.record("\(what): the shape is \(value.shape), not \(expected.shape)", sourceLocation: sourceLocation)
        return
    }
    let (x, y) = (value.values, expected.values)
    let scale = y.lazy.filter(\.isFinite).map(abs).max() ?? 0
    for i in y.indices {
        let isClose =
            y[i].isFinite
            ? abs(x[i] - y[i]) <= tolerance * max(scale, 1e-3) : x[i] == y[i] || (x[i].isNaN && y[i].isNaN)
        if !isClose {
            Issue.record("\(what): element \(i) of \(y.count) is \(x[i]), not \(y[i])", sourceLocation: sourceLocation)
            return
        }
    }
}

func sameBits(_ a: Tensor, _ b: Tensor) -> Bool {
    a.shape == b.shape && a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
}

/// Numbers to test with.
enum Sample {
    static func uniform(_ shape: [Int], _ range: ClosedRange<Float> = -1...1, seed: UInt64) -> Tensor {
        var random = Random(seed: seed, stream: 77)
        return Tensor(shape: shape) {
            for i in $0.indices { $0[i] = range.lowerBound + random.uniform() * (range.upperBound - range.lowerBound) }
        }
    }

    /// Distinct numbers at least `gap` apart and from zero, in random order: no kink lies within a small step.
    static func spaced(_ shape: [Int], gap: Float = 0.1, seed: UInt64) -> Tensor {
        var random = Random(seed: seed, stream: 78)
        let count = shape.reduce(1, *)
        let order = random.permutation(count)
        return Tensor(order.map { (Float($0) - Float(count / 2) + 0.5) * gap }, shape: shape)
    }

    static func indices(_ shape: [Int], below bound: Int, seed: UInt64) -> Tensor {
        var random = Random(seed: seed, stream: 79)
        return Tensor(shape: shape) { for i in $0.indices { $0[i] = Float(random.integer(below: bound)) } }
    }
}

/// The error of a shape rule must name the operation and quote every shape it was given.
func expectShapeError(_ op: some Op, _ shapes: [[Int]], sourceLocation: SourceLocation = #_sourceLocation) {
    do throws(ShapeError) {
        let shape = try op.shape(of: shapes)
        Issue.record("\(op.name) accepts \(shapes) and gives \(shape)", sourceLocation: sourceLocation)
    } catch {
        #expect(error.description.hasPrefix(op.name), sourceLocation: sourceLocation)
        for shape in shapes { #expect(error.description.contains("\(shape)"), sourceLocation: sourceLocation) }
    }
}
