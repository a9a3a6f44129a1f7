import Images
import TestSupport
import Testing

@Suite struct MosaicTests {
    private func images(_ count: Int, _ shape: [Int]) -> [ByteImage] {
        let (size, bytes) = (shape.reduce(1, *), noise(count * shape.reduce(1, *)))
        return (0..<count).map {
            ByteImage(
                width: shape[1], height: shape[0], channels: shape[2], pixels: Array(bytes[$0 * size..<($0 + 1) * size])
            )
        }
    }

    @Test(arguments: [(7, [28, 28, 1]), (5, [9, 20, 3]), (1, [8, 8, 1]), (2, [1, 1, 1]), (2_500, [8, 8, 1])])
    func imagesComeBackAsTheyWere(_ count: Int, _ shape: [Int]) {
        let images = images(count, shape)
        let mosaic = Mosaic(count: count, shape: shape)
        let picture = mosaic.picture(images)
        #expect(mosaic.images(picture) == images)
        let block = shape[2] == 3 ? 16 : 8
        #expect(picture.width % block == 0 && picture.height % block == 0)
    }

    @Test func tilesRepeatTheLastRowAndColumn() {
        let images = images(5, [9, 20, 3])
        let picture = Mosaic(count: 5, shape: [9, 20, 3]).picture(images)
        // Three tiles of 16 × 32 pixels across, two down.
        #expect((picture.width, picture.height) == (96, 32))
        for y in 0..<32 {
            for x in 0..<96 {
                let (index, top, left) = (y / 16 * 3 + x / 32, y % 16, x % 32)
                let from = (min(top, 8) * 20 + min(left, 19)) * 3
                for channel in 0..<3 {
                    let expected: UInt8 = index < 5 ? images[index].pixels[from + channel] : 0
                    #expect(picture.pixels[(y * 96 + x) * 3 + channel] == expected)
                }
            }
        }
    }

    @Test func theLargestMosaicCanBeDecoded() {
        for shape in [[28, 28, 1], [32, 32, 3], [1000, 8, 1]] {
            let count = Mosaic.largestCount(shape)
            #expect(count > 1_000 || shape[0] == 1000)
            let side = Int(Double(count).squareRoot())
            #expect(side * side == count)
            let tiles = [(shape[0] + 15) / 16 * 16, (shape[1] + 15) / 16 * 16].map { $0 * side }
            #expect(tiles[0] <= ByteImage.longestSide && tiles[0] * tiles[1] <= 2 * ByteImage.largestArea)
        }
    }
}
