/// Why a figure could not be drawn, in a sentence that says what to do.
public struct DrawingError: Error, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
