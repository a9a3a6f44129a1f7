/// Minimises a smooth function by limited-memory BFGS (Liu and Nocedal, 1989, "On the limited memory BFGS method for
/// large scale optimization"): the last steps and changes of gradient stand for the curvature.
struct LBFGS {
    /// The end is reached when no component of the gradient exceeds this.
    var tolerance: Double
    var maximumIterations: Int
    /// How many steps are remembered.
    var memory = 10

    /// The point reached, the values on the way, and whether the tolerance was met.
    func minimize(
        from start: [Double], _ function: ([Double]) -> (value: Double, gradient: [Double])
    ) -> (point: [Double], history: [Double], converged: Bool) {
        var point = start
        var (value, gradient) = function(point)
        var history = [value]
        var steps: [[Double]] = []
        var changes: [[Double]] = []
        for _ in 0..<maximumIterations {
            if gradient.allSatisfy({ abs($0) <= tolerance }) { return (point, history, true) }
            var direction = descent(gradient, steps, changes)
            var slope = dot(direction, gradient)
            if slope >= 0 {
                // Rounding spoilt the remembered curvature: start anew, straight downhill.
                (steps, changes) = ([], [])
                direction = descent(gradient, [], [])
                slope = dot(direction, gradient)
            }
            // Halve the step until the value falls enough for its slope (Armijo, 1966).
            var length = 1.0
            var found: (point: [Double], value: Double, gradient: [Double])?
            for _ in 0..<30 {
                let candidate = zip(point, direction).map { $0 + length * $1 }
                let (candidateValue, candidateGradient) = function(candidate)
                if candidateValue <= value + 1e-4 * length * slope {
                    found = (candidate, candidateValue, candidateGradient)
                    break
                }
                length /= 2
            }
            // No step lowers the value: what is left is rounding.
            guard let found else { return (point, history, false) }
            let step = zip(found.point, point).map { $0 - $1 }
            let change = zip(found.gradient, gradient).map { $0 - $1 }
            // Only positive curvature keeps directions downhill.
            if dot(step, change) > 1e-12 * dot(change, change) {
                steps.append(step)
                changes.append(change)
                if steps.count > memory {
                    steps.removeFirst()
                    changes.removeFirst()
                }
            }
            (point, value, gradient) = found
            history.append(value)
        }
        return (point, history, gradient.allSatisfy { abs($0) <= tolerance })
    }

    /// `−H·gradient` with the inverse Hessian `H` that the remembered steps imply: the two-loop recursion.
    private func descent(_ gradient: [Double], _ steps: [[Double]], _ changes: [[Double]]) -> [Double] {
        var direction = gradient.map { -$0 }
        guard let lastStep = steps.last, let lastChange = changes.last else {
            let length = dot(gradient, gradient).squareRoot()
            return length > 1 ? direction.map { $0 / length } : direction
        }
        var shares = [Double](repeating: 0, count: steps.count)
        for i in steps.indices.reversed() {
            shares[i] = dot(steps[i], direction) / dot(steps[i], changes[i])
            add(-shares[i], changes[i], to: &direction)
        }
        let scale = dot(lastStep, lastChange) / dot(lastChange, lastChange)
        for i in direction.indices { direction[i] *= scale }
        for i in steps.indices {
            let share = dot(changes[i], direction) / dot(steps[i], changes[i])
            add(shares[i] - share, steps[i], to: &direction)
        }
        return direction
    }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in a.indices { sum += a[i] * b[i] }
    return sum
}

private func add(_ scale: Double, _ a: [Double], to b: inout [Double]) {
    for i in b.indices { b[i] += scale * a[i] }
}
