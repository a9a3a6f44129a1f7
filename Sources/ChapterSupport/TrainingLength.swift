import Datasets
import Notebook
import System

extension Options {
    /// The number of scenes to draw for training: what `--rows` says, else the preset's.
    ///
    /// - Throws: `DataFault` where that is too few to tell pictures and captions from one another.
    public func scenes(full: Int, quick: Int, least: Int = 64) throws -> Int {
        let count = rows(full: full, quick: quick)
        guard count >= least else {
            throw DataFault(file: "--rows", found: "\(count) scenes to learn from", expected: "\(least) at least")
        }
        return count
    }

    /// The epochs to train for: what `--epochs` says, else the preset's, or as many more as make `steps` steps where
    /// there are few images. An epoch of 44 images is a single step, and ten of them teach nothing.
    ///
    /// It prints where it lengthens training, so that the page and whoever waits for it know.
    ///
    /// - Parameters:
    ///   - rows: that an epoch trains on.
    ///   - batch: rows of a step.
    ///   - steps: no more than the presets take on the rows of their own.
    public func epochs(
        full: Int, quick: Int, rows: Int, batch: Int = batchSize, steps: (full: Int, quick: Int) = (1_000, 40)
    ) -> Int {
        let usual = epochs(full: full, quick: quick)
        let perEpoch = max(1, (rows + batch - 1) / batch)
        let least = (pick(full: steps.full, quick: steps.quick) + perEpoch - 1) / perEpoch
        guard epochs == nil, least > usual else { return usual }
        print(
            "\(rows) images make \(perEpoch) \(perEpoch == 1 ? "step" : "steps") an epoch, so training takes \(least) epochs "
                + "instead of \(usual) (--epochs says otherwise)")
        return least
    }
}
