import Foundation

public final class Page {
    public static var silent: Page { Page() }
    init() {}
    public private(set) var numbers: [RecordedNumber] = []
    public private(set) var claims: [RecordedClaim] = []

    public func prose(_ text: Prose, file: StaticString = #filePath, line: Int = #line) {}
    public func claim(_ text: Prose, _ holds: Bool, file: StaticString = #filePath, line: Int = #line) {}
    public func goal(
        _ text: Prose, reached: Double, target: Double, _ direction: GoalDirection, _ format: NumberFormat, unit: String? = nil
    ) {}
    public func exercise(
        _ question: Prose, hint: Prose, answer: Prose, check: Bool, file: StaticString = #filePath, line: Int = #line
    ) {}
    public func exercise(
        _ question: Prose, hint: Prose, answer: Prose, value: Double, expected: Double, tolerance: Double,
        file: StaticString = #filePath, line: Int = #line
    ) {}
    public func figure(
        _ name: String, _ figure: Figure, caption: Prose, alt: String, file: StaticString = #filePath, line: Int = #line
    ) throws {}
    public func table(
        _ name: String, columns: [Column], rows: [[Cell]], caption: Prose, file: StaticString = #filePath, line: Int = #line
    ) {}
    public func preformatted(_ text: String) {}
    public func cached<Value: Codable>(
        _ name: String, key: some Encodable, file: StaticString = #filePath, line: Int = #line, _ make: () throws -> Value
    ) throws -> Value { try make() }
    public func progress(_ title: String, total: Int) -> ProgressBar { ProgressBar(title, total: total) }
}

public enum GoalDirection: Sendable { case atLeast, atMost }

public struct RecordedNumber { public let name: String; public let value: Double; public let unit: String; public let tolerance: Double }
public struct RecordedClaim { public let text: String; public let holds: Bool }

public struct Column: ExpressibleByStringLiteral {
    public enum Best: Sendable { case highest, lowest }
    var title: String
    var best: Best?
    public init(_ title: String, best: Best? = nil) { self.title = title; self.best = best }
    public init(stringLiteral value: String) { self.init(value) }
}

public struct Cell: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {}
    public static func text(_ text: String) -> Cell { "" }
    public static func number(_ value: Double, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil) -> Cell { "" }
    public static func number(_ value: Float, _ format: NumberFormat, name: String? = nil, unit: String? = nil, tolerance: Double? = nil) -> Cell { "" }
    public static func number(_ value: Int, name: String? = nil, unit: String? = nil, tolerance: Double? = nil) -> Cell { "" }
}

public final class ProgressBar {
    public init(_ title: String, total: Int) {}
    public func advance(by steps: Int = 1, status: String = "") {}
    public func update(to step: Int, status: String = "") {}
    public func finish() {}
}

extension Chapter {
    public static func main(file: StaticString = #filePath, threads: ((Int) -> Void)? = nil) -> Never { exit(0) }
}
