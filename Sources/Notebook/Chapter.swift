/// One chapter of the course: an ordinary function that fills a page.
///
/// The executable's `main.swift` is one line, `Clustering.main()`; tests call `Clustering.run(.silent, .quick)`.
public protocol Chapter {
    /// The numbers that tests assert.
    associatedtype Results: Codable & Sendable

    /// The chapter's place in the course; with `slug` it names the output folder, "05-clustering".
    static var number: Int { get }
    /// Lower-case words joined by hyphens.
    static var slug: String { get }
    static var title: String { get }

    static func run(_ page: Page, _ options: Options) throws -> Results
}
