/// What one image of a data set is called, and several of them.
public struct Noun: Equatable, Sendable {
    /// "garment".
    public let singular: String
    /// "garments".
    public let plural: String

    /// A word and its plural, in lower case.
    public init(_ singular: String, plural: String) {
        self.singular = singular
        self.plural = plural
    }

    /// "1 image", "2 images".
    func counted(_ count: Int) -> String { "\(count) \(count == 1 ? singular : plural)" }

    /// What Fashion-MNIST shows.
    public static let garment = Noun("garment", plural: "garments")
    /// What MNIST shows.
    public static let digit = Noun("digit", plural: "digits")
    /// Of data about which nothing better is known.
    public static let image = Noun("image", plural: "images")
}
