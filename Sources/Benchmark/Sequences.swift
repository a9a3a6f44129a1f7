import Engine
import Models

/// Sequences of 16 random tokens out of 500; the label is the first token modulo 10, which the memory must carry
/// through all steps. Quality: accuracy on 10,000 more sequences.
func measureSequences(_ settings: Settings) throws -> Measurement {
    let (count, test, length) = (60_000, 10_000, 16)
    var random = Random(seed: 1)
    let tokens = Tensor(shape: [count + test, length]) {
        for i in $0.indices { $0[i] = Float(random.integer(below: 500)) }
    }
    let labels = (0..<count + test).map { Int(tokens[$0, 0]) % 10 }
    let network = SequenceClassifier(vocabulary: 500, dimensions: 64, units: 256, classes: 10, using: &random)
    var (_, measurement) = try measureTraining(
        network, [DataColumn(tokens.rows(0..<count)), DataColumn(labels: Array(labels[..<count]))], batch: 256, settings
    ) { network.loss($0[0], labels: $0[1], $1) }

    let classify = Function([length], batch: 1000) { network($0) }
    let logits = classify(tokens.rows(count..<count + test))
    let hits = (0..<test).count { row in
        let scores = (0..<10).map { logits[row, $0] }
        return scores.indices.max { scores[$0] < scores[$1] } == labels[count + row]
    }
    measurement.quality.append(("test_accuracy", .number(Double(hits) / Double(test), digits: 4)))
    return measurement
}
