import Datasets
import Engine
import Testing

@Suite struct CorruptionTests {
    let random = Random(seed: 5).split(1)
    let grey = Tensor(shape: [400, 10, 12, 3], repeating: 0.5)
    let mixed = Tensor((0..<60 * 9 * 8).map { Float(($0 * 37) % 101) / 100 }, shape: [60, 9, 8, 1])

    static let all: [Corruption] = [
        .gaussian(standardDeviation: 0.2), .saltAndPepper(share: 0.3), .occlusion(side: 4),
        .occlusion(side: 3, level: 0.25),
        .inversion, .blank(), .blank(level: 1),
    ]

    @Test(arguments: all) func isTheSameAtAnyBatchSplit(_ corruption: Corruption) {
        let whole = corruption.applied(to: mixed, random: random)
        #expect(whole.shape == mixed.shape && whole != mixed)
        #expect(whole.values.allSatisfy { (0...1).contains($0) })
        for rows in [[5], [59, 3, 17], Array(10..<40)] {
            #expect(corruption.applied(to: mixed.rows(rows), rows: rows, random: random) == whole.rows(rows))
        }
    }

    /// Many images are damaged in blocks, on several threads.
    @Test(arguments: all) func isTheSameInAnyBlock(_ corruption: Corruption) {
        let many = Tensor((0..<300 * 192).map { Float(($0 * 37) % 101) / 100 }, shape: [300, 8, 8, 3])
        let whole = corruption.applied(to: many, random: random)
        for row in 0..<300 {
            let alone = corruption.applied(to: many.rows([row]), rows: [row], random: random)
            #expect(alone == whole.rows([row]))
        }
    }

    @Test(arguments: all.prefix(4)) func seedsAndRowsDiffer(_ corruption: Corruption) {
        #expect(corruption.applied(to: grey, random: random) != corruption.applied(to: grey, random: random.split(9)))
        let damaged = corruption.applied(to: grey, random: random)
        #expect((1..<20).contains { damaged.rows([$0]) != damaged.rows([0]) })
    }

    @Test func noiseHasItsDeviation() {
        // At 0.1 about 0.5, clamping is five deviations away.
        let values = Corruption.gaussian(standardDeviation: 0.1).applied(to: grey, random: random).values.map {
            Double($0) - 0.5
        }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let deviation = (values.reduce(0) { $0 + $1 * $1 } / count).squareRoot()
        // Six standard errors of each.
        #expect(abs(mean) < 6 * 0.1 / count.squareRoot())
        #expect(abs(deviation - 0.1) < 6 * 0.1 / (2 * count).squareRoot())
        #expect(Corruption.gaussian(standardDeviation: 0).applied(to: grey, random: random) == grey)
    }

    @Test func saltAndPepperStrikesItsShareOfPixelsInEveryChannel() {
        let values = Corruption.saltAndPepper(share: 0.2).applied(to: grey, random: random).values
        var (salt, pepper) = (0, 0)
        for pixel in 0..<values.count / 3 {
            let channels = values[3 * pixel..<3 * pixel + 3]
            #expect(Set(channels).count == 1, "a pixel is struck whole")
            switch channels.first {
            case 1: salt += 1
            case 0: pepper += 1
            default: #expect(channels.first == 0.5)
            }
        }
        let pixels = Double(values.count / 3)
        for count in [salt, pepper] {
            #expect(abs(Double(count) / pixels - 0.1) < 6 * (0.1 * 0.9 / pixels).squareRoot())
        }
        #expect(Corruption.saltAndPepper(share: 0).applied(to: grey, random: random) == grey)
        let most = Corruption.saltAndPepper(share: 1).applied(to: grey, random: random).values
        #expect(most.allSatisfy { $0 == 0 || $0 == 1 })
    }

    /// A larger share strikes every pixel that a smaller one does, in the same way.
    @Test func sharesNest() {
        let few = Corruption.saltAndPepper(share: 0.1).applied(to: grey, random: random).values
        let many = Corruption.saltAndPepper(share: 0.4).applied(to: grey, random: random).values
        #expect(zip(few, many).allSatisfy { $0 == 0.5 || $0 == $1 })
    }

    @Test func occlusionCoversOneSquareExactly() {
        let damaged = Corruption.occlusion(side: 4, level: 0.125).applied(to: grey, random: random)
        var corners: Set<[Int]> = []
        for image in 0..<400 {
            var covered: [[Int]] = []
            for y in 0..<10 {
                for x in 0..<12 {
                    let values = (0..<3).map { damaged[image, y, x, $0] }
                    #expect(values == [0.125, 0.125, 0.125] || values == [0.5, 0.5, 0.5])
                    if values[0] == 0.125 { covered.append([y, x]) }
                }
            }
            let corner = covered[0]
            #expect(covered == (0..<4).flatMap { dy in (0..<4).map { [corner[0] + dy, corner[1] + $0] } })
            corners.insert(corner)
        }
        // All 7 × 9 places occur among 400 draws, but for bad luck of about one in ten; five are allowed to be missing.
        #expect(corners.count >= 58 && corners.count <= 63)
        let whole = Corruption.occlusion(side: 99).applied(to: grey, random: random)
        #expect(whole.values.allSatisfy { $0 == 0 })
    }

    @Test func inversionIsExactAndBlankIsBlank() {
        #expect(Corruption.inversion.applied(to: mixed, random: random).values == mixed.values.map { 1 - $0 })
        #expect(Corruption.blank().applied(to: mixed, random: random).values.allSatisfy { $0 == 0 })
        #expect(Corruption.blank(level: 0.75).applied(to: mixed, random: random).values.allSatisfy { $0 == 0.75 })
    }

    @Test func namesTellThemApart() {
        #expect(
            Self.all.map(\.name) == [
                "noise 0.2", "salt & pepper 30 %", "black square 4×4", "grey 0.25 square 3×3", "inverted",
                "blank, black", "blank, white",
            ])
    }
}
