import Datasets
import Engine
import Images
import TestSupport
import Testing

@Suite struct ImageTensorsTests {
    private func images(_ count: Int, _ shape: [Int]) -> [ByteImage] {
        let (size, bytes) = (shape.reduce(1, *), noise(count * shape.reduce(1, *)))
        return (0..<count).map {
            ByteImage(
                width: shape[1], height: shape[0], channels: shape[2], pixels: Array(bytes[$0 * size..<($0 + 1) * size])
            )
        }
    }

    @Test func bytesAndNumbersTurnIntoEachOther() {
        let images = images(6, [4, 5, 3])
        let numbers = ByteImage.tensor(images)
        #expect(numbers.shape == [6, 4, 5, 3] && numbers[0, 0, 0, 0] == Float(images[0].pixels[0]) / 255)
        #expect(ByteImage.images(numbers, shape: [4, 5, 3]) == images)
        let many = self.images(500, [28, 28, 1])
        #expect(ByteImage.images(ByteImage.tensor(many), shape: [28, 28, 1]) == many)
        let odd = Tensor([-1, .nan, 0.5, 7, .infinity, -.infinity], shape: [1, 6])
        #expect(ByteImage.images(odd, shape: [2, 3, 1])[0].pixels == [0, 0, 128, 255, 255, 0])
    }
}
