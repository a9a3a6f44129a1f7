import Engine
import Models

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
    func loss(_ images: Node, labels: Node, _ pass: ForwardPass) -> Node {
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
