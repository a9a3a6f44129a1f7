/// What an exercise's function takes and returns: a value that can be written as Swift source.
public protocol SwiftLiteral: Sendable {
    /// An expression of this value.
    var literal: String { get }
    /// Its numbers in order, to be compared with another's.
    var flattened: [Double] { get }
}

extension Double: SwiftLiteral {
    public var literal: String {
        isNaN ? "Double.nan" : isInfinite ? (self < 0 ? "-Double.infinity" : "Double.infinity") : description
    }
    public var flattened: [Double] { [self] }
}

extension Int: SwiftLiteral {
    public var literal: String { description }
    public var flattened: [Double] { [Double(self)] }
}

extension Bool: SwiftLiteral {
    public var literal: String { description }
    public var flattened: [Double] { [self ? 1 : 0] }
}

extension Array: SwiftLiteral where Element: SwiftLiteral {
    public var literal: String { "[" + map(\.literal).joined(separator: ", ") + "]" }
    public var flattened: [Double] { flatMap(\.flattened) }
}
