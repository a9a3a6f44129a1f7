import Engine

/// A named set of labelled images in its two halves: what a model learns from, and what it is judged by.
public struct ImageDataset: Sendable {
    public let name: String
    public let train: LabelledImages
    public let test: LabelledImages
    /// What a report on this data has to say in fairness, a sentence each: a half that was missing and how it was made
    /// up for, batches that were not there, images that were resized. Empty for a complete, unchanged data set.
    public let notes: [String]
    /// What one image shows, for sentences about the data: "garment", "digit", or just "image".
    public let subject: Noun

    public var classNames: [String] { train.classNames }
    public var height: Int { train.height }
    public var width: Int { train.width }
    public var channels: Int { train.channels }

    /// - Precondition: both halves have the same image shape and the same classes.
    public init(name: String, train: LabelledImages, test: LabelledImages, notes: [String] = [], subject: Noun = .image) {
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

    /// Loads a data set by what stands behind `--data`: `fashion`, `mnist`, `cifar10`, `cifar100` or a path.
    ///
    /// - Parameters:
    ///   - folders: Where named sets are looked for.
    ///   - size: Height and width for a folder of images; by default their own size where all agree, else 32×32.
    ///   - missingHalf: What to do where only training or only test data are there.
    /// - Throws: `DatasetError` when data are missing, truncated, oversized, mislabelled or corrupt.
    public static func load(
        _ spec: DataSpec = .fashionMNIST, from folders: DataFolders = .standard,
        size: (height: Int, width: Int)? = nil,
        missingHalf: MissingHalf = .split(testFraction: 0.2, seed: 0)
    ) throws -> ImageDataset {
        switch spec {
        case .fashionMNIST:
            try loadIDX(
                named: "Fashion-MNIST", folder: FashionMNIST.locate(folders), classNames: FashionMNIST.classNames,
                missingHalf
            ).showing(.garment)
        case .mnist:
            try loadIDX(
                named: "MNIST",
                folder: folders.userFolder("MNIST", among: ["mnist", "MNIST"], whenItHolds: isIDXFolder),
                classNames: (0...9).map(String.init), missingHalf
            ).showing(.digit)
        case .cifar10: try loadCIFAR(.ten, in: CIFARLayout.ten.locate(folders), missingHalf)
        case .cifar100: try loadCIFAR(.hundred, in: CIFARLayout.hundred.locate(folders), missingHalf)
        case .cifar100Coarse: try loadCIFAR(.hundredCoarse, in: CIFARLayout.hundredCoarse.locate(folders), missingHalf)
        case .folder(let path): try loadFolder(path, size: size, missingHalf)
        }
    }

    /// Loads by the text behind `--data`; see `load(_:from:size:missingHalf:)` and `DataSpec.init(_:)`.
    public static func load(_ text: String) throws -> ImageDataset { try load(DataSpec(text)) }

    // MARK: Both halves alike

    public func resized(height: Int, width: Int) -> ImageDataset {
        replacing(train.resized(height: height, width: width), test.resized(height: height, width: width))
    }

    public func grey() -> ImageDataset { replacing(train.grey(), test.grey()) }

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
        guard let only = train ?? test else { throw DatasetError(file: folder, found: "no data", expected: files) }
        let (present, absent) = train == nil ? ("test", "training") : ("training", "test")
        guard case .split(let fraction, let seed) = missingHalf else {
            throw DatasetError(file: folder, found: "only the \(present) half", expected: "\(files) as well")
        }
        guard only.count > 1 else {
            throw DatasetError(file: folder, found: "one image in all", expected: "at least two, one to be judged by")
        }
        let split = RowSplit(
            labels: only.labels, heldOut: DataNeeds().testQuotas(only.labels, fraction: fraction), seed: seed)
        let (first, second) = (only.selecting(split.train), only.selecting(split.validation))
        let note =
            "\(name) has no \(absent) half here (missing: \(files)). Its \(only.count) \(present) images were split, "
            + "\(first.count) to learn from and \(second.count) to be judged by; "
            + "results do not compare with published ones."
        return ImageDataset(name: name, train: first, test: second, notes: notes + [note])
    }
}
