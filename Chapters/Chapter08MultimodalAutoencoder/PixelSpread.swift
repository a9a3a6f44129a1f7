import Datasets
import Engine
import Foundation

// How much drawn pictures differ from one another.

/// How much pixels vary among pictures `[N, …]`: the root of their mean variance.
///
/// - Parameter chosen: which values count; all if absent.
func spreadOfPixels(_ pictures: Tensor, where chosen: [Bool]? = nil) -> Double {
    let (values, size) = (pictures.values, pictures.rowCount)
    let places = values.indices.filter { chosen?[$0] ?? true }
    var (sums, counts) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    for i in places {
        sums[i % size] += Double(values[i])
        counts[i % size] += 1
    }
    let squares = places.reduce(0) { $0 + pow(Double(values[$1]) - sums[$1 % size] / counts[$1 % size], 2) }
    return (squares / Double(places.count)).squareRoot()
}

/// How much pixels vary among several draws of each picture, `[N, …]` each: the root of the mean variance (of n − 1).
///
/// - Parameter chosen: which values count; all if absent.
func spread(_ draws: [Tensor], where chosen: [Bool]? = nil) -> Double {
    let tables = draws.map(\.values), count = Double(draws.count)
    let places = tables[0].indices.filter { chosen?[$0] ?? true }
    var sum = 0.0
    for i in places {
        let mean = tables.reduce(0) { $0 + Double($1[i]) } / count
        sum += tables.reduce(0) { $0 + pow(Double($1[i]) - mean, 2) } / (count - 1)
    }
    return (sum / Double(places.count)).squareRoot()
}

/// For every value of the pairs' pictures `[N, H, W, 3]`, whether it lies clear of the object: outside the ninth of the
/// picture in which the object belongs, and outside one pixel around that, as objects may stand a little off.
func valuesClearOfObjects(_ pairs: ScenePairs) -> [Bool] {
    let side = CaptionedScenes.side
    func isNear(_ pixel: Int, _ place: Int) -> Bool {
        let third = pairs.design.third(ofPlace: place)
        return 3 * (pixel + 2) > third * side && 3 * (pixel - 1) < (third + 1) * side
    }
    return pairs.scenes.flatMap { scene in
        (0..<side * side * 3).map { i in
            !isNear(i / (3 * side), scene.objects[0].row) || !isNear(i / 3 % side, scene.objects[0].column)
        }
    }
}
