import System
import Testing

@testable import Datasets

@Suite struct DataNeedsTests {
    private func images(_ labels: [Int], classes: Int) -> LabelledImages {
        LabelledImages(
            pixels: labels.indices.map { UInt8($0 % 256) }, labels: labels, height: 1, width: 1, channels: 1,
            classNames: (0..<classes).map { "c\($0)" })
    }

    private func dataset(_ train: [Int], _ test: [Int], classes: Int) -> ImageDataset {
        ImageDataset(name: "made", train: images(train, classes: classes), test: images(test, classes: classes))
    }

    @Test func whatHasEnoughOfEverythingStaysAsItIs() throws {
        let data = dataset((0..<60).map { $0 % 3 }, (0..<30).map { $0 % 3 }, classes: 3)
        let taken = try data.taking(train: 20, test: 10)
        #expect(taken.train.pixels == Array(data.train.pixels.prefix(20)) && taken.test.count == 10)
        #expect(taken.notes == [] && taken.classNames == data.classNames)
    }

    @Test func classesThatLackImagesAreLeftOutAndNamed() throws {
        // Class 1 is empty, 3 lacks test images, 4 has two images to learn from, 255 is stray.
        let train = (0..<30).map { [0, 2, 3][$0 % 3] } + [4, 4, 255], test = (0..<12).map { [0, 2][$0 % 2] } + [4, 4]
        let taken = try dataset(train, test, classes: 256).taking(train: 100, test: 100)
        #expect(taken.classNames == ["c0", "c2"] && taken.train.classCounts == [10, 10])
        #expect(taken.test.labels == (0..<12).map { $0 % 2 })
        #expect(taken.notes.count == 2 && taken.notes[0].contains("c1, c5, c6, c7, c8, c9 and 245 more"))
        #expect(taken.notes[1].contains("c3 (10 and 0), c4 (2 and 2), c255 (1 and 0)"))
    }

    /// The first rows would all be of one class: a folder's pictures in the order of its classes.
    @Test func fewRowsHaveEveryClassAmongThem() throws {
        let labels = (0..<40).map { $0 / 10 }
        let data = dataset(labels, labels, classes: 4)
        let taken = try data.taking(train: 13, test: 9)
        #expect(taken.train.classCounts == [4, 3, 3, 3] && taken.test.classCounts == [6, 1, 1, 1])
        let two = try data.taking(train: 7, test: 9)
        #expect(two.classNames == ["c0", "c1"] && two.train.classCounts == [4, 3])
        #expect(two.notes.count == 1 && two.notes[0].contains("first 2 of 4 classes"))
        let many = (0..<1_200).map { $0 % 300 }
        let room = try dataset(many, many, classes: 300).taking(train: 2_000, test: 2_000)
        #expect(room.classNames.count == 100 && room.train.count == 400)
    }

    @Test func tooLittleIsToldByClass() {
        func fault(_ train: [Int], _ test: [Int], rows: Int = 100) -> String {
            do {
                _ = try dataset(train, test, classes: 3).taking(train: rows, test: 100)
                return "none"
            } catch { return "\(error)" }
        }
        let enough = (0..<12).map { $0 % 2 }
        #expect(fault(enough, enough) == "none")
        let needs =
            "expected at least 2 classes of 3 images or more to learn from and 1 to be judged by, with 7 or more "
            + "to be judged by in all."
        #expect(fault([0, 0, 0, 0], enough) == "made: found images to learn from and to be judged by of c0 (4 and 6), "
            + "c1 (0 and 6), " + needs)
        #expect(
            fault(enough, [Int](repeating: 1, count: 9)).hasPrefix(
                "made: found images to learn from and to be judged by of c0 (6 and 0), c1 (6 and 9), expected"))
        #expect(fault(enough, [0, 1, 0, 1]).hasSuffix(needs))
        #expect(fault(enough, enough, rows: 5).hasPrefix("made: found room for 5 images to learn from"))
    }

    @Test func imagesThatAreAllAlikeAreNoData() {
        let labels = (0..<40).map { $0 % 2 }
        let alike = LabelledImages(
            pixels: labels.map { UInt8(50 * $0) }, labels: labels, height: 1, width: 1, channels: 1,
            classNames: ["a", "b"])
        let error = #expect(throws: DataFault.self) {
            try ImageDataset(name: "made", train: alike, test: alike).taking(train: 100, test: 100)
        }
        #expect(
            error?.description
                == "made: found 2 different among 40 images to learn from, expected at least 6 that differ.")
    }

    /// What is held out of a set without a test half, by class.
    @Test func aSplitFitsWhatIsNeeded() {
        func quotas(_ counts: Int..., fraction: Double = 0.2) -> [Int] {
            let labels = counts.enumerated().flatMap { [Int](repeating: $0, count: $1) }
            let quotas = DataNeeds().testQuotas(labels, fraction: fraction)
            let split = RowSplit(labels: labels, heldOut: quotas, seed: 1)
            #expect(Set(split.train + split.validation) == Set(labels.indices))
            let found = counts.indices.map { label in split.validation.count { labels[$0] == label } }
            #expect(found == counts.indices.map { quotas[$0, default: 0] })
            return found
        }
        #expect(quotas(7, 7) == [4, 3], "the least that all chapters work on")
        #expect(quotas(9, 4) == [6, 1], "three are left to learn from")
        #expect(quotas(20, 20, 20) == [4, 4, 4] && quotas(100, 50) == [20, 10], "a fifth, where that is enough")
        #expect(quotas(100, 2, 1) == [20, 1, 0], "one of every class that has two")
        #expect(quotas(2, 2) == [1, 1] && quotas(1, 1) == [1, 0] && quotas(2) == [1])
    }

    @Test(arguments: [4, 6, 12, 44, 600]) func validationLeavesEveryClassSomething(count: Int) {
        // Twins, of which a split that does not look would sometimes take both.
        let twins = images((0..<count).map { $0 / 2 }, classes: count / 2)
        for seed in UInt64(0)..<20 {
            let parts = twins.splitForValidation(seed: seed)
            #expect(parts.train.classCounts.allSatisfy { $0 > 0 })
            #expect(parts.validation.count == max(1, Int((Double(count) / 12).rounded())))
        }
        // Where every class is large, the split is that of rows drawn without a look at the labels.
        let large = images((0..<600).map { $0 % 2 }, classes: 2)
        let drawn = large.split(validation: 1 / 12, seed: 5, stratified: false)
        #expect(large.splitForValidation(seed: 5).validation.pixels == drawn.validation.pixels)
    }
}
