import Foundation
import System

extension Trainer {
    /// Trains as `fit(epochs:report:)` does and notes something after every epoch, such as weights that are to be shown
    /// or a temperature. A run that goes on from its checkpoint has the notes of the epochs before, too. Not for
    /// training with patience, which goes back to earlier weights.
    ///
    /// - Parameters:
    ///   - checkpoint: the path of the checkpoint in the trainer's options; the notes are kept beside it. nil: nothing
    ///     is kept.
    ///   - note: called after every epoch with its number, from 1; must depend on the model alone.
    /// - Returns: the notes of all epochs, in order.
    /// - Throws: as `fit(epochs:report:)`; `FileFault`.
    @discardableResult
    public func fit<Note: Codable>(
        epochs: Int, checkpoint: String?, report: (_ epoch: Int, _ batch: Int, _ loss: Double) -> Void = { _, _, _ in },
        noting note: (_ epoch: Int) throws -> Note
    ) throws -> [Note] {
        let file = checkpoint.map { URL(fileURLWithPath: $0 + ".notes") }
        var notes: [Note] = []
        if let file, let checkpoint, FileManager.default.fileExists(atPath: checkpoint),
            let data = FileManager.default.contents(atPath: file.path)
        {
            notes = (try? JSONDecoder().decode([Note].self, from: data)) ?? []
        }
        for epoch in stride(from: 1, through: epochs, by: 1) {
            // Returns at once for epochs that an earlier run has done.
            try fit(epochs: epoch, report: report)
            guard notes.count < history.count else { continue }
            // A run may have been ended between an epoch's checkpoint and its note: the model is still that of the epoch.
            guard notes.count == history.count - 1 else {
                throw CheckpointError(checkpoint ?? "", "has lost the notes beside it; remove it to start anew")
            }
            notes.append(try note(history.count))
            if let file { try WholeFile.write(JSONEncoder().encode(notes), to: file) }
        }
        return notes
    }
}
