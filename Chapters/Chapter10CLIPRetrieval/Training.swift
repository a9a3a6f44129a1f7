import ChapterSupport
import Datasets
import Engine

extension TrainingRecipe {
    /// For losses that contrast the rows of a batch, the rate falling along half a cosine to zero after a short rise.
    ///
    /// - Parameters:
    ///   - rows: pairs in all.
    ///   - batch: pairs that are contrasted with each other.
    ///   - decay: AdamW's; without it the optimiser is Adam.
    static func contrast(
        rows: Int, batch: Int, epochs: Int, rate: Float, decay: Float = 0, seed: UInt64
    ) -> TrainingRecipe {
        TrainingRecipe(
            epochs: epochs, batch: batch, optimizer: decay > 0 ? .adamW(rate: rate, decay: decay) : .adam(rate: rate),
            schedule: .cosine(warmup: rows / batch / 4), clipNorm: 1,
            // A last, smaller batch would be an easier question.
            dropsLast: true, seed: seed)
    }
}

extension CaptionedPictures {
    /// Pictures, and captions as the reader makes numbers of them.
    func columns(_ reader: TextReader) -> [DataColumn] { [images.column] + reader.read(captions).columns }
}
