import ArgumentParser
import Foundation

/// One chapter of the course: an ordinary function that fills a page.
///
/// The executable's `main.swift` is one line, `Clustering.main()`; tests call `Clustering.run(.silent, .quick)`.
public protocol Chapter {
    /// The numbers that tests assert.
    associatedtype Results: Codable & Sendable

    /// The chapter's entry in the course's list, which gives it number, name and title.
    static var place: Place { get }

    /// All chapters of the course in their order: among them the page finds its neighbours.
    static var course: [Place] { get }

    /// The one figure that stands for the chapter on the contents page, by its name.
    static var picture: String { get }

    /// The two to four numbers that say what the chapter found, the trivial method's or the opponent's among them.
    static var headlines: [Headline] { get }

    /// What the chapter's program does beside writing its page: `Chapter12… encode FOLDER FILE`. None by default.
    static var subcommands: [any ParsableCommand.Type] { get }

    static func run(_ page: Page, _ options: Options) throws -> Results
}

extension Chapter {
    public static var subcommands: [any ParsableCommand.Type] { [] }

    /// The question that the chapter answers.
    public static var title: String { place.title }

    /// Where the run on the full data leaves what the chapter's other commands need, such as a trained model; see
    /// `Page.modelFolder`.
    /// - Throws: `PageError` where the package's folder is not found above `file`.
    public static func modelFolder(file: StaticString = #filePath) throws -> URL {
        Chapters.modelFolder(try Chapters.packageRoot(from: "\(file)"), place.folder)
    }

    /// What is wrong with `headlines` and `picture`, given the page that the chapter filled: names that it lacks; and
    /// what went wrong on the page where nothing could be thrown.
    /// A run on other data may lack a number that the chapter's own has, so this is asked of the chapter's own runs.
    public static func missingFacts(on page: Page) -> [String] {
        var missing: [String] = []
        if !(2...4).contains(headlines.count) {
            missing.append("two to four headlines (the chapter declares \(headlines.count))")
        }
        for headline in headlines where !page.numbers.contains(where: { $0.name == headline.number }) {
            missing.append("the headline number \"\(headline.number)\"")
        }
        do { try page.throwFailure() } catch { missing.append("\(error)") }
        if page.figureNumbers[picture] == nil { missing.append("the figure \"\(picture)\"") }
        return missing
    }
}

/// A number of a chapter's page that stands on the contents page as well.
public struct Headline: Hashable, Sendable {
    /// What the number is, read behind it: "of garments in the right cluster".
    public let label: String
    /// The recorded number's name.
    public let number: String

    public init(_ label: String, number: String) {
        self.label = label
        self.number = number
    }
}
