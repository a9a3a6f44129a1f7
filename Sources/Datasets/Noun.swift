/// What one image of a data set is called, and several of them.
public struct Noun: Equatable, Sendable {
    public let singular: String
    public let plural: String

    public init(_ singular: String, plural: String) {
        self.singular = singular
        self.plural = plural
    }

    /// "1 image", "2 images".
    func counted(_ count: Int) -> String { "\(count) \(count == 1 ? singular : plural)" }

    public static let garment = Noun("garment", plural: "garments")
    public static let digit = Noun("digit", plural: "digits")
    public static let image = Noun("image", plural: "images")
}
