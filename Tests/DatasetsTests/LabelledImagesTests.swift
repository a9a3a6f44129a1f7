import Engine
import TestSupport
import Testing

@testable import Datasets

@Suite struct LabelledImagesTests {
    /// 30 colour images of 2×3 pixels; half of class 0, a third of class 1, the rest of class 2.
    let images = LabelledImages(
        pixels: noise(30 * 18), labels: (0..<30).map { $0 % 2 == 0 ? 0 : $0 % 3 == 0 ? 2 : 1 }, height: 2, width: 3,
        channels: 3, classNames: ["a", "b", "c"])

    @Test func selectsRows() {
        let chosen = images.selecting([4, 1, 29])
        #expect(chosen.shape == [3, 2, 3, 3])
        #expect(chosen.labels == [0, 1, 1])
        #expect(chosen.image(0) == images.image(4))
        #expect(chosen.image(2) == images.image(29))
        #expect(images.prefix(2).pixels == Array(images.pixels.prefix(36)))
        #expect(images.prefix(99).count == 30)
        #expect(images.prefix(0).count == 0)
        #expect(images.prefix(0).tensor().shape == [0, 2, 3, 3])
        #expect(images.rows(ofClass: 2) == [3, 9, 15, 21, 27])
        #expect(images.classCounts == [15, 10, 5])
    }

    /// Large sets are worked on in blocks, on several threads.
    @Test func largeSetsComeOutAsSmallOnes() {
        let many = LabelledImages(
            pixels: noise(1_500 * 768), labels: [Int](repeating: 0, count: 1_500), height: 16, width: 16, channels: 3,
            classNames: ["a"])
        #expect(many.tensor().values == many.pixels.map { Float($0) / 255 })
        let rows = (0..<1_500).map { $0 * 7 % 1_500 }
        let chosen = many.selecting(rows)
        #expect(many.tensor(of: rows) == chosen.tensor())
        let resized = many.resized(height: 8, width: 20)
        for (place, row) in rows.enumerated() where place % 11 == 0 {
            #expect(chosen.image(place) == many.image(row))
            #expect(resized.image(row) == many.image(row).resized(height: 8, width: 20))
        }
    }

    @Test func cropsColumns() {
        let part = images.cropped(columns: 1..<3)
        #expect(part.shape == [30, 2, 2, 3] && part.labels == images.labels)
        for row in [0, 29] {
            for y in 0..<2 {
                let line = row * 18 + y * 9
                #expect(Array(part.image(row).pixels[y * 6..<y * 6 + 6]) == Array(images.pixels[line + 3..<line + 9]))
            }
        }
        #expect(images.cropped(columns: 0..<3).pixels == images.pixels)
    }

    @Test func oneHotMarksTheClass() {
        let marks = images.oneHot(of: [3, 0])
        #expect(marks == Tensor([0, 0, 1, 1, 0, 0], shape: [2, 3]))
    }

    @Test func stratifiedSplitKeepsEveryClasssShare() {
        let (train, validation) = images.split(validation: 0.2, seed: 1)
        #expect(validation.classCounts == [3, 2, 1])
        #expect(train.classCounts == [12, 8, 4])
        let split = RowSplit(labels: images.labels, validation: 0.2, seed: 1)
        #expect((split.train + split.validation).sorted() == Array(0..<30))
        #expect(validation.pixels == images.selecting(split.validation).pixels)
        #expect(split == RowSplit(labels: images.labels, validation: 0.2, seed: 1))
        #expect(split != RowSplit(labels: images.labels, validation: 0.2, seed: 2))
    }

    /// Shares of 2.5, 1.5 and 1 of five rows in all: each class gets its whole part; of the two equal remainders, the
    /// first class's is served.
    @Test func stratifiedSplitRoundsByLargestRemainder() {
        let labels = [Int](repeating: 0, count: 25) + [Int](repeating: 1, count: 15) + [Int](repeating: 2, count: 10)
        let held = RowSplit(labels: labels, validation: 0.1, seed: 3).validation
        #expect(held.count == 5)
        #expect(held.filter { labels[$0] == 0 }.count == 3)
        #expect(held.filter { labels[$0] == 1 }.count == 1)
        #expect(held.filter { labels[$0] == 2 }.count == 1)
    }

    @Test func plainSplitIgnoresLabels() {
        let split = RowSplit(labels: [Int](repeating: 0, count: 1000), validation: 0.25, seed: 3, stratified: false)
        #expect(split.validation.count == 250)
        // Drawn from everywhere: about a quarter of any stretch (six standard deviations of leeway).
        #expect(abs(split.validation.filter { $0 < 500 }.count - 125) < 42)
        #expect(RowSplit(labels: [0, 1], validation: 0, seed: 0).validation.isEmpty)
        #expect(RowSplit(labels: [0, 1], validation: 1, seed: 0).train.isEmpty)
    }

    @Test func normalisationIsMeasuredByChannel() {
        // Red: 0 and 255; green: always 51; blue: 0, 0, 0, 255.
        let pixels: [UInt8] = [0, 51, 0, 255, 51, 0, 0, 51, 0, 255, 51, 255]
        let two = LabelledImages(
            pixels: pixels, labels: [0, 0], height: 1, width: 2, channels: 3, classNames: ["a"])
        let measured = Normalisation(measuring: two)
        #expect(measured.mean == [0.5, 0.2, 0.25])
        #expect(measured.standardDeviation[0] == 0.5)
        #expect(measured.standardDeviation[1] == 1)
        #expect(abs(measured.standardDeviation[2] - Float(3).squareRoot() / 4) < 1e-6)
    }

