import ChapterSupport
import Engine

/// How the chapter's dense networks are built and trained, and where draws beside that come from.
struct Recipe {
    /// Widths of the encoder's hidden layers; the decoder's are the same, reversed.
    let hidden: [Int]
    /// Units of the code.
    let units: Int
    let epochs: Int
    /// The epochs of models that are only compared with each other.
    let few: Int
    /// Images in a step of training.
    let batch: Int
    let seed: UInt64
    /// For draws beside training. Each use splits it by a key of its own, so that a new one changes no other.
    let random: Random

    /// Adam, its rate falling along half a cosine to zero.
    func training(epochs: Int, rate: Float = 2e-3) -> TrainingRecipe {
        TrainingRecipe(epochs: epochs, batch: batch, optimizer: .adam(rate: rate), schedule: .cosine(), seed: seed)
    }
}
