import Datasets
import Engine
import Estimators
import Foundation
import Models
import Notebook

/// How often the judge sees in pictures what captions say.
struct Coherence: Codable, Sendable {
    var name: String
    /// By factor, in the order of `spokenFactors`.
    var factors: [Double]

    var shape: Double { factors[0] }
    var colour: Double { factors[1] }
    /// The mean over shape and colour.
    var both: Double { (shape + colour) / 2 }

    static var columns: [Column] { ["Picture"] + spokenFactors.map { Column(factorTitle($0), best: .highest) } }
    var cells: [Cell] { [.text(name)] + factors.map { .number($0, .percent(1)) } }
    /// The same of a bound or a control, which is not among what is compared.
    var unrankedCells: [Cell] { cells.map { $0.unranked() } }
}

/// What the judge sees in drawings of one combination that was held out.
struct Verdict {
    let combination: SceneCombination
    /// Shares of the drawings with the right shape and the right colour.
    let shape: Double
    let colour: Double
    /// The most frequent wrong shape and its share of all drawings; nil where no shape is wrong.
    let mistake: (name: String, share: Double)?

    /// - Parameter values: as the judge gives them, for drawings of all pairs.
    init(_ combination: SceneCombination, _ values: [[Int]], _ pairs: ScenePairs) {
        let rows = pairs.scenes.indices.filter { combination.matches(pairs.scenes[$0].objects[0]) }
        func share(_ isMeant: (Int) -> Bool) -> Double {
            Double(rows.count(where: isMeant)) / Double(max(rows.count, 1))
        }
        let (shapes, colours) = (pairs.labels(of: .shape), pairs.labels(of: .colour))
        self.combination = combination
        shape = share { values[0][$0] == shapes[$0] }
        colour = share { values[1][$0] == colours[$0] }
        mistake = pairs.design.names(of: .shape).enumerated().map { index, name in
            (name: name, share: share { values[0][$0] == index && shapes[$0] != index })
        }.filter { $0.share > 0 }.max { $0.share < $1.share }
    }

    /// What is asked for, in the plural.
    var things: String { "\(combination.colour!) \(combination.shape!)s" }

    var cells: [Cell] {
        [
            .text(things), .number(shape, .percent(1)), .number(colour, .percent(1)), .text(mistake?.name ?? ""),
            mistake.map { .number($0.share, .percent(1)) } ?? "",
        ]
    }

    var sentence: String {
        guard let mistake else { return "no shape is wrong" }
        return "the shape is lost most often with \(things), and the most frequent wrong one there is “\(mistake.name)”"
    }
}

/// What is lost of both modalities when codes are made of some.
struct Loss: Codable, Sendable {
    var name: String
    /// Mean squared error of a pixel.
    var pixel: Double
    /// Nats a word.
    var word: Double
    /// KL(q ‖ prior) in nats a pair: how much the codes tell. nil where there is no distribution.
    var divergence: Double?

    var cells: [Cell] {
        [
            .text(name), .number(pixel, .fixed(5)), .number(word, .fixed(3)),
            divergence.map { .number($0, .fixed(1)) } ?? "",
        ]
    }
}

/// How well one modality finds the other.
struct Search: Codable, Sendable {
    var name: String
    var first: Double
    var ofTen: Double
    var medianRank: Double
    var reciprocal: Double

    /// - Parameter relevant: for each query the entries that are right.
    init(_ name: String, _ similarities: Tensor, _ relevant: [[Int]]) {
        let metrics = RetrievalMetrics(similarities: similarities, relevant: relevant)
        self.name = name
        (first, ofTen) = (metrics.recall(at: 1), metrics.recall(at: 10))
        (medianRank, reciprocal) = (metrics.medianRank, metrics.meanReciprocalRank)
    }

    static var columns: [Column] {
        [
            "Method", Column("R@1", best: .highest), Column("R@10", best: .highest),
            Column("Median rank", best: .lowest), Column("MRR", best: .highest),
        ]
    }

