import Engine
import Foundation
import Notebook

/// What training left: enough to use the network again without training it, to draw its curves, and to give it away.
public struct TrainingRun: Sendable {
    /// What happened in every epoch.
    public let history: [Trainer.Epoch]
    /// All parameters at the end, by the names of the model's layers, such as `encoder.layers.0.weight`.
    public let weights: [String: Tensor]
    /// The same after an earlier epoch that a page wants to show; empty where none was asked for.
    public let milestone: [String: Tensor]
    /// Numbers of the model that a page wants to follow, before training and after every epoch; empty where none were
    /// asked for.
    public let notes: [[Double]]

    init(
        history: [Trainer.Epoch], weights: [String: Tensor], milestone: [String: Tensor] = [:], notes: [[Double]] = []
    ) {
        (self.history, self.weights, self.milestone, self.notes) = (history, weights, milestone, notes)
    }

    /// Of a model that a chapter's own loop has trained: its weights as they are, and no history.
    public init(of model: some Module) { self.init(history: [], weights: model.namedWeights) }

    /// The mean loss of the batches of every epoch.
    public var losses: [Double] { history.map { Double($0.loss) } }

    /// The mean loss of the validation rows after every epoch.
    public var validationLosses: [Double] { history.compactMap { $0.validationLoss.map { Double($0) } } }

    /// The final weights as a file that Python's `safetensors` opens, with the history as metadata.
    public func safetensors(metadata: [String: String] = [:]) throws -> Data {
        let history = String(decoding: try Self.encoder.encode(history), as: UTF8.self)
        return try Safetensors.encoded(
            Self.sorted(weights), metadata: metadata.merging(["history": history]) { $1 }, name: "of a training run")
    }

    /// Equal values are equal bytes.
    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return encoder
    }

    private static func sorted(_ tensors: [String: Tensor]) -> [(name: String, tensor: Tensor)] {
        tensors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// In the cache a run is a safetensors file: the final weights, those of the milestone, and all else as metadata.
extension TrainingRun: ByteCodable {
    private struct Rest: Codable {
        var history: [Trainer.Epoch]
        var notes: [[Double]]
    }

    public init(encodedBytes: Data) throws {
        let (tensors, metadata) = try Safetensors.decoded(encodedBytes, name: "of a training run")
        func part(_ prefix: String) -> [String: Tensor] {
            let own = tensors.filter { $0.key.hasPrefix(prefix) }
            return Dictionary(uniqueKeysWithValues: own.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
        }
        let rest = try JSONDecoder().decode(Rest.self, from: Data((metadata["run"] ?? "").utf8))
        self.init(history: rest.history, weights: part("weights."), milestone: part("milestone."), notes: rest.notes)
    }

    public func encodedBytes() throws -> Data {
        let rest = String(decoding: try Self.encoder.encode(Rest(history: history, notes: notes)), as: UTF8.self)
        return try Safetensors.encoded(
            Self.sorted(weights).map { ("weights." + $0.name, $0.tensor) }
                + Self.sorted(milestone).map { ("milestone." + $0.name, $0.tensor) },
            metadata: ["run": rest], name: "of a training run")
    }

    public init(from decoder: any Decoder) throws {
        try self.init(encodedBytes: decoder.singleValueContainer().decode(Data.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(encodedBytes())
    }
}
