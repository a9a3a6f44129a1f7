import System

/// The gradients of a scalar with respect to `targets`, as nodes: one sweep through the graph in reverse.
///
/// The only place where contributions of several uses are added, and where the gradient of a broadcast input is summed
/// back to the input's shape.
///
/// Targets are the very nodes that the scalar was made from. `Parameter.node` is another one at each access, so keep it:
/// ```swift
/// let weights = Parameter(Tensor([1, 2, 3])).node
/// let loss = weights.square().mean()
/// let slopes = gradients(of: loss, withRespectTo: [weights])[0]
/// ```
///
/// - Returns: a node for each target; `nil` where the scalar does not depend on it.
public func gradients(of loss: Node, withRespectTo targets: [Node]) -> [Node?] {
    require(loss.count == 1, "only a scalar has a gradient here, but \(loss) has \(loss.count) elements")
    let order = topologicalOrder([loss])
    // Only nodes between a target and the loss matter.
    let wanted = Set(targets.map(ObjectIdentifier.init))
    var onPath = wanted
    for node in order
    where !(node.op is StopGradient) && node.inputs.contains(where: { onPath.contains(ObjectIdentifier($0)) }) {
        onPath.insert(ObjectIdentifier(node))
    }
    var sums: [ObjectIdentifier: Node] = [
        ObjectIdentifier(loss): .constant(Tensor(shape: loss.shape, repeating: 1))
    ]
    for node in order.reversed() where onPath.contains(ObjectIdentifier(node)) {
        guard let upstream = sums[ObjectIdentifier(node)], !node.inputs.isEmpty else { continue }
        let contributions = node.op.gradient(of: node, upstream: upstream)
        require(
            contributions.count == node.inputs.count,
            "\(node.op.name) has \(node.inputs.count) inputs but gave \(contributions.count) gradients")
        for position in node.op.discreteInputs {
            let input = ObjectIdentifier(node.inputs[position])
            require(
                wanted.contains(input) || !onPath.contains(input),
                "\(node.op.name) reads its input \(position), \(node.inputs[position]), as labels, row numbers or a mask, "
                    + "through which no gradient flows; stoppingGradient() says that none is meant to")
        }
        for (input, contribution) in zip(node.inputs, contributions) {
            guard let contribution, onPath.contains(ObjectIdentifier(input)) else { continue }
            let fitted = contribution.summed(to: input.shape)
            let key = ObjectIdentifier(input)
            sums[key] = sums[key].map { $0 + fitted } ?? fitted
        }
    }
    return targets.map { sums[ObjectIdentifier($0)] }
}

/// All nodes that `roots` depend on, inputs before users.
func topologicalOrder(_ roots: [Node]) -> [Node] {
    var seen: Set<ObjectIdentifier> = []
    var found: [Node] = []
    var pending = roots
    while let node = pending.popLast() {
        guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
        found.append(node)
        pending.append(contentsOf: node.inputs)
    }
    return found.sorted { $0.id < $1.id }
}

extension Node {
    /// Undoes broadcasting: sums over the axes along which `shape` was stretched to this node's shape.
    func summed(to target: [Int]) -> Node {
        if shape == target { return self }
        let leading = shape.count - target.count
        let axes = shape.indices.filter { $0 < leading || (target[$0 - leading] == 1 && shape[$0] != 1) }
        return axes.isEmpty ? reshaped(target) : sum(over: axes).reshaped(target)
    }
}
