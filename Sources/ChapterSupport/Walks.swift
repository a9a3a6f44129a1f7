import Engine
import Estimators

// What chapters that walk between images share.

/// Two classes to walk between: a shoe and a bag where there are any, else the first and the last.
public func endsOfWalk(_ classes: [String]) -> (from: Int, to: Int) {
    if let shoe = classes.firstIndex(of: "Ankle boot"), let bag = classes.firstIndex(of: "Bag") { return (shoe, bag) }
    return (0, classes.count - 1)
}

/// Rows on the straight lines from `first` to `second`, both [pairs, columns], at every part in `parts` of the way:
/// [pairs · parts, columns], all parts of the first line, then all of the second…
public func blends(_ first: Tensor, _ second: Tensor, _ parts: [Float]) -> Tensor {
    let columns = first.elementsPerRow
    return Tensor(shape: [first.rows * parts.count, columns]) { target in
        first.withUnsafeBuffer { first in
            second.withUnsafeBuffer { second in
                for i in target.indices {
                    let (row, column) = (i / columns, i % columns)
                    let (pair, part) = (row / parts.count, parts[row % parts.count])
                    let (a, b) = (first[pair * columns + column], second[pair * columns + column])
                    target[i] = a + part * (b - a)
                }
            }
        }
    }
}

/// For every part of the way, the mean distance to the nearest real image, root mean square per pixel. `pictures`,
/// [walks · parts, …], has all parts of the first walk, then all of the second…
public func distanceToReal(_ pictures: Tensor, _ real: FittedNearestNeighbors, parts: Int = 1) -> [Double] {
    let near = real.neighbors(of: pictures.reshaped([pictures.rows, pictures.elementsPerRow]), count: 1)
    var sums = [Double](repeating: 0, count: parts)
    for row in 0..<near.rows { sums[row % parts] += Double(near.values[row]) }
    return sums.map { $0 / Double(near.rows / parts) / Double(pictures.elementsPerRow).squareRoot() }
}
