import ChapterSupport
import Datasets
import Engine
import Notebook

/// Pairs in a batch: each is to be told from all others of it.
let pairsPerBatch = 256

/// Pairs in a batch of so many rows; small sets still see several batches an epoch.
func batchSize(_ rows: Int, _ options: Options) -> Int {
    max(2, min(options.pick(full: pairsPerBatch, quick: 64), rows / 4))
}

extension TrainingRecipe {
    /// For losses that contrast the rows of a batch, the rate falling along half a cosine to zero after a short rise.
    ///
    /// - Parameter decay: AdamW's; without it the optimiser is Adam.
    static func contrast(
        rows: Int, epochs: Int, rate: Float, decay: Float = 0, _ options: Options
    ) -> TrainingRecipe {
        let batch = batchSize(rows, options)
        return TrainingRecipe(
            epochs: epochs, batch: batch, optimizer: decay > 0 ? .adamW(rate: rate, decay: decay) : .adam(rate: rate),
            schedule: .cosine(warmup: rows / batch / 4), clipNorm: 1,
            // A last, smaller batch would be an easier question.
            dropsLast: true, seed: options.seed)
    }
}

extension CaptionedPictures {
    /// Pictures, and captions as the reader makes numbers of them.
    func columns(_ reader: TextReader) -> [DataColumn] { [images.column] + reader.read(captions).columns }
}
