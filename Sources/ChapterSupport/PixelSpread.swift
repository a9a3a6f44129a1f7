import Engine
import System

// How much drawn pictures differ from one another. It visits every pixel, so it stands in a library, which is compiled
// optimised.

/// How much pixels vary among pictures `[N, …]`: the root of their mean variance.
///
/// - Parameter chosen: which values count; all if absent.
public func spreadOfPixels(_ pictures: Tensor, where chosen: [Bool]? = nil) -> Double {
    requireChoice(chosen, among: pictures)
    let (rows, size) = (pictures.rows, pictures.elementsPerRow)
    var (sums, counts) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    return pictures.withUnsafeBuffer { values -> Double in
        for row in 0..<rows {
            for place in 0..<size where chosen?[row * size + place] ?? true {
                sums[place] += Double(values[row * size + place])
                counts[place] += 1
            }
        }
        var (squares, count) = (0.0, 0)
        for row in 0..<rows {
            for place in 0..<size where chosen?[row * size + place] ?? true {
                let difference = Double(values[row * size + place]) - sums[place] / counts[place]
                squares += difference * difference
                count += 1
            }
        }
        return (squares / Double(count)).squareRoot()
    }
}

/// How much pixels vary among several draws of each picture, `[N, …]` each: the root of the mean variance (of n − 1).
///
/// - Parameter chosen: which values count; all if absent.
public func spread(_ draws: [Tensor], where chosen: [Bool]? = nil) -> Double {
    require(draws.count > 1, "\(draws.count) draws do not vary")
    require(
        draws.allSatisfy { $0.shape == draws[0].shape }, "draws of shapes \(draws.map(\.shape)) cannot be compared")
    requireChoice(chosen, among: draws[0])
    let (tables, count) = (draws.map(\.values), Double(draws.count))
    var (sum, places) = (0.0, 0)
    for i in tables[0].indices where chosen?[i] ?? true {
        var total = 0.0
        for table in tables { total += Double(table[i]) }
        let mean = total / count
        var squares = 0.0
        for table in tables {
            let difference = Double(table[i]) - mean
            squares += difference * difference
        }
        sum += squares / (count - 1)
        places += 1
    }
    return (sum / Double(places)).squareRoot()
}

private func requireChoice(_ chosen: [Bool]?, among pictures: Tensor) {
    require(
        chosen.map { $0.count == pictures.count } ?? true,
        "a choice among \(chosen?.count ?? 0) values is none among those of shape \(pictures.shape)")
}