    @Test func greyAndColour() {
        let grey = images.grey()
        #expect(grey.shape == [30, 2, 3, 1])
        #expect(grey.image(7) == images.image(7).grey())
        #expect(grey.colour().grey().pixels == grey.pixels)
        #expect(grey.colour().pixels.prefix(3) == [grey.pixels[0], grey.pixels[0], grey.pixels[0]])
        let resized = images.resized(height: 5, width: 4)
        #expect(resized.shape == [30, 5, 4, 3])
        #expect(resized.image(11) == images.image(11).resized(height: 5, width: 4))
    }
}

@Suite struct AugmentationTests {
    let images = LabelledImages(
        pixels: noise(200 * 48).map { max($0, 1) }, labels: [Int](repeating: 0, count: 200), height: 4, width: 4,
        channels: 3, classNames: ["a"])
    let random = Random(seed: 11).split(2)

    @Test func isTheSameAtAnyBatchSplit() {
        let change = Augmentation(flipsHorizontally: true, shift: 2, noise: 0.1)
        let whole = images.tensor(of: Array(0..<200), augmentation: change, random: random)
        for rows in [[5], [199, 3, 77], Array(10..<60)] {
            #expect(images.tensor(of: rows, augmentation: change, random: random) == whole.rows(rows))
        }
        #expect(images.tensor(of: Array(0..<200), augmentation: change, random: Random(seed: 11).split(3)) != whole)
    }

    @Test func nothingIsNothing() {
        #expect(images.tensor(of: [1, 2], augmentation: Augmentation(), random: random) == images.tensor(of: [1, 2]))
    }

    @Test func flipMirrorsAboutHalfTheImages() {
        let flipped = images.tensor(
            of: Array(0..<200), augmentation: Augmentation(flipsHorizontally: true), random: random)
        let plain = images.tensor()
        var mirrored = 0
        for row in 0..<200 {
            let isMirrored =
                flipped[row, 0, 0, 0] == plain[row, 0, 3, 0] && flipped[row, 0, 1, 0] == plain[row, 0, 2, 0]
            if isMirrored { mirrored += 1 }
            for y in 0..<4 {
                for x in 0..<4 {
                    for c in 0..<3 { #expect(flipped[row, y, x, c] == plain[row, y, isMirrored ? 3 - x : x, c]) }
                }
            }
        }
        // 200 fair coins, six standard deviations of leeway.
        #expect(abs(mirrored - 100) < 43)
    }

    @Test func shiftMovesByEveryOffsetAndFillsWithBlack() {
        let shifted = images.tensor(of: Array(0..<200), augmentation: Augmentation(shift: 1), random: random)
        let plain = images.tensor()
        var seen: Set<[Int]> = []
        for row in 0..<200 {
            let offsets = (-1...1).flatMap { dy in (-1...1).map { dx in [dy, dx] } }.filter { offset in
                (0..<4).allSatisfy { y in
                    (0..<4).allSatisfy { x in
                        let (fromY, fromX) = (y - offset[0], x - offset[1])
                        let inside = (0..<4).contains(fromY) && (0..<4).contains(fromX)
                        return shifted[row, y, x, 1] == (inside ? plain[row, fromY, fromX, 1] : 0)
                    }
                }
            }
            #expect(offsets.count == 1)
            seen.formUnion(offsets)
        }
        #expect(seen.count == 9)
    }

    /// The flip comes first: with both, an image is a shifted mirror image or a shifted plain one.
    @Test func flipsBeforeItShifts() {
        let rows = Array(0..<200)
        let plain = images.tensor()
        var mirror = plain
        for row in rows {
            for y in 0..<4 { for x in 0..<4 { for c in 0..<3 { mirror[row, y, x, c] = plain[row, y, 3 - x, c] } } }
        }
        let flipped = Augmentation(flipsHorizontally: true).applied(to: plain, rows: rows, random: random)
        let both = Augmentation(flipsHorizontally: true, shift: 2).applied(to: plain, rows: rows, random: random)
        for row in rows {
            let start = flipped.rows([row]) == plain.rows([row]) ? plain : mirror
            let expected = Augmentation(shift: 2).applied(to: start.rows([row]), rows: [row], random: random)
            #expect(both.rows([row]) == expected)
        }
    }

    @Test func noiseHasItsDeviationAndStaysInRange() {
        let mid = LabelledImages(
            pixels: [UInt8](repeating: 128, count: 100 * 100), labels: [Int](repeating: 0, count: 100), height: 10,
            width: 10, channels: 1, classNames: ["a"])
        let values = mid.tensor(of: Array(0..<100), augmentation: Augmentation(noise: 0.1), random: random).values
        let differences = values.map { Double($0) - 128.0 / 255 }
        let mean = differences.reduce(0, +) / 10_000
        let deviation = (differences.reduce(0) { $0 + $1 * $1 } / 10_000).squareRoot()
        // Six standard errors: 0.1/√10000 of the mean, 0.1/√20000 of the deviation.
        #expect(abs(mean) < 0.006)
        #expect(abs(deviation - 0.1) < 0.0043)
        let wild = images.tensor(of: Array(0..<50), augmentation: Augmentation(noise: 5), random: random).values
        #expect(wild.allSatisfy { (0...1).contains($0) })
        #expect(wild.contains(0) && wild.contains(1))
    }
}
