/// What a reader may vary about a chapter's run; results depend on nothing else but code and data.
public struct Options: Codable, Hashable, Sendable {
    /// A small preset that runs the same code in seconds.
    public var quick: Bool
    /// The seed of all randomness.
    public var seed: UInt64
    /// At most this many training rows; nil for the preset's.
    public var rows: Int?
    /// Training epochs; nil for the preset's.
    public var epochs: Int?
    /// The data set: nil for Fashion-MNIST, else `mnist`, `cifar10`, `cifar100` or a folder's path.
    public var data: String?
    /// Threads of the engine; nil for one a core.
    public var threads: Int?
    /// Height and width that images are brought to; nil for what the chapter takes.
    public var side: Int?
    /// Whether broken images are left out and counted; nil stands for no, so that records of old runs can be read.
    public var skipBroken: Bool?

    public init(
        quick: Bool = false, seed: UInt64 = 0, rows: Int? = nil, epochs: Int? = nil, data: String? = nil,
        threads: Int? = nil, side: Int? = nil, skipBroken: Bool? = nil
    ) {
        self.quick = quick
        self.seed = seed
        self.rows = rows
        self.epochs = epochs
        self.data = data
        self.threads = threads
        self.side = side
        self.skipBroken = skipBroken
    }

    /// The whole data, as the committed pages have it.
    public static let full = Options()

    /// A small preset, as the tests run it.
    public static let quick = Options(quick: true)

    /// The number of rows to take: what `--rows` says, else the preset's.
    public func rows(full: Int, quick: Int) -> Int { rows ?? (self.quick ? quick : full) }

    /// The number of epochs to train: what `--epochs` says, else the preset's.
    public func epochs(full: Int, quick: Int) -> Int { epochs ?? (self.quick ? quick : full) }

    /// One of two values, by preset.
    public func pick<Value>(full: Value, quick: Value) -> Value { self.quick ? quick : full }
}
