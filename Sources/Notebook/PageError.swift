/// Why a page could not be written, in a sentence that says what to do.
public struct PageError: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}
