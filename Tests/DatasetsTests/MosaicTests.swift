import Datasets
import Engine
import Testing

@Suite struct MosaicTests {
    private func images(_ count: Int, _ shape: [Int]) -> [ByteImage] {
        var random = Random(seed: 8)
        return (0..<count).map { _ in
            ByteImage(
                width: shape[1], height: shape[0], channels: shape[2],
                pixels: (0..<shape.reduce(1, *)).map { _ in UInt8(random.integer(below: 256)) })
        }
    }

    @Test(arguments: [(7, [28, 28, 1]), (5, [9, 20, 3]), (1, [8, 8, 1]), (2, [1, 1, 1])])
    func imagesComeBackAsTheyWere(_ count: Int, _ shape: [Int]) {
        let images = images(count, shape)
        let mosaic = Mosaic(count: count, shape: shape)
        let picture = mosaic.picture(images)
        #expect(mosaic.images(picture) == images)
        let block = shape[2] == 3 ? 16 : 8
        #expect(picture.width % block == 0 && picture.height % block == 0)
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

    @Test func bytesAndNumbersTurnIntoEachOther() {
        let images = images(6, [4, 5, 3])
        let numbers = ByteImage.tensor(images)
        #expect(numbers.shape == [6, 4, 5, 3] && numbers[0, 0, 0, 0] == Float(images[0].pixels[0]) / 255)
        #expect(ByteImage.images(numbers, shape: [4, 5, 3]) == images)
        let odd = Tensor([-1, .nan, 0.5, 7, .infinity, -.infinity], shape: [1, 6])
        #expect(ByteImage.images(odd, shape: [2, 3, 1])[0].pixels == [0, 0, 128, 255, 255, 0])
    }
}
