import ArgumentParser
import Foundation

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

    /// What the chapter's program does beside writing its page: `Chapter12… encode FOLDER FILE`. None by default.
    static var subcommands: [any ParsableCommand.Type] { get }

    static func run(_ page: Page, _ options: Options) throws -> Results
}

extension Chapter {
    public static var subcommands: [any ParsableCommand.Type] { [] }

    /// Where the run on the full data leaves what the chapter's other commands need, such as a trained model; see
    /// `Page.modelFolder`.
    /// - Throws: `PageError` where the package's folder is not found above `file`.
    public static func modelFolder(file: StaticString = #filePath) throws -> URL {
        Chapters.modelFolder(
            try Chapters.packageRoot(from: "\(file)"), Chapters.folderName(number: number, slug: slug))
    }
}
