import Engine
import Foundation
import Models
import Testing

/// What a training notes along the way must outlast an interruption, as the training does.
@Suite(.serialized) struct ResumedTrainingTests {
    private let images = DataColumn(
        bytes: (0..<48 * 64).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }, rowShape: [8, 8, 1])

    private func network() -> BottleneckAutoencoder {
        var random = Random(seed: 5)
        return BottleneckAutoencoder(image: [8, 8, 1], code: 4, using: &random)
    }

    /// - Parameters:
    ///   - stop: asks for the end after so many batches, of which an epoch has three.
    ///   - interval: seconds between checkpoints.
    private func fit(_ checkpoint: String?, stop: Int? = nil, interval: Double = 0) throws -> [Float] {
        let model = network()
        let trainer = Trainer(
            model, columns: [images], seed: 3,
            options: .init(batch: 16, checkpoint: checkpoint, checkpointInterval: interval)
        ) { model.loss($0[0], $1) }
        try trainer.fit(epochs: 4) { event in
            switch event {
            case .step(let epoch, let batch, _): if (epoch - 1) * 3 + batch == stop { Interrupt.request() }
            case .epochEnded(let epoch): trainer.notes[epoch.number] = "\(model.weights[0])"
            default: break
            }
        }
        return try (1...4).map { Float(try #require(trainer.notes[$0])) ?? .nan }
    }

    @Test func notesOfEarlierEpochsAreKept() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("notes-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let whole = try fit(nil)
        #expect(Set(whole).count == 4)
        // In an epoch after two; in the first after them, with no note of its own; at an epoch's end.
        for stop in [7, 8, 9] { #expect(throws: TrainingError.self) { try fit(path, stop: stop) } }
        let state = try Safetensors.read(path).metadata["training"] ?? ""
        for (epoch, note) in zip(1..., whole) { #expect(state.contains("\"\(epoch)\":\"\(note)\"") == (epoch <= 2)) }
        #expect(try fit(path) == whole)
        #expect(try fit(path) == whole, "there is nothing left to train")
    }

    /// Where the disk takes longer than an epoch, not every epoch is kept; Ctrl-C and the last one always are.
    @Test func checkpointsMayBeRarerThanEpochs() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("rare-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        func epochs() throws -> Int {
            struct Place: Decodable { let history: [Trainer.Epoch] }
            let text = try Safetensors.read(path).metadata["training"] ?? ""
            return try JSONDecoder().decode(Place.self, from: Data(text.utf8)).history.count
        }
        let whole = try fit(nil)
        #expect(throws: TrainingError.self) { try fit(path, stop: 8, interval: 1_000) }
        #expect(try epochs() == 2)
        let model = network()
        var seen: [Int] = []
        let trainer = Trainer(
            model, columns: [images], seed: 3,
            options: .init(batch: 16, checkpoint: path + "-whole", checkpointInterval: 1_000)
        ) { model.loss($0[0], $1) }
        defer { try? FileManager.default.removeItem(atPath: path + "-whole") }
        try trainer.fit(epochs: 4) {
            guard case .step(_, 1, _) = $0, let metadata = try? Safetensors.read(path + "-whole").metadata["training"]
            else { return }
            seen.append(metadata.matches(of: /"number"/).count)
        }
        #expect(seen == [1, 1, 1], "only the first epoch was kept before the last")
        #expect(try fit(path, interval: 1_000) == whole)
        #expect(try epochs() == 4)
    }
}
