import System

/// A work that a page cites: `\(cite: .lloyd1982)` in prose, listed in full at the page's end.
///
/// A chapter adds its own as static members in an extension:
/// ```swift
/// extension Reference {
///     static let shannon1948 = Reference(
///         "Shannon, C. E.", year: 1948, title: "A mathematical theory of communication",
///         venue: "Bell System Technical Journal 27, 379–423 and 623–656")
/// }
/// ```
public struct Reference: Hashable, Sendable {
    /// Family name first, one entry an author: "Lloyd, S. P.".
    public let authors: [String]
    public let year: Int
    public let title: String
    /// Journal, proceedings or publisher, with volume and pages where known.
    public let venue: String

    public init(_ authors: String..., year: Int, title: String, venue: String) {
        require(!authors.isEmpty, "a reference needs at least one author")
        self.authors = authors
        self.year = year
        self.title = title
        self.venue = venue
    }

    /// The names as running text has them: "Lloyd", "Arthur & Vassilvitskii", "Xiao et al.".
    var shortAuthors: String {
        let names = authors.map { String($0.prefix { $0 != "," }) }
        switch names.count {
        case 1: return names[0]
        case 2: return "\(names[0]) & \(names[1])"
        default: return "\(names[0]) et al."
        }
    }

    /// One line of the reference list.
    var entry: String {
        let names =
            authors.count < 2
            ? authors[0] : authors.dropLast().joined(separator: ", ") + " & " + authors[authors.count - 1]
        let stop = title.last == "?" || title.last == "!" ? "" : "."
        return "\(names) (\(year)). \(title)\(stop) *\(venue)*."
    }

    /// What links on the page jump to, and what two works of the same authors and year must not share.
    var anchor: String {
        let letters = (authors.map { $0.prefix { $0 != "," } }.joined(separator: "-") + "-\(year)-" + title.prefix(24))
            .lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return "ref-" + String(letters).split(separator: "-").joined(separator: "-")
    }
}
