import Engine
import System

/// A named set of labelled images in its two halves: what a model learns from, and what it is judged by.
public struct ImageDataset: Sendable {
    /// As sentences about the data have it, "Fashion-MNIST".
    public let name: String
    /// What a model learns from.
    public let train: LabelledImages
    /// What it is judged by.
    public let test: LabelledImages
    /// What a report on this data has to say in fairness, a sentence each: a half that was missing and how it was made
    /// up for, batches that were not there, images that were resized. Empty for a complete, unchanged data set.
    public let notes: [String]
    /// What one image shows, for sentences about the data: "garment", "digit", or just "image".
    public let subject: Noun

    /// In the order of the labels, the same for both halves.
    public var classNames: [String] { train.classNames }
    /// Of every image, in pixels.
    public var height: Int { train.height }
    /// Of every image, in pixels.
    public var width: Int { train.width }
    /// 1 for grey, 3 for red, green and blue.
    public var channels: Int { train.channels }

    /// - Precondition: both halves have the same image shape and the same classes.
    public init(name: String, train: LabelledImages, test: LabelledImages, notes: [String] = [], subject: Noun = .image)
    {
        require(
            train.shape.dropFirst() == test.shape.dropFirst() && train.classNames == test.classNames,
            "the halves differ: images \(train.shape) and \(test.shape), "
                + "\(train.classNames.count) and \(test.classNames.count) classes")
        self.name = name
        self.train = train
        self.test = test
        self.notes = notes
        self.subject = subject
    }

    /// What to do where one half of a data set is not there.
    public enum MissingHalf: Sendable {
        /// Split the half that is there, stratified, with `testFraction` for the test, and say so in `notes`. Where
        /// that were fewer than `DataNeeds` asks for, the test gets as many, if enough are left to learn from.
        case split(testFraction: Double, seed: UInt64)
        /// Throw an error that names the missing files.
        case refuse
    }

    /// What sizes of images a reader can work with.
    public struct Bounds: Equatable, Sendable {
        /// No side is shorter.
        public var leastSide: Int
        /// No image has more numbers, height × width × channels.
        public var mostNumbers: Int
        /// Sides are rounded up to a multiple of this.
        public var divisor: Int

        /// Stops the program unless all three are at least 1.
        public init(leastSide: Int, mostNumbers: Int, divisor: Int) {
            require(
                leastSide > 0 && divisor > 0 && mostNumbers > 0,
                "bounds of at least 1, not \(leastSide), \(mostNumbers) and \(divisor)")
            (self.leastSide, self.mostNumbers, self.divisor) = (leastSide, mostNumbers, divisor)
        }
    }

    /// How a data set is read.
    struct Reading {
        var size: (height: Int, width: Int)?
        var bounds: Bounds?
        var limit: (train: Int, test: Int)?
        var skipsBroken = false
        var missingHalf: MissingHalf

        /// The size to bring images to, whose own may differ.
        func size(own: (height: Int, width: Int)?, channels: Int) -> (height: Int, width: Int) {
            if let size { return size }
            guard let bounds else { return own ?? (32, 32) }
            func rounded(_ side: Int) -> Int { (side + bounds.divisor - 1) / bounds.divisor * bounds.divisor }
            guard let own, min(rounded(own.height), rounded(own.width)) >= bounds.leastSide,
                rounded(own.height) * rounded(own.width) <= bounds.mostNumbers / channels
            else { return (rounded(32), rounded(32)) }
            return (rounded(own.height), rounded(own.width))
        }
    }

    /// Loads a data set by what stands behind `--data`: `fashion`, `mnist`, `cifar10`, `cifar100` or a path.
    ///
    /// - Parameters:
    ///   - spec: Which data set it is.
    ///   - folders: Where named sets are looked for.
    ///   - size: Height and width of all images; by default their own where all agree, else 32×32.
    ///   - bounds: What sizes are wanted where `size` is not given: images beyond are brought to 32×32.
    ///   - limit: The first so many rows of either half, and of every class as many as `DataNeeds` asks for. Of a
    ///     folder of images, the others are not even opened.
    ///   - skippingBroken: Whether broken files of a folder of images are left out and counted in `notes`, where else
    ///     the first is an error.
    ///   - missingHalf: What to do where only training or only test data are there.
    /// - Throws: `DataFault` when data are missing, truncated, oversized, mislabelled or corrupt.
    public static func load(
        _ spec: DataSpec = .fashionMNIST, from folders: DataFolders = .standard,
        size: (height: Int, width: Int)? = nil, within bounds: Bounds? = nil, limit: (train: Int, test: Int)? = nil,
        skippingBroken: Bool = false, missingHalf: MissingHalf = .split(testFraction: 0.2, seed: 0)
    ) throws -> ImageDataset {
        require(size.map { $0.height > 0 && $0.width > 0 } ?? true, "images cannot be resized to \(size!)")
        require(limit.map { $0.train > 0 && $0.test > 0 } ?? true, "at least one row of either half, not \(limit!)")
        let reading = Reading(
            size: size, bounds: bounds, limit: limit, skipsBroken: skippingBroken, missingHalf: missingHalf)
        let data = try read(spec, from: folders, reading).brought(to: reading)
        data.noteAsInput()
        return data
    }

