import Foundation

extension Trainer {
    /// Trains as `fit(epochs:report:)` does and notes something after every epoch, such as weights that are to be shown
    /// or a temperature. The notes are kept in the checkpoint: a run that goes on from it has those of the epochs before,
    /// too. Not for training with patience, which goes back to earlier weights.
    ///
    /// - Parameter note: called after every epoch with its number, from 1; must depend on the model alone.
    /// - Returns: the notes of all epochs, in order.
    /// - Throws: as `fit(epochs:report:)`, and what `note` throws.
    @discardableResult
    public func fit<Note: Codable>(
        epochs: Int, report: (_ epoch: Int, _ batch: Int, _ loss: Double) -> Void = { _, _, _ in },
        noting note: (_ epoch: Int) throws -> Note
    ) throws -> [Note] {
        var list: [Note]?
        // What a checkpoint brought, which is there only when training has begun.
        func earlier() throws -> [Note] {
            try notes().flatMap { try? JSONDecoder().decode([Note].self, from: Data($0.utf8)) } ?? []
        }
        _ = try fit(epochs: epochs, report: report, afterEpoch: {
            let before = try list ?? earlier()
            guard before.count == history.count - 1 else {
                throw TrainingError.refused(
                    "\(history.count - 1) epochs were trained before, but \(before.count) of them have notes: note all epochs of a "
                        + "training, or none; a checkpoint without notes is to be removed")
            }
            let all = before + [try note(history.count)]
            list = all
            notes = { String(decoding: try JSONEncoder().encode(all), as: UTF8.self) }
        })
        return try list ?? earlier()
    }
}
