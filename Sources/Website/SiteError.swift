/// Why a site could not be written, in a sentence that says what to do.
public struct SiteError: Error, Equatable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
