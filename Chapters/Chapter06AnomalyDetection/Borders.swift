import ChapterSupport
import Charts
import Engine
import Estimators
import Foundation
import Notebook

/// Where detectors of points in the plane draw the border of what is normal.
struct Borders {
    /// What the detectors learned from, [N, 2] in the unit square.
    let points: Tensor
    let drawn: [Border]

    /// One detector's border: the score that a share of the held-out points exceeds.
    struct Border {
        let name: String
        /// The share of the unit square inside.
        let area: Double
        /// Whether the hollow of the crescent counts as normal.
        let holdsHollow: Bool
        /// Pieces of the border, with a NaN after each.
        let x: [Double]
        let y: [Double]
    }

    /// The chapter's detectors, each as it is, on points of a crescent.
    /// - Parameter falseAlarms: the share of held-out normal points that lies outside.
    static func ofCrescent(_ page: Page, falseAlarms: Double, neighbours: Int, seed: UInt64) throws -> Borders {
        var random = Random(seed: seed).split(0x6372)
        let (points, held) = (crescent(600, using: &random), crescent(1_000, using: &random))
        let network = DenseAutoencoder(image: [1, 2, 1], hidden: 32, code: 1, using: &random)
        let recipe = TrainingRecipe.dense(epochs: 200, rate: 3e-3, seed: seed)
        let images = points.reshaped([points.rows, 1, 2, 1])
        try page.trained("crescent", network, on: [DataColumn(images)], by: recipe) { network.loss($0[0], $1) }
        let error = Function([1, 2, 1]) { network.error($0, .inference) }
        let mean = points.columnMeans().map { Float($0) }
        let pca = try principalComponents(of: points, count: 1)
        let base = NearestNeighbors().fit(points)
        let svm = oneClassSVM(points, sharpness: 4)
        let forest = IsolationForest(seed: seed).fit(points)
        let detectors: [(String, (Tensor) -> [Double])] = [
            ("mean", { Scores.squaredErrors($0, repeated(mean, $0.rows)) }),
            ("PCA", { Scores.squaredErrors($0, pca.reconstruct($0)) }),
            ("k-NN", { base.meanDistances(of: $0, count: min(neighbours, points.rows)) }),
            ("SVM", svm.logScores), ("forest", forest.scores),
            ("autoencoder", { doubles(error($0.reshaped([$0.rows, 1, 2, 1]))) }),
        ]
        let grid = Tensor(
            (0..<gridSide * gridSide).flatMap { [place($0 % gridSide), place($0 / gridSide)] }.map { Float($0) },
            shape: [gridSide * gridSide, 2])
        let hollow = Tensor([0.5, 0.43], shape: [1, 2])
        return Borders(
            points: points,
            drawn: detectors.map { name, score in
                let level = Statistics.quantile(1 - falseAlarms, of: score(held))
                let scores = score(grid)
                let (x, y) = contour(scores, at: level)
                return Border(
                    name: name, area: Double(scores.count { $0 <= level }) / Double(scores.count),
                    holdsHollow: score(hollow)[0] <= level, x: x, y: y)
            })
    }

    /// One panel a detector: points and border. A panel is wider than high by as much as its range.
    var figure: Figure {
        let (x, y) = (points.values.indices.filter { $0 % 2 == 0 }, points.values.indices.filter { $0 % 2 == 1 })
        return .panels(
            drawn.map { border in
                Panel(
                    border.name,
                    .lines(
                        [
                            Series(
                                "normal points", x: x.map { Double(points.values[$0]) },
                                y: y.map { Double(points.values[$0]) }, style: .markers),
                            Series("border", x: border.x, y: border.y),
                        ], x: .unscaled("", range: 0...1), y: .unscaled("", range: 0...0.86)))
            }, columns: 3)
    }
}

/// Where the crescent's arc has its centre.
private let centre = [0.5, 0.3]

/// Points about half of a circle with the radius 0.3, off it by normal noise, [count, 2].
private func crescent(_ count: Int, using random: inout Random) -> Tensor {
    var values: [Float] = []
    for _ in 0..<count {
        let angle = Double.pi * random.uniformDouble()
        for part in [centre[0] + 0.3 * cos(angle), centre[1] + 0.3 * sin(angle)] {
            values.append(Float(part) + 0.03 * random.normal())
        }
    }
    return Tensor(values, shape: [count, 2])
}

/// Points of the grid along a side of the unit square, and the place of one.
let gridSide = 101
private func place(_ index: Int) -> Double { Double(index) / Double(gridSide - 1) }

/// The line along which scores on the grid have a level: cell by cell, straight between the places on the cell's sides
/// where the score, taken as linear there, crosses it ("marching squares").
func contour(_ scores: [Double], at level: Double) -> (x: [Double], y: [Double]) {
    var (x, y): ([Double], [Double]) = ([], [])
    for row in 0..<gridSide - 1 {
        for column in 0..<gridSide - 1 {
            // Once around the cell.
            let corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
            var crossings: [(Double, Double)] = []
            for (a, b) in zip(corners, corners[1...] + corners[..<1]) {
                let (low, high) = (scores[a.1 * gridSide + a.0] - level, scores[b.1 * gridSide + b.0] - level)
                guard (low <= 0) != (high <= 0) else { continue }
                let share = low / (low - high)
                crossings.append((
                    place(a.0) + share * (place(b.0) - place(a.0)), place(a.1) + share * (place(b.1) - place(a.1))
                ))
            }
            for start in stride(from: 0, to: crossings.count, by: 2) {
                x += [crossings[start].0, crossings[start + 1].0, .nan]
                y += [crossings[start].1, crossings[start + 1].1, .nan]
            }
        }
    }
    return (x, y)
}
