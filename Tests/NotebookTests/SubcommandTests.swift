import ArgumentParser
import Course
import Foundation
import Testing

@testable import Notebook

/// A chapter whose program does something else as well.
private enum Tool: Chapter {
    struct Results: Codable, Sendable {}

    static let place = Place(98, "tool", "A chapter with a tool", program: "Chapter98Tool")
    static let picture = "none"
    static let headlines: [Headline] = []
    static var subcommands: [any ParsableCommand.Type] { [Add.self] }

    nonisolated(unsafe) static var sum: Int?
    nonisolated(unsafe) static var pages = 0

    static func run(_ page: Page, _ options: Options) throws -> Results {
        page.prose("# A chapter with a tool")
        pages += 1
        return Results()
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "add")
        @Argument var terms: [Int]

        func validate() throws {
            if terms.count < 2 { throw ValidationError("At least two terms.") }
        }

        func run() throws {
            if terms.contains(13) { throw PageError("13 is not added here.") }
            Tool.sum = terms.reduce(0, +)
        }
    }
}

// Among the demonstration's tests, which run one after the other: a page captures the process's standard output.
extension DemoTests {
    private func runTool(_ arguments: String...) -> Int32 {
        (Tool.sum, Tool.pages) = (nil, 0)
        return Tool.run(arguments, file: #filePath, threads: nil, built: nil)
    }

    @Test func aSubcommandRunsInsteadOfThePage() {
        #expect(runTool("add", "2", "40") == 0)
        #expect(Tool.sum == 42 && Tool.pages == 0)
    }

    @Test func itsErrorsAreTheExitCodesOfAChapter() {
        #expect(runTool("add", "1", "13") == 2 && Tool.sum == nil)
        #expect(runTool("add", "1") == 64)
        #expect(runTool("add", "one", "two") == 64)
        #expect(runTool("subtract", "1") == 64, "a chapter without such a command takes no such argument")
        #expect(Tool.pages == 0)
    }

    @Test func onlyTheRunWithoutOptionsLeavesTheSharedModel() throws {
        let root = FileManager.default.temporaryDirectory
        func folder(_ options: Options) -> String {
            let press = try? Press(
                .init(
                    place: Tool.place, options: options, root: root,
                    output: root.appendingPathComponent("out/98-tool")))
            press?.stopCapture()
            return press?.modelFolder.path ?? ""
        }
        #expect(folder(.full).hasSuffix(".latent/models/98-tool"))
        #expect(folder(.quick).hasSuffix("out/98-tool/models"))
        #expect(Page.silent.modelFolder == nil)
        #expect(try Tool.modelFolder().path.hasSuffix(".latent/models/98-tool"))
    }
}
