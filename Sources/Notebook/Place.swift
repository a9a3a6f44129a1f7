/// Where a chapter stands in its course, and what it is called.
public struct Place: Hashable, Sendable {
    public let number: Int
    /// Lower-case words joined by hyphens.
    public let slug: String
    /// The question that the chapter answers.
    public let title: String
    /// The executable that writes the chapter's page.
    public let program: String
    /// The options that would do nothing: a chapter that draws its own data takes none from the command line.
    public let unused: Set<RunChoice.Part>

    public init(
        _ number: Int, _ slug: String, _ title: String, program: String, unused: Set<RunChoice.Part> = []
    ) {
        self.number = number
        self.slug = slug
        self.title = title
        self.program = program
        self.unused = unused
    }

    /// The number with two digits, as files and the command line have it: "05".
    public var label: String { (number < 10 ? "0" : "") + "\(number)" }

    /// The program's name in words: "Clustering", "CLIP retrieval".
    public var name: String {
        let words = program.replacing(/^Chapter\d+/, with: "").matches(of: /[A-Z]+(?![a-z])|[A-Z][a-z]+/)
        let inSentence = words.enumerated().map { index, word in
            index == 0 || word.0.allSatisfy(\.isUppercase) ? String(word.0) : word.0.lowercased()
        }
        return inSentence.joined(separator: " ")
    }

    /// The folder of the chapter's page: "05-clustering".
    public var folder: String { "\(label)-\(slug)" }

    /// The places before and after this one in a course; both nil where it does not stand there.
    public func neighbours(in course: [Place]) -> (previous: Place?, next: Place?) {
        guard let index = course.firstIndex(of: self) else { return (nil, nil) }
        return (index > 0 ? course[index - 1] : nil, index + 1 < course.count ? course[index + 1] : nil)
    }
}
