import Foundation

/// What is wrong with a data file: which file, where in it, what was found, what was expected, and what to do about it.
public struct DataFault: Error, Equatable, Sendable {
    /// The file or folder at fault.
    public var file: String
    /// The byte at which the fault shows, counted in the decompressed contents; `nil` where no byte is to blame.
    public var offset: Int?
    /// The line at which the fault shows, from 1, in a file of text.
    public var line: Int?
    public var found: String
    public var expected: String
    /// What the reader can do; empty where "bring a whole copy of the file" is all there is to say.
    public var advice: String

    public init(
        file: String, offset: Int? = nil, line: Int? = nil, found: String, expected: String, advice: String = ""
    ) {
        self.file = file
        self.offset = offset
        self.line = line
        self.found = found
        self.expected = expected
        self.advice = advice
    }
}

extension DataFault: LocalizedError, CustomStringConvertible {
    public var description: String {
        let place = file + (line.map { ", line \($0)" } ?? "") + (offset.map { ", byte \($0)" } ?? "")
        return "\(place): found \(found), expected \(expected)." + (advice.isEmpty ? "" : " " + advice)
    }

    public var errorDescription: String? { description }
}
