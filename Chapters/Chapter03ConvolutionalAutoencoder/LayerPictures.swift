import Charts
import Engine
import Images

/// The first eight filters of [K, K, C, O] as pictures of the given side: grey for zero, each to its own largest
/// weight.
func filterPictures(_ weights: Tensor, size: Int) -> [ByteImage] {
    let (side, channels) = (weights.shape[0], weights.shape[2])
    return (0..<min(weights.shape[3], 8)).map { filter in
        var pixels: [Float] = []
        for place in 0..<size * size {
            for channel in 0..<channels {
                pixels.append(weights[place / size * side / size, place % size * side / size, channel, filter])
            }
        }
        let most = max(pixels.map(abs).max() ?? 0, 1e-6)
        return ByteImage(
            width: size, height: size, channels: channels, intensities: pixels.map { 0.5 + 0.5 * $0 / most })
    }
}

/// The first eight channels of a stage's output [1, H, W, C], each from black (its least value) to white (its
/// greatest), all drawn at the size of the image.
func featureMaps(_ maps: Tensor, size: Int) -> [ByteImage] {
    let (height, width, channels) = (maps.shape[1], maps.shape[2], maps.shape[3])
    let factor = max(size / height, 1)
    return (0..<min(channels, 8)).map { channel in
        let values = (0..<height * factor * width * factor).map { pixel in
            maps[0, pixel / (width * factor) / factor, pixel % (width * factor) / factor, channel]
        }
        let (least, most) = (values.min()!, values.max()!)
        return ByteImage(
            width: width * factor, height: height * factor,
            intensities: values.map { ($0 - least) / max(most - least, 1e-6) })
    }
}
