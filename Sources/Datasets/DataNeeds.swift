import Engine
import System

/// How many images must be there before anything is made of them. One rule serves all that learn from classes: in
/// counts after the halves were parted, and class by class.
public struct DataNeeds: Equatable, Sendable, CustomStringConvertible {
    /// Classes with enough images.
    public var classes: Int
    /// Of each such class, to learn from: one may be set aside to validate by, and two are left.
    public var train: Int
    /// Of each such class, to be judged by.
    public var test: Int
    /// Of all such classes, to be judged by: fewer are no map and no ranking.
    public var tests: Int
    /// Classes that a page has room for; further ones are left out.
    public var mostClasses = 100

    /// What the chapters need, unless told otherwise. Stops the program for a number below 1.
    public init(classes: Int = 2, train: Int = 3, test: Int = 1, tests: Int = 7) {
        require(
            classes > 0 && train > 0 && test > 0 && tests > 0,
            "one class and one image of it in each half are the least, not \(classes) of \(train) and \(test)")
        (self.classes, self.train, self.test, self.tests) = (classes, train, test, tests)
    }

    /// The first `limit` rows, and the first `least` of every class: all that `taking` can have a use for.
    func rows<Label: Hashable>(of labels: [Label], first limit: Int, ofEachClass least: Int) -> [Int] {
        var counts: [Label: Int] = [:]
        return labels.indices.filter { row in
            counts[labels[row], default: 0] += 1
            return row < limit || counts[labels[row]]! <= least
        }
    }

    public var description: String {
        "at least \(classes) classes of \(train) images or more to learn from and \(test) to be judged by, with \(tests) or "
            + "more to be judged by in all"
    }

    /// How many rows of each class go to the test: the fraction, but one of every class that has two, and more of those
    /// that have given the least share while there are fewer than `tests` in all.
    func testQuotas(_ labels: [Int], fraction: Double) -> [Int: Int] {
        let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
        var quotas = RowSplit.quotas(labels, fraction)
        for (label, count) in counts where count > 1 { quotas[label] = min(max(quotas[label]!, 1), count - 1) }
        var missing = tests - quotas.values.reduce(0, +)
        func share(_ label: Int) -> Double { Double(quotas[label]!) / Double(counts[label]!) }
        while missing > 0 {
            let givers = counts.keys.filter { counts[$0]! - quotas[$0]! > train }
            guard let next = givers.min(by: { (share($0), $0) < (share($1), $1) }) else { break }
            quotas[next]! += 1
            missing -= 1
        }
        // Whatever a set is, one half must not be empty.
        if quotas.values.allSatisfy({ $0 == 0 }) { quotas[labels[0]] = 1 }
        return quotas
    }
}

extension ImageDataset {
    /// At most `train` images to learn from and `test` to be judged by: the first ones of each half, or, where these
    /// would leave a class with fewer than it needs, the first ones of every class and then the first of the rest.
    ///
    /// Classes that lack images are left out of both halves, numbered anew, and named in `notes`; so are the last ones
    /// where `train` or `test` has no room for all.
    ///
    /// - Throws: `DataFault` that says what was found in each class, where too few have what `needs` asks for, and
    ///   for images that are (nearly) all one and the same.
    public func taking(train trainCount: Int, test testCount: Int, needs: DataNeeds = DataNeeds()) throws
        -> ImageDataset
    {
        let taken = try chosen(train: trainCount, test: testCount, needs)
        for (half, least, use) in [
            (taken.train, needs.classes * needs.train, "to learn from"), (taken.test, needs.classes, "to be judged by"),
        ] {
            let found = half.different(atMost: least)
            guard found == least else {
                throw DataFault(
                    file: name, found: "\(found) different among \(half.count) images \(use)",
                    expected: "at least \(least) that differ")
            }
        }
        return taken
    }

