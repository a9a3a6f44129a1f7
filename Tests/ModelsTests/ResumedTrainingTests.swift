import Engine
import Foundation
import Models
import Testing

/// A training that was interrupted and went on must end as one that was not.
@Suite(.serialized) struct ResumedTrainingTests {
    private struct Stopped: Error {}

    private let images = DataColumn(
        bytes: (0..<48 * 64).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }, rowShape: [8, 8, 1])

    private func network() -> BottleneckAutoencoder {
        var random = Random(seed: 5)
        return BottleneckAutoencoder(image: [8, 8, 1], code: 4, using: &random)
    }

    /// - Parameter stop: asks for the end after so many batches.
    private func train(_ checkpoint: String?, stop: Int? = nil) throws -> TrainingRecord {
        try trainAutoencoder(
            network(), images: images, validation: images, batch: 16, epochs: 5, milestone: 2, seed: 3,
            checkpoint: checkpoint
        ) { batches, _ in if batches == stop { Interrupt.request() } }
    }

    @Test func theRerunGoesOnToTheSameBytes() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("resumed-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let whole = try train(nil)
        // In the first epoch, at the end of the milestone's, in the middle after it, in the last batch.
        for stops in [[2], [6], [8], [15], [2, 5, 6, 7, 13]] {
            let path = folder.appendingPathComponent("\(stops).checkpoint").path
            for stop in stops {
                let error = #expect(throws: TrainingError.self) { try train(path, stop: stop) }
                #expect(error.map { "\($0)" }?.contains(path) == true)
            }
            let resumed = try train(path)
            #expect(resumed.weights == whole.weights && resumed.milestone == whole.milestone, "\(stops)")
            #expect(resumed.history == whole.history)
        }
    }

    @Test func notesOfEarlierEpochsAreKept() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("notes-\(UUID().uuidString)").path
        defer { for ending in ["", ".notes"] { try? FileManager.default.removeItem(atPath: path + ending) } }
        func fit(stop: Int? = nil, keeps: Bool = true) throws -> [Float] {
            let model = network()
            let trainer = Trainer(
                model, columns: [images], seed: 3, options: .init(batch: 16, checkpoint: keeps ? path : nil)
            ) { model.loss($0[0], $1) }
            return try trainer.fit(
                epochs: 4, checkpoint: keeps ? path : nil,
                report: { epoch, batch, _ in if (epoch - 1) * 3 + batch == stop { Interrupt.request() } },
                noting: { _ in model.weights[0] })
        }
        let whole = try fit(keeps: false)
        #expect(throws: TrainingError.self) { try fit(stop: 7) }
        // Ended between a checkpoint and its note.
        let notes = URL(fileURLWithPath: path + ".notes")
        let kept = try JSONDecoder().decode([Float].self, from: Data(contentsOf: notes))
        #expect(kept == Array(whole.prefix(2)))
        #expect(try fit() == whole)
        try JSONEncoder().encode(Array(whole.prefix(3))).write(to: notes)
        #expect(try fit() == whole)
    }
}