    var cells: [Cell] {
        [
            .text(name), .number(first, .percent(1)), .number(ofTen, .percent(1)), .number(medianRank, .fixed(1)),
            .number(reciprocal, .fixed(3)),
        ]
    }
}

extension ScenePairs {
    /// For each row, all rows that show the same in every factor that captions speak of, itself included. Nobody could
    /// tell these apart by their captions.
    var alike: [[Int]] {
        let keys = scenes.map { scene in spokenFactors.map { scene.value(of: $0) } }
        var rows: [[Int]: [Int]] = [:]
        for (row, key) in keys.enumerated() { rows[key, default: []].append(row) }
        return keys.map { rows[$0]! }
    }
}

/// How strongly posteriors speak for belonging together: those of all captions against those of all pictures, in nats.
func agreement(
    _ captions: (means: Tensor, logVariances: Tensor), _ pictures: (means: Tensor, logVariances: Tensor)
) -> Tensor {
    let units = captions.means.rowCount
    let gallery = DiagonalGaussian(
        mean: .constant(pictures.means), logVariance: .constant(pictures.logVariances))
    let function = Function(shapes: [[units], [units]], batch: 50) {
        [posteriorAgreement(DiagonalGaussian(mean: $0[0], logVariance: $0[1]), gallery)]
    }
    return function([captions.means, captions.logVariances])[0]
}

/// KL(q ‖ N(0, I)) in nats, averaged over rows.
func divergence(_ codes: (means: Tensor, logVariances: Tensor)) -> Double {
    let units = codes.means.rowCount
    let function = Function(shapes: [[units], [units]]) {
        [DiagonalGaussian(mean: $0[0], logVariance: $0[1]).divergence.sum(over: [1])]
    }
    let sums = function([codes.means, codes.logVariances])[0].values
    return sums.reduce(0) { $0 + Double($1) } / Double(sums.count)
}

// MARK: One unit, where everything can be seen

/// A normal distribution of one number.
struct Bell {
    var mean: Double
    var deviation: Double

    func density(_ z: Double) -> Double {
        let t = (z - mean) / deviation
        return exp(-t * t / 2) / (deviation * (2 * Double.pi).squareRoot())
    }

    /// The product of experts with the prior, as the model computes it.
    static func product(_ experts: [Bell]) -> Bell {
        let nodes = experts.map {
            Expert(
                DiagonalGaussian(
                    mean: .constant(Tensor([Float($0.mean)], shape: [1, 1])),
                    logVariance: .constant(Tensor([2 * Float(log($0.deviation))], shape: [1, 1]))))
        }
        let product = DiagonalGaussian(productOf: nodes, rows: 1, units: 1)
        let plan = Plan(inputs: [], outputs: [product.mean, product.deviation])
        plan.run()
        return Bell(mean: Double(plan.scalar(0)), deviation: Double(plan.scalar(1)))
    }

    /// The same by its definition: densities multiplied on a fine grid, with the prior's, and divided by their sum.
    static func productOnGrid(_ experts: [Bell]) -> Bell {
        let places = (0..<16_001).map { -8 + Double($0) / 1_000 }
        let heights = places.map { z in (experts + [Bell(mean: 0, deviation: 1)]).reduce(1) { $0 * $1.density(z) } }
        let sum = heights.reduce(0, +)
        let mean = zip(places, heights).reduce(0) { $0 + $1.0 * $1.1 } / sum
        let variance = zip(places, heights).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / sum
        return Bell(mean: mean, deviation: variance.squareRoot())
    }
}

/// `posteriorAgreement` of two posteriors of one unit.
func agreementOfBells(_ first: Bell, _ second: Bell) -> Double {
    func codes(_ bell: Bell) -> (means: Tensor, logVariances: Tensor) {
        (
            Tensor([Float(bell.mean)], shape: [1, 1]),
            Tensor([2 * Float(log(bell.deviation))], shape: [1, 1])
        )
    }
    return Double(agreement(codes(first), codes(second)).values[0])
}
