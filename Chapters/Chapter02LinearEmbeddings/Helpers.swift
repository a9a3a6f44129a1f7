import Charts
import Datasets
import Engine
import Estimators
import Notebook

/// How many numbers the larger descriptions have, where the data allow as many.
let wantedSize = 32

extension ImageDataset {
    /// Whether sentences may speak of garments that the reader sees.
    var isFashion: Bool { name == "Fashion-MNIST" }
}

// MARK: PCA

/// How PCA is found for so many samples: the covariance has more numbers than the samples where these are few.
func suitedMethod(_ samples: Tensor) -> PCA.Method { samples.rows > samples.rowCount ? .covariance : .singularValues }

/// The mean squared error a pixel on the training samples, as the variances say: what the components discard.
func discarded(_ pca: FittedPCA, _ count: Int, rows: Int) -> Double {
    let kept = pca.explainedVariance.prefix(count).reduce(0, +)
    // Variances are divided by rows − 1, a mean error by rows.
    return (pca.totalVariance - kept) * Double(rows - 1) / Double(rows) / Double(pca.mean.count)
}

/// The greatest departure of `rows·rowsᵀ/divisor` from the identity.
func departureFromIdentity(_ rows: Tensor, transposed: Bool = false, divisor: Double = 1) -> Double {
    let product = MatrixProduct.multiply(rows, rows, transposeA: transposed, transposeB: !transposed)
    let size = product.rows
    return product.values.enumerated().reduce(0) { worst, entry in
        max(worst, abs(Double(entry.element) / divisor - (entry.offset / size == entry.offset % size ? 1 : 0)))
    }
}

// MARK: Figures

/// Rows `[N, H·W·C]` of positive and negative numbers as pictures, each scaled to its own greatest magnitude. One
/// channel: blue below zero, white at zero, red above. Three channels: middle grey at zero.
func signedPictures(_ rows: Tensor, _ image: [Int]) -> [Picture] {
    let width = rows.rowCount
    return (0..<rows.rows).map { row in
        let values = Array(rows.rows([row]).values)
        let most = max(values.map(abs).max() ?? 0, 1e-12)
        let scaled = values.map { $0 / most }
        guard image[2] == 1 else {
            return Picture(width: image[1], height: image[0], channels: 3, pixels: scaled.map { 0.5 + $0 / 2 })
        }
        let (red, blue): ([Float], [Float]) = ([0.70, 0.09, 0.17], [0.13, 0.40, 0.67])
        var pixels: [Float] = []
        pixels.reserveCapacity(3 * width)
        for value in scaled {
            let end = value > 0 ? red : blue
            for channel in 0..<3 { pixels.append(1 - abs(value) * (1 - end[channel])) }
        }
        return Picture(width: image[1], height: image[0], channels: 3, pixels: pixels)
    }
}

/// What captions of `signedPictures` say of them after the first, which explains the colours.
let signedPicturesNote = "Colours as in the picture of the principal components, each picture to its own scale."

/// Two columns of a table as points.
func points(_ table: Tensor, _ x: Int, _ y: Int) -> [Point] {
    (0..<table.rows).map { Point(Double(table[$0, x]), Double(table[$0, y])) }
}