    private func chosen(train trainCount: Int, test testCount: Int, _ needs: DataNeeds) throws -> ImageDataset {
        let (learned, judged) = (train.classCounts, test.classCounts)
        let complete = classNames.indices.filter { learned[$0] >= needs.train && judged[$0] >= needs.test }
        guard complete.count >= needs.classes, complete.reduce(0, { $0 + judged[$1] }) >= needs.tests else {
            let some = classNames.indices.filter { learned[$0] + judged[$0] > 0 }
            let counts = listed(some.map { "\(classNames[$0]) (\(learned[$0]) and \(judged[$0]))" })
            throw DataFault(
                file: name, found: "images to learn from and to be judged by of \(counts)", expected: needs.description)
        }
        let places = min(trainCount / needs.train, testCount / needs.test, needs.mostClasses)
        guard places >= needs.classes, testCount >= needs.tests else {
            throw DataFault(
                file: name, found: "room for \(trainCount) images to learn from and \(testCount) to be judged by",
                expected: needs.description)
        }
        // Nothing is left out of a data set that has enough of everything.
        guard complete.count < classNames.count || places < complete.count else {
            return ImageDataset(
                name: name, train: train.taking(trainCount, perClass: needs.train),
                test: test.taking(testCount, perClass: needs.test), notes: notes, subject: subject)
        }
        let kept = Array(complete.prefix(places))
        guard kept.reduce(0, { $0 + judged[$1] }) >= needs.tests else {
            throw DataFault(
                file: name, found: "room for \(places) classes, which have too few images to be judged by",
                expected: needs.description)
        }
        return ImageDataset(
            name: name, train: train.keeping(classes: kept).taking(trainCount, perClass: needs.train),
            test: test.keeping(classes: kept).taking(testCount, perClass: needs.test),
            notes: notes + notesOnMissing(complete, kept, needs), subject: subject)
    }

    private func notesOnMissing(_ complete: [Int], _ kept: [Int], _ needs: DataNeeds) -> [String] {
        let (learned, judged) = (train.classCounts, test.classCounts)
        let others = Set(classNames.indices).subtracting(complete).sorted()
        let (empty, scarce) = (
            others.filter { learned[$0] + judged[$0] == 0 }, others.filter { learned[$0] + judged[$0] > 0 }
        )
        var notes: [String] = []
        if !empty.isEmpty {
            notes.append("Without any image, and left out: \(listed(empty.map { classNames[$0] })).")
        }
        if !scarce.isEmpty {
            let counts = listed(scarce.map { "\(classNames[$0]) (\(learned[$0]) and \(judged[$0]))" })
            notes.append(
                "Left out, since a class needs \(needs.train) images to learn from and \(needs.test) to be judged by: "
                    + counts + ".")
        }
        if kept.count < complete.count {
            notes.append("There is room for the first \(kept.count) of \(complete.count) classes only.")
        }
        return notes
    }
}

extension LabelledImages {
    /// The images of some classes, which are numbered in the order given.
    public func keeping(classes kept: [Int]) -> LabelledImages {
        require(
            Set(kept).count == kept.count && kept.allSatisfy(classNames.indices.contains),
            "\(kept) are not different classes among \(classNames.count)")
        var numbers = [Int?](repeating: nil, count: classNames.count)
        for (number, label) in kept.enumerated() { numbers[label] = number }
        let chosen = selecting(labels.indices.filter { numbers[labels[$0]] != nil })
        return LabelledImages(
            pixels: chosen.pixels, labels: chosen.labels.map { numbers[$0]! }, height: height, width: width,
            channels: channels, classNames: kept.map { classNames[$0] })
    }

    /// The first `count` images, if each class has `perClass` among them; else the first `perClass` of every class, and
    /// the first of the rest.
    fileprivate func taking(_ count: Int, perClass: Int) -> LabelledImages {
        let first = prefix(count)
        guard count < self.count, first.classCounts.contains(where: { $0 < perClass }) else { return first }
        var isTaken = [Bool](repeating: false, count: self.count)
        var room = count
        for label in classNames.indices {
            for row in rows(ofClass: label).prefix(min(perClass, room)) {
                isTaken[row] = true
                room -= 1
            }
        }
        for row in isTaken.indices where room > 0 && !isTaken[row] {
            isTaken[row] = true
            room -= 1
        }
        return selecting(isTaken.indices.filter { isTaken[$0] })
    }

    /// How many images differ from one another; `most` if there are more.
    fileprivate func different(atMost most: Int) -> Int {
        var seen: Set<ArraySlice<UInt8>> = []
        for row in 0..<count where seen.count < most {
            seen.insert(pixels[row * imageSize..<(row + 1) * imageSize])
        }
        return seen.count
    }

    /// The images in two parts, one of twelve to validate by, or one image where that is less.
    ///
    /// They are drawn without a look at the labels, unless a class would have no image left to learn from.
    public func splitForValidation(seed: UInt64) -> (train: LabelledImages, validation: LabelledImages) {
        require(count > 1, "\(count) images cannot be parted in two")
        let share = max(1 / 12, 1 / Double(count))
        let parts = split(validation: share, seed: seed, stratified: false)
        let isWhole = zip(classCounts, parts.train.classCounts).allSatisfy { $0 == 0 || $1 > 0 }
        return isWhole ? parts : split(validation: share, seed: seed)
    }
}

/// "a, b, c, d, e, f and 294 more".
private func listed(_ names: [String]) -> String {
    names.prefix(6).joined(separator: ", ") + (names.count > 6 ? " and \(names.count - 6) more" : "")
}