    private static func read(
        _ spec: DataSpec, from folders: DataFolders, _ reading: Reading
    ) throws -> ImageDataset {
        let missingHalf = reading.missingHalf
        return switch spec {
        case .fashionMNIST:
            try loadIDX(
                named: "Fashion-MNIST", folder: FashionMNIST.locate(folders), classNames: FashionMNIST.classNames,
                missingHalf
            ).showing(.garment)
        case .mnist:
            try loadIDX(
                named: "MNIST",
                folder: folders.userFolder("MNIST", among: ["mnist", "MNIST", "MNIST/raw"], whenItHolds: isIDXFolder),
                classNames: (0...9).map(String.init), missingHalf
            ).showing(.digit)
        case .cifar10: try loadCIFAR(.ten, in: CIFARLayout.ten.locate(folders), missingHalf)
        case .cifar100: try loadCIFAR(.hundred, in: CIFARLayout.hundred.locate(folders), missingHalf)
        case .cifar100Coarse: try loadCIFAR(.hundredCoarse, in: CIFARLayout.hundredCoarse.locate(folders), missingHalf)
        case .folder(let path): try loadFolder(path, reading)
        }
    }

    /// The data set at the size and length that are wanted.
    func brought(to reading: Reading) throws -> ImageDataset {
        let part =
            reading.limit.map { limit in
                let needs = DataNeeds()
                return replacing(
                    train.selecting(needs.rows(of: train.labels, first: limit.train, ofEachClass: needs.train)),
                    test.selecting(needs.rows(of: test.labels, first: limit.test, ofEachClass: needs.test)))
            } ?? self
        let (height, width) = reading.size(own: (height, width), channels: channels)
        guard (height, width) != (self.height, self.width) else { return part }
        for half in [part.train, part.test] {
            try ImageDataset.checkContents(
                count: half.count, height: height, width: width, channels: channels, of: name)
        }
        let note =
            "The images of \(name) were resized to \(height)×\(width) pixels from \(self.height)×\(self.width)."
        return ImageDataset(
            name: name, train: part.train.resized(height: height, width: width),
            test: part.test.resized(height: height, width: width), notes: notes + [note], subject: subject)
    }

    /// Loads by the text behind `--data`; see `load(_:from:size:missingHalf:)` and `DataSpec.init(_:)`.
    public static func load(_ text: String) throws -> ImageDataset { try load(DataSpec(text)) }

    // MARK: Both halves alike

    /// Both halves at another size in pixels; see `LabelledImages`.
    public func resized(height: Int, width: Int) -> ImageDataset {
        replacing(train.resized(height: height, width: width), test.resized(height: height, width: width))
    }

    /// Both halves in grey.
    public func grey() -> ImageDataset { replacing(train.grey(), test.grey()) }

    /// Both halves with three channels.
    public func colour() -> ImageDataset { replacing(train.colour(), test.colour()) }

    /// The same data with more to be said of it.
    public func noting(_ more: [String]) -> ImageDataset {
        ImageDataset(name: name, train: train, test: test, notes: notes + more, subject: subject)
    }

    private func replacing(_ train: LabelledImages, _ test: LabelledImages) -> ImageDataset {
        ImageDataset(name: name, train: train, test: test, notes: notes, subject: subject)
    }

    /// The same data under another noun.
    func showing(_ subject: Noun) -> ImageDataset {
        ImageDataset(name: name, train: train, test: test, notes: notes, subject: subject)
    }

    /// Puts the halves that were found together, and makes up for one that was not.
    static func joining(
        name: String, train: LabelledImages?, test: LabelledImages?, notes: [String], in folder: String,
        missing files: String, _ missingHalf: MissingHalf
    ) throws -> ImageDataset {
        if let train, let test { return ImageDataset(name: name, train: train, test: test, notes: notes) }
        guard let only = train ?? test else { throw DataFault(file: folder, found: "no data", expected: files) }
        let (rows, note) = try split(
            only.labels, name: name, isTest: train == nil, in: folder, missing: files, missingHalf)
        return ImageDataset(
            name: name, train: only.selecting(rows.train), test: only.selecting(rows.validation), notes: notes + [note])
    }

    /// Splits the one half that is there, by its labels, and says so.
    static func split(
        _ labels: [Int], name: String, isTest: Bool, in folder: String, missing files: String,
        _ missingHalf: MissingHalf
    ) throws -> (rows: RowSplit, note: String) {
        let (present, absent) = isTest ? ("test", "training") : ("training", "test")
        guard case .split(let fraction, let seed) = missingHalf else {
            throw DataFault(file: folder, found: "only the \(present) half", expected: "\(files) as well")
        }
        guard labels.count > 1 else {
            throw DataFault(file: folder, found: "one image in all", expected: "at least two, one to be judged by")
        }
        let rows = RowSplit(
            labels: labels, heldOut: DataNeeds().testQuotas(labels, fraction: fraction), seed: seed)
        let note =
            "\(name) has no \(absent) half here (missing: \(files)). Its \(labels.count) \(present) images were split, "
            + "\(rows.train.count) to learn from and \(rows.validation.count) to be judged by; "
            + "results do not compare with published ones."
        return (rows, note)
    }
}
