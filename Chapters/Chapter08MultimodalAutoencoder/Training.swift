import ChapterSupport
import Engine

/// How far a drawn pixel is trusted.
let pixelDeviation: Float = 0.1

extension TrainingRecipe {
    /// Adam on batches of 32 pairs, its rate falling along half a cosine after a short rise.
    static func pairs(_ rows: Int, epochs: Int, rate: Float, seed: UInt64) -> TrainingRecipe {
        let batch = min(32, rows)
        return TrainingRecipe(
            epochs: epochs, batch: batch, slice: max(3, batch / 2), optimizer: .adam(rate: rate),
            schedule: .cosine(warmup: 20), dropsLast: true, seed: seed)
    }
}
