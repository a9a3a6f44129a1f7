import Synchronization

/// What this process has read from outside and computes with: whoever loads a data set leaves its digest here, so that
/// nothing that is kept for later runs can forget on which data it rests.
public enum Inputs {
    private static let digests = Mutex<[String]>([])

    /// Notes contents by a digest of all that a computation may use of them.
    public static func note(_ digest: String) { digests.withLock { $0.append(digest) } }

    /// How many were noted so far.
    public static var count: Int { digests.withLock(\.count) }

    /// Those noted behind the first `count`, each once, in a fixed order.
    public static func noted(behind count: Int) -> [String] {
        digests.withLock { Set($0.dropFirst(count)).sorted() }
    }
}
