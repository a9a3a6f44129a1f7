import Engine
import Models
import Notebook

/// The rows of the race's table.
struct RaceTable {
    /// Numbers of an image.
    let pixels: Int
    /// PCA's errors with 0, 1, 2, … numbers.
    let pcaErrors: [Double]

    /// PCA's error with so many numbers, or with all that it has.
    func pca(_ count: Int) -> Double { pcaErrors[min(count, pcaErrors.count - 1)] }

    /// Numbers in the mean image and in so many templates.
    func parameters(_ count: Int) -> Int { (min(count, pcaErrors.count - 1) + 1) * pixels }

    func pcaRow(_ count: Int) -> [Cell] {
        let count = min(count, pcaErrors.count - 1)
        return [
            .text("PCA of \(count)"), "squared error", .number(count), .number(parameters(count)),
            .number(pcaErrors[count], .fixed(4)), "",
        ]
    }

    /// - Parameters:
    ///   - size: numbers in the code that live.
    ///   - rival: PCA's errors with as many.
    func row(
        _ name: String, _ loss: String, _ size: Int, _ network: some Autoencoder, _ errors: Trials, _ rival: Trials
    ) -> [Cell] {
        [
            .text(name), .text(loss), .number(size), .number(network.parameterCount), .number(errors, .fixed(4)),
            .difference(errors - rival, .fixed(4)),
        ]
    }
}
