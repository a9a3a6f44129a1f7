import Engine

/// Images from another world, drawn by rule: digits of seven bars, as a pocket calculator shows them, of random size,
/// place, thickness and brightness. They are the "other data set" that everybody has.
struct CalculatorDigits {
    /// [H, W, C] of one image.
    let image: [Int]

    /// `count` images [count, H, W, C] in 0…1; each has a random stream of its own.
    func images(_ count: Int, random: Random) -> Tensor {
        var result = Tensor(shape: [count] + image)
        let size = image.reduce(1, *)
        result.withUnsafeMutableBuffer { pixels in
            for index in 0..<count {
                var random = random.split(index)
                draw(into: .init(rebasing: pixels[index * size..<(index + 1) * size]), &random)
            }
        }
        return result
    }

    private func draw(into pixels: UnsafeMutableBufferPointer<Float>, _ random: inout Random) {
        let (height, width, channels) = (image[0], image[1], image[2])
        let tall = max(height / 2, 1) + random.integer(below: max(height / 3, 1))
        let wide = min(max(tall / 2 + random.integer(below: max(tall / 4, 1)), 1), width)
        let thick = max(1, tall / 10 + random.integer(below: 2))
        let (top, left) = (random.integer(below: height - tall + 1), random.integer(below: width - wide + 1))
        let level = 0.6 + 0.4 * random.uniform()
        let middle = (tall - thick) / 2
        // As (top, left, height, width): the top bar, upper left, upper right, middle, lower left, lower right, bottom.
        let bars = [
            (0, 0, thick, wide), (0, 0, middle + thick, thick), (0, wide - thick, middle + thick, thick),
            (middle, 0, thick, wide), (middle, 0, tall - middle, thick), (middle, wide - thick, tall - middle, thick),
            (tall - thick, 0, thick, wide),
        ]
        let lit = Self.lit[random.integer(below: 10)]
        for (bar, isLit) in zip(bars, lit) where isLit == "1" {
            for y in top + bar.0..<min(top + bar.0 + bar.2, height) {
                for x in left + max(bar.1, 0)..<min(left + max(bar.1, 0) + bar.3, width) {
                    for channel in 0..<channels { pixels[(y * width + x) * channels + channel] = level }
                }
            }
        }
    }

    /// Which bars are lit for 0 to 9.
    private static let lit = [
        "1110111", "0010010", "1011101", "1011011", "0111010", "1101011", "1101111", "1010010", "1111111", "1111011",
    ]
}
