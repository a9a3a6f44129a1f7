import Engine
import Models

/// Units of the conditional models.
let wishUnits = 10
/// What stands at the class in place of 1.
let loudness: Float = 8

/// What became of the wishes that one conditional model heard.
struct Hearing {
    /// The class of every drawn image, as the judge sees it.
    var verdicts: [Int]
    /// On log p(x | class), nats per test image.
    var bound: Double
    /// Where code and wish contradict each other: how often the judge sees the class of the wish, and that of the code.
    var wish: Double
    var code: Double
    /// How well neighbours read the class from mean codes, 0…1.
    var told: Double
}

/// A classifier of images: one hidden layer.
struct Judge: Module {
    let network: Sequential
    let pixels: Int
    let classes: Int

    init(pixels: Int, classes: Int, using random: inout Random) {
        (self.pixels, self.classes) = (pixels, classes)
        network = Sequential([
            Dense(pixels, 256, activation: .relu, using: &random), Dense(256, classes, using: &random),
        ])
    }

    /// Mean cross-entropy in nats per image: images [N, …], labels [N].
    func loss(_ images: Node, labels: Node, _ pass: Pass) -> Node {
        crossEntropy(logits: network(images.flattened(), pass), labels: labels)
    }

    /// The most probable class of every image [N, …].
    func predict(_ images: Tensor) -> [Int] {
        let logits = Function([pixels]) { network($0, .inference) }(images.reshaped([images.rows, pixels]))
        return (0..<logits.rows).map { row in (0..<classes).max { logits[row, $0] < logits[row, $1] }! }
    }
}

/// The share of the rows of a class that are taken for it; not a number where the class has no rows.
func rate(_ predicted: [Int], _ labels: [Int], _ label: Int) -> Double {
    let rows = labels.indices.filter { labels[$0] == label }
    return rows.isEmpty ? .nan : Double(rows.filter { predicted[$0] == label }.count) / Double(rows.count)
}
