import ChapterSupport
import Engine
import Testing

/// What chapters share, on cases whose answer is known.
@Suite struct ChapterSupportTests {
    @Test func pixelsMoveWithTheirChannels() {
        // Two images of 2 × 2 pixels with 3 channels: tens are pixels, units channels.
        let values = (0..<8).flatMap { pixel in (0..<3).map { Float(10 * pixel + $0) } }
        let images = Tensor(values, shape: [2, 2, 2, 3])
        func order(_ images: Tensor) -> [Int] { stride(from: 0, to: 24, by: 3).map { Int(images.values[$0]) / 10 } }
        #expect(order(upsideDown(images)) == [2, 3, 0, 1, 6, 7, 4, 5])
        #expect(order(mirrorImages(images)) == [1, 0, 3, 2, 5, 4, 7, 6])
        let shuffled = rearranged(images, [3, 0, 0, 1])
        #expect(order(shuffled) == [3, 0, 0, 1, 7, 4, 4, 5] && Array(shuffled.values.prefix(4)) == [30, 31, 32, 0])
    }

    @Test func halfAsLongInTheSameDirection() {
        let rows = Tensor([3, 4, 1, 0], shape: [2, 2])
        let same = lengthAndDirection(rows.scaled(by: 0.5), against: rows)
        #expect(abs(same.ratio - 0.5) < 1e-12 && abs(same.cosine - 1) < 1e-12)
        // Lengths 1 and 2 to 5 and 1; cosines 0.8 and −1.
        let other = lengthAndDirection(Tensor([0, 1, -2, 0], shape: [2, 2]), against: rows)
        #expect(abs(other.ratio - 1.1) < 1e-12 && abs(other.cosine + 0.1) < 1e-12)
    }

    @Test func entriesAreChosenByOneLabel() {
        let table = Tensor((0..<9).map { Float($0) }, shape: [3, 3])
        // The first two differ in the first label alone, the last two in the second, the outer two in both.
        let labels = [[0, 1, 1], [5, 5, 6]]
        #expect(meanEntry(table, apartIn: 0, rows: labels, columns: labels) == 2, "entries 1 and 3")
        #expect(meanEntry(table, apartIn: 1, rows: labels, columns: labels) == 6, "entries 5 and 7")
        #expect(meanEntry(table, apartIn: 0, rows: [[0, 0, 0]], columns: [[0, 0, 0]]) == 0)
    }

    @Test func inkIsTheMeanPixel() { #expect(ink(Tensor([0, 1, 0.5, 0.5], shape: [2, 1, 2, 1])) == [0.5, 0.5]) }
}
