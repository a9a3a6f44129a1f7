import Charts
import Engine
import Images

/// Rows `[N, H·W·C]` of positive and negative numbers as pictures, each scaled to its own greatest magnitude. One
/// channel: blue below zero, white at zero, red above. Three channels: middle grey at zero.
func signedPictures(_ rows: Tensor, _ image: [Int]) -> [ByteImage] {
    let width = rows.elementsPerRow
    return (0..<rows.rows).map { row in
        let values = Array(rows.rows([row]).values)
        let most = max(values.map(abs).max() ?? 0, 1e-12)
        let scaled = values.map { $0 / most }
        guard image[2] == 1 else {
            return ByteImage(width: image[1], height: image[0], channels: 3, intensities: scaled.map { 0.5 + $0 / 2 })
        }
        let (red, blue): ([Float], [Float]) = ([0.70, 0.09, 0.17], [0.13, 0.40, 0.67])
        var pixels: [Float] = []
        pixels.reserveCapacity(3 * width)
        for value in scaled {
            let end = value > 0 ? red : blue
            for channel in 0..<3 { pixels.append(1 - abs(value) * (1 - end[channel])) }
        }
        return ByteImage(width: image[1], height: image[0], channels: 3, intensities: pixels)
    }
}

/// What captions of `signedPictures` say of them after the first, which explains the colours.
let signedPicturesNote = "Colours as in the picture of the principal components, each picture to its own scale."
