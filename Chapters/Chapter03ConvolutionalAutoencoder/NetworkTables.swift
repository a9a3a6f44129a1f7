import Engine
import Models
import Notebook

/// The rows of the model table for one part of a network.
func summaryRows(_ part: String, _ network: Sequential, _ rowShape: [Int]) -> [[Cell]] {
    let named = network.summary(of: rowShape).map { layer in
        [
            .text(part), .text(layer.layer), .text(layer.shape.map(String.init).joined(separator: " × ")),
            .number(layer.parameters),
        ] as [Cell]
    }
    return named
}

extension ConvolutionalAutoencoder {
    /// The windows of the first convolution, [3, 3, C, O].
    var firstWindows: Tensor { namedParameters[0].parameter.value }
}

/// A network's row of the table of errors.
///
/// - Parameters:
///   - size: numbers in the code that live.
///   - rival: PCA's errors with as many.
func networkRow(
    _ name: String, _ loss: String, _ size: Int, _ network: some Autoencoder, _ errors: Trials, _ rival: Trials
) -> [Cell] {
    [
        .text(name), .text(loss), .number(size), .number(network.parameterCount), .number(errors, .fixed(4)),
        .difference(errors - rival, .fixed(4)),
    ]
}
