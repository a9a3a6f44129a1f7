/// Why training ended early.
public enum TrainingError: Error, CustomStringConvertible, Equatable {
    /// Nothing was done: data, settings and loss do not fit each other.
    case refused(String)
    /// The loss, a gradient or an update is NaN or infinite; `source` is the first value found to be so.
    case notFinite(step: Int, loss: Float, source: String)
    case interrupted(epoch: Int, batch: Int, checkpoint: String?)

    public var description: String {
        switch self {
        case .refused(let reason): reason
        case .notFinite(let step, let loss, let source):
            (loss.isFinite
                ? "the loss is \(loss) at step \(step), but \(source) is not finite. "
                : "the loss became \(loss) at step \(step); the first value that is not finite is \(source). ")
                + "Try a smaller learning rate or clip the gradient."
        case .interrupted(let epoch, let batch, let checkpoint):
            "interrupted in epoch \(epoch) after batch \(batch)"
                + (checkpoint.map { "; what was learned is kept in \($0): run the same again to go on from there" }
                    ?? "; nothing was saved, since no checkpoint was asked for")
        }
    }
}
