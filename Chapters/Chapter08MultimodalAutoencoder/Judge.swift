import ChapterSupport
import Datasets
import Engine
import Estimators
import Models
import Notebook

/// Says what a picture shows: a convolutional classifier of every factor that captions speak of. It learns from
/// pictures and their true factors alone, and has nothing in common with the models that it judges.
struct Judge: Module {
    let network: ImageEncoder
    private let counts: [Int]

    init(_ design: SceneDesign, using random: inout Random) {
        counts = spokenFactors.map { design.names(of: $0).count }
        network = ImageEncoder(
            image: [CaptionedScenes.side, CaptionedScenes.side, 3], channels: [16, 32, 64], hidden: 128,
            outputs: counts.reduce(0, +), using: &random)
    }

    /// The sum of all factors' cross-entropies in nats an image; labels [N] for each factor.
    func loss(_ images: Node, _ labels: [Node], _ pass: ForwardPass) -> Node {
        zip(logits(images, pass), labels).map { crossEntropy(logits: $0, labels: $1) }.reduce(.constant(0)) { $0 + $1 }
    }

    /// Images [N, H, W, C] → for every factor logits [N, values].
    private func logits(_ images: Node, _ pass: ForwardPass) -> [Node] {
        let all = network(images, pass)
        var start = 0
        return counts.map { count in
            defer { start += count }
            return all.sliced(start..<start + count, axis: 1)
        }
    }

    /// The likeliest value of every factor in pictures [N, H, W, C]: one list for each factor.
    func values(_ pictures: Tensor) -> [[Int]] {
        let function = Function(shapes: [Array(pictures.shape.dropFirst())]) { logits($0[0], .inference) }
        return function([pictures]).map { $0.argmax() }
    }

    /// By factor, the share of pictures in which the judge sees what the pairs show.
    func agreement(_ pictures: Tensor, _ pairs: ScenePairs) -> [Double] {
        zip(values(pictures), spokenFactors).map { Scores.accuracy($0, pairs.labels(of: $1)) }
    }
}

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
