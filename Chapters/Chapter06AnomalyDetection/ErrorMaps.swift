import Charts
import Engine
import Images

/// Squared differences of images [N, H, W, C], averaged over channels, as pictures in colour: black for none, over red
/// and yellow to white for `most` and above.
func errorMaps(_ images: Tensor, _ others: Tensor, most: Float) -> [ByteImage] {
    let (height, width, channels) = (images.shape[1], images.shape[2], images.shape[3])
    let (a, b) = (images.values, others.values)
    let area = height * width
    return (0..<images.rows).map { row in
        var pixels: [Float] = []
        for pixel in row * area..<(row + 1) * area {
            var sum: Float = 0
            for i in pixel * channels..<(pixel + 1) * channels { sum += (a[i] - b[i]) * (a[i] - b[i]) }
            // The square root is the difference itself: what is seen grows evenly with it.
            let share = 3 * min((sum / Float(channels)).squareRoot() / most, 1)
            pixels += [min(share, 1), min(max(share - 1, 0), 1), min(max(share - 2, 0), 1)]
        }
        return ByteImage(width: width, height: height, channels: 3, intensities: pixels)
    }
}
